/// Scalar values whose canonical form depends on each other, such as a letter and its marks.
struct CanonicalRun {
  /// Each scalar value with its combining class in the eight high bits.
  private var entries: [UInt32] = []

  /// The scalar values, in their order.
  @inline(__always) var scalars: some Sequence<UInt32> { entries.lazy.map { $0 & 0xFF_FFFF } }

  /// Takes everything out.
  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

  /// Adds a scalar value, decomposed.
  ///
  /// - Parameters:
  ///   - scalar: The scalar value.
  ///   - properties: What it is.
  mutating func append(_ scalar: UInt32, _ properties: CanonicalProperties) {
    guard properties.bits & CanonicalProperties.decomposes != 0 else {
      entries.append(scalar | UInt32(properties.combiningClass) << 24)
      return
    }
    CanonicalMapping.decompose(scalar) { part in
      let combiningClass = CanonicalProperties(of: part).combiningClass
      entries.append(part | UInt32(combiningClass) << 24)
    }
  }

  /// Puts the marks on each letter in canonical order: by combining class, and those of one class
  /// in the order they came.
  ///
  /// - Complexity: O(*n* log *n*) in the number of marks on one letter.
  mutating func reorder() {
    var start = 0
    while start < entries.count {
      guard entries[start] >> 24 != 0 else {
        start += 1
        continue
      }
      var end = start + 1
      while end < entries.count, entries[end] >> 24 != 0 { end += 1 }
      sortMarks(in: start..<end)
      start = end
    }
  }

  private mutating func sortMarks(in range: Range<Int>) {
    guard range.count <= 16 else {
      // The place keeps marks of one class in order, whatever the sorting does with equal ones.
      let keys = range.map { place in
        UInt64(entries[place] >> 24) << 56 | UInt64(place - range.lowerBound) << 24
          | UInt64(entries[place] & 0xFF_FFFF)
      }
      for (place, key) in zip(range, keys.sorted()) {
        entries[place] =
          UInt32(truncatingIfNeeded: key >> 56) << 24
          | UInt32(truncatingIfNeeded: key & 0xFF_FFFF)
      }
      return
    }
    for next in range.dropFirst() {
      let entry = entries[next]
      var place = next
      while place > range.lowerBound, entries[place - 1] >> 24 > entry >> 24 {
        entries[place] = entries[place - 1]
        place -= 1
      }
      entries[place] = entry
    }
  }

  /// Joins letters and marks that have one scalar value together.
  ///
  /// The run must be decomposed and in order.
  mutating func compose() {
    var count = 0
    var starter: Int?
    // The class of what was kept since the starter; below every class when nothing was.
    var last = -1
    for place in entries.indices {
      let entry = entries[place]
      let combiningClass = Int(entry >> 24)
      if let starter, last < combiningClass,
        let composite = CanonicalMapping.composition(
          of: entries[starter] & 0xFF_FFFF, entry & 0xFF_FFFF)
      {
        entries[starter] = composite
        continue
      }
      if combiningClass == 0 {
        starter = count
        last = -1
      } else {
        last = combiningClass
      }
      entries[count] = entry
      count += 1
    }
    entries.removeLast(entries.count - count)
  }
}
