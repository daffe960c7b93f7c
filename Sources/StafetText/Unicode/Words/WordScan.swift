/// A word segment as far as it has been read.
///
/// The rules' names, WB3 and so on, are those of the source.
///
/// > Source: Unicode Standard Annex #29, *Unicode Text Segmentation*, section 4.1.1.
struct WordScan {
  /// Where the segment ends so far.
  var end: Int

  /// The class of the last scalar value that counts, which marks after it do not change (WB4).
  private var last: WordBreak

  /// The class of the last scalar value, whatever it is.
  private var lastOfAll: WordBreak

  /// Whether two regional indicators have made a flag.
  private var hasFlag = false

  /// The flags of ``ScalarProperties`` that occurred.
  private var seen: UInt16

  /// Whether there is nothing but white space.
  private var isSpace: Bool

  /// Whether there is nothing but ASCII.
  private var isASCII: Bool

  private let startsWithDigit: Bool

  /// Begins a segment.
  ///
  /// - Parameters:
  ///   - first: Its first scalar value.
  ///   - start: Where that stands.
  @inline(__always) init(after first: WordStep, at start: Int) {
    end = start &+ first.length
    last = first.wordBreak
    lastOfAll = first.wordBreak
    seen = first.properties.bits
    isSpace = first.properties.isWhitespace
    isASCII = first.isASCII
    startsWithDigit = first.properties.isDigit
  }

  /// Begins a segment with letters and digits that have been read.
  ///
  /// - Parameters:
  ///   - run: What has been read, at least one byte.
  ///   - start: Where that begins.
  ///   - bytes: The text.
  @inline(__always) init(after run: LatinRun, at start: Int, in bytes: Span<UInt8>) {
    end = run.end
    last = Self.lastKind(of: run, in: bytes)
    lastOfAll = last
    seen = UInt16(run.kinds & 3) << 6
    isSpace = false
    isASCII = run.isASCII
    startsWithDigit = bytes[start] &- 0x30 < 10
  }

  /// Whether the last scalar value ends a line, after which there is always a boundary (WB3a).
  @inline(__always) var endsLine: Bool {
    last == .carriageReturn || last == .lineFeed || last == .newline
  }

  /// What the segment holds.
  @inline(__always) var content: WordSegment.Content {
    var content: UInt8 = UInt8(truncatingIfNeeded: seen >> 6) & 3
    if startsWithDigit { content |= WordSegment.Content.leadingDigit.rawValue }
    if isSpace { content |= WordSegment.Content.whitespace.rawValue }
    if isASCII { content |= WordSegment.Content.ascii.rawValue }
    return WordSegment.Content(rawValue: content)
  }

  /// Reads on to the end of the segment.
  ///
  /// - Parameter bytes: The text.
  @inline(__always) mutating func extend(in bytes: Span<UInt8>) {
    while true {
      readLatinRun(in: bytes)
      guard end < bytes.count else { return }
      let step = WordStep(at: end, in: bytes)
      switch step.wordBreak {
      case .carriageReturn, .lineFeed, .newline:
        return  // WB3b
      case .extend, .format, .zeroWidthJoiner:
        take(step)  // WB4
        continue
      default:
        break
      }
      if lastOfAll == .zeroWidthJoiner, step.properties.isPictographic {
        take(step)  // WB3c
        last = step.wordBreak
      } else if joins(step) {
        take(step)
        last = step.wordBreak
      } else if !takeBridge(step, in: bytes) {
        return
      }
    }
  }

  /// Reads what follows a letter, digit or low line without conditions.
  @inline(__always) private mutating func readLatinRun(in bytes: Span<UInt8>) {
    guard last.rawValue &- 1 < 3, end < bytes.count else { return }
    let run = LatinRun(at: end, in: bytes)
    guard run.end > end else { return }
    end = run.end
    last = Self.lastKind(of: run, in: bytes)
    lastOfAll = last
    seen |= UInt16(run.kinds & 3) << 6
    isSpace = false
    isASCII = isASCII && run.isASCII
  }

  /// The class of the last letter, digit or low line of a run.
  @inline(__always) private static func lastKind(
    of run: LatinRun, in bytes: Span<UInt8>
  ) -> WordBreak {
    switch ScalarPropertyTables.run[Int(bytes[run.end &- 1])] {
    case 2: .numeric
    case 4: .extendNumLet
    default: .aLetter
    }
  }

  /// Takes a scalar value into the segment.
  @inline(__always) private mutating func take(_ step: WordStep) {
    end &+= step.length
    lastOfAll = step.wordBreak
    seen |= step.properties.bits
    isSpace = isSpace && step.properties.isWhitespace
    isASCII = isASCII && step.isASCII
  }

  /// Whether a scalar value belongs to the last one, whatever comes after it.
  @inline(__always) private mutating func joins(_ step: WordStep) -> Bool {
    switch (last, step.wordBreak) {
    case (.aLetter, .aLetter), (.aLetter, .hebrewLetter), (.hebrewLetter, .aLetter),
      (.hebrewLetter, .hebrewLetter):
      return true  // WB5
    case (.numeric, .numeric), (.aLetter, .numeric), (.hebrewLetter, .numeric),
      (.numeric, .aLetter), (.numeric, .hebrewLetter):
      return true  // WB8 to WB10
    case (.katakana, .katakana):
      return true  // WB13
    case (.aLetter, .extendNumLet), (.hebrewLetter, .extendNumLet), (.numeric, .extendNumLet),
      (.katakana, .extendNumLet), (.extendNumLet, .extendNumLet):
      return true  // WB13a
    case (.extendNumLet, .aLetter), (.extendNumLet, .hebrewLetter), (.extendNumLet, .numeric),
      (.extendNumLet, .katakana):
      return true  // WB13b
    case (.wSegSpace, .wSegSpace):
      return lastOfAll == .wSegSpace  // WB3d
    case (.regionalIndicator, .regionalIndicator):
      defer { hasFlag = true }
      return !hasFlag  // WB15 and WB16
    default:
      return false
    }
  }

  /// Takes an apostrophe, a dot or the like together with the letter or digit after it, if it
  /// stands between two of a kind (WB6, WB7, WB7b, WB7c, WB11 and WB12), and an apostrophe after a
  /// Hebrew letter in any case (WB7a).
  @inline(__always) private mutating func takeBridge(
    _ step: WordStep, in bytes: Span<UInt8>
  ) -> Bool {
    let middle = step.wordBreak
    switch last {
    case .aLetter, .hebrewLetter:
      if middle == .midLetter || middle == .midNumLet || middle == .singleQuote {
        if takePair(step, in: bytes, to: { $0 == .aLetter || $0 == .hebrewLetter }) { return true }
        guard last == .hebrewLetter, middle == .singleQuote else { return false }
        take(step)
        last = middle
        return true
      }
      guard last == .hebrewLetter, middle == .doubleQuote else { return false }
      return takePair(step, in: bytes, to: { $0 == .hebrewLetter })
    case .numeric:
      guard middle == .midNum || middle == .midNumLet || middle == .singleQuote else {
        return false
      }
      return takePair(step, in: bytes, to: { $0 == .numeric })
    default:
      return false
    }
  }

  /// Takes a scalar value and the next one that counts, if that one is of the right class.
  @inline(__always) private mutating func takePair(
    _ step: WordStep, in bytes: Span<UInt8>, to isOther: (WordBreak) -> Bool
  ) -> Bool {
    var place = end &+ step.length
    var flags: UInt16 = 0
    var isShort = step.isASCII
    while place < bytes.count {
      let next = WordStep(at: place, in: bytes)
      place &+= next.length
      flags |= next.properties.bits
      isShort = isShort && next.isASCII
      switch next.wordBreak {
      case .extend, .format, .zeroWidthJoiner:
        continue
      case let kind where isOther(kind):
        end = place
        last = kind
        lastOfAll = kind
        seen |= flags
        isASCII = isASCII && isShort
        return true
      default:
        return false
      }
    }
    return false
  }
}
