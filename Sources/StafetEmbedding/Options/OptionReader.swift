import StafetFormats
import StafetReport
import StafetSyntax

/// Reads the options of a call: a JSON object with keys that are all known.
///
/// The language comes first, wherever it stands, so that whatever is wrong with the others is told in it.
enum OptionReader {
  /// What reads the value of a key; false where the key is none.
  typealias Body = (_ key: String, _ reader: inout JSONReader) throws(JSONStop) -> Bool

  /// The name of the options in messages.
  static let name = "options"

  /// Reads options: the keys are all but `language`, and the body reads the value of one.
  static func read(
    _ start: UnsafeRawPointer?, _ length: UInt, keys: [String], _ messages: inout Messages,
    _ body: Body
  ) throws(CallFailure) {
    let text = unsafe try CallerMemory.text(at: start, length)
    if text.isEmpty { return }
    let bytes = Array(text.utf8)
    messages.namedLanguage = language(of: bytes)
    var reader = JSONReader(bytes, file: name)
    reader.refusesUnknownKeys = true
    do throws(JSONStop) {
      try reader.object { (key, reader) throws(JSONStop) in
        if key == "language" {
          _ = try reader.isNull() ? nil : reader.word(ReportLanguage.self)
        } else if try !body(key, &reader) {
          try reader.skipUnknown(key, known: ["language"] + keys)
        }
      }
      try reader.finish()
    } catch {
      // The log says why.
    }
    if let error = ReadingLog(reader.log).error(in: bytes) {
      messages.add(error)
      throw CallFailure(.badOptions)
    }
  }

  /// Reads options of which there are none but the language.
  static func readLanguage(
    _ start: UnsafeRawPointer?, _ length: UInt, _ messages: inout Messages
  ) throws(CallFailure) {
    unsafe try read(start, length, keys: [], &messages) { (_, _) in false }
  }

  /// The language that options name, where they name a known one.
  static func language(of bytes: [UInt8]) -> ReportLanguage? {
    var reader = JSONReader(bytes)
    var language: ReportLanguage?
    do throws(JSONStop) {
      try reader.object { (key, reader) throws(JSONStop) in
        if key == "language" { language = try reader.word(ReportLanguage.self) }
      }
    } catch {
      // What is wrong is told by the reading of all keys.
    }
    return language
  }
}
