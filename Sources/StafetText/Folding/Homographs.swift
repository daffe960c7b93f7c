/// Danish function words that are words of content too, where a strong neighbour says so: *vi ved*, *et godt råd*.
enum Homographs {
  /// The class of the word of content, or `nil` for function words that are nothing else.
  static func contentClass(of form: Span<UInt8>) -> WordClass? {
    let range = 0..<form.count
    if nouns.contains(form, in: range) { return .noun }
    return verbs.contains(form, in: range) ? .verb : nil
  }

  /// Whether a form is one of the few that are a verb's stem and its present or past too: *gør*, *kom*, *løb*.
  static func endsAsFiniteStem(_ form: Span<UInt8>) -> Bool {
    finiteStems.contains { stem in
      form.count >= stem.count
        && (0..<stem.count).allSatisfy { form[form.count - stem.count + $0] == stem[$0] }
    }
  }

  private static let nouns = TermTable(["får", "mod"].sortedByScalars())
  private static let verbs = TermTable(["ved"])
  private static let finiteStems = ["gør", "kom", "løb", "sov", "hed"].map { Array($0.utf8) }
}
