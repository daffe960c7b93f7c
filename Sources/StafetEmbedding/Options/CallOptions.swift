import StafetReport
import StafetSyntax

/// What the options of one call say.
protocol CallOptions {
  /// The keys, without `language`, which every call knows.
  static var keys: [String] { get }

  /// Makes what holds where a call says nothing.
  ///
  /// - Parameter language: The language that the call names, if any.
  init(language: ReportLanguage?)

  /// Reads the value of a key; false where the key is none.
  mutating func read(_ key: String, from reader: inout JSONReader) throws(JSONStop) -> Bool
}

/// The options of a call that has none but the language.
struct NoOptions: CallOptions {
  static let keys: [String] = []

  init(language: ReportLanguage?) {}

  mutating func read(_ key: String, from reader: inout JSONReader) throws(JSONStop) -> Bool {
    false
  }
}
