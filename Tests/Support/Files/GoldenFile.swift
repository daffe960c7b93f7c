#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A file that holds what a printer is expected to print, byte for byte, in the folder `Golden` of a
/// test target.
///
/// With `STAFET_RECORD=1` in the environment the files are written anew, and the run fails so that
/// the change is read before it is kept.
///
/// ```swift
/// #expect(try GoldenFile("report.html").difference(from: page) == nil)
/// ```
package struct GoldenFile {
  /// Where the file is.
  package let path: String

  /// Names a golden file.
  ///
  /// - Parameters:
  ///   - name: Its name in the folder `Golden`.
  ///   - file: The file of the test, somewhere in its target's folder.
  package init(_ name: String, for file: String = #filePath) {
    var folder = URL(fileURLWithPath: file)
    repeat {
      folder.deleteLastPathComponent()
    } while !folder.lastPathComponent.hasSuffix("Tests")
      && folder.pathComponents.count > 1
    path = folder.appendingPathComponent("Golden").appendingPathComponent(name).path
  }

  /// The first line that is not as expected, in a sentence; `nil` where there is none.
  package func difference(from text: String) throws -> String? {
    let url = URL(fileURLWithPath: path)
    if ProcessInfo.processInfo.environment["STAFET_RECORD"] == "1" {
      try Data(text.utf8).write(to: url)
      return "Recorded \(path); read the change."
    }
    let expected = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    // Bytes are compared: texts with composed and decomposed letters would be equal.
    if text.utf8.elementsEqual(expected.utf8) { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let line =
      zip(lines, wanted).enumerated()
      .first { !$0.element.0.utf8.elementsEqual($0.element.1.utf8) }?.offset
      ?? min(lines.count, wanted.count)
    return """
      \(path) differs in line \(line + 1):
      printed  \(line < lines.count ? lines[line] : "the end")
      expected \(line < wanted.count ? wanted[line] : "the end")
      """
  }
}
