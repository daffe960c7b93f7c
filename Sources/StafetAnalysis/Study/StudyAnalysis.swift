public import StafetModel
import StafetStatistics

/// Every number that a report on a study prints, with the settings behind these numbers.
///
/// ```swift
/// let analysis = try StudyAnalysis(of: study)
/// for slice in analysis.relays[0].cake?.slices ?? [] {
///   print(slice.name, slice.share.percent)
/// }
/// ```
public struct StudyAnalysis: Hashable, Sendable {
  /// The study that was analysed; a report takes the texts that it prints from here.
  public let study: Study

  /// The choices that the analysis was made with.
  public let settings: AnalysisSettings

  /// The sorting that themes were counted by, or `nil` where the study has none.
  public let sorting: Sorting.ID?

  /// What the source states about all relays together.
  package let declared: DeclaredFacts

  /// The figures counted from the records of all relays together.
  public let counted: CountedFacts

  /// The relays, in the order of the study.
  public let relays: [RelayAnalysis]

  /// The comparison of two relays, or `nil` where the study has fewer than two.
  public let crossReading: CrossReading?

  /// The sorting that the analysis uses, compared with each other sorting of the study, in their order;
  /// empty where there is no other.
  public let agreements: [SortingAgreement]

  /// How far all sortings made by hand agree, or `nil` where the study has fewer than two.
  public let reliability: SortingReliability?

  /// What is unusual about the study.
  public let warnings: [StudyWarning]

  /// The language that the texts were taken to be in, and why.
  public let language: StudyLanguage

  /// What else must be known of the analysis: a language that is contradicted, names that were left out.
  public let remarks: [AnalysisRemark]

  /// Analyses a study.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - settings: The choices to make the analysis with.
  /// - Throws: ``AnalysisError`` if the settings name a sorting, a relay or a contribution that the study
  ///   does not have, or hold a number outside its range.
  /// - Complexity: O(*n*) expected in the length of the texts, and O(*w* log *w*) in the number of
  ///   different words and of contributions; the pairs of a theme cost O(*n*) for each one that is
  ///   chosen.
  public init(
    of study: Study,
    settings: AnalysisSettings = AnalysisSettings()
  ) throws(AnalysisError) {
    do throws(StoppableError<AnalysisError, Never>) {
      try self.init(of: study, settings: settings, by: OneWorker(), progress: WorkProgress())
    } catch {
      switch error {
      case .refused(let refusal): throw refusal
      }
    }
  }

  /// Analyses a study with a workforce; the result is the same with any workforce.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - settings: The choices to make the analysis with.
  ///   - workforce: Runs the parts that do not depend on each other.
  ///   - progress: Is told how far the work has come, and can end it.
  /// - Throws: ``AnalysisError`` as without a workforce, or what the listener of the progress throws.
  package init<Failure: Error>(
    of study: Study,
    settings: AnalysisSettings,
    by workforce: some Workforce,
    progress: WorkProgress<Failure>
  ) throws(StoppableError<AnalysisError, Failure>) {
    let basis: AnalysisBasis
    do throws(AnalysisError) {
      basis = try AnalysisBasis(of: study, settings: settings)
    } catch {
      throw .refused(error)
    }
    do throws(Failure) {
      try self.init(of: basis, by: workforce, progress: progress)
    } catch {
      throw .stopped(error)
    }
  }

  private init<Failure: Error>(
    of basis: AnalysisBasis, by workforce: some Workforce, progress: WorkProgress<Failure>
  ) throws(Failure) {
    let study = basis.study
    let reading = progress.part(from: 0, to: 0.4)
    let (words, records) = try workforce.both { () throws(Failure) -> StudyWords in
      try StudyWords(of: study, rules: basis.rules, progress: reading)
    } _: { () throws(Failure) -> [RelayRecords] in
      var records: [RelayRecords] = []
      for relay in basis.relays {
        try reading.report(0, of: 1)
        records.append(RelayRecords(of: relay, in: basis))
      }
      return records
    }
    try progress.report(2, of: 5)
    let materials = WordMaterial.materials(of: basis, words: words)
    let parts = records.map { $0.counted }
    let counted = study.counted(by: basis.sorting, joining: parts)

    let telling = progress.part(from: 0.5, to: 1)
    let (readings, coders) = try workforce.both {
      () throws(Failure) -> (relays: [RelayAnalysis], crossReading: CrossReading?) in
      var relays: [RelayAnalysis] = []
      for index in basis.relays.indices {
        relays.append(
          try RelayAnalysis(
            of: basis.relays[index], in: basis, records: records[index], words: materials[index],
            studyWords: words,
            progress: telling.part(
              from: Double(index) / Double(basis.relays.count + 1),
              to: Double(index + 1) / Double(basis.relays.count + 1))))
      }
      try telling.report(basis.relays.count, of: basis.relays.count + 1)
      let crossReading = basis.compared.map { first, second in
        let sides = [first, second].map { index in
          ComparedRelays.Side(
            relay: basis.relays[index], cake: records[index].cake, words: materials[index],
            chains: records[index].chains, waits: records[index].waits)
        }
        return CrossReader(
          of: ComparedRelays(
            basis: basis, first: sides[0], second: sides[1],
            cautions: Finding.Caution.excerpt(
              of: study.declared, counted,
              parts: [first, second].map { (study.relays[$0].declared, parts[$0]) }))
        ).read()
      }
      return (relays, crossReading)
    } _: {
      () throws(Failure) -> (agreements: [SortingAgreement], reliability: SortingReliability?) in
      (
        agreements: try SortingAgreement.agreements(in: basis, progress: telling),
        reliability: SortingReliability(of: study, settings: basis.settings)
      )
    }
    try progress.report(1, of: 1)

    self.study = study
    self.settings = basis.settings
    self.language = basis.studyLanguage
    self.remarks = basis.remarks
    self.sorting = basis.sorting?.id
    self.declared = study.declared
    self.counted = counted
    self.relays = readings.relays
    self.warnings = study.warnings(sortedBy: basis.sorting, counted: parts)
    self.agreements = coders.agreements
    self.reliability = coders.reliability
    self.crossReading = readings.crossReading
  }
}

extension SortingAgreement {
  /// The sorting that decides compared with each of the others of the study, in their order.
  fileprivate static func agreements<Failure: Error>(
    in basis: AnalysisBasis, progress: WorkProgress<Failure>
  ) throws(Failure) -> [SortingAgreement] {
    var agreements: [SortingAgreement] = []
    guard let sorting = basis.sorting else { return [] }
    for other in basis.study.sortings where other.id != sorting.id {
      try progress.report(0, of: 1)
      agreements.append(
        SortingAgreement(
          of: sorting, and: other, in: basis.study,
          confidence: ConfidenceLevel(basis.settings.confidence)))
    }
    return agreements
  }
}

extension Finding.Caution {
  /// The caution that more contributions are declared than are at hand, if so: by the study or, where
  /// the study's figure does not say so, by those of the compared relays that fall short.
  fileprivate static func excerpt(
    of declared: DeclaredFacts,
    _ counted: CountedFacts,
    parts: [(declared: DeclaredFacts, counted: CountedFacts)]
  ) -> [Self] {
    if let stated = declared.contributions, stated > counted.uniqueContributions {
      return [.excerpt(counted: counted.uniqueContributions, declared: stated)]
    }
    var held = 0
    var stated = 0
    for part in parts {
      guard let figure = part.declared.contributions,
        figure > part.counted.uniqueContributions
      else { continue }
      held += part.counted.uniqueContributions
      let (sum, isTooLarge) = stated.addingReportingOverflow(figure)
      stated = isTooLarge ? .max : sum
    }
    return stated > held ? [.excerpt(counted: held, declared: stated)] : []
  }
}
