import StafetAnalysis
import StafetModel

/// What the chapter on who asked whom says of groups and people.
extension Wording {
  // MARK: The chapter

  var network: String { say("Hvem spurgte hvem", "Who asked whom") }

  var networkLead: String {
    say(
      "Spørgsmålenes vej mellem grupper og mennesker, gennem tiden og fra svar til nyt spørgsmål.",
      "The way of the questions between groups and people, through time, and from answer to new question."
    )
  }

  var networkIntroduction: String {
    say(
      "Deltagerne vælger selv, hvem de spørger, og et svar giver ret til at spørge videre. Kapitlet viser, hvor"
        + " spørgsmålene gik hen. Det siger ikke hvorfor, og ingen er nævnt ved navn.",
      "Participants choose whom they ask, and an answer gives the right to ask on. This chapter shows where the"
        + " questions went. It does not say why, and nobody is named.")
  }

  /// What a relay does not record.
  func missing(_ gaps: [NetworkGap], in relay: String?) -> String {
    let things = list(
      gaps.map { gap in
        switch gap {
        case .people: say("hvem der spurgte hvem", "who asked whom")
        case .groups:
          say(
            "hvilke grupper deltagerne hører til", "which groups participants belong to")
        case .times: say("hvornår der blev spurgt og svaret", "when people asked and answered")
        case .links:
          say(
            "hvilket svar et spørgsmål følger", "which answer a question follows")
        }
      })
    let place = relay.map { say("For \(quote($0)) er", "For \(quote($0)),") } ?? say("Det er", "")
    return relay == nil
      ? say(
        "\(place) ikke oplyst, \(things). Det, der hviler på det, er udeladt.",
        "It is not recorded \(things). What rests on it is left out.")
      : say(
        "\(place) det ikke oplyst, \(things). Det, der hviler på det, er udeladt.",
        "\(place) it is not recorded \(things). What rests on it is left out.")
  }

  // MARK: Groups

  var groupsHeading: String { say("Mellem grupperne", "Between the groups") }

  var groupsGuide: String {
    say(
      "En cirkels areal viser, hvor mange deltagere gruppen har, og en pils tykkelse, hvor mange spørgsmål der gik den"
        + " vej. Pilen bøjer til højre for den, der spørger; de to retninger ligger derfor hver for sig. Farven er"
        + " det tema, som flest af spørgsmålene handler om.",
      "The area of a circle shows how many participants the group has, and the thickness of an arrow how many"
        + " questions went that way. An arrow bends to the right of the asker, so the two directions lie apart. Its"
        + " colour is the theme that most of the questions are about.")
  }

  var asker: String { say("Spørger", "Asked by") }
  var addressee: String { say("Modtager", "Asked of") }
  var largestTheme: String { say("Største tema", "Largest theme") }
  var inAll: String { say("I alt", "Total") }

  func groupNetworkTitle(_ relay: RelayReference) -> String {
    say("Grupper, der spørger hinanden: \(relay.name)", "Groups that ask each other: \(relay.name)")
  }

  func groupNetworkAlternative(_ relay: RelayReference, _ matrix: QuestionMatrix) -> String {
    let strongest = matrix.arrows.prefix(3).map { arrow in
      say("fra ", "from ") + matrix.groups[arrow.asker].name + say(" til ", " to ")
        + matrix.groups[arrow.addressee].name + " " + numbers.count(arrow.cell.questions)
    }
    return say(
      "Netværk af \(spelled(matrix.groups.count, ("gruppe", "grupper"), ("group", "groups"))) i"
        + " \(quote(relay.name)). De tykkeste pile: \(list(strongest)). Tabellen har tallene.",
      "Network of \(spelled(matrix.groups.count, ("gruppe", "grupper"), ("group", "groups"))) in"
        + " \(quote(relay.name)). The thickest arrows: \(list(strongest)). The table has the figures."
    )
  }

  /// What the matrix comes to, in a sentence or two.
  func meaning(of matrix: QuestionMatrix, in relay: String?, asked: Int) -> String {
    let place = relay.map { say("I \(quote($0)) ", "In \(quote($0)), ") } ?? ""
    guard let largest = matrix.largest else {
      return sentence(
        say(
          relay == nil ? "grupperne er for små til" : "\(place)er grupperne for små til",
          "\(place)the groups are too small")
          + say(
            ", at det kan vises, hvem der spurgte hvem.", " for showing who asked whom."))
    }
    let shown = matrix.shown
    let within = matrix.within
    let asker = quote(matrix.groups[largest.asker].name)
    let isOwn = largest.asker == largest.addressee
    let addressee = quote(matrix.groups[largest.addressee].name)
    let share = numbers.count(within) + say(" af ", " of ")
    let first = say(
      relay == nil
        ? "\(share)\(questions(shown)) mellem de viste grupper blev i spørgerens egen gruppe."
        : "\(place)blev \(share)\(questions(shown)) mellem de viste grupper i spørgerens egen gruppe.",
      "\(place)\(share)\(questions(shown)) among the groups shown stayed within the asker’s own group."
    )
    let second = say(
      isOwn
        ? " Flest, \(numbers.count(largest.questions)), stillede \(asker) til sig selv."
        : " Flest, \(numbers.count(largest.questions)), gik fra \(asker) til \(addressee).",
      isOwn
        ? " Most, \(numbers.count(largest.questions)), were asked within \(asker)."
        : " Most, \(numbers.count(largest.questions)), went from \(asker) to \(addressee).")
    return first + second
  }

  var coloursNote: String {
    say(
      "Farverne er temaernes, som i kagen; der er for mange til at nævne dem her.",
      "Colours are those of the themes, as in the cake; there are too many to name here.")
  }

  func undrawnArrows(below fewest: Int) -> String {
    say(
      "Pile med færre end \(questions(fewest)) er ikke tegnet; alle tal står i tabellen over grupperne.",
      "Arrows with fewer than \(questions(fewest)) are not drawn; the table of groups has all figures."
    )
  }

  func moreArrows(_ count: Int) -> String {
    say(
      "\(sentence(spelled(count))) tyndere pile står kun i tabellen over grupperne.",
      "\(sentence(spelled(count))) thinner \(count == 1 ? "arrow stands" : "arrows stand") in the table of groups"
        + " only.")
  }

  /// Why arrows of groups are missing.
  func withheldGroups(_ smallest: Int) -> String {
    say(
      "En stiplet cirkel er en gruppe, hvis spørgsmål ikke vises, fordi den eller en anden gruppe har færre end"
        + " \(numbers.count(smallest)) deltagere.",
      "A dashed circle is a group whose questions are not shown, because it or another group has fewer than"
        + " \(numbers.count(smallest)) participants.")
  }

  // MARK: The matrix

  /// What stands in a cell that is not shown.
  static let withheldSign = "*"

  func matrixTitle(_ relay: RelayReference) -> String {
    say(
      "Spørgsmål fra gruppe til gruppe: \(relay.name)",
      "Questions from group to group: \(relay.name)")
  }

  var matrixAxes: String {
    say(
      "Rækken spørger, kolonnen modtager.", "Rows ask, columns receive.")
  }

  func matrixAlternative(_ relay: RelayReference, _ matrix: QuestionMatrix) -> String {
    let size = numbers.count(matrix.groups.count)
    return say(
      "Tabel med \(size) rækker og \(size) kolonner over spørgsmål i \(quote(relay.name)); jo mørkere, jo flere."
        + " De samme tal står i tabellen ved siden af.",
      "Table of \(size) rows and \(size) columns of questions in \(quote(relay.name)); the darker, the more. The"
        + " table beside it has the same figures.")
  }

  var lettersNote: String {
    say("Bogstaverne står for grupperne.", "Letters stand for the groups.")
  }

  func unplaced(_ count: Int) -> String {
    say(
      "\(questions(count)) er ikke med, da gruppen hos spørger eller modtager ikke er oplyst.",
      "\(questions(count)) \(count == 1 ? "is" : "are") not included, since the group of asker or addressee is not"
        + " recorded.")
  }

  func withheldCells(_ smallest: Int) -> String {
    say(
      "* vises ikke: En gruppe har færre end \(numbers.count(smallest)) deltagere, og tallet kunne fortælle om"
        + " enkelte. Derfor er der heller ingen summer.",
      "* is not shown: a group has fewer than \(numbers.count(smallest)) participants, and the figure could tell of"
        + " single persons. For the same reason there are no totals.")
  }

  // MARK: People

  var peopleHeading: String { say("Mellem deltagerne", "Between the participants") }

  var peopleGuide: String {
    say(
      "Hvert mærke er en deltager uden navn; formen viser gruppen. En linje med spids går fra den, der spurgte, til"
        + " den, der blev spurgt. De, der spurgte hinanden, står nær hinanden; ellers betyder stedet ikke noget.",
      "Each mark is a participant without a name; its shape shows the group. A line with a point goes from the one who"
        + " asked to the one who was asked. Those who asked each other stand near each other; otherwise the place"
        + " means nothing.")
  }

  func participantNetworkTitle(_ relay: RelayReference) -> String {
    say(
      "Deltagere, der spørger hinanden: \(relay.name)",
      "Participants who ask each other: \(relay.name)")
  }

  func participantNetworkAlternative(_ relay: RelayReference, _ map: ParticipantMap) -> String {
    let mutual = map.arrows.count { $0.isMutual } / 2
    let lines = counted(map.arrows.count, ("linje", "linjer"), ("line", "lines"))
    return say(
      "Kort over \(participants(map.people.count)) i \(quote(relay.name)), der spurgte eller blev spurgt, med \(lines)"
        + " fra spørger til modtager; \(pairs(mutual)) spurgte hinanden."
        + " \(participants(map.isolates.count)) er uden linjer.",
      "Map of \(participants(map.people.count)) in \(quote(relay.name)) who asked or were asked, with \(lines) from"
        + " asker to addressee; \(pairs(mutual)) asked each other."
        + " \(participants(map.isolates.count)) \(map.isolates.count == 1 ? "has" : "have") no lines."
    )
  }

  func isolates(_ count: Int) -> String {
    say(
      "Hverken spurgt eller spurgte (\(numbers.count(count)))",
      "Neither asked nor were asked (\(numbers.count(count)))")
  }

  var othersOnMap: String { say("Uden vist gruppe", "No group shown") }
  var onMap: String { say("Med linjer", "With lines") }
  var notOnMap: String { say("Uden linjer", "Without lines") }
}
