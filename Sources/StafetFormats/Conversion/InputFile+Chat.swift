import StafetSyntax

extension InputFile {
  /// The messages of a chat as a table of author, time and text.
  ///
  /// A message begins on a line of its own with date, time and sender, as WhatsApp writes it:
  /// `[18.09.2017 08.12.33] Anne: …` or `18.09.2017 08.12 - Anne: …`. Lines without such a beginning belong to the
  /// message above them. What the program itself says, without a sender, is left out and counted.
  ///
  /// - Returns: The table; nil where the text does not begin like a chat.
  func tableOfChat() -> InputFile? {
    var table = MadeTable()
    var message: (head: ChatLine, text: String, offset: Int)?
    var notices = 0
    func finish() {
      guard let finished = message else { return }
      table.add(
        [
          ("author", finished.head.sender), ("at", finished.head.time),
          ("text", finished.text.trimmed),
        ], at: finished.offset)
    }
    // Of a text that is something else only the beginning is looked at.
    guard let first = LineRanges(in: bytes).first(where: { _ in true }),
      ChatLine(String(decoding: bytes[first].prefix(200), as: UTF8.self)) != nil
    else { return nil }
    var end = first.lowerBound
    for line in LineRanges(in: bytes) {
      let breaks = bytes[end..<line.lowerBound].count { $0 == UInt8(ascii: "\n") }
      end = line.upperBound
      let text = String(decoding: bytes[line], as: UTF8.self)
      if let head = ChatLine(text) {
        if head.sender.isEmpty {
          notices += 1
        } else {
          finish()
          message = (head, head.text, line.lowerBound)
        }
      } else {
        message?.text += String(repeating: "\n", count: breaks) + text
      }
    }
    finish()
    return table.file(of: self, warnings: notices > 0 ? [.layout(.chatNotices(notices))] : [])
  }
}

/// The line on which a message of a chat begins.
private struct ChatLine {
  /// The date and the time of day, as they are written.
  let time: String
  /// Who wrote it; empty for what the program itself says.
  let sender: String
  /// What stands behind the sender.
  let text: String

  init?(_ line: String) {
    let bare = String(line.unicodeScalars.drop { $0.isUnseen }.filter { $0 != "\u{202F}" })
    let rest: Substring
    if bare.hasPrefix("["), let end = bare.firstIndex(of: "]") {
      time = String(bare[bare.index(after: bare.startIndex)..<end])
      rest = bare[bare.index(after: end)...]
    } else if let dash = Self.dash(in: bare) {
      time = String(bare[..<dash.lowerBound])
      rest = bare[dash.upperBound...]
    } else {
      return nil
    }
    guard Self.isTime(time) else { return nil }
    let message = String(rest).trimmed
    guard let colon = message.firstIndex(of: ":"),
      message.distance(from: message.startIndex, to: colon) <= 60
    else {
      sender = ""
      text = message
      return
    }
    sender = String(message[..<colon]).columnTitle
    text = String(message[message.index(after: colon)...]).trimmed
  }

  /// The first dash with spaces around it.
  private static func dash(in line: String) -> Range<String.Index>? {
    var index = line.startIndex
    while let space = line[index...].firstIndex(of: " ") {
      let rest = line[space...]
      if rest.hasPrefix(" - ") || rest.hasPrefix(" – ") {
        return space..<line.index(space, offsetBy: 3)
      }
      index = line.index(after: space)
    }
    return nil
  }

  private static func isTime(_ text: String) -> Bool {
    guard text.utf8.count <= 40, let first = text.utf8.first, 0x30...0x39 ~= first else {
      return false
    }
    for order in [DateOrder.dayMonthYear, .monthDayYear] {
      do throws(TimeProblem) {
        _ = try TimeText.moment(in: text, style: TimeStyle(order: order, zone: .fixed(seconds: 0)))
        return true
      } catch {
        continue
      }
    }
    return false
  }
}
