import StafetAnalysis
import StafetModel
import StafetSyntax
import StafetText

/// What has been read so far of a document that holds settings.
struct SettingsDocument {
  /// A key without a meaning for settings.
  struct OtherKey {
    let name: String
    let offset: Int
    let path: String
  }

  /// What the document says that it is.
  var format: String?

  /// Why the document is of another format or version, if it is.
  var foreign: (problem: ValueProblem, path: String, offset: Int)?

  /// The settings.
  var settings = AnalysisSettings()

  /// Whether the settings held the rules.
  var hasRules = false

  /// The rules that the audit of an analysis was made by.
  var rulesOfAudit: RelayRules?

  /// The keys beside the settings: parts of an analysis, or without a meaning.
  var otherKeys: [OtherKey] = []
}

extension JSONReader {
  /// Reads a whole document that holds settings; what its head says is known even when the rest is not
  /// JSON.
  mutating func settingsDocument(into document: inout SettingsDocument) throws(JSONStop) {
    let start = offset
    var found: Set<String> = []
    let isObject = try object { (key, reader) throws(JSONStop) in
      found.insert(key)
      switch key {
      case "format": try reader.checkFormat(into: &document)
      case "version": try reader.checkVersion(into: &document)
      case "settings": try reader.settings(into: &document)
      case "audit": try reader.rulesOfAudit(into: &document)
      default:
        document.otherKeys.append(
          SettingsDocument.OtherKey(name: key, offset: reader.offset, path: reader.path))
      }
    }
    guard isObject else { return }
    for key in ["format", "version", "settings"] where !found.contains(key) {
      report(.missingKey(key), at: start)
    }
    if !document.hasRules, document.format == SettingsJSON.analysisFormat,
      let rules = document.rulesOfAudit
    {
      document.settings.rules = rules
    }
  }

  private mutating func checkFormat(into document: inout SettingsDocument) throws(JSONStop) {
    let start = offset
    guard let format = try string() else { return }
    document.format = format
    if format == SettingsJSON.format || format == SettingsJSON.analysisFormat { return }
    document.foreign = (.otherFormat(format, expected: SettingsJSON.format), path, start)
  }

  private mutating func checkVersion(into document: inout SettingsDocument) throws(JSONStop) {
    let start = offset
    guard let version = try integer() else { return }
    // Both kinds of documents have the same version; of another format, the version says nothing.
    if version == SettingsJSON.version || document.foreign != nil { return }
    document.foreign = (.otherVersion(version, known: SettingsJSON.version), path, start)
  }

  /// Reads the rules from the audit of an analysis, whose settings may be too old to hold them.
  private mutating func rulesOfAudit(into document: inout SettingsDocument) throws(JSONStop) {
    document.otherKeys.append(
      SettingsDocument.OtherKey(name: "audit", offset: offset, path: path))
    // Settings that hold the rules need no others, and a document of settings has no audit.
    if document.hasRules || document.format == SettingsJSON.format { return }
    try object { (key, reader) throws(JSONStop) in
      if key == "rules" { document.rulesOfAudit = try reader.relayRules() }
    }
  }
}
