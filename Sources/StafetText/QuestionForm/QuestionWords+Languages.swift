// Written for Stafet: what questions begin with in five languages. No list of another project was
// taken over.

extension QuestionWords {
  /// No words: only question marks are known.
  public static let none = QuestionWords(
    pronouns: "", adverbs: "", relatives: "", subordinators: "", manners: "", verbs: "",
    subjects: "", requests: "", fillers: "", prepositions: "", conjunctions: "", alternatives: "",
    functionWords: .empty)

  /// Danish question words.
  public static let danish = QuestionWords(
    pronouns: "hvad hvem hvilken hvilket hvilke",
    adverbs: """
      hvordan hvorfor hvornår hvor hvorledes hvorhen hvorfra hvortil hvormed hvorved hvoraf hvorpå \
      hvori hvorom
      """,
    relatives: """
      hvor hvilket hvilken hvilke hvorfra hvortil hvormed hvorved hvoraf hvorpå hvori hvorom
      """,
    subordinators: "",
    manners: "måde måder grad omfang udstrækning",
    verbs: """
      er var har havde kan kunne skal skulle vil ville bør burde må måtte tør turde får fik bliver \
      blev gør gjorde tror mener synes oplever ser kender ved tænker føler savner giver går kommer \
      findes betyder gælder bruger arbejder tager holder står møder lykkes behøver ønsker forventer \
      sikrer skaber finder mangler kræver handler
      """,
    subjects: "jeg du han hun vi i de man det der den nogen dette disse",
    requests: """
      fortæl fortælle beskriv beskrive forklar forklare uddyb uddybe giv give nævn nævne sige sig \
      dele del komme kom svare
      """,
    fillers: "og men så eller altså ja nej tak hej kære også for fx",
    prepositions: """
      af efter for fra gennem hos i inden med mod om over på til under ved ud ifølge blandt ad
      """,
    conjunctions: "og men eller samt så", alternatives: "eller",
    functionWords: .danish)

  /// Norwegian question words, Bokmål and Nynorsk.
  public static let norwegian = QuestionWords(
    pronouns: "hva hvem hvilken hvilket hvilke kva kven",
    adverbs: "hvordan hvorfor hvor hvorledes når korleis kvifor kor kvar",
    relatives: "hvor hvilket kor kvar når", subordinators: "når",
    manners: "måte måtar måter grad omfang",
    verbs: """
      er var har hadde kan kunne skal skulle vil ville bør burde må måtte får fikk fekk blir ble vart \
      gjør gjer gjorde tror trur mener meiner synes opplever ser kjenner vet veit tenker finnes finst
      """,
    subjects: "jeg eg du han hun ho vi dere de dei man det der den noen nokon",
    requests: "fortell fortelle beskriv beskrive forklar forklare gi nevn nevne si dele",
    fillers: "og men så eller altså ja nei takk hei kjære også",
    prepositions: "av etter for fra frå gjennom hos i med mot om over på til under ved",
    conjunctions: "og men eller samt så", alternatives: "eller",
    functionWords: .norwegian)

  /// Swedish question words.
  public static let swedish = QuestionWords(
    pronouns: "vad vem vems vilken vilket vilka",
    adverbs: "hur varför när var vart varifrån",
    relatives: "vilket vilken vilka var när", subordinators: "när",
    manners: "sätt grad mån utsträckning",
    verbs: """
      är har hade kan kunde ska skall skulle vill ville bör borde måste får fick blir blev gör gjorde \
      tror menar tycker upplever ser känner vet tänker finns
      """,
    subjects: "jag du han hon vi ni de man det den någon",
    requests: "berätta beskriv beskriva förklara förklara ge nämn nämna säga dela",
    fillers: "och men så eller alltså ja nej tack hej kära också",
    prepositions: "av efter för från genom hos i med mot om över på till under vid",
    conjunctions: "och men eller samt så", alternatives: "eller",
    functionWords: .swedish)

  /// English question words.
  public static let english = QuestionWords(
    pronouns: "what who whom whose which", adverbs: "how why when where",
    relatives: "who whom whose which when where", subordinators: "when where",
    manners: "way ways extent degree",
    verbs: """
      is are was were am do does did have has had can could will would shall should may might must \
      isn't aren't wasn't weren't don't doesn't didn't haven't hasn't can't couldn't won't wouldn't \
      shouldn't
      """,
    subjects: "i you he she it we they one there this that these those",
    requests: "tell describe explain give name say share elaborate",
    fillers: "and but so or well yes no thanks hello dear also then",
    prepositions: "about at by for from in of on through to under with",
    conjunctions: "and but or so", alternatives: "or",
    functionWords: .english)

  /// German question words.
  public static let german = QuestionWords(
    pronouns: "was wer wen wem wessen welcher welche welches welchen welchem",
    adverbs: """
      wie warum wann wo wohin woher weshalb wieso weswegen womit wofür wodurch woran worauf worin \
      worüber wozu wovon inwieweit inwiefern
      """,
    relatives: "was wer welcher welche welches welchen welchem wo wie womit wodurch wovon",
    subordinators: "", manners: "weise maße umfang",
    verbs: """
      ist sind war waren bin bist seid hat haben habt hatte kann können könnt könnte könnten soll \
      sollen sollte sollten will wollen wollt darf dürfen muss müssen wird werden würde würden gibt \
      glaubst glauben meinst denkst weißt wissen
      """,
    subjects: "ich du er sie es wir ihr man das dies jemand",
    requests: "erzähl erzähle erzählen beschreibe beschreiben erkläre erklären nenne nennen sagen",
    fillers: "und aber oder also ja nein danke hallo liebe lieber auch",
    prepositions: "an auf aus bei durch für in mit nach über um unter von vor zu",
    conjunctions: "und aber oder sowie", alternatives: "oder",
    functionWords: .german)
}
