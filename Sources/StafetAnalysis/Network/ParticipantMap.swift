import StafetModel
import StafetStatistics

/// The people of a relay as places in a plane, near those whom they asked or were asked by, and who asked whom: without
/// names, identifiers or anything else by which somebody could be found.
///
/// People are in the order of their groups, then of how many they were asked by and asked, so that their order in the
/// roster neither is told nor changes the map. Groups by which more could
/// be counted than may be told are one, with those that are withheld.
package struct ParticipantMap: Hashable, Sendable {
  /// A person who asked or was asked.
  package struct Person: Hashable, Sendable {
    /// In which group the person is.
    package let station: GroupStation

    /// The place, in units of about one step between two who asked each other.
    package let x, y: Double
  }

  /// That one person asked another.
  package struct Arrow: Hashable, Sendable {
    /// The positions of both in ``people``.
    package let asker, addressee: Int

    /// Whether the other asked back.
    package let isMutual: Bool
  }

  /// Those who asked or were asked.
  package let people: [Person]

  /// Who asked whom, each pair once in each direction.
  package let arrows: [Arrow]

  /// Where those are who neither asked nor were asked, as ``Person/station`` tells it.
  package let isolates: [GroupStation]

  /// How many people a relay must have for its map not to point at single ones, and how many can be drawn.
  package static let sizes = 10...500
}

extension ParticipantMap {
  /// Lays the people of a relay out; `nil` outside ``sizes``, and where no question has both an asker and an addressee.
  ///
  /// - Parameters:
  ///   - course: The course of the relay.
  ///   - shown: The groups by which single people may be shown.
  /// - Complexity: O(*n*²) in the number of people.
  init?(of course: RelayCourse, by shown: ToldGroups) {
    let people = course.people
    guard Self.sizes.contains(people.rosterCount), people.ids.count == people.rosterCount
    else { return nil }
    var asked: Set<Pair> = []
    var isIsolated = Array(repeating: true, count: people.rosterCount)
    var askers = Array(repeating: 0, count: people.rosterCount)
    var addressees = askers
    for question in course.questions {
      guard let asker = course.authors[question], let addressee = course.recipients[question],
        asker != addressee
      else { continue }
      if asked.insert(Pair(asker: asker, addressee: addressee)).inserted {
        addressees[asker] += 1
        askers[addressee] += 1
      }
      isIsolated[asker] = false
      isIsolated[addressee] = false
    }
    if asked.isEmpty { return nil }
    let places = shown.places
    let numbers = (0..<people.rosterCount).map {
      places.number(of: shown.place(of: $0)) ?? places.count
    }
    let order = numbers.indices.sorted { one, other in
      (numbers[one], askers[other], addressees[other], people.ids[one])
        < (numbers[other], askers[one], addressees[one], people.ids[other])
    }
    let joined = order.filter { !isIsolated[$0] }
    var dots = PositionColumn()
    for (dot, person) in joined.enumerated() { dots[person] = dot }
    let pairs = asked.compactMap { pair in
      dots[pair.asker].flatMap { asker in
        dots[pair.addressee].map { Pair(asker: asker, addressee: $0) }
      }
    }.sorted { ($0.asker, $0.addressee) < ($1.asker, $1.addressee) }
    let known = Set(pairs)
    let layout = StressLayout(
      nodeCount: joined.count, edges: pairs.map { ($0.asker, $0.addressee) })
    self.people = zip(joined, layout.points).map { person, point in
      Person(station: shown.place(of: person), x: point.x, y: point.y)
    }
    arrows = pairs.map { pair in
      Arrow(
        asker: pair.asker, addressee: pair.addressee,
        isMutual: known.contains(Pair(asker: pair.addressee, addressee: pair.asker)))
    }
    isolates = order.filter { isIsolated[$0] }.map { shown.place(of: $0) }
  }

  private struct Pair: Hashable {
    let asker, addressee: Int
  }
}
