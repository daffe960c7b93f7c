import StafetAnalysis

/// Figures of indicators in a few words, as a table of all of them has them.
extension IndicatorWording {
  /// What an indicator is in a relay, without its score; `nil` where it has no figure.
  func overview(of reading: IndicatorReading, in indicators: RelayIndicators) -> String? {
    if finding(of: reading, in: indicators) == nil { return nil }
    return switch reading.indicator {
    case .activity: written(reading)
    case .mindset: mindsets(reading)
    case .keyStakeholders: stakeholders(reading)
    case .distribution: evenness(reading)
    case .interaction: exchanged(reading)
    case .network: ways(reading)
    case .projectMap:
      figure(.themedLines, of: reading).map {
        let lines = part(.themedLines, of: .mapLines, in: $0)
        return say("\(lines) streger har et tema", "\(lines) lines have a theme")
      }
    case .highlights: outstanding(reading)
    case .focus: focusWords(in: indicators)
    case .blindspots: unused(reading)
    case .engagement: tookPart(reading)
    case .collaboration: asked(reading)
    case .relevance:
      figure(.relevance, of: reading).map {
        let found = part(.foundWords, of: .expectedWords, in: $0)
        return say("\(found) ventede ord", "\(found) expected words")
      }
    case .innovationCapacity: spread(reading)
    case .alignment: gathered(reading)
    case .meeting:
      share(.meeting, .meetings, of: .receivers, say("deltagere", "participants"), reading)
    case .ring: share(.ring, .rings, of: .chains, say("kæder", "chains"), reading)
    case .direction:
      share(.direction, .external, of: .directed, say("spørgsmål", "questions"), reading)
    case .questionForm:
      figure(.openQuestions, of: reading).map {
        let open = percent($0.value)
        return say("\(open) er åbne", "\(open) are open")
      }
    }
  }

  /// A part of a whole with its percentage: `4 af 15 deltagere (27 %)`.
  private func share(
    _ formula: IndicatorFormula, _ count: IndicatorQuantity, of whole: IndicatorQuantity,
    _ things: String, _ reading: IndicatorReading
  ) -> String? {
    figure(formula, of: reading).map {
      "\(part(count, of: whole, in: $0)) \(things) (\(percent($0.value)))"
    }
  }

  private func written(_ reading: IndicatorReading) -> String? {
    guard let written = figure(.contributions, of: reading)?.value else { return nil }
    let count = wording.contributions(Int(exactly: written) ?? 0)
    guard let each = figure(.contributionsPerHead, of: reading)?.value else { return count }
    let perHead = numbers.decimal(each, 1)
    return say(
      "\(count), \(perHead) pr. aktiv deltager", "\(count), \(perHead) per active participant")
  }

  private func mindsets(_ reading: IndicatorReading) -> String? {
    let rows = Mindset.allCases.compactMap { mindset -> String? in
      let count = reading.groups.count { $0.mindset == mindset }
      return count == 0
        ? nil : "\(numbers.count(count)) \(mindset.name(in: wording.language))"
    }
    return say("grupper: ", "groups: ") + rows.joined(separator: ", ")
  }

  private func stakeholders(_ reading: IndicatorReading) -> String? {
    guard let figure = figure(.keyStakeholders, of: reading), let value = figure.value else {
      return nil
    }
    let people = wording.participants(whole(.participants, of: figure))
    let count = value == 0 ? say("ingen", "none") : numbers.count(Int(exactly: value))
    return say("\(count) af \(people)", "\(count) of \(people)")
  }

  private func evenness(_ reading: IndicatorReading) -> String? {
    figure(.receivedGini, of: reading)?.value.map {
      let gini = numbers.decimal($0, 2)
      return say(
        "\(gini) på en skala fra 0 (lige mange til alle) til 1 (alle til én)",
        "\(gini) on a scale from 0 (equally many to all) to 1 (all to one)")
    }
  }

  private func exchanged(_ reading: IndicatorReading) -> String? {
    let answered = figure(.answerRate, of: reading).map {
      let share = percent($0.value)
      return say("\(share) blev besvaret", "\(share) were answered")
    }
    let mutual = figure(.reciprocity, of: reading).map {
      let share = percent($0.value)
      return say("\(share) af parrene spurgte hinanden", "\(share) of the pairs asked each other")
    }
    let crossing = figure(.crossingShare, of: reading).map {
      let share = percent($0.value)
      return say("\(share) gik på tværs", "\(share) crossed groups")
    }
    let parts = [answered, mutual, crossing].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func ways(_ reading: IndicatorReading) -> String? {
    let crossing = figure(.externalInternalIndex, of: reading).map {
      let count = part(.crossing, of: .placedQuestions, in: $0)
      return say("\(count) spørgsmål gik på tværs", "\(count) questions crossed groups")
    }
    let used = figure(.groupDensity, of: reading).map {
      let count = part(.askingPairs, of: .groupPairs, in: $0)
      return say("\(count) veje blev brugt", "\(count) ways were used")
    }
    let parts = [crossing, used].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func outstanding(_ reading: IndicatorReading) -> String? {
    guard let all = figure(.keywords, of: reading)?.value,
      let far = figure(.prominentWords, of: reading)?.value
    else { return nil }
    if all == 0 { return say("ingen ord", "no words") }
    let words = count(of: all)
    let prominent = numbers.count(Int(exactly: far))
    return say("\(words), \(prominent) af dem markant", "\(words), \(prominent) of them by far")
  }

  private func count(of words: Double) -> String {
    wording.counted(Int(exactly: words) ?? 0, ("ord", "ord"), ("word", "words"))
  }

  private func focusWords(in indicators: RelayIndicators) -> String? {
    guard let focus = indicators.focus else { return nil }
    let name = focus.name(in: wording.language)
    let shared = indicators.sharedWords.map { $0.form }
    return shared.isEmpty ? name : "\(name): \(words(shared))"
  }

  private func unused(_ reading: IndicatorReading) -> String? {
    figure(.blindspots, of: reading)?.value.map { value in
      value == 0
        ? say("ingen", "none")
        : wording.counted(
          Int(exactly: value) ?? 0, ("blind vinkel", "blinde vinkler"), ("blindspot", "blindspots"))
    }
  }

  private func tookPart(_ reading: IndicatorReading) -> String? {
    figure(.engagement, of: reading).map {
      let active = part(.active, of: .participants, in: $0)
      let answered = part(.answered, of: .delivered, in: $0)
      return say(
        "\(active) deltog, \(answered) spørgsmål blev besvaret",
        "\(active) took part, \(answered) questions were answered")
    }
  }

  private func asked(_ reading: IndicatorReading) -> String? {
    if let figure = figure(.collaborationOfOneGroup, of: reading) {
      let pairs = part(.mutualPairs, of: .joinedPairs, in: figure)
      return say("\(pairs) par spurgte hinanden", "\(pairs) pairs asked each other")
    }
    return figure(.collaboration, of: reading).map {
      let share = percent($0.input(.crossingShare))
      let expected = percent($0.input(.expectedCrossing))
      return say(
        "\(share) gik på tværs mod \(expected) ventet",
        "\(share) crossed groups against \(expected) expected"
      )
    }
  }

  private func spread(_ reading: IndicatorReading) -> String? {
    figure(.innovationCapacity, of: reading).map {
      let pairs = whole(.groupWordPairs, of: $0)
      let used = numbers.count(pairs - whole(.blindspots, of: $0))
      return say(
        "grupperne bruger ordene i \(used) af \(numbers.count(pairs)) tilfælde",
        "groups use the words in \(used) of \(numbers.count(pairs)) cases")
    }
  }

  private func gathered(_ reading: IndicatorReading) -> String? {
    guard let figure = figure(.alignment, of: reading), let sorted = figure.input(.sorted) else {
      return nil
    }
    let themes = wording.themes(whole(.themes, of: figure))
    let rest = percent(figure.input(.rest).map { $0 / sorted })
    let largest = percent(figure.input(.largestTwo).map { $0 / sorted })
    return say(
      "\(themes), \(largest) i de to største, \(rest) i øvrige",
      "\(themes), \(largest) in the two largest, \(rest) in the rest")
  }
}
