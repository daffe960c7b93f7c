import StafetReport
import StafetText
import Testing

@Suite struct WordFamilyTests {
  @Test func holdsItsForms() throws {
    let family = try WordFamily(" sektor, Sektoren ,SEKTORER ")
    #expect(family.name == "sektor, Sektoren ,SEKTORER")
    #expect(family.forms == [.word("sektor"), .word("sektoren"), .word("sektorer")])
    #expect(["sektor", "sektoren", "sektorer"].allSatisfy(family.contains))
    #expect(!["sektorerne", "sekto", "", "offentlig"].contains(where: family.contains))
  }

  @Test func doesNotCatchLongerWordsWithoutAStar() throws {
    let family = try WordFamily("kommun")
    #expect(family.contains("kommun"))
    #expect(family.contains("KOMMUN"))
    #expect(!family.contains("kommunikere"))
    #expect(!family.contains("kommune"))
  }

  @Test func catchesWholeWordsThatBeginSoWithAStar() throws {
    let family = try WordFamily("Organisation*, struktur")
    #expect(family.forms == [.prefix("organisation"), .word("struktur")])
    let held = ["organisation", "organisationer", "organisationsform", "struktur"]
    #expect(held.allSatisfy(family.contains))
    #expect(!["organisatio", "reorganisation", "strukturer"].contains(where: family.contains))
  }

  @Test func takesComposedAndDecomposedLettersForTheSame() throws {
    let decomposed = try WordFamily("pa\u{30A}b*, a\u{30A}ben")
    #expect(decomposed.contains("påbud"))
    #expect(decomposed.contains("åben"))
    let composed = try WordFamily("påb*")
    #expect(composed.contains("pa\u{30A}bud"))
  }

  @Test func doesNotTakeALetterForAnAccentedOne() throws {
    let family = try WordFamily("pa*")
    #expect(family.contains("par"))
    #expect(!family.contains("på"))
    #expect(!family.contains("pa\u{30A}"))
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let notation: String
    let form: String
  }

  @Test(arguments: [
    Refused(testDescription: "nothing", notation: "", form: ""),
    Refused(testDescription: "white space", notation: "  ", form: ""),
    Refused(testDescription: "empty form", notation: "a,,b", form: ""),
    Refused(testDescription: "comma at the end", notation: "a, ", form: ""),
    Refused(testDescription: "star alone", notation: "*", form: "*"),
    Refused(testDescription: "two stars", notation: "a**", form: "a**"),
    Refused(testDescription: "star in the middle", notation: "a*b", form: "a*b"),
    Refused(testDescription: "star parted", notation: "a *", form: "a *"),
    Refused(
      testDescription: "two words", notation: "ny, ledelse på tværs", form: "ledelse på tværs"),
    Refused(testDescription: "hyphen", notation: "npm-tanke", form: "npm-tanke"),
  ])
  func refusesWhatIsNotAWord(_ sample: Refused) {
    #expect(throws: WordFamilyError.self) { try WordFamily(sample.notation) }
    do {
      _ = try WordFamily(sample.notation)
    } catch {
      #expect(error.notation == sample.notation)
      #expect(error.form == sample.form)
    }
  }

  @Test func saysWhatWasExpected() {
    #expect(throws: WordFamilyError.self) { try WordFamily("a, b c") }
    do {
      _ = try WordFamily("a, b c")
    } catch {
      #expect(
        error.description == "“b c” in the word family “a, b c” is not a single word; write words"
          + " parted by commas, with a star at the end of a word for all that begin so, such as"
          + " organisation*.")
    }
  }

  @Test func saysWhereItComesFrom() throws {
    #expect(try WordFamily("sektor").origin == .unstated)
    #expect(WordFamily.Origin("beforehand") == .beforehand(on: nil))
    #expect(WordFamily.Origin(" 2026-01-31 ") == .beforehand(on: "2026-01-31"))
    #expect(WordFamily.Origin("same-material") == .sameMaterial)
    for text in ["", "maybe", "2026-13-01", "2026-00-10", "2026-1-31", "26-01-31", "2026-01-3x"] {
      #expect(WordFamily.Origin(text) == nil)
    }
    let origins: [WordFamily.Origin] = [
      .unstated, .beforehand(on: nil), .beforehand(on: "2026-01-31"), .sameMaterial,
    ]
    #expect(origins.map { $0.isBeforehand } == [false, true, true, false])
    // A law: what is written is read again.
    for origin in origins.dropFirst() {
      #expect(origin.notation.flatMap { WordFamily.Origin($0) } == origin)
    }
    #expect(origins[0].notation == nil)
  }
}
