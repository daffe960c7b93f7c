/// Finds a scalar value's record in a table of two stages.
///
/// The high bits of the value choose a page, the low bits the place in it. Values after the last
/// run that the index lists have the last page.
struct PagedLookup {
  /// The page of each run of scalar values.
  let index: ByteTable

  /// The pages, one after another.
  let pages: ByteTable

  /// How many low bits choose the place in a page.
  let shift: Int

  /// How many bytes a page's number takes, 1 or 2.
  let width: Int

  /// How many runs the index lists.
  let count: Int

  /// The record of a scalar value.
  ///
  /// - Parameter scalar: A scalar value; surrogates and numbers above U+10FFFF are allowed and have
  ///   some record.
  /// - Returns: The record's number.
  @inline(__always) func record(of scalar: UInt32) -> Int {
    let run = min(Int(scalar) >> shift, count &- 1)
    let page = width == 1 ? Int(index[run]) : Int(index.pair(run))
    return Int(pages[page << shift | Int(scalar) & (1 << shift &- 1)])
  }
}
