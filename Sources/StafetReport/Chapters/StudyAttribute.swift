import StafetModel

/// The attributes of a study that a report prints, where the study has them.
enum StudyAttribute: String {
  /// For whom the relays were held.
  case commissionedBy = "commissioned_by"

  /// Why they were held, in a sentence or two.
  case purpose

  /// Who publishes the report.
  case publisher

  /// Where the publisher is found.
  case address

  /// When the report is published, as people write it.
  case published

  /// What a reader must know before anything else.
  case note

  /// What a study says under the attribute, if anything.
  func value(in study: Study) -> String? { study.attributes[rawValue] }
}
