import StafetAnalysis
import StafetFormats
import StafetSyntax

extension JSONObjectWriter {
  /// What a reader remarked on what would tell who a person is.
  mutating func write(_ warning: PrivacyWarning) {
    switch warning {
    case .revealingIdentifiers(let counts, let people):
      integer("count", counts.reduce(0) { $0 + $1.count })
      integer("people", people)
      strings("holds", counts.map { $0.kind.rawValue })
    case .attributesLeftOut(let attributes), .personalAttributes(let attributes):
      strings("names", attributes.map { $0.name })
      strings("holds", attributes.map { $0.holds.rawValue })
    case .attributeNotFound(let names): strings("names", names)
    case .pseudonymsUsed(let people, let labels):
      integer("people", people)
      integer("labels", labels)
    case .namesMasked(let count, let mark, let texts):
      integer("count", count)
      string("mark", mark)
      strings("records", texts)
    case .namesLeft(let places), .ordinaryWordsLeft(let places):
      integer("count", places.count)
      strings("places", places)
    case .keyOpenToOthers: break
    case .warningWithheld(let code): string("withheld", code)
    }
  }
}
