/// A part of a workbook: a document in XML at a path of the archive.
struct WorkbookPart {
  /// The path inside the archive.
  let path: String

  /// Reads the part.
  ///
  /// - Parameters:
  ///   - archive: The archive.
  ///   - body: Reads the document as far as it is needed.
  /// - Returns: What the body made of it.
  /// - Throws: Why the part cannot be unpacked or is not XML.
  func read<Result>(
    in archive: inout ZIPArchive, _ body: (inout XMLReader) throws(XMLError) -> Result
  ) throws(WorkbookProblem) -> Result {
    guard archive.entry(path) != nil else { throw .missingPart(path) }
    let bytes: [UInt8]
    do throws(ZIPProblem) {
      bytes = try archive.contents(of: path)
    } catch {
      throw .archive(error)
    }
    do throws(XMLError) {
      var reader = try XMLReader(bytes)
      return try body(&reader)
    } catch {
      throw .xml(error.problem, part: path, offset: error.offset)
    }
  }

  /// The parts that this one refers to, by the names that it has for them.
  func relationships(
    in archive: inout ZIPArchive
  ) throws(WorkbookProblem) -> [String: Relationship] {
    let (folder, name) = Self.split(path)
    let part = WorkbookPart(path: folder + "_rels/" + name + ".rels")
    guard archive.entry(part.path) != nil else { return [:] }
    return try part.read(in: &archive) { (reader) throws(XMLError) in
      var relationships: [String: Relationship] = [:]
      while try reader.next() != .finished {
        guard reader.event == .start, reader.name == "Relationship",
          let id = try reader.attribute("Id"), let target = try reader.attribute("Target"),
          try reader.attribute("TargetMode") != "External"
        else { continue }
        let type = try reader.attribute("Type") ?? ""
        relationships[id] = Relationship(
          kind: Self.split(type).name, path: Self.resolve(target, in: folder))
      }
      return relationships
    }
  }

  /// A part that another one refers to.
  struct Relationship {
    /// The last step of the address that tells what the part is to the other, such as `worksheet`.
    let kind: String
    /// Where the part is.
    let path: String
  }

  /// The folder of a path, with its slash, and the name in it.
  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
    return (String(path[...slash]), String(path[path.utf8.index(after: slash)...]))
  }

  /// A path from the top of the archive, without steps that lead upwards.
  private static func resolve(_ target: String, in folder: String) -> String {
    var steps: [Substring] = []
    let whole = target.utf8.first == UInt8(ascii: "/") ? target : folder + target
    for step in whole.split(separator: "/") {
      if step == ".." {
        _ = steps.popLast()
      } else if step != "." {
        steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }
}
