/// Something written that tells who a person is, or where to reach the person.
package enum PersonalData: String, Hashable, Sendable, CaseIterable {
  case name
  case emailAddress = "email-address"
  case telephoneNumber = "telephone-number"
  case networkAddress = "network-address"
  case civilNumber = "civil-registration-number"

  /// What an identifier of a person looks like, or nil where it looks like a pseudonym.
  package init?(identifier text: String) {
    if let kind = PersonalData(address: text) {
      self = kind
    } else if Self.isBareTelephoneNumber(text) {
      self = .telephoneNumber
    } else if Self.isName(text) {
      self = .name
    } else {
      return nil
    }
  }

  /// What a cell looks like by itself; names are not told by a cell alone.
  package init?(address text: String) {
    guard 6...100 ~= text.utf8.count else { return nil }
    // Most cells are neither, and are told by a look at their characters.
    var isWorthwhile = false
    for byte in text.utf8 {
      if byte.isDigit || byte == UInt8(ascii: "@") || byte == UInt8(ascii: ":") {
        isWorthwhile = true
        break
      }
    }
    if !isWorthwhile { return nil }
    let bytes = Array(text.utf8)
    if bytes.contains(UInt8(ascii: "@")) {
      guard Self.isEmailAddress(bytes) else { return nil }
      self = .emailAddress
      return
    }
    var digits = 0
    for byte in bytes where byte.isDigit { digits += 1 }
    if digits >= 4, Self.isNetworkAddress(bytes) {
      self = .networkAddress
    } else if digits == 10, Self.isCivilNumber(bytes) {
      self = .civilNumber
    } else if digits >= 8, Self.isTelephoneNumber(bytes) {
      self = .telephoneNumber
    } else if bytes.contains(UInt8(ascii: ":")), Self.isLongNetworkAddress(bytes) {
      self = .networkAddress
    } else {
      return nil
    }
  }

  /// Whether a text looks like a person's name: a known name, or two words or more with capitals.
  package static func isName(_ text: String) -> Bool {
    if text.utf8.count > 80 { return false }
    var capitals = 0
    var digits = 0
    var isKnown = false
    for scalar in text.unicodeScalars where "0"..."9" ~= scalar { digits += 1 }
    for run in LetterRuns.runs(in: text) {
      let word = run.text
      let isCapital = run.isCapitalised
      if isCapital, word.unicodeScalars.count > 1, run.hasLowerCase { capitals += 1 }
      let folded = word.lowercased()
      if CommonNames.contains(folded), isCapital || !NameWords.isOrdinary(folded) { isKnown = true }
    }
    return isKnown || capitals >= 2 && digits == 0
  }

  private static func isEmailAddress(_ bytes: [UInt8]) -> Bool {
    let sides = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard sides.count == 2, !sides[0].isEmpty else { return false }
    let labels = sides[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
      && !bytes.contains(UInt8(ascii: " "))
  }

  private static func isNetworkAddress(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        guard 1...3 ~= part.count, part.allSatisfy({ $0.isDigit }) else { return false }
        return part.reduce(0) { $0 * 10 + Int($1 - 0x30) } <= 255
      }
  }

  private static func isLongNetworkAddress(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return (parts.count == 8 || 4...7 ~= parts.count && parts.contains { $0.isEmpty })
      && parts.allSatisfy { $0.count <= 4 && $0.allSatisfy { $0.isHexadecimal } }
  }

  /// Six digits that are a day, a month and a year, and four more.
  private static func isCivilNumber(_ bytes: [UInt8]) -> Bool {
    let digits = bytes.filter { $0.isDigit }.map { Int($0 - 0x30) }
    guard digits.count == 10 else { return false }
    let rest = bytes.enumerated().filter { !$0.element.isDigit }
    guard rest.allSatisfy({ $0.offset == 6 && ($0.element == 0x2D || $0.element == 0x20) }) else {
      return false
    }
    return 1...31 ~= digits[0] * 10 + digits[1] && 1...12 ~= digits[2] * 10 + digits[3]
  }

  /// Eight digits in groups, or more behind a plus sign or two zeros.
  private static func isTelephoneNumber(_ bytes: [UInt8]) -> Bool {
    let digits = bytes.filter { $0.isDigit }
    let isInternational =
      bytes.first == UInt8(ascii: "+") || bytes.first == UInt8(ascii: "(")
      || bytes.starts(with: [0x30, 0x30])
    let isWritten = bytes.allSatisfy { $0.isDigit || [0x20, 0x2B, 0x28, 0x29, 0x2D].contains($0) }
    guard isWritten else { return false }
    if isInternational { return 8...15 ~= digits.count }
    guard digits.count == 8, digits[0] >= 0x32 else { return false }
    let groups = bytes.split { $0 == 0x20 || $0 == 0x2D }.map { $0.count }
    return groups == [2, 2, 2, 2] || groups == [4, 4] || groups == [2, 3, 3]
  }

  /// Eight digits as Danish telephone numbers begin, that are no date.
  package static func isBareTelephoneNumber(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(9))
    guard bytes.count == 8, bytes.allSatisfy({ $0.isDigit }), bytes[0] >= 0x32 else { return false }
    let number = bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let isDate =
      1900...2100 ~= number / 10000 && 1...12 ~= number / 100 % 100 && 1...31 ~= number % 100
    return !isDate
  }
}

extension UInt8 {
  var isDigit: Bool { 0x30...0x39 ~= self }

  fileprivate var isHexadecimal: Bool {
    isDigit || UInt8(ascii: "a")...UInt8(ascii: "f") ~= self
      || UInt8(ascii: "A")...UInt8(ascii: "F") ~= self
  }
}
