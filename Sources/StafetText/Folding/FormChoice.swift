/// One of the things that a form can be counted as.
struct FormChoice: Hashable, Sendable {
  /// What the form can be and still be this.
  struct Traits: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let noun = Traits(rawValue: 1)
    static let adjective = Traits(rawValue: 1 << 1)
    static let verb = Traits(rawValue: 1 << 2)

    /// A verb that tells somebody to do something: *svar*, *led*.
    static let imperative = Traits(rawValue: 1 << 3)

    /// The form is the lemma: a noun in the singular, a verb behind *at*.
    static let lemma = Traits(rawValue: 1 << 4)
  }

  /// What the form can be; empty for an expression and for what is left out whatever it is.
  var traits: Traits

  /// The lemma of the form in UTF-8.
  let lemma: [UInt8]

  /// The term in UTF-8, or `nil` if the form is not counted then.
  let term: [UInt8]?

  /// The expression, if this is what the form is counted as in one.
  let expression: ExpressionTable.Expression?

  /// A choice without an expression.
  init(_ traits: Traits, lemma: [UInt8], term: [UInt8]?) {
    self.traits = traits
    self.lemma = lemma
    self.term = term
    expression = nil
  }

  /// What the form is counted as where no expression is.
  init(term: [UInt8]?) {
    self.init([], lemma: [], term: term)
  }

  /// What an expression is counted as.
  init(_ expression: ExpressionTable.Expression) {
    traits = []
    lemma = []
    term = expression.isLeftOut ? nil : expression.text
    self.expression = expression
  }
}
