public import StafetModel

/// The indicators of a relay, and what several of them share.
///
/// ```swift
/// if let engagement = analysis.relays[0].indicators?[.engagement], let score = engagement.score {
///   print(score.value, score.answer)
/// }
/// ```
///
/// People are counted and never named. What would be about too few of them is withheld, and so is what it could be
/// worked out from: <doc:WithholdingFigures>.
///
/// > Source: the relay method. Which limits are the method's and which this library's is said in <doc:Indicators>.
public struct RelayIndicators: Hashable, Sendable {
  /// A word that was expected to stand out.
  public struct ExpectedWord: Hashable, Sendable, Identifiable {
    /// The word as the settings name it.
    public let word: String

    /// Whether it stands out, in any of its forms.
    public let isFound: Bool

    /// Makes an expected word of its parts, as for a preview or a test.
    ///
    /// - Parameters:
    ///   - word: The word as the settings name it.
    ///   - isFound: Whether it stands out.
    public init(word: String, isFound: Bool) {
      self.word = word
      self.isFound = isFound
    }

    /// What tells it from the others of one list: `word`.
    public var id: String { word }
  }

  /// What each indicator says, in the order of ``Indicator``.
  public let readings: [IndicatorReading]

  /// How many questions went from each group to each group; `nil` where fewer than two places can be told apart.
  public let matrix: GroupMatrix?

  /// The lines of the project map, row by row of the matrix; empty without one.
  public let mapLines: [ProjectMapLine]

  /// Whether the groups share a word that stands out; `nil` where no word is counted.
  public let focus: FocusLevel?

  /// The prominent words that all groups use that may be told of and wrote five contributions or more, the most
  /// widespread first; empty with fewer than two such groups.
  public let sharedWords: [IndicatorWord]

  /// The words that were expected, in the order of the settings.
  public let expectedWords: [ExpectedWord]

  /// The groups of which only the size is told, in the order of the relay; those without people are not among them.
  public let withheldGroups: [ParticipantGroup.ID]

  /// Makes indicators of their parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - readings: What each indicator says.
  ///   - matrix: How many questions went from each group to each group.
  ///   - mapLines: The lines of the project map.
  ///   - focus: Whether the groups share a word that stands out.
  ///   - sharedWords: The prominent words that all groups use.
  ///   - expectedWords: The words that were expected.
  ///   - withheldGroups: The groups of which only the size is told.
  public init(
    readings: [IndicatorReading], matrix: GroupMatrix? = nil, mapLines: [ProjectMapLine] = [],
    focus: FocusLevel? = nil, sharedWords: [IndicatorWord] = [],
    expectedWords: [ExpectedWord] = [], withheldGroups: [ParticipantGroup.ID] = []
  ) {
    self.readings = readings
    self.matrix = matrix
    self.mapLines = mapLines
    self.focus = focus
    self.sharedWords = sharedWords
    self.expectedWords = expectedWords
    self.withheldGroups = withheldGroups
  }

  /// What an indicator says, or `nil` where indicators made by hand leave it out.
  public subscript(indicator: Indicator) -> IndicatorReading? {
    readings.first { $0.indicator == indicator }
  }
}

extension RelayIndicators {
  /// Reads all indicators of a relay.
  ///
  /// - Complexity: O(*n* log *n*) in the number of contributions and words.
  init(of material: IndicatorMaterial) {
    self.init(
      readings: Indicator.allCases.map { material.reading(of: $0) },
      matrix: material.matrix, mapLines: material.mapLines, focus: material.focusLevel,
      sharedWords: material.sharedWords, expectedWords: material.expectedWords,
      withheldGroups: material.tallies.told.withheld.map { material.course.relay.groups[$0].id })
  }
}
