import StafetAnalysis
import StafetFormats
import StafetModel
import StafetSyntax
import StafetText

extension JSONObjectWriter {
  mutating func write(_ facts: CountedFacts) {
    integer("participants", facts.participants)
    integer("contributions", facts.contributions)
    integer("unique_contributions", facts.uniqueContributions)
    integer("questions", facts.questions)
    integer("answers", facts.answers)
    integer("statements", facts.statements)
    integer("unanswered_questions", facts.unansweredQuestions)
    integer("days", facts.days)
    integer("themes", facts.themes)
  }

  mutating func write(_ relay: RelayAnalysis) {
    string("id", relay.relay.id.text)
    string("name", relay.relay.name)
    string("kind", relay.kind.rawValue)
    object("declared", layout: .line) { $0.write(relay.declared) }
    object("counted", layout: .line) { $0.write(relay.counted) }
    array("groups") { groups in
      for group in relay.groups {
        groups.object(layout: .line) { object in
          object.string("group", group.group.text)
          object.string("name", group.name)
          object.integer("participants", group.participants)
          object.integer("contributors", group.contributors)
          object.integer("questions", group.questions)
          object.integer("answers", group.answers)
        }
      }
    }
    object("lengths", layout: .line) { lengths in
      lengths.integer("question_words", relay.lengths.questionWords)
      lengths.integer("answer_words", relay.lengths.answerWords)
      lengths.integer("statement_words", relay.lengths.statementWords)
      lengths.number("mean_question", relay.lengths.meanQuestion)
      lengths.number("mean_answer", relay.lengths.meanAnswer)
    }
    if let cake = relay.cake {
      object("cake") { $0.write(cake, of: relay) }
    }
    array("sections") { sections in
      for section in relay.sections {
        sections.object { object in
          object.string("theme", section.theme?.text)
          object.write(section.selection)
          if let words = section.words { object.object("words") { $0.write(words) } }
          object.array("entries") { entries in
            for entry in section.entries {
              entries.object(layout: .line) { object in
                object.string("question", entry.question.text)
                object.strings("answers", entry.answers.map { $0.text })
              }
            }
          }
        }
      }
    }
    strings("statements", relay.statements.map { $0.text })
    if let forms = relay.questionForms {
      object("question_forms", layout: .line) { $0.write(forms) }
    }
    object("words") { $0.write(relay.words) }
    object("highlights") { $0.write(relay.highlights) }
    if let network = relay.network { object("network") { $0.write(network) } }
    if let timeline = relay.timeline { object("timeline") { $0.write(timeline) } }
    if let chains = relay.chains { object("chains") { $0.write(chains, of: relay) } }
    if let indicators = relay.indicators { object("indicators") { $0.write(indicators) } }
  }

  private mutating func write(_ forms: QuestionForms) {
    integer("open", forms.open)
    integer("substantive", forms.substantive)
    integer("verbal", forms.verbal)
    integer("closed", forms.closed)
    integer("undecided", forms.undecided)
  }

  private mutating func write(_ highlights: Highlights) {
    number("keyword_fence", highlights.keywordFence)
    number("prominent_fence", highlights.prominentFence)
    array("rows") { rows in
      for row in highlights.rows {
        rows.object(layout: .line) { object in
          object.string("stem", row.stem)
          object.string("form", row.form)
          object.integer("contributions", row.contributions)
          object.string("level", row.level.rawValue)
        }
      }
    }
  }

  private mutating func write(_ words: WordTable) {
    integer("tokens", words.tokenCount)
    integer("distinct", words.distinctCount)
    integer("contributions", words.contributionCount)
    integer("ties", words.ties)
    integer("tied_occurrences", words.tiedOccurrences)
    array("rows") { rows in
      for row in words.rows {
        rows.object(layout: .line) { object in
          object.string("stem", row.stem)
          object.string("form", row.form)
          object.object("forms", layout: .line) { forms in
            for form in row.forms { forms.integer(form.text, form.occurrences) }
          }
          object.integer("occurrences", row.use.occurrences)
          object.integer("contributions", row.use.documents)
        }
      }
    }
  }

  /// The members of a share; they are `null` where there is no share.
  mutating func members(of share: Share) {
    integer("count", share.count)
    integer("total", share.total)
    number("share", share.share)
    integer("percent", share.percent)
    number("low", share.low)
    number("high", share.high)
  }
}
