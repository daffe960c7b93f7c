public import StafetModel

extension Pseudonyms {
  /// Calls the people of a study by their pseudonyms, everywhere.
  ///
  /// Identifiers of participants are replaced in all records. Somebody's whole name is replaced by the
  /// pseudonym wherever it stands outside the texts of contributions: in attributes, identifiers, names
  /// of groups and relays, coders and the codebook. The texts of contributions are left as they are unless
  /// names are to be masked; then a mark takes the place of names and of parts of names there and
  /// everywhere else, and emphasised ranges move with the words.
  ///
  /// Parts are the words of names of two letters or more. They are found as whole words, in any case and
  /// with the s of the genitive; those that are ordinary words too, such as *Sten*, only where they have a
  /// capital.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - names: Further names, addresses and numbers of people that are known from elsewhere.
  ///   - masksNames: Whether names are masked in texts.
  /// - Returns: The study, and where names still stand.
  /// - Throws: `StudyError` if the new identifiers do not hold together, as they do where every person of
  ///   the study has a pseudonym.
  /// - Complexity: O(*n*) expected in the size of the study.
  public func applied(
    to study: Study, names: [Participant.ID: [String]] = [:], masksNames: Bool = false
  ) throws(StudyError) -> PseudonymisedStudy {
    var renaming = StudyRenaming(
      of: study, by: self, finder: finder(names: names), masks: masksNames)
    return try renaming.study()
  }

  /// What takes the place of names that are masked, such as `[navn]`.
  ///
  /// - Parameter language: The language of the texts as a BCP 47 tag; Danish where it is not known.
  /// - Returns: The mark.
  public static func mark(for language: String?) -> String {
    let tag = (language ?? "da").lowercased().prefix { $0 != "-" && $0 != "_" }
    return switch String(tag) {
    case "en": "[name]"
    case "de": "[Name]"
    case "sv": "[namn]"
    default: "[navn]"
    }
  }

  /// Tells whether a text holds a name of somebody, or a part of one.
  ///
  /// - Parameter names: Further names, addresses and numbers of people.
  /// - Returns: The test.
  package func nameTest(names: [Participant.ID: [String]]) -> (String) -> Bool {
    let finder = finder(names: names)
    return { text in finder.findings(in: text).contains { !$0.isOrdinary } }
  }

  /// What finds the names of people.
  private func finder(names: [Participant.ID: [String]]) -> NameFinder {
    // The key may know people of other studies, whose names may stand here too.
    var people = entries
    let known = Set(people.map { $0.person })
    for person in names.keys.sorted() where !known.contains(person) {
      people.append(Entry(person: person, pseudonym: person))
    }
    let identifiers = people.map { $0.person.text }
    let worded = identifiers.filter(Self.isOfLetters)
    let named = worded.count { PersonalData(identifier: $0) != nil }
    let areNames = named > 0 && 2 * named >= worded.count
    var plain: [Entry] = []
    var found: [(names: [String], pseudonym: String)] = []
    for entry in people {
      let id = entry.person.text
      var all = names[entry.person] ?? []
      if PersonalData(identifier: id) != nil || areNames && Self.isOfLetters(id) {
        all.append(id)
      } else {
        plain.append(entry)
      }
      if !all.isEmpty { found.append((all, entry.pseudonym.text)) }
    }
    var finder = NameFinder(found)
    for entry in plain {
      finder.add(identifier: entry.person.text, pseudonym: entry.pseudonym.text)
    }
    return finder
  }

  /// Whether an identifier is words of two letters or more in all.
  private static func isOfLetters(_ id: String) -> Bool {
    var letters = 0
    for scalar in id.unicodeScalars {
      if scalar.properties.isAlphabetic {
        letters += 1
      } else if !NameFinder.joinsNames(scalar) {
        return false
      }
    }
    return letters >= 2
  }
}
