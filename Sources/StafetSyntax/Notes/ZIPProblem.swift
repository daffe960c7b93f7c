/// A reason why bytes are not a ZIP archive that can be unpacked.
///
/// An entry is named by its path inside the archive.
package enum ZIPProblem: Error, Hashable, Sendable {
  /// There is no directory of entries at the end: something else, or an archive that is cut short.
  case noDirectory
  /// The directory does not fit what stands in the archive.
  case malformedDirectory
  /// An archive that is parted over several files.
  case severalParts
  /// More entries than the limit.
  case tooManyEntries(limit: Int)
  /// Two entries with the same name.
  case duplicateEntry(String)
  /// Two entries that share bytes, as only those have that are made to do harm.
  case overlappingEntries(String)
  /// An entry that is not there.
  case missingEntry(String)
  /// An entry that only a password opens.
  case encrypted(String)
  /// An entry that is packed in another way than the two that are known, by its number.
  case unknownMethod(String, method: Int)
  /// An entry, or all that were asked for together, would take more bytes than the limit.
  case tooLarge(String, limit: Int)
  /// An entry that would be so many times as large as its packed bytes as nothing but a trap is.
  case tooDense(String, limit: Int)
  /// Packed bytes that cannot be unpacked, or do not give what the directory says.
  case damagedEntry(String)

  /// The name of the fact in codes such as `workbook.zip-no-directory`.
  package var code: String {
    switch self {
    case .noDirectory: "no-directory"
    case .malformedDirectory: "malformed-directory"
    case .severalParts: "several-parts"
    case .tooManyEntries: "too-many-entries"
    case .duplicateEntry: "duplicate-entry"
    case .overlappingEntries: "overlapping-entries"
    case .missingEntry: "missing-entry"
    case .encrypted: "encrypted"
    case .unknownMethod: "unknown-method"
    case .tooLarge: "too-large"
    case .tooDense: "too-dense"
    case .damagedEntry: "damaged-entry"
    }
  }
}
