#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  // Never compiled or run there yet: it stands here so that whoever does finds the place.
  import Android
#endif

/// The number by which the operating system says why a call failed.
struct SystemError: Error {
  let code: Int32

  /// Why the last call failed.
  static var last: SystemError { SystemError(code: errno) }

  /// No room is left.
  static var noRoom: SystemError { SystemError(code: ENOSPC) }

  private init(code: Int32) {
    self.code = code
  }

  init(_ error: POSIXError) {
    code = error.code.rawValue
  }

  /// Whether there is a file of that name already.
  var saysThatItIsThere: Bool { code == EEXIST }

  /// Whether the file system cannot give a file a second name.
  var saysThatThereAreNoLinks: Bool {
    [EPERM, ENOTSUP, ENOSYS, EMLINK, EOPNOTSUPP].contains(code)
  }

  /// What the number means, where a reader can do something about it.
  var reason: FileError.Reason? {
    switch code {
    case ENOENT: .notFound
    case EACCES, EPERM, EROFS: .notPermitted
    case ENOTDIR: .notAFolder
    case EISDIR: .isAFolder
    case ENOSPC, EDQUOT: .noRoom
    case ENAMETOOLONG: .nameTooLong
    case ELOOP: .circularLinks
    default: nil
    }
  }
}
