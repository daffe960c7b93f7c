import StafetModel
import StafetSyntax
import StafetText

/// Reads the lines of a count into a counter of its own.
struct TermCountReader: ~Copyable {
  /// What was read.
  var counter: TermCounter

  private let bytes: [UInt8]
  private let file: String?
  private let header: [UInt8]
  private var reader: JSONReader
  /// The number of each relay of the file, in the counter.
  private var groups: [Int] = []
  /// How many words of each relay its terms must still give.
  private var rest: [Int] = []
  private var documents: [Int] = []
  private var names: Set<String> = []
  /// How many terms have been read.
  private var terms = 0

  /// How many bytes a form may have.
  private static let longestForm = 1 << 16

  init(_ bytes: [UInt8], file: String?, rules: TermRules, kind: Contribution.Kind?) {
    self.bytes = bytes
    self.file = file
    header = TermCountLines.header(rules, kind)
    counter = TermCounter(rules: rules)
    reader = JSONReader(bytes, file: file)
  }

  /// Reads all lines.
  mutating func read() throws(ReadingError) {
    var lines = LineRanges(in: bytes)
    let first = lines.next() ?? 0..<0
    try readHeader(first)
    while let line = lines.next() {
      reader.restart(at: line)
      do throws(JSONStop) {
        if !(try readLine()) { try refuse(.record(.brokenCount), at: line.lowerBound) }
        try reader.finish()
      } catch {
        // The log says why, and what follows a broken line adds up to nothing.
        break
      }
      if reader.log.problemCount > 0 { break }
    }
    if let failure { throw failure }
    try ReadingLog(reader.log).throwProblems(in: bytes)
    if rest.contains(where: { $0 != 0 }) {
      throw ReadingError(problems: [ReadingProblem(.record(.brokenCount), at: .file, file: file)])
    }
  }

  /// What no grammar knows of.
  private var failure: ReadingError?

  private mutating func refuse(_ reason: ReadingProblem.Reason, at offset: Int) throws(JSONStop) {
    var log = ReadingLog(file: file)
    log.report(reason, at: offset)
    failure = log.failure(in: bytes)
    throw JSONStop()
  }

  /// Checks what the first line says.
  ///
  /// It is written in one way only, so that its bytes tell whether the rules are the same.
  private mutating func readHeader(_ line: Range<Int>) throws(ReadingError) {
    reader.restart(at: line)
    var hasFormat = false
    var hasVersion = false
    do throws(JSONStop) {
      try reader.object { (key, reader) throws(JSONStop) in
        let start = reader.offset
        switch key {
        case "format":
          hasFormat = true
          if let format = try reader.string(), format != TermCountLines.format {
            reader.report(.otherFormat(format, expected: TermCountLines.format), at: start)
          }
        case "version":
          hasVersion = true
          if let version = try reader.integer(), version != TermCountLines.version {
            reader.report(.otherVersion(version, known: TermCountLines.version), at: start)
          }
        default: try reader.skip()
        }
      }
      if !hasFormat { reader.report(.missingKey("format"), at: line.lowerBound) }
      if !hasVersion { reader.report(.missingKey("version"), at: line.lowerBound) }
      try reader.finish()
    } catch {
      // The log says why.
    }
    try ReadingLog(reader.log).throwProblems(in: bytes)
    guard bytes[line].elementsEqual(header.dropLast()) else {
      throw ReadingError(
        problems: [
          ReadingProblem(
            .record(.otherRules), at: .position(TextPosition(line: 1, column: 1)), file: file)
        ])
    }
  }

  /// Reads a line of a relay or of a term; false where its figures mean nothing.
  private mutating func readLine() throws(JSONStop) -> Bool {
    var relay: String?
    var figures: [Int?] = [nil, nil, nil]
    var term = ""
    var forms: [(text: String, occurrences: Int)] = []
    var uses: [[Int]] = []
    try reader.object { (key, reader) throws(JSONStop) in
      switch key {
      case "relay": relay = try reader.string()
      case "contributions": figures[0] = try reader.integer()
      case "words": figures[1] = try reader.integer()
      case "counted_words": figures[2] = try reader.integer()
      case "term": term = try reader.string() ?? ""
      case "forms":
        try reader.object { (form, reader) throws(JSONStop) in
          forms.append((form, try reader.integer() ?? -1))
        }
      case "uses":
        try reader.array { (reader) throws(JSONStop) in
          var numbers: [Int] = []
          try reader.array { (reader) throws(JSONStop) in
            numbers.append(try reader.integer() ?? -1)
          }
          uses.append(numbers)
        }
      default: try reader.skipUnknown(key)
      }
    }
    if reader.log.problemCount > 0 { return true }
    if let relay { return addRelay(relay, figures) }
    return addTerm(term, forms, uses)
  }

  private mutating func addRelay(_ name: String, _ figures: [Int?]) -> Bool {
    guard let documents = figures[0], let tokens = figures[1], let counted = figures[2],
      (0...TermCountLines.contributionLimit).contains(documents),
      (0...TermCountLines.wordLimit).contains(tokens), (0...tokens).contains(counted),
      groups.count < ContributionCounter.relayLimit,
      names.insert(name).inserted
    else { return false }
    let group = name.withUTF8Span { counter.group(named: $0) }
    counter.add(documents: documents, tokens: tokens, termTokens: counted, to: group)
    groups.append(group)
    rest.append(counted)
    self.documents.append(documents)
    return true
  }

  private mutating func addTerm(
    _ term: String, _ forms: [(text: String, occurrences: Int)], _ uses: [[Int]]
  ) -> Bool {
    var occurrences: Int64 = 0
    var last = -1
    for use in uses {
      guard use.count == 3, use[0] > last, use[0] < groups.count, use[2] >= 1, use[1] >= use[2],
        use[1] <= rest[use[0]], use[2] <= documents[use[0]]
      else { return false }
      last = use[0]
      rest[last] -= use[1]
      occurrences += Int64(use[1])
    }
    // Each line has a term that none before it had.
    let number = terms
    for form in forms {
      guard form.occurrences >= 1, Int64(form.occurrences) <= occurrences, !form.text.isEmpty,
        form.text.utf8.count <= Self.longestForm,
        counter.add(form: form.text, occurrences: form.occurrences, as: term) == number
      else { return false }
      occurrences -= Int64(form.occurrences)
    }
    guard occurrences == 0, !uses.isEmpty else { return false }
    terms += 1
    for use in uses {
      counter.add(TermUse(occurrences: use[1], documents: use[2]), of: number, to: groups[use[0]])
    }
    return true
  }

  /// Whether the totals of another counter and of this one together are not too large.
  func fits(_ other: borrowing TermCounter) -> Bool {
    let totals = other.totals
    for own in counter.totals {
      guard let theirs = totals.first(where: { $0.name == own.name }) else { continue }
      // Contributions are counted in 32 bits without a sign, words in what an Int holds everywhere.
      if theirs.documents > TermCountLines.contributionLimit - own.documents { return false }
      if theirs.tokens > Int.max / 2 - own.tokens { return false }
    }
    return true
  }
}
