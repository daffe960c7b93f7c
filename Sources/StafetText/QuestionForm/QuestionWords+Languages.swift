// Written for Stafet: what questions begin with in five languages. No list of another project was
// taken over.

extension QuestionWords {
  /// No words: only question marks tell questions.
  public static let none = QuestionWords([:], functionWords: .empty)

  /// Danish question words.
  public static let danish = QuestionWords(
    [
      .pronoun: "hvad hvem hvilken hvilket hvilke",
      .adverb: """
      hvordan hvorfor hvornår hvor hvorledes hvorhen hvorfra hvortil hvormed hvorved hvoraf hvorpå \
      hvori hvorom
      """,
      .relative: """
      hvor hvilket hvilken hvilke hvorfra hvortil hvormed hvorved hvoraf hvorpå hvori hvorom
      """,
      .manner: "måde måder grad omfang udstrækning",
      .verb: """
      er var har havde kan kunne skal skulle vil ville bør burde må måtte tør turde får fik bliver \
      blev gør gjorde tror mener synes oplever ser kender ved tænker føler savner giver går kommer \
      findes betyder gælder bruger arbejder tager holder står møder lykkes behøver ønsker forventer \
      sikrer skaber finder mangler kræver handler
      """,
      .subject: "jeg du han hun vi i de man det der den nogen dette disse",
      .request: """
      fortæl fortælle beskriv beskrive forklar forklare uddyb uddybe giv give nævn nævne sige sig \
      dele del komme kom svare
      """,
      .filler: "og men så eller altså ja nej tak hej kære også for fx",
      .preposition: """
      af efter for fra gennem hos i inden med mod om over på til under ved ud ifølge blandt ad
      """,
      .conjunction: "og men eller samt så",
      .alternative: "eller",
    ],
    functionWords: .danish)

  /// Norwegian question words, Bokmål and Nynorsk.
  public static let norwegian = QuestionWords(
    [
      .pronoun: "hva hvem hvilken hvilket hvilke kva kven",
      .adverb: "hvordan hvorfor hvor hvorledes når korleis kvifor kor kvar",
      .relative: "hvor hvilket kor kvar når",
      .subordinator: "når",
      .manner: "måte måtar måter grad omfang",
      .verb: """
      er var har hadde kan kunne skal skulle vil ville bør burde må måtte får fikk fekk blir ble vart \
      gjør gjer gjorde tror trur mener meiner synes opplever ser kjenner vet veit tenker finnes finst
      """,
      .subject: "jeg eg du han hun ho vi dere de dei man det der den noen nokon",
      .request: "fortell fortelle beskriv beskrive forklar forklare gi nevn nevne si dele",
      .filler: "og men så eller altså ja nei takk hei kjære også",
      .preposition: "av etter for fra frå gjennom hos i med mot om over på til under ved",
      .conjunction: "og men eller samt så",
      .alternative: "eller",
    ],
    functionWords: .norwegian)

  /// Swedish question words.
  public static let swedish = QuestionWords(
    [
      .pronoun: "vad vem vems vilken vilket vilka",
      .adverb: "hur varför när var vart varifrån",
      .relative: "vilket vilken vilka var när",
      .subordinator: "när",
      .manner: "sätt grad mån utsträckning",
      .verb: """
      är har hade kan kunde ska skall skulle vill ville bör borde måste får fick blir blev gör gjorde \
      tror menar tycker upplever ser känner vet tänker finns
      """,
      .subject: "jag du han hon vi ni de man det den någon",
      .request: "berätta beskriv beskriva förklara förklara ge nämn nämna säga dela",
      .filler: "och men så eller alltså ja nej tack hej kära också",
      .preposition: "av efter för från genom hos i med mot om över på till under vid",
      .conjunction: "och men eller samt så",
      .alternative: "eller",
    ],
    functionWords: .swedish)

  /// English question words.
  public static let english = QuestionWords(
    [
      .pronoun: "what who whom whose which",
      .adverb: "how why when where",
      .relative: "who whom whose which when where",
      .subordinator: "when where",
      .manner: "way ways extent degree",
      .verb: """
      is are was were am do does did have has had can could will would shall should may might must \
      isn't aren't wasn't weren't don't doesn't didn't haven't hasn't can't couldn't won't wouldn't \
      shouldn't
      """,
      .subject: "i you he she it we they one there this that these those",
      .request: "tell describe explain give name say share elaborate",
      .filler: "and but so or well yes no thanks hello dear also then",
      .preposition: "about at by for from in of on through to under with",
      .conjunction: "and but or so",
      .alternative: "or",
    ],
    functionWords: .english)

  /// German question words.
  public static let german = QuestionWords(
    [
      .pronoun: "was wer wen wem wessen welcher welche welches welchen welchem",
      .adverb: """
      wie warum wann wo wohin woher weshalb wieso weswegen womit wofür wodurch woran worauf worin \
      worüber wozu wovon inwieweit inwiefern
      """,
      .relative: "was wer welcher welche welches welchen welchem wo wie womit wodurch wovon",
      .manner: "weise maße umfang",
      .verb: """
      ist sind war waren bin bist seid hat haben habt hatte kann können könnt könnte könnten soll \
      sollen sollte sollten will wollen wollt darf dürfen muss müssen wird werden würde würden gibt \
      glaubst glauben meinst denkst weißt wissen
      """,
      .subject: "ich du er sie es wir ihr man das dies jemand",
      .request:
        "erzähl erzähle erzählen beschreibe beschreiben erkläre erklären nenne nennen sagen",
      .filler: "und aber oder also ja nein danke hallo liebe lieber auch",
      .preposition: "an auf aus bei durch für in mit nach über um unter von vor zu",
      .conjunction: "und aber oder sowie",
      .alternative: "oder",
    ],
    functionWords: .german)
}
