package import StafetSyntax
package import StafetText

extension JSONReader {
  /// Reads word families, each as an analyst writes it, or as an object that also says where it comes from.
  mutating func wordFamilies() throws(JSONStop) -> [WordFamily] {
    var families: [WordFamily] = []
    try array { (reader) throws(JSONStop) in
      let start = reader.offset
      var notation: String?
      var origin = WordFamily.Origin.unstated
      if try reader.kind() == .object {
        try reader.object { (key, reader) throws(JSONStop) in
          switch key {
          case "words": notation = try reader.string()
          case "named": origin = try reader.familyOrigin() ?? origin
          default: try reader.skipUnknown(key)
          }
        }
      } else {
        notation = try reader.string()
      }
      guard let notation else { return }
      do throws(WordFamilyError) {
        families.append(try WordFamily(notation, origin: origin))
      } catch {
        reader.report(.malformedWordFamily(error.form), at: start)
      }
    }
    return families
  }

  /// Reads where a word family comes from.
  private mutating func familyOrigin() throws(JSONStop) -> WordFamily.Origin? {
    let start = offset
    guard let text = try string() else { return nil }
    if let origin = WordFamily.Origin(text) { return origin }
    report(
      .unknownWord(text, allowed: ["beforehand", "YYYY-MM-DD", "same-material"]), at: start)
    return nil
  }

  /// Reads what a language's way of writing adds to the rule for words; a key that is missing leaves
  /// the Danish convention.
  mutating func wordConventions() throws(JSONStop) -> WordConventions? {
    var conventions = WordConventions()
    let isObject = try object { (key, reader) throws(JSONStop) in
      switch key {
      case "hyphens": try reader.choice(into: &conventions.hyphens)
      case "digit_hyphens": try reader.choice(into: &conventions.digitHyphens)
      case "slashes": try reader.choice(into: &conventions.slashes)
      case "abbreviations":
        if let list = try reader.abbreviations() { conventions.abbreviations = list }
      case "apostrophes": try reader.choice(into: &conventions.apostrophes)
      case "numbers": try reader.choice(into: &conventions.numbers)
      case "sections": try reader.choice(into: &conventions.sections)
      case "addresses": try reader.choice(into: &conventions.addresses)
      default: try reader.skipUnknown(key)
      }
    }
    return isObject ? conventions : nil
  }

  /// Reads a list of classes of words.
  package mutating func wordClasses() throws(JSONStop) -> Set<WordClass> {
    var classes: Set<WordClass> = []
    let start = offset
    var count = 0
    let isList = try array { (reader) throws(JSONStop) in
      count += 1
      if let wordClass = try reader.word(WordClass.self) { classes.insert(wordClass) }
    }
    if isList, count == 0 { report(.emptyList, at: start) }
    return classes
  }

  /// Reads a list of texts.
  mutating func texts() throws(JSONStop) -> [String]? {
    var texts: [String] = []
    let isList = try array { (reader) throws(JSONStop) in
      if let text = try reader.string() { texts.append(text) }
    }
    return isList ? texts : nil
  }

  /// Reads abbreviations: the name of a list, or the list itself.
  private mutating func abbreviations() throws(JSONStop) -> Abbreviations? {
    if try kind() == .array { return try texts().map { Abbreviations($0) } }
    let start = offset
    guard let name = try string() else { return nil }
    if let known = NamedWords.abbreviations.first(where: { $0.name == name }) { return known.list }
    report(.unknownWord(name, allowed: NamedWords.abbreviations.map { $0.name }), at: start)
    return nil
  }

  /// Reads one of the words of an enumeration, written with low lines between its parts.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    into value: inout Choice
  ) throws(JSONStop) where Choice.RawValue == String {
    let start = offset
    guard let text = try string() else { return }
    if let choice = Choice.allCases.first(where: { $0.rawValue.inSnakeCase == text }) {
      value = choice
    } else {
      report(
        .unknownWord(text, allowed: Choice.allCases.map { $0.rawValue.inSnakeCase }), at: start)
    }
  }
}
