import StafetAnalysis
import StafetModel

/// What the chapter on who asked whom says of groups.
extension Wording {
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

  /// A theme with how many of an arrow's questions are about it: `Hverdag (3 af 11)`.
  func largest(_ theme: String, of arrow: ProjectMapLine) -> String {
    if arrow.theme == nil { return theme }
    let count = numbers.count(arrow.themeQuestions)
    let all = numbers.count(arrow.questions)
    return say("\(theme) (\(count) af \(all))", "\(theme) (\(count) of \(all))")
  }

  var inAll: String { say("I alt", "Total") }

  func groupNetworkTitle(_ relay: RelayReference) -> String {
    say("Spørgsmål mellem grupperne: \(relay.name)", "Questions between the groups: \(relay.name)")
  }

  /// The groups that are not told of one by one, as one place of a table or a picture.
  var otherGroups: String {
    say("Øvrige grupper (vises ikke hver for sig)", "Other groups (not shown one by one)")
  }

  func name(of place: GroupMatrix.Place) -> String {
    place.group == nil ? otherGroups : place.name
  }

  /// A place within a sentence.
  private func mention(_ place: GroupMatrix.Place) -> String {
    place.group == nil ? say("de øvrige grupper", "the other groups") : quote(place.name)
  }

  /// What the place of the other groups is.
  func otherGroupsNote(_ smallest: Int) -> String {
    say(
      "Øvrige grupper er dem med færre end \(numbers.count(smallest)) deltagere og dem, hvis tal ville røbe disse;"
        + " her er de én. Deltagere uden gruppe kan være iblandt.",
      "Other groups are those with fewer than \(numbers.count(smallest)) participants and those whose figures would"
        + " give these away; here they are one. Participants without a group may be among them.")
  }

  /// Why nothing is told of groups, where there are some; `nil` where there is another reason.
  func untoldGroups(_ indicators: RelayIndicators, in relay: String?) -> String? {
    guard let absence = indicators[.projectMap]?.absence else { return nil }
    let place = relay.map { say("I \(quote($0)) er", "In \(quote($0)),") }
    switch absence {
    case .withheld:
      return say(
        "\(place.map { "\($0) grupperne" } ?? "Grupperne er") for små til, at det kan vises, hvem der spurgte hvem.",
        "\(place.map { "\($0) the" } ?? "The") groups are too small for showing who asked whom.")
    case .tooManyGroups(let limit):
      return say(
        "\(place ?? "Der er")\(place == nil ? "" : " der") flere end \(numbers.count(limit)) grupper, og det er for"
          + " mange til at vise, hvem der spurgte hvem.",
        "\(place.map { "\($0) there" } ?? "There") are more than \(numbers.count(limit)) groups, which is too many for"
          + " showing who asked whom.")
    default: return nil
    }
  }

  func groupNetworkAlternative(
    _ relay: RelayReference, _ matrix: GroupMatrix, arrows: [ProjectMapLine]
  ) -> String {
    let strongest = arrows.prefix(3).map { arrow in
      say("fra ", "from ") + name(of: matrix.places[arrow.from]) + say(" til ", " to ")
        + name(of: matrix.places[arrow.to]) + " " + numbers.count(arrow.questions)
    }
    let size = spelled(matrix.places.count, ("gruppe", "grupper"), ("group", "groups"))
    return say(
      "Netværk af \(size) i \(quote(relay.name)). De tykkeste pile: \(list(strongest)). Tabellen har tallene.",
      "Network of \(size) in \(quote(relay.name)). The thickest arrows: \(list(strongest)). The table has the figures."
    )
  }

  /// What the matrix comes to, in a sentence or two.
  func meaning(of matrix: GroupMatrix, largest: ProjectMapLine?, in relay: String?) -> String {
    let place = relay.map { say("I \(quote($0)) ", "In \(quote($0)), ") } ?? ""
    let groups = matrix.places.indices.filter { matrix.places[$0].group != nil }
    let within = groups.reduce(0) { $0 + (matrix.count(from: $1, to: $1) ?? 0) }
    // Of a question among the other groups it is not told whether it stayed within one.
    let amongOthers = matrix.places.indices.filter { matrix.places[$0].group == nil }
      .reduce(0) { $0 + (matrix.count(from: $1, to: $1) ?? 0) }
    let share =
      numbers.count(within) + say(" af ", " of ") + questions(matrix.total - amongOthers)
    let first = say(
      relay == nil
        ? "\(share) blev i spørgerens egen gruppe."
        : "\(place)blev \(share) i spørgerens egen gruppe.",
      "\(place)\(share) stayed within the asker’s own group.")
    let second =
      amongOthers == 0
      ? ""
      : say(
        " \(questions(amongOthers)) inden for de øvrige grupper er ikke regnet med.",
        " \(questions(amongOthers)) within the other groups \(amongOthers == 1 ? "is" : "are") not counted."
      )
    guard let largest else { return first + second }
    let asker = mention(matrix.places[largest.from])
    let addressee = mention(matrix.places[largest.to])
    let isOwn = largest.from == largest.to
    let count = numbers.count(largest.questions)
    let third = say(
      isOwn
        ? " Flest, \(count), stillede \(asker) til sig selv."
        : " Flest, \(count), gik fra \(asker) til \(addressee).",
      isOwn
        ? " Most, \(count), were asked within \(asker)."
        : " Most, \(count), went from \(asker) to \(addressee).")
    return first + second + third
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

  /// What the dashed circle is.
  func dashedCircle(_ smallest: Int) -> String {
    say("Den stiplede cirkel er de øvrige grupper. ", "The dashed circle is the other groups. ")
      + otherGroupsNote(smallest)
  }

  /// That an arrow may be missing.
  var withheldArrows: String {
    say(
      "Hvor tabellen over grupperne har *, er der ingen pil.",
      "Where the table of groups has *, there is no arrow.")
  }

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

  func matrixAlternative(_ relay: RelayReference, _ matrix: GroupMatrix) -> String {
    let size = numbers.count(matrix.places.count)
    return say(
      "Tabel med \(size) rækker og \(size) kolonner over spørgsmål i \(quote(relay.name)); jo kraftigere farve, jo flere."
        + " De samme tal står i tabellen ved siden af.",
      "Table of \(size) rows and \(size) columns of questions in \(quote(relay.name)); the stronger the colour, the more. The"
        + " table beside it has the same figures.")
  }

  var lettersNote: String {
    say("Bogstaverne står for grupperne.", "Letters stand for the groups.")
  }

  func unplaced(_ count: Int) -> String {
    say(
      "\(questions(count)) er ikke med, da spørger, modtager eller en gruppe ikke er oplyst, eller da nogen spurgte sig"
        + " selv.",
      "\(questions(count)) \(count == 1 ? "is" : "are") not included, since asker, addressee or a group is not"
        + " recorded, or since somebody asked himself or herself.")
  }

  func withheldCells(_ smallest: Int) -> String {
    say(
      "* vises ikke, da tallet kunne fortælle om en gruppe med færre end \(numbers.count(smallest)) deltagere.",
      "* is not shown, since the figure could tell of a group with fewer than \(numbers.count(smallest)) participants."
    )
  }
}
