/// The tables of a counter.
///
/// A class, because the tables hold memory by hand, and other modules that keep a counter cannot see how
/// they give it back.
final class TermTables {
  /// The forms that have been met.
  var forms = FormTable()

  /// The terms that they are counted as.
  var terms: TermNumbers

  init(rules: TermRules) {
    terms = TermNumbers(rules: rules)
  }
}
