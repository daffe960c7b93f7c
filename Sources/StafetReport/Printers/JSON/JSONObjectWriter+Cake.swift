import StafetAnalysis
import StafetModel
import StafetSyntax

extension JSONObjectWriter {
  /// The members of a relay's cake, with how certain it is.
  mutating func write(_ cake: Cake, of relay: RelayAnalysis) {
    integer("sorted", cake.sorted)
    integer("unsorted", cake.unsorted)
    array("slices") { slices in
      for slice in cake.slices {
        slices.object(layout: .line) { object in
          object.string("theme", slice.theme.text)
          object.string("name", slice.name)
          object.boolean("rest", slice.isRest)
          object.members(of: slice.share)
        }
      }
    }
    if let numbers = relay.smallNumbers {
      object("small_numbers", layout: .line) { $0.write(numbers) }
    }
    if let sensitivity = relay.sensitivity {
      object("sensitivity") { $0.write(sensitivity) }
    } else {
      null("sensitivity")
    }
  }

  private mutating func write(_ numbers: SmallNumbers) {
    boolean("cake", numbers.isCakeSmall)
    strings("slices", numbers.smallSlices.map { $0.text })
  }

  private mutating func write(_ sensitivity: CakeSensitivity) {
    string("basis", sensitivity.basis.rawValue)
    integer("examined", sensitivity.examined)
    boolean("order_may_change", sensitivity.orderMayChange)
    strings("rivals", sensitivity.rivals.map { $0.text })
    array("themes") { themes in
      for bounds in sensitivity.themes {
        themes.object(layout: .line) { object in
          object.string("theme", bounds.theme.text)
          object.string("name", bounds.name)
          object.boolean("rest", bounds.isRest)
          object.integer("count", bounds.count)
          object.integer("smallest", bounds.smallest)
          object.integer("largest", bounds.largest)
          object.integer("total", bounds.total)
          object.number("smallest_share", bounds.smallestShare)
          object.number("largest_share", bounds.largestShare)
        }
      }
    }
    array("less_sure") { questions in
      for question in sensitivity.lessSure {
        questions.object(layout: .line) { object in
          object.string("contribution", question.contribution.text)
          object.string("theme", question.theme.text)
          object.number("certainty", question.certainty)
          object.strings("alternatives", question.alternatives.map { $0.text })
        }
      }
    }
  }
}
