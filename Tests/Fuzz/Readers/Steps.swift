import FuzzSupport
import StafetFormats
import StafetModel
import StafetReport

/// Steps, once read, lead to a study, and can be written and taken again.
func checkSteps(_ bytes: [UInt8]) {
  do throws(ReadingError) {
    let reading = try CodebookStepLines.read(bytes, file: "steps", on: StepStudy.study)
    for warning in reading.warnings {
      demand(!warning.description.isEmpty, "A warning says nothing.")
    }
    demand(
      (try? StepStudy.study.replacing(reading.history.present)) != nil,
      "What the steps came to does not hold together.")
    let written = CodebookStepLines.bytes(of: reading.history)
    do throws(ReadingError) {
      let again = try CodebookStepLines.read(written, on: StepStudy.study)
      demand(again.warnings.isEmpty, "Steps that were written are warned of.")
      demand(again.history == reading.history, "Steps that were written are others.")
      demand(
        CodebookStepLines.bytes(of: again.history) == written, "Steps are written in two ways.")
    } catch {
      demand(false, "Steps that were written are refused: \(error)")
    }
  } catch {
    checkSentences(of: error)
  }
}

/// Decisions, once read, can be taken, and taken again without changing anything.
func checkDecisions(_ bytes: [UInt8], _ options: ReadingOptions) {
  do throws(ReadingError) {
    let reading = try SuggestionTable.read(
      bytes, file: "suggestions", of: StepStudy.study, by: "a",
      fallbackEncoding: options.fallbackEncoding)
    for warning in reading.warnings {
      demand(!warning.description.isEmpty, "A warning says nothing.")
    }
    demand(
      reading.decisions.isEmpty || SuggestionTable.holdsDecisions(bytes), "Decisions are not seen.")
    do throws(CodebookStepError) {
      var once = try SuggestionReview(of: "p", in: CodebookHistory(of: StepStudy.study))
      for decision in reading.decisions { try once.take(decision) }
      var twice = try SuggestionReview(of: "p", in: once.history)
      for decision in reading.decisions { try twice.take(decision) }
      demand(twice.history == once.history, "The same decisions change something.")
      demand(
        (try? StepStudy.study.replacing(once.history.present)) != nil,
        "What was decided does not hold together.")
    } catch {
      demand(false, "A decision that was read cannot be taken: \(error)")
    }
  } catch {
    checkSentences(of: error)
  }
}

/// The study that steps are taken on.
private enum StepStudy {
  static let study: Study = {
    let relay = Relay(
      id: "r",
      contributions: ["q", "o", "p"].map { Contribution(id: $0, kind: .question, text: "") })
    let themes = [
      Theme(id: "t", name: "Time"), Theme(id: "o", name: "Ord", parent: "t"),
      Theme(id: "r", name: "Rest", isRest: true),
    ]
    let sortings = [
      Sorting(
        id: "s", coder: "c", kind: .byHand,
        assignments: ["q": .init(theme: "t", certainty: 0.5), "o": .init(theme: "o")]),
      Sorting(
        id: "p", coder: "program", kind: .suggested,
        assignments: ["q": .init(theme: "o", certainty: 0.7), "p": .init(theme: "t")]),
    ]
    do throws(StudyError) {
      return try Study(relays: [relay], codebook: Codebook(themes: themes), sortings: sortings)
    } catch {
      fatalError("\(error)")
    }
  }()
}
