extension CompoundGrammar {
  /// German, whose terms are in lower case; the lists are by this project.
  static let german = CompoundGrammar(
    endings: EndingLists(
      anywhere: "s",
      afterWeakVowel: "n ns r m t st te ten",
      afterStrongLetter: "e en er ern es em et ens end ende",
      afterLongBase: "t te st ten ung ungen",
      afterER: "n ns in innen"),
    linking: LinkingLists(
      links: [
        ("s", .plain, 0), ("es", .plain, 0.3), ("n", .plain, 0), ("en", .plain, 0.2),
        ("er", .plain, 0.5), ("e", .plain, 0.5), ("ens", .plain, 0.7),
      ],
      weakVowels: "e",
      suffixes: "heit keit ung schaft ion tät ling tum"),
    closed: ClosedLists(
      functionWords: """
        ich mich mir mein meine meinen meinem meiner meines dich dir dein deine deinen deinem deiner
        deines ihn ihm sein seine seinen seinem seiner seines sie ihr ihre ihren ihrem ihrer ihres der
        die das des dem den dessen deren denen wir uns unser unsere euch euer eure man sich selbst
        einander dieser diese dieses diesen diesem solch solche derselbe dieselbe wer was welcher welche
        welches wenn ein eine einen einem einer eines kein keine keinen keinem keiner keines ander
        andere anderen anderes jeder jede jedes alle alles beide viele viel mehr meist meiste manche
        sowohl oder aber denn weder entweder sowie wie wann warum wieso während weil obwohl dass als
        nur auch nicht nie immer oft noch doch vielleicht ganz sehr hier dort jetzt zuerst dann bald
        sofort schon wieder deshalb also damit dabei sind war waren gewesen ist hat habe haben hatte
        hatten gehabt wird werden wurde wurden worden soll sollen sollte will wollen wollte kann können
        konnte darf dürfen muss müssen musste mag möchte tun tut tat macht geht ging kam nahm gab sah
        gern the and for not with
        """,
      particles: """
        ab an auf aus be bei da dar durch ein ent emp entgegen er fehl fern fest fort frei für ge gegen
        her heraus herein hin hinaus hinein hinter in inne innen los miss mit nach nieder ob ohne re rück
        sam samt statt trans über um un unter ur ver voll von vor voraus vorbei weg weiter wider wieder
        wohl zer zu zurück zusammen zwischen inter intra post prä pro sub super anti auto mikro makro
        multi neo pseudo ultra trotz kon kontra
        """,
      verbPrefixes: "mit be ver ein auf aus",
      lentFirstParts: "selbst quer haupt gesamt halb"),
    derivation: DerivationLists(
      suffixes: """
        heit keit schaft ung ling lich ig isch tum erei er ende inn ment tion sion ion ation ität tät
        ist ismus ik iker ant ent anz enz tör ateur ator eur mäßig artig sam bar voll los weise art ieren
        iert ierung isieren isierung sel reich ell ens igkeit lichkeit samkeit losigkeit ivität
        """,
      endings: "en es e er ern em s n t st ere eren innen in"))
}
