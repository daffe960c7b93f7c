package import StafetAnalysis

/// A remark on what would tell who a person is.
package enum PrivacyWarning: Hashable, Sendable {
  /// An attribute and what its values are.
  package struct Attribute: Hashable, Sendable {
    package let name: String
    package let holds: PersonalData

    package init(_ name: String, holds: PersonalData) {
      self.name = name
      self.holds = holds
    }
  }

  /// How many identifiers are of one kind.
  package struct Count: Hashable, Sendable {
    package let kind: PersonalData
    package let count: Int

    package init(_ kind: PersonalData, _ count: Int) {
      self.kind = kind
      self.count = count
    }
  }

  /// People's identifiers that look like names, addresses or numbers.
  case revealingIdentifiers([Count], people: Int)
  /// Attributes that were left out because of what they hold.
  case attributesLeftOut([Attribute])
  /// Attributes of a whole study that hold such things and were kept, since the study is complete.
  case personalAttributes([Attribute])
  /// Attributes that were to be kept or left out and are not there.
  case attributeNotFound([String])
  /// People go by pseudonyms; so many other labels were replaced too.
  case pseudonymsUsed(people: Int, labels: Int)
  /// Names were masked in texts.
  case namesMasked(count: Int, mark: String, texts: [String])
  /// Names or parts of them still stand at these places.
  case namesLeft([String])
  /// Words that are parts of names stand in lower case at these places and were left.
  case ordinaryWordsLeft([String])
  /// Others than its owner can read the key of the pseudonyms.
  case keyOpenToOthers
  /// Another warning that names a person, by its code.
  case warningWithheld(code: String)

  /// The code without the kind.
  var code: String {
    switch self {
    case .revealingIdentifiers: "revealing-identifiers"
    case .attributesLeftOut: "attributes-left-out"
    case .personalAttributes: "personal-attributes"
    case .attributeNotFound: "attribute-not-found"
    case .pseudonymsUsed: "pseudonyms-used"
    case .namesMasked: "names-masked"
    case .namesLeft: "names-left"
    case .ordinaryWordsLeft: "ordinary-words-left"
    case .keyOpenToOthers: "key-open-to-others"
    case .warningWithheld: "warning-withheld"
    }
  }
}
