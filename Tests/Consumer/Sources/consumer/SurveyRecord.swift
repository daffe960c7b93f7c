import Foundation

/// One record of a survey tool: somebody asked somebody a question, and it may be answered by now.
struct SurveyRecord: Decodable, Sendable {
  let number: Int
  let group: String
  let from: String
  let to: String
  let question: String
  let answer: String?
  let theme: String?
  let asked: Date
}

extension SurveyRecord {
  /// What the tool sends: a list in JSON.
  static func records(_ json: String) throws -> [SurveyRecord] {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    return try decoder.decode([SurveyRecord].self, from: Data(json.utf8))
  }
}
