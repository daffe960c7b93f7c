extension String {
  /// The words of a list that the program itself holds, parted by spaces.
  ///
  /// - Complexity: O(*n*) in the length of the list.
  var partedAtSpaces: [String] {
    utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }
}
