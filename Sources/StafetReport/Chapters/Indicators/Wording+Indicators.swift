import StafetAnalysis

/// What the chapter on indicators says.
extension Wording {
  // MARK: The chapter

  var indicators: String { say("Indikatorer", "Indicators") }

  var indicatorsLead: String {
    say(
      "Stafetten set gennem metodens tal: hvad de er, og hvad de ikke siger.",
      "The relay by the method’s figures: what they are, and what they do not say.")
  }

  var indicatorsGuide: String {
    say(
      "En indikator samler én side af stafetten i et tal. Nogle af dem er en score fra 0 til 100, der svarer på, om der var"
        + " det, som indikatoren hedder: ja fra 70, delvis fra 40 og ellers nej. Grænserne er valgt og ikke målt, så svaret læses sammen med tallet. Se først,"
        + " hvor meget hver gruppe skrev. Deltagere er talt og aldrig nævnt.",
      "An indicator gathers one side of the relay in a figure. Some of them are a score from 0 to 100, which answers"
        + " whether there was what the indicator is called: yes from 70, partly from 40, and otherwise no. These limits are chosen and not measured, so that an answer is"
        + " read with its number. Look first at how much each group wrote. Participants are counted and never named."
    )
  }

  func indicatorsOfExcerpt(_ counted: Int, of stated: Int) -> String {
    say(
      "Materialet rummer kun \(numbers.count(counted)) af de \(numbers.count(stated)) bidrag, som kilden oplyser."
        + " Indikatorerne gælder uddraget og ikke stafetten.",
      "The material holds only \(numbers.count(counted)) of the \(numbers.count(stated)) contributions that the source"
        + " reports. The indicators are those of the excerpt and not of the relay.")
  }

  // MARK: The table of all

  func indicatorsTitle(in relay: String?) -> String {
    let title = say("Indikatorerne i overblik", "The indicators at a glance")
    return relay.map { "\(title): \($0)" } ?? title
  }

  var indicatorColumn: String { say("Indikator", "Indicator") }
  var figureColumn: String { say("Tal", "Figure") }
  var answerColumn: String { say("Svar", "Answer") }

  var fewNote: String {
    say(
      "* Tallet hviler på lidt og kan ændre sig meget med én mere eller mindre.",
      "* The figure rests on little and may change much with one more or less.")
  }

  // MARK: One by one

  var indicatorsOneByOne: String {
    say("Hvad de siger, og hvad de ikke siger", "What they say, and what they do not say")
  }

  var takingPart: String { say("At deltage", "Taking part") }
  var askingEachOther: String { say("At spørge hinanden", "Asking each other") }
  var wordsAndThemes: String { say("Ord og temaer", "Words and themes") }

  /// What holds for a relay, where there are several.
  func inRelay(_ name: String, _ sentence: String) -> String {
    say("I \(quote(name)): \(sentence)", "In \(quote(name)): \(sentence)")
  }

  // MARK: Groups

  var groupByGroup: String { say("Gruppe for gruppe", "Group by group") }

  func groupByGroup(in relay: String?) -> String {
    relay.map { "\(groupByGroup): \($0)" } ?? groupByGroup
  }

  var groupByGroupGuide: String {
    say(
      "Det, indikatorerne siger om hver gruppe. Store grupper skriver og modtager mere end små; tallene pr. deltager og"
        + " i forhold til størrelsen tager højde for det.",
      "What the indicators say of each group. Large groups write and receive more than small ones, which the figures for"
        + " each participant and for size allow for.")
  }

  // MARK: What is missing

  var withoutFigures: String {
    say("Indikatorer, der ikke kunne beregnes", "Indicators that could not be worked out")
  }

  // MARK: For analysts

  var indicatorFigures: String {
    say("Tallene bag indikatorerne", "The figures behind the indicators")
  }

  func indicatorFigures(in relay: String?) -> String {
    relay.map { "\(indicatorFigures): \($0)" } ?? indicatorFigures
  }

  var indicatorFiguresGuide: String {
    say(
      "Til analytikeren: hvert tal med sin formel og det, der indgår. Ordene i formlerne er de samme som i analysis.json."
        + " Intervallerne regner det talte for uafhængigt af hinanden, hvad spørgsmål fra samme deltager ikke er.",
      "For the analyst: each figure with its formula and what goes into it. The words of the formulas are those of"
        + " analysis.json. Intervals take what is counted to be independent of each other, which questions of the same"
        + " participant are not.")
  }

  var valueColumn: String { say("Værdi", "Value") }
  var formulaColumn: String { say("Formel, og hvad der indgår", "Formula, and what goes into it") }

  func quantities(_ quantities: [IndicatorQuantity]) -> String {
    let words = quantities.map { "\($0.rawValue): \(name(of: $0))" }.joined(separator: "; ")
    return say("Ordene betyder: \(words).", "The words mean: \(words).")
  }

  /// A figure of a formula as it is written.
  func figure(_ value: Double, of formula: IndicatorFormula) -> String {
    switch formula {
    case .contributions, .keyStakeholders, .mapLines, .prominentWords, .keywords, .sharedWords,
      .blindspots:
      numbers.decimal(value, 0)
    case .questionSurplus: numbers.signed(value, 0)
    case .contributionShare, .answerRate, .reciprocity, .crossingShare, .groupDensity, .themedLines,
      .meeting, .ring, .direction, .openQuestions:
      numbers.percent(of: value)
    case .contributionsPerHead, .receivedIndex, .engagement, .collaboration,
      .collaborationOfOneGroup, .relevance, .innovationCapacity, .alignment:
      numbers.decimal(value, 1)
    case .receivedGini, .rankStability, .externalInternalIndex: numbers.decimal(value, 2)
    }
  }

  /// The formula of a figure and what goes into it.
  func working(of figure: IndicatorFigure) -> String {
    let formula = figure.formula.expression
    // What is counted as it is needs no further words.
    let inputs = figure.inputs.filter { $0.quantity.rawValue != formula }.map { input in
      let value =
        Int(exactly: input.value).map { numbers.count($0) } ?? numbers.decimal(input.value, 2)
      return "\(input.quantity.rawValue) = \(value)"
    }
    return ([formula] + inputs).joined(separator: "; ")
  }
}
