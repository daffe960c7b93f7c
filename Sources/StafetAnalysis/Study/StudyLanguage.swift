public import StafetModel
import StafetText

/// The language that the texts of a study are taken to be in, and why.
///
/// It decides which words are function words, how forms of a word are found to be one, and how questions are told to be open or
/// closed. The language of a report is another thing: a study in Danish can be reported on in English.
public struct StudyLanguage: Hashable, Sendable {
  /// The language that is taken where none is stated and none can be told: Danish.
  public static let assumed = "da"

  /// The language that the study states, as a BCP 47 tag, or `nil` where it states none; what is neither a tag nor the name
  /// of a language (``tag(of:)``) is there as it was stated.
  public let stated: String?

  /// The language that the texts are in by their words, as `LanguageIdentifier` tells it: `da`, `no`, `sv`, `en` or
  /// `de`; `nil` where it cannot be told.
  public let told: String?

  /// How many words ``told`` was found from.
  public let wordCount: Int

  /// Puts together what is stated and what was told.
  ///
  /// - Parameters:
  ///   - stated: The language that the study states, or `nil` where it states none.
  ///   - told: The language that the texts are in by their words, or `nil` where it cannot be told.
  ///   - wordCount: How many words that was found from.
  public init(stated: String?, told: String?, wordCount: Int = 0) {
    self.stated = stated.map { Self.tag(of: $0) ?? $0 }
    self.told = told
    self.wordCount = wordCount
  }

  /// Tells the language of a study by the words of its contributions, of some hundred, taken evenly from all.
  ///
  /// - Parameter study: The study.
  /// - Complexity: O(*n*) in the length of the contributions that are read.
  public init(of study: Study) {
    let counts = study.relays.map { $0.contributions.count }
    let step = max(1, counts.reduce(0, +) / Self.mostTexts)
    var identifier = LanguageIdentifier()
    var number = 0
    for relay in study.relays {
      for contribution in relay.contributions {
        if number.isMultiple(of: step) { identifier.read(contribution.text) }
        number += 1
      }
    }
    self.init(stated: study.language, told: identifier.language, wordCount: identifier.wordCount)
  }

  /// How many contributions the language is told by.
  package static let mostTexts = 200

  /// The language that the texts are taken to be in: the one stated, else the one told, else ``assumed``.
  public var used: String { stated ?? told ?? Self.assumed }

  /// Whether the texts are in another language than the one stated, by their words.
  ///
  /// Bokmål and Nynorsk are not held apart, nor are kinds of one language, such as `en-GB` and `en-US`.
  public var isContradicted: Bool {
    guard let stated, let told else { return false }
    return WrittenLanguage(stated)?.tag != told
  }
}
