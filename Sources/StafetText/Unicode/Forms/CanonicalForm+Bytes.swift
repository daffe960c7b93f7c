extension CanonicalForm {
  /// Adds this form of a text in UTF-8.
  ///
  /// What has this form already is copied; only letters and marks in doubt are taken apart.
  /// Ill-formed bytes become U+FFFD.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: Which part of it; the part is taken as a text by itself.
  ///   - output: Receives the form.
  /// - Complexity: O(*n*) in the length of the part, and O(*m* log *m*) in the marks on one letter.
  package func append(_ bytes: Span<UInt8>, in range: Range<Int>, to output: inout [UInt8]) {
    var start = range.lowerBound
    var run = CanonicalRun()
    while let doubt = firstDoubt(in: bytes, start..<range.upperBound) {
      output.append(start..<doubt, of: bytes)
      start = doubt
      run.removeAll()
      repeat {
        let scalar = DecodedScalar(at: start, in: bytes, before: range.upperBound)
        let properties = CanonicalProperties(of: scalar.value)
        if start > doubt, properties.isBoundary { break }
        run.append(scalar.value, properties)
        start += scalar.length
      } while start < range.upperBound
      run.reorder()
      if self == .composed { run.compose() }
      for scalar in run.scalars { output.append(scalar: scalar) }
    }
    output.append(start..<range.upperBound, of: bytes)
  }

  /// Where the first letter stands that does not surely have this form with its marks.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: Which part of it; it begins where nothing before has a part in it.
  /// - Returns: The last place before the doubtful scalar where form begins anew; `nil` when the
  ///   part has this form.
  func firstDoubt(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let mask =
      self == .composed ? CanonicalProperties.recomposes : CanonicalProperties.decomposes
    // Below U+0300 everything is composed, and below U+00C0 nothing decomposes.
    let simple: UInt8 = self == .composed ? 0xCC : 0xC3
    var boundary = range.lowerBound
    var last: UInt8 = 0
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = bytes[place]
      if byte < 0x80 {
        boundary = place
        last = 0
        place &+= 1
        continue
      }
      if byte >= 0xC2, byte < simple, place &+ 1 < range.upperBound,
        bytes[place &+ 1] & 0xC0 == 0x80
      {
        boundary = place
        last = 0
        place &+= 2
        continue
      }
      let scalar = DecodedScalar(at: place, in: bytes, before: range.upperBound)
      let properties = CanonicalProperties(of: scalar.value)
      let combiningClass = properties.combiningClass
      if properties.isBoundary { boundary = place }
      guard properties.bits & mask == 0, scalar.isWellFormed,
        combiningClass == 0 || combiningClass >= last
      else { return boundary }
      last = combiningClass
      place &+= scalar.length
    }
    return nil
  }
}
