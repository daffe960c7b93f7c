import StafetModel

extension Contribution.Kind {
  /// The words for kinds that tables and JSON Lines may use: English, then Danish.
  static let words = ["question", "answer", "statement", "spørgsmål", "svar", "udsagn"]

  /// The kind that a word means in English or Danish, without regard to case; nil for other words.
  init?(word: String) {
    switch word.lowercased() {
    case "question", "spørgsmål": self = .question
    case "answer", "svar": self = .answer
    case "statement", "udsagn": self = .statement
    default: return nil
    }
  }
}
