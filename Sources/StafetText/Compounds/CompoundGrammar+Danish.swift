extension CompoundGrammar {
  /// Danish; the lists are by this project.
  static let danish = CompoundGrammar(
    endings: EndingLists(
      anywhere: "s",
      afterWeakVowel: "n r rne ns rs rnes t de nde re ren rens",
      afterStrongLetter: """
        e en et er ene erne ens ets ers es enes ernes ede ende ne
        """,
      afterLongBase: "t te ing ingen inger ingerne ning ningen ninger else elsen elser",
      afterER: "ne nes"),
    linking: LinkingLists(
      links: [("s", .plain, 0), ("e", .plain, 0.5), ("e", .doubling, 0.5)],
      weakVowels: "e",
      suffixes: "hed ing ion tet skab dom else sel"),
    closed: ClosedLists(
      functionWords: """
        jeg mig min mit mine dig din dit dine han ham hans hun hende hendes den det dens dets sig sin
        sit sine vor vort vore vores jer jeres dem deres man selv hinanden hinandens denne dette disse
        sådan sådanne samme hvem hvad hvilken hvilket hvilke hvis nogen noget nogle ingen intet anden
        andet andre andres hver hvert alle alt alting enhver ethvert begge mange mere mest meget flere
        flest både eller men hverken enten samt thi hvor hvordan hvornår hvorfor når mens medens fordi
        skønt selvom dersom ifald hvorvidt end bare blot kun også ikke aldrig altid ofte nok dog jo
        netop måske sandsynligvis ganske ret temmelig helt hele her der hid did nu først siden senere
        snart straks stadig endnu allerede igen derfor således altså derfra derved dermed herved hermed
        dertil hertil heri deri hvori være vær var været har have havde haft blive bliver blev blevet
        skal skulle skullet vil ville villet kan kunne kunnet bør burde burdet tør turde gør gøre gjort
        gjorde får fik fået lad lade lod måtte måttet sker ske skete tro hej tak nej the and for not with
        ene ens ers ende ting eks mht ift mfl bla selvfølgelig mandag tirsdag onsdag torsdag fredag lørdag søndag dels ser se set gerne før ligeledes anderledes tværtimod kom gik gå går så sagde siger sat sæt tog gav giver ved vidst vis
        """,
      particles: """
        ad af an bag be bi bort efter ent er fast fejl for fore foran forbi fra frem gen gennem ge
        hen hjem i igennem imod imellem ind inde indad indenfor inden kon kontra med medens mis mod ned
        nedad nær ned om omkring op opad over overfor overens på re rundt sam sammen til tilbage trans u
        ud udad uden udenfor ude under und van ved vel videre vid å inter intra post præ pro sub super
        anti auto mikro makro multi neo pseudo ultra trods mellem hvor der her
        """,
      verbPrefixes: "med for be til ind op fore",
      lentFirstParts: "selv tvær mellem hoved fælles halv lige sær"),
    derivation: DerivationLists(
      suffixes: """
        else hed skab ning ing ling lig ig isk dom eri er ere ende inde ment tion sion ion ation itet
        tet ist isme ik iker ant ent ance ence ansk tør atør ator ør mæssig agtig som bar fuld løs vis
        art eret ering iser isere isering sel bær rig and els el elle elt al alt alisme ium ring ren
        sering tering nering lering dering entlig eter lighed ighed somhed
        løshed somme erede erende rede ivitet ikation ledes deles des istisk iv ativ itiv tiv stændig tage tages tagelse tagelsen
        """,
      endings: "en ens et ets er ers erne ernes ene enes s e t es ne nes n r rne rnes ere est este")
  )
}
