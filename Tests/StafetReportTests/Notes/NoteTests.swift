import StafetReport
import TestSupport
import Testing

/// The sentences of all facts, as people read them.
@Suite struct NoteTests {
  @Test(arguments: ReportLanguage.allCases)
  func sentencesAreThoseOnFile(_ language: ReportLanguage) throws {
    let text = NoteSamples.sentences(in: language).map { kind, sentences in
      "# \(kind)\n" + sentences.joined(separator: "\n") + "\n"
    }
    let file = GoldenFile("notes.\(language.rawValue).txt")
    #expect(try file.difference(from: text.joined(separator: "\n")) == nil)
  }

  @Test(arguments: ReportLanguage.allCases)
  func namesOfIndicatorsAreThoseOnFile(_ language: ReportLanguage) throws {
    let names = NoteSamples.indicatorNames(in: language)
    let file = GoldenFile("indicators.\(language.rawValue).txt")
    #expect(try file.difference(from: names) == nil)
  }

  @Test(arguments: ReportLanguage.allCases)
  func everySentenceIsWhole(_ language: ReportLanguage) {
    for (kind, sentences) in NoteSamples.sentences(in: language) {
      #expect(!sentences.isEmpty, "\(kind)")
      for sentence in sentences {
        // Options stand last, so that they can be copied.
        let endsInOptions = sentence.split(separator: ": ").last?.hasPrefix("--") ?? false
        #expect(
          sentence.hasSuffix(".") || sentence.hasSuffix("?") || endsInOptions,
          "\(kind): \(sentence)")
        let isOneLine = sentence.unicodeScalars.allSatisfy {
          $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
        }
        #expect(isOneLine, "\(kind): \(sentence)")
        #expect(!sentence.contains("  ") && !sentence.contains(" ."), "\(kind): \(sentence)")
        #expect(!sentence.contains("\u{A0} ") && !sentence.contains("\u{A0}\u{A0}"))
        #expect(!sentence.contains("Optional("), "\(kind): \(sentence)")
        // The path of a record may stand first.
        let words = sentence.hasPrefix("relays[") ? "" : sentence
        #expect(words.first?.isLowercase != true, "\(kind): \(sentence)")
      }
    }
  }

  @Test func quotationMarksAreThoseOfTheLanguage() {
    for (kind, sentences) in NoteSamples.sentences(in: .danish) {
      for sentence in sentences { #expect(!sentence.contains("\u{201C}"), "\(kind): \(sentence)") }
    }
    for (kind, sentences) in NoteSamples.sentences(in: .english) {
      for sentence in sentences { #expect(!sentence.contains("\u{BB}"), "\(kind): \(sentence)") }
    }
  }

  @Test func noSentenceIsTheSameInBothLanguages() {
    for (danish, english) in zip(
      NoteSamples.sentences(in: .danish), NoteSamples.sentences(in: .english))
    {
      #expect(danish.sentences.count == english.sentences.count)
      for (one, other) in zip(danish.sentences, english.sentences) {
        #expect(one != other, "\(danish.kind)")
      }
    }
  }
}
