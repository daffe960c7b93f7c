public import StafetReport

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A file or folder that could not be read or written.
public struct FileError: Error, Hashable, Sendable {
  /// Why a file or folder could not be read or written.
  @nonexhaustive public enum Reason: Hashable, Sendable {
    /// There is no file or folder at this path.
    case notFound

    /// The user who runs the program may not read or write it.
    case notPermitted

    /// A folder is needed, but there is a file of that name.
    case notAFolder

    /// A file is needed, but there is a folder of that name.
    case isAFolder

    /// The disk is full, or the user may store no more on it.
    case noRoom

    /// The name is longer than the file system allows.
    case nameTooLong

    /// Symbolic links on the path lead round in a circle.
    case circularLinks

    /// The operating system gives an error that is known here by its number only.
    case systemError(Int)

    /// An error that is known by its own words only, which are not translated.
    case other(String)
  }

  /// What was tried.
  public enum Attempt: Hashable, Sendable, CaseIterable {
    /// To read the file or folder.
    case reading

    /// To write it.
    case writing
  }

  /// The path of the file or folder.
  public let path: String

  /// What was tried.
  public let attempt: Attempt

  /// Why it failed.
  public let reason: Reason

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

extension FileError {
  /// Tells what an error of Foundation means for a path.
  init(_ error: any Error, path: String, attempt: Attempt) {
    self.path = path
    self.attempt = attempt
    guard let cocoa = error as? CocoaError else {
      self.reason = .other("\(error)")
      return
    }
    if let posix = cocoa.underlying as? POSIXError, let reason = SystemError(posix).reason {
      self.reason = reason
      return
    }
    self.reason =
      switch cocoa.code {
      case .fileNoSuchFile, .fileReadNoSuchFile: .notFound
      case .fileReadNoPermission, .fileWriteNoPermission, .fileWriteVolumeReadOnly: .notPermitted
      case .fileWriteOutOfSpace: .noRoom
      case .fileWriteFileExists: .notAFolder
      default: .systemError(cocoa.code.rawValue)
      }
  }
}

extension FileError {
  /// Tells what a failed call of the operating system means for a path.
  init(_ error: SystemError, path: String, attempt: Attempt) {
    self.path = path
    self.attempt = attempt
    reason = error.reason ?? .systemError(Int(error.code))
  }
}
