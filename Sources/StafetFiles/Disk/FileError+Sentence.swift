public import StafetReport

extension FileError {
  /// What went wrong with which file, in a sentence on one line.
  ///
  /// - Parameter language: The language of the sentence. Reasons that the system gives in its own words
  ///   stay as they are.
  /// - Returns: The sentence.
  public func sentence(in language: ReportLanguage) -> String {
    let wording = Wording(language: language)
    let cause =
      switch reason {
      case .notFound:
        wording.say("Filen eller mappen findes ikke", "there is no such file or folder")
      case .notPermitted: wording.say("Du har ikke adgang", "you do not have permission")
      case .notAFolder:
        wording.say("Det er en fil, men skal være en mappe", "it is a file, but must be a folder")
      case .isAFolder:
        wording.say("Det er en mappe, men skal være en fil", "it is a folder, but must be a file")
      case .noRoom:
        wording.say("Der er ikke mere plads på disken", "there is no room left on the disk")
      case .nameTooLong: wording.say("Navnet er for langt", "the name is too long")
      case .circularLinks:
        wording.say("Henvisninger fører rundt i ring", "links lead round in a circle")
      case .system(let code):
        wording.say("Systemet giver fejlen \(code)", "the system gives the error \(code)")
      case .other(let words): words
      }
    return switch attempt {
    case .reading: wording.say("\(path) kan ikke læses: ", "\(path) cannot be read: ") + cause + "."
    case .writing:
      wording.say("\(path) kan ikke skrives: ", "\(path) cannot be written: ") + cause + "."
    }
  }
}

extension FileError: CustomStringConvertible {
  /// The sentence in English.
  public var description: String { sentence(in: .english) }
}
