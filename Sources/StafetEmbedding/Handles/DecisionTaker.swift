import StafetFormats
import StafetModel
import StafetReport
import StafetSyntax

/// Takes what people decided in sheets and tables of suggestions into a study.
struct DecisionTaker {
  let held: HeldStudy
  let files: [FileList.File]
  let options: DecisionOptions

  /// The study with a sorting by hand for each coder; with the messages come out what became of each decision, and
  /// the steps that lead there.
  func study(_ messages: inout Messages) throws(CallFailure) -> HeldStudy {
    let history: CodebookHistory
    do throws(CodebookStepError) {
      history = try CodebookHistory(
        of: held.study, withThemesOf: held.codebook, by: "theme-suggestions")
    } catch {
      throw messages.refuse(error)
    }
    let study = try messages.study(held.study, at: history.present)
    let readings = try readings(on: study, &messages)
    let sorting = study.sorting("suggested")
    let suggested = sorting?.kind == .suggested ? sorting?.id : nil
    let review: SuggestionReview
    do throws(CodebookStepError) {
      var taken = try SuggestionReview(of: suggested, in: history)
      for reading in readings {
        for decision in reading.decisions { _ = try taken.take(decision) }
      }
      review = taken
    } catch {
      throw messages.refuse(error)
    }
    messages.attachments.append(
      FileList.File(
        name: "accepted.tsv",
        bytes: SuggestionReviewLines.bytes(
          of: review, undecided: readings.reduce(0) { $0 + $1.undecided.count },
          remarks: readings.flatMap { $0.remarks })))
    messages.attachments.append(
      FileList.File(
        name: "accepted.steps.jsonl", bytes: CodebookStepLines.bytes(of: review.history)))
    return held.changed(to: try messages.study(study, at: review.history.present))
  }

  /// What was decided in each table; the problems of all of them are told at once.
  private func readings(
    on study: Study, _ messages: inout Messages
  ) throws(CallFailure) -> [SuggestionTableReading] {
    var readings: [SuggestionTableReading] = []
    var problems: [ReadingProblem] = []
    var warnings: [ReadingWarning] = []
    for file in files {
      do throws(ReadingError) {
        let reading = try SortingSheet.read(
          file.bytes, file: file.name, of: study,
          by: options.coders[file.name] ?? options.coder, at: options.time,
          fallbackEncoding: options.encoding)
        readings.append(reading)
        warnings += reading.warnings
      } catch {
        problems += error.problems
        warnings += error.warnings
      }
    }
    if !problems.isEmpty {
      throw messages.refuse(ReadingError(problems: problems, warnings: warnings))
    }
    messages.add(warnings)
    return readings
  }
}
