/// Given names that are common in Denmark, in the other Nordic countries and where English is spoken, and
/// the most common Nordic family names that are nothing else.
///
/// The list tells only that an identifier looks like a person's name; nobody is found by it alone.
enum CommonNames {
  /// Whether a word is one of them.
  ///
  /// - Parameter word: The word, in lower case.
  /// - Returns: Whether it is on the list.
  static func contains(_ word: String) -> Bool { names.contains(word) }

  private static let names = Set(
    """
    aage adam agnes aksel albert alberte alexander alfred alice alma amalie amanda amir anders andrea
    andreas andrew ane anette anita anja ann anna anne annette annika anni anton arne arthur asbjørn
    asger ask asta astrid august aya barbara bent bente benjamin berit bertil birgit birgitte birte
    birthe bjarne bjørn bo bodil brian britt britta camilla carina carl carla carlo carsten casper
    cecilie charles charlotte chris christa christian christina christine christoffer christopher clara
    claus connie daniel dagmar david dennis ditte dorte dorthe ebba edith edward einar eigil elin elina
    elisabeth elise elizabeth ella ellen elna elsa else emil emilie emily emma eric erik erika erling
    esben eskild esther eva fatima felix ferdinand filip finn flemming frank fredrik frederik
    frederikke freja frida fritz gerda george gert gitte gorm grethe gudrun gunnar gunhild gurli gustav
    hanna hannah hanne hans harald harry hassan heidi helen helena helene helga helle hemming henning
    henriette henrik henry herman hilda hjalmar holger hugo ib ida inga inge ingelise inger ingrid irene
    isabella iben jack jacob jakob james jan jane janne janni jannik jasper jean jens jennifer jeppe
    jes jesper jessica jette jim joachim joan joanna johan johanna johanne johannes john johnny jon
    jonas jonathan jonna joseph josefine julia julian julie jytte jørgen jørn kaj kai karen karin karina
    karl karla karoline karsten kasper kate katja katrine kenneth kenny kent kevin kim kirsten kirstine
    kjeld klaus knud kristian kristina kristine kristoffer kurt lars lasse laura laurits lauritz lea leif
    lena lene lennart leon lillian lilly lina linda line linnea lis lisa lisbeth lise liselotte liv
    liva lone lotte louise lucas ludvig luis lukas lykke mads magnus maia maja malene malou malte marc
    marcus maren margaret margit margrethe mari maria mariam marianne marie marina mario marius mark
    markus marlene martha martin mary mathias mathilde matilde mats matthew mattias max maya merete
    merle meta mette mia michael michelle mie mike mikael mikkel mille mira mogens mohamed mohammad
    mohammed monica morten muhammad nadia nana nancy nanna naja natasja nathalie nicklas nicolai
    nicoline niels nikolaj nils nina noah nora oda olaf olav ole oliver olivia olga oskar oscar otto
    palle patricia patrick patrik paul paula paulina per pernille peter petra philip pia poul preben
    rachel ragnhild randi rasmus rebecca rebekka richard rikke rita robert robin rolf ronja rosa rune
    ruth sabine sally sam samuel sandra sanne sara sarah sebastian signe sigrid sigurd simon simone sine
    sofia sofie solveig sonja sophie steen stefan steffen sten stephen stig stine susan susanne susie
    sussi sven svend sverre søren tanja tage thea theis theodor thomas thor thorbjørn thorkild thyra
    tilde tim tina tine tobias tom tommy tone tor torben tora tove trine troels uffe ulf ulla ulrik
    ulrikke vagn valdemar vera verner vibeke victor victoria vigga viggo viktor viktoria vilhelm villads
    villy vilma vincent vivi vivian walter william winnie yasmin yrsa yusuf zahra øjvind åge åse
    andersen andersson bertelsen carlsen christensen christiansen clausen danielsen davidsen eriksen
    frederiksen gregersen hansen hansson henriksen henningsen iversen jacobsen jakobsen jensen jeppesen
    jespersen johansen johansson johnsen jonassen jørgensen karlsen karlsson kjeldsen knudsen kristensen
    kristiansen larsen larsson lauridsen lauritsen laursen lorentzen lorenzen madsen magnussen markussen
    mathiesen mathiasen mikkelsen mogensen mortensen nielsen nilsen nilsson olesen olsen olsson paulsen
    pedersen persson petersen pettersson poulsen rasmussen sigurdsson simonsen steffensen svendsen svensson
    sørensen thomsen thorsen vestergaard vestergård
    """.split(whereSeparator: { $0.isWhitespace }).map { String($0) })
}
