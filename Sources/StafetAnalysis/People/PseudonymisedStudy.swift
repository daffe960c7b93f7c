public import StafetModel

/// A study in which people go by pseudonyms, and where their names still stand.
public struct PseudonymisedStudy: Hashable, Sendable {
  /// The study.
  public let study: Study

  /// How many people of the study have pseudonyms.
  public let people: Int

  /// How often something else than a participant's identifier was replaced by a pseudonym: attributes,
  /// names of groups, coders, words of the codebook and the like.
  public let replacedLabels: Int

  /// What stands in texts where names were masked, such as `[navn]`.
  public let mark: String

  /// How many names and parts of names were masked.
  public let masked: Int

  /// The contributions in whose texts something was masked, in the order of the source.
  public let maskedIn: [Contribution.ID]

  /// Where a name or a part of one still stands: identifiers of contributions, and paths such as `title`
  /// of other texts.
  public let namesLeft: [String]

  /// Where a part of a name stands in lower case that is an ordinary word too, so that it was left.
  public let ordinaryWordsLeft: [String]

  /// Makes a pseudonymised study of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - people: How many people of the study have pseudonyms.
  ///   - replacedLabels: How often something else than a participant's identifier was replaced by a pseudonym:
  ///     attributes, names of groups, coders, words of the codebook and the like.
  ///   - mark: What stands in texts where names were masked, such as `[navn]`.
  ///   - masked: How many names and parts of names were masked.
  ///   - maskedIn: The contributions in whose texts something was masked, in the order of the source.
  ///   - namesLeft: Where a name or a part of one still stands: identifiers of contributions, and paths such as
  ///     `title` of other texts.
  ///   - ordinaryWordsLeft: Where a part of a name stands in lower case that is an ordinary word too, so that it was
  ///     left.
  public init(
    study: Study, people: Int, replacedLabels: Int = 0, mark: String, masked: Int = 0,
    maskedIn: [Contribution.ID] = [], namesLeft: [String] = [], ordinaryWordsLeft: [String] = []
  ) {
    self.study = study
    self.people = people
    self.replacedLabels = replacedLabels
    self.mark = mark
    self.masked = masked
    self.maskedIn = maskedIn
    self.namesLeft = namesLeft
    self.ordinaryWordsLeft = ordinaryWordsLeft
  }
}
