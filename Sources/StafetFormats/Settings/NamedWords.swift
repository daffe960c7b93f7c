import StafetText

/// A list of words that is known by a name in files, with what it holds.
struct NamedWords<List: Sendable>: Sendable {
  let name: String
  let list: List
}

extension NamedWords<Abbreviations> {
  /// The lists of abbreviations that the library has.
  static let abbreviations = [
    NamedWords(name: "danish", list: Abbreviations.danish),
    NamedWords(name: "norwegian", list: .norwegian),
    NamedWords(name: "swedish", list: .swedish),
    NamedWords(name: "english", list: .english),
    NamedWords(name: "german", list: .german),
    NamedWords(name: "none", list: .none),
  ]
}

extension NamedWords<StopWords> {
  /// The lists of stop words that the library has.
  static let stopWords = [
    StopWords.danish, .norwegian, .swedish, .english, .german, .empty,
  ].map { NamedWords(name: $0.name, list: $0) }

  /// The lists of light words that the library has.
  static let lightWords = [StopWords.danishLightWords, .englishLightWords, .empty]
    .map { NamedWords(name: $0.name, list: $0) }
}

extension Abbreviations {
  /// The name of the list in files, or nil for one of somebody's own.
  var listName: String? { NamedWords.abbreviations.first { $0.list == self }?.name }
}

extension String {
  /// A name of ours as files have it: `leftOut` is `left_out`.
  var inSnakeCase: String {
    var name = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if "A"..."Z" ~= scalar {
        name.append("_")
        name.append(contentsOf: String(scalar).lowercased().unicodeScalars)
      } else {
        name.append(scalar)
      }
    }
    return String(name)
  }
}
