import StafetModel

/// Finds the names of people, and parts of them, in texts.
///
/// A part is found as a whole word, in any case and with the s of the genitive. A part that is an ordinary
/// word too, such as `Sten`, is found where it has a capital; without one it is only told of.
struct NameFinder {
  /// Something found.
  struct Finding: Hashable {
    /// Where it stands, counted in Unicode scalars.
    var range: Range<Int>
    /// Whose whole name it is, or nil for a part of a name.
    let pseudonym: String?
    /// Whether it is an ordinary word in lower case, which need not mean anybody.
    let isOrdinary: Bool
  }

  /// A whole name.
  private struct Whole {
    let words: [String]
    let pseudonym: String
  }

  private var parts: [String: Bool] = [:]
  private var wholes: [String: [Whole]] = [:]
  private var numbers: [(digits: [UInt8], pseudonym: String)] = []
  private var exactly: [String: String] = [:]

  /// Takes the names of people.
  ///
  /// - Parameter people: Each person's names, addresses and numbers, with the pseudonym.
  init(_ people: [(names: [String], pseudonym: String)]) {
    for person in people { for name in person.names { add(name, person.pseudonym) } }
    for key in wholes.keys { wholes[key]?.sort { $0.words.count > $1.words.count } }
  }

  /// Takes identifiers that do not look like names, which are found as whole labels only.
  mutating func add(identifier: String, pseudonym: String) {
    var hasLetter = false
    var hasDigit = false
    for scalar in identifier.unicodeScalars {
      if "0"..."9" ~= scalar {
        hasDigit = true
      } else if scalar.properties.isAlphabetic {
        hasLetter = true
      }
    }
    if hasLetter && hasDigit { exactly[identifier] = pseudonym }
  }

  private mutating func add(_ name: String, _ pseudonym: String) {
    exactly[name] = pseudonym
    switch PersonalData(address: name) {
    case .telephoneNumber, .civilNumber:
      numbers.append((Array(name.utf8.filter { $0.isDigit }.suffix(10)), pseudonym))
      return
    case .networkAddress: return
    case .emailAddress, .name, nil: break
    }
    if PersonalData.isBareTelephoneNumber(name) {
      numbers.append((Array(name.utf8), pseudonym))
      return
    }
    var words: [String] = []
    var own: [String] = []
    let address = name.utf8.contains(UInt8(ascii: "@"))
    let ownLength = name.unicodeScalars.prefix { $0 != "@" && $0 != "(" }.count
    let runs = LetterRuns.runs(in: name)
    let isMixed = runs.contains { $0.hasLowerCase }
    for run in runs {
      let word = run.text.lowercased()
      if run.range.lowerBound >= ownLength {
        if address { words.append(word) }
        continue
      }
      words.append(word)
      let isAbbreviation = isMixed && run.isCapitalised && !run.hasLowerCase && run.range.count <= 4
      if run.range.count < 2 || isAbbreviation || NameWords.isBeside(word) { continue }
      own.append(word)
    }
    addWhole(words, pseudonym)
    // As people write it: the last name first, and as one word.
    if !address, own.count >= 2 {
      parts[own.joined()] = false
      addWhole([own[own.count - 1]] + own.dropLast(), pseudonym)
    }
    for word in own {
      parts[word] = NameWords.isOrdinary(word)
      let slug = Identifier<Participant>(label: word).text
      if slug != word { parts[slug] = NameWords.isOrdinary(slug) }
    }
    let slugs = words.map { Identifier<Participant>(label: $0).text }
    if slugs != words { addWhole(slugs, pseudonym) }
  }

  private mutating func addWhole(_ words: [String], _ pseudonym: String) {
    guard let first = words.first, words.contains(where: { $0.unicodeScalars.count > 1 }) else {
      return
    }
    if words.count == 1, NameWords.isBeside(first) { return }
    wholes[first, default: []].append(Whole(words: words, pseudonym: pseudonym))
  }

  /// The pseudonym for a label that is nothing but somebody's name or identifier.
  func pseudonym(for label: String) -> String? { exactly[label] }

  /// Whether there is nothing to find.
  var isEmpty: Bool { parts.isEmpty && wholes.isEmpty && numbers.isEmpty }

  /// Everything that is found in a text, in its order; findings do not overlap.
  func findings(in text: String) -> [Finding] {
    var findings: [Finding] = []
    if !parts.isEmpty || !wholes.isEmpty {
      let runs = LetterRuns.runs(in: text)
      let words = runs.map { $0.text.lowercased() }
      var scalars: [Unicode.Scalar]?
      var index = 0
      while index < runs.count {
        if let whole = whole(at: index, runs, words, text, &scalars) {
          findings.append(whole.finding)
          index += whole.count
          continue
        }
        if let found = part(words[index], runs[index]) { findings.append(found) }
        index += 1
      }
    }
    if !numbers.isEmpty { findings = merged(findings, with: numbers(in: text)) }
    return findings
  }

  private func part(_ word: String, _ run: LetterRuns.Run) -> Finding? {
    var range = run.range
    var isOrdinary = parts[word]
    if isOrdinary == nil, word.hasSuffix("s") {
      isOrdinary = parts[String(word.dropLast())]
      range = range.lowerBound..<(range.upperBound - 1)
    }
    guard let isOrdinary else { return nil }
    return Finding(range: range, pseudonym: nil, isOrdinary: isOrdinary && !run.isCapitalised)
  }

  private func whole(
    at index: Int, _ runs: [LetterRuns.Run], _ words: [String], _ text: String,
    _ scalars: inout [Unicode.Scalar]?
  ) -> (finding: Finding, count: Int)? {
    let word = words[index]
    var candidates = wholes[word] ?? []
    if word.hasSuffix("s") {
      candidates += (wholes[String(word.dropLast())] ?? []).filter { $0.words.count == 1 }
    }
    for whole in candidates where index + whole.words.count <= runs.count {
      let last = index + whole.words.count - 1
      guard
        zip(whole.words.dropLast(), words[index..<last]).allSatisfy({ $0 == $1 }),
        let end = whole.words.last
      else { continue }
      var upper = runs[last].range.upperBound
      if words[last] != end {
        guard words[last] == end + "s" else { continue }
        upper -= 1
      }
      let isLower = whole.words.count == 1 && !runs[index].isCapitalised
      if isLower, NameWords.isOrdinary(end) { continue }
      let all = scalars ?? Array(text.unicodeScalars)
      scalars = all
      let isTogether = (index..<last).allSatisfy { position in
        let gap = all[runs[position].range.upperBound..<runs[position + 1].range.lowerBound]
        return gap.count <= 3 && gap.allSatisfy { Self.joinsNames($0) }
      }
      guard isTogether else { continue }
      return (
        Finding(
          range: runs[index].range.lowerBound..<upper, pseudonym: whole.pseudonym,
          isOrdinary: false), whole.words.count
      )
    }
    return nil
  }

  /// Whether a character may stand between the words of one name.
  static func joinsNames(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\u{A0}", "-", "\u{2010}", "\u{2011}", ".", "_", ",", "'", "\u{2019}", "@": true
    default: false
    }
  }

  /// Numbers of people, however their digits are grouped.
  private func numbers(in text: String) -> [Finding] {
    var findings: [Finding] = []
    var digits: [(digit: UInt8, place: Int)] = []
    var place = 0
    func finish() {
      let bytes = digits.map { $0.digit }
      for number in numbers where bytes.count >= number.digits.count {
        for start in 0...(bytes.count - number.digits.count)
        where bytes[start...].starts(with: number.digits) {
          let last = start + number.digits.count - 1
          let range = digits[start].place..<(digits[last].place + 1)
          if findings.allSatisfy({ !$0.range.overlaps(range) }) {
            findings.append(
              Finding(range: range, pseudonym: number.pseudonym, isOrdinary: false))
          }
        }
      }
      digits = []
    }
    for scalar in text.unicodeScalars {
      if "0"..."9" ~= scalar {
        digits.append((UInt8(truncatingIfNeeded: scalar.value), place))
      } else if scalar != " " && scalar != "-" && scalar != "\u{A0}" {
        finish()
      }
      place += 1
    }
    finish()
    return findings
  }

  private func merged(_ findings: [Finding], with others: [Finding]) -> [Finding] {
    (findings + others).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
