package import StafetSyntax

/// Numbers that must lie within limits.
extension JSONReader {
  /// Reads a whole number that is not below another, or notes what is wrong and gives nil.
  package mutating func integer(atLeast least: Int) throws(JSONStop) -> Int? {
    let start = offset
    guard let number = try integer() else { return nil }
    if number >= least { return number }
    report(.outOfRange("\(number)", .atLeast(least)), at: start)
    return nil
  }

  /// Reads a count into a setting, or notes what is wrong and leaves the setting.
  mutating func count(into setting: inout Int, atLeast least: Int = 0) throws(JSONStop) {
    if let count = try integer(atLeast: least) { setting = count }
  }

  /// Reads a number into a setting, or notes what is wrong and leaves the setting.
  mutating func number(_ limits: NumberLimits, into setting: inout Double) throws(JSONStop) {
    let start = offset
    guard let number = try double() else { return }
    if limits.contain(number) {
      setting = number
    } else {
      report(.outOfRange("\(number)", limits), at: start)
    }
  }

  /// Reads two whole numbers, the first at least 1 and the second not below it, or notes what is wrong
  /// and gives nil.
  mutating func limits() throws(JSONStop) -> ClosedRange<Int>? {
    let start = offset
    var ends: [Int] = []
    let before = log.problemCount
    let isList = try array { (reader) throws(JSONStop) in
      if let end = try reader.integer() { ends.append(end) }
    }
    guard isList, log.problemCount == before else { return nil }
    guard ends.count == 2, 1 <= ends[0], ends[0] <= ends[1] else {
      report(.malformedLimits, at: start)
      return nil
    }
    return ends[0]...ends[1]
  }
}
