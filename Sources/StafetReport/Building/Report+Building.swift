public import StafetAnalysis
public import StafetModel
import StafetText

extension Report {
  /// Words the analysis of a study.
  ///
  /// - Parameters:
  ///   - study: The study, for its texts.
  ///   - analysis: The analysis of that study, for every figure.
  ///   - options: How the report is worded.
  /// - Complexity: O(*n*) in the length of the texts.
  public init(
    on study: Study,
    analysis: StudyAnalysis,
    options: ReportOptions = ReportOptions()
  ) {
    let builder = ReportBuilder(study: study, analysis: analysis, options: options)
    self.init(
      title: study.title.isEmpty ? builder.wording.untitled : study.title,
      subtitle: study.topic == study.title ? "" : study.topic,
      cover: builder.cover(),
      language: options.language,
      contributionLanguage: study.language,
      sections: builder.sections(),
      finder: builder.finder())
  }
}

/// Lays out the chapters of a report.
struct ReportBuilder {
  let study: Study
  let analysis: StudyAnalysis
  let options: ReportOptions
  let wording: Wording
  let colours: ThemeColours
  let contributions: [Contribution.ID: Contribution]

  /// The groups that are large enough to be named with what their people wrote: for each relay, the
  /// group of each participant.
  let groups: [Relay.ID: [Participant.ID: Group.ID]]

  init(study: Study, analysis: StudyAnalysis, options: ReportOptions) {
    self.study = study
    self.analysis = analysis
    self.options = options
    self.wording = Wording(language: options.language)
    self.colours = ThemeColours(of: study.codebook)
    var contributions: [Contribution.ID: Contribution] = [:]
    var groups: [Relay.ID: [Participant.ID: Group.ID]] = [:]
    for (relay, analysed) in zip(study.relays, analysis.relays) {
      for contribution in relay.contributions { contributions[contribution.id] = contribution }
      let named = Set(analysed.groups.filter { $0.contributors != nil }.map { $0.group })
      for participant in relay.participants {
        guard let group = participant.group, named.contains(group) else { continue }
        groups[relay.id, default: [:]][participant.id] = group
      }
    }
    self.contributions = contributions
    self.groups = groups
  }

  var numbers: NumberStyle { wording.numbers }

  func sections() -> [ReportSection] {
    var sections = [background()]
    sections += analysis.relays.indices.map { chapter(on: analysis.relays[$0], number: $0 + 1) }
    if let reading = analysis.crossReading { sections.append(crossReading(reading)) }
    if analysis.crossReading == nil, !analysis.settings.wordFamilies.isEmpty {
      sections.append(familiesWithoutComparison())
    }
    sections.append(method())
    sections.append(imprint())
    return sections
  }

  /// What became of word families where there are not two relays to compare.
  private func familiesWithoutComparison() -> ReportSection {
    ReportSection(
      anchor: "word-families",
      title: wording.wordFamilies,
      lead: wording.wordFamiliesLead,
      blocks: [
        .paragraph(wording.familiesNotCompared(analysis.settings.wordFamilies.map { $0.name }))
      ])
  }
}
