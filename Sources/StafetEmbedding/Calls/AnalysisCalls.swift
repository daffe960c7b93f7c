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
    if source.masksNames { chosen.leaveOutMasks(in: StudyLanguage(of: source.study).used) }
    do throws(AnalysisError) {
      let made = try StudyAnalysis(of: source.study, settings: chosen)
      place.put(.analysis(HeldAnalysis(made, of: source)))
    } catch {
      throw messages.refuse(error)
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
    let chosen: ReportingOptions = unsafe try OptionReader.read(options, optionsLength, &messages)
    let writer = AnalysisWriter(
      held: held, options: chosen.report, summaryLanguage: messages.language)
    place.put(.files(FileList(try writer.files(chosen.files, &messages))))
  }
}
