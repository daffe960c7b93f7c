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

    /// The name is longer than the system takes.
    case nameTooLong

    /// Links lead round in a circle.
    case circularLinks

    /// The system gives an error by its number.
    case system(Int)

    /// The system gives another reason, in its own words.
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
      default: .system(cocoa.code.rawValue)
      }
  }
}

extension FileError {
  /// Tells what a failed call of the operating system means for a path.
  init(_ error: SystemError, path: String, attempt: Attempt) {
    self.path = path
    self.attempt = attempt
    reason = error.reason ?? .system(Int(error.code))
  }
}
