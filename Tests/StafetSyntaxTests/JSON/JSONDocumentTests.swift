import StafetStatistics
import StafetSyntax
import Testing

@Suite struct JSONDocumentTests {
  @Test func layout() {
    let bytes = JSONDocument.object { study in
      study.string("title", "Om \"tid\" \\ og\nrum\u{1}\u{1F}\t\r\u{8}\u{C}/ æ😀\u{2028}\u{7F}")
      study.string("topic", nil)
      study.integer("days", 4)
      study.integer("themes", nil)
      study.boolean("rest", false)
      study.null("opens")
      study.object("attributes") { _ in }
      study.strings("aliases", [])
      study.strings("keywords", ["a", "b"])
      study.array("relays") { relays in
        relays.object { relay in
          relay.string("id", "x")
          relay.array("marks", layout: .line) { marks in
            for (start, end) in [(12, 20), (40, 44)] {
              marks.array { mark in
                mark.integer(start)
                mark.integer(end)
              }
            }
          }
        }
        relays.object { _ in }
        relays.array { array in
          array.null()
          array.boolean(true)
          array.number(0.5)
          array.string("s")
        }
      }
      study.object("slice", layout: .line) { slice in
        slice.string("theme", "t")
        slice.number("share", 1)
      }
    }
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {
          "title": "Om \\"tid\\" \\\\ og\\nrum\\u0001\\u001f\\t\\r\\b\\f/ æ😀\u{2028}\u{7F}",
          "topic": null,
          "days": 4,
          "themes": null,
          "rest": false,
          "opens": null,
          "attributes": {},
          "aliases": [],
          "keywords": ["a", "b"],
          "relays": [
            {
              "id": "x",
              "marks": [[12, 20], [40, 44]]
            },
            {},
            [
              null,
              true,
              0.5,
              "s"
            ]
          ],
          "slice": {"theme": "t", "share": 1}
        }

        """)
  }

  @Test func appendsLines() {
    var bytes: [UInt8] = []
    for id in ["a", "b"] {
      JSONDocument.append(to: &bytes) { line in
        line.string("id", id)
        line.object("attributes") { $0.string("role", "r") }
      }
    }
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {"id": "a", "attributes": {"role": "r"}}
        {"id": "b", "attributes": {"role": "r"}}

        """)
  }

  struct Number: Sendable, CustomTestStringConvertible {
    let value: Double
    let text: String
    var testDescription: String { text }
  }

  // The shortest digits that read back the same, as JavaScript and Python find them too.
  @Test(arguments: [
    Number(value: 0, text: "0"), Number(value: -0.0, text: "-0"), Number(value: 100, text: "100"),
    Number(value: 0.1, text: "0.1"), Number(value: -2.5, text: "-2.5"),
    Number(value: 1.0 / 3, text: "0.3333333333333333"), Number(value: 1e-7, text: "1e-07"),
    Number(value: .leastNonzeroMagnitude, text: "5e-324"),
    Number(value: 1.7976931348623157e308, text: "1.7976931348623157e+308"),
    Number(value: 123_456_789_012_345, text: "123456789012345"), Number(value: 1e22, text: "1e+22"),
  ])
  func numbers(_ sample: Number) throws {
    let bytes = JSONDocument.object(layout: .line) { $0.number("x", sample.value) }
    #expect(String(decoding: bytes, as: UTF8.self) == "{\"x\": \(sample.text)}\n")
    guard case .object(let members) = try JSONTree(bytes),
      case .number(let read)? = members.first?.value
    else { return #expect(Bool(false)) }
    #expect(read.bitPattern == sample.value.bitPattern)
  }

  /// Reading what was written gives it back, for random trees of every shape.
  @Test(arguments: [11, 12, 13] as [UInt64], [JSONLayout.lines, .line])
  func roundTrip(seed: UInt64, layout: JSONLayout) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<300 {
      let members = randomMembers(depth: 0, using: &generator)
      let bytes = JSONDocument.object(layout: layout) { write(members, to: &$0) }
      #expect(try JSONTree(bytes) == .object(members))
      #expect(bytes.filter { $0 == UInt8(ascii: "\n") }.count == 1 || layout == .lines)
    }
  }

  private func randomMembers(
    depth: Int, using generator: inout SplitMix64
  ) -> [JSONTree.Member] {
    (0..<Int.random(in: 0...4, using: &generator)).map { index in
      JSONTree.Member(
        key: "\(index)" + randomText(using: &generator),
        value: randomTree(depth: depth + 1, using: &generator))
    }
  }

  private func randomTree(depth: Int, using generator: inout SplitMix64) -> JSONTree {
    switch Int.random(in: 0...(depth > 4 ? 3 : 5), using: &generator) {
    case 0: return .null
    case 1: return .boolean(Bool.random(using: &generator))
    case 2:
      let number = Double(bitPattern: generator.next())
      return .number(number.isFinite ? number : 0)
    case 3: return .string(randomText(using: &generator))
    case 4: return .object(randomMembers(depth: depth, using: &generator))
    default:
      let count = Int.random(in: 0...3, using: &generator)
      return .array((0..<count).map { _ in randomTree(depth: depth + 1, using: &generator) })
    }
  }

  private func randomText(using generator: inout SplitMix64) -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "å", "\u{30A}", "\"", "\\", "/", "\n", "\r", "\u{0}", "\u{1F}", "\u{7F}", "\u{2028}",
      "😀",
      "\u{FFFF}", "\u{10FFFF}", "\u{FEFF}", "{", ",",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...6, using: &generator) {
      text.append(scalars.randomElement(using: &generator) ?? "x")
    }
    return String(text)
  }

  private func write(_ members: [JSONTree.Member], to object: inout JSONObjectWriter) {
    for member in members {
      switch member.value {
      case .null: object.null(member.key)
      case .boolean(let value): object.boolean(member.key, value)
      case .number(let value): object.number(member.key, value)
      case .string(let value): object.string(member.key, value)
      case .object(let inner): object.object(member.key) { write(inner, to: &$0) }
      case .array(let inner): object.array(member.key) { write(inner, to: &$0) }
      }
    }
  }

  private func write(_ elements: [JSONTree], to array: inout JSONArrayWriter) {
    for element in elements {
      switch element {
      case .null: array.null()
      case .boolean(let value): array.boolean(value)
      case .number(let value): array.number(value)
      case .string(let value): array.string(value)
      case .object(let inner): array.object { write(inner, to: &$0) }
      case .array(let inner): array.array { write(inner, to: &$0) }
      }
    }
  }
}
