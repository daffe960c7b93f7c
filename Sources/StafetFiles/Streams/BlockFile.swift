import StafetFormats
import Synchronization

/// A file that is read in blocks of whole lines, from any number of threads, without ever being in
/// memory as a whole.
final class BlockFile: Sendable {
  /// How many bytes a block has, as a rule; a longer line makes its block longer.
  static let blockSize = 1 << 20

  private struct State {
    /// What follows the last line end of the block given out last.
    var rest: [UInt8] = []
    var number = 0
    var bytesRead = 0
    var isAtEnd = false
    /// Whether no more blocks are given out.
    var isStopped = false
  }

  private let path: String
  private let descriptor: FileDescriptor
  private let isOwn: Bool
  private let state = Mutex(State())

  /// Opens a file.
  ///
  /// - Parameter path: A path, absolute or from the current folder; `-` is the standard input.
  /// - Throws: ``FileError`` if the file cannot be opened.
  init(path: String) throws(FileError) {
    self.path = path
    isOwn = path != "-"
    guard isOwn else {
      descriptor = .standardInput
      return
    }
    if Disk.entry(at: path) == .folder {
      throw FileError(path: path, attempt: .reading, reason: .isAFolder)
    }
    do throws(SystemError) {
      descriptor = try FileDescriptor(reading: path)
    } catch {
      throw FileError(error, path: path, attempt: .reading)
    }
  }

  deinit { if isOwn { try? descriptor.close() } }

  /// Fills a block with the next lines.
  ///
  /// - Parameter block: The block; what it held is gone.
  /// - Returns: Whether there were lines left.
  /// - Throws: ``FileError`` if the file cannot be read.
  func read(into block: inout ContributionBlock) throws(FileError) -> Bool {
    do throws(SystemError) {
      return try state.withLock { state throws(SystemError) in
        state.isStopped ? false : try Self.fill(&block, from: descriptor, &state)
      }
    } catch {
      throw FileError(error, path: path, attempt: .reading)
    }
  }

  /// How many bytes there are; 0 where that is not known.
  var size: Int { isOwn ? Disk.size(at: path) ?? 0 : 0 }

  /// How many bytes have been read.
  var bytesRead: Int { state.withLock { $0.bytesRead } }

  /// Gives out no more blocks: whoever reads on finds the end of the file.
  func stop() { state.withLock { $0.isStopped = true } }

  private static func fill(
    _ block: inout ContributionBlock, from descriptor: FileDescriptor, _ state: inout State
  ) throws(SystemError) -> Bool {
    while block.capacity < 2 * state.rest.count { block.grow() }
    block.storage.replaceSubrange(0..<state.rest.count, with: state.rest)
    var held = state.rest.count
    var searched = 0
    while true {
      if !state.isAtEnd {
        if held == block.capacity { block.grow() }
        let count = try descriptor.read(into: &block.storage, held..<block.capacity)
        state.isAtEnd = count == 0
        state.bytesRead += count
        held += count
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
    if block.count == 0 { return false }
    block.number = state.number
    state.number += 1
    return true
  }
}
