/// The stretches that chains are made of: a chain that does not branch is one; every further question that
/// follows the answers of one question begins another.
///
/// Who was asked first on the way to a question is found stretch by stretch, in one look for each, so that
/// branches do not see each other.
struct ChainBranches: Sendable {
  /// A stretch and a person.
  private struct Key: Hashable {
    let branch: Int32
    let person: Int32
  }

  /// For each question its stretch.
  private var branches = PositionColumn()

  /// For each stretch its last question.
  private var tips: [Int32] = []

  /// For each stretch the question that it leaves another one after; negative for none.
  private var roots: [Int32] = []

  /// For each stretch and person the first question that went to the person.
  private var firsts: [Key: Int32] = [:]

  /// The first question that went to a person on the way to a question and including that question.
  func first(to person: Int, upTo question: Int, paths: [RelayCourse.Path]) -> Int? {
    var found: Int?
    var end = question
    while let branch = branches[end] {
      if let first = firsts[Key(branch: Int32(branch), person: Int32(person))],
        paths[Int(first)].length <= paths[end].length
      {
        found = Int(first)
      }
      if roots[branch] < 0 { break }
      end = Int(roots[branch])
    }
    return found
  }

  /// Adds a question after another one, or as a start question.
  mutating func add(_ question: Int, after parent: Int?, to person: Int?) {
    let branch: Int
    if let parent, let own = branches[parent], tips[own] == Int32(parent) {
      branch = own
      tips[own] = Int32(question)
    } else {
      branch = tips.count
      tips.append(Int32(question))
      roots.append(parent.map { Int32($0) } ?? -1)
    }
    branches[question] = branch
    guard let person else { return }
    let key = Key(branch: Int32(branch), person: Int32(person))
    if firsts[key] == nil { firsts[key] = Int32(question) }
  }
}

/// The chains that links make of the questions.
extension RelayCourse {
  /// Adds a question to the chain of the question before it, or begins a chain.
  mutating func chain(_ question: Int) {
    let parent = parent(of: question)
    guard let number = chainNumber(after: parent) else { return }
    if number == starts.count { starts.append(question) }
    chainNumbers[question] = number
    paths[question] = path(to: recipients[question], after: parent)
    books.branches.add(question, after: parent, to: recipients[question])
  }

  /// The number of the chain that a question belongs to: that of the question before it, or a new one.
  ///
  /// There is none after a question that is in no chain.
  func chainNumber(after parent: Int?) -> Int? {
    guard let parent else { return starts.count }
    return chainNumbers[parent]
  }

  /// Where a question to a person stands on its way.
  func path(to person: Int?, after parent: Int?) -> Path {
    guard let parent else { return Path() }
    let before = paths[parent]
    let first = person.flatMap { books.branches.first(to: $0, upTo: parent, paths: paths) }
    return Path(
      length: before.length + 1, firstToSame: first.map { Int32($0) } ?? -1,
      namesAddressees: before.namesAddressees || recipients[parent] != nil)
  }

  /// Makes all chains anew, each from its start question on.
  mutating func chainAll() {
    starts = []
    chainNumbers = PositionColumn()
    books.branches = ChainBranches()
    for question in questions where follows[question] == nil {
      for next in WayThroughChain(from: question, in: self) { chain(next) }
    }
  }
}

/// The questions of a chain, each after the one whose answer it follows.
private struct WayThroughChain: Sequence, IteratorProtocol {
  private let answers: PositionLists
  private let followers: PositionLists
  private var pending: [Int]

  init(from start: Int, in course: RelayCourse) {
    answers = course.answers
    followers = course.followers
    pending = [start]
  }

  mutating func next() -> Int? {
    guard let question = pending.popLast() else { return nil }
    let first = pending.count
    for answer in answers[question] { pending.append(contentsOf: followers[answer]) }
    pending[first...].reverse()
    return question
  }
}

extension RelayCourse {
  /// The chains, in the order of their start questions.
  package var chains: Chains { Chains(course: self) }

  /// The chains of a course by number.
  package struct Chains {
    fileprivate let course: RelayCourse

    /// How many chains there are.
    package var count: Int { course.starts.count }

    /// The numbers of the chains.
    package var indices: Range<Int> { 0..<count }

    /// The questions of a chain, each after the one whose answer it follows.
    ///
    /// - Complexity: O(*k*) in the number of contributions of the chain.
    package subscript(number: Int) -> [Int] {
      Array(WayThroughChain(from: course.starts[number], in: course))
    }
  }
}
