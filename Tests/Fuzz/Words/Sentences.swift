import FuzzSupport
import StafetText

/// Sentences are the text, and the form of a question belongs to one of them.
func checkSentences(of text: String, _ choices: WordChoices) {
  let splitter = SentenceSplitter(language: choices.language)
  let sentences = splitter.sentences(in: text)
  demandCover(sentences, of: Array(text.utf8), "Sentences")

  let form = QuestionForm(
    of: text, words: .list(for: choices.language), splitter: splitter)
  demand(form == QuestionForm(of: text, language: choices.language), "There are two forms.")
  demand(form.questionCount <= sentences.count, "There are more questions than sentences.")
  demand(
    (form.range == nil) == (form.questionCount == 0), "A question has no place, or none has one.")
  if let range = form.range {
    demand(sentences.contains(range), "The question at \(range) is no sentence.")
  } else {
    demand(form.openness == .undecided, "A text without a question has a form.")
  }
  demand(
    form.openness == .open || form.aspect == .undecided,
    "A question that is not open has an aspect.")
}
