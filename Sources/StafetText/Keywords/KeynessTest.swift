package import StafetStatistics

/// Which test told how sure a difference in the use of a term is.
@nonexhaustive public enum KeynessTest: String, Hashable, Sendable, CaseIterable {
  /// Fisher's exact test, where a count is expected below 5.
  case exact

  /// The log-likelihood ratio, G².
  case logLikelihood = "log-likelihood"

  /// Pearson's chi-square.
  case chiSquare = "chi-square"

  /// A score taken from the normal distribution, as of the log odds.
  case normal

  /// The test that a method of statistics is here.
  package init(_ method: SignificanceMethod) {
    switch method {
    case .exact: self = .exact
    case .logLikelihood: self = .logLikelihood
    case .chiSquare: self = .chiSquare
    case .normal: self = .normal
    }
  }
}
