import StafetText
import TestSupport
import Testing

/// How well splits agree with the annotated words.
struct Agreement: CustomStringConvertible {
  /// Compounds annotated, words split, words split at just the right places, and compounds split
  /// anywhere.
  var compounds = 0
  var split = 0
  var right = 0
  var found = 0

  init(of splitter: CompoundSplitter, with samples: [AnnotatedCompounds.Sample]) {
    for sample in samples {
      let parts = splitter.compound(sample.word)?.parts ?? []
      var starts: [Int] = []
      var place = 0
      for part in parts.dropLast() {
        place += part.written.count + part.link.count
        starts.append(place)
      }
      if !sample.starts.isEmpty { compounds += 1 }
      if !starts.isEmpty { split += 1 }
      if !starts.isEmpty, starts == sample.starts { right += 1 }
      if !starts.isEmpty, !sample.starts.isEmpty { found += 1 }
    }
  }

  var precision: Double { Double(right) / Double(split) }
  var recall: Double { Double(right) / Double(compounds) }

  var description: String {
    "\(compounds) compounds, \(split) split, \(right) at the right places, \(found) compounds split"
  }
}

/// Precision and recall on the annotated words, learned from the texts that they come from.
///
/// The texts belong to their publishers and are not part of this project.
@Suite(
  .enabled(
    if: SharedData.has("documents") && SharedData.has("ud-danish"),
    "\(SharedData.absence(of: "documents"))"))
struct MeasuredCompoundsTests {
  static let documents = [
    "leadership-community", "meeting-minutes", "relay-report", "top-management-interviews",
    "transformative-municipality",
  ]

  /// How often each word occurs: a longest run of letters, in lower case.
  static func vocabulary(documents: [String], treebank: Bool = false) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    func count(_ text: Substring) {
      for word in text.split(whereSeparator: { !$0.isLetter }) {
        counts[word.lowercased(), default: 0] += 1
      }
    }
    for document in documents { count(try SharedData.text("documents/\(document).txt")[...]) }
    for part in treebank ? ["dev", "test"] : [] {
      for line in try SharedData.text("ud-danish/da_ddt-ud-\(part).conllu").split(separator: "\n") {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count > 2, Int(fields[0]) != nil else { continue }
        count(fields[1])
      }
    }
    return counts
  }

  @Test func fiveDocuments() throws {
    let splitter = CompoundSplitter(vocabulary: try Self.vocabulary(documents: Self.documents))
    let development = Agreement(of: splitter, with: AnnotatedCompounds.development)
    let test = Agreement(of: splitter, with: AnnotatedCompounds.test)
    #expect(development.precision >= 0.97 && development.recall >= 0.84, "\(development)")
    #expect(test.precision >= 0.94 && test.recall >= 0.75, "\(test)")
  }

  /// One document of some 5,000 words: most parts are never seen alone.
  @Test func oneDocument() throws {
    let splitter = CompoundSplitter(vocabulary: try Self.vocabulary(documents: ["relay-report"]))
    let all = Agreement(
      of: splitter, with: AnnotatedCompounds.development + AnnotatedCompounds.test)
    #expect(all.precision >= 0.94 && all.recall >= 0.54, "\(all)")
  }

  /// With newspaper text beside them recall rises, and a part of the precision is lost.
  @Test func documentsAndTreebank() throws {
    let splitter = CompoundSplitter(
      vocabulary: try Self.vocabulary(documents: Self.documents, treebank: true))
    let development = Agreement(of: splitter, with: AnnotatedCompounds.development)
    let test = Agreement(of: splitter, with: AnnotatedCompounds.test)
    #expect(development.precision >= 0.93 && development.recall >= 0.88, "\(development)")
    #expect(test.precision >= 0.90 && test.recall >= 0.85, "\(test)")
  }

  /// Whatever is split joins to the word again, and the parts are no ends of words.
  @Test func partsJoinToTheWord() throws {
    let vocabulary = try Self.vocabulary(documents: Self.documents, treebank: true)
    let splitter = CompoundSplitter(vocabulary: vocabulary)
    for word in vocabulary.keys.sorted() {
      guard let compound = splitter.compound(word) else { continue }
      #expect(compound.word == word)
      #expect(compound.parts.count >= 2)
      #expect(compound.parts.allSatisfy { $0.written.count >= 3 && !$0.known.isEmpty })
      #expect(compound.head.link.isEmpty)
    }
  }
}
