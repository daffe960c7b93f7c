import StafetSyntax

/// What a key of `study.csv` means, written in English or Danish, in any case and with any punctuation.
enum StudyTerm: Hashable {
  /// Something of a relay.
  enum OfRelay: Hashable {
    case name, opens, closes
  }

  case key(StudyKey)
  case attribute(String)
  /// Something of the relay with a label, or of the only one.
  case relay(OfRelay, label: String?)

  /// The meaning of a key; nil for one that names an attribute of its own.
  ///
  /// - Parameter word: The key. A relay may be named behind a colon, as in `opens:leaders`.
  init?(word: String) {
    let parts = word.split(separator: ":", maxSplits: 1)
    if parts.count == 2, let term = Self.ofRelay(String(parts[0]).foldedHeading) {
      let label = String(parts[1]).trimmed
      self = .relay(term, label: label.isEmpty ? nil : label)
      return
    }
    let folded = word.foldedHeading
    if let key = Self.key(folded) {
      self = .key(key)
    } else if let term = Self.ofRelay(folded) {
      self = .relay(term, label: nil)
    } else if let name = Self.attribute(folded) {
      self = .attribute(name)
    } else {
      return nil
    }
  }

  private static func key(_ word: String) -> StudyKey? {
    switch word {
    case "title", "titel", "overskrift": .title
    case "topic", "emne", "subject": .topic
    case "language", "sprog": .language
    case "declaredparticipants", "participants", "deltagere", "antaldeltagere",
      "numberofparticipants":
      .participants
    case "declaredcontributions", "contributions", "bidrag", "antalbidrag",
      "numberofcontributions":
      .contributions
    case "declareddays", "days", "dage", "antaldage", "numberofdays": .days
    case "declaredthemes", "themes", "temaer", "antaltemaer", "numberofthemes": .themes
    default: nil
    }
  }

  private static func ofRelay(_ word: String) -> OfRelay? {
    switch word {
    case "relay", "relayname", "stafet", "stafetnavn", "stafettensnavn", "navnpåstafetten": .name
    case "opens", "opened", "opening", "åbner", "åbnet", "åbnede", "åbning": .opens
    case "closes", "closed", "closing", "lukker", "lukket", "lukkede", "lukning": .closes
    default: nil
    }
  }

  private static func attribute(_ word: String) -> String? {
    switch word {
    case "commissionedby", "client", "customer", "opdragsgiver", "kunde", "rekvirent", "bestiller",
      "bestiltaf":
      StudyFacts.clientName
    case "publisher", "udgiver", "udgivetaf", "arrangør", "organiser", "organizer":
      StudyFacts.publisherName
    case "purpose", "formål": "purpose"
    case "address", "adresse": "address"
    case "published", "udgivet", "udgivelsesdato": "published"
    case "note", "bemærkning": "note"
    default: nil
    }
  }

  /// The key for an attribute, which a reader takes for that attribute and for nothing else.
  static func title(for attribute: String) -> String {
    let title = AttributeColumn.title(
      for: attribute, known: StudyKey.allCases.map { $0.rawValue })
    switch StudyTerm(word: title) {
    case nil, .attribute(attribute): return title
    default: return "attribute_" + attribute
    }
  }
}

extension String {
  /// The form in which headings of small tables are compared: letters and digits, in lower case.
  var foldedHeading: String {
    var folded = String.UnicodeScalarView()
    for scalar in lowercased().unicodeScalars {
      let properties = scalar.properties
      if properties.isAlphabetic || properties.numericType != nil
        || properties.canonicalCombiningClass != .notReordered
      {
        folded.append(scalar)
      }
    }
    return String(folded)
  }
}
