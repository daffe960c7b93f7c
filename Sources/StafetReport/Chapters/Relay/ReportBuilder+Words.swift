import StafetAnalysis
import StafetModel
import StafetText

extension ReportBuilder {
  /// The most frequent words of a relay.
  func frequentWords(of relay: RelayAnalysis, colour: String, number: Int) -> Figure {
    let most = relay.words.rows.first?.use.occurrences ?? 1
    return Figure(
      id: "words-\(number)",
      title: wording.wordsTitle(relay.relay),
      alternative: wording.wordsAlternative(relay.relay, relay.words),
      picture: .bars(
        relay.words.rows.map { row in
          Picture.Bar(
            label: row.form,
            value: numbers.count(row.use.occurrences),
            length: Double(row.use.occurrences) / Double(most))
        }, colour: colour),
      table: ReportTable(
        caption: wording.wordsTitle(relay.relay),
        columns: [
          .text(wording.word), .number(wording.occurrences),
          .number(wording.holding(analysis.settings.wordSource)),
          .text(wording.formsCounted),
        ],
        rows: relay.words.rows.map { row in
          [
            row.form, numbers.count(row.use.occurrences), numbers.count(row.use.documents),
            wording.forms(of: row),
          ]
        },
        note: wording.formsNote))
  }

  /// The most frequent words of a relay as a picture of words; ``frequentWords(of:colour:number:)`` has
  /// their numbers.
  func wordPicture(of relay: RelayAnalysis, colour: String, number: Int) -> Figure {
    let most = relay.words.rows.first?.use.occurrences ?? 1
    return Figure(
      id: "word-picture-\(number)",
      title: wording.wordPictureTitle(relay.relay),
      alternative: wording.wordPictureAlternative(relay.relay, relay.words),
      picture: .words(
        relay.words.rows.map { row in
          Picture.Word(
            label: row.form, weight: Double(row.use.occurrences) / Double(most))
        }, colour: colour),
      table: nil)
  }
}
