/// How often each term came in one group of documents.
///
/// A class because columns are held in an array, and an array holds nothing that cannot be copied.
/// Only ``TermCounter`` holds one, and nobody else sees it.
@safe
final class GroupColumn {
  /// The figures of one term.
  struct Cell: BitwiseCopyable {
    var occurrences: UInt32 = 0
    var documents: UInt32 = 0
    /// The last document that held the term, so that a document counts once.
    var lastDocument: UInt32 = 0
  }

  /// What the group is called, in UTF-8.
  let name: [UInt8]

  /// How many documents the group has.
  private(set) var documentCount = 0

  /// How many tokens there are, counted or not.
  private(set) var tokenCount = 0

  /// How many tokens were counted as terms.
  private(set) var termTokenCount = 0

  private var document: UInt32 = 0

  /// Keeps what was fetched ahead, so that fetching it is not left out as useless.
  private var touched: UInt32 = 0

  /// What goes beyond the 32 bits of a cell's occurrences, by term.
  private var overflow: [Int: Int64] = [:]

  /// The cells in pieces that never move.
  private let pieces: UnsafeMutablePointer<UnsafeMutablePointer<Cell>>
  private var pieceCount = 0

  private static let pieceBits = 13
  private static let pieceLimit = 1 << 14

  init(name: [UInt8]) {
    self.name = name
    unsafe pieces = .allocate(capacity: Self.pieceLimit)
  }

  deinit {
    for piece in 0..<pieceCount { unsafe pieces[piece].deallocate() }
    unsafe pieces.deallocate()
  }

  /// How many terms there is room for.
  private var capacity: Int { pieceCount << Self.pieceBits }

  @inline(__always)
  private func cell(_ term: Int) -> UnsafeMutablePointer<Cell> {
    unsafe pieces[term &>> Self.pieceBits] + term & (1 &<< Self.pieceBits &- 1)
  }

  /// Whether the group is called so.
  func isNamed(_ name: borrowing Span<UInt8>) -> Bool {
    if name.count != self.name.count { return false }
    for index in 0..<name.count where name[index] != self.name[index] { return false }
    return true
  }

  /// Counts a document.
  ///
  /// - Parameters:
  ///   - ids: The terms of the words that are counted.
  ///   - count: How many they are.
  ///   - tokens: How many words the document has.
  ///   - terms: How many terms there are by now.
  func addDocument(_ ids: [UInt32], count: Int, tokens: Int, terms: Int) {
    if terms > capacity { grow(to: terms) }
    beginDocument()
    tokenCount += tokens
    termTokenCount += count
    let document = document
    unsafe ids.withUnsafeBufferPointer { ids in
      var touched: UInt32 = 0
      for index in 0..<count {
        unsafe touched ^= cell(Int(truncatingIfNeeded: ids[index])).pointee.documents
      }
      self.touched = touched
      for index in 0..<count {
        let cell = unsafe cell(Int(truncatingIfNeeded: ids[index]))
        unsafe cell.pointee.occurrences &+= 1
        if unsafe cell.pointee.occurrences == 0 {
          unsafe overflow[Int(ids[index]), default: 0] += 1 << 32
        }
        unsafe cell.pointee.documents &+= cell.pointee.lastDocument == document ? 0 : 1
        unsafe cell.pointee.lastDocument = document
      }
    }
  }

  /// Begins the next document.
  ///
  /// After four billion of them the numbers begin anew.
  private func beginDocument() {
    documentCount += 1
    if document == UInt32.max {
      document = 0
      for term in 0..<capacity { unsafe cell(term).pointee.lastDocument = 0 }
    }
    document += 1
  }

  private func grow(to terms: Int) {
    while capacity < terms {
      precondition(pieceCount < Self.pieceLimit, "One count holds at most 134 million terms.")
      let piece = UnsafeMutablePointer<Cell>.allocate(capacity: 1 << Self.pieceBits)
      unsafe piece.initialize(repeating: Cell(), count: 1 << Self.pieceBits)
      unsafe (pieces + pieceCount).initialize(to: piece)
      pieceCount += 1
    }
  }

  /// How often a term came; never for a term that did not.
  subscript(term: Int) -> TermUse {
    if term >= capacity { return TermUse() }
    return unsafe TermUse(
      occurrences: Int(occurrences(of: term)), documents: Int(cell(term).pointee.documents))
  }

  /// How many different terms came.
  ///
  /// - Parameter count: How many terms there are in all groups.
  /// - Returns: How many of them came in this one.
  func distinctCount(among count: Int) -> Int {
    var distinct = 0
    for term in 0..<min(count, capacity) where unsafe cell(term).pointee.documents > 0 {
      distinct += 1
    }
    return distinct
  }

  private func occurrences(of term: Int) -> Int64 {
    unsafe Int64(cell(term).pointee.occurrences) + (overflow.isEmpty ? 0 : overflow[term] ?? 0)
  }

  /// Adds what is known of other documents as a whole.
  func add(documents: Int, tokens: Int, termTokens: Int) {
    documentCount += documents
    tokenCount += tokens
    termTokenCount += termTokens
  }

  /// Adds how often a term came in other documents; there are so many terms by now.
  func add(_ use: TermUse, of term: Int, terms: Int) {
    if terms > capacity { grow(to: terms) }
    add(Int64(use.occurrences), of: term)
    unsafe cell(term).pointee.documents += UInt32(use.documents)
  }

  private func add(_ occurrences: Int64, of term: Int) {
    let total = self.occurrences(of: term) + occurrences
    unsafe cell(term).pointee.occurrences = UInt32(truncatingIfNeeded: total)
    let above = total - Int64(UInt32(truncatingIfNeeded: total))
    if above > 0 { overflow[term] = above }
  }

  /// Adds the figures of a group of other documents.
  ///
  /// - Parameters:
  ///   - other: The other group.
  ///   - terms: The number here for each of the other one's terms.
  ///   - count: How many terms there are here.
  func merge(_ other: GroupColumn, terms: [UInt32], count: Int) {
    if count > capacity { grow(to: count) }
    documentCount += other.documentCount
    tokenCount += other.tokenCount
    termTokenCount += other.termTokenCount
    for (theirs, number) in terms.enumerated() where theirs < other.capacity {
      let ours = Int(number)
      add(other.occurrences(of: theirs), of: ours)
      unsafe cell(ours).pointee.documents += other.cell(theirs).pointee.documents
    }
  }
}
