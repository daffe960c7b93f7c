import StafetAnalysis
import StafetModel
import StafetText
import Testing

/// What the library chooses from small relays, with every word a term of its own.
@Suite struct PairSelectionTests {
  /// The pairs of one relay, each a question and its answer, all in the theme *krydspres*.
  private static func side(_ pairs: (question: String, answer: String)...) -> Side {
    Side(
      id: "A", entries: pairs.map { ("krydspres", $0.question) },
      answers: pairs.map { $0.answer })
  }

  private func selection(
    _ side: Side, change: (inout SelectionSettings) -> Void = { _ in }
  ) throws -> PairSelection {
    let analysis = try analysis(side) {
      $0.folding = .forms
      $0.stopWords = .empty
      $0.lightWords = .empty
      change(&$0.selection)
    }
    return analysis.relays[0].sections[0].selection
  }

  // MARK: Relevance and novelty

  // Four pairs of three words each. With four pairs a word in 1, 2 or 3 of them weighs ln(5/2) + 1 =
  // 1.9163, ln(5/3) + 1 = 1.5108 or ln(5/4) + 1 = 1.2231. So the first vector has the squared length
  // 1.2231² + 1.5108² + 1.9163² = 7.4508, and its cosine with the second is
  // (1.2231² + 1.5108²) / 7.4508 = 0.5071. All others by a program of its own in Python:
  //
  //     relevance  0.6774  0.6774  0.6628  0.5035
  //     cosines    1-2 0.5071  1-3 0.2008  1-4 0  2-3 0.2008  2-4 0  3-4 0.2695
  static let four = side(
    ("krav tid", "borger"), ("krav tid", "leder"), ("krav rum", "sektor"), ("mål tillid", "rum"))

  @Test(arguments: [
    // The order of relevance; the first two tie, and the earlier one comes first.
    (1.0, ["A1", "A2", "A3", "A4"]),
    // After A1 the sums are 0.6221, 0.7037 and 0.6525, then 0.6221 and 0.5716.
    (0.7, ["A1", "A3", "A2", "A4"]),
    // After A1 0.5851, 0.7310 and 0.7518, then 0.5851 and 0.6967.
    (0.5, ["A1", "A4", "A3", "A2"]),
    // The most relevant, then whatever is least like those before it.
    (0.0, ["A1", "A4", "A3", "A2"]),
  ])
  func weighsRelevanceAgainstNovelty(weight: Double, expected: [String]) throws {
    for count in 0...5 {
      let selection = try selection(Self.four) {
        $0.relevanceWeight = weight
        $0.pairs = count
      }
      #expect(selection.questions.map { $0.text } == Array(expected.prefix(count)))
      #expect(!selection.isHandPicked)
    }
  }

  @Test func choosesFourPairsUnlessToldOtherwise() throws {
    let settings = SelectionSettings()
    #expect(settings.pairs == 4)
    #expect(settings.relevanceWeight == 0.7)
    #expect(settings.handPicked == [])
    #expect(try selection(Self.four).questions == ["A1", "A3", "A2", "A4"])
  }

  @Test func takesAllInTheOrderOfTheSourceWhereNothingIsToBeChosen() throws {
    var side = Self.four
    side.entries.append(("krydspres", "krav tid borger"))
    let selection = try selection(side) { $0.pairs = nil }
    #expect(selection.questions == ["A1", "A2", "A3", "A4"])
    #expect(selection.unanswered == 1)
  }

  @Test func readsTheAnswerWithTheQuestion() throws {
    // Each question stands alone; only by their answers are the second and the third alike.
    let side = Self.side(("alfa", "x y"), ("beta", "krav tid"), ("gamma", "krav tid"))
    #expect(try selection(side) { $0.pairs = 1 }.questions == ["A2"])
  }

  @Test func weighsWordsByTheWholeRelay() throws {
    // The first pair shares *krav* with the second and *alfa* with the third. Of the relay's eight pairs
    // seven hold *krav* and two *alfa*, which weigh ln(9/8) + 1 = 1.1178 and ln(9/3) + 1 = 2.0986. By
    // Python the relevance is 0.7205, 0.5619 and 0.6706; within the theme the last two would tie.
    var side = Side(id: "A", entries: [("krydspres", "krav alfa")], answers: ["beta"])
    side.entries += [("krydspres", "krav gamma"), ("krydspres", "delta alfa")]
    side.answers += ["zeta", "eta"]
    side.entries += Array(repeating: ("borgerblik", "krav"), count: 5)
    side.answers += (1...5).map { "o\($0)" }
    let sections = try analysis(side) {
      $0.folding = .forms
      $0.stopWords = .empty
      $0.lightWords = .empty
      $0.selection.relevanceWeight = 1
    }.relays[0].sections
    let section = try #require(sections.first { $0.theme == "krydspres" })
    #expect(section.selection.questions == ["A1", "A3", "A2"])
  }

  @Test func usesTheStemsAndStopWordsOfTheStudy() throws {
    // In Danish *kravene* and *kravet* are one word, and *og* is none.
    let side = Self.side(("og alfa", "beta"), ("kravene", "gamma"), ("kravet", "delta"))
    let chosen = try analysis(side) { $0.selection.pairs = 1 }.relays[0].sections[0].selection
    #expect(chosen.questions == ["A2"])
    #expect(try selection(side) { $0.pairs = 1 }.questions == ["A1"])
  }

  // MARK: Pairs that wait

  @Test func aFewCommonWordsAreNotEnough() throws {
    // By Python the cosines with the centroid are three times 0.6083, and 0.7820 for the last. It has 2
    // terms, and half the median of 6, 6, 6 and 2 is 3: two thirds of 0.7820 are 0.5213.
    let side = Self.side(
      ("krav tid leder borger", "sag vej"), ("krav tid rum mål", "by hus"),
      ("krav tid sektor skole", "dag år"), ("krav", "tid"))
    let chosen = try selection(side) { $0.relevanceWeight = 1 }
    #expect(chosen.questions == ["A1", "A2", "A3", "A4"])
  }

  @Test(arguments: [0, 0.3, 0.7, 1]) func repetitionsWaitUntilNothingElseIsLeft(
    weight: Double
  ) throws {
    let side = Self.side(
      ("krav tid", "borger"), ("tid krav", "borger"), ("borger, tid!", "Krav."), ("by", "hus vej"))
    let chosen = try selection(side) { $0.relevanceWeight = weight }
    #expect(chosen.questions == ["A1", "A4", "A2", "A3"])
  }

  @Test(arguments: [0, 0.7, 1]) func pairsWithNothingToReadComeLast(weight: Double) throws {
    let side = Self.side(
      ("", ""), ("krav", " "), ("...", "!"), ("by", "hus"), ("by", "hus"), (" \n", "krav"))
    let chosen = try selection(side) {
      $0.relevanceWeight = weight
      $0.pairs = 10
    }
    #expect(chosen.questions.prefix(2) == ["A4", "A5"])
    #expect(Set(chosen.questions) == ["A1", "A2", "A3", "A4", "A5", "A6"])
    #expect(chosen.unanswered == 0)
  }

  @Test func choosesInTheOrderOfTheSourceWhereThereAreNoWords() throws {
    #expect(
      try selection(Self.side(("", ""), ("?", "!"), ("", ""))).questions == ["A1", "A2", "A3"])
  }

  @Test func ofTwoPairsTheEarlierComesFirst() throws {
    // Both are equally far from their centroid, whatever they say.
    #expect(try selection(Self.side(("krav", "tid rum"), ("by", "hus"))).questions == ["A1", "A2"])
    #expect(try selection(Self.side(("by", "hus"), ("krav", "tid rum"))).questions == ["A1", "A2"])
  }

  @Test func aSinglePairIsChosen() throws {
    #expect(try selection(Self.side(("krav", "tid"))).questions == ["A1"])
    #expect(try selection(Self.side(("", ""))).questions == ["A1"])
  }

  // MARK: Questions without answers

  @Test func unansweredQuestionsAreCountedAndNeverChosen() throws {
    var side = Self.side(("krav tid", "borger"))
    side.entries += [("krydspres", "krav tid borger"), ("krydspres", "krav tid"), (nil, "krav")]
    let sections = try analysis(side).relays[0].sections
    #expect(sections.map { $0.selection.questions } == [["A1"], []])
    #expect(sections.map { $0.selection.unanswered } == [2, 1])
    #expect(sections.map { $0.entries.count } == [3, 1])
  }

  @Test func anUnansweredQuestionDoesNotMoveTheCentroid() throws {
    var side = Self.four
    let before = try selection(side).questions
    side.entries += Array(repeating: ("krydspres", "mål tillid"), count: 5)
    #expect(try selection(side).questions == before)
  }

  @Test func statementsAreNoPairs() throws {
    let side = Side(id: "A", kind: .interviews, entries: [("krydspres", "krav"), (nil, "tid")])
    let sections = try analysis(side).relays[0].sections
    #expect(sections.map { $0.entries.count } == [1, 1])
    for section in sections {
      #expect(section.selection.questions == [])
      #expect(section.selection.unanswered == 0)
    }
  }

  @Test func severalAnswersAreOnePair() throws {
    let question = Contribution(id: "q", kind: .question, text: "krav")
    let answers = ["a", "b"].map {
      Contribution(id: $0, kind: .answer, replyTo: "q", text: "tid \($0)")
    }
    let study = try Study(relays: [Relay(id: "A", contributions: [question] + answers)])
    let section = try StudyAnalysis(of: study).relays[0].sections[0]
    #expect(section.selection.questions == ["q"])
  }
}
