extension CorpusRecord {
  /// The contribution as one line of JSON, with its line feed.
  public var line: String {
    var line = "{\"id\":\"\(Self.name(ofContribution: number))\""
    line += ",\"relay\":\"\(Self.relays[relay].name)\""
    line += ",\"group\":\"\(Self.group(ofParticipant: author, in: relay))\""
    line += ",\"kind\":\"\(isQuestion ? "question" : "answer")\""
    line += ",\"author\":\"\(Self.name(ofParticipant: author, in: relay))\""
    line += ",\"recipient\":\"\(Self.name(ofParticipant: recipient, in: relay))\""
    line += ",\"reply_to\":"
    line += replyTo.map { "\"\(Self.name(ofContribution: $0))\"" } ?? "null"
    line += ",\"at\":\"\(Self.time(seconds))\""
    line += ",\"text\":\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": line += "\\\""
      case "\n": line += "\\n"
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line + "\"}\n"
  }

  /// A moment of September 2017 by ISO 8601.
  private static func time(_ seconds: Int64) -> String {
    let start: Int64 = 1_504_224_000  // 1 September 2017
    func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let day = (seconds - start) / 86_400 + 1
    let second = (seconds - start) % 86_400
    return "2017-09-\(two(day))T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
  }
}
