/// A program that has several jobs, the first word of its command line being the job.
public struct JobProgram: Sendable {
  /// One of the jobs.
  public struct Job: Sendable {
    let name: String
    let brief: String
    let command: Command

    /// Describes a job.
    ///
    /// - Parameters:
    ///   - name: The word that asks for it.
    ///   - brief: What it does, in one line.
    ///   - command: What it takes and does.
    public init(_ name: String, _ brief: String, _ command: Command) {
      self.name = name
      self.brief = brief
      self.command = command
    }
  }

  /// What a command line asks for.
  enum Request {
    case help
    case work(Job, [String])
  }

  private let program: String
  private let summary: String
  private let jobs: [Job]
  private let formerOptions: [String: String]

  /// Describes a program.
  ///
  /// - Parameters:
  ///   - program: Its name.
  ///   - summary: What it does.
  ///   - jobs: Its jobs.
  ///   - formerOptions: Options of earlier versions, each with the name of the job that does now what they
  ///     asked for.
  public init(
    program: String, summary: String, jobs: [Job], formerOptions: [String: String] = [:]
  ) {
    self.program = program
    self.summary = summary
    self.jobs = jobs
    self.formerOptions = formerOptions
  }

  /// What `--help` prints before a job is named.
  var help: String {
    "\(summary)\n\nUsage: \(program) JOB ...\n\nJobs:\n"
      + HelpTable.lines(of: jobs.map { ($0.name, $0.brief) })
      + "\n\(program) JOB --help lists what a job takes.\n"
  }

  /// Tells which job is asked for.
  ///
  /// - Parameter words: The words after the program's name.
  /// - Returns: The job and the words that are meant for it.
  /// - Throws: ``UsageError`` if no job is named, or one that there is not.
  func request(in words: [String]) throws(UsageError) -> Request {
    let first = words.first ?? ""
    if first == "--help" || first == "-h" { return .help }
    if let job = jobs.first(where: { $0.name == first }) {
      return .work(job, Array(words.dropFirst()))
    }
    for word in words {
      if let error = correction(of: Self.option(word)) { throw error }
    }
    if first.isEmpty || first.hasPrefix("-") {
      throw UsageError(
        "Name a job: \(names(or: "or")); \(program) --help tells what they do.",
        danish: "Angiv en opgave: \(names(or: "eller")); \(program) --help fortæller, hvad de gør.")
    }
    throw UsageError(
      "There is no job \(first); name \(names(or: "or")). \(program) --help tells what they do.",
      danish:
        "Opgaven \(first) findes ikke; angiv \(names(or: "eller")). \(program) --help fortæller,"
        + " hvad de gør.")
  }

  /// What to say about an option that a job does not take, where it is one of an earlier version or of
  /// other jobs; otherwise `nil`.
  func correction(of option: String) -> UsageError? {
    if let job = formerOptions[option] {
      return UsageError(
        "\(option) is a job of its own now: \(program) \(job).",
        danish: "\(option) er nu en opgave for sig: \(program) \(job).")
    }
    let takers = jobs.filter { $0.command.syntax.options.contains { $0.name == option } }
      .map { $0.name }
    if takers.isEmpty { return nil }
    return UsageError(
      "The option \(option) is one of \(Self.list(takers, "and")).",
      danish: "Tilvalget \(option) hører til \(Self.list(takers, "og")).")
  }

  private func names(or word: String) -> String { Self.list(jobs.map { $0.name }, word) }

  private static func list(_ names: [String], _ word: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  /// An option without the value that may be written behind an equals sign.
  private static func option(_ word: String) -> String { String(word.prefix { $0 != "=" }) }
}
