extension Picture {
  /// Groups, and how much they ask each other.
  package struct GroupNetwork: Hashable, Sendable {
    /// The groups, two to ten.
    package let nodes: [Node]

    /// Who asks whom: each pair of groups once at most in each direction, and each group itself once.
    package let arrows: [Arrow]

    /// What the colours of the arrows mean; none where they mean nothing.
    package let colours: [Key]

    /// A group.
    package struct Node: Hashable, Sendable {
      /// A letter or two, by which the picture knows the group.
      package let letter: String

      /// The name.
      package let label: String

      /// Its size in words.
      package let value: String

      /// Its area as a part of the largest one, from 0 to 1.
      package let size: Double

      /// Whether what the group did is not shown.
      package let isWithheld: Bool
    }

    /// How much one group asked another or itself.
    package struct Arrow: Hashable, Sendable {
      /// The position of the group that asks.
      package let from: Int

      /// The position of the group that receives.
      package let to: Int

      /// How many questions, in words.
      package let value: String

      /// Its thickness as a part of that of the thickest, above 0 and at most 1.
      package let weight: Double

      /// Its colour as `#RRGGBB`.
      package let colour: String
    }

    init(nodes: [Node], arrows: [Arrow], colours: [Key] = []) {
      self.nodes = nodes
      self.arrows = arrows
      self.colours = colours
    }
  }

  /// What a colour means.
  package struct Key: Hashable, Sendable {
    /// The meaning.
    package let label: String

    /// The colour as `#RRGGBB`.
    package let colour: String
  }

  /// People, and who asked whom.
  package struct ParticipantNetwork: Hashable, Sendable {
    /// The people in their places.
    package let dots: [Dot]

    /// Who asked whom.
    package let lines: [Line]

    /// The groups of those whom no line reaches.
    package let isolates: [Int?]

    /// The names of the groups, ten at most.
    package let groups: [String]

    /// What those without a group are called.
    package let others: String

    /// What is said above those whom no line reaches.
    package let isolatesLabel: String

    /// A person.
    package struct Dot: Hashable, Sendable {
      /// The place, in any unit.
      package let x, y: Double

      /// The position of the group, if it may be told.
      package let group: Int?
    }

    /// That one asked another.
    package struct Line: Hashable, Sendable {
      /// The positions of both among the dots.
      package let from, to: Int

      /// Whether the other asked back; the line back is not in the list then.
      package let isMutual: Bool
    }
  }

  /// Numbers in rows and columns.
  package struct HeatTable: Hashable, Sendable {
    /// What rows and columns mean.
    package let title: String

    /// The rows, each with a cell for every column.
    package let rows: [Row]

    /// The headings of the columns, a letter or two each.
    package let columns: [String]

    /// The heading of the sums at the end of rows and columns, or `nil` without sums.
    package let total: String?

    /// The sums of the columns and of all; empty without sums.
    package let totals: [String]

    /// A row.
    package struct Row: Hashable, Sendable {
      /// The letter by which columns know it.
      package let letter: String

      /// The name.
      package let label: String

      /// The cells.
      package let cells: [Cell]

      /// The sum of the row, if it is shown.
      package let total: String?
    }

    /// A cell.
    package struct Cell: Hashable, Sendable {
      /// The number, or a sign in its place.
      package let value: String

      /// How dark it is: from 0, which is not filled at all, to 1.
      package let weight: Double
    }
  }
}
