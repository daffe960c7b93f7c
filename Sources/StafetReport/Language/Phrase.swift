/// Words put together of literals and of values that are text already.
///
/// It is written as a string with interpolations is, and is much less code: whatever is put together goes through
/// the few functions here, which are not copied into what calls them. With a thousand sentences in two languages
/// this makes the library for other languages smaller by a thirteenth.
package struct Phrase: ExpressibleByStringInterpolation {
  /// What is put together.
  var text: String

  @inline(never) package init(stringLiteral text: String) {
    self.text = text
  }

  @inline(never) package init(stringInterpolation: StringInterpolation) {
    text = stringInterpolation.text
  }

  private init(_ text: String) {
    self.text = text
  }

  /// One phrase after the other.
  @inline(never) package static func + (first: Phrase, second: Phrase) -> Phrase {
    Phrase(first.text + second.text)
  }

  /// A phrase while it is put together.
  package struct StringInterpolation: StringInterpolationProtocol {
    var text = ""

    @inline(never) package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 8)
    }

    @inline(never) package mutating func appendLiteral(_ literal: String) {
      text += literal
    }

    @inline(never) package mutating func appendInterpolation(_ value: String) {
      text += value
    }

    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      appendInterpolation(value.description)
    }
  }
}
