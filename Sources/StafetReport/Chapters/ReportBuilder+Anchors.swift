import StafetModel

extension ReportBuilder {
  /// What links to a contribution lead to, unique within the report.
  ///
  /// That is its identifier or, where identifiers are not to be seen, the numbers of its relay and of its
  /// place in the relay.
  func anchor(of contribution: Contribution.ID) -> String {
    if options.showsIdentifiers { return contribution.text }
    for (relay, course) in study.courses.enumerated() {
      if let position = course.position(of: contribution) {
        return "\(relay + 1)-\(position + 1)"
      }
    }
    return ""
  }

  /// The anchor of a contribution, or `nil` where the report does not show it.
  func link(to contribution: Contribution.ID) -> String? {
    showsContributions ? anchor(of: contribution) : nil
  }
}
