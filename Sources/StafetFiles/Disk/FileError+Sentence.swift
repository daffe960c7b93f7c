public import StafetReport

extension FileError {
  /// What could not be done with which file, and why, in a sentence.
  ///
  /// - Parameter language: The language of the sentence.
  /// - Returns: The sentence.
  public func sentence(in language: ReportLanguage) -> String {
    let isRead = attempt == .reading
    return switch language {
    case .danish:
      "\(list(joinedBy: "og")) kan ikke \(isRead ? "læses" : "skrives"): \(reason.danish)."
    case .english:
      "\(list(joinedBy: "and")) cannot be \(isRead ? "read" : "written"): \(reason.english)."
    }
  }

  /// The paths, as they stand in a sentence.
  private func list(joinedBy word: String) -> String {
    let paths = paths
    guard paths.count > 1, let last = paths.last else { return path }
    return paths.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}

extension FileError: CustomStringConvertible {
  /// The sentence in English.
  public var description: String { sentence(in: .english) }
}

extension FileError.Reason {
  fileprivate var english: String {
    switch self {
    case .notFound: "there is no such file or folder"
    case .notPermitted: "you do not have permission"
    case .notAFolder: "it is a file, but must be a folder"
    case .isAFolder: "it is a folder, but must be a file"
    case .noRoom: "there is no room left on the disk"
    case .nameTooLong: "the name is too long"
    case .circularLinks: "links lead round in a circle"
    case .wasRead:
      "what was read is never replaced; name another place to write to"
    case .notWrittenHere:
      "something is there that Stafet did not write, or that was changed since; name another place to"
        + " write to, or give --replace if it may be replaced"
    case .namedTwice: "two files would have this place; name another for one of them"
    case .notOrdinary: "it is neither a file nor a folder"
    case .alreadyThere: "there is such a file already, and it is never replaced"
    case .changedMeanwhile: "it was changed after it had been read; try again"
    case .systemError(let code): "the system gives the error \(code)"
    case .other(let words): words
    }
  }

  fileprivate var danish: String {
    switch self {
    case .notFound: "Der er ingen fil eller mappe af det navn"
    case .notPermitted: "Du har ikke adgang til det"
    case .notAFolder: "Det er en fil, men skal være en mappe"
    case .isAFolder: "Det er en mappe, men skal være en fil"
    case .noRoom: "Der er ikke mere plads på disken"
    case .nameTooLong: "Navnet er for langt"
    case .circularLinks: "Genveje på stien fører i ring"
    case .wasRead:
      "Det, der er læst, erstattes aldrig; angiv et andet sted at skrive til"
    case .notWrittenHere:
      "Der er noget, som Stafet ikke har skrevet, eller som er ændret siden; angiv et andet sted at"
        + " skrive til, eller giv --replace, hvis det må erstattes"
    case .namedTwice: "To filer ville få denne plads; angiv en anden til den ene"
    case .notOrdinary: "Det er hverken en fil eller en mappe"
    case .alreadyThere: "Filen findes allerede, og den erstattes aldrig"
    case .changedMeanwhile: "Den er ændret, efter at den blev læst; prøv igen"
    case .systemError(let code): "Systemet melder fejl \(code)"
    case .other(let words): words
    }
  }
}
