/// The bytes that libFuzzer made up: a few choices at the beginning, and then a text.
///
/// Choices are written as ASCII letters in the seeds, so that these can be read and edited.
public struct FuzzInput {
  /// What has not been taken yet.
  public private(set) var rest: ArraySlice<UInt8>

  /// Copies the bytes.
  ///
  /// - Parameters:
  ///   - start: The first byte, or `nil` where there is none.
  ///   - count: How many bytes there are.
  public init(_ start: UnsafePointer<UInt8>?, count: Int) {
    rest = unsafe Array(UnsafeBufferPointer(start: start, count: count))[...]
  }

  /// Takes a number from the front: `a` is 0, `b` is 1, and so on, beginning again at the limit.
  ///
  /// - Parameter limit: How many numbers there are, at most 256.
  /// - Returns: A number from 0; 0 where nothing is left.
  public mutating func choice(of limit: Int) -> Int {
    guard let byte = rest.popFirst() else { return 0 }
    return Int(byte &- UInt8(ascii: "a")) % limit
  }

  /// What is left, with U+FFFD for what is no UTF-8.
  public var text: String { String(decoding: rest, as: UTF8.self) }

  /// What is left, parted at each of some bytes; parts without bytes are left out.
  ///
  /// - Parameter separators: The bytes to part at.
  /// - Returns: The parts, which may be ill-formed.
  public func parts(between separators: [UInt8]) -> [[UInt8]] {
    rest.split { separators.contains($0) }.map { Array($0) }
  }
}
