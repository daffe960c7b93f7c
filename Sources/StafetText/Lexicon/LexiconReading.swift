/// One thing that a form can be: a class, and how its lemma is made of it.
struct LexiconReading {
  /// The class of the word.
  let wordClass: WordClass

  /// How many letters come off the end of the form.
  let removed: Int

  /// Where the letters that are put on stand in the table of readings.
  let added: Range<Int>

  /// Whether a t is put on, as to a participle: *børsnoterede*, *børsnoteret*.
  let addsT: Bool

  /// Where the next reading of the form stands, or `nil` after the last.
  let next: Int?

  /// The reading at a place of the table.
  init(at place: Int, in table: ByteTable) {
    let first = table[place]
    let count = Int(table[place + 2])
    wordClass = WordClass.allCases[Int(first & 15)]
    removed = Int(table[place + 1])
    added = (place + 3)..<(place + 3 + count)
    addsT = false
    next = first & 64 == 0 ? place + 3 + count : nil
  }

  /// A participle that is counted as an adjective of its own.
  ///
  /// - Parameters:
  ///   - removed: How many letters come off the end of the form.
  ///   - addsT: Whether a t is put on.
  init(participleRemoving removed: Int, addingT addsT: Bool) {
    wordClass = .adjective
    self.removed = removed
    added = 0..<0
    self.addsT = addsT
    next = nil
  }

  /// Whether the form is a verb's stem, as its imperative is: the lemma is the form and more.
  var isImperative: Bool { wordClass == .verb && removed == 0 && !added.isEmpty }

  /// Whether the form is the lemma.
  var isLemma: Bool { removed == 0 && added.isEmpty }
}
