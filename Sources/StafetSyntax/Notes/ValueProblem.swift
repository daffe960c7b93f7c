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
  /// A key that has no meaning where every key must have one, and the one that may have been meant.
  case unknownKey(String, meant: String?)
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
  /// A word in a list that no word of a text can be.
  case unmatchableWord(String)
  /// A single word, or one with a minus, where expressions of several words are listed.
  case noExpression(String)
  /// A list with nothing in it where that would leave nothing.
  case emptyList
  /// A text that should hold bytes in base64 and does not.
  case notBase64
  /// A file that is named and was not given, and the files that were.
  case fileNotGiven(String, given: [String])
  /// Bytes that are no picture of a kind that can be shown.
  case notAPicture
  /// A picture with more bytes than can be shown.
  case pictureTooLarge(limit: Int)
  /// A picture with a script in it.
  case pictureWithScript

  /// The name of the fact in codes such as `value.wrong-kind`.
  package var code: String {
    switch self {
    case .wrongKind: "wrong-kind"
    case .notWhole: "not-whole"
    case .numberTooLarge: "number-too-large"
    case .notANumber: "not-a-number"
    case .missingKey: "missing-key"
    case .unknownKey: "unknown-key"
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
    case .unmatchableWord: "unmatchable-word"
    case .noExpression: "no-expression"
    case .emptyList: "empty-list"
    case .notBase64: "not-base64"
    case .fileNotGiven: "file-not-given"
    case .notAPicture: "not-a-picture"
    case .pictureTooLarge: "picture-too-large"
    case .pictureWithScript: "picture-with-script"
    }
  }
}
