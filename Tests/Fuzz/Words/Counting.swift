import FuzzSupport
import StafetText

/// Counting tables say the same as counting word by word, and parts can be joined in any order.
func checkCounting(of text: String, _ choices: WordChoices) {
  let rules = choices.rules
  var whole = TermCounter(rules: rules)
  var even = TermCounter(rules: rules)
  var odd = TermCounter(rules: rules)
  var expected: [String: PlainCounts] = [:]
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  for (index, line) in lines.enumerated() {
    let group = index % 3 == 0 ? "a" : "b"
    whole.add(line, to: group)
    if index % 2 == 0 { even.add(line, to: group) } else { odd.add(line, to: group) }
    expected[group, default: PlainCounts()].add(line, by: rules)
  }
  let counts = whole.counts()
  check(counts, against: expected)

  let evenCounts = even.counts()
  let oddCounts = odd.counts()
  demand(evenCounts.merging(oddCounts) == counts, "Joined counts differ from those of all.")
  demand(oddCounts.merging(evenCounts) == counts, "The order of joining counts matters.")
  even.merge(odd)
  demand(even.counts() == counts, "A joined counter differs from that of all.")
}

/// What is counted of a group one word after the other.
///
/// Words are bytes, since for strings `å` and `a` with a ring are equal.
private struct PlainCounts {
  var documents = 0
  var tokens = 0
  var terms = 0
  var uses: [[UInt8]: TermUse] = [:]
  var forms: [[UInt8]: [[UInt8]: Int]] = [:]

  mutating func add(_ text: String, by rules: TermRules) {
    documents += 1
    var met: Set<[UInt8]> = []
    var counted = rules.terms(in: text)[...]
    for token in rules.tokenizer.tokens(in: text) {
      tokens += 1
      guard let next = counted.first, next.range == token.range else { continue }
      let stem = Array(next.term.utf8)
      counted.removeFirst()
      terms += 1
      uses[stem, default: TermUse()].occurrences += 1
      if met.insert(stem).inserted { uses[stem, default: TermUse()].documents += 1 }
      forms[stem, default: [:]][Array(token.term.utf8), default: 0] += 1
    }
    demand(counted.isEmpty, "There are terms that are no tokens.")
  }
}

private func check(_ counts: TermCounts, against expected: [String: PlainCounts]) {
  demand(counts.groups.map { $0.name } == expected.keys.sorted(), "The groups are others.")
  var forms: [[UInt8]: [[UInt8]: Int]] = [:]
  for (index, group) in counts.groups.enumerated() {
    guard let plain = expected[group.name] else { continue }
    demand(group.documentCount == plain.documents, "Documents are counted in two ways.")
    demand(group.tokenCount == plain.tokens, "Tokens are counted in two ways.")
    demand(group.termTokenCount == plain.terms, "Terms are counted in two ways.")
    demand(group.distinctCount == plain.uses.count, "Different terms are counted in two ways.")
    for (place, term) in counts.terms.enumerated() {
      let use = plain.uses[Array(term.stem.utf8)] ?? TermUse()
      demand(counts[place, group: index] == use, "Uses of \(term.stem) are counted in two ways.")
    }
    for (stem, counted) in plain.forms {
      forms[stem, default: [:]].merge(counted, uniquingKeysWith: +)
    }
  }
  demand(counts.terms.count == forms.count, "The terms are others.")
  for (place, term) in counts.terms.enumerated() {
    demand(counts.term(stem: term.stem) == place, "The term \(term.stem) is not found.")
    let counted = forms[Array(term.stem.utf8)] ?? [:]
    demand(term.forms.count == counted.count, "\(term.stem) has other forms.")
    for form in term.forms {
      demand(counted[Array(form.text.utf8)] == form.occurrences, "\(form.text) is counted twice.")
    }
  }
}
