import StafetSyntax

extension InputFile {
  /// The same file as a table in valid UTF-8 without a byte order mark.
  ///
  /// Text is taken as it is, and of a workbook one sheet. A file that has been decoded is given back.
  ///
  /// - Parameters:
  ///   - fallback: The encoding of bytes that are not UTF-8; without one they are refused.
  ///   - name: The sheet to be read; the first visible one that holds anything unless told.
  /// - Returns: The file.
  /// - Throws: Where the bytes can be read neither as text nor as a workbook.
  func decodedTable(
    or fallback: FallbackEncoding? = nil, sheet name: String? = nil
  ) throws(ReadingError) -> InputFile {
    if origin != nil { return self }
    guard ZIPArchive.begins(bytes) else {
      let text = try decoded(or: fallback)
      if let document = EncodingProblem(markupIn: text.bytes) {
        throw refusal(.encoding(document))
      }
      return text
    }
    let archive: ZIPArchive
    do throws(ZIPProblem) {
      archive = try ZIPArchive(bytes)
    } catch {
      throw refusal(.workbook(.archive(error)))
    }
    let document = PackedDocument(archive)
    guard document == .workbook else { throw refusal(.encoding(EncodingProblem(document))) }
    do throws(WorkbookProblem) {
      var workbook = try Workbook(archive)
      let choice = try workbook.choice(of: name)
      let (bytes, places) = try choice.sheet.table()
      var table = InputFile(name: self.name, bytes: bytes)
      table.origin = TableOrigin(
        places: .sheet(places), warnings: choice.warnings.map { .workbook($0) })
      return table
    } catch {
      throw refusal(.workbook(error))
    }
  }

  private func refusal(_ reason: ReadingProblem.Reason) -> ReadingError {
    ReadingError(problems: [ReadingProblem(reason, at: .file, file: name)])
  }
}
