/// Something unusual in a study that does not keep it from being analysed.
///
/// One warning covers all records of a relay that are unusual in the same way.
public struct StudyWarning: Hashable, Sendable {
  /// What is unusual.
  public enum Reason: Hashable, Sendable {
    /// Contributions have no text.
    case emptyText

    /// Questions were not answered.
    case unansweredQuestions

    /// Questions have more than one answer.
    case severalAnswers

    /// Participants wrote nothing.
    case silentParticipants

    /// Contributions repeat an earlier one word for word, with the same kind, author, addressee and
    /// question answered.
    case repeatedText

    /// The sorting that is used places questions in no theme.
    case unsortedQuestions(Sorting.ID)

    /// The source states one figure and its records show another.
    case declaredDiffers(DeclaredFacts.Fact, declared: Int, counted: Int)
  }

  /// What is unusual.
  public let reason: Reason

  /// The relay concerned, or `nil` for the study as a whole.
  public let relay: Relay.ID?

  /// The identifiers of the records concerned, in the order of the source.
  public let records: [String]
}

extension StudyWarning: CustomStringConvertible {
  /// A sentence in English that names the records, at most the first ten.
  public var description: String {
    let place = relay.map { " in the relay \($0.quoted)" } ?? ""
    let names = records.isEmpty ? "" : ": \(Self.list(records))"
    switch reason {
    case .emptyText: return "Contributions without text\(place)\(names)."
    case .unansweredQuestions: return "Questions without an answer\(place)\(names)."
    case .severalAnswers: return "Questions with more than one answer\(place)\(names)."
    case .silentParticipants: return "Participants who wrote nothing\(place)\(names)."
    case .repeatedText: return "Contributions that repeat an earlier one\(place)\(names)."
    case .unsortedQuestions(let sorting):
      return "Questions that the sorting \(sorting.quoted) places in no theme\(place)"
        + "\(names)."
    case .declaredDiffers(let fact, let declared, let counted):
      return "The source states \(declared) \(fact.rawValue)\(place), but its records show"
        + " \(counted)."
    }
  }

  /// The first ten records, and how many more there are.
  package static func list(_ records: [String]) -> String {
    let shown = records.prefix(10).map { $0.shortened }.joined(separator: ", ")
    return records.count > 10 ? shown + " (+\(records.count - 10))" : shown
  }
}
