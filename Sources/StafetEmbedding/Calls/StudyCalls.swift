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
    var chosen = StudyOptions()
    unsafe try OptionReader.read(options, optionsLength, keys: StudyOptions.keys, &messages) {
      (key, reader) throws(JSONStop) in
      try reader.studyOption(key, into: &chosen)
    }
    if chosen.pseudonyms != nil, !tellsMessages { throw CallFailure(.nullPointer) }
    if chosen.masksNames, chosen.pseudonyms == nil {
      messages.add(
        ReadingError(
          problems: [
            ReadingProblem(
              .value(.missingKey("pseudonyms")), at: .file, file: OptionReader.name)
          ]))
      throw CallFailure(.badOptions)
    }
    try Memory.demand(20, times: list.reduce(0) { $0 + $1.bytes.count })
    place.put(.study(try StudyReader(files: list, options: chosen).read(&messages)))
  }
}
