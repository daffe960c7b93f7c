import StafetAnalysis

extension PersonalData {
  /// What a column holds by its heading, in Danish or English; nil for other headings.
  init?(heading: String) {
    let folded = heading.foldedHeading
    switch folded {
    case "navn", "name", "fornavn", "fornavne", "efternavn", "efternavne", "firstname", "lastname",
      "fullname", "fuldenavn", "fuldtnavn", "surname", "forename", "givenname", "familyname",
      "recipientfirstname", "recipientlastname", "deltagernavn", "kontaktperson", "person":
      self = .name
    case "mail", "mails", "mailadresse", "email", "emails", "emailadresse", "emailaddress", "epost",
      "epostadresse", "username", "brugernavn", "recipientemail", "kontaktmail":
      self = .emailAddress
    case "tlf", "tlfnr", "telefon", "telefonnr", "telefonnummer", "mobil", "mobilnr", "mobilnummer",
      "mobiltelefon", "phone", "phonenumber", "telephone", "telephonenumber", "mobile",
      "mobilenumber", "mobilephone", "cellphone", "tel":
      self = .telephoneNumber
    case "ip", "ipadresse", "ipaddress", "ipaddr": self = .networkAddress
    case "cpr", "cprnr", "cprnummer", "personnummer", "fødselsnummer", "socialsecuritynumber",
      "ssn",
      "nationalid":
      self = .civilNumber
    default:
      guard let kind = PersonalData(endingOf: heading) else { return nil }
      self = kind
    }
  }

  /// What a column holds by the last word of a longer heading, such as *Respondentnavn* and `Full Name - First`;
  /// the values must fit it.
  private init?(endingOf heading: String) {
    let words = heading.lowercased().split { !$0.isLetter }
    guard words.count <= 6, let last = words.last else { return nil }
    let names = ["navn", "name", "names"]
    if names.contains(where: { last.hasSuffix($0) })
      || words.contains(where: { names.contains(String($0)) })
    {
      self = .name
    } else if last.hasSuffix("mail") || last == "mailadresse" {
      self = .emailAddress
    } else {
      return nil
    }
  }

  /// Whether a value is what a heading promises.
  func fits(_ value: String) -> Bool {
    switch self {
    case .name: Self.isName(value) || Self.isOneName(value)
    case .telephoneNumber, .civilNumber:
      value.utf8.count { 0x30...0x39 ~= $0 } >= 6
        && value.utf8.allSatisfy { 0x30...0x39 ~= $0 || " +-()/.".utf8.contains($0) }
    case .emailAddress: PersonalData(address: value) == .emailAddress
    case .networkAddress: PersonalData(address: value) == .networkAddress
    }
  }

  /// Whether a value is one word with a capital, as in a column of last names.
  private static func isOneName(_ value: String) -> Bool {
    guard let first = value.unicodeScalars.first, first.properties.isUppercase else { return false }
    return value.unicodeScalars.count <= 30
      && value.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0 == "-" || $0 == "'" || $0 == "\u{2019}"
          || $0.properties.canonicalCombiningClass != .notReordered
      }
  }
}
