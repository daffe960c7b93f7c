extension StudyInput {
  /// The names of the tables that state facts of a lone file by lying beside it; the first that is there
  /// counts.
  package static func factTables(beside name: String) -> [String] {
    ["study.csv", "study.tsv"].filter { $0 != name }
  }
}
