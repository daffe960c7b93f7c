#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A file or folder could not be read or written.
public struct FileError: Error, Hashable, Sendable {
  /// What went wrong.
  public enum Reason: Hashable, Sendable {
    /// There is no such file or folder.
    case notFound

    /// The file or folder may not be read or written by this user.
    case notPermitted

    /// A folder was expected, but there is a file of that name.
    case notAFolder

    /// A file was expected, but there is a folder of that name.
    case isAFolder

    /// There is no room left.
    case noRoom

    /// The system gives another reason.
    case other(String)
  }

  /// What was tried.
  public enum Attempt: Hashable, Sendable {
    /// To read.
    case reading

    /// To write.
    case writing
  }

  /// The file or folder.
  public let path: String

  /// What was tried.
  public let attempt: Attempt

  /// What went wrong.
  public let reason: Reason
}

extension FileError: CustomStringConvertible {
  /// What went wrong with which file, in a sentence.
  public var description: String {
    let attempt = self.attempt == .reading ? "read" : "written"
    let cause =
      switch reason {
      case .notFound: "there is no such file or folder"
      case .notPermitted: "you do not have permission"
      case .notAFolder: "it is a file, but must be a folder"
      case .isAFolder: "it is a folder, but must be a file"
      case .noRoom: "there is no room left on the disk"
      case .other(let words): words
      }
    return "\(path) cannot be \(attempt): \(cause)."
  }
}

extension FileError {
  /// Tells what an error of the system means for a path.
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
      default: .other("the system gives the error \(cocoa.code.rawValue)")
      }
  }
}

extension FileError {
  /// Tells what a failed call of the operating system means for a path.
  init(_ error: SystemError, path: String, attempt: Attempt) {
    self.path = path
    self.attempt = attempt
    reason =
      error.reason ?? .other("the system gives the error \(error.code)")
  }
}
