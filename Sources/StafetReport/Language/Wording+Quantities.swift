import StafetAnalysis
import StafetModel
import StafetSyntax

extension Wording {
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
    return pick(danish[count - 1], english[count - 1])
  }

  /// A count in words and the thing counted, in its right number; a single one of the neuter.
  func spelled(_ count: Int, _ danish: (one: String, many: String), _ english: (String, String))
    -> String
  {
    let number = count == 1 ? say("ét", "one") : spelled(count)
    return number + "\u{A0}"
      + pick(count == 1 ? danish.one : danish.many, count == 1 ? english.0 : english.1)
  }

  func pairs(_ count: Int) -> String {
    counted(count, ("par", "par"), ("pair", "pairs"))
  }

  /// A number of seconds as people say it, such as 24 hours.
  func time(_ seconds: Int64) -> String {
    func counted(_ count: Int64, _ danish: (String, String), _ english: (String, String)) -> String
    {
      self.counted(Int(clamping: count), danish, english)
    }
    if seconds % 3600 == 0 {
      return counted(seconds / 3600, ("time", "timer"), ("hour", "hours"))
    }
    if seconds % 60 == 0 {
      return counted(seconds / 60, ("minut", "minutter"), ("minute", "minutes"))
    }
    return counted(seconds, ("sekund", "sekunder"), ("second", "seconds"))
  }

  /// The first ten records, and how many more there are.
  func records(_ names: [String]) -> String {
    let shown = names.prefix(10).map { $0.shortened }
    return list(shown, andMore: names.count - shown.count)
  }

  /// Some things as a list, and how many more there are.
  func list(_ shown: [String], andMore others: Int) -> String {
    if others == 0 { return list(shown) }
    return shown.joined(separator: ", ")
      + say(" og \(numbers.count(others)) til", " and \(numbers.count(others)) more")
  }
}
