import FuzzSupport
import StafetModel
import StafetReport
import StafetText

@testable import StafetFormats
@testable import StafetSyntax

/// The scanner and the reader that knows the rules take and refuse the same lines, and find the same
/// words in them.
func checkReader(
  of bytes: [UInt8], by rules: TermRules, kind: Contribution.Kind?, fast: Outcome
) {
  var counter = TermCounter(rules: rules)
  var isRefused = false
  var relays: Set<[UInt8]> = []
  for line in bytes.split(separator: 0x0A) {
    do throws(ReadingError) {
      let decoded = try TextEncoding.unicode.utf8(from: Array(line), file: nil)
      guard let words = try StreamedContribution(line: decoded, kind: kind, file: nil),
        words.isCounted
      else { continue }
      counter.add(words.text, to: words.relay)
      relays.insert(Array(words.relay.utf8))
    } catch {
      isRefused = true
    }
  }
  if relays.count > ContributionCounter.relayLimit { isRefused = true }
  switch fast {
  case .success(let counts):
    demand(!isRefused, "Lines are counted that the reader refuses.")
    demand(counts == counter.counts(), "The scanner and the reader count differently.")
  case .failure(let error):
    demand(isRefused, "Lines are refused that the reader takes: \(error)")
    checkSentences(of: error)
  }
}

/// It does not matter into which blocks a file is cut.
func checkBlocks(
  of bytes: [UInt8], by rules: TermRules, kind: Contribution.Kind?, fast: Outcome
) {
  var blocks: [[UInt8]] = []
  var start = 0
  while let feed = bytes[start...].firstIndex(of: 0x0A) {
    blocks.append(Array(bytes[start...feed]))
    start = feed + 1
  }
  if start < bytes.count || blocks.isEmpty { blocks.append(Array(bytes[start...])) }
  let parted = outcome { () throws(ReadingError) in try counted(blocks, by: rules, kind: kind) }
  switch (fast, parted) {
  case (.success(let whole), .success(let joined)):
    demand(whole == joined, "The counts depend on the blocks.")
  case (.failure(let whole), .failure(let joined)):
    // Of each block, only the first problems are kept.
    if joined.problems.count < BlockLog.limit {
      demand(whole == joined, "The problems depend on the blocks: \(whole); \(joined)")
    }
  default: demand(false, "Whether lines are refused depends on the blocks.")
  }
}

/// Where the lines are a study too, the same contributions are counted, and the study can be written.
func checkStudy(
  of bytes: [UInt8], by rules: TermRules, kind: Contribution.Kind?, fast: Outcome
) {
  let study: Study
  do throws(ReadingError) {
    study = try ContributionLines.read(bytes, file: "lines").study
  } catch {
    checkSentences(of: error)
    return
  }
  if case .success(let counts) = fast {
    // Relays by name: here as they are written, there without regard to case. So all together.
    var counter = TermCounter(rules: rules)
    for contribution in study.relays.flatMap({ $0.contributions })
    where kind == nil || contribution.kind == kind {
      counter.add(contribution.text)
    }
    let expected = counter.counts()
    for (place, term) in expected.terms.enumerated() {
      var use = TermUse()
      for group in counts.groups { use = use + counts.use(ofTerm: term.stem, in: group.name) }
      demand(use == expected[place, group: 0], "The study has other words: \(term.stem).")
    }
    demand(counts.terms.count == expected.terms.count, "The study has other terms.")
    let documents = counts.groups.reduce(0) { $0 + $1.documentCount }
    demand(documents == expected.groups.first?.documentCount ?? 0, "The study has other lines.")
  }
  let written = ContributionLines.bytes(of: study)
  do throws(ReadingError) {
    let again = try ContributionLines.read(written, file: "written").study
    demand(again == study, "Lines that were written give another study.")
    demand(ContributionLines.bytes(of: again) == written, "A study is written in two ways.")
  } catch {
    demand(false, "Lines that were written are refused: \(error)")
  }
}

/// Every problem is told on one line.
private func checkSentences(of error: ReadingError) {
  for problem in error.problems {
    demand(!problem.sentence(in: .english).isEmpty, "A problem has no sentence.")
    demand(!problem.description.contains { $0.isNewline }, "A problem takes two lines: \(problem)")
  }
}
