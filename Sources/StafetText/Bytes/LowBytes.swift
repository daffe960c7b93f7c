extension UInt64 {
  /// A number whose lowest bytes are all ones, and whose others are all zeros.
  ///
  /// - Parameter count: How many bytes, 0 to 8.
  /// - Returns: The number; 0 for no bytes.
  @inline(__always)
  static func lowBytes(_ count: Int) -> UInt64 {
    count == 0 ? 0 : ~0 &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count)
  }
}
