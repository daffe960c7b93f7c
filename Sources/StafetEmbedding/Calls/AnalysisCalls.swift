import StafetAnalysis
import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax
import StafetText

/// Analyses a study.
@c(stafet_analysis_make)
public func stafetAnalysisMake(
  _ study: UInt64, _ settings: UnsafeRawPointer?, _ settingsLength: UInt,
  _ options: UnsafePointer<CChar>?, _ optionsLength: UInt,
  _ analysis: UnsafeMutablePointer<UInt64>?, _ messages: UnsafeMutablePointer<UInt64>?
) -> Int32 {
  unsafe call(telling: messages) { (messages) throws(CallFailure) in
    let place = unsafe try HandlePlace(analysis)
    let source = try HandleRegister.study(study)
    unsafe try OptionReader.readLanguage(options, optionsLength, &messages)
    let document = unsafe try CallerMemory.bytes(at: settings, settingsLength)
    var chosen = AnalysisSettings()
    if !document.isEmpty {
      let reading = try messages.taking { () throws(ReadingError) in
        try SettingsJSON.read(document, file: "settings")
      }
      messages.add(reading.warnings)
      chosen = reading.settings
    }
    if source.masksNames { chosen.leaveOutMasks(in: source.study.language) }
    do throws(AnalysisError) {
      let made = try StudyAnalysis(of: source.study, settings: chosen)
      place.put(.analysis(HeldAnalysis(made, of: source)))
    } catch {
      messages.add(problem: "settings.refused", error.sentence(in: messages.language))
      throw CallFailure(.refused)
    }
  }
}

/// Writes the report on an analysis.
@c(stafet_analysis_write)
public func stafetAnalysisWrite(
  _ analysis: UInt64, _ options: UnsafePointer<CChar>?, _ optionsLength: UInt,
  _ files: UnsafeMutablePointer<UInt64>?, _ messages: UnsafeMutablePointer<UInt64>?
) -> Int32 {
  unsafe call(telling: messages) { (messages) throws(CallFailure) in
    let place = unsafe try HandlePlace(files)
    let held = try HandleRegister.analysis(analysis)
    var names: [String]?
    // The language of the call is that of the report too, unless the options of the report name another.
    let text = unsafe try CallerMemory.text(at: options, optionsLength)
    let language = OptionReader.language(of: Array(text.utf8)) ?? .danish
    var chosen = ReportOptions(language: language)
    unsafe try OptionReader.read(options, optionsLength, keys: ["files", "report"], &messages) {
      (key, reader) throws(JSONStop) in
      switch key {
      case "files": names = try reader.isNull() ? nil : reader.strings()
      case "report": chosen = try ReportOptionsJSON.read(from: &reader, language: language)
      default: return false
      }
      return true
    }
    let writer = AnalysisWriter(
      held: held, options: chosen, summaryLanguage: messages.language)
    place.put(.files(FileList(try writer.files(names, &messages))))
  }
}
