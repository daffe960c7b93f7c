import FuzzSupport

@testable import StafetSyntax

/// An archive unpacks to what its directory says and to no more than the limits, and is a document of a
/// kind; one that is a workbook is read.
func checkArchive(_ bytes: [UInt8]) {
  var limits = ZIPLimits()
  limits.entries = 100
  limits.entrySize = 1 << 20
  limits.totalSize = 1 << 21
  limits.denseSize = 1 << 16
  do throws(ZIPProblem) {
    var archive = try ZIPArchive(bytes, limits: limits)
    demand(archive.entries.count <= limits.entries, "There are more entries than the limit.")
    _ = EncodingProblem(PackedDocument(archive)).code
    var total = 0
    for entry in archive.entries {
      do throws(ZIPProblem) {
        let contents = try archive.contents(of: entry.name)
        demand(contents.count == entry.size, "An entry has another size than was said.")
        demand(contents.count <= limits.entrySize, "An entry is larger than the limit.")
        demand(
          contents.count <= limits.denseSize
            || contents.count / limits.density <= entry.packedSize, "An entry is too dense.")
        total += contents.count
      } catch {
        demand(!error.code.isEmpty, "A problem has no code.")
      }
    }
    demand(total <= limits.totalSize, "More is unpacked than the limit.")
  } catch {
    demand(!error.code.isEmpty, "A problem has no code.")
  }
  checkWorkbook(bytes)
}

/// Packed bytes become as many as were asked for, or are refused.
func checkInflate(_ bytes: [UInt8]) {
  guard bytes.count >= 2 else { return }
  let size = Int(bytes[0]) | Int(bytes[1]) << 8
  do throws(InflateProblem) {
    let output = try Inflate.bytes(in: bytes, 2..<bytes.count, size: size)
    demand(output.count == size, "Another number of bytes comes out than was asked for.")
  } catch {
    demand(error != .otherSize || size > 0 || bytes.count > 2, "Nothing has another size.")
  }
}

/// The pieces of a document nest, lie inside it in their order, and have names and texts.
func checkXML(_ bytes: [UInt8]) {
  do throws(XMLError) {
    var reader = try XMLReader(bytes, depthLimit: 8)
    var open: [String] = []
    var last = 0
    while try reader.next() != .finished {
      demand(reader.offset >= last, "A piece begins before the one before it.")
      demand(reader.offset <= reader.bytes.count, "A piece begins outside the document.")
      last = reader.offset
      switch reader.event {
      case .start:
        demand(reader.depth == open.count, "The depth of a start is wrong.")
        open.append(reader.name)
        demand(open.count <= 8, "Elements are deeper than the limit.")
        for name in ["r", "a", ""] { _ = try reader.attribute(name) }
      case .end:
        demand(open.popLast() == reader.name, "Another element ends than began.")
        demand(reader.depth == open.count, "The depth of an end is wrong.")
      case .text:
        demand(!open.isEmpty, "Text stands outside.")
        _ = try reader.text()
      case .finished: break
      }
    }
    demand(open.isEmpty, "An element does not end.")
    demand(try reader.next() == .finished, "Something comes behind the end.")
    var whole = try XMLReader(bytes, depthLimit: 8)
    while try whole.next() != .start {}
    _ = try whole.elementText()
    demand(whole.event == .end && whole.depth == 0, "The text of the element ends elsewhere.")
  } catch {
    demand(error.offset >= 0, "A problem stands nowhere.")
    demand(!error.problem.code.isEmpty, "A problem has no code.")
  }
}
