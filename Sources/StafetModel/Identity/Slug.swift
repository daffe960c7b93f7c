extension Identifier {
  /// Makes an identifier from a label written by people, such as the name of a theme.
  ///
  /// Letters become lower case, `æ ø å` become `ae oe aa`, letters and digits stay, and every run of
  /// anything else becomes one hyphen: `Ledelse på tværs` gives `ledelse-paa-tvaers`. A letter written as
  /// two characters, such as `a` and a ring, counts as the one letter it is. A label without letters or
  /// digits is kept as it is. Two labels may give the same identifier; the caller must check for that.
  ///
  /// - Parameter label: The label, such as the name of a theme or of a relay.
  public init(label: String) {
    var slug = ""
    var isParted = false
    for scalar in label.lowercased().unicodeScalars {
      let properties = scalar.properties
      guard properties.isAlphabetic || properties.numericType != nil else {
        if properties.canonicalCombiningClass == .notReordered {
          isParted = true
        } else if !isParted && !slug.isEmpty {
          let isRingOnA = scalar == "\u{30A}" && slug.unicodeScalars.last == "a"
          slug.unicodeScalars.append(isRingOnA ? "a" : scalar)
        }
        continue
      }
      if isParted && !slug.isEmpty { slug.unicodeScalars.append("-") }
      isParted = false
      switch scalar {
      case "æ": slug.append("ae")
      case "ø": slug.append("oe")
      case "å": slug.append("aa")
      default: slug.unicodeScalars.append(scalar)
      }
    }
    self.init(slug.isEmpty ? label : slug)
  }
}

extension String {
  /// Whether a label can be found again by people and programs: not empty, without control
  /// characters, and without white space at its edges.
  package var isTidyLabel: Bool {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return false }
    guard !first.properties.isWhitespace, !last.properties.isWhitespace else { return false }
    return !unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
  }
}
