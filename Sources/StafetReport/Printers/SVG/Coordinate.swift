import StafetSyntax
import StafetText

extension String {
  /// A length in a picture as SVG writes it: with two decimals at most.
  init(coordinate value: Double) {
    self = FixedDecimal(value, decimals: 2).plain
  }
}
