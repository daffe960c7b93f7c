public import StafetAnalysis
import StafetModel
import StafetText

extension AnalysisError {
  /// What is wrong and what was expected, in a sentence on one line.
  ///
  /// - Parameter language: The language of the sentence.
  /// - Returns: The sentence.
  public func sentence(in language: ReportLanguage) -> String {
    Wording(language: language).sentence(of: self)
  }
}

extension AnalysisError: CustomStringConvertible {
  /// The sentence in English.
  public var description: String { sentence(in: .english) }
}

extension Wording {
  func sentence(of error: AnalysisError) -> String {
    switch error {
    case .unknownSorting(let sorting, let known):
      say(
        "Materialet har ingen sortering \(named(sorting)); det har \(all(known)).",
        "The study has no sorting \(named(sorting)); it has \(all(known)).")
    case .unknownRelay(let relay, let known):
      say(
        "Materialet har ingen stafet \(named(relay)); det har \(all(known)).",
        "The study has no relay \(named(relay)); it has \(all(known)).")
    case .sameRelay(let relay):
      say(
        "Stafetten \(named(relay)) kan ikke sammenlignes med sig selv; angiv to stafetter.",
        "The relay \(named(relay)) cannot be compared with itself; name two relays.")
    case .unknownPick(let pick):
      say(
        "Materialet har intet spørgsmål eller svar \(named(pick)), som er valgt i hånden.",
        "The study has no question or answer \(named(pick)), which was picked by hand.")
    case .pickedStatement(let pick):
      say(
        "\(named(pick)) er et udsagn; kun spørgsmål og svar kan vælges i hånden.",
        "\(named(pick)) is a statement; only questions and answers can be picked by hand.")
    case .weightOutOfRange(let setting, let weight):
      say(
        "Indstillingen \(setting) er \(weight), men skal være fra 0 til 1.",
        "The setting \(setting) is \(weight), but must be from 0 to 1.")
    case .shareOutOfRange(let setting, let share):
      say(
        "Indstillingen \(setting) er \(share), men skal være over 0 og under 1.",
        "The setting \(setting) is \(share), but must be above 0 and below 1.")
    case .negativeCount(let setting, let count):
      say(
        "Indstillingen \(setting) er \(count), men må ikke være negativ.",
        "The setting \(setting) is \(count), but must not be negative.")
    case .unusableExpectedWord(let word):
      say(
        "Det forventede ord \(named(word)) kan ikke findes: Angiv ét ord, der er langt nok til at blive talt og ikke er"
          + " et stopord.",
        "The expected word \(named(word)) cannot be found: give one word that is long enough to be counted and is no"
          + " stop word.")
    case .foldingNotOfLanguage(let method, let language, let known):
      say(
        "Teksterne regnes for at være på \(name(ofLanguage: language)), og for det sprog kan ordenes former ikke tælles"
          + " efter metoden \(method.rawValue), da her ikke er \(needed(by: method)). Vælg"
          + " \(options(known.map { $0.rawValue })), eller angiv teksternes sprog, hvis det er et andet.",
        "The texts are taken to be in \(name(ofLanguage: language)), and for that language forms of words cannot be counted"
          + " by \(method.rawValue), since there is no \(needed(by: method)) here. Choose"
          + " \(options(known.map { $0.rawValue })), or state the language of the texts if it is another."
      )
    case .wordClassesNotOfLanguage(let language):
      say(
        "Teksterne regnes for at være på \(name(ofLanguage: language)), og for det sprog er her intet leksikon, der kender"
          + " ordklasser. Udelad valget af ordklasser, eller angiv teksternes sprog, hvis det er et andet.",
        "The texts are taken to be in \(name(ofLanguage: language)), and for that language there is no lexicon here that"
          + " tells classes of words. Leave out the choice of classes, or state the language of the texts if it is another."
      )
    case .noWordClasses:
      say(
        "Der er ikke valgt nogen ordklasse, så der ville ikke være ord at tælle. Vælg mindst én, eller udelad valget.",
        "No class of words is chosen, so there would be no words to count. Choose one at least, or leave out the choice."
      )
    case .groupTooSmall(let people):
      say(
        "Den mindste gruppe er sat til \(numbers.count(people)), men tal om færre end 3 mennesker ville"
          + " handle om personer; angiv mindst 3.",
        "The smallest group is set to \(numbers.count(people)), but a figure about fewer than 3 people"
          + " would be one about persons; give 3 or more.")
    }
  }

  /// What a method of folding takes.
  private func needed(by method: FoldingMethod) -> String {
    switch method {
    case .lemmas: say("et leksikon", "lexicon")
    case .stems, .forms: say("regler for stammer", "set of rules for stems")
    }
  }

  /// Things of which one is to be chosen.
  private func options(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + say(" eller ", " or ") + last
  }

  private func all<Owner>(_ known: [Identifier<Owner>]) -> String {
    known.isEmpty ? say("ingen", "none") : plain(known.map { $0.text })
  }
}
