// What a program with a user interface needs beside studies and reports: every result can be made by hand for a
// preview or a test, every error tells its sentence, dates and ids are made where they are needed. It ends with an
// error if anything differs from what was worked out by hand.

import Stafet

var mistakes: [String] = []
@MainActor func expect<Value: Equatable>(_ what: String, _ value: Value, is expected: Value) {
  if value != expected { mistakes.append("\(what): \(value) instead of \(expected)") }
}

checkCakes()
checkWords()
checkTexts()
checkRelays()
checkChains()
checkIndicators()
checkCoding()
checkErrors()
checkIdentifiersAndDates()

precondition(mistakes.isEmpty, "Values differ:\n" + mistakes.joined(separator: "\n"))
print("All results can be made by hand, and all errors say their sentence.")
