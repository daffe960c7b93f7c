/// Danish function words that are words of content too, where a strong neighbour says so: *vi ved*, *et godt råd*.
enum Homographs {
  /// The class of the word of content, or `nil` for function words that are nothing else.
  static func contentClass(of form: Span<UInt8>) -> WordClass? {
    let range = 0..<form.count
    if nouns.contains(form, in: range) { return .noun }
    return verbs.contains(form, in: range) ? .verb : nil
  }

  private static let nouns = TermTable(["bag", "får", "mod"].sortedByScalars())
  private static let verbs = TermTable(["ved"])
}
