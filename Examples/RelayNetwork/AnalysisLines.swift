import ExampleSupport
import Stafet

/// The figures of a relay's chains, its network beside chance, and its indicators.
struct AnalysisLines {
  private let relay: RelayAnalysis

  init(of relay: RelayAnalysis) { self.relay = relay }

  func lines(in language: ReportLanguage) -> [String] {
    let indicators = Indicator.allCases.flatMap { indicator -> [String] in
      let sentences = relay.indicators?.sentences(of: indicator, in: language) ?? []
      return sentences.isEmpty
        ? [] : ["\(indicator.name(in: language)): \(sentences.joined(separator: " "))"]
    }
    return part(
      language.say("Chains in figures", danish: "Kæderne i tal"),
      (relay.chains?.lines(in: language) ?? [])
        + (relay.chains?.gaps.map { $0.sentence(in: language) } ?? []))
      + part(
        language.say("The network as a whole", danish: "Netværket som helhed"),
        (relay.network?.lines(in: language) ?? [])
          + [relay.network?.reservation?.sentence(in: language)].compactMap { $0 })
      + part(language.say("Indicators", danish: "Indikatorer"), indicators)
  }

  /// A part under its heading; nothing where it has no lines.
  private func part(_ heading: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["  " + heading] + lines.map { "    " + $0 }
  }
}
