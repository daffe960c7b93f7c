import StafetText
import Testing

@Suite struct ScalarPropertiesTests {
  /// Rows of WordBreakProperty.txt and UnicodeData.txt.
  @Test func knowsSomeScalars() {
    func properties(_ scalar: Unicode.Scalar) -> ScalarProperties {
      ScalarProperties(of: scalar.value)
    }
    let classes: [(Unicode.Scalar, WordBreak)] = [
      ("a", .aLetter), ("ø", .aLetter), ("7", .numeric), ("_", .extendNumLet), ("א", .hebrewLetter),
      ("カ", .katakana), (":", .midLetter), (",", .midNum), (".", .midNumLet), ("’", .midNumLet),
      ("'", .singleQuote), ("\"", .doubleQuote), ("\u{301}", .extend), ("\u{AD}", .format),
      ("\u{200D}", .zeroWidthJoiner), ("\r", .carriageReturn), ("\n", .lineFeed),
      ("\u{85}", .newline), (" ", .wSegSpace), ("\u{1F1E9}", .regionalIndicator), ("-", .other),
      ("中", .other), ("\u{E01EF}", .extend), ("\u{10FFFF}", .other),
    ]
    for (scalar, wordBreak) in classes { #expect(properties(scalar).wordBreak == wordBreak) }
    #expect(Set(classes.map(\.1)) == Set(WordBreak.allCases))
    #expect(properties("å").isLetter && properties("Ⅻ").isLetter && properties("Ⓐ").isLetter)
    #expect(!properties("7").isLetter && !properties("\u{301}").isLetter)
    #expect(!properties("\u{3164}").isLetter && properties("\u{3164}").isDefaultIgnorable)
    #expect(properties("7").isDigit && properties("٣").isDigit && !properties("½").isDigit)
    #expect(properties("\u{301}").isMark && properties("\u{AD}").isDefaultIgnorable)
    #expect(properties("\u{A0}").isWhitespace && !properties("\u{200B}").isWhitespace)
    #expect(properties("🛑").isPictographic && !properties("\u{1F1E9}").isPictographic)
    #expect(WordBoundaries.unicodeVersion == "15.0.0")
  }

  /// The tables against the files that they were written from, read anew here, for all numbers up
  /// to U+10FFFF.
  @Test(.enabled(if: UnicodeFiles.arePresent, UnicodeFiles.absence))
  func agreesWithTheFiles() throws {
    let names: [Substring: WordBreak] = [
      "ALetter": .aLetter, "Numeric": .numeric, "ExtendNumLet": .extendNumLet,
      "Hebrew_Letter": .hebrewLetter, "Katakana": .katakana, "MidLetter": .midLetter,
      "MidNum": .midNum, "MidNumLet": .midNumLet, "Single_Quote": .singleQuote,
      "Double_Quote": .doubleQuote, "Extend": .extend, "Format": .format, "ZWJ": .zeroWidthJoiner,
      "CR": .carriageReturn, "LF": .lineFeed, "Newline": .newline, "WSegSpace": .wSegSpace,
      "Regional_Indicator": .regionalIndicator,
    ]
    var wordBreaks = [WordBreak](repeating: .other, count: 0x11_0000)
    for row in try UnicodeFiles.rows(of: "WordBreakProperty.txt") {
      let wordBreak = try #require(names[row[1]])
      for scalar in try UnicodeFiles.range(row[0]) { wordBreaks[scalar] = wordBreak }
    }
    var pictographic: Set<Int> = []
    for row in try UnicodeFiles.rows(of: "emoji-data.txt") where row[1] == "Extended_Pictographic" {
      pictographic.formUnion(try UnicodeFiles.range(row[0]))
    }
    var ignorable: Set<Int> = []
    for row in try UnicodeFiles.rows(of: "DerivedNormalizationProps.txt")
    where row[1] == "NFKC_CF" && row[2].isEmpty {
      ignorable.formUnion(try UnicodeFiles.range(row[0]))
    }
    let data = try UnicodeData()
    var wrong: Set<Int> = []
    for scalar in 0..<0x11_0000 {
      let properties = ScalarProperties(of: UInt32(scalar))
      let category = data.categories[scalar]
      let isIgnorable = ignorable.contains(scalar)
      let isCircled = category == "So" && wordBreaks[scalar] == .aLetter
      let isLetter = category.hasPrefix("L") || category == "Nl" || isCircled
      let isSpace = category.hasPrefix("Z") || (9...13).contains(scalar) || scalar == 0x85
      let canonical = CanonicalProperties(of: UInt32(scalar))
      let agrees =
        properties.wordBreak == wordBreaks[scalar]
        && properties.isPictographic == pictographic.contains(scalar)
        && properties.isLetter == (isLetter && !isIgnorable)
        && properties.isDigit == (category == "Nd")
        && properties.isMark == category.hasPrefix("M")
        && properties.isDefaultIgnorable == isIgnorable
        && properties.isWhitespace == isSpace
        && canonical.combiningClass == data.combiningClasses[scalar]
        && canonical.isDecomposing == data.decomposing.contains(scalar)
      if !agrees { wrong.insert(scalar) }
    }
    #expect(wrong.isEmpty)
  }

  /// The fields of UnicodeData.txt that are looked at.
  struct UnicodeData {
    var categories = [Substring](repeating: "Cn", count: 0x11_0000)
    var combiningClasses = [UInt8](repeating: 0, count: 0x11_0000)
    var decomposing = Set(0xAC00...0xD7A3)

    init() throws {
      var first: Int?
      for row in try UnicodeFiles.rows(of: "UnicodeData.txt") {
        let scalar = try #require(Int(row[0], radix: 16))
        if row[1].hasSuffix("First>") {
          first = scalar
          continue
        }
        for each in (first ?? scalar)...scalar {
          categories[each] = row[2]
          combiningClasses[each] = try #require(UInt8(row[3]))
        }
        first = nil
        if !row[5].isEmpty, !row[5].hasPrefix("<") { decomposing.insert(scalar) }
      }
    }
  }

  /// The standard library knows the same properties, of a later version of Unicode: compared for
  /// what was there in 15.0.
  @Test func agreesWithTheStandardLibrary() {
    var wrong: [Unicode.Scalar] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), let age = scalar.properties.age, age.major <= 15,
        age.minor == 0 || age.major < 15
      else { continue }
      let properties = ScalarProperties(of: value)
      let theirs = scalar.properties
      let isLetter =
        theirs.isAlphabetic && !properties.isMark && !theirs.isDefaultIgnorableCodePoint
      let agrees =
        properties.isLetter == isLetter
        && properties.isDigit == (theirs.generalCategory == .decimalNumber)
        && properties.isDefaultIgnorable == theirs.isDefaultIgnorableCodePoint
        && properties.isWhitespace == theirs.isWhitespace
        && CanonicalProperties(of: value).combiningClass
          == theirs.canonicalCombiningClass.rawValue
      if !agrees { wrong.append(scalar) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func staysInsideItsTables() {
    for number in [0xD800, 0xDFFF, 0x10_FFFF, 0x11_0000, 0x7FFF_FFFF] as [UInt32] {
      #expect(ScalarProperties(of: number).wordBreak == .other)
      #expect(CanonicalProperties(of: number).isBoundary)
      #expect(CaseFolding.simpleFolding(of: number) & 0x1F_FFFF == number & 0x1F_FFFF)
    }
  }
}
