import StafetAnalysis
import StafetModel

extension Wording {
  // MARK: Sentences

  /// Which questions are less sure, where they could move, and whether the order of the themes would
  /// stand.
  ///
  /// - Parameters:
  ///   - sensitivity: How much the cake could change.
  ///   - kind: What was sorted.
  ///   - sorted: How many were sorted.
  ///   - others: How the other sortings came to be.
  /// - Returns: The sentences.
  func sensitivity(
    _ sensitivity: CakeSensitivity, _ kind: SortedKind, of sorted: Int,
    others: [Sorting.Kind]
  ) -> String {
    let parts =
      switch sensitivity.basis {
      case .certainties: leastSure(sensitivity, kind, of: sorted)
      case .otherSorting: placedOtherwise(sensitivity, kind, of: sorted, others: others)
      }
    return (parts + [order(in: sensitivity)].compactMap { $0 }).joined(separator: " ")
  }

  /// By the certainties that the sorting states.
  private func leastSure(
    _ sensitivity: CakeSensitivity, _ kind: SortedKind, of total: Int
  ) -> [String] {
    let examined = numbers.count(sensitivity.examined)
    let isWhole = sensitivity.examined == total
    let all = sorted(total, kind)
    let count = sensitivity.lessSure.count
    if count == 0 {
      if !isWhole {
        return [
          say(
            "Sorteringen angiver kun sikkerheden for \(examined) af \(all), og dér er den fuld.",
            "The sorting states a certainty for only \(examined) of \(all), and there it is full.")
        ]
      }
      return [
        total == 1
          ? say(
            "Sorteringen angiver fuld sikkerhed for det ene \(noun(kind)).",
            "The sorting states full certainty for the one \(noun(kind)).")
          : say(
            "Sorteringen angiver fuld sikkerhed for alle \(all), så ingen af dem er flyttet på prøve.",
            "The sorting states full certainty for all \(all), so none of them was moved on trial.")
      ]
    }
    let nouns = nouns(kind)
    let scope =
      isWhole
      ? say(
        "Sorteringen angiver, hvor sikker hver placering er.",
        "The sorting states how sure each placement is.")
      : say(
        "Sorteringen angiver, hvor sikker placeringen er, for \(examined) af \(all).",
        "The sorting states how sure the placement is for \(examined) of \(all).")
    let part = numbers.count(count)
    let condition =
      count == 1
      ? say(
        ", hvis det mindst sikre blev sorteret anderledes",
        " if the least sure one were sorted differently")
      : say(
        ", alt efter hvilke af de \(part) mindst sikre der blev sorteret anderledes",
        ", depending on which of the \(part) least sure were sorted differently")
    return [
      scope, table(nouns, condition),
      reach(of: sensitivity.lessSure),
    ]
  }

  /// What the last column of the cake's table shows; the condition begins with what parts it from the sentence.
  private func table(_ nouns: String, _ condition: String) -> String {
    say(
      "Tabellens sidste kolonne viser, hvor få og hvor mange \(nouns) hvert tema ville"
        + " have\(condition).",
      "The last column of the table shows how few and how many \(nouns) each theme would"
        + " have\(condition).")
  }

  /// Where the least sure may move.
  private func reach(of questions: [CakeSensitivity.Question]) -> String {
    let bound = questions.count { !$0.alternatives.isEmpty }
    let isOne = questions.count == 1
    if bound == 0 {
      return say(
        (isOne ? "Det" : "De") + " kunne flyttes til ethvert tema.",
        (isOne ? "It" : "They") + " could move to any theme.")
    }
    if bound == questions.count {
      return say(
        (isOne ? "Det" : "De") + " flyttes kun til temaer, som andre sorteringer peger på.",
        "Only themes that other sortings point to are considered.")
    }
    let part = numbers.count(bound)
    return say(
      "\(part) af dem flyttes kun til temaer, som andre sorteringer peger på; resten kunne flyttes til"
        + " ethvert tema.",
      "For \(part) of them only themes that other sortings point to are considered; the rest could move"
        + " to any theme.")
  }

  /// By the themes that other coders chose.
  private func placedOtherwise(
    _ sensitivity: CakeSensitivity, _ kind: SortedKind, of total: Int,
    others: [Sorting.Kind]
  ) -> [String] {
    let examined = numbers.count(sensitivity.examined)
    let isWhole = sensitivity.examined == total
    let all = sorted(total, kind)
    let isOne = others.count { $0 == .byHand } == 1
    let who = say(
      isOne ? "En anden sortering i hånden" : "Andre sorteringer i hånden",
      isOne ? "Another sorting by hand" : "Other sortings by hand")
    let places = isOne ? "places" : "place"
    let count = sensitivity.lessSure.count
    if count == 0 {
      if !isWhole {
        return [
          say(
            "\(who) placerer \(examined) af \(all), ingen af dem i et andet tema.",
            "\(who) \(places) \(examined) of \(all), none of them in another theme.")
        ]
      }
      return [
        total == 1
          ? say(
            "\(who) lægger det ene \(noun(kind)) i samme tema.",
            "\(who) \(places) the one \(noun(kind)) in the same theme.")
          : say(
            "\(who) lægger alle \(all) i de samme temaer.",
            "\(who) \(places) all \(all) in the same themes.")
      ]
    }
    let part = numbers.count(count)
    return [
      say(
        "Sorteringen angiver ikke, hvor sikre placeringerne er.",
        "The sorting does not state how sure its placements are."),
      isWhole
        ? say(
          "\(who) lægger \(part) af \(all) i et andet tema.",
          "\(who) \(places) \(part) of \(all) in another theme.")
        : say(
          "\(who) placerer \(examined) af \(all) og lægger \(part) af dem i et andet tema.",
          "\(who) \(places) \(examined) of \(all), and \(part) of them in another theme."),
      table(
        nouns(kind),
        (count == 1
          ? say(", hvis det blev flyttet", " if it were moved")
          : say(
            ", alt efter hvilke af dem der blev flyttet",
            ", depending on which of them were moved"))
          + (others.allSatisfy { $0 == .byHand }
            ? say(" dertil", " there")
            : say(
              " til temaer, som andre sorteringer peger på",
              " to themes that other sortings point to"))),
    ]
  }

  /// Whether the order of the themes could change, and the first of them in particular; `nil` where
  /// nothing moves or there is no other theme.
  private func order(in sensitivity: CakeSensitivity) -> String? {
    guard let first = sensitivity.themes.first, sensitivity.themes.count > 1,
      !sensitivity.lessSure.isEmpty
    else { return nil }
    let name = quote(first.name)
    if !sensitivity.orderMayChange {
      return say("Intet tema kunne overhale et andet.", "No theme could overtake another.")
    }
    if sensitivity.rivals.isEmpty {
      return say(
        "Temaernes rækkefølge kunne ændre sig, men intet tema kunne overhale \(name).",
        "The order of the themes could change, but no theme could overtake \(name).")
    }
    let rivals = Set(sensitivity.rivals)
    let names = sensitivity.themes.filter { rivals.contains($0.theme) }.map { quote($0.name) }
    let who = names.count > 3 ? themes(names.count) : list(names)
    return say(
      "\(who) kunne overhale \(name), som nu står øverst.",
      "\(who) could overtake \(name), which now comes first.")
  }

  // MARK: Method

  /// How it was found out how much cakes could change, or why it cannot be told; `nil` without a cake.
  func sensitivityMethod(of analysis: StudyAnalysis) -> String? {
    let sorted = analysis.relays.filter { ($0.cake?.sorted ?? 0) > 0 }
    if sorted.isEmpty { return nil }
    if sorted.allSatisfy({ $0.sensitivity == nil }) {
      return say(
        "Hvor meget kagerne afhænger af tvivl om placeringerne, kan ikke siges: Sorteringen angiver ikke,"
          + " hvor sikre de er, og der er ingen anden sortering i hånden at holde den op imod.",
        "How much the charts depend on doubt about the placements cannot be told: the sorting does not"
          + " state how sure they are, and there is no other sorting by hand to hold it against.")
    }
    return say(
      "Hvor meget en kage kunne ændre sig, er talt op ved at lade hvert af de mindst sikre spørgsmål blive"
        + " eller flytte. Angiver sorteringen sikkerheder, er det den mindst sikre tredjedel, også dem, der"
        + " er lige så sikre som den sidste, men aldrig dem med fuld sikkerhed. Ellers er det dem, som en"
        + " anden sortering i hånden lægger i et andet tema. Grænserne er yderpunkter uden"
        + " sandsynlighed.",
      "How much a chart could change was counted by letting each of the least sure questions stay or"
        + " move. Where the sorting states certainties, these are the least sure third, with those that are"
        + " as sure as the last of it, but never those of full certainty. Otherwise they are those that"
        + " another sorting by hand places in another theme. The bounds are extremes without a"
        + " probability.")
  }
}
