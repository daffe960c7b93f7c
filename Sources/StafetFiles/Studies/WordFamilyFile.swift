public import StafetFormats
import StafetSyntax
public import StafetText

/// A text file with word families, one on a line.
public struct WordFamilyFile: Sendable {
  private let path: String
  private let fallbackEncoding: FallbackEncoding?

  /// Makes a reader of a file, which is opened when the families are read.
  ///
  /// Each line is a family as ``/StafetText/WordFamily/init(_:origin:)`` reads it, such as
  /// `sektor, sektoren, organisation*`. What follows a `#` is a remark; empty lines are skipped. The text
  /// is UTF-8 or, with a byte order mark, UTF-16.
  ///
  /// A line `named: beforehand`, `named: 2026-01-31` (beforehand, on that day) or `named: same-material` says where the
  /// families below it come from. Without one, nothing is known of it, and a report does not say that they were named
  /// beforehand.
  ///
  /// - Parameters:
  ///   - path: A path, absolute or from the current folder.
  ///   - fallbackEncoding: The encoding of a file that is not UTF-8; without one it is refused.
  public init(path: String, fallbackEncoding: FallbackEncoding? = nil) {
    self.path = path
    self.fallbackEncoding = fallbackEncoding
  }

  /// Reads the families.
  ///
  /// - Returns: The families, in the order of the file.
  /// - Throws: ``FileError`` if the file cannot be read, `ReadingError` if it is no such text, with each
  ///   line that is no word family.
  public func families() throws -> [WordFamily] {
    let text = try Disk.text(at: path, fallbackEncoding: fallbackEncoding)
    var families: [WordFamily] = []
    var problems: [ReadingProblem] = []
    var origin = WordFamily.Origin.unstated
    for (index, line) in text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0.isNewline }
    )
    .enumerated() {
      let notation = line.prefix { $0 != "#" }
      if notation.allSatisfy({ $0.isWhitespace }) { continue }
      if let named = notation.named {
        if let stated = WordFamily.Origin(named) {
          origin = stated
        } else {
          problems.append(
            ReadingProblem(
              .value(.unknownWord(named, allowed: ["beforehand", "YYYY-MM-DD", "same-material"])),
              at: .position(TextPosition(line: index + 1, column: 1)), file: Disk.name(of: path)))
        }
        continue
      }
      do throws(WordFamilyError) {
        families.append(try WordFamily(String(notation), origin: origin))
      } catch {
        problems.append(
          ReadingProblem(
            .value(.malformedWordFamily(error.form)),
            at: .position(TextPosition(line: index + 1, column: 1)), file: Disk.name(of: path)))
      }
    }
    if !problems.isEmpty { throw ReadingError(problems: problems) }
    return families
  }
}

extension Substring {
  /// What stands after `named:` where the line begins so.
  fileprivate var named: String? {
    let line = drop { $0.isWhitespace }
    guard line.lowercased().hasPrefix("named:") else { return nil }
    let value = line.dropFirst("named:".count).drop { $0.isWhitespace }
    return String(value.prefix { !$0.isWhitespace })
  }
}
