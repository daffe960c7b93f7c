package import StafetStatistics

/// Texts that try the limits of words and order.
package let hostileTexts = [
  "", " ", "a", "å", "a\u{30A}", "\u{30A}a", "\u{301}\u{301}", "e\u{301}\u{302}t", "🙂", "👩‍👩‍👧 børn",
  "\u{1F1E9}\u{1F1F0}", "1\u{FE0F}\u{20E3}", "NPM-paradigmet", "og/eller", "0-18 år", "§ 4, stk. 2",
  "ﬁnans", "İstanbul", "straße", "中文 test", "a\u{0}b", "x\r\ny", "\u{FEFF}ord", "½ time", "٣ ord",
  "\u{200D}a\u{200D}", "𝒜b", "𐐀 ord", "don’t", "Zoë Ærø Åbo",
]

/// A text of letters, marks, digits, emoji and separators by chance.
package func randomText(using generator: inout SplitMix64) -> String {
  let pieces = [
    "a", "B", "æ", "Ø", "å", "a\u{30A}", "\u{30A}", "\u{301}", "e\u{301}", "7", "٣", " ", "-", "/",
    ".",
    "\n", "🙂", "👩‍👧", "İ", "ß", "中", "\u{FE0F}", "\u{AD}", "\u{0}", "leder", "ledelse",
  ]
  let count = Int.random(in: 0...30, using: &generator)
  return (0..<count).map { _ in
    pieces[Int.random(in: pieces.indices, using: &generator)]
  }.joined()
}
