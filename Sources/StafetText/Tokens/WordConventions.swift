/// What a language's way of writing adds to Unicode's word boundaries.
///
/// Each convention can be switched on and off by itself.
///
/// | Convention | Text | Terms with it | Terms without it |
/// |---|---|---|---|
/// | ``hyphens`` `.whole` | `NPM-paradigmet` | `npm-paradigmet` | `npm`, `paradigmet` |
/// | ``digitHyphens`` `.whole` | `COVID-19`, `2-årig` | `covid-19`, `2-årig` | `covid`, `19`, `2`, `årig` |
/// | ``slashes`` `.whole` | `ledelse/styring` | `ledelse/styring` | `ledelse`, `styring` |
/// | ``abbreviations`` | `bl. a. ift.` | `bl.a`, `ift` | `bl`, `a`, `ift` |
/// | ``apostrophes`` `.endingsRemoved` | `KL's`, `KPI’er` | `kl`, `kpi` | `kl's`, `kpi’er` |
/// | ``numbers`` `.whole` | `50/50` | `50/50` | `50`, `50` |
/// | ``sections`` `.whole` | `§17, stk. 2` | `§ 17, stk. 2` | `17`, `stk`, `2` |
/// | ``addresses`` `.whole` | `info@kl.dk` | `info@kl.dk` | `info`, `kl.dk` |
///
/// The article <doc:Tokens> says exactly which signs each convention applies to.
public struct WordConventions: Hashable, Sendable {
  /// How words that a sign joins are read.
  public enum Joined: String, Hashable, Sendable, CaseIterable {
    /// Each word is a token.
    case parted

    /// The words together are one token, and the sign is part of its term.
    case whole
  }

  /// How apostrophes inside words are read.
  public enum Apostrophes: String, Hashable, Sendable, CaseIterable {
    /// The term is what is written.
    case kept

    /// An inflection after an apostrophe is not part of the term, and other apostrophes are written
    /// as `'` in it, so that `don’t` and `don't` are one.
    case endingsRemoved
  }

  /// How numbers are read: tokens that hold digits and no letter.
  public enum Numbers: String, Hashable, Sendable, CaseIterable {
    /// As Unicode's word boundaries have it: `1.000` and `2,5` are one token each, `50/50` is two.
    case parted

    /// As ``parted``, but numbers joined by slashes are one token: `50/50`, `1/3/2018`.
    case whole

    /// Numbers are not tokens. Words with digits in them, such as `3F`, still are.
    case leftOut
  }

  /// Words joined by a hyphen: `NPM-paradigmet`.
  ///
  /// The signs are `-`, U+2010 and U+2011; in a term all are `-`. A hyphen at the edge of a word, as
  /// in `velfærds- og`, is never part of it. See ``Tokenizer/completing(_:in:by:)``.
  public var hyphens: Joined

  /// Hyphens between letters and digits: `COVID-19`, `IL-6`, `SARS-CoV-2`, `2-årig`.
  ///
  /// With `.whole`, a hyphen belongs to the word where a letter stands right before it and a digit right
  /// after it (`C-19`); where a number of one to three digits stands before it and a letter right after it
  /// (`24-timers`, but not `2008-rapporten`, whose second part is a word by itself); and between parts in
  /// capitals before such a digit (`SARS-CoV-2`). The signs are those of ``hyphens``, in a term all are
  /// `-`. What follows the digits is a word of its own again, as after any hyphen: `COVID-19-udvalget` is
  /// `covid-19` and `udvalget`. Where ``hyphens`` is `.whole`, this changes nothing.
  public var digitHyphens: Joined

  /// Words joined by a slash: `ledelse/styring`.
  public var slashes: Joined

  /// The abbreviations whose period is part of them; ``Abbreviations/none`` switches this off.
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
  /// With `.whole`, a token is made of one or more `§`, at most one space, a word that begins with
  /// a digit, optionally a space and a single letter (but not `i`, which is Danish for *in*), and
  /// any number of `, stk. 2`, `, nr. 2` and `, pkt. 2`. The term has one `§` and one way of
  /// spacing.
  public var sections: Joined

  /// E-mail and web addresses: `info@kl.dk`, `https://kl.dk/ledelse`, `www.kl.dk`.
  ///
  /// With `.whole`, an e-mail address is one token, and so is anything that begins with `http://`,
  /// `https://` or `www.`, up to white space or a quotation mark and without punctuation at its
  /// end.
  public var addresses: Joined

  /// Makes conventions.
  ///
  /// - Parameters:
  ///   - hyphens: How words joined by a hyphen are read.
  ///   - slashes: How words joined by a slash are read.
  ///   - abbreviations: The abbreviations whose period is part of them.
  ///   - apostrophes: How apostrophes inside words are read.
  ///   - numbers: How numbers are read.
  ///   - sections: How sections of laws are read.
  ///   - addresses: How e-mail and web addresses are read.
  ///   - digitHyphens: How hyphens between letters and digits are read.
  public init(
    hyphens: Joined = .parted, slashes: Joined = .parted,
    abbreviations: Abbreviations = .danish, apostrophes: Apostrophes = .endingsRemoved,
    numbers: Numbers = .whole, sections: Joined = .whole, addresses: Joined = .whole,
    digitHyphens: Joined = .whole
  ) {
    self.hyphens = hyphens
    self.slashes = slashes
    self.abbreviations = abbreviations
    self.apostrophes = apostrophes
    self.numbers = numbers
    self.sections = sections
    self.addresses = addresses
    self.digitHyphens = digitHyphens
  }

  /// The Danish conventions: slashes, and hyphens that stand between letters, separate words; everything
  /// else in the table is kept together.
  public static let danish = WordConventions()

  /// No conventions: Unicode's word boundaries alone.
  public static let none = WordConventions(
    abbreviations: .none, apostrophes: .kept, numbers: .parted, sections: .parted,
    addresses: .parted, digitHyphens: .parted)

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
