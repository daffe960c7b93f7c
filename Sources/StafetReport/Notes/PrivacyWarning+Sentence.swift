import StafetAnalysis
import StafetFormats

extension Wording {
  func sentence(of warning: PrivacyWarning) -> String {
    switch warning {
    case .revealingIdentifiers(let counts, let people): revealing(counts, of: people)
    case .attributesLeftOut(let attributes):
      say(
        "Kolonner, der fortæller, hvem folk er, er udeladt: \(row(of: attributes)). Med --keep og kolonnens"
          + " navn beholdes den.",
        "Columns that tell who people are were left out: \(row(of: attributes)). With --keep and the name of"
          + " the column it is kept.")
    case .personalAttributes(let attributes):
      say(
        "Undersøgelsen har attributter, der fortæller, hvem folk er: \(row(of: attributes)). Med --leave-out"
          + " og attributtens navn udelades den.",
        "The study has attributes that tell who people are: \(row(of: attributes)). With --leave-out and the"
          + " name of the attribute it is left out.")
    case .attributeNotFound(let names):
      say(
        "Der er ingen kolonne at beholde eller udelade, der hedder \(row(of: names)).",
        "There is no column to keep or leave out that is called \(row(of: names)).")
    case .pseudonymsUsed(let people, let labels): pseudonymsUsed(people, labels)
    case .namesMasked(let count, let mark, let texts):
      say(
        "\(counted(count, ("navn eller del af et navn", "navne eller dele af navne"), ("", ""))) er erstattet"
          + " af \(mark), i teksten til \(contributions(texts.count)): \(records(texts)).",
        "\(counted(count, ("", ""), ("name or part of a name was", "names or parts of names were")))"
          + " replaced by \(mark), in the text of \(contributions(texts.count)): \(records(texts))."
      )
    case .namesLeft(let places):
      say(
        "Et navn på en deltager eller en del af det står stadig \(inPlaces(places.count)):"
          + " \(records(places)). Læs efter, eller brug --mask-names.",
        "A participant\u{2019}s name or part of it still stands in \(inPlaces(places.count)):"
          + " \(records(places)). Read them, or use --mask-names.")
    case .ordinaryWordsLeft(let places):
      say(
        "Et ord, der både er en del af en deltagers navn og et almindeligt ord, står med lille og er ikke"
          + " rørt \(inPlaces(places.count)): \(records(places)). Læs efter, om personen er ment.",
        "A word that is both part of a participant's name and an ordinary word stands in lower case and was"
          + " left as it is in \(inPlaces(places.count)): \(records(places)). Read whether the person is"
          + " meant.")
    case .keyOpenToOthers:
      say(
        "Andre end ejeren kan læse denne nøgle til deltagernes pseudonymer. Luk for dem, f.eks. med chmod"
          + " 600.",
        "Others than its owner can read this key to the participants\u{2019} pseudonyms. Shut them out, for example"
          + " with chmod 600.")
    case .warningWithheld(let code):
      say(
        "En bemærkning (\(code)) nævner et navn og er derfor ikke vist. Den vises, når der læses uden"
          + " --pseudonyms.",
        "A remark (\(code)) holds a name and is therefore not shown. It is shown when read without"
          + " --pseudonyms.")
    }
  }

  private func revealing(_ counts: [PrivacyWarning.Count], of people: Int) -> String {
    let kinds =
      counts.count == 1
      ? name(of: counts[0].kind)
      : list(counts.map { "\(name(of: $0.kind)) (\(numbers.count($0.count)))" })
    let count = counts.reduce(0) { $0 + $1.count }
    return say(
      "Id\u{2019}er på \(numbers.count(count)) af \(numbers.count(people))"
        + " \(people == 1 ? "deltager" : "deltagere") ligner \(kinds), og de kommer med i rapporten. Med"
        + " --pseudonyms NØGLE.csv erstattes de.",
      "The ids of \(numbers.count(count)) of \(numbers.count(people))"
        + " \(people == 1 ? "participant" : "participants") look like \(kinds), and they go into the report."
        + " With --pseudonyms KEY.csv they are replaced.")
  }

  private func pseudonymsUsed(_ people: Int, _ labels: Int) -> String {
    let first = say(
      "\(counted(people, ("deltager", "deltagere"), ("", ""))) går under pseudonym.",
      "\(counted(people, ("", ""), ("participant goes", "participants go"))) by a pseudonym.")
    if labels == 0 { return first }
    return first + " "
      + say(
        "\(counted(labels, ("navn", "navne"), ("", ""))) uden for bidragenes tekst er også erstattet.",
        "\(counted(labels, ("", ""), ("name", "names"))) outside the texts of contributions"
          + " \(labels == 1 ? "was" : "were") replaced too.")
  }

  private func row(of attributes: [PrivacyWarning.Attribute]) -> String {
    attributes.map { "\(named($0.name)) (\(name(of: $0.holds)))" }
      .joined(separator: ", ")
  }

  private func inPlaces(_ count: Int) -> String {
    say(
      "på \(counted(count, ("sted", "steder"), ("", "")))",
      "\(counted(count, ("", ""), ("place", "places")))")
  }

  private func name(of kind: PersonalData) -> String {
    switch kind {
    case .name: say("navne", "names")
    case .emailAddress: say("e-mailadresser", "e-mail addresses")
    case .telephoneNumber: say("telefonnumre", "telephone numbers")
    case .networkAddress: say("IP-adresser", "IP addresses")
    case .civilNumber: say("CPR-numre", "civil registration numbers")
    }
  }
}
