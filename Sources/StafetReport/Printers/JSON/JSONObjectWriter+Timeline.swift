import StafetAnalysis
import StafetFormats
import StafetModel
import StafetSyntax

extension JSONObjectWriter {
  /// Writes how questions and answers came in the course of time.
  mutating func write(_ timeline: RelayTimeline) {
    string("start", timeline.start.iso8601)
    integer("slot_seconds", wide: timeline.slotLength)
    string("opens", timeline.opens?.iso8601)
    string("closes", timeline.closes?.iso8601)
    integer("undated", timeline.undated)
    array("slots") { slots in
      var start = timeline.start.secondsSince1970
      for slot in timeline.slots {
        slots.object(layout: .line) { object in
          object.string("start", Instant(secondsSince1970: start).iso8601)
          object.integer("questions", slot.questions)
          object.integer("answers", slot.answers)
          object.integer("waiting", slot.waiting)
        }
        start &+= timeline.slotLength
      }
    }
  }
}
