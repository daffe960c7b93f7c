import StafetFormats
import StafetSyntax
import StafetText

@testable import StafetAnalysis
@testable import StafetModel
@testable import StafetReport

/// Every kind of fact that has a sentence, at least once in each of its forms.
enum NoteSamples {
  /// The sentences in a language, kind by kind.
  static func sentences(in language: ReportLanguage) -> [(kind: String, sentences: [String])] {
    let wording = Wording(language: language)
    return [
      ("StudyProblem", studyProblems.map { $0.sentence(in: language) }),
      ("StudyWarning", studyWarnings.map { $0.sentence(in: language) }),
      ("RuleDeviation", deviations.map { $0.sentence(in: language) }),
      ("AuditGap", gaps.map { $0.sentence(in: language) }),
      ("ChainGap", chainGaps.map { $0.sentence(in: language) }),
      ("CodebookStepError", stepErrors.map { CodebookStepError($0).sentence(in: language) }),
      ("LeftBehind", leftBehind.map { $0.sentence(in: language) }),
      ("AnalysisError", analysisErrors.map { $0.sentence(in: language) }),
      ("AnalysisRemark", remarks.map { $0.sentence(in: language) }),
      ("DiscoveryConcern", concerns.map { $0.sentence(in: language) }),
      ("WordFamilyError", [familyError.sentence(in: language)]),
      ("EncodingProblem", encodingProblems.map { wording.sentence(of: $0) }),
      ("WorkbookProblem", workbookProblems.map { wording.sentence(of: $0) }),
      ("JSONProblem", jsonProblems.map { wording.sentence(of: $0) }),
      ("TableProblem", tableProblems.map { wording.sentence(of: $0) }),
      ("TimeProblem", timeProblems.map { wording.sentence(of: $0) }),
      ("ValueProblem", valueProblems.map { wording.sentence(of: $0) }),
      ("RecordProblem", recordProblems.map { wording.sentence(of: $0) }),
      ("LayoutProblem", layoutProblems.map { wording.sentence(of: $0) }),
      ("LayoutWarning", layoutWarnings.map { wording.sentence(of: $0) }),
      ("SourceProblem", sourceProblems.map { wording.sentence(of: $0) }),
      ("ReadingWarning", readingWarnings.map { $0.sentence(in: language) }),
    ] + indicators(in: language)
  }

  private static let chainGaps = AuditGap.Missing.allCases.flatMap { missing in
    [
      ChainGap(missing: missing, lacking: 3, total: 1024),
      ChainGap(missing: missing, lacking: 1, total: 1),
    ]
  }

  static let studyProblems: [StudyProblem] = {
    let reasons: [StudyProblem.Reason] = [
      .malformedIdentifier, .duplicateIdentifier(first: .contribution(relay: 0, 2)),
      .malformedAttribute("a\nb"), .unknownGroup("g"), .unknownParticipant("p"),
      .unknownContribution("c"), .unknownTheme("t"), .answerWithoutQuestion,
      .replyToNoQuestion("a1"), .replyByNoAnswer, .followsNoAnswer("q1"), .followedByNoQuestion,
      .circularChain, .markOutsideText(3..<7, length: 5), .markOutsideText(0..<1, length: 1),
      .endsBeforeItStarts, .negativeCount(-3), .malformedColour("red"), .circularTheme,
      .ambiguousLabel("Tid", other: "t2"), .secondRest(first: "rest"), .certaintyOutOfRange(1.5),
    ]
    let problems = reasons.map { problem($0, at: .contribution(relay: 0, 0), record: "x") }
    return problems + [
      problem(.unknownContribution("c"), at: .assignment(sorting: 0, "c"), record: "s"),
      problem(.replyByNoAnswer, at: .study, record: nil),
      problem(.unknownRelay("r"), at: .study, record: "r"),
      problem(.unknownSorting("s"), at: .study, record: "s"),
    ]
  }()

  private static func problem(
    _ reason: StudyProblem.Reason, at place: StudyPlace, record: String?
  ) -> StudyProblem {
    StudyProblem(reason: reason, place: place, field: nil, record: record)
  }

  static let studyWarnings: [StudyWarning] = {
    let many = (1...12).map { "q\($0)" }
    let reasons: [StudyWarning.Reason] = [
      .emptyText, .unansweredQuestions, .severalAnswers, .silentParticipants, .repeatedText,
      .unsortedQuestions("first"),
    ]
    let counted = reasons.flatMap { reason in
      [["q1"], many].map { StudyWarning(reason: reason, relay: "r", records: $0) }
    }
    let declared = DeclaredFacts.Fact.allCases.map {
      StudyWarning(
        reason: .declaredDiffers($0, declared: 1224, counted: 7), relay: nil, records: [])
    }
    return counted + declared
  }()

  static let deviations: [RuleDeviation] = {
    let reasons: [RuleDeviation.Reason] = [
      .anotherStartQuestion(first: "q1"), .tooManyStarters(limit: 1), .tooManyStarters(limit: 2),
      .sameGroupStarts("g", first: "a"), .rightOfAnother(answer: "a1", writer: "c"),
      .rightAlreadyUsed(answer: "a1", earlier: "q3"), .askedBeforeRight(answer: "a1"),
      .noRightLeft(first: "q1"), .chainTooLong(limit: 1), .chainTooLong(limit: 3),
      .goesBack(answered: "q1"), .askedAgain(earlier: "q1"), .asksHimself, .authorSuspended,
      .addresseeSuspended, .facilitatorTakesPart, .answeredByAnother(addressee: "c"),
      .answeredAgain(first: "a1"), .answeredBeforeAsked(question: "q1"),
      .answeredToAnother(asker: "a"), .beforeOpening, .afterClosing,
    ]
    let times: [Int64] = [86_400, 3600, 5400, 60, 61, 1]
    let frame: [RuleDeviation.Reason] = [
      .tooFewParticipants(10, limit: 11), .tooManyParticipants(10, limit: 9),
      .moreThanIdealParticipants(10, limit: 9), .tooFewDays(1, limit: 4),
      .tooManyDays(3, limit: 2), .noGroups, .tooFewGroups(1, limit: 3),
      .tooManyGroups(2, limit: 1), .smallGroup("g", 5, limit: 6), .topicIsQuestion("Hvem?"),
    ]
    let ofContributions = (reasons + times.map { .answeredTooLate(limit: $0) }).map {
      RuleDeviation(reason: $0, contributions: ["q2"], participants: ["a", "b"])
    }
    let unknown = RuleDeviation(reason: .authorSuspended, contributions: [], participants: [])
    let ofFrame = frame.map { RuleDeviation(reason: $0, contributions: [], participants: []) }
    let people = (1...12).map { Participant.ID("p\($0)") }
    let withoutGroup = [people, Array(people.prefix(1))].map {
      RuleDeviation(reason: .withoutGroup, contributions: [], participants: $0)
    }
    return ofContributions + [unknown] + ofFrame + withoutGroup
  }()

  static let gaps: [AuditGap] = AuditGap.Missing.allCases.flatMap { missing in
    [["q1"], ["q1", "a1"]].map {
      AuditGap(rule: .openRelay, missing: missing, contributions: $0.map { Contribution.ID($0) })
    }
  }

  static let stepErrors: [CodebookStepError.Reason] = [
    .unknownTheme("t"), .unknownSorting("s"), .unknownContribution("c"), .sortingTaken("s"),
    .malformedSorting(" s"), .notSuggested("s"), .notByHand("s"), .identifierTaken("t"),
    .malformedIdentifier(" t"), .nameTaken("Tid", by: "t", and: "u"), .emptyName("t"),
    .malformedColour("red"), .secondRest(first: "rest"), .mergesRest("rest"),
    .nestsInItself("t"), .notEmpty("t", placements: 1), .notEmpty("t", placements: 3),
    .hasPart("t", part: "u"), .notInTheme("c", "t"), .namedTwice("c"), .certaintyOutOfRange(1.5),
    .changesNothing,
  ]

  static let leftBehind: [MovedSorting.LeftBehind] = {
    let reasons: [MovedSorting.LeftBehind.Reason] = [
      .noCounterpart, .severalCounterparts(["u", "v"]), .restIntoNamed("u"), .unknownTheme,
    ]
    return reasons.map {
      MovedSorting.LeftBehind(
        contribution: "q1", assignment: Sorting.Assignment(theme: "t"), reason: $0)
    }
  }()

  // Made anew each time: what an enumeration with a tag in its pointer holds for good looks lost to the sanitizer.
  static var analysisErrors: [AnalysisError] {
    [
      .unknownSorting("x", known: []), .unknownSorting("x", known: ["a", "b"]),
      .unknownRelay("x", known: ["a"]), .sameRelay("a"), .unknownPick("q"), .pickedStatement("s"),
      .weightOutOfRange(setting: "relevance_weight", 2),
      .shareOutOfRange(setting: "confidence", 1), .negativeCount(setting: "word_limit", -1),
      .groupTooSmall(2), .unusableExpectedWord("to ord"),
      .foldingNotOfLanguage(.lemmas, language: "en-GB", known: [.stems, .forms]),
      .foldingNotOfLanguage(.stems, language: "fr", known: [.forms]),
      .wordClassesNotOfLanguage("sv"), .noWordClasses,
    ]
  }

  static let remarks: [AnalysisRemark] = [
    .languageContradicted(StudyLanguage(stated: "da-DK", told: "no", wordCount: 40)),
    .languageContradicted(StudyLanguage(stated: "fi", told: "sv", wordCount: 1000)),
    .languageWithoutLists(StudyLanguage(stated: "fr", told: nil)),
    .namesLeftOut(["anna"]), .namesLeftOut(["anna", "hr", "t-14"]),
  ]

  static let concerns: [DiscoveryConcern] = {
    let point = StabilityCurve.Point(
      count: 2, mean: 0.1, standardError: 0.1, chance: 0, highestByChance: 0.2)
    return [
      .notCompared, .notAboveChance(point), .unstable(point), .foundInSample(3000, of: 150_378),
    ]
  }()

  static let familyError: WordFamilyError = {
    do throws(WordFamilyError) {
      _ = try WordFamily("a, b c")
      preconditionFailure("Two words are no form.")
    } catch {
      return error
    }
  }()
}
