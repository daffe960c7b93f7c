/// What a language's way of writing adds to Unicode's word boundaries; each convention can be
/// switched by itself.
///
/// | Convention | Text | Terms with it | Terms without it |
/// |---|---|---|---|
/// | ``hyphens`` `.whole` | `NPM-paradigmet` | `npm-paradigmet` | `npm`, `paradigmet` |
/// | ``slashes`` `.whole` | `ledelse/styring` | `ledelse/styring` | `ledelse`, `styring` |
/// | ``abbreviations`` | `bl. a. ift.` | `bl.a`, `ift` | `bl`, `a`, `ift` |
/// | ``apostrophes`` `.endingsRemoved` | `KL's`, `KPI’er` | `kl`, `kpi` | `kl's`, `kpi’er` |
/// | ``numbers`` `.whole` | `50/50` | `50/50` | `50`, `50` |
/// | ``sections`` `.whole` | `§17, stk. 2` | `§ 17, stk. 2` | `17`, `stk`, `2` |
/// | ``addresses`` `.whole` | `info@kl.dk` | `info@kl.dk` | `info`, `kl.dk` |
///
/// The article <doc:Tokens> says exactly which signs bring a convention into play.
public struct WordConventions: Hashable, Sendable {
  /// What becomes of words that a sign joins.
  public enum Joined: String, Hashable, Sendable, CaseIterable {
    /// Each word is a token.
    case parted

    /// The words together are one token, and the sign is part of its term.
    case whole
  }

  /// What becomes of apostrophes inside words.
  public enum Apostrophes: String, Hashable, Sendable, CaseIterable {
    /// The term is what is written.
    case kept

    /// An inflection after an apostrophe is not part of the term, and other apostrophes are written
    /// as `'` in it, so that `don’t` and `don't` are one.
    case endingsRemoved
  }

  /// What becomes of numbers: tokens that hold digits and no letter.
  public enum Numbers: String, Hashable, Sendable, CaseIterable {
    /// As word boundaries have it: `1.000` and `2,5` are one token, `50/50` two.
    case parted

    /// As before, and numbers joined by slashes are one token: `50/50`, `1/3/2018`.
    case whole

    /// Numbers are no tokens. Words with digits in them, as `3F`, still are.
    case leftOut
  }

  /// Words joined by a hyphen: `NPM-paradigmet`.
  ///
  /// The signs are `-`, U+2010 and U+2011; in a term all are `-`. A hyphen at the edge of a word, as
  /// in `velfærds- og`, is never part of it. See ``Tokenizer/completing(_:in:by:)``.
  public var hyphens: Joined

  /// Words joined by a slash: `ledelse/styring`.
  public var slashes: Joined

  /// Abbreviations whose period belongs to them; ``Abbreviations/none`` switches this off.
  ///
  /// The token's range ends after the period, the term before it. Where an abbreviation has several
  /// parts, one space or no-break space may follow each period but the last (`bl. a.`), if the next
  /// part is in lower case.
  public var abbreviations: Abbreviations

  /// Apostrophes inside words: `KL's`.
  ///
  /// The endings are -s, -e, -n, -t, -en, -et, -er, -ens, -ets, -ers, -ene, -erne, -enes and -ernes after
  /// `'` or `’`; the `n` and the `t` only after an abbreviation in capitals (`GPS'n`), so that `don't`
  /// is left alone. The token's range holds the ending, its term does not. An apostrophe at the edge
  /// of a word is never part of it: the term of `Jens'` is `jens`.
  public var apostrophes: Apostrophes

  /// Numbers.
  public var numbers: Numbers

  /// Sections of laws: `§ 17.4`, `§ 17 a, stk. 2, nr. 3`.
  ///
  /// With `.whole`, a token is one or more `§`, at most one space, what begins with a digit, a single
  /// letter after a space (but `i`, which is Danish for *in*), and any number of `, stk. 2`, `, nr. 2`
  /// and `, pkt. 2`. The term has one `§` and one way of spacing.
  public var sections: Joined

  /// Addresses: `info@kl.dk`, `https://kl.dk/ledelse`, `www.kl.dk`.
  ///
  /// With `.whole`, an address of mail is one token, and so is what begins with `http://`, `https://`
  /// or `www.`, up to white space or a quotation mark, without punctuation at its end.
  public var addresses: Joined

  /// Makes conventions.
  ///
  /// - Parameters:
  ///   - hyphens: What becomes of words joined by a hyphen.
  ///   - slashes: What becomes of words joined by a slash.
  ///   - abbreviations: Which abbreviations have a period of their own.
  ///   - apostrophes: What becomes of apostrophes inside words.
  ///   - numbers: What becomes of numbers.
  ///   - sections: What becomes of sections of laws.
  ///   - addresses: What becomes of addresses.
  public init(
    hyphens: Joined = .parted, slashes: Joined = .parted,
    abbreviations: Abbreviations = .danish, apostrophes: Apostrophes = .endingsRemoved,
    numbers: Numbers = .whole, sections: Joined = .whole, addresses: Joined = .whole
  ) {
    self.hyphens = hyphens
    self.slashes = slashes
    self.abbreviations = abbreviations
    self.apostrophes = apostrophes
    self.numbers = numbers
    self.sections = sections
    self.addresses = addresses
  }

  /// Danish: hyphens and slashes part words, everything else is kept together.
  public static let danish = WordConventions()

  /// None: Unicode's word boundaries and nothing else.
  public static let none = WordConventions(
    abbreviations: .none, apostrophes: .kept, numbers: .parted, sections: .parted,
    addresses: .parted)

  /// The conventions for a language: the Danish ones with that language's abbreviations.
  ///
  /// - Parameter language: A BCP 47 tag such as `da` or `en-GB`; what follows its first hyphen does
  ///   not matter.
  /// - Returns: The conventions; without abbreviations for a language that has no list.
  public static func conventions(for language: String) -> WordConventions {
    var conventions = WordConventions.danish
    conventions.abbreviations = .list(for: language)
    return conventions
  }
}
