import StafetModel

/// What people call the records of one kind, and which record each label leads to.
///
/// An *open* register takes every new label as a new record, whose identifier is made from the label
/// and whose name the label is. A *closed* one only knows the records that it was given, by
/// identifier and by name. Names are the same when they are equal without regard to case.
struct LabelRegister<Owner> {
  /// What a label leads to.
  enum Finding {
    /// A known record, by its position.
    case known(Int)
    /// A record that was made for the label, by its position.
    case new(Int)
    /// A label that would become the identifier of a record that goes by another label.
    case sameIdentifier(other: String, id: String)
    /// Nothing.
    case unknown
  }

  /// A record.
  struct Entry {
    let id: Identifier<Owner>
    let name: String
  }

  /// The records, in the order in which they were given or first named.
  private(set) var entries: [Entry] = []

  /// Whether new labels make new records.
  var isOpen: Bool

  private var exactly: [String: Int] = [:]
  private var byName: [String: Int] = [:]
  private var byIdentifier: [String: Int] = [:]

  init(isOpen: Bool) {
    self.isOpen = isOpen
  }

  /// Adds a record; of several with one identifier or name, labels lead to the first.
  mutating func add(_ id: Identifier<Owner>, name: String) {
    let index = entries.count
    entries.append(Entry(id: id, name: name))
    if byIdentifier[id.text] == nil { byIdentifier[id.text] = index }
    let folded = name.lowercased()
    if byName[folded] == nil { byName[folded] = index }
  }

  /// Finds the record that a label leads to.
  ///
  /// - Complexity: O(1) expected for a label that was asked for before.
  mutating func find(_ label: String) -> Finding {
    if let index = exactly[label] { return .known(index) }
    if !isOpen, let index = byIdentifier[label] { return .known(index) }
    if let index = byName[label.lowercased()] {
      exactly[label] = index
      return .known(index)
    }
    guard isOpen else { return .unknown }
    let id = Identifier<Owner>(label: label)
    if let index = byIdentifier[id.text] {
      return .sameIdentifier(other: entries[index].name, id: id.text)
    }
    add(id, name: label)
    exactly[label] = entries.count - 1
    return .new(entries.count - 1)
  }

  /// The names of all records.
  var names: [String] { entries.map { $0.name } }
}
