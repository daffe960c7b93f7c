import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax

/// How a study is to be read, as the options of `stafet_study_read` say it.
struct StudyOptions: CallOptions {
  /// A layout that was named, or stands in the options.
  enum Layout {
    case named(String)
    case stated(TableLayout)
  }

  /// What stands in the options of a relay; times are understood when the layout is known.
  struct RelayWords {
    var relay: String?
    var name: String?
    var opens: String?
    var closes: String?
  }

  static let keys = [
    "name", "file", "participants", "codebook", "layout", "sheet", "encoding", "treatment", "facts",
    "keep_columns", "leave_out_columns", "pseudonyms", "mask_names",
  ]

  var name: String?
  var file: String?
  var participants: String?
  var codebook: String?
  var layout: Layout?
  var sheet: String?
  var encoding: FallbackEncoding?
  var treatment = TextTreatment()
  var facts = StudyFacts()
  var relays: [RelayWords] = []
  var people = PersonalColumns()
  var pseudonyms: String?
  var masksNames = false

  init(language: ReportLanguage?) {}

  mutating func read(_ key: String, from reader: inout JSONReader) throws(JSONStop) -> Bool {
    switch key {
    case "name": name = try reader.stringOrNull()
    case "file": file = try reader.stringOrNull()
    case "participants": participants = try reader.stringOrNull()
    case "codebook": codebook = try reader.stringOrNull()
    case "layout":
      switch try reader.kind() {
      case .object: layout = .stated(try LayoutJSON.read(from: &reader))
      default: layout = try reader.stringOrNull().map { .named($0) }
      }
    case "sheet": sheet = try reader.stringOrNull()
    case "encoding": encoding = try reader.isNull() ? nil : reader.word(FallbackEncoding.self)
    case "treatment": try reader.treatment(into: &treatment)
    case "facts": try reader.facts(into: &self)
    case "keep_columns": people.kept = try reader.strings()
    case "leave_out_columns": people.leftOut = try reader.strings()
    case "pseudonyms": pseudonyms = try reader.stringOrNull()
    case "mask_names": masksNames = try reader.flag()
    default: return false
    }
    return true
  }
}

extension JSONReader {
  fileprivate mutating func treatment(into treatment: inout TextTreatment) throws(JSONStop) {
    let keys = ["decode_html", "mend_letters", "drop_control_characters", "drop_repeats"]
    try object { (key, reader) throws(JSONStop) in
      switch key {
      case keys[0]: treatment.decodesHTML = try reader.flag()
      case keys[1]: treatment.mendsLetters = try reader.flag()
      case keys[2]: treatment.dropsControlCharacters = try reader.flag()
      case keys[3]: treatment.dropsRepeats = try reader.flag()
      default: try reader.skipUnknown(key, known: keys)
      }
    }
  }

  fileprivate mutating func facts(into options: inout StudyOptions) throws(JSONStop) {
    let keys = [
      "title", "topic", "language", "client", "publisher", "attributes", "declared", "relays",
    ]
    // The client and the publisher are attributes with names of their own.
    var client: String?
    var publisher: String?
    try object { (key, reader) throws(JSONStop) in
      switch key {
      case "title": options.facts.title = try reader.stringOrNull()
      case "topic": options.facts.topic = try reader.stringOrNull()
      case "language": options.facts.language = try reader.textLanguage()
      case "client": client = try reader.stringOrNull()
      case "publisher": publisher = try reader.stringOrNull()
      case "attributes": options.facts.attributes = try reader.attributes()
      case "declared": options.facts.declared = try reader.declaredFacts()
      case "relays":
        try reader.array { (reader) throws(JSONStop) in
          options.relays.append(try reader.relayWords())
        }
      default: try reader.skipUnknown(key, known: keys)
      }
    }
    if let client { options.facts.client = client }
    if let publisher { options.facts.publisher = publisher }
  }

  private mutating func declaredFacts() throws(JSONStop) -> DeclaredFacts {
    var counts: [DeclaredFacts.Fact: Int] = [:]
    try object { (key, reader) throws(JSONStop) in
      if let fact = DeclaredFacts.Fact(rawValue: key) {
        counts[fact] = try reader.isNull() ? nil : reader.integer(atLeast: 0)
      } else {
        try reader.skipUnknown(key, known: DeclaredFacts.Fact.allCases.map { $0.rawValue })
      }
    }
    return DeclaredFacts(
      participants: counts[.participants], contributions: counts[.contributions],
      days: counts[.days], themes: counts[.themes])
  }

  private mutating func relayWords() throws(JSONStop) -> StudyOptions.RelayWords {
    let keys = ["relay", "name", "opens", "closes"]
    var words = StudyOptions.RelayWords()
    try object { (key, reader) throws(JSONStop) in
      switch key {
      case "relay": words.relay = try reader.stringOrNull()
      case "name": words.name = try reader.stringOrNull()
      case "opens": words.opens = try reader.stringOrNull()
      case "closes": words.closes = try reader.stringOrNull()
      default: try reader.skipUnknown(key, known: keys)
      }
    }
    return words
  }
}
