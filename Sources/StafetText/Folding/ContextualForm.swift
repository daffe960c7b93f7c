/// A form that is counted as one thing or another, as its neighbours have it.
struct ContextualForm {
  /// What it can be counted as, the first where nothing speaks for another.
  let choices: [FormChoice]

  /// The number of the term of each choice that has been counted, or ``FormTable/leftOut``; else `nil`.
  var terms: [UInt32?]

  /// How often it was counted as each.
  var counts: [Int64]

  /// Whether it is a function word, which is a word of content only where its neighbours leave no doubt.
  let isFunctionWord: Bool

  /// How the form ends, as far as it matters.
  let ending: Ending

  /// Whether nothing but expressions can make it something else than its first choice.
  let isDecided: Bool

  enum Ending {
    case er
    case e
    case t
    case other
  }

  init(_ form: Span<UInt8>, choices: [FormChoice], isFunctionWord: Bool = false) {
    self.choices = choices
    terms = choices.map { $0.term == nil ? FormTable.leftOut : nil }
    self.isFunctionWord = isFunctionWord
    counts = Array(repeating: 0, count: choices.count)
    isDecided = choices.count < 2 || choices[1].expression != nil
    let last = form.isEmpty ? 0 : form[form.count - 1]
    let isEr = form.count > 1 && form[form.count - 2] == UInt8(ascii: "e")
    ending =
      switch last {
      case UInt8(ascii: "r") where isEr: .er
      case UInt8(ascii: "e"): .e
      case UInt8(ascii: "t"): .t
      default: .other
      }
  }

  /// The first expression that a word of a text is part of.
  ///
  /// - Parameters:
  ///   - index: The number of the word.
  ///   - words: The words of the text.
  /// - Returns: The choice, and how many words behind the word are part of the expression.
  func expression(at index: Int, in words: borrowing WordScanner) -> (choice: Int, behind: Int)? {
    for (number, choice) in choices.enumerated() {
      guard let expression = choice.expression else { continue }
      let first = index - expression.before.count
      guard first >= 0, index + expression.behind.count < words.wordCount else { continue }
      // Signs part expressions, but for the hyphens and slashes that words may be joined by.
      guard (first..<(index + expression.behind.count)).allSatisfy({ words.isBesideNext($0) })
      else { continue }
      let fits =
        expression.before.enumerated().allSatisfy { words.word(first + $0, is: $1) }
        && expression.behind.enumerated().allSatisfy { words.word(index + 1 + $0, is: $1) }
      if fits { return (number, expression.behind.count) }
    }
    return nil
  }
}
