extension CompoundGrammar {
  /// Swedish; the lists are by this project.
  static let swedish = CompoundGrammar(
    endings: EndingLists(
      anywhere: "s",
      afterWeakVowel: "n ns na nas r t de nde",
      afterStrongLetter: """
        en et ar or er arna orna erna na a e an ans on ande ende ade ens ets ena arnas ornas
        ernas
        """,
      afterLongBase: "t te ning ningen ningar ing ingen ingar else elsen elser",
      afterER: "na nas"),
    linking: LinkingLists(
      links: [
        ("s", .plain, 0), ("e", .plain, 0.7), ("a", .plain, 0.7), ("o", .plain, 0.2),
        ("u", .plain, 0.2),
      ],
      weakVowels: "ae",
      suffixes: "het ing ion skap dom tet"),
    closed: ClosedLists(
      functionWords: """
        jag mig min mitt mina dig din ditt dina han honom hans hon henne hennes den det dess sig sin
        sitt sina vår vårt våra oss ert era deras dem man själv varandra denna detta dessa sådan sådana
        samma vem vad vilken vilket vilka någon något några ingen inget inga annan annat andra var vart
        varje alla allt båda många mer mest mycket flera flest både eller men varken antingen samt hur
        när varför där här medan därför eftersom än bara också inte aldrig alltid ofta nog dock kanske
        ganska helt hela nu först sedan snart genast ännu redan igen alltså vara är varit har ha hade
        haft bli blir blev blivit ska skall skulle skulat vill ville velat kan kunde kunnat bör borde
        måste får fick fått gör gjorde gjort lät ser se sett sade sagt gick kom tog satt ger gav the and
        for not with ens dels gärna
        """,
      particles: """
        av an bak be bi bort efter fast fel för före förbi från fram genom ge hän hem i emot emellan in
        inne inåt innan kon kontra med miss mot ned ner nära om omkring på upp över re runt sam samman
        till tillbaka trans o ut utåt utan ute under und van vid väl vidare å åter inter intra post pre
        pro sub super anti auto mikro makro multi neo pseudo ultra trots mellan där här
        """,
      verbPrefixes: "med för be till in upp före",
      lentFirstParts: "själv tvär mellan huvud halv lik sär"),
    derivation: DerivationLists(
      suffixes: """
        else het skap ning ing ling lig ig isk dom eri er are ande ende inna ment tion sion ion ation
        itet tet ist ism ik iker ant ent ans ens ansk tör atör ator ör mässig aktig sam bar full lös vis
        art era erad ering iser isera isering sel rik ell alt ring lighet ighet samhet löshet ivitet
        ikation ledes
        """,
      endings: "en ens et ets er ar or arna erna orna na s a e t t n r are ast aste"))
}
