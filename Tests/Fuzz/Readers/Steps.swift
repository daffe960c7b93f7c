import FuzzSupport
import StafetFormats
import StafetModel

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
        assignments: ["q": .init(theme: "t", certainty: 0.5), "o": .init(theme: "o")])
    ]
    do throws(StudyError) {
      return try Study(relays: [relay], codebook: Codebook(themes: themes), sortings: sortings)
    } catch {
      fatalError("\(error)")
    }
  }()
}
