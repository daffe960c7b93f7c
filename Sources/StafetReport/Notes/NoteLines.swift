import StafetSyntax

/// Puts problems or warnings of one cause together.
enum NoteLines {
  /// A problem or warning.
  struct Note {
    let file: String?
    let place: ReadingPlace
    let code: String
    let sentence: String
    /// The sentence with file and place before it.
    let line: String
  }

  /// How many sentences that differ in the word that they name are told one by one.
  private static let limit = 10

  /// Whether the cause is the same whatever was found in a cell, as with times in a form that is not known.
  private static func isSameForAll(_ code: String) -> Bool {
    if ["encoding.", "value.time-", "value.malformed-", "study."].contains(where: {
      code.hasPrefix($0)
    }) {
      return true
    }
    if code.hasPrefix("json.") { return !code.hasSuffix("-key") }
    return [
      "value.not-a-number", "value.not-whole", "value.number-too-large", "value.marks",
      "value.out-of-range", "value.step-number", "value.vector-length",
      "record.duplicate-identifier", "record.already-sorted", "record.contradiction",
      "record.other-group", "table.ragged-row", "table.quoted-lines", "table.text-after-quote",
    ].contains(code)
  }

  /// What is the same in notes of one cause: the file, the code, and the path without numbers; and, where
  /// few are different, the sentence.
  private struct Cause: Hashable {
    let file: String?
    let code: String
    let path: String
    var sentence: String?
  }

  /// A line for each cause, in the order of the first note of each.
  static func lines(of notes: [Note], _ wording: Wording, all: Bool) -> [String] {
    if all { return notes.map { $0.line } }
    var sentences: [Cause: Set<String>] = [:]
    let causes = notes.map { note in
      Cause(
        file: note.file, code: note.code, path: note.place.path.map(withoutNumbers) ?? "")
    }
    for (note, cause) in zip(notes, causes) {
      sentences[cause, default: []].insert(note.sentence)
    }
    var numbers: [Cause: Int] = [:]
    var groups: [[Note]] = []
    for (note, cause) in zip(notes, causes) {
      // What concerns a file as a whole is said by itself.
      guard note.place.position != nil else {
        groups.append([note])
        continue
      }
      var cause = cause
      if !isSameForAll(note.code), sentences[cause, default: []].count <= limit {
        cause.sentence = note.sentence
      }
      if let number = numbers[cause] {
        groups[number].append(note)
      } else {
        numbers[cause] = groups.count
        groups.append([note])
      }
    }
    return groups.map { group in group[0].line + others(Array(group.dropFirst()), wording) }
  }

  /// How many others there are, and where the first three of them stand.
  private static func others(_ notes: [Note], _ wording: Wording) -> String {
    if notes.isEmpty { return "" }
    let lines = notes.prefix(3).compactMap { $0.place.position?.line }.map { String($0) }
    let places = wording.list(lines)
    let count = wording.numbers.count(notes.count)
    if notes.count == 1 {
      return wording.say(
        " (og ét sted til: linje \(places))", " (and in 1 more place: line \(places))")
    }
    if notes.count <= 3 {
      return wording.say(
        " (og \(count) steder til: linje \(places))",
        " (and in \(count) more places: lines \(places))")
    }
    return wording.say(
      " (og \(count) steder til, først linje \(places))",
      " (and in \(count) more places; first: lines \(places))")
  }

  /// A path without the numbers of list elements.
  private static func withoutNumbers(_ path: String) -> String {
    var result = ""
    var isInNumber = false
    for scalar in path.unicodeScalars {
      if scalar == "[" { isInNumber = true }
      if !isInNumber { result.unicodeScalars.append(scalar) }
      if scalar == "]" { isInNumber = false }
    }
    return result
  }
}
