import StafetSyntax

/// The picture on the first page of a report: a PNG, a JPEG or an SVG.
///
/// What it is, is told from its bytes, not from a name. A page holds the picture inside itself, as an image
/// of which a browser runs no script and fetches nothing; Markdown links to a file beside it.
public struct ReportLogo: Hashable, Sendable {
  /// The kinds of picture that a report can show.
  @nonexhaustive public enum Format: String, Hashable, Sendable, CaseIterable {
    /// Portable Network Graphics.
    case png

    /// A photograph as cameras and scanners write it.
    case jpeg

    /// A drawing of lines and areas, as text.
    case svg

    /// What it is, as web servers and browsers name it, such as `image/png`.
    public var mediaType: String {
      switch self {
      case .png: "image/png"
      case .jpeg: "image/jpeg"
      case .svg: "image/svg+xml"
      }
    }
  }

  /// The most bytes that a logo may have: 2 MiB.
  public static let sizeLimit = 1 << 21

  /// What kind of picture it is.
  public let format: Format

  /// The bytes as they were given.
  public let bytes: [UInt8]

  /// Takes a picture.
  ///
  /// - Parameter bytes: The bytes of a file.
  /// - Throws: ``ReportLogoError`` if the bytes are no PNG, JPEG or SVG, are more than ``sizeLimit``, or are
  ///   an SVG with a script in it.
  /// - Complexity: O(*n*) in the number of bytes.
  public init(_ bytes: [UInt8]) throws(ReportLogoError) {
    if bytes.count > Self.sizeLimit { throw ReportLogoError(.tooLarge(limit: Self.sizeLimit)) }
    guard let format = Format(of: bytes) else { throw ReportLogoError(.notAPicture) }
    if format == .svg, bytes.holdScript { throw ReportLogoError(.holdsScript) }
    self.format = format
    self.bytes = bytes
  }

  /// The name of the file that Markdown links to.
  var fileName: String { "figures/logo." + (format == .jpeg ? "jpg" : format.rawValue) }

  /// The picture as an address that holds all of it.
  var address: String { "data:" + format.mediaType + ";base64," + Base64.text(of: bytes) }
}

/// Why bytes cannot be the logo of a report.
public struct ReportLogoError: Error, Hashable, Sendable {
  /// What is wrong with the bytes.
  @nonexhaustive public enum Reason: Hashable, Sendable {
    /// They are neither a PNG nor a JPEG nor an SVG.
    case notAPicture

    /// There are more than a report takes.
    case tooLarge(limit: Int)

    /// They are an SVG with a script in it.
    case holdsScript
  }

  /// What is wrong with the bytes.
  public let reason: Reason

  init(_ reason: Reason) { self.reason = reason }

  /// The same as a problem of a value in a file.
  var problem: ValueProblem {
    switch reason {
    case .notAPicture: .notAPicture
    case .tooLarge(let limit): .pictureTooLarge(limit: limit)
    case .holdsScript: .pictureWithScript
    }
  }
}

extension ReportLogo.Format {
  /// Tells a picture by its first bytes.
  fileprivate init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.isSVG {
      self = .svg
    } else {
      return nil
    }
  }
}

extension [UInt8] {
  /// Whether the bytes are a text whose first element is `svg`, told from its beginning: declarations,
  /// comments and document types may come before it.
  fileprivate var isSVG: Bool {
    var rest = self[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while true {
      rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
      let isComment = rest.starts(with: "<!--".utf8)
      guard isComment || rest.starts(with: "<?".utf8) || rest.starts(with: "<!".utf8) else {
        return rest.starts(with: "<svg".utf8) && String(validating: self, as: UTF8.self) != nil
      }
      let end: [UInt8] = isComment ? Array("-->".utf8) : [0x3E]
      guard let next = rest.indices.first(where: { rest[$0...].starts(with: end) }) else {
        return false
      }
      rest = rest[(next + end.count)...]
      // What a document type declares inside itself ends with `]>`.
      rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
      while rest.starts(with: "]>".utf8) { rest = rest.dropFirst(2) }
    }
  }

  /// Whether an SVG has an element or an attribute that can run script where it is opened by itself.
  fileprivate var holdScript: Bool {
    let text = map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    for word in ["<script", ":script", "javascript:", "<foreignobject", ":foreignobject"] {
      if text.holds(Array(word.utf8)) { return true }
    }
    // An attribute that begins with `on` is what to do when something happens.
    for place in text.indices.dropFirst() where text[place] == UInt8(ascii: "o") {
      let before = text[place - 1]
      guard before <= 0x20 || before == UInt8(ascii: "\"") || before == UInt8(ascii: "'"),
        text[place...].starts(with: "on".utf8)
      else { continue }
      let name = text[(place + 2)...].prefix { (0x61...0x7A).contains($0) }
      let next = text[name.endIndex...].first { $0 > 0x20 }
      if !name.isEmpty, next == UInt8(ascii: "=") { return true }
    }
    return false
  }

  private func holds(_ word: [UInt8]) -> Bool {
    guard count >= word.count else { return false }
    return (0...(count - word.count)).contains {
      self[$0] == word[0] && self[$0...].starts(with: word)
    }
  }
}
