/// The directory at the end of a ZIP archive, and what it says of the entries.
struct ZIPDirectory {
  /// The bytes of an entry's own header before its name.
  static let headerSize = 30

  /// The entries in the order of the directory, without folders.
  private(set) var entries: [ZIPEntry] = []

  /// Where the directory begins; the data of all entries stands before.
  let start: Int

  /// Finds and reads the directory.
  init(in bytes: [UInt8], limits: ZIPLimits) throws(ZIPProblem) {
    let numbers = LittleEndian(bytes)
    guard let end = Self.endRecord(in: bytes) else { throw .noDirectory }
    var count = UInt64(numbers.number16(at: end + 10))
    var size = UInt64(numbers.number32(at: end + 12))
    var start = UInt64(numbers.number32(at: end + 16))
    var last = end
    if numbers.number16(at: end + 4) != 0xFFFF, numbers.number16(at: end + 4) != 0 {
      throw .severalParts
    }
    if let large = try Self.largeRecord(before: end, in: bytes) {
      count = numbers.number64(at: large + 32)
      size = numbers.number64(at: large + 40)
      start = numbers.number64(at: large + 48)
      last = large
    }
    if count > UInt64(limits.entries) { throw .tooManyEntries(limit: limits.entries) }
    guard start <= UInt64(last), size <= UInt64(last) - start else { throw .malformedDirectory }
    self.start = Int(start)
    let directoryEnd = Int(start + size)
    var place = self.start
    for _ in 0..<Int(count) {
      let (entry, next) = try Self.entry(at: place, before: directoryEnd, in: bytes)
      if let entry { entries.append(entry) }
      place = next
    }
  }

  /// Where the record stands that ends an archive: the last of its kind whose comment reaches to the
  /// end of the bytes.
  private static func endRecord(in bytes: [UInt8]) -> Int? {
    let numbers = LittleEndian(bytes)
    guard bytes.count >= 22 else { return nil }
    var place = bytes.count - 22
    let earliest = max(0, place - 0xFFFF)
    while place >= earliest {
      if bytes[place] == 0x50, numbers.number32(at: place) == 0x0605_4B50,
        place + 22 + numbers.number16(at: place + 20) == bytes.count
      {
        return place
      }
      place -= 1
    }
    return nil
  }

  /// Where the record with counts in 64 bits stands, if there is one.
  private static func largeRecord(before end: Int, in bytes: [UInt8]) throws(ZIPProblem) -> Int? {
    let numbers = LittleEndian(bytes)
    let locator = end - 20
    guard locator >= 0, numbers.number32(at: locator) == 0x0706_4B50 else { return nil }
    let place = numbers.number64(at: locator + 8)
    guard locator >= 56, place <= UInt64(locator - 56),
      numbers.number32(at: Int(place)) == 0x0606_4B50
    else { throw .malformedDirectory }
    return Int(place)
  }

  /// Reads what the directory says of one entry, and where it says it of the next one; nil for a
  /// folder.
  private static func entry(
    at place: Int, before end: Int, in bytes: [UInt8]
  ) throws(ZIPProblem) -> (entry: ZIPEntry?, next: Int) {
    let numbers = LittleEndian(bytes)
    guard end - place >= 46, numbers.number32(at: place) == 0x0201_4B50 else {
      throw .malformedDirectory
    }
    let flags = numbers.number16(at: place + 8)
    let nameEnd = place + 46 + numbers.number16(at: place + 28)
    let extraEnd = nameEnd + numbers.number16(at: place + 30)
    let next = extraEnd + numbers.number16(at: place + 32)
    guard next <= end else { throw .malformedDirectory }
    var packed = UInt64(numbers.number32(at: place + 20))
    var size = UInt64(numbers.number32(at: place + 24))
    var start = UInt64(numbers.number32(at: place + 42))

    // What does not fit into 32 bits stands in a further field, in this order.
    var field = largeField(in: bytes, nameEnd..<extraEnd)
    func take(_ number: inout UInt64) throws(ZIPProblem) {
      guard number == 0xFFFF_FFFF else { return }
      guard field.count >= 8 else { throw .malformedDirectory }
      number = numbers.number64(at: field.lowerBound)
      field = field.dropFirst(8)
    }
    try take(&size)
    try take(&packed)
    try take(&start)
    guard let size = Int(exactly: size), let packed = Int(exactly: packed),
      let start = Int(exactly: start), start < bytes.count, packed < bytes.count
    else { throw .malformedDirectory }

    let name = tidyName(bytes[(place + 46)..<nameEnd])
    if name.isEmpty || name.utf8.last == UInt8(ascii: "/") { return (nil, next) }
    let entry = ZIPEntry(
      name: name, size: size, packedSize: packed, isEncrypted: flags & 1 == 1,
      method: numbers.number16(at: place + 10), checksum: numbers.number32(at: place + 16),
      start: start)
    return (entry, next)
  }

  /// The further field that holds numbers in 64 bits; empty where there is none.
  private static func largeField(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let numbers = LittleEndian(bytes)
    var place = range.lowerBound
    while range.upperBound - place >= 4 {
      let end = place + 4 + numbers.number16(at: place + 2)
      if end > range.upperBound { break }
      if numbers.number16(at: place) == 1 { return (place + 4)..<end }
      place = end
    }
    return range.upperBound..<range.upperBound
  }

  /// A name with slashes between its parts, as some programs do not write it, and none before it.
  private static func tidyName(_ bytes: ArraySlice<UInt8>) -> String {
    let tidy = bytes.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    return String(decoding: tidy.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
  }
}
