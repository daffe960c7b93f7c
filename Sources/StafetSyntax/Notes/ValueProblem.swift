/// A reason why one value of a file cannot be used.
package enum ValueProblem: Hashable, Sendable {
  /// A JSON value of another kind than the one needed.
  case wrongKind(expected: JSONKind, found: JSONKind)
  /// A number where only a whole number makes sense.
  case notWhole(String)
  /// A number beyond what can be held.
  case numberTooLarge(String)
  /// A cell that should hold a number and does not.
  case notANumber(String)
  /// A key that must be there is not.
  case missingKey(String)
  /// A word that is not among those with a meaning here.
  case unknownWord(String, allowed: [String])
  /// A time that cannot be understood.
  case time(TimeProblem)
  /// An id that is empty text.
  case emptyIdentifier
  /// A mark in JSON that is not two numbers, the first not larger than the second.
  case malformedMark
  /// A suspension that is not two times, of which the second may be missing.
  case malformedPeriod
  /// A document that says that it is something else.
  case otherFormat(String, expected: String)
  /// A document of a version that is not known here.
  case otherVersion(Int, known: Int)
  /// Marks that are not ranges such as `12-20;40-44`.
  case marks(String)
  /// A vector without numbers, or with another count of numbers than those before it.
  case vectorLength(Int, expected: Int?)
  /// A step with another number than the one that comes next.
  case stepNumber(Int, expected: Int)
  /// None or several of the keys of which there must be one.
  case notOneKey(found: [String], of: [String])
  /// A number that is not as it must be to mean anything.
  case outOfRange(String, NumberLimits)
  /// Limits that are not two whole numbers from 1, the first not larger than the second.
  case malformedLimits
  /// A pair that is not two different ids.
  case malformedPair
  /// A word family of which a part is not a single word.
  case malformedWordFamily(String)

  /// The name of the fact in codes such as `value.wrong-kind`.
  package var code: String {
    switch self {
    case .wrongKind: "wrong-kind"
    case .notWhole: "not-whole"
    case .numberTooLarge: "number-too-large"
    case .notANumber: "not-a-number"
    case .missingKey: "missing-key"
    case .unknownWord: "unknown-word"
    case .time(let problem): "time-" + problem.code
    case .emptyIdentifier: "empty-identifier"
    case .malformedMark: "malformed-mark"
    case .malformedPeriod: "malformed-period"
    case .otherFormat: "other-format"
    case .otherVersion: "other-version"
    case .marks: "marks"
    case .vectorLength: "vector-length"
    case .stepNumber: "step-number"
    case .notOneKey: "not-one-key"
    case .outOfRange: "out-of-range"
    case .malformedLimits: "malformed-limits"
    case .malformedPair: "malformed-pair"
    case .malformedWordFamily: "malformed-word-family"
    }
  }

  /// The problem in English: what is wrong and what was expected, as sentences on one line.
  package var sentence: String {
    switch self {
    case .wrongKind(let expected, let found): "Expected \(expected.words), found \(found.words)."
    case .notWhole(let text): "Expected a whole number, found \(text.shortened)."
    case .numberTooLarge(let text): "The number \(text.shortened) is too large."
    case .notANumber(let text): "Expected a number such as 0.5, found \(text.quoted)."
    case .missingKey(let key): "The key \(key.quoted) is missing."
    case .unknownWord(let word, let allowed):
      "\(word.quoted) has no meaning here. Use one of: " + allowed.joined(separator: ", ") + "."
    case .time(let problem): problem.sentence
    case .emptyIdentifier: "An id must not be empty. Write null where there is none."
    case .malformedMark:
      "A mark must be two whole numbers, the first not larger than the second, such as [12, 20]."
    case .malformedPeriod:
      "A suspension must be two times, from and to. The second may be missing while it goes on."
    case .otherFormat(let format, let expected):
      "This is a \(format.quoted) file. A \(expected.quoted) file is needed here."
    case .otherVersion(let version, let known):
      "The file has version \(version), but only version \(known) can be read here."
    case .marks(let text):
      "\(text.quoted) is not a list of marks. Write first and end positions like 12-20;40-44."
    case .vectorLength(let count, let expected):
      expected.map { "The vector has \(count) numbers, but those before it have \($0)." }
        ?? "A vector must have at least one number."
    case .stepNumber(let number, let expected):
      "This is step \(number), but step \(expected) comes here. Steps stand in their order, and none may "
        + "be missing."
    case .outOfRange(let text, let limits):
      "The number \(text.shortened) must be \(limits.words)."
    case .malformedLimits:
      "Limits must be two whole numbers from 1, the first not larger than the second, such as [3, 5]."
    case .malformedPair: "Name two different ids here, such as [\"leaders\", \"managers\"]."
    case .malformedWordFamily(let form):
      "\(form.quoted) is not a single word. Write words parted by commas, with a star at the end of a "
        + "word for all that begin so, such as organisation*."
    case .notOneKey(let found, let keys):
      (found.isEmpty ? "One of these keys is missing: " : "There may be only one of these keys: ")
        + (found.isEmpty ? keys : found).joined(separator: ", ") + "."
        + (found.isEmpty ? "" : " Write a line for each.")
    }
  }
}

extension NumberLimits {
  /// The limits in the words of a sentence.
  fileprivate var words: String {
    switch self {
    case .atLeast(let least): "at least \(least)"
    case .fraction: "above 0 and below 1"
    case .weight: "from 0 to 1"
    case .within(let range): "from \(range.lowerBound) to \(range.upperBound)"
    }
  }
}
