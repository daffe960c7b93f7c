/// What a call came to; the numbers are those of `stafet.h`.
enum Status: Int32, CaseIterable {
  case ok = 0
  case refused = 1
  case badOptions = 2
  case nullPointer = 3
  case badHandle = 4
  case wrongKind = 5
  case badLength = 6
  case badIndex = 7
  case notUTF8 = 8
  case notFound = 9
  case nameTaken = 10
  case bufferTooSmall = 11
  case outOfMemory = 12
  case unfinished = 13

  /// Whether there may be something to tell beside the number.
  var hasMessages: Bool { self == .ok || self == .refused || self == .badOptions }

  /// What it means, in a sentence.
  var sentence: StaticString {
    switch self {
    case .ok: "Done."
    case .refused: "The content of a file is refused; the messages say why."
    case .badOptions: "The options are refused; the messages say why."
    case .nullPointer: "A pointer is NULL that may not be."
    case .badHandle: "A handle was never given out, or has been freed."
    case .wrongKind: "A handle stands for something else than the function takes."
    case .badLength: "A length is more than any memory holds."
    case .badIndex: "There is no file of that index."
    case .notUTF8: "A text is not valid UTF-8."
    case .notFound: "There is no file of that name."
    case .nameTaken: "There is a file of that name already."
    case .bufferTooSmall: "The buffer is too small; the length needed was told."
    case .outOfMemory: "There is not enough memory."
    case .unfinished: "A counter was fed a part of a line; feed the rest, or end it."
    }
  }
}

/// Ends a call with another status than that of success.
struct CallFailure: Error {
  let status: Status

  init(_ status: Status) {
    self.status = status
  }
}
