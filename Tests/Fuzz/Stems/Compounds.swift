import FuzzSupport

@testable import StafetText

/// The parts of a compound give it back, and do not depend on the order in which words were met.
func checkCompounds(of terms: [String], language: CompoundSplitter.Language) {
  var counts: [String: Int] = [:]
  for term in terms { counts[term, default: 0] += 1 }
  var turned: [String: Int] = [:]
  turned.reserveCapacity(4 * counts.count)
  for term in terms.reversed() { turned[term] = counts[term] }

  let splitter = CompoundSplitter(vocabulary: counts, language: language)
  let other = CompoundSplitter(vocabulary: turned, language: language)
  for term in terms {
    let compound = splitter.compound(term)
    demand(compound == other.compound(term), "The order of words changes a compound.")
    if let compound { check(compound, of: term) }
  }
  for (left, right) in zip(terms, terms.dropFirst()) {
    checkCompleting(left, by: right, splitter)
    checkCompleting(right, by: left, splitter)
  }
}

private func check(_ compound: Compound, of term: String) {
  // Compared as strings: a ring that stands by itself is joined with its letter.
  demand(compound.word == term, "The parts of \(term) give \(compound.word).")
  demand(compound.parts.count >= 2, "\(term) has fewer than two parts.")
  demand(compound.head.link.isEmpty, "The head of \(term) has a link.")
  for part in compound.parts {
    demand(!part.written.isEmpty && !part.known.isEmpty, "A part of \(term) is empty.")
  }
}

/// A word that stands for a longer one is part of it.
private func checkCompleting(_ word: String, by compound: String, _ splitter: CompoundSplitter) {
  if let whole = splitter.completed(word + "-", by: compound) {
    demand(whole.hasPrefix(word), "\(word)- is completed to \(whole).")
  }
  if let whole = splitter.completed("-" + word, by: compound) {
    demand(whole.hasSuffix(word), "-\(word) is completed to \(whole).")
  }
}
