extension StudyProblem: CustomStringConvertible {
  /// The path and a sentence that says what is wrong and what was expected.
  public var description: String {
    path.isEmpty ? sentence : "\(path): \(sentence)"
  }

  /// What is wrong and what was expected, in a sentence on one line.
  ///
  /// Identifiers and names are cut after 60 characters, and control characters shown as code points.
  public var sentence: String {
    let subject = record.map { $0.quotedInSentence } ?? "this"
    switch reason {
    case .malformedIdentifier:
      return "The id \(subject) must not be empty, begin or end with a space, or hold control"
        + " characters such as a line break."
    case .duplicateIdentifier(let first):
      return "The id \(subject) is already used at \(first); every id may be used once."
    case .malformedAttribute(let name):
      return "The attribute name \(name.quotedInSentence) must not be empty, begin or end with a"
        + " space, or hold control characters such as a line break."
    case .unknownGroup(let group):
      return "\(subject) belongs to the group \(group.quoted), which the relay does not"
        + " have."
    case .unknownParticipant(let participant):
      return "\(subject) names the participant \(participant.quoted), who is not among"
        + " the participants of the relay."
    case .unknownContribution(let contribution):
      if case .assignment = place {
        return "The sorting \(subject) places the contribution \(contribution.quoted),"
          + " which is in no relay of the study."
      }
      return
        "\(subject) names the contribution \(contribution.quoted), but its relay has no"
        + " contribution of that id."
    case .unknownTheme(let theme):
      return
        "\(subject) names the theme \(theme.quoted), which the codebook does not have."
    case .answerWithoutQuestion:
      return "The answer \(subject) must name the question that it replies to."
    case .replyToNoQuestion(let other):
      return "The answer \(subject) replies to \(other.quoted), which is not a question."
    case .replyByNoAnswer:
      return "\(subject) names a question that it replies to, but only an answer can."
    case .followsNoAnswer(let other):
      return "The question \(subject) follows \(other.quoted), which is not an answer."
    case .followedByNoQuestion:
      return "\(subject) names an answer that it follows, but only a question can."
    case .circularChain:
      return "The question \(subject) follows, through other questions, an answer to itself."
    case .markOutsideText(let range, let length):
      return "A mark of \(subject) covers characters \(range.lowerBound) to \(range.upperBound),"
        + " but the text has \(length) characters and a mark must cover at least one of them."
    case .endsBeforeItStarts:
      return "A time span of \(subject) ends before it starts."
    case .negativeCount(let count):
      return "A number that counts something cannot be negative, but \(count) is given."
    case .malformedColour(let colour):
      return "The colour \(colour.quotedInSentence) of \(subject) must be written as # and six"
        + " hexadecimal digits, such as #1F6F8B."
    case .circularTheme:
      return "The theme \(subject) is, through its parents, part of itself."
    case .ambiguousLabel(let label, let other):
      return "The theme \(subject) and the theme \(other.quoted) are both called"
        + " \(label.quotedInSentence); a name or alias may lead to one theme only."
    case .secondRest(let first):
      return "The theme \(subject) is marked as the rest, but \(first.quoted) already is."
    case .certaintyOutOfRange(let certainty):
      return "The certainty \(certainty) of \(subject) must lie between 0 and 1."
    }
  }
}
