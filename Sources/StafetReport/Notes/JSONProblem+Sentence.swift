import StafetSyntax

extension Wording {
  func sentence(of problem: JSONProblem) -> String {
    switch problem {
    case .empty:
      say(
        "Der er ingen JSON-værdi her; teksten er tom.",
        "There is no JSON value here; the text is empty.")
    case .unexpectedEnd(let part):
      say(
        "Teksten slutter for tidligt: Her ventedes \(words(for: part)).",
        "The text ends too early: expected \(words(for: part)).")
    case .unexpectedCharacter("'", _):
      say(
        "Tekst skal i JSON stå i dobbelte anførselstegn, ikke enkelte.",
        "Text stands in double quotation marks in JSON, not single.")
    case .unexpectedCharacter(let scalar, let part):
      say(
        "Her ventedes \(words(for: part)), men der står \(shown(scalar)).",
        "Expected \(words(for: part)), found \(shown(scalar)).")
    case .unknownWord(let word):
      say(
        "\(named(word)) er ikke en JSON-værdi. Skriv true, false, null, et tal eller tekst i dobbelte"
          + " anførselstegn.",
        "\(named(word)) is not a JSON value. Write true, false, null, a number, or text in double"
          + " quotation marks.")
    case .trailingComma:
      say(
        "Der følger intet efter dette komma. Fjern det.", "Nothing follows this comma. Remove it.")
    case .comment:
      say("JSON har ingen kommentarer. Fjern denne.", "JSON has no comments. Remove this one.")
    case .leadingZero:
      say(
        "Et tal kan ikke begynde med et overflødigt nul.",
        "A number cannot begin with a needless zero.")
    case .malformedNumber:
      say(
        "Tallet er ikke skrevet færdigt. Skriv det som 12, -0.5 eller 1.5e-3.",
        "This is not a complete number. Write it like 12, -0.5 or 1.5e-3.")
    case .unclosedString:
      say(
        "Det afsluttende anførselstegn til denne tekst mangler.",
        "The closing quotation mark of this text is missing.")
    case .controlCharacter(let byte):
      say(
        "Et linjeskift, en tabulator eller et andet styretegn (\(shown(Unicode.Scalar(byte)))) i en tekst"
          + " skal skrives med omvendt skråstreg, f.eks. \\n.",
        "A line break, tab or other control character (\(shown(Unicode.Scalar(byte)))) inside text must be"
          + " written as an escape such as \\n.")
    case .unknownEscape:
      say(
        "Efter en omvendt skråstreg skal der stå et af tegnene \" \\ / b f n r t u. Skriv \\\\ for en"
          + " omvendt skråstreg.",
        "A backslash must be followed by one of \" \\ / b f n r t u. Write \\\\ for a backslash.")
    case .malformedUnicodeEscape:
      say(
        "Efter \\u skal der stå fire hexadecimale cifre, som i \\u00E6.",
        "\\u must be followed by four hexadecimal digits, as in \\u00E6.")
    case .loneSurrogate:
      say(
        "Denne \\u-kode er et halvt tegn; den anden halvdel mangler.",
        "This \\u escape is half a character; its other half is missing.")
    case .tooDeep(let limit):
      say(
        "Mere end \(numbers.count(limit)) objekter og lister står inden i hinanden.",
        "More than \(numbers.count(limit)) objects and arrays stand inside each other.")
    case .textAfterValue:
      say(
        "Dokumentet fortsætter efter sin slutning. Der må kun være én værdi.",
        "The document goes on after its end. There must be one value only.")
    case .listInsteadOfLines:
      say(
        "Dette er én liste i JSON, men her læses JSON Lines: ét objekt på hver linje, uden kantede parenteser"
          + " om det hele og uden kommaer mellem linjerne.",
        "This is one list in JSON, but JSON Lines are read here: one object on each line, without brackets"
          + " around all of them and without commas between the lines.")
    case .duplicateKey(let key):
      say(
        "Nøglen \(named(key)) forekommer to gange i samme objekt.",
        "The key \(named(key)) appears twice in the same object.")
    }
  }

  private func words(for part: JSONProblem.Part) -> String {
    switch part {
    case .value: say("en værdi", "a value")
    case .key: say("en nøgle i dobbelte anførselstegn", "a key in double quotation marks")
    case .colon: say("et kolon efter nøglen", "a colon after the key")
    case .commaOrBrace: say("et komma eller }", "a comma or }")
    case .commaOrBracket: say("et komma eller ]", "a comma or ]")
    }
  }

  /// A character in quotation marks, or its code point where it has no shape.
  private func shown(_ scalar: Unicode.Scalar) -> String {
    scalar.breaksLine || scalar.value == 0xFEFF ? scalar.codePoint : quote(String(scalar))
  }
}
