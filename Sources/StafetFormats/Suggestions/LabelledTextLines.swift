public import StafetAnalysis
import StafetModel
import StafetSyntax

/// Reads texts with labels as JSON Lines: one object on every line, `{"id", "text", "label", "context"}`.
///
/// It is the form in which sets of labelled texts are exchanged to compare programs. `id` is text or a
/// whole number; without it, the number of the line is taken. `label` is the theme, and `null` or
/// missing for an unsorted text. `context` is what surrounds the text, such as the answer to a question:
/// one text or a list. Other keys are passed over.
public enum LabelledTextLines {
  /// Reads labelled texts.
  ///
  /// Empty lines are skipped.
  ///
  /// - Parameters:
  ///   - bytes: The lines in UTF-8, or in UTF-16 with a byte order mark.
  ///   - file: The name of the file, for problems.
  /// - Returns: The texts in their order, with labels as themes.
  /// - Throws: ``ReadingError`` with every problem, each with its line and column; an identifier that
  ///   comes twice is one.
  /// - Complexity: O(*n*) expected in the size of the file.
  public static func read(
    _ bytes: [UInt8], file: String? = nil
  ) throws(ReadingError) -> [SortableText] {
    var texts: [SortableText] = []
    try JSONReader.readLines(bytes, file: file) { (reader, line) throws(JSONStop) in
      try reader.labelledText(line: line)
    } id: {
      $0.id.text
    } take: { text, _, _ in
      texts.append(text)
      return true
    }
    return texts
  }
}

/// The keys of a labelled text.
private enum LabelledTextField: String, JSONField {
  case id, text, label, context

  static let all = JSONFields<LabelledTextField>()
}

extension JSONReader {
  /// Reads one labelled text; nil, and a problem noted, when there is none.
  fileprivate mutating func labelledText(line: Int) throws(JSONStop) -> SortableText? {
    var id: String?
    var text: String?
    var label: String?
    var context: [String] = []
    let isObject = try object(LabelledTextField.all, required: [.text]) {
      (field, reader) throws(JSONStop) in
      switch field {
      case .id:
        id = try reader.textOrNumber()
      case .text: text = try reader.string()
      case .label: label = try reader.isNull() ? nil : reader.string()
      case .context:
        if try reader.isNull() { return }
        if try reader.kind() == .string {
          if let words = try reader.string() { context = [words] }
        } else {
          _ = try reader.array { (reader) throws(JSONStop) in
            if let words = try reader.string() { context.append(words) }
          }
        }
      }
    }
    guard isObject, let text else { return nil }
    return SortableText(
      id: Contribution.ID(id ?? String(line)), text: text, answers: context,
      theme: label.map { Theme.ID($0) })
  }
}
