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

  /// A file has come to be there, or has changed, since it was looked at.
  static let fileIsThere = SystemError(code: EEXIST)

  private init(code: Int32) {
    self.code = code
  }

  init(_ error: POSIXError) {
    code = error.code.rawValue
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
