import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A file beside the tests that holds what a printer is expected to print, byte for byte.
///
/// With `STAFET_RECORD=1` in the environment the files are written anew, and the run fails so that
/// the change is read before it is kept.
struct GoldenFile {
  let path: String

  init(_ name: String) {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    path = folder.appendingPathComponent("Golden").appendingPathComponent(name).path
  }

  func expect(_ text: String, at location: SourceLocation = #_sourceLocation) throws {
    let url = URL(fileURLWithPath: path)
    if ProcessInfo.processInfo.environment["STAFET_RECORD"] == "1" {
      try Data(text.utf8).write(to: url)
      Issue.record("Recorded \(path); read the change.", sourceLocation: location)
      return
    }
    let expected = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    if text == expected { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let index = zip(lines, wanted).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let line = index ?? min(lines.count, wanted.count)
    Issue.record(
      """
      \(path) differs in line \(line + 1):
      printed  \(line < lines.count ? lines[line] : "the end")
      expected \(line < wanted.count ? wanted[line] : "the end")
      """, sourceLocation: location)
  }
}
