import StafetFormats
import StafetModel
import TestSupport
import Testing

/// A study made in steps is written as one that was read as a whole.
@Suite struct GrowingStudyJSONTests {
  @Test(arguments: Array(UInt64(1)...40)) func hasTheSameBytes(seed: UInt64) throws {
    let study = try StudySamples.random(seed: seed)
    var growing = try GrowingStudy(
      title: study.title, topic: study.topic, language: study.language,
      attributes: study.attributes, declared: study.declared)
    for theme in study.codebook.themes { try growing.add(theme) }
    for relay in study.relays {
      try growing.add(
        Relay(
          id: relay.id, name: relay.name, kind: relay.kind, opens: relay.opens,
          closes: relay.closes, declared: relay.declared))
      for group in relay.groups { try growing.add(group, to: relay.id) }
      for participant in relay.participants { try growing.add(participant, to: relay.id) }
      for contribution in relay.contributions { try growing.add(contribution, to: relay.id) }
    }
    for sorting in study.sortings { try growing.add(sorting) }
    #expect(StudyJSON.bytes(of: growing.study) == StudyJSON.bytes(of: study))
  }
}
