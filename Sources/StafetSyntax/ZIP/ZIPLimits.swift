/// How much an archive may hold before it is refused.
///
/// A few kilobytes can unpack to gigabytes, so an archive from elsewhere is never unpacked without
/// limits.
package struct ZIPLimits: Hashable, Sendable {
  /// The largest number of entries.
  package var entries = 10_000

  /// The largest number of bytes that one entry may unpack to.
  package var entrySize = 256 << 20

  /// The largest number of bytes that all entries asked for may unpack to.
  package var totalSize = 512 << 20

  /// How many times its packed size an entry may have, where it is larger than ``denseSize``.
  ///
  /// A sheet of a hundred thousand equal rows is packed a hundred times; the method itself reaches
  /// 1032 times.
  package var density = 400

  /// How many bytes an entry may have however well it is packed.
  package var denseSize = 16 << 20

  /// The usual limits.
  package init() {}
}
