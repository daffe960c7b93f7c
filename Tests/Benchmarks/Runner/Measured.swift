#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What one run of a program took.
struct Measured {
  /// Seconds from its start to its end.
  let wall: Double

  /// Seconds of all processors, its own and the system's for it.
  let processor: Double

  /// The most memory that it had at once, in mebibytes.
  let memory: Double
}

/// A program that could not be run, or did not end well.
struct RunError: Error, CustomStringConvertible {
  let description: String
}

/// A program with its arguments.
struct Command {
  let words: [String]

  init(_ words: [String]) { self.words = words }

  /// Runs the program and waits for it.
  ///
  /// Time and memory are those that the system counts for the whole process. On Linux a process
  /// never seems smaller than the one that started it; see ``ownMemory``.
  ///
  /// - Parameter file: A file that takes what the program prints. What it says on the standard error
  ///   goes to a file beside it, which is named when the program fails.
  /// - Returns: What the run took.
  /// - Throws: ``RunError`` when the program cannot be started or ends with another status than 0.
  func run(printingTo file: String) throws(RunError) -> Measured {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, path) in [(Int32(1), file), (2, file + ".messages")] {
      unsafe posix_spawn_file_actions_addopen(
        &actions, number, path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    }

    var pointers: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) }
    unsafe pointers.append(nil)
    defer { for index in unsafe pointers.indices { unsafe free(pointers[index]) } }

    var process = pid_t()
    let start = ContinuousClock.now
    let failure = unsafe posix_spawnp(&process, words[0], &actions, nil, pointers, environ)
    guard failure == 0 else { throw RunError(description: "\(words[0]) cannot be started") }
    var status: Int32 = 0
    var usage = rusage()
    while unsafe wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let duration = start.duration(to: .now).components
    let wall = Double(duration.seconds) + Double(duration.attoseconds) / 1e18
    guard status == 0 else {
      let ending =
        status & 0x7F == 0 ? "status \((status >> 8) & 0xFF)" : "signal \(status & 0x7F)"
      throw RunError(
        description: "\(words.joined(separator: " ")) ended with \(ending); see \(file).messages")
    }
    return Measured(
      wall: wall, processor: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      memory: mebibytes(usage))
  }

  /// The most memory that the runner itself has had, in mebibytes.
  static var ownMemory: Double {
    var usage = rusage()
    unsafe getrusage(0, &usage)
    return mebibytes(usage)
  }
}

private func seconds(_ time: timeval) -> Double {
  Double(time.tv_sec) + Double(time.tv_usec) / 1e6
}

private func mebibytes(_ usage: rusage) -> Double {
  #if canImport(Darwin)
    Double(usage.ru_maxrss) / 1_048_576
  #else
    Double(usage.ru_maxrss) / 1024
  #endif
}

/// Files, as far as a runner needs them.
enum Files {
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Makes a folder; nothing happens where there is one.
  static func makeFolder(_ path: String) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += (made.isEmpty || made == "/" ? "" : "/") + part
      unsafe mkdir(made, 0o755)
    }
  }

  /// Gives a file another name.
  static func move(_ old: String, to new: String) { _ = unsafe rename(old, new) }

  /// The text of a file, empty where it cannot be read.
  static func text(of path: String) -> String { String(decoding: bytes(of: path), as: UTF8.self) }

  private static func bytes(of path: String) -> [UInt8] {
    let file = unsafe open(path, O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe part.withUnsafeMutableBytes { buffer in
        unsafe read(file, buffer.baseAddress, buffer.count)
      }
      if count <= 0 { return bytes }
      bytes.append(contentsOf: part[..<count])
    }
  }

  /// How many bytes a file has.
  static func size(of path: String) -> Int {
    var information = stat()
    return unsafe stat(path, &information) == 0 ? Int(information.st_size) : 0
  }
}
