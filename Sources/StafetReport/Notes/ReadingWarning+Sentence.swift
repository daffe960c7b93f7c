public import StafetFormats
import StafetSyntax

extension ReadingWarning {
  /// What there is to know, in sentences on one line.
  ///
  /// - Parameter language: The language of the sentences.
  /// - Returns: The sentences.
  public func sentence(in language: ReportLanguage) -> String {
    Wording(language: language).sentence(of: reason)
  }

  /// The warning on one line: `file:line:column: path: sentence`, with the parts that are known.
  ///
  /// - Parameter language: The language of the sentences.
  /// - Returns: The line.
  public func description(in language: ReportLanguage) -> String {
    place.prefix(file: file) + sentence(in: language)
  }
}

extension ReadingWarning: CustomStringConvertible {
  /// The warning on one line, in English.
  public var description: String { description(in: .english) }
}

extension Wording {
  func sentence(of reason: ReadingWarning.Reason) -> String {
    switch reason {
    case .unknownKey(let key):
      say(
        "Nøglen \(named(key)) har ingen betydning her og er udeladt.",
        "The key \(named(key)) has no meaning here and was left out.")
    case .misspeltKey(let key, let meant):
      say(
        "Nøglen \(named(key)) har ingen betydning her og er udeladt med alt, hvad den rummer. Skulle den"
          + " hedde \(named(meant))?",
        "The key \(named(key)) has no meaning here and was left out with all that it holds. Did you mean"
          + " \(named(meant))?")
    case .content(let warning): sentence(of: warning)
    case .columnLooksLike(let name, let known):
      say(
        "Kolonnen \(named(name)) er læst som attribut. Skulle den hedde \(named(known))?",
        "The column \(named(name)) was read as an attribute. Did you mean \(named(known))?")
    case .attributeColumns(let names):
      names.count == 1
        ? say(
          "Denne kolonne er ikke kendt og er beholdt som attribut: \(plain(names)).",
          "This column is not known and was kept as an attribute: \(plain(names)).")
        : say(
          "Disse kolonner er ikke kendt og er beholdt som attributter: \(plain(names)).",
          "These columns are not known and were kept as attributes: \(plain(names)).")
    case .unnamedColumn:
      say("En kolonne uden navn er udeladt.", "A column without a name was left out.")
    case .renamedColumnMissing(let name, let found):
      say(
        "Kolonnen \(named(name)) skulle omdøbes, men tabellen har den ikke. Den har: \(row(of: found)).",
        "The column \(named(name)) was to be renamed, but the table does not have it. It has:"
          + " \(row(of: found)).")
    case .renamedToUnknown(let title, let name, let known):
      say(
        "Kolonnen \(named(title)) er omdøbt til \(named(name)), som ikke er et kendt navn, og er beholdt som"
          + " attribut. Kendte navne er: \(plain(known)).",
        "The column \(named(title)) was renamed to \(named(name)), which is not a known name, and was kept"
          + " as an attribute. Known are: \(plain(known)).")
    case .unknownColumn(let name):
      say(
        "Kolonnen \(named(name)) har ingen betydning her og er udeladt.",
        "The column \(named(name)) has no meaning here and was left out.")
    case .unknownTable:
      say(
        "Denne tabel har ingen betydning her og er udeladt.",
        "This table has no meaning here and was left out.")
    case .missingTable(let name, let facts):
      say(
        "Der er ingen tabel \(name), så intet vides om: \(untold(facts)).",
        "There is no table \(name), so nothing is known of: \(untold(facts)).")
    case .noContributions: say("Der er ingen bidrag.", "There are no contributions.")
    case .groupWithoutAuthor(let count):
      say(
        "\(counted(count, ("række", "rækker"), ("", ""))) angiver en gruppe, men ingen forfatter. Gruppen"
          + " er forfatterens og er derfor udeladt.",
        "\(counted(count, ("", ""), ("row names", "rows name"))) a group but no author. The group of the"
          + " author is meant, so it was left out.")
    case .restNotMarked(let name):
      say(
        "\(named(name)) er læst som et tema på linje med de andre. Rummer det, hvad der ikke passer i noget"
          + " andet tema, så angiv en kodebog, der markerer det som restgruppe.",
        "\(named(name)) was taken as a theme like the others. If it holds what fits no other theme, give a"
          + " codebook that marks it as the rest.")
    case .notNeeded(let given): notNeeded(given)
    case .participantsFromContributions(1):
      say(
        "Der er ingen tabel over deltagerne. Som deltager er regnet den ene, der optræder som forfatter eller"
          + " modtager.",
        "There is no table of participants. The one who appears as author or recipient was taken.")
    case .participantsFromContributions(let count):
      say(
        "Der er ingen tabel over deltagerne. Som deltagere er regnet de \(numbers.count(count)), der optræder"
          + " som forfatter eller modtager.",
        "There is no table of participants. The \(numbers.count(count)) who appear as author or recipient"
          + " were taken.")
    case .notInThisFormat(let facts):
      say(
        "Denne slags fil har ikke plads til: \(untold(facts)).",
        "This kind of file cannot hold: \(untold(facts)).")
    case .layout(let warning): sentence(of: warning)
    case .facts(let warning): sentence(of: warning)
    case .privacy(let warning): sentence(of: warning)
    case .source(let warning): sentence(of: warning)
    case .workbook(let warning): sentence(of: warning)
    case .spreadsheet(let warning): sentence(of: warning)
    }
  }

  private func notNeeded(_ given: GivenOption) -> String {
    switch given {
    case .participants:
      say(
        "Den angivne tabel over deltagerne var ikke nødvendig, da materialet har sin egen.",
        "The table of participants given was not needed, since the input has its own.")
    case .codebook:
      say(
        "Den angivne kodebog var ikke nødvendig, da materialet har sin egen.",
        "The codebook given was not needed, since the input has its own.")
    case .sheet:
      say(
        "Det angivne arknavn var ikke nødvendigt, da filen ikke er en projektmappe.",
        "The name of a sheet given was not needed, since the file is no workbook.")
    case .columnNames:
      say(
        "Den angivne liste over kolonnenavne var ikke nødvendig, da materialet har sine egne navne.",
        "The list of column names given was not needed, since the input has its own.")
    }
  }

  private func untold(_ facts: [UntoldFact]) -> String {
    facts.map { words(for: $0) }.joined(separator: ", ")
  }

  private func words(for fact: UntoldFact) -> String {
    switch fact {
    case .title: say("titel", "title")
    case .topic: say("emne", "topic")
    case .language: say("sprog", "language")
    case .studyAttributes: say("attributter for materialet", "attributes of the study")
    case .declaredFigures: say("oplyste tal", "declared figures")
    case .kindsOfRelays: say("stafetternes art", "kinds of relays")
    case .openingTimes: say("åbnings- og lukketidspunkter", "opening and closing times")
    case .declaredFiguresOfRelays:
      say("oplyste tal for stafetterne", "declared figures of relays")
    case .externalGroups: say("hvilke grupper der er eksterne", "which groups are external")
    case .silentParticipants: say("tavse deltagere", "silent participants")
    case .participantAttributes: say("deltagernes attributter", "attributes of participants")
    case .suspensions: say("suspensioner", "suspensions")
    case .themeDetails: say("nærmere om temaerne", "details of themes")
    case .originOfSorting:
      say("hvem der sorterede, hvornår og hvor sikkert", "who sorted, when and how surely")
    case .furtherSortings: say("yderligere sorteringer", "further sortings")
    }
  }
}
