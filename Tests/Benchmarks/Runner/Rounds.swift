/// A program that is measured, and its name in a table.
struct Contender {
  let name: String
  let command: Command

  init(_ name: String, _ words: [String]) {
    self.name = name
    command = Command(words)
  }
}

/// Runs of several programs in turn.
///
/// Each round runs each program once, starting with another one each time: a machine changes its speed
/// between two minutes by more than programs differ, so only runs of one round are compared.
struct Rounds {
  let contenders: [Contender]
  private let folder: String

  /// For each contender its runs, one for each round.
  private(set) var runs: [[Measured]]

  init(_ count: Int, of contenders: [Contender], in folder: String) throws(RunError) {
    self.contenders = contenders
    self.folder = folder
    runs = contenders.map { _ in [] }
    for round in 0..<count {
      for turn in contenders.indices {
        let index = (turn + round) % contenders.count
        let measured = try contenders[index].command.run(
          printingTo: Self.file(of: index, in: folder))
        runs[index].append(measured)
      }
    }
  }

  /// The file that holds what a contender printed in the last round.
  func file(of contender: Int) -> String { Self.file(of: contender, in: folder) }

  private static func file(of contender: Int, in folder: String) -> String {
    folder + "/output-\(contender)"
  }

  /// The median of one figure over a contender's runs.
  func median(_ index: Int, _ figure: (Measured) -> Double) -> Double {
    Spread(runs[index].map(figure)).median
  }

  /// A figure of one contender divided by that of another, round by round.
  func ratios(_ index: Int, to unit: Int, _ figure: (Measured) -> Double) -> Spread {
    Spread(zip(runs[index], runs[unit]).map { figure($0) / max(figure($1), 1e-6) })
  }

  /// A table of all contenders beside one of them.
  ///
  /// - Parameters:
  ///   - unit: The place of the contender that the others are divided by.
  ///   - asSpeed: Whether the ratios say how many times as fast a contender is; else, how many times the
  ///     time it takes.
  /// - Returns: The rows, as they can stand in a page.
  func table(unit: Int = 0, asSpeed: Bool = false) -> String {
    let ratio = asSpeed ? "times as fast, " : "ratio, "
    var rows = [
      [
        "", "wall s", "CPU s", "memory MiB", ratio + "wall", "lowest to highest", ratio + "CPU",
        "lowest to highest",
      ]
    ]
    for index in contenders.indices {
      let (one, other) = asSpeed ? (unit, index) : (index, unit)
      let wall = ratios(one, to: other) { $0.wall }
      let processor = ratios(one, to: other) { $0.processor }
      rows.append([
        contenders[index].name, median(index) { $0.wall }.digits(4),
        median(index) { $0.processor }.digits(4), median(index) { $0.memory }.digits(0),
        wall.median.digits(2), wall.range, processor.median.digits(2), processor.range,
      ])
    }
    return Table.text(of: rows)
  }
}

/// The middle and the ends of some numbers.
struct Spread {
  private let sorted: [Double]

  init(_ numbers: [Double]) { sorted = numbers.sorted() }

  var median: Double {
    guard !sorted.isEmpty else { return 0 }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The lowest and the highest.
  var range: String {
    "\((sorted.first ?? 0).digits(2)) to \((sorted.last ?? 0).digits(2))"
  }
}
