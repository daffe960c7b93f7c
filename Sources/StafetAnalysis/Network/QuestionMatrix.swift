package import StafetModel

/// How many questions each group of a relay asked each group, and what most of them were about.
///
/// Rows ask and columns receive. A question counts where the groups of both its asker and its addressee are
/// recorded; how many there are besides is ``unplaced``.
///
/// A group with fewer people than ``AnalysisSettings/smallestGroup`` is withheld: the cells of its row and of its
/// column are missing. Since the number of all questions is known, what the withheld groups asked and received
/// together can be worked out; so where they have fewer people together than that, or are only one, the
/// next smallest groups are withheld with them. While any group is withheld, rows and columns have no totals.
package struct QuestionMatrix: Hashable, Sendable {
  /// A group that asks and receives.
  package struct Group: Hashable, Sendable, Identifiable {
    /// The group.
    package let group: ParticipantGroup.ID

    /// The name shown to people.
    package let name: String

    /// How many participants on the roster belong to the group.
    package let participants: Int

    /// Whether the cells of the group are missing, so that nobody can work out what single persons did.
    package let isWithheld: Bool

    /// Makes a group of its parts, as for a preview or a test.
    ///
    /// - Parameters:
    ///   - group: The group.
    ///   - name: The name shown to people.
    ///   - participants: How many participants on the roster belong to the group.
    ///   - isWithheld: Whether the cells of the group are missing.
    package init(
      group: ParticipantGroup.ID, name: String, participants: Int, isWithheld: Bool = false
    ) {
      self.group = group
      self.name = name
      self.participants = participants
      self.isWithheld = isWithheld
    }

    /// What tells it from the others of one list: `group`.
    package var id: ParticipantGroup.ID { group }
  }

  /// The questions of one group to one group.
  package struct Cell: Hashable, Sendable {
    /// How many questions there are.
    package let questions: Int

    /// The theme of most of them, or `nil` where none of them is in a theme.
    ///
    /// Of themes with equally many questions, the one with the earliest question; of those with the same, the
    /// one whose identifier comes first.
    package let theme: Theme.ID?

    /// Makes a cell of its parts, as for a preview or a test.
    ///
    /// - Parameters:
    ///   - questions: How many questions there are.
    ///   - theme: The theme of most of them, or `nil` where none of them is in a theme.
    package init(questions: Int, theme: Theme.ID? = nil) {
      self.questions = questions
      self.theme = theme
    }
  }

  /// The groups, in the order of the relay.
  package let groups: [Group]

  /// For each group that asks, a cell for each group that receives; `nil` where one of both is withheld.
  package let cells: [[Cell?]]

  /// How many questions are in no cell because the group of the asker or of the addressee is not recorded.
  package let unplaced: Int

  /// Makes a matrix of its parts, as for a preview or a test.
  ///
  /// - Parameters:
  ///   - groups: The groups.
  ///   - cells: For each group that asks, a cell for each group that receives; `nil` where one of both is withheld.
  ///   - unplaced: How many questions are in no cell because the group of the asker or of the addressee is not
  ///     recorded.
  /// - Precondition: There are as many rows as groups, and as many cells in each.
  package init(groups: [Group], cells: [[Cell?]], unplaced: Int = 0) {
    precondition(
      cells.count == groups.count && cells.allSatisfy { $0.count == groups.count },
      "A matrix has a row and a column for each group.")
    self.groups = groups
    self.cells = cells
    self.unplaced = unplaced
  }

  /// Whether any group is withheld.
  package var withholds: Bool { groups.contains { $0.isWithheld } }

  /// How many questions a group asked the groups of the matrix, or `nil` while any group is withheld.
  ///
  /// - Parameter group: The position of the group in ``groups``.
  package func asked(by group: Int) -> Int? {
    withholds ? nil : cells[group].reduce(0) { $0 + ($1?.questions ?? 0) }
  }

  /// How many questions a group received from the groups of the matrix, or `nil` while any group is withheld.
  ///
  /// - Parameter group: The position of the group in ``groups``.
  package func received(by group: Int) -> Int? {
    withholds ? nil : cells.reduce(0) { $0 + ($1[group]?.questions ?? 0) }
  }

  /// How many questions are in the cells that are not withheld.
  package var shown: Int {
    cells.reduce(0) { sum, row in row.reduce(sum) { $0 + ($1?.questions ?? 0) } }
  }

  /// How many of the questions that are shown stayed within a group.
  package var within: Int {
    groups.indices.reduce(0) { $0 + (cells[$1][$1]?.questions ?? 0) }
  }

  /// The cell with most questions, of several the first; `nil` where none is shown.
  package var largest: (asker: Int, addressee: Int, questions: Int)? {
    var largest: (asker: Int, addressee: Int, questions: Int)?
    for (asker, row) in cells.enumerated() {
      for (addressee, cell) in row.enumerated() {
        guard let cell, cell.questions > largest?.questions ?? 0 else { continue }
        largest = (asker, addressee, cell.questions)
      }
    }
    return largest
  }

  /// The cells with questions, those with most first, then in the order of the groups.
  package var arrows: [(asker: Int, addressee: Int, cell: Cell)] {
    var arrows: [(asker: Int, addressee: Int, cell: Cell)] = []
    for (asker, row) in cells.enumerated() {
      for (addressee, cell) in row.enumerated() {
        if let cell, cell.questions > 0 { arrows.append((asker, addressee, cell)) }
      }
    }
    return arrows.sorted {
      ($1.cell.questions, $0.asker, $0.addressee) < ($0.cell.questions, $1.asker, $1.addressee)
    }
  }
}
