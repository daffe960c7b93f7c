import StafetSyntax
import StafetText

/// How numbers are written in a language.
///
/// Danish writes `1.234,5` and `33 %`, English `1,234.5` and `33%`. Numbers are rounded here, when
/// they are printed, and nowhere else: halves away from zero.
struct NumberStyle {
  let language: ReportLanguage

  /// A count.
  func count(_ number: Int) -> String {
    if (0..<1_000).contains(number) { return String(number) }
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "\u{2212}" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(groupSeparator) }
      text.append(digit)
    }
    return text
  }

  /// A count, or a dash where nothing was recorded.
  func count(_ number: Int?) -> String {
    number.map { count($0) } ?? "\u{2013}"
  }

  /// A number with a fixed count of decimals.
  func decimal(_ number: Double, _ decimals: Int) -> String {
    let text = FixedDecimal(number, decimals: decimals)
    return (text.isNegative ? "\u{2212}" : "") + count(text.whole)
      + (decimals > 0 ? decimalSeparator + text.fraction : "")
  }

  /// A number with a sign, also when it is positive.
  func signed(_ number: Double, _ decimals: Int) -> String {
    let text = decimal(number, decimals)
    return number > 0 && !FixedDecimal(number, decimals: decimals).isZero ? "+" + text : text
  }

  /// A whole percentage.
  func percent(_ percent: Int) -> String {
    count(percent) + percentSign
  }

  /// A share as a whole percentage.
  func percent(of share: Double) -> String {
    decimal(share * 100, 0) + percentSign
  }

  /// A probability with its letter: `p = 0,041`, or `p < 0,001`, which no line breaks.
  func probability(_ letter: String, _ number: Double) -> String {
    if number < 0.001 { return "\(letter)\u{A0}<\u{A0}" + decimal(0.001, 3) }
    return "\(letter)\u{A0}=\u{A0}" + decimal(number, 3)
  }

  /// A probability for a table: `0,041`, or `< 0,001`.
  func probability(_ number: Double) -> String {
    number < 0.001 ? "< " + decimal(0.001, 3) : decimal(number, 3)
  }

  private var groupSeparator: String { language == .danish ? "." : "," }
  private var decimalSeparator: String { language == .danish ? "," : "." }
  private var percentSign: String { language == .danish ? "\u{A0}%" : "%" }
}
