import Stafet

/// Tables of words, and what they are counted from.
@MainActor func checkWords() {
  let use = TermUse(occurrences: 3, documents: 2)
  let table = WordTable(
    rows: [
      WordTable.Row(
        stem: "led", form: "ledelse", forms: [WordForm(text: "ledelse", occurrences: 3)], use: use)
    ], tokenCount: 40, distinctCount: 20, contributionCount: 5)
  expect("ids of words", table.rows.map { $0.id }, is: ["led"])
  let theme = ThemeWords.Row(
    stem: "led", form: "ledelse", use: TermUse(occurrences: 9, documents: 8), of: 630,
    otherUse: TermUse(occurrences: 2, documents: 2), of: 662)
  expect("score in a theme", (theme.score - 4.18877447821387).magnitude < 1e-9, is: true)
  expect("words of a theme", ThemeWords(rows: [theme], testedWords: 1).rows[0].q, is: theme.p)
  let highlights = Highlights(
    keywordFence: 3.5, prominentFence: 6,
    rows: [Highlights.Row(stem: "led", form: "ledelse", contributions: 8, level: .prominent)])
  expect("prominent", highlights.words(.prominent).map { $0.form }, is: ["ledelse"])

  let group = TermCounts.Group(
    name: "a", documentCount: 2, tokenCount: 9, termTokenCount: 5, distinctCount: 4)
  let keywords = KeywordTable(
    groups: [group], measure: .g2,
    frequent: [
      KeywordTable.Row(group: 0, stem: "led", form: "ledelse", use: use, otherUse: TermUse())
    ],
    key: [
      KeywordTable.Row(
        group: 0, stem: "led", form: "ledelse", use: use, otherUse: TermUse(),
        keyness: KeywordTable.Keyness(score: 4.2, p: 0.04, q: 0.2))
    ])
  expect("keyness", keywords.key[0].keyness?.q, is: 0.2)
  expect("form of a term", TermCounts.Term(stem: "led").form, is: "led")

  // Keyness by the field's word, from counts made in two parts: "sektor" is used by a alone, "tid" by
  // b alone, so that both have one table of counts and stand in the order of their scalars.
  var one = TermCounter(rules: .rules(for: "da"))
  one.add("Sektoren og sektorerne", to: "a")
  var two = TermCounter(rules: .rules(for: "da"))
  two.add("Tid, tiden og tiderne", to: "b")
  let counts = one.counts().merging(two.counts())
  let keyness = counts.keywords(limit: 5)
  expect("key words", keyness.key.map { "\($0.group) \($0.stem)" }, is: ["0 sektor", "1 tid"])
  expect("use of a word", counts.use(of: "Sektor", in: "a").occurrences, is: 2)
  expect("use of a stop word", counts.use(of: "og", in: "a").occurrences, is: 0)
}

/// What is found in texts.
@MainActor func checkTexts() {
  let use = TermUse(occurrences: 2, documents: 1)
  let collocation = Collocation(
    first: "på", second: "tværs", use: use,
    counts: PairCounts(joint: 2, first: 3, second: 2, total: 9))
  let gram = NGram(terms: ["på", "tværs"], use: use)
  let phrase = KeyPhrase(range: 0..<9, text: "På tværs", terms: ["på", "tværs"], score: 2)
  let compound = Compound(parts: [
    Compound.Part(written: "ledelse", link: "s", known: "ledelse", evidence: .word),
    Compound.Part(written: "rum", link: "", known: "rum", evidence: .word),
  ])
  let pair = SimilarPair(first: 0, second: 3, similarity: 0.8)
  let group = SimilarGroup(members: [0, 3], similarities: [1, 0.8])
  expect("head", compound.head.written, is: "rum")
  expect("terms", gram.terms == phrase.terms && collocation.use == gram.use, is: true)
  expect("similar", group.similarities[1], is: pair.similarity)
  let concordance = Concordance(lines: [
    ConcordanceLine(
      documentID: "q1", tokens: 1..<2, range: 3..<9, left: "en ", hit: "sektor", right: " til"),
    ConcordanceLine(
      documentID: "q2", tokens: 1..<2, range: 3..<9, left: "en ", hit: "sektor", right: " af"),
  ])
  expect(
    "sorted lines", concordance.sorted(by: .right).lines.map { $0.documentID }, is: ["q2", "q1"])
  let display = ConcordanceLine.Display(left: "en ", hit: "sektor", right: " til")
  expect("a line as printed", concordance.lines[0].display, is: display)
}
