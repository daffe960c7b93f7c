public import StafetModel

extension StudyProblem {
  /// What is wrong and what was expected, in a sentence on one line.
  ///
  /// Identifiers and names are cut after 60 characters, and control characters shown as code points.
  ///
  /// - Parameter language: The language of the sentence.
  /// - Returns: The sentence.
  public func sentence(in language: ReportLanguage) -> String {
    Wording(language: language).sentence(of: self)
  }

  /// The path in a study file and the sentence.
  ///
  /// - Parameter language: The language of the sentence.
  /// - Returns: The words.
  public func description(in language: ReportLanguage) -> String {
    let sentence = sentence(in: language)
    return path.isEmpty ? sentence : "\(path): \(sentence)"
  }
}

extension StudyProblem: CustomStringConvertible {
  /// The path and the sentence in English.
  public var description: String { description(in: .english) }
}

extension StudyError {
  /// The problems, one a line.
  ///
  /// - Parameter language: The language of the sentences.
  /// - Returns: The lines.
  public func description(in language: ReportLanguage) -> String {
    problems.map { $0.description(in: language) }.joined(separator: "\n")
  }
}

extension StudyError: CustomStringConvertible {
  /// The problems in English, one a line.
  public var description: String { description(in: .english) }
}

extension Wording {
  func sentence(of problem: StudyProblem) -> String {
    let subject = problem.record.map { named($0) } ?? say("dette", "this")
    return switch problem.reason {
    case .malformedIdentifier: malformed(say("Id\u{2019}et ", "The id ") + subject)
    case .duplicateIdentifier(let first):
      say(
        "Id\u{2019}et \(subject) bruges allerede i \(first); hvert id må kun bruges én gang.",
        "The id \(subject) is already used at \(first); every id may be used once.")
    case .malformedAttribute(let name):
      malformed(say("Attributnavnet ", "The attribute name ") + named(name))
    case .unknownGroup(let group):
      sentence(
        say(
          "\(subject) hører til gruppen \(named(group)), som stafetten ikke har.",
          "\(subject) belongs to the group \(named(group)), which the relay does not have."))
    case .unknownParticipant(let participant):
      sentence(
        say(
          "\(subject) nævner deltageren \(named(participant)), som ikke er blandt stafettens deltagere.",
          "\(subject) names the participant \(named(participant)), who is not among the participants"
            + " of the relay."))
    case .unknownContribution(let contribution):
      unknown(contribution, namedBy: subject, at: problem.place)
    case .unknownRelay(let relay):
      say(
        "Der er ingen stafet med id\u{2019}et \(named(relay)).",
        "There is no relay with the id \(named(relay)).")
    case .unknownSorting(let sorting):
      say(
        "Der er ingen sortering med id\u{2019}et \(named(sorting)).",
        "There is no sorting with the id \(named(sorting)).")
    case .unknownTheme(let theme):
      sentence(
        say(
          "\(subject) nævner temaet \(named(theme)), som kodebogen ikke har.",
          "\(subject) names the theme \(named(theme)), which the codebook does not have."))
    case .answerWithoutQuestion:
      say(
        "Svaret \(subject) skal angive det spørgsmål, som det besvarer.",
        "The answer \(subject) must name the question that it replies to.")
    case .replyToNoQuestion(let other):
      say(
        "Svaret \(subject) besvarer \(named(other)), som ikke er et spørgsmål.",
        "The answer \(subject) replies to \(named(other)), which is not a question.")
    case .replyByNoAnswer:
      sentence(
        say(
          "\(subject) angiver et spørgsmål, som det besvarer, men det kan kun et svar gøre.",
          "\(subject) names a question that it replies to, but only an answer can."))
    case .followsNoAnswer(let other):
      say(
        "Spørgsmålet \(subject) følger \(named(other)), som ikke er et svar.",
        "The question \(subject) follows \(named(other)), which is not an answer.")
    case .followedByNoQuestion:
      sentence(
        say(
          "\(subject) angiver et svar, som det følger, men det kan kun et spørgsmål gøre.",
          "\(subject) names an answer that it follows, but only a question can."))
    case .circularChain:
      say(
        "Spørgsmålet \(subject) følger gennem andre spørgsmål et svar på sig selv.",
        "The question \(subject) follows, through other questions, an answer to itself.")
    case .markOutsideText(let range, let length): mark(range, of: subject, length: length)
    case .endsBeforeItStarts:
      say(
        "Et tidsrum for \(subject) slutter, før det begynder.",
        "A time span of \(subject) ends before it starts.")
    case .negativeCount(let count):
      say(
        "Et antal kan ikke være negativt, men der står \(count).",
        "A number that counts something cannot be negative, but \(count) is given.")
    case .malformedColour(let colour): malformedColour(colour, of: subject)
    case .circularTheme:
      say(
        "Temaet \(subject) er gennem sine overordnede temaer en del af sig selv.",
        "The theme \(subject) is, through its parents, part of itself.")
    case .ambiguousLabel(let label, let other):
      say(
        "Temaet \(subject) og temaet \(named(other)) hedder begge \(named(label)); et navn eller alias må"
          + " kun føre til ét tema.",
        "The theme \(subject) and the theme \(named(other)) are both called \(named(label)); a name or"
          + " alias may lead to one theme only.")
    case .secondRest(let first):
      say(
        "Temaet \(subject) er markeret som restgruppe, men det er \(named(first)) allerede.",
        "The theme \(subject) is marked as the rest, but \(named(first)) already is.")
    case .certaintyOutOfRange(let certainty): certaintyOutOfRange(certainty, of: subject)
    }
  }

  private func unknown(
    _ contribution: Contribution.ID, namedBy subject: String, at place: StudyPlace
  ) -> String {
    if case .assignment = place {
      return say(
        "Sorteringen \(subject) placerer bidraget \(named(contribution)), som ikke findes i nogen stafet"
          + " i materialet.",
        "The sorting \(subject) places the contribution \(named(contribution)), which is in no relay of"
          + " the study.")
    }
    return sentence(
      say(
        "\(subject) nævner bidraget \(named(contribution)), men stafetten har intet bidrag med det id.",
        "\(subject) names the contribution \(named(contribution)), but its relay has no contribution of"
          + " that id."))
  }

  private func mark(_ range: Range<Int>, of subject: String, length: Int) -> String {
    let length = counted(length, ("tegn", "tegn"), ("character", "characters"))
    return say(
      "En markering i \(subject) dækker tegnene \(range.lowerBound) til \(range.upperBound), men teksten"
        + " har \(length), og en markering skal dække mindst ét af dem.",
      "A mark of \(subject) covers characters \(range.lowerBound) to \(range.upperBound), but the text has"
        + " \(length) and a mark must cover at least one of them.")
  }
}
