import StafetAnalysis
import StafetModel

extension Wording {
  // MARK: Small numbers

  /// Which percentages of a cake are to be read as counts; `nil` where none are.
  ///
  /// Of a small cake all are, so its slices are not named.
  func smallNumbers(of relay: RelayAnalysis) -> String? {
    guard let cake = relay.cake, let small = relay.smallNumbers else { return nil }
    if small.isCakeSmall { return smallCake(cake.sorted, relay.sortedKind) }
    if small.smallSlices.isEmpty { return nil }
    return smallSlices(small, of: cake, relay.sortedKind)
  }

  private func smallCake(_ count: Int, _ kind: SortedKind) -> String {
    let noun = noun(kind)
    if count == 1 {
      return say(
        "Kagen bygger kun på ét \(noun). Læs andelen som et antal.",
        "The chart rests on only one \(noun). Read the share as a count.")
    }
    let each = numbers.percent(of: 1 / Double(count))
    return say(
      "Kagen bygger kun på \(sorted(count, kind)). Læs andelene som antal: Hvert \(noun) udgør \(each).",
      "The chart rests on only \(sorted(count, kind)). Read the shares as counts: each \(noun) makes"
        + " up \(each).")
  }

  private func smallSlices(_ small: SmallNumbers, of cake: Cake, _ kind: SortedKind) -> String {
    let limit = sorted(small.sliceLimit, kind)
    let names = small.smallSlices.compactMap { cake.slice(of: $0)?.name }
    if names.count == 1 {
      return say(
        "\(list(names.map { quote($0) })) har færre end \(limit). Læs andelen som et antal.",
        "\(list(names.map { quote($0) })) has fewer than \(limit). Read its share as a count.")
    }
    let themes =
      if names.count == cake.slices.count {
        say("Alle \(self.themes(names.count))", "All \(self.themes(names.count))")
      } else if names.count > 4 {
        say(
          "\(numbers.count(names.count)) af \(self.themes(cake.slices.count))",
          "\(numbers.count(names.count)) of \(self.themes(cake.slices.count))")
      } else {
        list(names.map { quote($0) })
      }
    return say(
      "\(themes) har hver færre end \(limit). Læs deres andele som antal.",
      "\(themes) have fewer than \(limit) each. Read their shares as counts.")
  }
}
