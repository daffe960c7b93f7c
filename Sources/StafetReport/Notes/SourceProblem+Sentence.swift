import StafetModel

extension Wording {
  func sentence(of problem: SourceProblem) -> String {
    switch problem {
    case .noSection(let relays):
      say(
        "Der er ikke fundet noget afsnit. Overskriften på et afsnit begynder med navnet på en stafet"
          + " (\(row(of: relays))) og slutter med et tema.",
        "No section was found. The heading of a section begins with the name of a relay"
          + " (\(row(of: relays))) and ends with a theme.")
    case .unknownRelay(let heading, let theme):
      say(
        "Overskriften \(named(heading)) slutter med temaet \(named(theme)), men begynder ikke med en stafet,"
          + " som opsætningen har. Ret navnet, eller føj overskriften til det, der springes over.",
        "The heading \(named(heading)) ends with the theme \(named(theme)), but does not begin with a relay"
          + " of the layout. Correct the name, or add the heading to the furniture.")
    case .emptySection(let heading):
      say(
        "Afsnittet \(named(heading)) har ingen tekststykker. Der ventedes spørgsmål og derefter lige så"
          + " mange svar.",
        "The section \(named(heading)) has no paragraphs. Expected questions, then as many answers."
      )
    case .oddParagraphs(let heading, let count):
      say(
        "Afsnittet \(named(heading)) har \(paragraphs(count)), og det kan ikke være lige mange spørgsmål og"
          + " svar. Se efter, om et bidrag mangler, er delt af en tom linje eller er føjet sammen med et"
          + " andet.",
        "The section \(named(heading)) has \(paragraphs(count)), which cannot be as many questions as"
          + " answers. Look for a contribution that is missing, split by an empty line, or joined to"
          + " another.")
    case .unequalMarks(let heading, let questions, let answers):
      say(
        "Afsnittet \(named(heading)) markerer \(numbers.count(questions)) med ? og \(numbers.count(answers))"
          + " med !. Der skal være et svar til hvert spørgsmål.",
        "The section \(named(heading)) marks \(numbers.count(questions)) with ? and"
          + " \(numbers.count(answers)) with !. There must be an answer for every question.")
    case .unmarkedParagraph:
      say(
        "Dette tekststykke har hverken ? eller ! foran, men det har andre i afsnittet. Markér alle eller"
          + " ingen.",
        "This paragraph has no ? or ! in front, but others of its section have. Mark all or none.")
    case .answerBeforeQuestions:
      say(
        "Afsnittet begynder med et svar (!). Alle spørgsmål (?) skal stå først og derefter svarene.",
        "The section begins with an answer (!). Expected all questions (?) first, then the answers."
      )
    case .questionAfterAnswer:
      say(
        "Et spørgsmål (?) kommer efter et svar (!). Alle spørgsmål skal stå først og derefter svarene.",
        "A question (?) comes after an answer (!). Expected all questions first, then the answers.")
    case .markWithoutText:
      say(
        "Her står et ? eller ! uden tekst efter.", "A ? or ! stands here without text after it.")
    case .loneCut:
      say(
        "Her står en redaktionel udeladelse alene. Føj den til det tekststykke, som den hører til.",
        "An editor\u{2019}s cut stands alone here. Join it to the paragraph that it belongs to.")
    case .unclosedBold:
      say(
        "Tegnene **, der her indleder fed skrift, bliver aldrig lukket i det samme tekststykke.",
        "The ** that begins a passage in bold here is never closed in the same paragraph.")
    case .contradictoryFact(let figure, let relay, let first, let firstLine, let second):
      contradictory(figure, of: relay, first, on: firstLine, second)
    case .study(let problem): problem.description(in: language)
    }
  }

  func sentence(of warning: SourceWarning) -> String {
    switch warning {
    case .factNotFound(let phrase, nil):
      say(
        "Oplysningen \(named(phrase)) er ikke fundet.", "The fact \(named(phrase)) was not found.")
    case .factNotFound(let phrase, let chapter?):
      say(
        "Oplysningen \(named(phrase)) er ikke fundet i kapitlet \(named(chapter)).",
        "The fact \(named(phrase)) was not found in the chapter \(named(chapter)).")
    case .unknownTheme(let theme, let relay):
      say(
        "Overskriften begynder med stafetten \(named(relay)), men \(named(theme)) er ikke et tema, som"
          + " opsætningen har. Det, der står under den, er ikke placeret.",
        "The heading begins with the relay \(named(relay)), but \(named(theme)) is not a theme of the"
          + " layout. What stands under it was not placed.")
    case .relayWithoutSection(let relay):
      say(
        "Intet afsnit hører til stafetten \(named(relay)).",
        "No section belongs to the relay \(named(relay)).")
    case .themeWithoutSection(let theme):
      say(
        "Intet afsnit hører til temaet \(named(theme)).",
        "No section belongs to the theme \(named(theme)).")
    }
  }

  private func paragraphs(_ count: Int) -> String {
    counted(count, ("tekststykke", "tekststykker"), ("paragraph", "paragraphs"))
  }

  private func contradictory(
    _ figure: DeclaredFacts.Fact, of relay: String?, _ first: Int, on line: Int, _ second: Int
  ) -> String {
    let place = relay.map { say(" i ", " of ") + named($0) } ?? ""
    let here = numbers.count(second)
    let there = numbers.count(first)
    return say(
      "Antallet af \(words(for: figure))\(place) er \(here) her, men \(there) på linje \(line).",
      "The number of \(words(for: figure))\(place) is \(here) here, but \(there) on line \(line).")
  }

  private func words(for figure: DeclaredFacts.Fact) -> String {
    switch figure {
    case .participants: say("deltagere", "participants")
    case .contributions: say("bidrag", "contributions")
    case .days: say("dage", "days")
    case .themes: say("temaer", "themes")
    }
  }
}
