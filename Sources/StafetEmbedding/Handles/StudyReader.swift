import StafetAnalysis
import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax

/// Reads a study from a list of files, as `StudyFiles` reads it from a disk.
struct StudyReader {
  let files: [FileList.File]
  let options: StudyOptions

  /// The study, with what is known of its files; the key of pseudonyms comes out with the messages.
  func read(_ messages: inout Messages) throws(CallFailure) -> HeldStudy {
    var reading = ReadingOptions(
      layout: try layout(&messages), fallbackEncoding: options.encoding,
      treatment: options.treatment, sheet: options.sheet)
    reading.people = options.people
    reading.facts = try facts(reading.layout.times, &messages)
    if let name = options.participants {
      reading.participants = InputFile(
        name: name, bytes: try messages.file(name, among: files).bytes)
    }
    var earlier: [ReadingWarning] = []
    if let name = options.codebook {
      let file = try messages.file(name, among: files)
      let codebook = try messages.taking { () throws(ReadingError) in
        try CodebookFile.read(
          file.bytes, file: name, fallbackEncoding: options.encoding, treatment: options.treatment)
      }
      reading.codebook = codebook.codebook
      earlier = codebook.warnings
    }
    let main = try mainFile(&messages)
    let known = reading
    let read = try messages.taking { () throws(ReadingError) in
      do throws(ReadingError) {
        guard let main else {
          return try StudyTables.read(self.tables, options: known)
        }
        var beside = known
        beside.study = factTable(beside: main.name)
        return try StudyInput.read(main.bytes, file: main.name, options: beside)
      } catch {
        throw error.adding(earlier)
      }
    }
    let whole = StudyReading(
      study: read.study, warnings: earlier + read.warnings, names: read.names,
      columns: read.columns)
    var codebook = reading.codebook
    let shown = try pseudonymised(whole, &codebook, &messages)
    messages.add(shown.warnings)
    return HeldStudy(
      shown, codebook: codebook, name: options.name ?? main?.name ?? "", layout: reading.layout,
      masksNames: options.masksNames)
  }

  /// The names that options give files for something else than contributions.
  private var named: [String] {
    var names = [options.participants, options.codebook, options.pseudonyms].compactMap { $0 }
    if case .named(let name)? = options.layout { names.append(name) }
    return names
  }

  /// The files that may hold the study.
  private var others: [FileList.File] {
    let named = named
    return files.filter { !named.contains($0.name) }
  }

  /// The tables of a folder.
  private var tables: [String: [UInt8]] {
    var tables: [String: [UInt8]] = [:]
    for file in others { tables[file.name] = file.bytes }
    return tables
  }

  /// The lone file that holds the study, or `nil` where the files are a folder.
  private func mainFile(_ messages: inout Messages) throws(CallFailure) -> FileList.File? {
    if let name = options.file { return try messages.file(name, among: files) }
    let others = others
    return others.count == 1 ? others[0] : nil
  }

  /// The table that states facts of a lone file, if there is one.
  private func factTable(beside name: String) -> InputFile? {
    for table in StudyInput.factTables(beside: name) {
      if let file = files.first(where: { $0.name == table }) {
        return InputFile(name: table, bytes: file.bytes)
      }
    }
    return nil
  }

  private func layout(_ messages: inout Messages) throws(CallFailure) -> TableLayout {
    switch options.layout {
    case nil: return TableLayout()
    case .stated(let layout): return layout
    case .named(let name):
      if let file = files.first(where: { $0.name == name }) {
        let reading = try messages.taking { () throws(ReadingError) in
          try LayoutJSON.read(file.bytes, file: name)
        }
        messages.add(reading.warnings)
        return reading.layout
      }
      guard let tool = TableLayout.Tool(rawValue: name) else {
        let known = TableLayout.Tool.allCases.map { $0.rawValue } + files.map { $0.name }
        throw messages.refuse(option: .value(.unknownWord(name, allowed: known)))
      }
      var layout = TableLayout()
      layout.tool = tool
      return layout
    }
  }

  /// What is stated beside the files.
  private func facts(
    _ style: TimeStyle, _ messages: inout Messages
  ) throws(CallFailure) -> StudyFacts {
    var facts = options.facts
    for words in options.relays {
      facts.relays.append(
        StudyFacts.RelayFacts(
          relay: words.relay, name: words.name, opens: try time(words.opens, style, &messages),
          closes: try time(words.closes, style, &messages)))
    }
    return facts
  }

  private func time(
    _ text: String?, _ style: TimeStyle, _ messages: inout Messages
  ) throws(CallFailure) -> Instant? {
    guard let text else { return nil }
    do throws(ReadingError) {
      return try Instant(text: text, style: style)
    } catch {
      messages.add(error)
      throw CallFailure(.badOptions)
    }
  }

  /// The reading with pseudonyms for people, where a key is named; the key to keep comes out.
  ///
  /// People go by pseudonyms in the codebook that was given, too.
  private func pseudonymised(
    _ reading: StudyReading, _ codebook: inout Codebook?, _ messages: inout Messages
  ) throws(CallFailure) -> StudyReading {
    guard let name = options.pseudonyms else { return reading }
    let old = files.first { $0.name == name }?.bytes
    var pseudonyms = Pseudonyms()
    if let old {
      pseudonyms = try messages.taking { () throws(ReadingError) in
        try PseudonymKey.read(old, file: name)
      }
    }
    let added = pseudonyms.add(peopleOf: reading.study)
    let people = pseudonyms
    let key = try messages.taking { () throws(ReadingError) in
      if let old { return try PseudonymKey.bytes(old, adding: added) }
      return PseudonymKey.bytes(of: people)
    }
    messages.attachments.append(FileList.File(name: name, bytes: key))
    do throws(StudyError) {
      if let given = codebook {
        codebook = try pseudonyms.applied(
          to: Study(relays: [], codebook: given), masksNames: options.masksNames
        ).study.codebook
      }
      return try reading.pseudonymised(by: pseudonyms, masksNames: options.masksNames)
    } catch {
      throw messages.refuse(error)
    }
  }
}

extension Messages {
  /// What a body reads; where it refuses its input, that is noted and ends the call.
  mutating func taking<Value>(
    _ body: () throws(ReadingError) -> Value
  ) throws(CallFailure) -> Value {
    do throws(ReadingError) {
      return try body()
    } catch {
      throw refuse(error)
    }
  }
}
