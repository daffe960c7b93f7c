public import StafetAnalysis
import StafetFormats
import StafetModel
import StafetSyntax

/// Writes `analysis.json`: every number that a report prints, with the settings it was made with.
///
/// Keys come in a fixed order and numbers in their shortest form, so the same analysis gives the same
/// bytes. What was not computed is absent. The keys are described in `Docs/Formats.md`.
public enum AnalysisJSON {
  /// What the key `format` says.
  public static let format = SettingsJSON.analysisFormat

  /// The version of the layout of keys.
  public static let version = 1

  /// The document.
  ///
  /// - Parameters:
  ///   - analysis: The analysis.
  ///   - input: What the study was read from.
  /// - Returns: The bytes of a JSON document in UTF-8, ending with a line feed.
  /// - Complexity: O(*n*) in the number of figures.
  public static func bytes(
    of analysis: StudyAnalysis,
    input: AnalysisInput = AnalysisInput()
  ) -> [UInt8] {
    let study = analysis.study
    return JSONDocument.object { document in
      document.string("format", format)
      document.integer("version", version)
      var settings = analysis.settings
      settings.sorting = analysis.sorting
      document.object("settings") { $0.write(settings) }
      document.object("input") { object in
        object.string("name", input.name)
        object.string("title", study.title)
        object.string("topic", study.topic)
        object.string("language", study.language)
      }
      document.object("text_language", layout: .line) { object in
        object.string("used", analysis.language.used)
        object.string("stated", analysis.language.stated)
        object.string("told", analysis.language.told)
        object.integer("words", analysis.language.wordCount)
      }
      document.object("declared", layout: .line) { $0.write(analysis.declared) }
      document.object("counted", layout: .line) { $0.write(analysis.counted) }
      document.array("relays") { relays in
        for relay in analysis.relays { relays.object { $0.write(relay) } }
      }
      if let reading = analysis.crossReading {
        document.object("cross_reading") { $0.write(reading) }
      }
      if !analysis.agreements.isEmpty {
        document.array("agreement") { agreements in
          for agreement in analysis.agreements { agreements.object { $0.write(agreement) } }
        }
      }
      if let reliability = analysis.reliability {
        document.object("reliability") { $0.write(reliability) }
      }
      if analysis.relays.contains(where: { $0.audit != nil }) {
        document.object("audit") { $0.writeAudit(of: analysis) }
      }
      document.array("warnings") { warnings in
        for warning in analysis.warnings {
          warnings.object(layout: .line) { $0.write(warning, of: study) }
        }
        for remark in analysis.remarks {
          warnings.object(layout: .line) { $0.write(remark) }
        }
        for warning in input.warnings {
          warnings.object(layout: .line) { $0.write(warning) }
        }
      }
    }
  }
}
