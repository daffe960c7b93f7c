import StafetReport

extension Report {
  /// The parts of the chapter behind the figures.
  var methodParts: [ReportChapter] {
    chapters.first { $0.anchor == "method" }?.parts ?? []
  }
}
