/// Chooses between what a Danish form can be, by the words beside it.
///
/// A small rule of order: what stands before the form decides before what stands behind it, and where nothing speaks for
/// a noun or a verb the commoner is taken. Folding.md tells the rule in words, and `Docs/Quality.md` how often it is right.
struct ReadingChoice {
  /// A word beside the form, as far as it stands beside it with nothing but white space between.
  struct Neighbour {
    /// What it says by itself.
    let kind: NeighbourKind

    /// The class that it has before all others, or `nil` where that was not needed or is not known.
    let wordClass: WordClass?

    /// Whether it ends in *t*, as adverbs made of adjectives do.
    let endsInT: Bool

    /// Whether it is a noun with its article behind it: *skolen*, *lederne*.
    let isDefinite: Bool
  }

  /// The form.
  let form: ContextualForm

  /// The word before it, and the one before that.
  let before: Neighbour?
  let secondBefore: Neighbour?

  /// The word behind it.
  let behind: Neighbour?

  /// Whether a sign or the end of the text stands behind it.
  let endsClause: Bool

  /// The choice, by its number.
  func number() -> Int {
    if form.isFunctionWord { return ofFunctionWord() ?? 0 }
    return byWordsBefore() ?? byWordBehind() ?? 0
  }

  /// What the words before the form make of it.
  private func byWordsBefore() -> Int? {
    guard let before else { return nil }
    if form.ending == .t, isParticiplePlace(before), let number = verb(butLemma: true) {
      return number
    }
    if before.kind.contains(.preposition) { return noun() ?? 0 }
    if before.kind.contains(.singular) { return noun(.lemma) ?? noun() ?? 0 }
    if before.kind.contains(.possessive) { return noun() ?? 0 }
    if before.kind.contains(.plural) {
      return isSingularAgent ? verb() ?? 0 : noun() ?? 0
    }
    if before.kind.contains(.definite), let number = besideDefinite(before) { return number }
    if before.kind.contains(.subject) { return besideSubject() }
    if !before.kind.isDisjoint(with: [.modal, .infinitive]), let number = verb(.lemma) {
      return number
    }
    if before.kind.contains(.adverb), let number = verb() { return number }
    if before.kind.contains(.question), first(.adjective) == nil, let number = verb() {
      return number
    }
    if before.wordClass == .adjective, !before.endsInT, let number = noun() { return number }
    if before.kind.contains(.copula), form.ending == .er, let number = noun(.lemma) {
      return number
    }
    if before.isDefinite, form.ending == .er { return verb() }
    return nil
  }

  /// What the word behind the form makes of it.
  private func byWordBehind() -> Int? {
    guard let behind, !behind.kind.isDisjoint(with: [.subject, .afterVerb]) else { return nil }
    return verb()
  }

  /// Whether the words before the form are those that a participle stands behind: *har*, *har vi ikke*.
  private func isParticiplePlace(_ before: Neighbour) -> Bool {
    if before.kind.contains(.auxiliary) { return true }
    guard let secondBefore, secondBefore.kind.contains(.auxiliary) else { return false }
    return !before.kind.isDisjoint(with: [.subject, .adverb])
  }

  /// *De*, *den* and *det* are articles before adjectives, and pronouns before verbs in -er.
  private func besideDefinite(_ before: Neighbour) -> Int? {
    if form.ending == .e, let number = first(.adjective) { return number }
    guard form.ending == .er else { return nil }
    // No noun in -er has *det*, and one in the singular has not *de*.
    if before.endsInT || isSingularAgent && before.kind.contains(.they) { return verb() ?? 0 }
    return nil
  }

  private func besideSubject() -> Int {
    guard let secondBefore else { return verb() ?? 0 }
    if secondBefore.kind.contains(.modal) { return verb(.lemma) ?? noun() ?? 0 }
    // Bliver man leder: the verb of the pronoun stands before it.
    if secondBefore.wordClass == .verb || secondBefore.kind.contains(.copula) {
      return noun() ?? 0
    }
    return verb() ?? 0
  }

  /// What a function word is, if it is a word of content.
  private func ofFunctionWord() -> Int? {
    if let verb = verb() {
      // *Vi ved*, *som ved*, *ved vi*, *ved hvorfor*, and *ved* before a sign, but for *blive ved*.
      if let behind, behind.kind.contains(.infinitive) { return nil }
      if let before, before.kind.contains(.relative) || isFreeSubject { return verb }
      if let behind, !behind.kind.isDisjoint(with: [.subject, .clause]) { return verb }
      guard endsClause, let before else { return nil }
      return before.wordClass == .verb || before.kind.contains(.copula) ? nil : verb
    }
    guard let noun = noun(), let before else { return nil }
    if before.kind.contains(.possessive) || before.kind.contains(.singular) && before.endsInT {
      return noun
    }
    // *Et stort mod*.
    let isNeuter = secondBefore.map { $0.kind.contains(.singular) && $0.endsInT } ?? false
    return isNeuter && before.wordClass == .adjective && before.endsInT ? noun : nil
  }

  /// Whether a subject stands before the form that has no verb before it, with an adverb between or without.
  private var isFreeSubject: Bool {
    guard let before else { return false }
    if before.kind.contains(.subject) {
      guard let secondBefore else { return true }
      return secondBefore.wordClass != .verb
        && secondBefore.kind.isDisjoint(with: [.copula, .auxiliary, .modal])
    }
    return before.kind.contains(.adverb) && secondBefore?.kind.contains(.subject) == true
  }

  /// Whether the form can only be a noun in the singular that ends in -er, if it is a noun.
  private var isSingularAgent: Bool {
    form.ending == .er && noun(.lemma) != nil
      && !form.choices.contains { $0.traits.contains(.noun) && !$0.traits.contains(.lemma) }
  }

  private func first(_ traits: FormChoice.Traits) -> Int? {
    form.choices.firstIndex { $0.traits.isSuperset(of: traits) }
  }

  /// The commonest noun or adjective.
  private func noun(_ traits: FormChoice.Traits = []) -> Int? {
    form.choices.firstIndex {
      !$0.traits.isDisjoint(with: [.noun, .adjective]) && $0.traits.isSuperset(of: traits)
    }
  }

  /// The commonest verb that tells nobody to do something.
  private func verb(_ traits: FormChoice.Traits = [], butLemma: Bool = false) -> Int? {
    form.choices.firstIndex {
      $0.traits.contains(.verb) && !$0.traits.contains(.imperative)
        && $0.traits.isSuperset(of: traits) && !(butLemma && $0.traits.contains(.lemma))
    }
  }
}
