/// The error thrown where a step cannot be taken; nothing was changed.
public struct CodebookStepError: Error, Hashable, Sendable {
  /// Why a step cannot be taken.
  public enum Reason: Hashable, Sendable {
    /// The codebook has no such theme.
    case unknownTheme(Theme.ID)

    /// The study has no such sorting.
    case unknownSorting(Sorting.ID)

    /// The study has no such contribution.
    case unknownContribution(Contribution.ID)

    /// Another sorting already has the identifier.
    case sortingTaken(Sorting.ID)

    /// The identifier of a sorting is empty, holds control characters, or has white space at its edges.
    case malformedSorting(Sorting.ID)

    /// The sorting was not suggested by a program.
    case notSuggested(Sorting.ID)

    /// The sorting was not made by hand, so that no decision of a person belongs in it.
    case notByHand(Sorting.ID)

    /// Another theme already has the identifier.
    case identifierTaken(Theme.ID)

    /// An identifier is empty, holds control characters, or has white space at its edges.
    case malformedIdentifier(Theme.ID)

    /// Two themes would have the same name or alias.
    case nameTaken(String, by: Theme.ID, and: Theme.ID)

    /// A name is empty or holds nothing but white space.
    case emptyName(Theme.ID)

    /// A colour is not written as `#RRGGBB`.
    case malformedColour(String)

    /// Another theme is the rest already.
    case secondRest(first: Theme.ID)

    /// The rest would be merged into a named theme.
    case mergesRest(Theme.ID)

    /// A theme would, directly or through others, be part of itself.
    case nestsInItself(Theme.ID)

    /// A theme to be removed still has the given number of placements, in all sortings together.
    case notEmpty(Theme.ID, placements: Int)

    /// Another theme is part of the one to be removed.
    case hasPart(Theme.ID, part: Theme.ID)

    /// A contribution to be split off is not in the theme.
    case notInTheme(Contribution.ID, Theme.ID)

    /// A step names something twice: a contribution in a split, or a theme in a merge.
    case namedTwice(String)

    /// A certainty does not lie between 0 and 1.
    case certaintyOutOfRange(Double)

    /// The step would change nothing.
    case changesNothing
  }

  /// Why the step cannot be taken.
  public let reason: Reason

  package init(_ reason: Reason) {
    self.reason = reason
  }
}

extension CodebookStepError: CustomStringConvertible {
  /// What is wrong and what can be done, in a sentence on one line.
  public var description: String {
    switch reason {
    case .unknownTheme(let theme):
      return "The codebook has no theme \(theme.quoted); choose one that it has, or add it first."
    case .unknownSorting(let sorting):
      return "The study has no sorting \(sorting.quoted); choose one that it has."
    case .unknownContribution(let contribution):
      return "The study has no contribution \(contribution.quoted); check its id."
    case .sortingTaken(let sorting):
      return "The id \(sorting.quoted) belongs to another sorting; choose another id."
    case .malformedSorting(let sorting):
      return
        "The id \(sorting.quoted) must not be empty, begin or end with a space, or hold control"
        + " characters such as a line break."
    case .notSuggested(let sorting):
      return
        "The sorting \(sorting.quoted) was not suggested by a program, so there is nothing to decide"
        + " on; choose one that was."
    case .notByHand(let sorting):
      return
        "The sorting \(sorting.quoted) was not made by hand, so no decision of a person belongs in"
        + " it; choose or begin one by hand."
    case .identifierTaken(let theme):
      return "The id \(theme.quoted) belongs to another theme; choose another id."
    case .malformedIdentifier(let theme):
      return "The id \(theme.quoted) must not be empty, begin or end with a space, or hold control"
        + " characters such as a line break."
    case .nameTaken(let label, let owner, let other):
      return "The themes \(owner.quoted) and \(other.quoted) would both be called"
        + " \(label.quotedInSentence); choose another name, or merge the two."
    case .emptyName(let theme):
      return "The theme \(theme.quoted) needs a name that is not empty."
    case .malformedColour(let colour):
      return "The colour \(colour.quotedInSentence) must be written as # and six hexadecimal"
        + " digits, such as #1F6F8B."
    case .secondRest(let first):
      return "The theme \(first.quoted) is the rest already; say first that it is not."
    case .mergesRest(let theme):
      return "The theme \(theme.quoted) is the rest and cannot become one with a named theme; place"
        + " its questions one by one, or merge the named theme into the rest."
    case .nestsInItself(let theme):
      return "The theme \(theme.quoted) would be part of itself; choose a theme that is not part of"
        + " it."
    case .notEmpty(let theme, let placements):
      return "The theme \(theme.quoted) still has \(placements)"
        + (placements == 1 ? " placement" : " placements")
        + " in all sortings together; move what is in it, or merge it into another theme."
    case .hasPart(let theme, let part):
      return "The theme \(part.quoted) is part of \(theme.quoted); move it to another place first."
    case .notInTheme(let contribution, let theme):
      return "The contribution \(contribution.quoted) is not in the theme \(theme.quoted) of this"
        + " sorting, so it cannot be split off from it."
    case .namedTwice(let name):
      return "\(name.quotedInSentence) is named more than once in the step; name it once."
    case .certaintyOutOfRange(let certainty):
      return "The certainty \(certainty) must lie between 0 and 1."
    case .changesNothing:
      return "The step would change nothing."
    }
  }
}
