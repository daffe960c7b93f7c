/// What the system knows of a file or folder.
struct FileStatus {
  /// By what the system tells files apart, whatever paths lead to them.
  struct Identity: Hashable {
    private let device: UInt64
    private let number: UInt64

    fileprivate init(_ device: UInt64, _ number: UInt64) {
      self.device = device
      self.number = number
    }
  }

  /// What something is.
  enum Kind {
    case file
    case folder
    case link
    case other
  }

  /// Which file or folder it is.
  let identity: Identity

  /// What it is.
  let kind: Kind

  /// How many bytes it has.
  let size: Int64

  /// Who may do what with it.
  let permissions: UInt32

  /// Looks at what a path leads to; `nil` where there is nothing, or nothing that can be seen.
  ///
  /// - Parameters:
  ///   - path: A path, absolute or from the current folder.
  ///   - followsLinks: Whether a symbolic link at its end is followed.
  init?(of path: String, followsLinks: Bool = true) {
    guard let status = CLibrary.status(of: path, followsLinks: followsLinks) else { return nil }
    identity = Identity(status.device, status.number)
    size = status.size
    permissions = status.mode & 0o7777
    kind =
      switch status.mode & 0o170000 {
      case 0o100000: .file
      case 0o040000: .folder
      case 0o120000: .link
      default: .other
      }
  }
}
