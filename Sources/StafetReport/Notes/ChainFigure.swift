import StafetAnalysis

/// A figure of the chains of a relay, as the report's table of them has it.
enum ChainFigure: CaseIterable {
  case chains
  case length
  case duration
  case pause
  case answeredAtOnce
  case askedOnAtOnce
  case meetings
  case returns
  case stays
  case crossingQuestions
  case crossingChains
  case external
  case reach
  case reached
}

extension Wording {
  /// A figure of a relay's chains; `nil` where the relay lacks the records for it.
  func figure(_ figure: ChainFigure, of chains: ChainAnalysis) -> String? {
    switch figure {
    case .chains: chains.lengths.map { numbers.count($0.chains) }
    case .length:
      chains.lengths.flatMap { lengths in
        lengths.mean.map { mean in
          let longest = numbers.count(lengths.longest)
          let number = numbers.decimal(mean, 1)
          return say("\(number) par, længst \(longest)", "\(number) pairs, longest \(longest)")
        }
      }
    case .duration: chains.durations?.median.map { duration($0) }
    case .pause: chains.pauses?.median.map { duration($0) }
    case .answeredAtOnce: shift(.returned, in: chains.shifts?.afterQuestions)
    case .askedOnAtOnce: shift(.kept, in: chains.shifts?.afterAnswers)
    case .meetings: chains.meetings.flatMap { part($0.people) }
    case .returns:
      chains.rings.flatMap { rings in
        rings.returningChains.map { outOf($0, rings.chains) }
      }
    case .stays:
      chains.rings.flatMap { rings in
        rings.stayingChains.map { outOf($0, rings.chains) }
      }
    case .crossingQuestions: chains.crossings.flatMap { part($0.questions) }
    case .crossingChains: chains.crossings?.chains.flatMap { part($0) }
    case .external: chains.direction.flatMap { part($0.external) }
    case .reach:
      chains.reach.flatMap { reach in
        reach.median.map { median in
          let count = halves(median)
          guard let others = reach.others.map({ numbers.count($0) }) else { return count }
          return say("\(count) af \(others)", "\(count) of \(others)")
        }
      }
    case .reached: chains.reach?.medianReached.map { halves($0) }
    }
  }

  private func outOf(_ count: Int, _ total: Int) -> String {
    let all = numbers.count(total)
    return say("\(numbers.count(count)) af \(all)", "\(numbers.count(count)) of \(all)")
  }

  private func part(_ share: Share) -> String? {
    share.total == 0 ? nil : partOfAll(share.count, of: share.total, percent: share.percent)
  }

  private func shift(
    _ shift: ParticipationShifts.Shift, in counts: ParticipationShifts.Counts?
  ) -> String? {
    counts?.rows.first { $0.shift == shift }.flatMap { part($0.share) }
  }

  /// A median of whole numbers, which may lie between two of them.
  private func halves(_ number: Double) -> String {
    Int(exactly: number).map { numbers.count($0) } ?? numbers.decimal(number, 1)
  }

  func name(of figure: ChainFigure) -> String {
    switch figure {
    case .chains: say("Kæder", "Chains")
    case .length: say("Længde", "Length")
    case .duration: say("Varighed", "Duration")
    case .pause: say("Pause før næste spørgsmål", "Pause before the next question")
    case .answeredAtOnce: say("Besvaret med det samme", "Answered at once")
    case .askedOnAtOnce: say("Spurgte straks videre", "Asked on at once")
    case .meetings: say("Møder", "Meetings")
    case .returns: say("Ringe til en deltager", "Rings back to a participant")
    case .stays: say("Ringe i en gruppe", "Rings within a group")
    case .crossingQuestions: say("Spørgsmål på tværs", "Questions across groups")
    case .crossingChains: say("Kæder på tværs", "Chains across groups")
    case .external: say("Retning udad", "Direction outward")
    case .reach: say("Rækkevidde", "Reach")
    case .reached: say("Deltagere, en kæde nåede", "Participants a chain reached")
    }
  }

  /// What a figure of chains means, in one line.
  func meaning(of figure: ChainFigure) -> String {
    switch figure {
    case .chains:
      say("Startspørgsmål med alt, hvad der fulgte.", "Start questions with all that followed.")
    case .length:
      say(
        "Spørgsmål med svar i en kæde, i gennemsnit.",
        "Questions with an answer in a chain, on average."
      )
    case .duration:
      say(
        "Fra startspørgsmål til sidste bidrag; halvdelen af kæderne var kortere.",
        "From start question to last contribution; half of the chains were shorter.")
    case .pause:
      say(
        "Fra et svar til det spørgsmål, der fulgte; halvdelen var kortere.",
        "From an answer to the question that followed; half were shorter.")
    case .answeredAtOnce:
      say(
        "Efter et spørgsmål var det næste, der skete i stafetten, svaret på det.",
        "After a question, the next thing in the relay was its answer.")
    case .askedOnAtOnce:
      say(
        "Efter et svar var det næste, at den, der svarede, spurgte en anden.",
        "After an answer, the next thing was that whoever answered asked somebody else.")
    case .meetings:
      say(
        "Deltagere, der fik spørgsmål i flere kæder, af dem, der fik nogen.",
        "Participants who received questions in several chains, of those who received any.")
    case .returns:
      say(
        "Kæder, der vendte tilbage til en, som havde været med i dem.",
        "Chains that returned to somebody who had been in them.")
    case .stays:
      say(
        "Kæder med fire spørgsmål eller flere i træk i samme gruppe.",
        "Chains with four questions or more in a row within one group.")
    case .crossingQuestions:
      say(
        "Spørgsmål til en anden gruppe, af dem, hvor det vides.",
        "Questions to another group, of those of which it is known.")
    case .crossingChains:
      say(
        "Kæder, hvor mindst ét spørgsmål gik til en anden gruppe.",
        "Chains in which at least one question went to another group.")
    case .external:
      say(
        "Spørgsmål til grupper uden for organisationen.",
        "Questions to groups outside the organisation.")
    case .reach:
      say(
        "Så mange af de andre på listen kunne en tanke fra den første spørger højst være nået til; medianen.",
        "As many of the others on the roster as a thought of the first asker could have come to; the median."
      )
    case .reached:
      say(
        "Så mange deltagere gik en kædes egne spørgsmål til; medianen.",
        "So many participants a chain’s own questions went to; the median.")
    }
  }
}
