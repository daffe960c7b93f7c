import StafetModel
import StafetSyntax

extension Contribution {
  /// The cell of a column that the contribution fills by itself; empty for the others.
  func cell(_ column: ContributionColumn, _ style: TableStyle = .exact) -> String {
    switch column {
    case .id: id.text
    case .kind: kind.rawValue
    case .author: author?.text ?? ""
    case .recipient: recipient?.text ?? ""
    case .replyTo: replyTo?.text ?? ""
    case .follows: follows?.text ?? ""
    case .at: at?.iso8601 ?? ""
    case .marks: style.cell(for: marks)
    case .text: text
    case .relay, .group, .theme: ""
    }
  }
}
