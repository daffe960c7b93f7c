import StafetAnalysis

/// A relay with its number in the report, from 1: large, and so held once by all parts of a chapter.
final class NumberedRelay {
  let number: Int
  let relay: RelayAnalysis

  init(_ number: Int, _ relay: RelayAnalysis) {
    self.number = number
    self.relay = relay
  }
}
