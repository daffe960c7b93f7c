/// The property Word_Break of a scalar value.
///
/// > Source: Unicode Standard Annex #29, *Unicode Text Segmentation*, table 3.
package enum WordBreak: UInt8, Hashable, Sendable, CaseIterable {
  case other
  case aLetter
  case numeric
  case extendNumLet
  case hebrewLetter
  case katakana
  case midLetter
  case midNum
  case midNumLet
  case singleQuote
  case doubleQuote
  case extend
  case format
  case zeroWidthJoiner
  case carriageReturn
  case lineFeed
  case newline
  case wSegSpace
  case regionalIndicator
}
