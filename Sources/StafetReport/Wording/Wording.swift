import StafetAnalysis
import StafetModel

/// What a report says, in both languages side by side.
///
/// Sentences about figures state them and ask; they claim no cause. Everything that a report says is
/// in the files of this folder and nowhere else.
struct Wording {
  let language: ReportLanguage

  var numbers: NumberStyle { NumberStyle(language: language) }

  /// Takes the words of the report's language.
  func say(_ danish: String, _ english: String) -> String {
    switch language {
    case .danish: danish
    case .english: english
    }
  }

  /// A word or a name in quotation marks, in others where it holds such marks itself.
  func quote(_ text: String) -> String {
    func holds(_ marks: Unicode.Scalar...) -> Bool {
      text.unicodeScalars.contains { marks.contains($0) }
    }
    return switch language {
    case .danish:
      holds("\u{BB}", "\u{AB}") ? "\u{201D}\(text)\u{201D}" : "\u{BB}\(text)\u{AB}"
    case .english:
      holds("\u{201C}", "\u{201D}") ? "\u{2018}\(text)\u{2019}" : "\u{201C}\(text)\u{201D}"
    }
  }

  /// A count and the thing counted, in its right number.
  func counted(_ count: Int, _ danish: (one: String, many: String), _ english: (String, String))
    -> String
  {
    let isOne = count == 1
    let noun = say(isOne ? danish.one : danish.many, isOne ? english.0 : english.1)
    return numbers.count(count) + "\u{A0}" + noun
  }

  func questions(_ count: Int) -> String {
    counted(count, ("spørgsmål", "spørgsmål"), ("question", "questions"))
  }

  func answers(_ count: Int) -> String {
    counted(count, ("svar", "svar"), ("answer", "answers"))
  }

  func statements(_ count: Int) -> String {
    counted(count, ("udsagn", "udsagn"), ("statement", "statements"))
  }

  func contributions(_ count: Int) -> String {
    counted(count, ("bidrag", "bidrag"), ("contribution", "contributions"))
  }

  func uniqueContributions(_ count: Int) -> String {
    counted(
      count, ("unikt bidrag", "unikke bidrag"), ("unique contribution", "unique contributions"))
  }

  func participants(_ count: Int) -> String {
    counted(count, ("deltager", "deltagere"), ("participant", "participants"))
  }

  func themes(_ count: Int) -> String {
    counted(count, ("tema", "temaer"), ("theme", "themes"))
  }

  func times(_ count: Int) -> String {
    switch count {
    case 1: say("1\u{A0}gang", "once")
    case 2: say("2\u{A0}gange", "twice")
    default: counted(count, ("", "gange"), ("", "times"))
    }
  }

  func days(_ count: Int) -> String {
    counted(count, ("dag", "dage"), ("day", "days"))
  }

  /// A count in words from one to ten, as running text has it, else in figures.
  func spelled(_ count: Int) -> String {
    let danish = ["en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"]
    let english = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    guard (1...10).contains(count) else { return numbers.count(count) }
    return say(danish[count - 1], english[count - 1])
  }

  /// A count in words and the thing counted, in its right number; a single one of the neuter.
  func spelled(_ count: Int, _ danish: (one: String, many: String), _ english: (String, String))
    -> String
  {
    let number = count == 1 ? say("ét", "one") : spelled(count)
    return number + "\u{A0}"
      + say(count == 1 ? danish.one : danish.many, count == 1 ? english.0 : english.1)
  }

  /// A sentence with its first letter in upper case.
  func sentence(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }

  /// Things one after the other, with *and* before the last.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + say(" og ", " and ") + last
  }
}
