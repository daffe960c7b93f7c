import StafetAnalysis
import StafetModel

/// Lays out the chapters of a report.
struct ReportBuilder {
  let analysis: StudyAnalysis

  let options: ReportOptions
  let wording: Wording

  let colours: ThemeColours
  let contributions: [Contribution.ID: Contribution]

  /// The groups that are large enough to be named with what their people wrote: for each relay, the
  /// group of each participant.
  let groups: [Relay.ID: [Participant.ID: Group.ID]]

  init(analysis: StudyAnalysis, options: ReportOptions) {
    let study = analysis.study
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

  var study: Study { analysis.study }

  var numbers: NumberStyle { wording.numbers }

  func chapters() -> [ReportChapter] {
    var chapters = [background()]
    chapters += analysis.relays.indices.map { chapter(on: analysis.relays[$0], number: $0 + 1) }
    if let reading = analysis.crossReading { chapters.append(crossReading(reading)) }
    if analysis.crossReading == nil, !analysis.settings.wordFamilies.isEmpty {
      chapters.append(familiesWithoutComparison())
    }
    chapters.append(method())
    chapters.append(imprint())
    return chapters
  }
}
