import StafetText
import Testing

/// Words and their stems, as the Snowball project gives them in its vocabularies (snowballstem.org,
/// snowball-data of May 2026): a few from every part of each.
enum StemSamples {
  static let danish = """
    aban>aban abels>abel afsindig>afsind altres>altr arabahavet>arabahav avindsmænd>avindsmænd
    bagerovne>bagerovn begravne>begravn besmittes>besmit bjerge>bjerg bortførte>bortført
    brønde>brønd byr>byr børte>børt disjons>disjon dyrehjerte>dyrehjert efterligne>efterlign
    erefrygt>erefryg esjan>esjan fattede>fatted flittige>flit fordærver>fordærv forleden>forled
    forsvinder>forsvind fremlagde>fremlag fulgte>fulg føl>føl galatere>galat gifte>gift
    grundes>grund gyldig>gyld harpen>harp haziel>haziel henret>henr hjemfalder>hjemfald
    hulden>huld hånet>hån høstfolkene>høstfolk indgav>indgav indser>inds jehiels>jehiel
    jødiske>jødisk keziz>keziz kinneretsøen>kinneretsø kogende>kog krokodillen>krokodil kære>kær
    legeplads>legeplad lodne>lodn lægedoms>lægedom lægmand>lægmand malakias>malakia mennas>menna
    modsigelse>modsig mættes>mæt nedad>nedad nedtrampes>nedtramp nøglen>nøgl omvende>omv
    opretter>opret overklædes>overklæd pengebøde>pengebød pileskydning>pileskydning priser>pris
    rammes>ram revse>revs rytternes>ryt saltsteppe>saltstep sea>sea sejrrig>sejr sjuhas>sjuha
    skriftens>skrift skøgeleje>skøgelej smukkere>smuk solskin>solskin spottelystne>spottelystn
    stenhjertet>stenhjert strudse>struds svigerdøtre>svigerdøtr sædene>sæd
    takofferoksen>takofferoks theofilus>theofilus tilbundet>tilbund tiopere>tiop truget>trug
    tyktes>tykt uddeler>uddel udslyngede>udslynged ulydighed>ulyd uret>uret urimelige>urim
    vanføre>vanfør ventes>vent vognbyerne>vognby værks>værk
    """

  static let norwegian = """
    ablegøyer>ablegøy adgang>adgang andamålsenlig>andamålsen arbeidsgivers>arbeidsgiv
    avdelingane>avdeling avviker>avvik begynnelse>begynn besvare>besvar bjeff>bjeff
    bointeresser>bointeress brynesten>brynest byggevirksomhet>byggevirksom debatten>debatt
    disponeres>disponer drikk>drikk dyre>dyr ekebergtunnelen>ekebergtunnel
    enkeltlandenes>enkeltland farledene>farled fiendeføtter>fiendeføtt flår>flår fnisende>fnis
    forhandlet>forhandl forskriftens>forskrift framkommer>framkomm fulle>full gaper>gap
    gissel>gissel glødende>glød grunngjevne>grunngjevn hanen>han hekser>heks hoder>hod
    hovedhavn>hovedhavn hussøkjarar>hussøkjar ildsmykket>ildsmykk innhaldet>innhald
    interesserte>interesser kalt>kalt kameratslig>kamerats kjøkkenet>kjøkken kolonne>kolonn
    kontinuerlig>kontinuer kriterier>kriteri landområde>landområd lenket>lenk levd>levd
    losplikten>losplikt lóser>lós marknaden>marknad merkeligste>merkeligst modereres>moderer
    motargument>motargument mòren>mòr nikkersane>nikkers observert>observer oppdage>oppdag
    opprydding>opprydding oppveier>oppvei oversiktsbildet>oversiktsbild
    pensjonsformuen>pensjonsformu politikkområder>politikkområd prosjekta>prosjekt
    realiserte>realiser redselshjelm>redselshjelm renta>rent rikke>rikk rådgjevaren>rådgjevar
    samlastere>samlaster sektors>sektor sivillovboka>sivillovbok sjå>sjå skifteretten>skifterett
    skumle>skuml smykkelåsen>smykkelås splintres>splintr stenmurene>stenmur
    stormannsgal>stormannsgal studiene>studi svekke>svekk takknemlig>takknem
    tidsperspektivet>tidsperspektiv tilstrekkelig>tilstrekk tradisjonelt>tradisjonelt
    trafikkproblemer>trafikkproblem trosser>tross ubunden>ubund unitiserte>unitiser
    utformingene>utforming utvalg>utvalg utvidelse>utvid varige>var velutformede>velutform
    villmannens>villmann vòrane>vòr
    """

  static let swedish = """
    abborrpinne>abborrpin abort>abort anden>and armbågarna>armbåg bakgata>bakgat begärets>begär
    berörde>berörd beslut>beslut biblens>bibl blygselkänsla>blygselkänsl brokad>brok bättra>bättr
    delos>delo dervid>dervid drycken>dryck efterrätter>efterrät ersatt>ersat festernas>fest
    flott>flott flyttfoglarne>flyttfogl framsuckade>framsuck fullfölja>fullfölj
    förarsätet>förarsät förgården>förgård församladt>församlad förundrar>förundr galning>galning
    genomskådar>genomskåd gossens>goss gudstjänstens>gudstjänst handduken>handduk
    herrgårdar>herrgård hlod>hlod hufvudstaden>hufvudstad hängivenhet>hängiven
    identifiera>identifier inqvarterat>inqvarter jalusien>jalusi jojomänsan>jojomänsan
    kanterna>kant klumpig>klump konverserade>konverser krönika>krönik känns>känn
    köksgolvet>köksgolvet leksakerna>leksak ljusaste>ljus läderlappar>läderlapp lövskogen>lövskog
    menade>men missionär>missionär moralens>moral mäste>mäst nedlade>nedl näsvise>näsvis
    oförsynta>oförsynt ondskefullt>ondskefull orgelmusik>orgelmusik overksamma>overksamm pilar>pil
    pricken>prick påsens>pås respekten>respek rolf>rolf rundt>rund rörliga>rör seglat>segl
    sjömans>sjöman skota>skot skummet>skummet skärhet>skär smattrande>smattr sola>sol
    spritter>spritt stoltserar>stoltser stucko>stucko städs>städ svägerskas>svägersk sådde>sådd
    teckningen>teckning tillåtna>tillåtn trasslade>trassl trivsamt>trivsamt tulljaktens>tulljak
    törnroskrans>törnroskran uppfångat>uppfång uppväckte>uppväck utströmmat>utströmm
    varierade>varier vexelvis>vexelvis villig>vil väggskåpet>väggskåp våldsmannen>våldsman
    äpplen>äppl öfverflyttade>öfverflyt
    """

  static let english = """
    abandon>abandon abasement>abas adjured>adjur allegory>allegori anything>anyth arts>art
    avowed>avow bawcock>bawcock bearings>bear bindings>bind boskos>bosko bullied>bulli
    cannon>cannon capulets>capulet chantries>chantri cities>citi combed>comb conditional>condit
    contention>content countercheck>countercheck counterpoise>counterpois cufre>cufr
    deceptious>decepti deporting>deport dignitary>dignitari disorganised>disorganis doos>doo
    dst>dst eastwards>eastward employer>employ environne>environn excellent>excel eyesore>eyesor
    fertile>fertil fluctuate>fluctuat fond>fond frenzied>frenzi gelding>geld governments>govern
    hachette>hachett harlamov>harlamov hens>hen housewifery>housewiferi impediment>impedi
    indented>indent inquire>inquir inundations>inund josephing>joseph juror>juror larding>lard
    lilacs>lilac lyres>lyre massacred>massacr mastiff>mastiff minces>minc moped>mope navets>navet
    nurs>nur opposeless>opposeless orchids>orchid palatable>palat peacefulness>peac
    pestilence>pestil playhouse>playhous powd>powd powdering>powder prithe>prith pruning>prune
    raggedness>ragged reconciliation>reconcili remotely>remot reticence>retic rosary>rosari
    rougher>rougher sauced>sauc seducing>seduc shoalness>shoal slapped>slap snort>snort
    sonourous>sonour stagnation>stagnat strewing>strew superintending>superintend tames>tame
    terebyeva>terebyeva thistles>thistl tracks>track tully>tulli uncrossing>uncross unlovely>unlov
    untune>untun vagrant>vagrant verbose>verbos walking>walk whoremasterly>whoremast
    """

  static let german = """
    abbeisst>abbeisst abbildung>abbild abwehrendes>abwehr amazonenhafter>amazonenhaft
    anhaltende>anhalt arabiens>arabi aufleuchtende>aufleucht aufstehn>aufstehn
    ausgemalten>ausgemalt auszugeben>auszugeb bedürfen>bedurf beispielen>beispiel
    berührten>beruhrt betrüge>betrug blachfeld>blachfeld bleikugeln>bleikugel brütend>brutend
    darreichte>darreicht dornsträucher>dornstrauch duftig>duftig edleren>edl
    eingerissenes>eingeriss elementare>elementar entsetzen>entsetz erinnerte>erinnert
    erträglichen>ertrag fahrweg>fahrweg fechtkunst>fechtkun fliessende>fliessend freuet>freu
    galle>gall geflammten>geflammt gelten>gelt gemeinschaft>gemeinschaft geruhsamen>geruhsam
    gesünderen>gesund gleichem>gleich grolle>groll haltrufer>haltruf heer>heer heimliche>heimlich
    herumsäete>herumsa hindurchführte>hindurchfuhrt hohle>hohl inningst>inning japheth>japheth
    junger>jung kinderaugen>kinderaug königlichen>konig kühnlich>kuhnlich laufe>lauf lebt>lebt
    liberaler>liberal macher>mach meninges>mening möget>mog nachjagend>nachjag nachtluft>nachtluft
    nichs>nich pflege>pfleg prüfend>prufend rasch>rasch redlichkeit>redlich röck>rock
    schiessen>schiess schneeweissem>schneeweiss schritt>schritt schwefelhölzl>schwefelholzl
    sichergehenden>sichergeh spasshafte>spasshaft stecknadelaugen>stecknadelaug strassl>strassl
    strickschlingen>strickschling sänfte>sanft taumariechen>taumariech transzendenten>transzendent
    umgehängt>umgehangt unerträglich>unertrag unterabteilung>unterabteil unverweilt>unverweilt
    vaterhäusern>vaterhaus vergeben>vergeb vermischungen>vermisch versteckte>versteckt vipern>vip
    vorstelle>vorstell warte>wart wegbereit>wegbereit weitläufigen>weitlauf
    winkelförmig>winkelform wünschbarsten>wunschbarst zerstossen>zerstoss
    zurechtzulegen>zurechtzuleg ökonomisch>okonom überflusse>uberfluss
    """
}
