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

    /// It was read by the same command, and what was read is never replaced.
    case wasRead

    /// There is a file that Stafet did not write, or that somebody has changed since.
    case notWrittenHere

    /// Two of the files to write would have this place.
    case namedTwice

    /// There is something that is neither a file nor a folder, such as a device.
    case notOrdinary

    /// There is a file, and one is only to be written where there is none.
    case alreadyThere

    /// The file holds something else than when it was read.
    case changedMeanwhile

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

  /// The path of the file or folder; of several, that of the first.
  public let path: String

  /// The paths of the other files to which the same happened.
  private let others: [String]

  /// What was tried.
  public let attempt: Attempt

  /// Why it failed.
  public let reason: Reason

  /// The paths of all files or folders that the error is about, ``path`` first.
  ///
  /// Several files are named where all files of a command are looked at before the first is written.
  public var paths: [String] { [path] + others }

  init(path: String, attempt: Attempt, reason: Reason) {
    self.init(path: path, others: [], attempt: attempt, reason: reason)
  }

  init(path: String, others: [String], attempt: Attempt, reason: Reason) {
    self.path = path
    self.others = others
    self.attempt = attempt
    self.reason = reason
  }
}

extension FileError {
  /// Tells what an error of Foundation means for a path.
  init(_ error: any Error, path: String, attempt: Attempt) {
    self.init(path: path, attempt: attempt, reason: Self.reason(of: error))
  }

  private static func reason(of error: any Error) -> Reason {
    guard let cocoa = error as? CocoaError else { return .other("\(error)") }
    if let posix = cocoa.underlying as? POSIXError, let reason = SystemError(posix).reason {
      return reason
    }
    return switch cocoa.code {
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
    self.init(
      path: path, attempt: attempt, reason: error.reason ?? .systemError(Int(error.code)))
  }
}
