import StafetSyntax
import Testing

/// HTML as text.
///
/// What it becomes was written by hand.
@Suite struct MarkupDecodingTests {
  private func decoded(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: MarkupDecoding.edits(in: scalars).applied(to: scalars))
    return String(view)
  }

  @Test(arguments: [
    ("<p>Et</p><p>To</p>", "Et\nTo"), ("<p>Et</p>\n<p>To</p>", "Et\nTo"),
    ("Et<br/>To<BR>Tre", "Et\nTo\nTre"),
    ("<ul><li>Et</li><li>To</li></ul>", "Et\nTo"), ("<b>f</b>ed", "fed"),
    ("<span style=\"a > b\">x</span>", "x"), ("<a href='x'>y</a>", "y"),
    ("<td>a</td><td>b</td>", "a b"), ("<!-- <b> -->x", "x"), ("<style>p {}</style>x", "x"),
    ("&aelig;&Oslash;&nbsp;&euro;", "æØ\u{A0}€"), ("&#230;&#xF8;&#146;", "æø\u{2019}"),
    ("&amp;lt;", "&lt;"), ("<o:p></o:p>x", "x"), ("x<p></p>", "x"),
  ])
  func becomesText(_ html: String, _ text: String) { #expect(decoded(html) == text) }

  @Test(arguments: [
    "a < b", "5 > 3", "<3", "a<b and c>d", "<b and c>", "R&D", "A&B;", "&unknown;", "&#0;",
    "&#xD800;",
    "<hej>", "<", "&", "<b", "x <a@b.dk>", "if a<i && b>c",
  ])
  func staysAsItIs(_ text: String) { #expect(decoded(text) == text) }

  @Test func allNamesOfHTML4AreKnown() {
    // W3C, HTML 4.01, chapter 24: some of each of its three sets.
    for (name, value) in [
      ("nbsp", 160), ("yuml", 255), ("fnof", 402), ("piv", 982), ("hearts", 9829), ("quot", 34),
      ("euro", 8364), ("OElig", 338), ("rsaquo", 8250), ("thetasym", 977),
    ] as [(String, UInt32)] {
      #expect(MarkupEntities.scalar(named: name)?.value == value)
    }
    #expect(MarkupEntities.scalar(named: "Nbsp") == nil)
  }
}
