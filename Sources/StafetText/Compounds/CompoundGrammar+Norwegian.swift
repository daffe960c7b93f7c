extension CompoundGrammar {
  /// Norwegian (*bokmål*); the lists are by this project.
  static let norwegian = CompoundGrammar(
    endings: EndingLists(
      anywhere: "s",
      afterWeakVowel: "n r ne ns rs nes t de nde re ren rne",
      afterStrongLetter: "e en et a er ene ane ens ets ers es enes ede ende de",
      afterLongBase: "t te ing ingen inger ingene ning ningen ninger else elsen elser",
      afterER: "ne nes"),
    linking: LinkingLists(
      links: [("s", .plain, 0), ("e", .plain, 0.5), ("e", .doubling, 0.5)],
      weakVowels: "e",
      suffixes: "het ing sjon tet skap dom else sel"),
    closed: ClosedLists(
      functionWords: """
        jeg meg min mitt mine deg din ditt dine han ham hans hun henne hennes den det dens dets seg sin
        sitt sine vår vårt våre oss dere deres dem man selv hverandre denne dette disse slik slike samme
        hvem hva hvilken hvilket hvilke hvis noen noe ingen intet annen annet andre hver hvert alle alt
        enhver ethvert begge mange mer mest mye flere flest både eller men verken enten samt hvor
        hvordan når hvorfor mens fordi dersom enn bare også ikke aldri alltid ofte nok dog jo kanskje
        ganske helt hele her der hit dit nå først siden snart straks ennå allerede igjen derfor altså
        dermed herved være var vært har have hadde hatt bli blir ble blitt skal skulle skullet vil ville
        villet kan kunne kunnet bør burde må måtte tør torde får fikk fått gjør gjorde gjort la ser se
        sett sa sagt gikk kom tok satt gir ga the and for not with en ene ens ers dels gjerne
        """,
      particles: """
        ad av an bak be bi bort etter fast feil for fore foran forbi fra frem fram gjen gjennom ge hen
        hjem i imot imellom inn inne innad innen kon kontra med mis mot ned nedad nær om omkring på opp
        over overfor re rundt sam sammen til tilbake trans u ut utad uten utenfor ute under und van ved
        vel videre å inter intra post præ pro sub super anti auto mikro makro multi neo pseudo ultra
        tross mellom hvor der her
        """,
      verbPrefixes: "med for be til inn opp fore",
      lentFirstParts: "selv tverr mellom hoved felles halv lik sær"),
    derivation: DerivationLists(
      suffixes: """
        else het skap ning ing ling lig ig isk dom eri er ere ende inde ment sjon ion asjon itet tet ist
        isme ikk iker ant ent anse ense ansk tør atør ator ør messig aktig som bar full løs vis art ert
        ering iser isere isering sel bær rik ell elle alt ring sering tering nering lering dering eter
        lighet ighet somhet løshet somme erende ivitet ikasjon ledes ta tar tas
        """,
      endings: "en ens et ets er ers ene enes s e t es ne nes n r ere est este"))
}
