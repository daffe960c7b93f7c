/// Where programs, corpora and peers are, which are made when they are asked for.
struct Workshop {
  let options: Options

  /// The folder of the runner's own programs.
  private let tools: String

  init(options: Options) {
    self.options = options
    let runner = CommandLine.arguments[0]
    tools = runner.lastIndex(of: "/").map { String(runner[..<$0]) } ?? "."
    Files.makeFolder(options.material)
  }

  /// A file in the folder of material.
  func file(_ name: String) -> String { options.material + "/" + name }

  /// A program of the package, which must have been built.
  func program(_ name: String, isStatic: Bool = false) throws(RunError) -> String {
    let path = (isStatic ? options.staticPrograms : options.programs) + "/" + name
    guard Files.exists(path) else {
      let how =
        isStatic
        ? "swift build -c release --static-swift-stdlib --scratch-path .build-static"
        : "swift build -c release"
      throw RunError(description: "There is no \(path); build it with: \(how)")
    }
    return path
  }

  /// A program of the benchmarks.
  func tool(_ name: String) -> String { tools + "/" + name }

  /// A corpus of so many contributions, which is made once.
  func corpus(_ count: Int) throws(RunError) -> String {
    try made("corpus-\(count).jsonl", by: ["\(count)"])
  }

  /// The stop words of every corpus.
  func stopWords() throws(RunError) -> String { try made("stop-words", by: ["stop-words"]) }

  /// A list of words.
  func vocabulary() throws(RunError) -> String {
    if let vocabulary = options.vocabulary { return vocabulary }
    return try made("words", by: ["words", "23832"])
  }

  private func made(_ name: String, by arguments: [String]) throws(RunError) -> String {
    let path = file(name)
    if Files.exists(path) { return path }
    _ = try Command([tool("make-corpus")] + arguments).run(printingTo: path + ".part")
    Files.move(path + ".part", to: path)
    return path
  }

  // MARK: - Peers

  /// Where the scripts of other tools are.
  private var scripts: String { "Tests/Benchmarks/Peers" }

  /// The words of a command that runs a script of another tool.
  func script(_ name: String, _ arguments: String...) -> [String] {
    [file("python/bin/python"), scripts + "/" + name] + arguments
  }

  /// A program in C, which is compiled once; `nil`, with a word about it, where that does not succeed.
  func compiled(_ name: String) -> String? {
    let program = file(name)
    if Files.exists(program) { return program }
    let command = Command([
      "cc", "-O3", "-march=native", "\(scripts)/\(name).c", "-o", program, "-lstemmer", "-lm",
      "-lpthread",
    ])
    do {
      _ = try command.run(printingTo: file("compiler-output"))
      return program
    } catch {
      print("\(name).c was not compiled, so C is left out. It needs the headers of libstemmer.")
      return nil
    }
  }

  /// Installs the other tools, if that has not been done.
  func installPeers() throws(RunError) {
    if Files.exists(file("python/installed")) { return }
    let log = file("installation")
    _ = try Command(["python3", "-m", "venv", file("python")]).run(printingTo: log)
    _ = try Command([
      file("python/bin/pip"), "install", "--quiet", "--disable-pip-version-check", "-r",
      scripts + "/requirements.txt",
    ]).run(printingTo: log)
    _ = try Command([file("python/bin/pip"), "freeze"]).run(printingTo: file("python/installed"))
  }
}
