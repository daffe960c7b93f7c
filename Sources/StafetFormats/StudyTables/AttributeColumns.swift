import StafetText

/// The columns for the attributes of many records, in the order of the Unicode scalars of their names.
struct AttributeColumns {
  private let names: [String]

  /// What the columns are called.
  let titles: [String]

  /// Takes every attribute that any record has.
  init(_ records: some Sequence<[String: String]>, known: [String]) {
    var seen: Set<String> = []
    for attributes in records where !attributes.isEmpty { seen.formUnion(attributes.keys) }
    names = seen.sortedByScalars()
    titles = names.map { AttributeColumn.title(for: $0, known: known) }
  }

  /// The cells for one record.
  func cells(_ attributes: [String: String]) -> [String] {
    names.map { attributes[$0] ?? "" }
  }
}
