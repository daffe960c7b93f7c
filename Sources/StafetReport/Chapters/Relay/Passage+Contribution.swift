import StafetAnalysis
import StafetModel
import StafetText

extension Passage {
  /// A contribution's words, cut where emphasis begins and ends.
  init(of contribution: Contribution, anchor: String) {
    let text = contribution.text
    let scalars = text.unicodeScalars
    var pieces: [Piece] = []
    var place = scalars.startIndex
    var position = 0
    /// Takes what comes before a position, all of it or nothing of it emphasised.
    func take(upTo end: Int, isMarked: Bool) {
      if end <= position { return }
      let next =
        scalars.index(place, offsetBy: end - position, limitedBy: scalars.endIndex)
        ?? scalars.endIndex
      if next > place { pieces.append(Piece(text: String(text[place..<next]), isMarked: isMarked)) }
      place = next
      position = end
    }
    for mark in contribution.marks.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      take(upTo: mark.lowerBound, isMarked: false)
      take(upTo: mark.upperBound, isMarked: true)
    }
    if place < scalars.endIndex {
      pieces.append(Piece(text: String(text[place...]), isMarked: false))
    }
    self.anchor = anchor
    self.pieces = pieces.joiningNeighbours()
  }
}

extension [Passage.Piece] {
  /// The pieces with those that touch and are emphasised alike made one.
  fileprivate func joiningNeighbours() -> [Passage.Piece] {
    var joined: [Passage.Piece] = []
    for piece in self {
      if let last = joined.last, last.isMarked == piece.isMarked {
        joined[joined.count - 1] = Passage.Piece(
          text: last.text + piece.text, isMarked: piece.isMarked)
      } else {
        joined.append(piece)
      }
    }
    return joined
  }
}
