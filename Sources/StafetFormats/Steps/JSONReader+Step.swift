import StafetModel
import StafetSyntax

extension JSONReader {
  /// Reads one step from a line.
  ///
  /// - Parameter number: The number that comes next; that of the line is left in its place.
  /// - Returns: The step; nil, and a problem noted, when there is none.
  /// - Throws: Where the line is not JSON.
  mutating func stepLine(number: inout Int) throws(JSONStop) -> CodebookStep? {
    let start = offset
    let first = log.problemCount
    var draft = StepDraft()
    let isObject = try object(
      StepField.all, required: [.number, .coder, .step]
    ) { (field, reader) throws(JSONStop) in
      let offset = reader.offset
      // What is needed is asked for below, once it is known which step it is.
      let isNull = try reader.isNull()
      draft.found.append((field, offset, isNull))
      if !isNull { try reader.stepValue(field, into: &draft) }
    }
    guard isObject else { return nil }
    if let own = draft.number {
      if own != number { reportStep(.stepNumber(own, expected: number), in: .number, of: draft) }
      number = own
    }
    check(draft, at: start)
    guard log.problemCount == first, let coder = draft.coder, let change = draft.change else {
      return nil
    }
    return CodebookStep(change, by: coder, at: draft.at)
  }

  private mutating func stepValue(
    _ field: StepField, into draft: inout StepDraft
  ) throws(JSONStop) {
    switch field {
    case .number: draft.number = try integer()
    case .coder: draft.coder = try string()
    case .at: draft.at = try instant()
    case .step: draft.word = try word(StepWord.self)
    case .theme: draft.theme = try identifier()
    case .themes: draft.themes = try identifiers()
    case .newTheme: draft.newTheme = try newTheme()
    case .before:
      let next: Theme.ID? = try identifier()
      draft.before = next?.text
    case .under: draft.under = try identifier()
    case .into: draft.into = try identifier()
    case .name, .definition, .include, .exclude, .colour: draft.texts[field] = try string()
    case .aliases, .examples, .keywords: draft.lists[field] = try strings()
    case .rest: draft.isRest = try boolean() ?? false
    case .parts: draft.parts = try stepParts()
    case .contributions: draft.contributions = try identifiers()
    case .certainty: draft.certainty = try double()
    case .sorting: draft.sorting = try identifier()
    case .suggested: draft.suggested = try identifier()
    }
  }

  /// Notes keys that the step lacks, and warns of those that mean nothing in it.
  private mutating func check(_ draft: StepDraft, at start: Int) {
    func has(_ field: StepField) -> Bool { draft.found.contains { $0.field == field } }
    for item in draft.found where item.isNull {
      let isNeeded: Bool
      switch item.field {
      case .number, .coder, .step: isNeeded = true
      default:
        guard let word = draft.word else { continue }
        let own = word.needed + word.optional
        isNeeded = own.contains(item.field) && !word.takesNull(item.field)
      }
      if isNeeded {
        reportStep(.wrongKind(expected: item.field.kind, found: .null), in: item.field, of: draft)
      }
    }
    guard let word = draft.word else { return }
    for field in word.needed where !has(field) { report(.missingKey(field.rawValue), at: start) }
    if word == .edit {
      let found = StepField.descriptions.filter(has)
      if found.count != 1 {
        report(
          .notOneKey(
            found: found.map { $0.rawValue }, of: StepField.descriptions.map { $0.rawValue }),
          at: start)
      }
    }
    let known = [.number, .coder, .at, .step] + word.needed + word.optional
    for item in draft.found where !item.isNull && !known.contains(item.field) {
      log.warn(.unknownKey(item.field.rawValue), at: item.offset, path: item.field.rawValue)
    }
  }

  /// Notes a problem with a value that was read past.
  private mutating func reportStep(
    _ problem: ValueProblem, in field: StepField, of draft: StepDraft
  ) {
    log.report(
      .value(problem), at: draft.found.first { $0.field == field }?.offset, path: field.rawValue)
  }

  private mutating func newTheme() throws(JSONStop) -> Theme? {
    let first = log.problemCount
    // Only whole studies have doubts to keep.
    var doubts = StudyDoubts()
    let theme = try theme(at: .theme(0), doubts: &doubts)
    return log.problemCount == first ? theme : nil
  }

  private mutating func stepParts() throws(JSONStop) -> [CodebookStep.Part] {
    var parts: [CodebookStep.Part] = []
    try array { (reader) throws(JSONStop) in
      var theme: Theme?
      var contributions: [Contribution.ID] = []
      try reader.object(
        StepPartField.all, required: [.newTheme, .contributions]
      ) { (field, reader) throws(JSONStop) in
        switch field {
        case .newTheme: theme = try reader.newTheme()
        case .contributions: contributions = try reader.identifiers()
        }
      }
      if let theme {
        parts.append(CodebookStep.Part(theme: theme, contributions: contributions))
      }
    }
    return parts
  }

  /// Reads a list of identifiers.
  private mutating func identifiers<Owner>() throws(JSONStop) -> [Identifier<Owner>] {
    var identifiers: [Identifier<Owner>] = []
    try array { (reader) throws(JSONStop) in
      let identifier: Identifier<Owner>? = try reader.identifier()
      if let identifier { identifiers.append(identifier) }
    }
    return identifiers
  }
}
