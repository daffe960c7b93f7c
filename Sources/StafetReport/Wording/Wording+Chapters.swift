import StafetAnalysis
import StafetModel

extension Wording {
  // MARK: Headings

  var untitled: String { say("Stafetanalyse", "Relay analysis") }
  var contents: String { say("Indholdsfortegnelse", "Contents") }
  var skip: String { say("Gå til indholdet", "Skip to the content") }
  var background: String { say("Baggrund", "Background") }
  var crossReading: String { say("Tværlæsning", "Cross-reading") }
  var readingGuide: String { say("Læsevejledning", "Reading guide") }
  var centralThemes: String { say("Centrale temaer", "Main themes") }
  /// The heading of the page about words, by what they are counted over.
  func frequentWords(in source: AnalysisSettings.WordSource) -> String {
    switch source {
    case .questions:
      say("Hyppigste ord i spørgsmålene", "Most frequent words in the questions")
    case .answers: say("Hyppigste ord i svarene", "Most frequent words in the answers")
    case .all: say("Hyppigste ord", "Most frequent words")
    }
  }

  /// The heading of the figures that a reflection rests on.
  var figuresBehind: String { say("Tallene bag", "The figures behind this") }
  var wordFamilies: String { say("Ord valgt på forhånd", "Words chosen in advance") }
  var findings: String { say("Refleksion", "Reflection") }
  var indications: String { say("Usikre forskelle", "Uncertain differences") }
  var method: String { say("Metode og forbehold", "Method and limitations") }
  var settings: String { say("Sådan er tallene beregnet", "How the figures were calculated") }
  var warnings: String { say("Bemærkninger til materialet", "Notes on the material") }
  var unsorted: String { say("ikke sorteret", "not sorted") }

  /// The heading of a relay's chapter.
  func chapter(on relay: RelayAnalysis) -> String {
    switch relay.kind {
    case .relay: "\(relay.relay.name): " + say("spørgsmål og svar", "questions and answers")
    case .interviews, .workshop, .document: relay.relay.name
    }
  }

  /// The heading of a theme's questions.
  func themePage(_ relay: RelayReference, _ theme: String) -> String {
    "\(relay.name) \u{2013} \(theme)"
  }

  // MARK: Background

  /// What was analysed, by name.
  func what(_ analysis: StudyAnalysis, topic: String) -> String {
    let relays = analysis.relays.filter { $0.kind == .relay }.map { quote($0.relay.name) }
    let others = analysis.relays.filter { $0.kind != .relay }.map { quote($0.relay.name) }
    let about = topic.isEmpty ? "" : say(" om emnet ", " on the topic ") + quote(topic)
    if relays.isEmpty {
      if others.isEmpty {
        return say("Der er intet materiale at analysere.", "There is no material to analyse.")
      }
      return say(
        "Rapporten analyserer materiale\(about): \(list(others)). Det er ikke indsamlet i en stafet.",
        "This report analyses material\(about): \(list(others)). It was not gathered in a relay.")
    }
    var text = say(
      "I en stafet stiller en afgrænset gruppe mennesker hinanden spørgsmål, én til én og på skrift."
        + " Et svar giver ret til at stille det næste spørgsmål. Rapporten analyserer ",
      "In a relay, a limited group of people ask each other questions, one to one and in writing."
        + " Whoever answers may ask the next question. This report analyses ")
    if relays.count == 1 {
      text += say("stafetten ", "the relay ") + relays[0] + about + "."
    } else {
      text += counted(relays.count, ("stafet", "stafetter"), ("relay", "relays")) + about + ": "
      text += list(relays) + "."
    }
    if !others.isEmpty {
      let isOne = others.count == 1
      text += say(
        " Desuden indgår \(list(others)), som ikke er \(isOne ? "en stafet" : "stafetter").",
        " It also covers \(list(others)), which \(isOne ? "is not a relay" : "are not relays").")
    }
    return text
  }

  /// How many contributions there are, of which kinds, and how many the source reports.
  func contributionsInAll(_ analysis: StudyAnalysis) -> String {
    let counted = analysis.counted
    let kinds = kinds(counted)
    var sentences: [String] = []
    if kinds.isEmpty {
      sentences.append(
        say("Der er ingen bidrag i materialet.", "There are no contributions in the material."))
    } else {
      let all = kinds.count == 1 ? "" : contributions(counted.contributions) + ": "
      sentences.append(
        say("Analysen bygger på ", "The analysis rests on ") + all + list(kinds) + ".")
    }
    let unique = counted.uniqueContributions
    if unique != counted.contributions {
      sentences.append(
        say(
          "Når gentagelser kun tælles én gang, er der \(uniqueContributions(unique)).",
          "With repetitions counted once, there \(unique == 1 ? "is" : "are")"
            + " \(uniqueContributions(unique))."))
    }
    if let declared = analysis.declared.contributions, declared != unique {
      sentences.append(
        say(
          "Kilden oplyser \(uniqueContributions(declared)) i alt.",
          "The source reports \(uniqueContributions(declared)) in all."))
    }
    return sentences.joined(separator: " ")
  }

  /// How many contributions there are of each kind that occurs.
  func kinds(_ counted: CountedFacts) -> [String] {
    var kinds: [String] = []
    if counted.questions > 0 { kinds.append(questions(counted.questions)) }
    if counted.answers > 0 { kinds.append(answers(counted.answers)) }
    if counted.statements > 0 { kinds.append(statements(counted.statements)) }
    return kinds
  }

  /// What no share in the report can tell.
  func notRepresentative(_ analysis: StudyAnalysis) -> String {
    if analysis.relays.allSatisfy({ $0.kind == .relay }) {
      return say(
        "En stafet er ikke en repræsentativ undersøgelse. Andelene beskriver, hvad deltagerne skrev,"
          + " ikke hvad alle i samme stilling ville mene.",
        "A relay is not a representative survey. The shares describe what the participants wrote, not"
          + " what everyone in their position would think.")
    }
    return say(
      "Materialet er ikke en repræsentativ undersøgelse. Andelene beskriver, hvad der står i det,"
        + " ikke hvad alle i samme situation ville mene.",
      "The material is not a representative survey. The shares describe what it says, not what"
        + " everyone in the same position would think.")
  }

  var declaredAndCounted: String {
    say(
      "Oplyst af kilden og talt i materialet", "Reported by the source and counted in the material")
  }

  var declared: String { say("oplyst", "reported") }
  var countedWord: String { say("talt", "counted") }
  var together: String { say("Tilsammen", "Total") }

  /// What the rows of a table about all relays are.
  func relayColumn(_ analysis: StudyAnalysis) -> String {
    analysis.relays.allSatisfy { $0.kind == .relay }
      ? say("Stafet", "Relay") : say("Materiale", "Material")
  }

  func fact(_ fact: StudyWarning.Fact) -> String {
    switch fact {
    case .participants: say("Deltagere", "Participants")
    case .contributions: say("Unikke bidrag", "Unique contributions")
    case .days: say("Dage", "Days")
    case .themes: say("Temaer", "Themes")
    }
  }

  // MARK: Relays

  /// How a relay's questions, or statements where there are none, divide between themes.
  func relayMethod(_ relay: RelayAnalysis) -> String {
    let kind = relay.sortedKind
    guard let cake = relay.cake, cake.sorted > 0 else {
      return switch kind {
      case .questions:
        say("Spørgsmålene er ikke sorteret i temaer.", "The questions are not sorted into themes.")
      case .statements:
        say("Udsagnene er ikke sorteret i temaer.", "The statements are not sorted into themes.")
      }
    }
    let total = cake.sorted + cake.unsorted
    let isDivided = cake.slices.count > 1
    let themes = spelled(cake.slices.count, ("tema", "temaer"), ("theme", "themes"))
    guard cake.unsorted > 0 else {
      let all = sorted(total, kind)
      if isDivided {
        let each = say("Hvert ", "Every ") + noun(kind)
        return say(
          "\(each) er lagt i netop ét tema. Kagen viser, hvordan de \(all) fordeler sig på \(themes).",
          "\(each) is placed in exactly one theme. The chart shows how the \(all) are divided"
            + " among \(themes).")
      }
      return total == 1
        ? say("Det ene \(noun(kind)) er lagt i ét tema.", "The one \(noun(kind)) is in one theme.")
        : say("De \(all) er lagt i samme tema.", "The \(all) are placed in the same theme.")
    }
    let part = numbers.count(cake.sorted) + say(" af ", " of ") + sorted(total, kind)
    var text =
      if cake.sorted == 1 {
        say("\(part) er lagt i et tema.", "\(part) is placed in a theme.")
      } else if isDivided {
        say(
          "\(part) er lagt i temaer, hvert i netop ét. Kagen viser, hvordan de fordeler sig på"
            + " \(themes).",
          "\(part) are placed in themes, each in exactly one. The chart shows how they are"
            + " divided among \(themes).")
      } else {
        say("\(part) er lagt i samme tema.", "\(part) are placed in the same theme.")
      }
    let isOne = cake.unsorted == 1
    let rest = numbers.count(cake.unsorted)
    text +=
      say(
        isOne
          ? " Det sidste er ikke sorteret og står for sig."
          : " De øvrige \(rest) er ikke sorteret og står for sig.",
        isOne
          ? " The last one is not sorted and stands apart."
          : " The other \(rest) are not sorted and stand apart.")
    return text
  }

  /// What a relay's material holds.
  func relayCounts(_ relay: RelayAnalysis) -> String {
    let counted = relay.counted
    let kinds = kinds(counted)
    if kinds.isEmpty {
      return say("Materialet rummer ingen bidrag.", "The material holds no contributions.")
    }
    let isRelay = relay.kind == .relay
    var text =
      say(
        isRelay ? "Stafetten gav " : "Materialet rummer ",
        isRelay ? "The relay produced " : "The material holds ") + list(kinds) + "."
    if let question = relay.lengths.meanQuestion {
      let words = words(question)
      text += say(
        " Et spørgsmål er i gennemsnit på \(words)", " A question averages \(words)")
      if let answer = relay.lengths.meanAnswer {
        let words = numbers.decimal(answer, 0)
        text += say(" og et svar på \(words)", " and an answer \(words)")
      }
      text += "."
    }
    if counted.unansweredQuestions > 0 {
      let none = counted.unansweredQuestions
      text +=
        counted.answers == 0
        ? say(" Der er ingen svar.", " There are no answers.")
        : " "
          + sentence(
            spelled(none, ("spørgsmål", "spørgsmål"), ("question", "questions"))
              + say(" fik ikke svar.", " went unanswered."))
    }
    return text
  }

  /// A mean number of words.
  private func words(_ mean: Double) -> String {
    let text = numbers.decimal(mean, 0)
    return text + "\u{A0}" + say("ord", text == "1" ? "word" : "words")
  }

  var noAnswer: String {
    say("Spørgsmålet fik ikke svar.", "The question received no answer.")
  }

  var noText: String { say("(uden tekst)", "(no text)") }

  var questionSpoken: String { say("Spørgsmål:", "Question:") }
  var answerSpoken: String { say("Svar:", "Answer:") }
}
