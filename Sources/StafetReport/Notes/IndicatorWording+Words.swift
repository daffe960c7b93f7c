import StafetAnalysis

/// Words, and how chains run.
extension IndicatorWording {
  func words(_ words: [String]) -> String {
    let shown = words.prefix(3).map { wording.quote($0) }
    return wording.list(shown, andMore: words.count - shown.count)
  }

  func highlights(_ reading: IndicatorReading) -> String? {
    guard let all = figure(.keywords, of: reading)?.value,
      let far = figure(.prominentWords, of: reading)?.value
    else { return nil }
    if all == 0 {
      return say(
        "Intet ord står i usædvanligt mange bidrag.", "No word is in unusually many contributions.")
    }
    let count = wording.counted(Int(exactly: all) ?? 0, ("ord", "ord"), ("word", "words"))
    let prominent = numbers.count(Int(exactly: far))
    return say(
      "\(count) står i usædvanligt mange bidrag, \(prominent) af dem markant.",
      "\(count) \(all == 1 ? "is" : "are") in unusually many contributions, \(prominent) of them by far."
    )
  }

  func focus(_ reading: IndicatorReading, in indicators: RelayIndicators) -> String? {
    guard let focus = indicators.focus, let figure = figure(.sharedWords, of: reading) else {
      return nil
    }
    let groups = count(.eligibleGroups, of: figure)
    switch focus {
    case .clear:
      let shared = words(indicators.sharedWords.map { $0.form })
      return say(
        "Der er klart fokus: Alle grupper med mindst fem bidrag (\(groups)) bruger \(shared).",
        "There is a clear focus: all groups with five contributions or more (\(groups)) use \(shared)."
      )
    case .some:
      let count = wording.counted(
        whole(.keywords, of: figure), ("ord", "ord"), ("word stands", "words stand"))
      return say(
        "Der er et fokus, men ikke et fælles: \(count) skiller sig ud, og intet af de markante ses brugt af alle grupper.",
        "There is a focus, but none in common: \(count) out, and none that does so by far is seen to be used by all"
          + " groups.")
    case .none:
      return say(
        "Der er intet fokus: Intet ord skiller sig ud.", "There is no focus: no word stands out.")
    }
  }

  func blindspots(_ reading: IndicatorReading) -> String? {
    guard let figure = figure(.blindspots, of: reading), let value = figure.value else {
      return nil
    }
    let keywords = wording.counted(whole(.keywords, of: figure), ("ord", "ord"), ("word", "words"))
    if value == 0 {
      let groups = wording.counted(
        whole(.eligibleGroups, of: figure), ("gruppe", "grupper"), ("group", "groups"))
      return say(
        "Ingen blinde vinkler: \(groups) med mindst fem bidrag bruger alt, hvad der skiller sig ud (\(keywords)).",
        "No blindspots: \(groups) with five contributions or more used all that stands out (\(keywords))."
      )
    }
    let rows = reading.groups.filter { !$0.words.isEmpty }.map { group in
      let missing = words(group.words.map { $0.form })
      return say(
        "\(wording.quote(group.name)) bruger ikke \(missing)",
        "\(wording.quote(group.name)) does not use \(missing)")
    }
    return say(
      "\(keywords) skiller sig ud, men ikke alle bruges i hver gruppe: \(rows.joined(separator: "; ")).",
      "\(keywords) \(whole(.keywords, of: figure) == 1 ? "stands" : "stand") out, but not all are used in every group:"
        + " \(rows.joined(separator: "; ")).")
  }

  func meeting(_ reading: IndicatorReading) -> String? {
    guard let figure = figure(.meeting, of: reading) else { return nil }
    let people = part(.meetings, of: .receivers, in: figure)
    let share = percent(figure.value)
    return say(
      "\(people) deltagere, der fik spørgsmål, fik dem i to eller flere kæder (\(share)).",
      "\(people) participants who received questions did so in two chains or more (\(share)).")
  }

  func ring(_ reading: IndicatorReading) -> String? {
    guard let figure = figure(.ring, of: reading) else { return nil }
    let rings = part(.rings, of: .chains, in: figure)
    let share = percent(figure.value)
    let returning = count(.returningChains, of: figure)
    let staying =
      figure.input(.stayingChains) == nil
      ? ""
      : say(
        ", og \(count(.stayingChains, of: figure)) blev i samme gruppe i fire trin eller mere",
        ", and \(count(.stayingChains, of: figure)) stayed in one group for four steps or more")
    return say(
      "\(rings) kæder løb i ring (\(share)): \(returning) vendte tilbage til en, der allerede havde været med\(staying).",
      "\(rings) chains went in a ring (\(share)): \(returning) returned to somebody who had been in it already\(staying)."
    )
  }

  func direction(_ reading: IndicatorReading) -> String? {
    guard let figure = figure(.direction, of: reading) else { return nil }
    let count = part(.external, of: .directed, in: figure)
    let share = percent(figure.value)
    return say(
      "\(count) spørgsmål gik til grupper uden for organisationen (\(share)).",
      "\(count) questions went to groups outside the organisation (\(share)).")
  }
}
