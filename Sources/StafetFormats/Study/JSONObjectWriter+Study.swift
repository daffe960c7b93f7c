import StafetModel
import StafetSyntax
import StafetText

extension JSONObjectWriter {
  mutating func write(_ study: Study) {
    string("format", StudyJSON.format)
    integer("version", StudyJSON.version)
    string("title", study.title)
    string("topic", study.topic)
    string("language", study.language)
    attributes(study.attributes, layout: .lines)
    object("declared", layout: .line) { $0.write(study.declared) }
    array("relays") { relays in
      for relay in study.relays { relays.object { $0.write(relay) } }
    }
    object("codebook") { codebook in
      codebook.array("themes") { themes in
        for theme in study.codebook.themes { themes.object { $0.write(theme) } }
      }
    }
    array("sortings") { sortings in
      for sorting in study.sortings { sortings.object { $0.write(sorting, of: study.relays) } }
    }
  }

  private mutating func write(_ relay: Relay) {
    string("id", relay.id.text)
    string("name", relay.name)
    string("kind", relay.kind.rawValue)
    string("opens", relay.opens?.iso8601)
    string("closes", relay.closes?.iso8601)
    object("declared", layout: .line) { $0.write(relay.declared) }
    array("groups") { groups in
      for group in relay.groups {
        groups.object(layout: .line) { object in
          object.string("id", group.id.text)
          object.string("name", group.name)
          object.boolean("external", group.isExternal)
        }
      }
    }
    array("participants") { participants in
      for participant in relay.participants {
        participants.object(layout: .line) { $0.write(participant) }
      }
    }
    array("contributions") { contributions in
      for contribution in relay.contributions {
        contributions.object { $0.write(contribution) }
      }
    }
  }

  private mutating func write(_ participant: Participant) {
    string("id", participant.id.text)
    string("group", participant.group?.text)
    attributes(participant.attributes)
    array("suspended") { periods in
      for period in participant.suspended {
        periods.array { ends in
          ends.string(period.start.iso8601)
          if let end = period.end { ends.string(end.iso8601) } else { ends.null() }
        }
      }
    }
  }

  private mutating func write(_ contribution: Contribution) {
    string("id", contribution.id.text)
    string("kind", contribution.kind.rawValue)
    string("author", contribution.author?.text)
    string("recipient", contribution.recipient?.text)
    string("reply_to", contribution.replyTo?.text)
    string("follows", contribution.follows?.text)
    string("at", contribution.at?.iso8601)
    string("text", contribution.text)
    marks(contribution.marks)
    attributes(contribution.attributes, layout: .lines)
  }

  /// Writes all keys of a theme.
  mutating func write(_ theme: Theme) {
    string("id", theme.id.text)
    string("name", theme.name)
    strings("aliases", theme.aliases)
    string("definition", theme.definition)
    string("include", theme.include)
    string("exclude", theme.exclude)
    strings("examples", theme.examples, layout: .lines)
    strings("keywords", theme.keywords)
    string("colour", theme.colour)
    string("parent", theme.parent?.text)
    boolean("rest", theme.isRest)
  }

  private mutating func write(_ sorting: Sorting, of relays: [Relay]) {
    string("id", sorting.id.text)
    string("coder", sorting.coder)
    string("at", sorting.at?.iso8601)
    string("kind", sorting.kind.rawValue)
    object("assignments") { assignments in
      for relay in relays {
        for contribution in relay.contributions {
          guard let assignment = sorting.assignments[contribution.id] else { continue }
          assignments.write(assignment, of: contribution.id)
        }
      }
    }
  }

  private mutating func write(_ assignment: Sorting.Assignment, of contribution: Contribution.ID) {
    guard let certainty = assignment.certainty else {
      return string(contribution.text, assignment.theme.text)
    }
    object(contribution.text, layout: .line) { object in
      object.string("theme", assignment.theme.text)
      object.number("certainty", certainty)
    }
  }

  /// Writes marks as pairs of numbers.
  mutating func marks(_ marks: [Range<Int>]) {
    array("marks", layout: .line) { pairs in
      for mark in marks {
        pairs.array { ends in
          ends.integer(mark.lowerBound)
          ends.integer(mark.upperBound)
        }
      }
    }
  }

  /// Writes attributes in the order of their names.
  mutating func attributes(_ attributes: [String: String], layout: JSONLayout = .line) {
    object("attributes", layout: layout) { object in
      for (name, value) in attributes.sortedByName { object.string(name, value) }
    }
  }
}

extension [String: String] {
  /// The attributes in the order of the Unicode scalars of their names.
  var sortedByName: [(name: String, value: String)] {
    map { (name: $0.key, value: $0.value) }
      .sorted { $0.name.precedesByScalars($1.name) }
  }
}
