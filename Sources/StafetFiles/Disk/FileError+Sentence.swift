public import StafetReport

extension FileError {
  /// What could not be done with which file, and why, in a sentence.
  ///
  /// - Parameter language: The language of the sentence.
  /// - Returns: The sentence.
  public func sentence(in language: ReportLanguage) -> String {
    let isRead = attempt == .reading
    return switch language {
    case .danish: "\(path) kan ikke \(isRead ? "læses" : "skrives"): \(reason.danish)."
    case .english: "\(path) cannot be \(isRead ? "read" : "written"): \(reason.english)."
    }
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
    case .systemError(let code): "Systemet melder fejl \(code)"
    case .other(let words): words
    }
  }
}
