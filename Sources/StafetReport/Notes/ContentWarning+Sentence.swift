import StafetFormats
import StafetSyntax

extension Wording {
  func sentence(of warning: ContentWarning) -> String {
    switch warning {
    case .markup(let count):
      say(
        "\(holders(count)) rummer HTML, f.eks. \(shown(count.example)). Det tælles som ord. Med --decode-html"
          + " læses det som tekst.",
        "\(holders(count)) \(hold(count)) HTML, such as \(shown(count.example)). It is counted as words. With"
          + " --decode-html it is read as text.")
    case .brokenLetters(let count, let mended):
      say(
        "\(holders(count)) rummer bogstaver, der er ødelagt, fordi UTF-8 er læst som en anden tegnkodning, f.eks."
          + " \(shown(count.example)), som vel skulle være \(shown(mended)). Med --mend-letters rettes de.",
        "\(holders(count)) \(hold(count)) letters that are broken because UTF-8 was read in another encoding,"
          + " such as \(shown(count.example)), which should probably be \(shown(mended)). With --mend-letters"
          + " they are mended.")
    case .macLetters(let count, let mended):
      say(
        "\(holders(count)) rummer bogstaver, der er ødelagt mellem Mac Roman og Windows-1252, f.eks."
          + " \(shown(count.example)), som vel skulle være \(shown(mended)). Læs filen med --encoding mac-roman,"
          + " eller ret dem med --mend-letters, hvis filen er UTF-8.",
        "\(holders(count)) \(hold(count)) letters that are broken between Mac Roman and Windows-1252, such as"
          + " \(shown(count.example)), which should probably be \(shown(mended)). Read the file with --encoding"
          + " mac-roman or, if it is UTF-8, mend them with --mend-letters.")
    case .lostCharacters(let count):
      say(
        "\(holders(count)) rummer tegnet \u{FFFD} (U+FFFD), der står, hvor et bogstav er gået tabt, f.eks."
          + " \(shown(count.example)). Det kan ikke rettes her; hent filen igen fra kilden som UTF-8.",
        "\(holders(count)) \(hold(count)) the character \u{FFFD} (U+FFFD), which stands where a letter was lost,"
          + " such as \(shown(count.example)). It cannot be mended here; export the file again from its source"
          + " as UTF-8.")
    case .controlCharacters(let count):
      say(
        "\(holders(count)) rummer styretegn, som ingen kan se, f.eks. \(shown(count.example)). Med"
          + " --drop-control-characters udelades de.",
        "\(holders(count)) \(hold(count)) control characters, which nobody can see, such as"
          + " \(shown(count.example)). With --drop-control-characters they are left out.")
    case .writtenControlCharacters(let count):
      say(
        "\(holders(count)) rummer styretegn, som et regneark har skrevet ud, f.eks. \(shown(count.example))."
          + " Med --drop-control-characters bliver de til linjeskift eller udelades.",
        "\(holders(count)) \(hold(count)) control characters that a spreadsheet has written out, such as"
          + " \(shown(count.example)). With --drop-control-characters they become line breaks or are left out."
      )
    case .placeholder(let word, let role, let count):
      placeholder(word, role, count)
    case .alikeNames(let names, let role, let differences, let others):
      alike(names, role, differences, others)
    case .joinedNames(let name, let parts, let role, let others):
      joined(name, parts, role, others)
    case .uncountedThemes(let count, let example):
      say(
        "\(contributions(count)), der ikke er spørgsmål, har et tema, f.eks. \(named(example)). Hvor en stafet"
          + " har spørgsmål, er det dem, temaerne deler, så intet diagram tæller de andre. Giv i stedet"
          + " spørgsmålene deres tema.",
        "\(contributions(count)) that \(count == 1 ? "is no question has" : "are no questions have") a theme,"
          + " such as \(named(example)). Where a relay has questions, themes divide those, so no chart counts"
          + " the others. Give the questions their themes instead.")
    case .repeats(let exact, let alike, let example, let first):
      repeats(exact, alike, example, first)
    case .rowsInCell(let lines, let rows):
      say(
        "Cellen rummer \(self.lines(lines)), hvoraf \(numbers.count(rows)) ligner rækker af tabellen. Måske mangler"
          + " et afsluttende anførselstegn, så at rækkerne er læst som én tekst.",
        "The cell holds \(self.lines(lines)), of which \(numbers.count(rows)) look like rows of the table. Perhaps"
          + " a closing quotation mark is missing, so that the rows were read as one text.")
    case .textColumn(let name, let cells, let example):
      say(
        "Kolonnen \(named(name)) ligner tekst i \(self.cells(cells)), f.eks. \(named(example)), men er kun beholdt"
          + " som attribut, så ingen af dens ord er talt. Er det, hvad folk skrev, så angiv --column"
          + " \"\(name.shortened)=text\" eller --answer-column \"\(name.shortened)\".",
        "The column \(named(name)) looks like text in \(self.cells(cells)), such as \(named(example)), but was"
          + " only kept as an attribute, so that none of its words are counted. If it is what people wrote, give"
          + " --column \"\(name.shortened)=text\" or --answer-column \"\(name.shortened)\".")
    case .formulaTexts(let count, let example):
      say(
        "\(self.cells(count)) er skrevet som en formel for tekst, f.eks. =\"\(example.shortened)\", og er læst som"
          + " teksten \(named(example)).",
        "\(self.cells(count)) \(count == 1 ? "is" : "are") written as the formula of a text, such as"
          + " =\"\(example.shortened)\", and \(count == 1 ? "was" : "were") read as the text \(named(example))."
      )
    case .decodedMarkup(let texts, let names):
      say(
        "HTML er læst som tekst i \(place(texts, names)).",
        "HTML was read as text in \(place(texts, names)).")
    case .mendedLetters(let texts, let names):
      say(
        "Ødelagte bogstaver er rettet i \(place(texts, names)).",
        "Broken letters were mended in \(place(texts, names)).")
    case .droppedControlCharacters(let texts, let names):
      say(
        "Styretegn er udeladt i \(place(texts, names)).",
        "Control characters were left out in \(place(texts, names)).")
    case .droppedRepeats(let count):
      say(
        "\(contributions(count)), der gentog et tidligere, er udeladt.",
        "\(contributions(count)) that repeated an earlier one \(count == 1 ? "was" : "were") left out."
      )
    case .keptRepeats(let records):
      say(
        "Disse gentagelser er beholdt, da det, der henviser til dem, ikke kan flyttes til det første bidrag:"
          + " \(self.records(records)).",
        "These repeats were kept, since what refers to them cannot be moved to the first contribution:"
          + " \(self.records(records)).")
    }
  }

  // MARK: Names

  private func placeholder(_ word: String, _ role: ContentRole, _ count: Int) -> String {
    // A shell takes other signs for something else.
    let isPlain = word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || 0x2D...0x39 ~= $0.value
    }
    let option = "--empty " + (isPlain ? word.shortened : "\"\(word.shortened)\"")
    let subject = named(word)
    let isMeant = say(
      " Står det for en manglende værdi, så angiv \(option).",
      " If it stands for a missing value, give \(option).")
    switch role {
    case .text:
      return say(
        "\(contributions(count)) har teksten \(subject), som tælles som ord.",
        "\(contributions(count)) \(count == 1 ? "has" : "have") the text \(subject), which is counted as words."
      )
        + isMeant
    case .participant:
      return say(
        "\(subject) er regnet som en person, der optræder i \(contributions(count)).",
        "\(subject) was taken for a person, who appears in \(contributions(count)).") + isMeant
    case .group:
      return say(
        "\(subject) er regnet som en gruppe med \(participants(count)).",
        "\(subject) was taken for a group of \(participants(count)).") + isMeant
    case .relay:
      return say(
        "\(subject) er regnet som navnet på en stafet.",
        "\(subject) was taken for the name of a relay.")
        + isMeant
    case .theme:
      return say(
        "\(subject) er regnet som et tema med \(contributions(count)).",
        "\(subject) was taken for a theme of \(contributions(count)).") + isMeant
    }
  }

  private func alike(
    _ names: [String], _ role: ContentRole, _ differences: [NameDifference], _ others: Int
  ) -> String {
    let kinds = list(differences.map(words))
    let others = furtherCases(others)
    let shown = list(names.prefix(4).map { quote($0.exactlyShown) })
    return say(
      "\(shown) er regnet som \(numbers.count(names.count)) forskellige \(nouns(role)), men adskiller sig kun ved"
        + " \(kinds)\(others). Skriv navnet ens overalt, hvis det er det samme.",
      "\(shown) were taken for \(numbers.count(names.count)) different \(nouns(role)), but differ only in"
        + " \(kinds)\(others). If they are the same, write the name alike everywhere.")
  }

  private func words(for difference: NameDifference) -> String {
    switch difference {
    case .letterCase: say("store og små bogstaver", "upper and lower case")
    case .space: say("mellemrum", "white space")
    case .invisible: say("tegn, som ingen kan se", "characters that nobody can see")
    case .sign: say("slags streger eller anførselstegn", "kinds of dashes or quotation marks")
    case .letter:
      say(
        "bogstaver fra et andet alfabet, der ser ens ud",
        "letters of another alphabet that look the same")
    }
  }

  private func joined(
    _ name: String, _ parts: [String], _ role: ContentRole, _ others: Int
  ) -> String {
    let others = furtherCases(others)
    return say(
      "\(named(name)) er regnet som \(one(role)) for sig, men er måske flere: \(row(of: parts))\(others). Skriv kun ét"
        + " navn i hver celle, f.eks. det vigtigste.",
      "\(named(name)) was taken for \(one(role)) of its own, but may be several: \(row(of: parts))\(others). Write only"
        + " one name in each cell, such as the most important.")
  }

  private func furtherCases(_ others: Int) -> String {
    others == 0
      ? ""
      : say(
        " (og \(counted(others, ("sådant tilfælde", "sådanne tilfælde"), ("", ""))) til)",
        " (and \(counted(others, ("", ""), ("more such case", "more such cases"))))")
  }

  private func nouns(_ role: ContentRole) -> String {
    switch role {
    case .text: say("tekster", "texts")
    case .participant: say("personer", "people")
    case .group: say("grupper", "groups")
    case .relay: say("stafetter", "relays")
    case .theme: say("temaer", "themes")
    }
  }

  private func one(_ role: ContentRole) -> String {
    switch role {
    case .text: say("en tekst", "a text")
    case .participant: say("en person", "a person")
    case .group: say("en gruppe", "a group")
    case .relay: say("en stafet", "a relay")
    case .theme: say("et tema", "a theme")
    }
  }

  // MARK: Repeats

  private func repeats(_ exact: Int, _ alike: Int, _ example: String, _ first: String) -> String {
    let place = say(
      " Det første er \(named(example)), som gentager \(named(first)).",
      " The first is \(named(example)), which repeats \(named(first)).")
    let remedy = say(
      " Med --drop-repeats udelades de.", " With --drop-repeats they are left out.")
    var parts: [String] = []
    if exact > 0 {
      parts.append(
        say(
          "\(contributions(exact)) gentager ord for ord et tidligere med samme afsender og modtager, så vidt de"
            + " kendes, og er ikke talt med blandt de unikke bidrag.",
          "\(contributions(exact)) \(exact == 1 ? "repeats" : "repeat") word for word an earlier one by the same author"
            + " to the same person, as far as these are known, and \(exact == 1 ? "is" : "are") not counted among the"
            + " unique contributions."))
    }
    if alike > 0 {
      parts.append(
        say(
          "\(contributions(alike)) gentager et tidligere på nær mellemrum, store bogstaver eller tegnsætning og er talt med blandt de"
            + " unikke.",
          "\(contributions(alike)) \(alike == 1 ? "repeats" : "repeat") an earlier one but for white space, case or"
            + " punctuation and \(alike == 1 ? "is" : "are") counted among the unique ones."))
    }
    return parts.joined(separator: " ") + place + remedy
  }

  // MARK: Counts

  /// How many texts and names, at the beginning of a sentence.
  private func holders(_ count: ContentCount) -> String { place(count.texts, count.names) }

  private func hold(_ count: ContentCount) -> String {
    count.texts + count.names == 1 ? "holds" : "hold"
  }

  private func place(_ texts: Int, _ names: Int) -> String {
    var parts: [String] = []
    if texts > 0 { parts.append(counted(texts, ("tekst", "tekster"), ("text", "texts"))) }
    if names > 0 { parts.append(counted(names, ("navn", "navne"), ("name", "names"))) }
    return list(parts)
  }

  private func lines(_ count: Int) -> String {
    counted(count, ("linje", "linjer"), ("line", "lines"))
  }

  private func cells(_ count: Int) -> String {
    counted(count, ("celle", "celler"), ("cell", "cells"))
  }

  /// A passage as it stands in the file.
  private func shown(_ passage: String) -> String { quote(passage.exactlyShown) }
}

extension String {
  /// The text on one line, cut after 60 scalars; what nobody can see becomes its code point.
  fileprivate var exactlyShown: String {
    var result = ""
    var count = 0
    for scalar in unicodeScalars {
      if count == 60 { return result + "…" }
      let isHidden =
        scalar != " "
        && (scalar.properties.isWhitespace || scalar.breaksLine
          || scalar.properties.isDefaultIgnorableCodePoint)
      if isHidden {
        result += "[\(scalar.codePoint)]"
      } else {
        result.unicodeScalars.append(scalar)
      }
      count += 1
    }
    return result
  }
}
