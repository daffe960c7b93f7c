import StafetFormats
import StafetReport
import StafetSyntax

/// Reads the options of a call: a JSON object with keys that are all known.
///
/// The language comes first, wherever it stands, so that whatever is wrong with the others is told in it.
enum OptionReader {
  /// The name of the options in messages.
  static let name = "options"

  /// Reads the options of a call.
  static func read<Options: CallOptions>(
    _ start: UnsafeRawPointer?, _ length: UInt, _ messages: inout Messages
  ) throws(CallFailure) -> Options {
    let text = unsafe try CallerMemory.text(at: start, length)
    if text.isEmpty { return Options(language: nil) }
    let bytes = Array(text.utf8)
    messages.namedLanguage = language(of: bytes)
    var options = Options(language: messages.namedLanguage)
    var reader = JSONReader(bytes, file: name)
    reader.refusesUnknownKeys = true
    do throws(JSONStop) {
      try reader.object { (key, reader) throws(JSONStop) in
        if key == "language" {
          _ = try reader.isNull() ? nil : reader.word(ReportLanguage.self)
        } else if try !options.read(key, from: &reader) {
          try reader.skipUnknown(key, known: ["language"] + Options.keys)
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
    return options
  }

  /// Reads options of which there are none but the language.
  static func readLanguage(
    _ start: UnsafeRawPointer?, _ length: UInt, _ messages: inout Messages
  ) throws(CallFailure) {
    let _: NoOptions = unsafe try read(start, length, &messages)
  }

  /// The language that options name, where they name a known one.
  private static func language(of bytes: [UInt8]) -> ReportLanguage? {
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
