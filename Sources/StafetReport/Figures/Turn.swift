/// A point on a circle, reached by turning clockwise from the top.
///
/// Pictures need sine and cosine to a thousandth of a point; the C library's are out of reach for
/// code that is to run without it. Taylor's series after reduction to an eighth of a turn is exact to
/// 1e-12 here.
struct Turn {
  /// How far to the right of the centre, from -1 to 1.
  let x: Double

  /// How far below the centre, from -1 to 1.
  let y: Double

  /// Turns by a part of a full turn.
  ///
  /// - Precondition: The part is at least 0 and not huge.
  init(_ part: Double) {
    let quarters = Int(part * 4)
    let angle = (part - Double(quarters) / 4) * 2 * Double.pi
    let (sine, cosine) = Turn.sineAndCosine(angle)
    switch quarters % 4 {
    case 0: (x, y) = (sine, -cosine)
    case 1: (x, y) = (cosine, sine)
    case 2: (x, y) = (-sine, cosine)
    default: (x, y) = (-cosine, -sine)
    }
  }

  /// Sine and cosine of an angle from 0 to a quarter turn.
  private static func sineAndCosine(_ angle: Double) -> (sine: Double, cosine: Double) {
    let isSteep = angle > Double.pi / 4
    let small = isSteep ? Double.pi / 2 - angle : angle
    var sine = 0.0
    var cosine = 0.0
    var term = 1.0
    for power in 0..<18 {
      if power % 2 == 0 {
        cosine += power % 4 == 0 ? term : -term
      } else {
        sine += power % 4 == 1 ? term : -term
      }
      term *= small / Double(power + 1)
    }
    return isSteep ? (cosine, sine) : (sine, cosine)
  }
}
