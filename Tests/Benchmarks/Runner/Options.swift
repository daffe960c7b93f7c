/// What the runner is asked to do.
struct Options {
  static let usage = """
    usage: benchmarks JOB … [--contributions N] [--rounds N] [--peers] [--material FOLDER]
                      [--programs FOLDER] [--static-programs FOLDER] [--vocabulary FILE]

      words     the most frequent words and keyness of a million contributions
      growth    the same with one thread, from a thousand to a million contributions
      start     the same on 224 contributions, with programs linked with the static library
      report    a whole report on 224 contributions
      clusters  seven clusters of the questions of 100,000 contributions
      stems     the stemmer alone, 300 times over a list of words
      network   who wrote to whom in 100,000 and in a million contributions
      course    audit, chains and analysis of one relay of up to a million contributions
      all       all of them

      --contributions N         that many instead, in every job
      --rounds N                how often each program is run
      --peers                   other tools too: installs them into the folder of material
      --material FOLDER         where corpora and peers are kept (.build-benchmarks/material)
      --programs FOLDER         this package's programs (.build/release)
      --static-programs FOLDER  those linked with the static library (.build-static/release)
      --vocabulary FILE         the list of words for stems; without it, one is made up
    """

  var jobs: [String] = []
  var contributions: Int?
  var rounds: Int?
  var hasPeers = false
  var material = ".build-benchmarks/material"
  var programs = ".build/release"
  var staticPrograms = ".build-static/release"
  var vocabulary: String?

  init(_ arguments: [String]) throws(RunError) {
    var rest = arguments[...]
    func value(of option: String) throws(RunError) -> String {
      guard let value = rest.popFirst() else {
        throw RunError(description: "\(option) needs a value.")
      }
      return value
    }
    func number(of option: String) throws(RunError) -> Int {
      guard let number = Int(try value(of: option)), number >= 1 else {
        throw RunError(description: "\(option) needs a number of at least 1.")
      }
      return number
    }
    while let argument = rest.popFirst() {
      switch argument {
      case "--contributions": contributions = try number(of: argument)
      case "--rounds": rounds = try number(of: argument)
      case "--peers": hasPeers = true
      case "--material": material = try value(of: argument)
      case "--programs": programs = try value(of: argument)
      case "--static-programs": staticPrograms = try value(of: argument)
      case "--vocabulary": vocabulary = try value(of: argument)
      case "all": jobs += Job.allCases.map { $0.rawValue }
      default:
        guard Job(rawValue: argument) != nil else {
          throw RunError(description: "\(argument) is neither a job nor an option.\n\(Self.usage)")
        }
        jobs.append(argument)
      }
    }
    if jobs.isEmpty { throw RunError(description: Self.usage) }
  }
}

/// What can be measured.
enum Job: String, CaseIterable {
  case words, growth, start, report, clusters, stems, network, course
}
