import StafetSyntax

extension Wording {
  func sentence(of problem: ValueProblem) -> String {
    switch problem {
    case .wrongKind(let expected, let found):
      say(
        "Her ventedes \(words(for: expected)), men der står \(words(for: found)).",
        "Expected \(words(for: expected)), found \(words(for: found)).")
    case .notWhole(let text):
      say(
        "Her ventedes et helt tal, men der står \(text.shortened).",
        "Expected a whole number, found \(text.shortened).")
    case .numberTooLarge(let text):
      say("Tallet \(text.shortened) er for stort.", "The number \(text.shortened) is too large.")
    case .notANumber(let text):
      say(
        "Her ventedes et tal som 0.5, men der står \(named(text)).",
        "Expected a number such as 0.5, found \(named(text)).")
    case .missingKey(let key):
      say("Nøglen \(named(key)) mangler.", "The key \(named(key)) is missing.")
    case .unknownKey(let key, nil):
      say(
        "Nøglen \(named(key)) har ingen betydning her.",
        "The key \(named(key)) has no meaning here.")
    case .unknownKey(let key, let meant?):
      say(
        "Nøglen \(named(key)) har ingen betydning her. Skulle den hedde \(named(meant))?",
        "The key \(named(key)) has no meaning here. Did you mean \(named(meant))?")
    case .unknownWord(let word, let allowed):
      say(
        "\(named(word)) har ingen betydning her. Brug et af disse ord: \(plain(allowed)).",
        "\(named(word)) has no meaning here. Use one of: \(plain(allowed)).")
    case .time(let problem): sentence(of: problem)
    case .emptyIdentifier:
      say(
        "Et id må ikke være tomt. Skriv null, hvor der ikke er noget.",
        "An id must not be empty. Write null where there is none.")
    case .malformedMark:
      say(
        "En markering skal være to hele tal, hvoraf det første ikke er større end det andet, f.eks."
          + " [12, 20].",
        "A mark must be two whole numbers, the first not larger than the second, such as [12, 20].")
    case .malformedPeriod:
      say(
        "En suspension skal være to tidspunkter, fra og til. Det andet kan udelades, så længe den varer.",
        "A suspension must be two times, from and to. The second may be missing while it goes on.")
    case .otherFormat(let format, let expected):
      say(
        "Dette er en fil af formatet \(named(format)). Her skal bruges en fil af formatet \(named(expected)).",
        "This is a \(named(format)) file. A \(named(expected)) file is needed here.")
    case .otherVersion(let version, let known):
      say(
        "Filen har version \(version), men her kan kun version \(known) læses.",
        "The file has version \(version), but only version \(known) can be read here.")
    case .marks(let text):
      say(
        "\(named(text)) er ikke en liste over markeringer. Skriv, hvor de begynder og slutter, f.eks."
          + " 12-20;40-44.",
        "\(named(text)) is not a list of marks. Write first and end positions like 12-20;40-44.")
    case .vectorLength(let count, let expected?):
      say(
        "Vektoren har \(numbers.count(count)) tal, men de foregående har \(numbers.count(expected)).",
        "The vector has \(numbers.count(count)) numbers, but those before it have"
          + " \(numbers.count(expected)).")
    case .vectorLength(_, nil):
      say("En vektor skal have mindst ét tal.", "A vector must have at least one number.")
    case .stepNumber(let number, let expected):
      say(
        "Dette er trin \(number), men her skal trin \(expected) stå. Trin står i rækkefølge, og intet af"
          + " dem må mangle.",
        "This is step \(number), but step \(expected) comes here. Steps stand in their order, and none may"
          + " be missing.")
    case .outOfRange(let text, let limits):
      say(
        "Tallet \(text.shortened) skal være \(words(for: limits)).",
        "The number \(text.shortened) must be \(words(for: limits)).")
    case .malformedLimits:
      say(
        "Grænser skal være to hele tal fra 1, hvoraf det første ikke er større end det andet, f.eks."
          + " [3, 5].",
        "Limits must be two whole numbers from 1, the first not larger than the second, such as [3, 5]."
      )
    case .malformedPair:
      say(
        "Angiv her to forskellige id\u{2019}er, f.eks. [\"leaders\", \"managers\"].",
        "Name two different ids here, such as [\"leaders\", \"managers\"].")
    case .malformedWordFamily(let form):
      say(
        "\(named(form)) er ikke ét ord. Skriv ord adskilt af kommaer, med en stjerne sidst i et ord for"
          + " alle, der begynder sådan, f.eks. organisation*.",
        "\(named(form)) is not a single word. Write words parted by commas, with a star at the end of a"
          + " word for all that begin so, such as organisation*.")
    case .unmatchableWord(let word):
      say(
        "\(named(word)) kan ikke findes i nogen tekst, da ord ikke har sådanne tegn. Skriv ordene, som de står i teksterne, hver på"
          + " sin linje eller med komma imellem; et ord gælder i alle sine former, uden stjerne.",
        "\(named(word)) can be found in no text, since words do not have such signs. Write words as they stand in texts, each"
          + " on a line of its own or with commas between them; a word stands for all its forms, without a star."
      )
    case .noExpression(let word):
      say(
        "\(named(word)) er ikke et udtryk af flere ord. Her står udtryk som new public management, hvert på sin linje eller med"
          + " komma imellem.",
        "\(named(word)) is no expression of several words. Here stand expressions such as new public management, each on a line"
          + " of its own or with commas between them.")
    case .emptyList:
      say(
        "Listen er tom, så der ville intet være at tælle. Skriv mindst ét, eller null for det sædvanlige.",
        "The list is empty, so there would be nothing to count. Write one at least, or null for what is usual."
      )
    case .notBase64:
      say(
        "Her ventedes et billedes bytes skrevet som base64. Skriv dem sådan, eller angiv billedets fil.",
        "Expected the bytes of a picture in base64. Write them so, or name the file of the picture."
      )
    case .fileNotGiven(let name, let given):
      given.isEmpty
        ? say(
          "Filen \(named(name)) er ikke givet med. Ingen filer er.",
          "The file \(named(name)) was not given. No file was.")
        : say(
          "Filen \(named(name)) er ikke givet med. Det er: \(plain(given)).",
          "The file \(named(name)) was not given. Given are: \(plain(given)).")
    case .notAPicture:
      say(
        "Dette er ikke et billede, som en rapport kan vise. Brug PNG, JPEG eller SVG.",
        "This is no picture that a report can show. Use a PNG, a JPEG or an SVG.")
    case .pictureTooLarge(let limit):
      say(
        "Billedet fylder mere end \(numbers.count(limit / 1024)) KiB. Gem det i en mindre størrelse.",
        "The picture has more than \(numbers.count(limit / 1024)) KiB. Save it in a smaller size.")
    case .pictureWithScript:
      say(
        "Billedet er en SVG-fil med et script eller en indlejret side. Gem det som en ren tegning eller"
          + " som PNG.",
        "The picture is an SVG with a script or an embedded page. Save it as a plain drawing or as a PNG."
      )
    case .notOneKey(let found, let keys):
      found.isEmpty
        ? say(
          "En af disse nøgler mangler: \(plain(keys)).",
          "One of these keys is missing: \(plain(keys)).")
        : say(
          "Der må kun være én af disse nøgler: \(plain(found)). Skriv en linje for hver.",
          "There may be only one of these keys: \(plain(found)). Write a line for each.")
    }
  }

  private func words(for limits: NumberLimits) -> String {
    switch limits {
    case .atLeast(let least): say("mindst \(least)", "at least \(least)")
    case .fraction: say("over 0 og under 1", "above 0 and below 1")
    case .weight: say("fra 0 til 1", "from 0 to 1")
    case .within(let range):
      say(
        "fra \(range.lowerBound) til \(range.upperBound)",
        "from \(range.lowerBound) to \(range.upperBound)")
    }
  }

  private func words(for kind: JSONKind) -> String {
    switch kind {
    case .object: say("et objekt i krøllede parenteser", "an object in braces")
    case .array: say("en liste i kantede parenteser", "a list in brackets")
    case .string: say("tekst i anførselstegn", "text in quotation marks")
    case .number: say("et tal", "a number")
    case .boolean: say("true eller false", "true or false")
    case .null: "null"
    }
  }
}
