import StafetModel

/// What people call the records of one kind, and which record each label leads to.
///
/// An *open* register takes every new label as a new record, whose identifier is made from the label
/// and whose name the label is. A *closed* one only knows the records that it was given, by
/// identifier and by name. Names are the same when they are equal without regard to case.
///
/// Where two tables name the same records, one of them may do so by identifiers: a register that
/// *takes identifiers* knows that `top-leaders` and `Top leaders` are the same, and keeps the name.
struct LabelRegister<Owner> {
  /// What a label leads to.
  enum Finding {
    /// A known record, by its position.
    case known(Int)
    /// A record that was made for the label, by its position.
    case new(Int)
    /// A known record, by its position, that was known by its identifier alone and now has a name.
    case named(Int)
    /// A label that would become the identifier of a record that goes by another label.
    case sameIdentifier(other: String, id: String)
    /// Nothing.
    case unknown
  }

  /// A record.
  struct Entry {
    let id: Identifier<Owner>
    var name: String
  }

  /// The records, in the order in which they were given or first named.
  private(set) var entries: [Entry] = []

  /// Whether new labels make new records.
  var isOpen: Bool

  /// Whether an open register takes labels that are the identifiers of others for the same.
  var takesIdentifiers = false

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
      return name(index, label)
    }
    guard isOpen else { return .unknown }
    let id = Identifier<Owner>(label: label)
    if let index = byIdentifier[id.text] {
      let name = entries[index].name
      guard takesIdentifiers, label == id.text || name == id.text else {
        return .sameIdentifier(other: name, id: id.text)
      }
      exactly[label] = index
      return self.name(index, label)
    }
    add(id, name: label)
    exactly[label] = entries.count - 1
    return .new(entries.count - 1)
  }

  /// Gives a record that was known by its identifier alone the name that it now turns out to have.
  private mutating func name(_ index: Int, _ label: String) -> Finding {
    let entry = entries[index]
    guard takesIdentifiers, entry.name == entry.id.text, label != entry.id.text else {
      return .known(index)
    }
    entries[index].name = label
    byName[label.lowercased()] = index
    return .named(index)
  }

  /// The names of all records.
  var names: [String] { entries.map { $0.name } }
}
