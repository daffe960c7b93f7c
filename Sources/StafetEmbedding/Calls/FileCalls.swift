/// Makes a list without files.
@c(stafet_files_new)
public func stafetFilesNew(_ files: UnsafeMutablePointer<UInt64>?) -> Int32 {
  call { () throws(CallFailure) in
    let place = unsafe try HandlePlace(files)
    place.put(.files(FileList()))
  }
}

/// Adds a file.
@c(stafet_files_add)
public func stafetFilesAdd(
  _ files: UInt64, _ name: UnsafePointer<CChar>?, _ nameLength: UInt, _ bytes: UnsafeRawPointer?,
  _ length: UInt
) -> Int32 {
  call { () throws(CallFailure) in
    let list = try HandleRegister.files(files)
    let name = unsafe try CallerMemory.text(at: name, nameLength)
    if name.isEmpty { throw CallFailure(.badLength) }
    let bytes = unsafe try CallerMemory.bytes(at: bytes, length)
    try list.add(FileList.File(name: name, bytes: bytes))
  }
}

/// How many files there are.
@c(stafet_files_count)
public func stafetFilesCount(_ files: UInt64, _ count: UnsafeMutablePointer<UInt>?) -> Int32 {
  call { () throws(CallFailure) in
    guard let count = unsafe count else { throw CallFailure(.nullPointer) }
    unsafe count.pointee = 0
    unsafe count.pointee = UInt(try HandleRegister.files(files).all.count)
  }
}

/// The index of the file of a name.
@c(stafet_files_find)
public func stafetFilesFind(
  _ files: UInt64, _ name: UnsafePointer<CChar>?, _ nameLength: UInt,
  _ index: UnsafeMutablePointer<UInt>?
) -> Int32 {
  call { () throws(CallFailure) in
    guard let index = unsafe index else { throw CallFailure(.nullPointer) }
    unsafe index.pointee = 0
    let list = try HandleRegister.files(files)
    let name = unsafe try CallerMemory.text(at: name, nameLength)
    guard let found = list.all.firstIndex(where: { $0.name == name }) else {
      throw CallFailure(.notFound)
    }
    unsafe index.pointee = UInt(found)
  }
}

/// Copies the name of a file.
@c(stafet_files_name)
public func stafetFilesName(
  _ files: UInt64, _ index: UInt, _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: UInt,
  _ length: UnsafeMutablePointer<UInt>?
) -> Int32 {
  unsafe copy(files, index, UnsafeMutableRawPointer(buffer), capacity, length) {
    Array($0.name.utf8)
  }
}

/// Copies the media type of a file.
@c(stafet_files_type)
public func stafetFilesType(
  _ files: UInt64, _ index: UInt, _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: UInt,
  _ length: UnsafeMutablePointer<UInt>?
) -> Int32 {
  unsafe copy(files, index, UnsafeMutableRawPointer(buffer), capacity, length) {
    Array($0.mediaType.utf8)
  }
}

/// Copies the bytes of a file.
@c(stafet_files_bytes)
public func stafetFilesBytes(
  _ files: UInt64, _ index: UInt, _ buffer: UnsafeMutableRawPointer?, _ capacity: UInt,
  _ length: UnsafeMutablePointer<UInt>?
) -> Int32 {
  unsafe copy(files, index, buffer, capacity, length) { $0.bytes }
}

private func copy(
  _ files: UInt64, _ index: UInt, _ buffer: UnsafeMutableRawPointer?, _ capacity: UInt,
  _ length: UnsafeMutablePointer<UInt>?, _ part: (FileList.File) -> [UInt8]
) -> Int32 {
  call { () throws(CallFailure) in
    guard unsafe length != nil else { throw CallFailure(.nullPointer) }
    unsafe length?.pointee = 0
    let file = try HandleRegister.files(files).file(at: index)
    unsafe try CallerMemory.copy(part(file), to: buffer, capacity: capacity, length: length)
  }
}
