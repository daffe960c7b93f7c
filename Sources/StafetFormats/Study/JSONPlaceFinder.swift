import StafetModel
import StafetSyntax

/// Finds where values of a JSON text stand, given the steps that lead to them, in one walk.
///
/// Readers need not remember where every value stood: what the model finds wrong is looked up
/// afterwards.
struct JSONPlaceFinder {
  /// A step into an object or array.
  enum Step: Hashable {
    case key(String)
    case index(Int)
  }

  private struct Node {
    let parent: Int
    var children: [Step: Int] = [:]
    var offset: Int?
  }

  private var nodes = [Node(parent: 0)]

  /// Adds a value to look for, and gives its number.
  mutating func add(_ steps: [Step]) -> Int {
    var current = 0
    for step in steps {
      if let child = nodes[current].children[step] {
        current = child
      } else {
        nodes.append(Node(parent: current))
        nodes[current].children[step] = nodes.count - 1
        current = nodes.count - 1
      }
    }
    return current
  }

  /// Walks through the value that a reader stands at.
  mutating func find(in reader: inout JSONReader) {
    // The text was read before, so that nothing new can be wrong with it.
    try? visit(0, &reader)
  }

  /// Where a value stands, or else the innermost one that should contain it.
  func offset(of number: Int) -> Int? {
    var current = number
    while current != 0, nodes[current].offset == nil { current = nodes[current].parent }
    return nodes[current].offset
  }

  private mutating func visit(_ number: Int, _ reader: inout JSONReader) throws(JSONStop) {
    if nodes[number].offset == nil { nodes[number].offset = reader.offset }
    let children = nodes[number].children
    if children.isEmpty { return }
    switch try reader.kind() {
    case .object:
      try reader.object { (key, reader) throws(JSONStop) in
        if let child = children[.key(key)] { try visit(child, &reader) }
      }
    case .array:
      var index = 0
      try reader.array { (reader) throws(JSONStop) in
        if let child = children[.index(index)] { try visit(child, &reader) }
        index += 1
      }
    default: break
    }
  }
}

extension StudyProblem {
  /// The steps from the whole document to what is wrong.
  var steps: [JSONPlaceFinder.Step] { place.steps + fieldSteps }

  /// The steps from the record to what is wrong with it: of `marks[0]`, a key and an index.
  var fieldSteps: [JSONPlaceFinder.Step] {
    guard let field else { return [] }
    return field.split { $0 == "." || $0 == "[" }.map { part in
      guard part.last == "]", let index = Int(part.dropLast()) else { return .key(String(part)) }
      return .index(index)
    }
  }
}

extension StudyPlace {
  /// The steps from the whole document to the record.
  var steps: [JSONPlaceFinder.Step] {
    switch self {
    case .study: []
    case .relay(let relay): [.key("relays"), .index(relay)]
    case .group(let relay, let number): Self.steps(relay, "groups", number)
    case .participant(let relay, let number): Self.steps(relay, "participants", number)
    case .contribution(let relay, let number): Self.steps(relay, "contributions", number)
    case .theme(let theme): [.key("codebook"), .key("themes"), .index(theme)]
    case .sorting(let sorting): [.key("sortings"), .index(sorting)]
    case .assignment(let sorting, let contribution):
      [.key("sortings"), .index(sorting), .key("assignments"), .key(contribution.text)]
    }
  }

  private static func steps(
    _ relay: Int, _ list: String, _ number: Int
  ) -> [JSONPlaceFinder.Step] {
    [.key("relays"), .index(relay), .key(list), .index(number)]
  }
}
