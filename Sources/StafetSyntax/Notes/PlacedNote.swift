/// A problem or a warning, and where in the text.
package struct PlacedNote<Reason: Sendable>: Sendable {
  /// What is wrong, or what there is to know.
  package let reason: Reason

  /// Where.
  package let place: ReadingPlace

  /// The id of the record concerned, where there is one.
  package let record: String?

  package init(reason: Reason, place: ReadingPlace, record: String? = nil) {
    self.reason = reason
    self.place = place
    self.record = record
  }
}

extension PlacedNote: Equatable where Reason: Equatable {}
extension PlacedNote: Hashable where Reason: Hashable {}
