extension Picture {
  /// What happened in the course of time, in slots of equal length.
  package struct Timeline: Hashable, Sendable {
    /// The slots.
    package let slots: [Slot]

    /// The days, and when the relay opened and closed.
    package let axis: TimeAxis

    /// What the bars above the line, the bars below it, and the line mean.
    package let above, below, waiting: String

    /// The largest numbers of a slot, in words: of the bars and of the line.
    package let mostInBar, mostWaiting: String

    /// A slot.
    package struct Slot: Hashable, Sendable {
      /// The heights of the bars above and below the line, from 0 to 1 of the highest.
      package let above, below: Double

      /// The height of the line, from 0 to 1 of the highest.
      package let waiting: Double
    }
  }

  /// What stands along time, which runs from 0 to 1.
  package struct TimeAxis: Hashable, Sendable {
    /// Where days begin, and what they are called.
    package let days: [Tick]

    /// Moments, such as opening and closing.
    package let moments: [Tick]

    /// A place on the axis.
    package struct Tick: Hashable, Sendable {
      /// Where it is, from 0 to 1.
      package let place: Double

      /// What it is called.
      package let label: String
    }
  }

  /// Chains as lines of marks, one mark for each question.
  package struct ChainLines: Hashable, Sendable {
    /// The chains.
    package let chains: [Chain]

    /// What stands along time, or `nil` where places are steps.
    package let axis: TimeAxis?

    /// What the steps are called where there is no time.
    package let steps: String

    /// The letters of the groups and their names.
    package let groups: [Group]

    /// What the colours of marks mean.
    package let colours: [Key]

    /// What the shapes mean, of those that occur.
    package let shapes: [Shape]

    /// What a dashed line means, where there is one.
    package let dashes: String?

    /// A chain.
    package struct Chain: Hashable, Sendable {
      /// Its number.
      package let label: String

      /// The letter of the group that began it; empty where it is not told.
      package let start: String

      /// The marks, each after the one that it follows.
      package let marks: [Mark]
    }

    /// A question with its answer or without.
    package struct Mark: Hashable, Sendable {
      /// Where it is: along time from 0 to 1, or the number of the step from 0.
      package let place: Double

      /// The position in the chain of the mark that it follows.
      package let parent: Int?

      /// Whether the line from there is dashed.
      package let isDashed: Bool

      /// The letter of the group that was asked; empty where it is not told.
      package let letter: String

      /// What it looks like.
      package let form: Form

      /// Its colour as `#RRGGBB`.
      package let colour: String

      /// The ``Passage/anchor`` of the question, which a link leads to, if the report shows it.
      package let anchor: String?

      /// The mark in words.
      package let label: String
    }

    /// The shapes of marks.
    package enum Form: Hashable, Sendable, CaseIterable {
      /// A filled square: answered.
      case answered

      /// A filled square and a bar behind it: answered, and the end.
      case ended

      /// A ring: not answered.
      case unanswered

      /// A ring and a cross behind it: stranded.
      case stranded

      /// A ring and a dashed bar behind it: cut by closing.
      case cut
    }

    /// What a shape means.
    package struct Shape: Hashable, Sendable {
      /// The shape.
      package let form: Form

      /// The meaning.
      package let label: String
    }

    /// A group.
    package struct Group: Hashable, Sendable {
      /// The letter.
      package let letter: String

      /// The name.
      package let label: String
    }
  }

  /// A curve that falls in steps from 1.
  package struct StepCurve: Hashable, Sendable {
    /// Where the curve falls, by rising places, and how high it is from there on: both from 0 to 1.
    package let steps: [Point]

    /// Where something was lost sight of; the height is that of the curve.
    package let censored: [Point]

    /// Where the curve ends.
    package let end: Double

    /// What stands along both axes.
    package let horizontal, vertical: [TimeAxis.Tick]

    /// What the axes mean.
    package let horizontalLabel, verticalLabel: String

    /// What the marks of ``censored`` mean; empty without any.
    package let censoredLabel: String
  }

  /// How unevenly something is divided.
  package struct LorenzCurve: Hashable, Sendable {
    /// Which part of all the first part of them has, by rising parts: from (0, 0) to (1, 1).
    package let points: [Point]

    /// What stands along both axes.
    package let horizontal, vertical: [TimeAxis.Tick]

    /// What the axes mean.
    package let horizontalLabel, verticalLabel: String

    /// What the straight line and the curve mean.
    package let evenLabel, curveLabel: String
  }

  /// A place in a picture.
  package struct Point: Hashable, Sendable {
    /// To the right, from 0 to 1.
    package let x: Double

    /// Upwards, from 0 to 1.
    package let y: Double
  }
}
