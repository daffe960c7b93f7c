public import Stafet

/// A command line that a program does not take.
public struct UsageError: Error, Hashable, Sendable {
  private let english: String
  private let danish: String

  /// Says what is wrong and what was expected, in a sentence of each language.
  ///
  /// - Parameters:
  ///   - english: The sentence in English.
  ///   - danish: The same in Danish.
  public init(_ english: String, danish: String) {
    self.english = english
    self.danish = danish
  }

  /// What is wrong and what was expected.
  ///
  /// - Parameter language: The language to say it in.
  /// - Returns: A sentence.
  public func sentence(in language: ReportLanguage) -> String {
    language.say(english, danish: danish)
  }
}

extension UsageError: CustomStringConvertible {
  /// The sentence in English.
  public var description: String { english }
}
