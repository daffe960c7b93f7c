/// Suggests themes for questions that nobody has sorted.
@c(stafet_suggestions_make)
public func stafetSuggestionsMake(
  _ study: UInt64, _ files: UInt64, _ options: UnsafePointer<CChar>?, _ optionsLength: UInt,
  _ suggestions: UnsafeMutablePointer<UInt64>?, _ messages: UnsafeMutablePointer<UInt64>?
) -> Int32 {
  unsafe call(telling: messages) { (messages) throws(CallFailure) in
    let place = unsafe try HandlePlace(suggestions)
    let held = try HandleRegister.study(study)
    let list = files == 0 ? [] : try HandleRegister.files(files).all
    let chosen: SuggestionOptions = unsafe try OptionReader.read(options, optionsLength, &messages)
    let maker = SuggestionMaker(held: held, files: list, options: chosen)
    place.put(.files(FileList(try maker.files(&messages))))
  }
}

/// Takes what people decided into a study.
@c(stafet_suggestions_accept)
public func stafetSuggestionsAccept(
  _ study: UInt64, _ decided: UInt64, _ options: UnsafePointer<CChar>?, _ optionsLength: UInt,
  _ changed: UnsafeMutablePointer<UInt64>?, _ messages: UnsafeMutablePointer<UInt64>?
) -> Int32 {
  unsafe call(telling: messages) { (messages) throws(CallFailure) in
    let place = unsafe try HandlePlace(changed)
    let held = try HandleRegister.study(study)
    let list = try HandleRegister.files(decided).all
    let chosen: DecisionOptions = unsafe try OptionReader.read(options, optionsLength, &messages)
    let taker = DecisionTaker(held: held, files: list, options: chosen)
    place.put(.study(try taker.study(&messages)))
  }
}
