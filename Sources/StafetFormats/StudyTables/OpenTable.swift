import StafetModel
import StafetSyntax

/// Reads a table of contributions that stands alone, by its layout, by that of the tool whose headings it has,
/// or not; then it says how it could be read.
struct OpenTable {
  private let file: InputFile
  private let options: ReadingOptions

  init(_ file: InputFile, options: ReadingOptions) {
    self.options = options
    do throws(ReadingError) {
      self.file = try file.decodedTable(or: options.fallbackEncoding, sheet: options.sheet)
    } catch {
      // Whoever reads it says what is wrong with it.
      self.file = file
    }
  }

  /// Reads the table.
  func study() throws(ReadingError) -> StudyReading {
    let look = look
    let chosen = look.flatMap { choice(of: $0) }
    var options = options
    if let chosen {
      options.layout = chosen.layout
      // When a form was filled in is not for a program to guess.
      options.layout.times = self.options.layout.times
    }
    do throws(ReadingError) {
      let reading = try read(options)
      guard let chosen, let tool = chosen.tool else { return reading }
      let warning = ReadingWarning(
        .layout(.chosen(tool, chosen.columns)), at: .file, file: file.name)
      return reading.adding([warning])
    } catch {
      throw explained(error, by: look)
    }
  }

  private func read(_ options: ReadingOptions) throws(ReadingError) -> StudyReading {
    var collector = TableCollector(options: options)
    collector.collectAlone(file)
    return try collector.study(warnings: collector.warningsOfSingleFile(named: file.name))
  }

  /// What a table seems to be, and of what that was told.
  private struct Look {
    /// What was said of the table.
    let given: TableLayout

    let proposal: LayoutProposal?
  }

  /// What the table seems to be, where that decides how it is read: a tool was named, or nothing was said and the
  /// columns that a table must have are not all there.
  private var look: Look? {
    let layout = options.layout
    guard layout.tool != nil || layout.leavesColumnsOpen, let bytes = bytes(options),
      layout.tool != nil || !hasOwnHeadings(bytes)
    else { return nil }
    return look(at: bytes, given: layout)
  }

  private func look(at bytes: [UInt8], given: TableLayout) -> Look {
    Look(
      given: given,
      proposal: LayoutProposal.proposal(
        for: bytes, given: given, tool: options.layout.tool.flatMap { KnownLayout.of($0) }))
  }

  /// The layout of the tool that was named or, where nothing was said, of the one whose headings the table has.
  private func choice(of look: Look) -> LayoutProposal? {
    guard let proposal = look.proposal, options.layout.tool == nil else { return look.proposal }
    return proposal.tool != nil && proposal.isWhole ? proposal : nil
  }

  private func bytes(_ options: ReadingOptions) -> [UInt8]? {
    do throws(ReadingError) {
      return try file.decodedTable(or: options.fallbackEncoding, sheet: options.sheet).bytes
    } catch {
      return nil
    }
  }

  /// Whether the table has all columns that it must have.
  private func hasOwnHeadings(_ bytes: [UInt8]) -> Bool {
    do throws(SyntaxError) {
      _ = try TableReader(
        bytes, known: [], required: options.layout.required.map { $0.rawValue })
      return true
    } catch {
      return false
    }
  }

  /// Says how the table could be read, where there is a way; else what its columns seem to hold.
  ///
  /// - Parameters:
  ///   - error: What is wrong with the table as it was read.
  ///   - look: What it seems to be, where that has been worked out already.
  /// - Returns: The error that helps most.
  private func explained(_ error: ReadingError, by look: Look?) -> ReadingError {
    var open = options
    if bytes(options) == nil, options.fallbackEncoding == nil {
      open.fallbackEncoding = FallbackEncoding(likelyFor: file.bytes)
    }
    var given = options.layout
    given.leftOutColumns += options.people.leftOut
    // A look needs bytes that the options give, and then nothing was opened.
    let fitting = look?.given == given ? look : bytes(open).map { self.look(at: $0, given: given) }
    guard let proposal = fitting?.proposal else { return error }
    if proposal.columns.isEmpty { return error }
    guard proposal.isWhole else {
      guard error.problems.contains(where: { $0.isAboutColumns && $0.kind != .encoding }) else {
        return error
      }
      return error.explained(by: .notUnderstood(proposal.columns), in: file.name)
    }
    // Where only the encoding is wrong, the places that show it say more.
    if proposal.layout == options.layout { return error }
    var best: (proposal: LayoutProposal, error: ReadingError)?
    for var trial in proposal.alternatives {
      trial.encoding = options.fallbackEncoding == nil ? open.fallbackEncoding : nil
      open.layout = trial.layout
      do throws(ReadingError) {
        _ = try read(open)
        return ReadingError(
          problems: [ReadingProblem(.layout(.readsWith(trial)), at: .file, file: file.name)],
          warnings: error.warnings.filter { $0.kind == .workbook })
      } catch {
        trial.remaining = error.problems.count
        if trial.remaining < best?.proposal.remaining ?? .max { best = (trial, error) }
      }
    }
    // A table that has its columns and a few wrong cells needs no other layout.
    guard let best, error.problems.contains(where: { $0.isAboutColumns }),
      !best.error.problems.contains(where: { $0.isAboutColumns })
    else { return error }
    return best.error.explained(by: .readsWith(best.proposal), in: file.name)
  }
}

extension LayoutProposal {
  /// The proposal, and the same without what may be wrong about it.
  fileprivate var alternatives: [LayoutProposal] {
    guard let group = columns.first(where: { $0.role == .group })?.title,
      given.columns.name(for: group) == nil
    else { return [self] }
    // Somebody may write from two departments: then it says nothing of the person.
    var other = LayoutProposal(
      tool: tool,
      columns: columns.map {
        $0.title == group ? ColumnMeaning(title: group, role: .attribute) : $0
      }, layout: layout, given: given)
    other.layout.columns.keep(group)
    return [self, other]
  }
}

extension ReadingProblem {
  /// Whether the problem is what columns there are, or that the bytes cannot be read at all.
  fileprivate var isAboutColumns: Bool {
    switch reason {
    case .table(.missingColumn), .table(.noHeader), .encoding: true
    default: false
    }
  }
}

extension ReadingError {
  /// The same error with what is thought of the table in place of the columns that are missing.
  fileprivate func explained(by problem: LayoutProblem, in file: String?) -> ReadingError {
    var rest = problems.filter { problem in
      if case .table(.missingColumn) = problem.reason { false } else { true }
    }
    rest.insert(ReadingProblem(.layout(problem), at: .file, file: file), at: 0)
    return ReadingError(problems: rest, warnings: warnings)
  }
}

extension StudyReading {
  /// The same reading with further warnings before the others.
  fileprivate func adding(_ warnings: [ReadingWarning]) -> StudyReading {
    StudyReading(
      study: study, warnings: warnings + self.warnings, names: names, columns: columns)
  }
}
