import StafetAnalysis
import StafetModel

extension Wording {
  var imprint: String { say("Kolofon", "Imprint") }
  var imprintLead: String { say("Hvem der har udgivet rapporten.", "Who published the report.") }

  var madeWith: String {
    say(
      "Analyse og opsætning er lavet med programmet Stafet.",
      "Analysed and typeset with the program Stafet.")
  }
}
