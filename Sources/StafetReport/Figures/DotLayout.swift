/// Fits people into a picture and pushes apart those whose dots would cover each other.
struct DotLayout {
  /// A dot in its place.
  struct Dot {
    var x, y: Double
  }

  /// The dots, in the order given.
  private(set) var dots: [Dot]

  /// How large each dot is.
  let radius: Double

  /// How high the picture is.
  let height: Double

  /// The room that shapes take beyond the radius.
  private static let corner = 1.25

  /// How often every pair of dots is looked at.
  private static let rounds = 40

  /// Fits people into a picture of a width.
  ///
  /// - Complexity: O(*n*²) in the number of people.
  init(of network: Picture.ParticipantNetwork, width: Double) {
    let count = network.dots.count
    // Dots take an eighth of the picture at most, and shrink with their number.
    radius = max(3, min(8, 40 / Double(max(1, count)).squareRoot()))
    let margin = radius * Self.corner + 2
    let xs = network.dots.map { $0.x }
    let ys = network.dots.map { $0.y }
    let (left, right) = (xs.min() ?? 0, xs.max() ?? 0)
    let (top, bottom) = (ys.min() ?? 0, ys.max() ?? 0)
    let room = width - 2 * margin
    let scale = min(room / max(right - left, 1e-9), room / max(bottom - top, 1e-9))
    let (wide, high) = ((right - left) * scale, (bottom - top) * scale)
    let aside = (room - wide) / 2
    height = high + 2 * margin
    dots = network.dots.map { dot in
      Dot(x: margin + aside + (dot.x - left) * scale, y: margin + (dot.y - top) * scale)
    }
    let apart = 2 * radius * Self.corner
    let limits = (x: margin...(width - margin), y: margin...(high + margin))
    for _ in 0..<Self.rounds {
      if !pushApart(by: apart, within: limits) { break }
    }
  }

  /// Moves each two dots that are too near half of the way each.
  ///
  /// - Returns: Whether any were.
  private mutating func pushApart(
    by apart: Double, within limits: (x: ClosedRange<Double>, y: ClosedRange<Double>)
  ) -> Bool {
    var hasMoved = false
    for one in dots.indices {
      for other in dots.indices where other > one {
        let (dx, dy) = (dots[other].x - dots[one].x, dots[other].y - dots[one].y)
        let square = dx * dx + dy * dy
        if square >= apart * apart { continue }
        hasMoved = true
        let length = square.squareRoot()
        // Dots in the same place go apart sideways.
        let (x, y) = length > 1e-6 ? (dx / length, dy / length) : (1, 0)
        let push = (apart - length) / 2 + 0.05
        dots[one].x = clamp(dots[one].x - x * push, to: limits.x)
        dots[one].y = clamp(dots[one].y - y * push, to: limits.y)
        dots[other].x = clamp(dots[other].x + x * push, to: limits.x)
        dots[other].y = clamp(dots[other].y + y * push, to: limits.y)
      }
    }
    return hasMoved
  }

  private func clamp(_ value: Double, to limits: ClosedRange<Double>) -> Double {
    max(limits.lowerBound, min(limits.upperBound, value))
  }
}
