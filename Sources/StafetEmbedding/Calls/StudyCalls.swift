import StafetFormats
import StafetModel
import StafetSyntax

/// Reads a study from files.
@c(stafet_study_read)
public func stafetStudyRead(
  _ files: UInt64, _ options: UnsafePointer<CChar>?, _ optionsLength: UInt,
  _ study: UnsafeMutablePointer<UInt64>?, _ messages: UnsafeMutablePointer<UInt64>?
) -> Int32 {
  let tellsMessages = unsafe messages != nil
  return unsafe call(telling: messages) { (messages) throws(CallFailure) in
    let place = unsafe try HandlePlace(study)
    let list = try HandleRegister.files(files).all
    let chosen: StudyOptions = unsafe try OptionReader.read(options, optionsLength, &messages)
    if chosen.pseudonyms != nil, !tellsMessages { throw CallFailure(.nullPointer) }
    if chosen.masksNames, chosen.pseudonyms == nil {
      throw messages.refuse(option: .value(.missingKey("pseudonyms")))
    }
    try Memory.demand(20, times: list.reduce(0) { $0 + $1.bytes.count })
    place.put(.study(try StudyReader(files: list, options: chosen).read(&messages)))
  }
}

/// Writes a study.
@c(stafet_study_write)
public func stafetStudyWrite(
  _ study: UInt64, _ options: UnsafePointer<CChar>?, _ optionsLength: UInt,
  _ files: UnsafeMutablePointer<UInt64>?, _ messages: UnsafeMutablePointer<UInt64>?
) -> Int32 {
  unsafe call(telling: messages) { (messages) throws(CallFailure) in
    let place = unsafe try HandlePlace(files)
    let held = try HandleRegister.study(study)
    let chosen: WritingOptions = unsafe try OptionReader.read(options, optionsLength, &messages)
    let writer = StudyWriter(held: held, options: chosen)
    place.put(.files(FileList(try writer.files(&messages))))
  }
}

/// Takes recorded steps of a codebook on a study.
@c(stafet_study_take_steps)
public func stafetStudyTakeSteps(
  _ study: UInt64, _ steps: UnsafeRawPointer?, _ stepsLength: UInt,
  _ options: UnsafePointer<CChar>?, _ optionsLength: UInt,
  _ changed: UnsafeMutablePointer<UInt64>?, _ messages: UnsafeMutablePointer<UInt64>?
) -> Int32 {
  unsafe call(telling: messages) { (messages) throws(CallFailure) in
    let place = unsafe try HandlePlace(changed)
    let held = try HandleRegister.study(study)
    unsafe try OptionReader.readLanguage(options, optionsLength, &messages)
    let lines = unsafe try CallerMemory.bytes(at: steps, stepsLength)
    let reading = try messages.taking { () throws(ReadingError) in
      try CodebookStepLines.read(lines, file: "steps", on: held.study)
    }
    messages.add(reading.warnings)
    place.put(.study(held.changed(to: try messages.study(held.study, at: reading.history.present))))
  }
}
