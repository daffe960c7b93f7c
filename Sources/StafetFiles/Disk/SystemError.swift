#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The number by which the operating system says why a call failed.
struct SystemError: Error {
  let code: Int32

  /// Why the last call failed.
  static var last: SystemError { SystemError(code: CLibrary.errorNumber) }

  /// No room is left.
  static var noRoom: SystemError { SystemError(code: CLibrary.noRoom) }

  private init(code: Int32) {
    self.code = code
  }

  init(_ error: POSIXError) {
    code = CLibrary.number(of: error)
  }

  /// Whether there is a file of that name already.
  var saysThatItIsThere: Bool { CLibrary.saysThatItIsThere(code) }

  /// Whether the file system cannot give a file a second name.
  var saysThatThereAreNoLinks: Bool { CLibrary.saysThatThereAreNoLinks(code) }

  /// What the number means, where a reader can do something about it.
  var reason: FileError.Reason? { CLibrary.reason(for: code) }
}
