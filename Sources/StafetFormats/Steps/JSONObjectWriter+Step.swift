import StafetModel
import StafetSyntax

extension JSONObjectWriter {
  /// Writes a step: first its number, who and when, then what is changed.
  mutating func write(_ step: CodebookStep, number place: Int) {
    integer("number", place)
    string("coder", step.coder)
    string("at", step.at?.iso8601)
    switch step.change {
    case .add(let theme, let next):
      word(.add)
      object("new_theme") { $0.write(theme) }
      string("before", next?.text)
    case .remove(let theme):
      word(.remove, theme)
    case .rename(let theme, let name):
      word(.rename, theme)
      string("name", name)
    case .edit(let theme, let description):
      word(.edit, theme)
      write(description)
    case .nest(let theme, let parent):
      word(.nest, theme)
      string("under", parent?.text)
    case .move(let theme, let next):
      word(.move, theme)
      string("before", next?.text)
    case .merge(let themes, let target):
      word(.merge)
      strings("themes", themes.map { $0.text })
      string("into", target.text)
    case .split(let theme, let parts, let sorting):
      word(.split, theme)
      array("parts") { list in
        for part in parts {
          list.object { object in
            object.object("new_theme") { $0.write(part.theme) }
            object.strings("contributions", part.contributions.map { $0.text })
          }
        }
      }
      string("sorting", sorting.text)
    case .place(let contributions, let theme, let certainty, let sorting):
      word(.place)
      strings("contributions", contributions.map { $0.text })
      string("theme", theme?.text)
      number("certainty", certainty)
      string("sorting", sorting.text)
    case .begin(let sorting, let next):
      word(.begin)
      string("sorting", sorting.text)
      string("before", next?.text)
    case .decide(let contributions, let theme, let suggested, let sorting):
      word(.decide)
      strings("contributions", contributions.map { $0.text })
      string("theme", theme?.text)
      string("suggested", suggested.text)
      string("sorting", sorting.text)
    }
  }

  private mutating func word(_ word: StepWord, _ theme: Theme.ID? = nil) {
    string("step", word.rawValue)
    if let theme { string("theme", theme.text) }
  }

  private mutating func write(_ description: CodebookStep.Description) {
    switch description {
    case .definition(let text): string("definition", text)
    case .include(let text): string("include", text)
    case .exclude(let text): string("exclude", text)
    case .aliases(let names): strings("aliases", names)
    case .examples(let texts): strings("examples", texts)
    case .keywords(let words): strings("keywords", words)
    case .colour(let colour): string("colour", colour)
    case .rest(let isRest): boolean("rest", isRest)
    }
  }
}
