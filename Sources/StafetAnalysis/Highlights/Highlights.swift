import StafetStatistics
import StafetText

/// The words of a relay that stand out by being in unusually many contributions.
///
/// A word stands out if the number of contributions that contain it lies above one of Tukey's fences: it
/// is a *keyword* above Q3 + 1.5 · IQR and *prominent* above Q3 + 3 · IQR. Q3 is the third quartile of
/// these numbers over all words, IQR the range between the first and the third quartile. In either case at
/// least three contributions must contain the word. Stop words and words that are too short are left out.
///
/// Since most words are used once, the fences are low in a small relay; read the numbers with the words.
/// Words with the same number stand on the same side of a fence. A relay in which all words are in
/// equally many contributions has none that stands out.
///
/// > Source: Tukey (1977), *Exploratory Data Analysis*, for the fences; quartiles by linear
/// > interpolation (type 7 of Hyndman and Fan 1996). That outlier words are what a group is concerned
/// > with is the relay method's idea; these limits are this library's own.
public struct Highlights: Hashable, Sendable {
  /// How far a word stands out.
  public enum Level: String, Hashable, Sendable, CaseIterable {
    /// Above the outer fence, ``Highlights/prominentFence``.
    case prominent

    /// Above the inner fence, ``Highlights/keywordFence``, but not above the outer one.
    case keyword
  }

  /// A word that stands out.
  public struct Row: Hashable, Sendable, Identifiable {
    /// The stem under which the forms of the word are counted together.
    public let stem: String

    /// The form that is shown to readers.
    public let form: String

    /// How many contributions contain the word.
    public let contributions: Int

    /// How far the word stands out.
    public let level: Level

    /// Makes a row of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - stem: The stem under which the forms of the word are counted together.
    ///   - form: The form that is shown to readers.
    ///   - contributions: How many contributions contain the word.
    ///   - level: How far the word stands out.
    public init(stem: String, form: String, contributions: Int, level: Level) {
      self.stem = stem
      self.form = form
      self.contributions = contributions
      self.level = level
    }

    /// What tells it from the others of one list: `stem`.
    public var id: String { stem }
  }

  /// How many contributions must contain a word at least, whatever the fences are.
  public static let leastContributions = 3

  /// The inner fence, in contributions, which a keyword is above; `nil` without words.
  public let keywordFence: Double?

  /// The outer fence, in contributions, which a prominent word is above; `nil` without words.
  public let prominentFence: Double?

  /// The words: those in most contributions first, ties in the order of their Unicode scalars.
  public let rows: [Row]

  /// Makes highlights of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - keywordFence: The inner fence, in contributions, which a keyword is above; `nil` without words.
  ///   - prominentFence: The outer fence, in contributions, which a prominent word is above; `nil` without words.
  ///   - rows: The words: those in most contributions first, ties in the order of their Unicode scalars.
  public init(keywordFence: Double? = nil, prominentFence: Double? = nil, rows: [Row]) {
    self.keywordFence = keywordFence
    self.prominentFence = prominentFence
    self.rows = rows
  }

  /// The words of a level, in the order of ``rows``.
  ///
  /// - Parameter level: The level.
  /// - Returns: Its words.
  public func words(_ level: Level) -> [Row] {
    rows.filter { $0.level == level }
  }
}

extension Highlights {
  /// Finds the words that stand out.
  ///
  /// - Parameter material: In how many contributions each word is.
  /// - Complexity: O(*n* log *n*) in the number of different words.
  init(of material: WordMaterial) {
    let own = material.own
    let documents = own.terms.indices.map { own[$0, group: 0].documents }
    guard let quartiles = Quartiles(of: documents) else {
      self.init(keywordFence: nil, prominentFence: nil, rows: [])
      return
    }
    let keyword = quartiles.upperFence(1.5)
    let prominent = quartiles.upperFence(3)
    // Terms are in the order of their scalars already, which decides between equals.
    let rows = own.terms.indices
      .filter { documents[$0] >= Self.leastContributions && Double(documents[$0]) > keyword }
      .sorted { (documents[$1], $0) < (documents[$0], $1) }
      .map { index in
        Row(
          stem: own.terms[index].stem, form: material.shownForm(of: own.terms[index]),
          contributions: documents[index],
          level: Double(documents[index]) > prominent ? .prominent : .keyword)
      }
    self.init(keywordFence: keyword, prominentFence: prominent, rows: rows)
  }
}
