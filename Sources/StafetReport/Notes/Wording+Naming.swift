import StafetModel
import StafetSyntax

extension Wording {
  /// A text that somebody wrote, as a sentence shows it: in quotation marks, on one line, and not
  /// endlessly long.
  package func named(_ text: String) -> String { quote(text.shortened) }

  /// An identifier as a sentence shows it.
  func named<Owner>(_ id: Identifier<Owner>) -> String { named(id.text) }

  /// Texts in a sentence, each in quotation marks, with *and* before the last.
  func named(_ texts: [String]) -> String { list(texts.map { named($0) }) }

  /// Texts one after the other, each in quotation marks.
  func row(of texts: [String]) -> String { texts.map { named($0) }.joined(separator: ", ") }

  /// Words of a file, such as keys and names of columns, as they are written there.
  func plain(_ words: [String]) -> String {
    words.map { $0.shortened }.joined(separator: ", ")
  }

  /// What an identifier or the name of an attribute must be.
  func malformed(_ subject: String) -> String {
    subject
      + say(
        " må ikke være tomt, begynde eller slutte med et mellemrum eller indeholde styretegn såsom"
          + " linjeskift.",
        " must not be empty, begin or end with a space, or hold control characters such as a line"
          + " break.")
  }

  /// How a colour is written, and where it is.
  func malformedColour(_ colour: String, of owner: String?) -> String {
    let place = owner.map { say(" for ", " of ") + $0 } ?? ""
    return say(
      "Farven \(named(colour))\(place) skal skrives som # og seks hexadecimale cifre, f.eks. #1F6F8B.",
      "The colour \(named(colour))\(place) must be written as # and six hexadecimal digits, such as"
        + " #1F6F8B.")
  }

  /// Within which limits a certainty lies.
  func certaintyOutOfRange(_ certainty: Double, of owner: String?) -> String {
    let place = owner.map { say(" for ", " of ") + $0 } ?? ""
    return say(
      "Sikkerheden \(certainty)\(place) skal ligge mellem 0 og 1.",
      "The certainty \(certainty)\(place) must lie between 0 and 1.")
  }
}
