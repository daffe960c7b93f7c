import StafetEmbedding
import Testing

/// The library as a host sees it: handles, statuses, bytes.
enum Library {
  /// A list of files.
  static func files(_ files: [(name: String, bytes: [UInt8])]) -> UInt64 {
    var list: UInt64 = 0
    #expect(unsafe stafetFilesNew(&list) == 0)
    for file in files {
      #expect(add(file.name, file.bytes, to: list) == 0)
    }
    return list
  }

  /// A list with one text.
  static func file(_ name: String, _ text: String) -> UInt64 {
    files([(name, Array(text.utf8))])
  }

  static func add(_ name: String, _ bytes: [UInt8], to list: UInt64) -> Int32 {
    let length = UInt(name.utf8.count)
    return unsafe name.withCString { name in
      unsafe bytes.withUnsafeBytes { bytes in
        unsafe stafetFilesAdd(list, name, length, bytes.baseAddress, UInt(bytes.count))
      }
    }
  }

  /// The names of the files of a list.
  static func names(in list: UInt64) -> [String] {
    var count: UInt = 0
    #expect(unsafe stafetFilesCount(list, &count) == 0)
    return (0..<count).map { index in
      var length: UInt = 0
      #expect(unsafe stafetFilesName(list, index, nil, 0, &length) == 0)
      var name = [CChar](repeating: 0, count: Int(length))
      #expect(unsafe stafetFilesName(list, index, &name, length, &length) == 0)
      return String(decoding: name.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  /// The bytes of the file of a name, or `nil` if there is none.
  static func bytes(of name: String, in list: UInt64) -> [UInt8]? {
    var index: UInt = 0
    let found = unsafe name.withCString {
      unsafe stafetFilesFind(list, $0, UInt(name.utf8.count), &index)
    }
    if found != 0 { return nil }
    var length: UInt = 0
    #expect(unsafe stafetFilesBytes(list, index, nil, 0, &length) == 0)
    var bytes = [UInt8](repeating: 0, count: Int(length))
    #expect(unsafe stafetFilesBytes(list, index, &bytes, length, &length) == 0)
    return bytes
  }

  /// The text of the file of a name, or `nil` if there is none.
  static func text(of name: String, in list: UInt64) -> String? {
    bytes(of: name, in: list).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Carries out a call with a text of options, and a place each for what comes out and for messages.
  static func call(
    _ options: String = "",
    _ body: (
      _ options: UnsafePointer<CChar>?, _ length: UInt, _ out: UnsafeMutablePointer<UInt64>,
      _ messages: UnsafeMutablePointer<UInt64>
    ) -> Int32
  ) -> Outcome {
    var out: UInt64 = 0
    var messages: UInt64 = 0
    let status = unsafe options.withCString { text in
      unsafe body(text, UInt(options.utf8.count), &out, &messages)
    }
    return Outcome(status: status, handle: out, messages: messages)
  }

  /// What a call came to.
  struct Outcome {
    let status: Int32
    let handle: UInt64
    let messages: UInt64

    /// The lines for people.
    var lines: String { text(of: "messages.txt", in: messages) ?? "no messages" }

    /// The document for programs.
    var document: String { text(of: "messages.json", in: messages) ?? "no messages" }
  }

  static func study(_ list: UInt64, _ options: String = "") -> Outcome {
    unsafe call(options) { unsafe stafetStudyRead(list, $0, $1, $2, $3) }
  }

  static func written(_ study: UInt64, _ options: String = "") -> Outcome {
    unsafe call(options) { unsafe stafetStudyWrite(study, $0, $1, $2, $3) }
  }

  static func analysis(
    _ study: UInt64, settings: [UInt8] = [], _ options: String = ""
  ) -> Outcome {
    unsafe call(options) { (options, length, out, messages) in
      unsafe settings.withUnsafeBytes { settings in
        unsafe stafetAnalysisMake(
          study, settings.baseAddress, UInt(settings.count), options, length, out, messages)
      }
    }
  }

  static func report(_ analysis: UInt64, _ options: String = "") -> Outcome {
    unsafe call(options) { unsafe stafetAnalysisWrite(analysis, $0, $1, $2, $3) }
  }

  static func counter(_ options: String = "") -> Outcome {
    unsafe call(options) { unsafe stafetCounterNew($0, $1, $2, $3) }
  }

  static func feed(_ bytes: [UInt8], to counter: UInt64) -> Outcome {
    unsafe call { (_, _, _, messages) in
      unsafe bytes.withUnsafeBytes {
        unsafe stafetCounterFeed(counter, $0.baseAddress, UInt($0.count), messages)
      }
    }
  }

  static func end(_ counter: UInt64) -> Outcome {
    unsafe call { (_, _, _, messages) in unsafe stafetCounterEnd(counter, messages) }
  }

  static func count(of counter: UInt64) -> Outcome {
    unsafe call { (_, _, out, messages) in unsafe stafetCounterWrite(counter, out, messages) }
  }

  static func merge(_ count: [UInt8], into counter: UInt64) -> Outcome {
    unsafe call { (_, _, _, messages) in
      unsafe count.withUnsafeBytes {
        unsafe stafetCounterMerge(counter, $0.baseAddress, UInt($0.count), messages)
      }
    }
  }

  static func keywords(_ counter: UInt64, _ options: String = "") -> Outcome {
    unsafe call(options) { unsafe stafetCounterKeywords(counter, $0, $1, $2, $3) }
  }
}
