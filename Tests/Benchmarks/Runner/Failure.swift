#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The end of a runner that cannot go on.
enum Failure {
  static func end(with sentence: String) -> Never {
    print(sentence)
    exit(2)
  }
}
