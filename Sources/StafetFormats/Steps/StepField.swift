import StafetSyntax

/// The keys of a step.
enum StepField: String, JSONField {
  case number, coder, at, step
  case theme, themes
  case newTheme = "new_theme"
  case before, under, into, name
  case definition, include, exclude, aliases, examples, keywords, colour, rest
  case parts, contributions, certainty, sorting, suggested

  static let all = JSONFields<StepField>()

  /// The keys of which an edit has one: what a theme says about itself.
  static let descriptions: [StepField] = [
    .definition, .include, .exclude, .aliases, .examples, .keywords, .colour, .rest,
  ]

  /// The kind of value that stands under the key.
  var kind: JSONKind {
    switch self {
    case .number, .certainty: .number
    case .rest: .boolean
    case .themes, .aliases, .examples, .keywords, .parts, .contributions: .array
    case .newTheme: .object
    case .coder, .at, .step, .theme, .before, .under, .into, .name, .definition, .include,
      .exclude, .colour, .sorting, .suggested:
      .string
    }
  }
}

/// The keys of a part that a theme is split into.
enum StepPartField: String, JSONField {
  case newTheme = "new_theme"
  case contributions

  static let all = JSONFields<StepPartField>()
}

/// The words for what a step changes.
enum StepWord: String, CaseIterable {
  case add, remove, rename, edit, nest, move, merge, split, place, begin, decide

  /// The keys that a step of the kind must have besides number, coder and step.
  var needed: [StepField] {
    switch self {
    case .add: [.newTheme]
    case .remove, .edit: [.theme]
    case .rename: [.theme, .name]
    case .nest: [.theme, .under]
    case .move: [.theme, .before]
    case .merge: [.themes, .into]
    case .split: [.theme, .parts, .sorting]
    case .place: [.contributions, .theme, .sorting]
    case .begin: [.sorting]
    case .decide: [.contributions, .theme, .suggested, .sorting]
    }
  }

  /// The keys that it may have; those of ``StepField/descriptions`` count as one of them.
  var optional: [StepField] {
    switch self {
    case .add, .begin: [.before]
    case .place: [.certainty]
    case .edit: StepField.descriptions
    case .remove, .rename, .nest, .move, .merge, .split, .decide: []
    }
  }

  /// Whether `null` means something under a key of the step.
  func takesNull(_ field: StepField) -> Bool {
    switch (self, field) {
    case (.nest, .under), (.move, .before), (.add, .before), (.begin, .before): true
    case (.place, .theme), (.place, .certainty), (.edit, .colour), (.decide, .theme): true
    default: false
    }
  }
}
