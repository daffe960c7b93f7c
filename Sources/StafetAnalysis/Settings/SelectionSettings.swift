public import StafetModel

/// How question-answer pairs are chosen for each theme.
///
/// The library's choice and a person's can be mixed: ``handPicked`` pairs replace the library's choice in
/// the themes that they belong to, and only there. <doc:PairsThatStandForATheme> says how the library
/// chooses.
public struct SelectionSettings: Hashable, Sendable {
  /// How many pairs are chosen in each theme at most, or `nil` to choose nothing and take every answered
  /// question in the order of the source.
  ///
  /// Hand-picked pairs are not limited: all of them are shown.
  public var pairs: Int? = 4

  /// How much being typical of the theme counts against being different from the pairs already chosen:
  /// the λ of maximal marginal relevance, from 0 to 1.
  ///
  /// With 1 the most typical pairs are chosen, however alike they are; with 0 the most typical one and
  /// then whatever is least like those before it.
  public var relevanceWeight = 0.7

  /// The questions that a person has chosen, in the order in which to show them; an answer stands for its
  /// question.
  ///
  /// A question named twice stands at its first place. A question without an answer may be picked.
  public var handPicked: [Contribution.ID] = []

  /// Makes the standard settings, with which the method's report is made: the library's choice of four
  /// pairs.
  public init() {}
}

extension SelectionSettings {
  /// Refuses settings that mean nothing.
  func check() throws(AnalysisError) {
    guard relevanceWeight >= 0, relevanceWeight <= 1 else {
      throw .weightOutOfRange(setting: "relevance weight", relevanceWeight)
    }
    if let pairs, pairs < 0 { throw .negativeCount(setting: "pairs", pairs) }
  }

  /// The hand-picked questions of a study, each once.
  ///
  /// - Parameter study: The study.
  /// - Returns: For each relay of the study the positions of its questions in the order given; where an
  ///   answer was picked, of its question.
  /// - Throws: ``AnalysisError`` for the first identifier that is not that of a question or an answer.
  func handPickedQuestions(of study: Study) throws(AnalysisError) -> [[Int]] {
    var picked: [[Int]] = Array(repeating: [], count: study.courses.count)
    for id in handPicked {
      guard
        let (number, position) = study.courses.enumerated().lazy
          .compactMap({ number, course in course.position(of: id).map { (number, $0) } }).first
      else { throw .unknownPick(id) }
      let course = study.courses[number]
      if course.relay.contributions[position].kind == .statement { throw .pickedStatement(id) }
      let question = course.answered[position] ?? position
      if !picked[number].contains(question) { picked[number].append(question) }
    }
    return picked
  }
}
