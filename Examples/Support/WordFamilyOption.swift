public import Stafet

/// The option that says where word families come from.
public enum WordFamilyOption {
  /// What `--words-named` says of the families for which nothing else does.
  ///
  /// - Parameter arguments: The command line.
  /// - Returns: The origin; ``Stafet/WordFamily/Origin/unstated`` where nothing is said.
  /// - Throws: ``UsageError`` for a word that is neither an origin nor a day.
  public static func origin(from arguments: CommandArguments) throws(UsageError)
    -> WordFamily.Origin
  {
    guard let given = arguments["--words-named"] else { return .unstated }
    guard let origin = WordFamily.Origin(given) else {
      throw UsageError(
        "--words-named takes beforehand, a day such as 2026-01-31, or same-material, not \(given).",
        danish:
          "--words-named tager beforehand, en dag som 2026-01-31 eller same-material, ikke \(given)."
      )
    }
    return origin
  }
}
