public import StafetModel
import StafetSyntax
public import StafetText

/// Writes a count of words as JSON Lines and reads it again, so that parts of a collection are counted on many
/// machines and added up on one.
///
/// ```swift
/// let part = TermCountLines.bytes(of: counter.counts(), kind: .question)
/// try TermCountLines.add(part, to: &whole, kind: .question)
/// ```
///
/// By custom a file `NAME.count.jsonl`. The first line says by which rules the count was made, one line for each
/// relay how large it is, and one for each term in which forms it came and how often in which relay. `Docs/Formats.md` describes the keys.
public enum TermCountLines {
  /// What the key `format` of the first line says.
  public static let format = "stafet-count"

  /// The version of the layout of keys.
  public static let version = 2

  /// How many contributions one relay may have, which are counted in 32 bits.
  static let contributionLimit = Int(Int32.max)

  /// How many words one relay may have: what JSON holds without loss, where the machine does.
  static let wordLimit = Int(clamping: Int64(1) << 53)

  /// The lines for a count.
  ///
  /// - Parameters:
  ///   - counts: The count, a group for each relay.
  ///   - kind: The kind of contributions that was counted, or `nil` for all.
  /// - Returns: The lines in UTF-8, each ending with a line feed. The same count always gives the same lines.
  /// - Complexity: O(*n* · *g*) in the number of forms and of relays.
  public static func bytes(of counts: TermCounts, kind: Contribution.Kind?) -> [UInt8] {
    var bytes = header(counts.rules, kind)
    for group in counts.groups {
      JSONDocument.append(to: &bytes) { line in
        line.string("relay", group.name)
        line.integer("contributions", group.documentCount)
        line.integer("words", group.tokenCount)
        line.integer("counted_words", group.termTokenCount)
      }
    }
    for (term, entry) in counts.terms.enumerated() {
      JSONDocument.append(to: &bytes) { line in
        line.string("term", entry.stem)
        line.object("forms") { forms in
          for form in entry.forms { forms.integer(form.text, form.occurrences) }
        }
        line.array("uses") { uses in
          for group in counts.groups.indices {
            let use = counts[term, group: group]
            if use.occurrences == 0 { continue }
            uses.array { numbers in
              numbers.integer(group)
              numbers.integer(use.occurrences)
              numbers.integer(use.documents)
            }
          }
        }
      }
    }
    return bytes
  }

  /// Adds a count that was written before to a counter, in whose place it might have counted.
  ///
  /// Counts can be added in any order with the same result as counting everything at once.
  ///
  /// - Parameters:
  ///   - bytes: The lines in UTF-8.
  ///   - file: The name of the file, for problems.
  ///   - counter: The counter; it stays as it was where the lines are refused.
  ///   - kind: The kind of contributions that the counter counts, or `nil` for all.
  /// - Throws: ``ReadingError`` with the problems: another format, version, other rules or another kind; lines
  ///   that are no count; figures that do not add up, as where a part of the file is missing.
  /// - Complexity: O(*n*) expected in the size of the lines.
  public static func add(
    _ bytes: [UInt8], file: String? = nil, to counter: inout TermCounter, kind: Contribution.Kind?
  ) throws(ReadingError) {
    let decoded = try TextEncoding.unicode.utf8(from: bytes, file: file)
    var reader = TermCountReader(decoded, file: file, rules: counter.rules, kind: kind)
    try reader.read()
    guard reader.fits(counter) else {
      throw ReadingError(
        problems: [ReadingProblem(.record(.countTooLarge), at: .file, file: file)])
    }
    counter.merge(reader.counter)
  }

  /// The first line: what was counted, and by which rules.
  static func header(_ rules: TermRules, _ kind: Contribution.Kind?) -> [UInt8] {
    JSONDocument.object(layout: .line) { line in
      line.string("format", format)
      line.integer("version", version)
      line.string("kind", kind?.rawValue ?? "all")
      line.object("rules") { object in
        object.string("word_rule", rules.tokenizer.rule.rawValue)
        object.object("word_conventions") { $0.write(rules.tokenizer.conventions) }
        object.string("folding", rules.folding.rawValue)
        object.integer("minimum_word_length", rules.minimumLength)
        object.write("stop", rules.stopWords)
        object.write("light", rules.lightWords)
        if let classes = rules.wordClasses { object.write("word_classes", classes) }
        object.strings("expressions", rules.expressions.sortedByScalars())
      }
    }
  }
}
