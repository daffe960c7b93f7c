import StafetFormats
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that is read in blocks of whole lines, from any number of threads, without ever being in
/// memory as a whole.
final class BlockFile: Sendable {
  /// How many bytes a block has, as a rule; a longer line makes its block longer.
  static let blockSize = 1 << 20

  private struct State {
    /// What follows the last line end of the block given out last.
    var rest: [UInt8] = []
    var number = 0
    var isAtEnd = false
  }

  private let path: String
  private let descriptor: Int32
  private let state = Mutex(State())

  /// Opens a file.
  ///
  /// - Parameter path: A path, absolute or from the current folder; `-` is the standard input.
  /// - Throws: ``FileError`` if the file cannot be opened.
  init(path: String) throws(FileError) {
    self.path = path
    if path == "-" {
      descriptor = 0
      return
    }
    if Disk.entry(at: path) == .folder {
      throw FileError(path: path, attempt: .reading, reason: .isAFolder)
    }
    descriptor = unsafe open(path, O_RDONLY)
    if descriptor < 0 { throw FileError(code: errno, path: path, attempt: .reading) }
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// Fills a block with the next lines.
  ///
  /// - Parameter block: The block; what it held is gone.
  /// - Returns: Whether there were lines left.
  /// - Throws: ``FileError`` if the file cannot be read.
  func read(into block: inout ContributionBlock) throws(FileError) -> Bool {
    let outcome = state.withLock { state in
      Self.fill(&block, from: descriptor, &state)
    }
    switch outcome {
    case .lines: return true
    case .end: return false
    case .failure(let code): throw FileError(code: code, path: path, attempt: .reading)
    }
  }

  private enum Outcome {
    case lines, end
    case failure(Int32)
  }

  private static func fill(
    _ block: inout ContributionBlock, from descriptor: Int32, _ state: inout State
  ) -> Outcome {
    while block.capacity < 2 * state.rest.count { block.grow() }
    block.storage.replaceSubrange(0..<state.rest.count, with: state.rest)
    var held = state.rest.count
    var searched = 0
    while true {
      if !state.isAtEnd {
        if held == block.capacity { block.grow() }
        let room = block.capacity - held
        let got = unsafe block.storage.withUnsafeMutableBytes { bytes in
          unsafe readBytes(descriptor, bytes.baseAddress.map { unsafe $0 + held }, room)
        }
        if got < 0 {
          if errno == EINTR { continue }
          return .failure(errno)
        }
        state.isAtEnd = got == 0
        held += got
      }
      if state.isAtEnd {
        state.rest = []
        block.count = held
        break
      }
      // Whole lines only; a line longer than the block makes it grow.
      guard let feed = block.storage[searched..<held].lastIndex(of: 0x0A) else {
        searched = held
        continue
      }
      state.rest = Array(block.storage[(feed + 1)..<held])
      block.count = feed + 1
      break
    }
    if block.count == 0 { return .end }
    block.number = state.number
    state.number += 1
    return .lines
  }
}

/// The system's own function, under a name that the type above does not use for another.
private func readBytes(
  _ descriptor: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int
) -> Int {
  unsafe read(descriptor, start, count)
}
