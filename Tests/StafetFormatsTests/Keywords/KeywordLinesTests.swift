import StafetFormats
import StafetStatistics
import StafetText
import Testing

@Suite struct KeywordLinesTests {
  @Test func writesEverySection() {
    var counter = TermCounter(rules: TermRules(folding: .danishStems))
    counter.add("Sektoren og sektoren", to: "a")
    counter.add("sektorer og organisation", to: "b")
    let lines = String(
      decoding: KeywordLines.bytes(of: counter.keywords(limit: 1, measure: .logRatio)),
      as: UTF8.self)
    // By hand: sektor is 2 of 3 against 1 of 3, so log2 2 = 1; og is even; organisation is 1 of 3
    // against one half of 3, so 1 too, and comes first in the order of scalars; sektor is as clear. The lower bound of
    // its odds ratio is that of `fisher.test` of R, for 1 of 3 against 0 of 3.
    #expect(
      lines == """
        section	relay	stem	form	occurrences	contributions	other_occurrences	other_contributions	score	p	q	counted	test	odds_ratio	odds_ratio_low	odds_ratio_high
        frequency	a	sektor	sektoren	2	1	1	1								
        frequency	b	og	og	1	1	1	1								
        frequency_more	b			1		2									
        keyness	b	organisation	organisation	1	1	0	0	1.000			occurrences		Inf	0.026	Inf
        keyness_more						1		1.000							
        total	a			3	1	2									
        total	b			3	1	3									

        """)
  }
}
