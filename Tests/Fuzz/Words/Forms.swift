import FuzzSupport

@testable import StafetText

/// Folding twice is folding once, canonical forms are canonically equivalent to their text, and terms
/// are terms of themselves.
func checkForms(of text: String) {
  for folding in CaseFolding.allCases {
    let folded = folding.folded(text)
    demandSame(folding.folded(folded), folded, "Folding \(folding) twice changes something.")
  }
  for form in CanonicalForm.allCases {
    let once = form.form(of: text)
    // The standard library compares by its own tables.
    demand(once == text, "The \(form) form is not equivalent to its text.")
    demandSame(form.form(of: once), once, "The \(form) form has another \(form) form.")
    demand(form.isForm(of: once), "The \(form) form is not said to be one.")
    let isSame = once.utf8.elementsEqual(text.utf8)
    demand(form.isForm(of: text) == isSame, "It is not known whether a text is \(form).")
  }
  let decomposed = CanonicalForm.decomposed(text)
  demandSame(
    CanonicalForm.composed(decomposed), CanonicalForm.composed(text),
    "A text and its decomposed form are composed in two ways.")
  let term = TermForm.term(of: text)
  demandSame(TermForm.term(of: term), term, "A term has another term.")
  demandSame(TermForm.term(of: decomposed), term, "Equivalent texts have two terms.")
}
