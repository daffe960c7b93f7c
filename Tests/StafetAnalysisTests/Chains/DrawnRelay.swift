import StafetModel
import TestSupport

@testable import StafetAnalysis

let hour: Int64 = 3600

/// A relay of three days drawn by hand, in which a to e are in group g and f to j in group h; hours stand
/// after the @, and > joins a question to the answer that gave its right.
///
/// ```text
///   q1 a→b @1   a1 @2     >  q2 b→f @4   a2 @10    >  q3 f→a @11   never answered
///   q4 c→f @5   a4 @5½    >  q5 f→g @6   a5 @30       nobody goes on
///   q6 d→b @60  closing @72
///   q7 e→j @20  j is suspended @30
/// ```
enum DrawnRelay {
  static let contributions: [Contribution] = [
    .question("q1", by: "a", to: "b", at: 1 * hour), .answer("a1", to: "q1", by: "b", at: 2 * hour),
    .question("q2", by: "b", to: "f", follows: "a1", at: 4 * hour),
    .question("q4", by: "c", to: "f", at: 5 * hour),
    .answer("a4", to: "q4", by: "f", at: 5 * hour + 1800),
    .question("q5", by: "f", to: "g", follows: "a4", at: 6 * hour),
    .answer("a2", to: "q2", by: "f", at: 10 * hour),
    .question("q3", by: "f", to: "a", follows: "a2", at: 11 * hour),
    .question("q7", by: "e", to: "j", at: 20 * hour),
    .answer("a5", to: "q5", by: "g", at: 30 * hour),
    .question("q6", by: "d", to: "b", at: 60 * hour),
  ]

  static func relay(
    _ contributions: [Contribution] = contributions, id: Relay.ID = "r", isExternal: Bool = true,
    closes: Int64? = 72 * hour
  ) -> Relay {
    Relay.played(
      contributions, id: id,
      groups: (
        ParticipantGroup(id: "g"), ParticipantGroup(id: "h", isExternal: isExternal)
      ),
      suspended: [
        "j": [Period(from: Instant(secondsSince1970: 30 * hour), to: nil)]
      ], closes: closes)
  }
}

extension Contribution {
  /// The contribution with some records left out.
  func without(
    author: Bool = false, recipient: Bool = false, time: Bool = false, link: Bool = false
  ) -> Contribution {
    Contribution(
      id: id, kind: kind, author: author ? nil : self.author,
      recipient: recipient ? nil : self.recipient, replyTo: replyTo,
      follows: link ? nil : follows, at: time ? nil : at, text: text)
  }
}

/// The chains of a relay, as an analysis of it alone has them.
func chains(
  of relay: Relay, change: (inout AnalysisSettings) -> Void = { _ in }
) throws -> ChainAnalysis? {
  var settings = AnalysisSettings()
  change(&settings)
  return try StudyAnalysis(of: Study(relays: [relay]), settings: settings).relays[0].chains
}
