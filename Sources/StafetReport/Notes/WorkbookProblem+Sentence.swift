import StafetSyntax

extension Wording {
  func sentence(of problem: WorkbookProblem) -> String {
    switch problem {
    case .archive(let problem): sentence(of: problem)
    case .xml(let problem, let part, let offset):
      say(
        "Projektmappen er beskadiget: I dens del \(named(part)) er der ved byte \(numbers.count(offset))"
          + " \(words(for: problem)). ",
        "The workbook is damaged: in its part \(named(part)), at byte \(numbers.count(offset)), there is"
          + " \(words(for: problem)). ") + saveAgain
    case .missingPart(let part):
      say(
        "Projektmappen er beskadiget: Dens del \(named(part)) mangler. ",
        "The workbook is damaged: its part \(named(part)) is missing. ") + saveAgain
    case .noSheet:
      say(
        "Projektmappen har intet synligt ark med celler. Angiv navnet på et skjult ark, eller vis det i"
          + " Excel.",
        "The workbook has no visible sheet of cells. Give the name of a hidden one, or show it in Excel."
      )
    case .unknownSheet(let name, let known):
      say(
        "Projektmappen har intet ark \(named(name)). Den har: \(row(of: known)).",
        "The workbook has no sheet \(named(name)). It has: \(row(of: known)).")
    case .malformedCell(let cell, let sheet):
      say(
        "Projektmappen er beskadiget: Cellen \(named(cell)) i arket \(named(sheet)) henviser til noget,"
          + " der ikke findes. ",
        "The workbook is damaged: the cell \(named(cell)) of the sheet \(named(sheet)) refers to something"
          + " that does not exist. ") + saveAgain
    case .tooManyCells(let sheet, let limit):
      say(
        "Arket \(named(sheet)) har mere end \(numbers.count(limit)) celler fra den første til den sidste."
          + " Slet det, der står langt til højre eller langt nede, eller del arket.",
        "The sheet \(named(sheet)) has more than \(numbers.count(limit)) cells from its first to its last."
          + " Delete what stands far to the right or far down, or divide the sheet.")
    case .tableTooLarge(let sheet, let limit):
      say(
        "Arket \(named(sheet)) fylder mere end \(megabytes(limit)) som tabel. Del det i flere.",
        "The sheet \(named(sheet)) takes more than \(megabytes(limit)) as a table. Divide it.")
    }
  }

  func sentence(of warning: WorkbookWarning) -> String {
    switch warning {
    case .otherSheets(let name, let others):
      say(
        "Kun arket \(named(name)) er læst, da det er det første, der indeholder noget. Der står også noget"
          + " i: \(row(of: others)). Angiv navnet på et andet ark, eller gem det i en fil for sig, hvis"
          + " det skulle læses.",
        "Only the sheet \(named(name)) was read, being the first that holds anything. These hold something"
          + " too: \(row(of: others)). Give the name of another sheet, or save it in a file of its own, if"
          + " that was meant.")
    case .formulasWithoutResults(let count, let first):
      say(
        "\(counted(count, ("celle har", "celler har"), ("", ""))) en formel, hvis resultat ikke står i"
          + " filen, den første \(named(first)), og er læst som tom. Åbn projektmappen i Excel, og gem den.",
        "\(counted(count, ("", ""), ("cell has", "cells have"))) a formula whose result is not in the"
          + " file, the first \(named(first)), and was read as empty. Open the workbook in Excel and save it."
      )
    }
  }

  private var saveAgain: String {
    say(
      "Hent filen igen, eller åbn den i Excel, og gem den som Excel-projektmappe (.xlsx) eller CSV UTF-8.",
      "Get the file again, or open it in Excel and save it as an Excel workbook (.xlsx) or CSV UTF-8."
    )
  }

  private func sentence(of problem: ZIPProblem) -> String {
    switch problem {
    case .noDirectory:
      say(
        "Denne projektmappe eller dette pakkede dokument er afkortet eller beskadiget. ",
        "This workbook or packed document is cut short or damaged. ") + saveAgain
    case .malformedDirectory:
      say(
        "Denne projektmappe eller dette pakkede dokument er beskadiget. ",
        "This workbook or packed document is damaged. ") + saveAgain
    case .severalParts:
      say(
        "Dette pakkede dokument er delt over flere filer. Sæt dem sammen igen.",
        "This packed document is parted over several files. Put them together again.")
    case .tooManyEntries(let limit):
      say(
        "Dette pakkede dokument har mere end \(numbers.count(limit)) dele og læses ikke. ",
        "This packed document has more than \(numbers.count(limit)) parts and is not read. ")
        + saveAgain
    case .duplicateEntry(let name):
      say(
        "Projektmappen er beskadiget: Den har to dele, der hedder \(named(name)). ",
        "The workbook is damaged: two of its parts are called \(named(name)). ") + saveAgain
    case .overlappingEntries(let name):
      say(
        "Projektmappens del \(named(name)) deler plads med en anden. Den er beskadiget eller lavet for at"
          + " skade og læses ikke. ",
        "The part \(named(name)) of the workbook shares its place with another. It is damaged or made to"
          + " do harm, and is not read. ") + saveAgain
    case .missingEntry(let name):
      say(
        "Projektmappen er beskadiget: Dens del \(named(name)) mangler. ",
        "The workbook is damaged: its part \(named(name)) is missing. ") + saveAgain
    case .encrypted(let name):
      say(
        "Projektmappens del \(named(name)) er beskyttet med en adgangskode. Gem projektmappen uden"
          + " adgangskode.",
        "The part \(named(name)) of the workbook is protected by a password. Save the workbook without one."
      )
    case .unknownMethod(let name, let method):
      say(
        "Projektmappens del \(named(name)) er pakket på en måde, der ikke kan læses (\(method)). ",
        "The part \(named(name)) of the workbook is packed in a way that cannot be read (\(method)). "
      )
        + saveAgain
    case .tooLarge(let name, let limit):
      say(
        "Med delen \(named(name)) fylder projektmappen mere end \(megabytes(limit)) pakket ud. Del arket,"
          + " eller gem det som CSV UTF-8.",
        "With its part \(named(name)) the workbook takes more than \(megabytes(limit)) when unpacked."
          + " Divide the sheet, or save it as CSV UTF-8.")
    case .tooDense(let name, let limit):
      say(
        "Projektmappens del \(named(name)) fylder over \(numbers.count(limit)) gange så meget pakket ud,"
          + " som kun filer gør, der er lavet for at skade. Gem arket som CSV UTF-8, hvis filen er i orden.",
        "The part \(named(name)) of the workbook grows more than \(numbers.count(limit)) times when"
          + " unpacked, as only files do that are made to do harm. Save the sheet as CSV UTF-8 if the file"
          + " is right."
      )
    case .damagedEntry(let name):
      say(
        "Projektmappen er beskadiget: Dens del \(named(name)) kan ikke pakkes ud. ",
        "The workbook is damaged: its part \(named(name)) cannot be unpacked. ") + saveAgain
    }
  }

  private func megabytes(_ bytes: Int) -> String { numbers.count(bytes >> 20) + " MB" }

  /// What is wrong with a document in XML, as it goes on after "there is".
  private func words(for problem: XMLProblem) -> String {
    switch problem {
    case .notText: say("noget, der ikke er tekst", "something that is no text")
    case .otherEncoding(let name):
      say(
        "en ukendt tegnkodning (\(named(name)))", "an encoding that is not known (\(named(name)))")
    case .documentType:
      say("en dokumenttype, som ikke er tilladt", "a document type, which is not allowed")
    case .empty: say("intet element", "no element")
    case .unexpectedEnd: say("en for tidlig slutning", "an end too early")
    case .textOutside: say("noget uden for elementet", "something outside the element")
    case .malformedTag: say("et ugyldigt mærke", "a malformed tag")
    case .duplicateAttribute(let name):
      say("to gange attributten \(named(name))", "the attribute \(named(name)) twice")
    case .tooManyAttributes(let limit):
      say(
        "et element med mere end \(numbers.count(limit)) attributter",
        "an element with more than \(numbers.count(limit)) attributes")
    case .otherEnd(let name, let expected):
      say(
        "\(named(name)), hvor \(named(expected)) skulle slutte",
        "\(named(name)) where \(named(expected)) should end")
    case .tooDeep(let limit):
      say(
        "en dybde på mere end \(numbers.count(limit)) elementer",
        "a depth of more than \(numbers.count(limit)) elements")
    case .unknownEntity(let name):
      say("den ukendte entitet \(named(name))", "the unknown entity \(named(name))")
    case .malformedReference:
      say("nummeret på et ugyldigt tegn", "the number of a character that is not allowed")
    case .controlCharacter(let byte):
      say("styretegnet \(byte)", "the control character \(byte)")
    }
  }
}
