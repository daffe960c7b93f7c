import StafetSyntax

/// Which files of a folder Stafet wrote, as it is told by the hidden file `.stafet-files` in that folder.
///
/// Its first line is `stafet-files 1`. Every other line is about a file: a checksum, the number of bytes,
/// and the name, parted by spaces. In a name a backslash is written `\\`, a line feed `\n` and a carriage
/// return `\r`.
struct FileMarks: Equatable {
  /// What a file held when it was written.
  struct Mark: Hashable {
    let checksum: Checksum
    let size: Int64

    init(checksum: Checksum, size: Int64) {
      self.checksum = checksum
      self.size = size
    }

    init(of bytes: [UInt8]) {
      self.init(checksum: Checksum(of: bytes), size: Int64(bytes.count))
    }
  }

  /// What the file is called.
  static let name = ".stafet-files"

  private static let heading = "stafet-files 1"

  /// What each file held, by its name.
  ///
  /// While a file is being replaced it has two marks, so that it is known
  /// whichever of the two is there when the program is stopped.
  private(set) var marks: [String: Set<Mark>] = [:]

  /// No file was written.
  init() {}

  /// Reads marks; `nil` if the bytes are none.
  init?(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: 0x0A)
    guard let heading = lines.first, heading.elementsEqual(Self.heading.utf8) else { return nil }
    for line in lines.dropFirst() {
      let parts = line.split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      // A line that makes no sense vouches for no file.
      guard parts.count == 3, let checksum = UInt64(parts[0], radix: 16), let size = Int64(parts[1])
      else { continue }
      let mark = Mark(checksum: Checksum(value: checksum), size: size)
      marks[Self.plain(parts[2]), default: []].insert(mark)
    }
  }

  /// The marks as bytes, in the order of names.
  var bytes: [UInt8] {
    let lines = marks.flatMap { name, marks in
      marks.map { "\($0.checksum.text) \($0.size) \(Self.escaped(name))" }.map { (name, $0) }
    }
    let sorted = lines.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { $0.1 }
    return Array((([Self.heading] + sorted).joined(separator: "\n") + "\n").utf8)
  }

  /// The names of the files, in order.
  var names: [String] { marks.keys.sorted() }

  /// Whether a file of a name may hold so many bytes.
  func know(_ name: String, size: Int64) -> Bool {
    marks[name]?.contains { $0.size == size } ?? false
  }

  /// Whether a file of a name held this.
  func know(_ name: String, _ mark: Mark) -> Bool { marks[name]?.contains(mark) ?? false }

  /// Notes what a file holds, beside what it held.
  mutating func add(_ mark: Mark, for name: String) { marks[name, default: []].insert(mark) }

  /// Notes what a file holds now, instead of what it held; `nil` where it is gone.
  mutating func set(_ mark: Mark?, for name: String) { marks[name] = mark.map { [$0] } }

  private static func escaped(_ name: String) -> String {
    var text = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func plain(_ text: String) -> String {
    var name = ""
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        name.unicodeScalars.append(scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        name.unicodeScalars.append(scalar)
      }
    }
    return name
  }
}
