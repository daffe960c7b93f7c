import StafetAnalysis
import StafetModel

extension Wording {
  // MARK: Headings

  /// The heading of a relay's chapter.
  func chapter(on relay: RelayAnalysis) -> String {
    switch relay.kind {
    case .relay: "\(relay.relay.name): " + say("spørgsmål og svar", "questions and answers")
    case .interviews, .workshop, .document: relay.relay.name
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

  func chapterLead(on relay: RelayAnalysis) -> String {
    let isSorted = !(relay.cake?.slices.isEmpty ?? true)
    switch relay.sortedKind {
    case .questions:
      return isSorted
        ? say(
          "Temaerne, og spørgsmål og svar fra hvert af dem.",
          "The themes, and questions and answers from each of them.")
        : say("Spørgsmål og svar.", "Questions and answers.")
    case .statements:
      return isSorted
        ? say(
          "Temaerne, og udsagn fra hvert af dem.",
          "The themes, and statements from each of them.")
        : say("Udsagn.", "Statements.")
    }
  }

  /// That a program suggested the themes and nobody accepted them.
  func isSuggested(by program: String) -> String {
    say(
      "Temaerne er foreslået af programmet \(program), og ingen har endnu godkendt dem. Et forslag"
        + " er et gæt ud fra ordene; læs spørgsmålene, før tallene bruges.",
      "The themes were suggested by the program \(program), and nobody has accepted them yet. A"
        + " suggestion is a guess from words; read the questions before you use the figures.")
  }
}
