import StafetAnalysis
import StafetModel
import Testing

@Suite struct QuestionFormsTests {
  @Test func countsEveryQuestionOnce() throws {
    let forms = try #require(
      analysis(
        .texts(
          "A", "Hvad er god ledelse?", "Hvem bestemmer?", "Hvordan skaber vi tillid?",
          "Bør ledere uddannes mere?", "Og dine erfaringer?", "Tid?", "",
          answers: ["Hvad ved jeg?"])
      ).relays[0].questionForms)
    #expect(forms.substantive == 2)
    #expect(forms.verbal == 1)
    #expect(forms.open == 3)
    #expect(forms.closed == 1)
    #expect(forms.undecided == 3)
    #expect(forms.total == 7)
  }

  @Test func readsTheLanguageOfTheStudy() throws {
    let side = Side.texts("A", "What is it?", "How does it work?", "Hvad er det?")
    let forms = try #require(
      StudyAnalysis(of: study([side], language: "en")).relays[0].questionForms)
    #expect([forms.substantive, forms.verbal, forms.closed, forms.undecided] == [1, 1, 0, 1])
    let unknown = try #require(
      StudyAnalysis(of: study([side], language: "fi")).relays[0].questionForms)
    #expect(unknown.undecided == 3)
  }

  @Test func isNotThereWithoutQuestions() throws {
    #expect(try analysis(.texts("A")).relays[0].questionForms == nil)
    var side = Side.texts("A", "Hvad er det?")
    side.kind = .interviews
    #expect(try analysis(side).relays[0].questionForms == nil)
  }
}
