/// Words that stand in names and are something else in ordinary texts.
enum NameWords {
  /// Whether a part of a name is an ordinary word too, so that only a capital tells that the name is
  /// meant.
  ///
  /// - Parameter word: The word, in lower case.
  /// - Returns: Whether it is on the list.
  static func isOrdinary(_ word: String) -> Bool { ordinary.contains(word) }

  /// Whether a word that stands beside a name is no part of it, such as *von* or *chef*.
  ///
  /// - Parameter word: The word, in lower case.
  /// - Returns: Whether it is on the list.
  static func isBeside(_ word: String) -> Bool { beside.contains(word) }

  private static let ordinary = Set(
    """
    april ask august bak bager bakke bell bent berg best bill bird bjerg bjørn blad black bo bonde bro
    brook brown brun bæk church cook dag dal dan day dean degn drew due else eng enge faith falk field
    finn fish fisker fox frank fred friis gade gene gift gold grace grant gren green gry grøn grønne guld
    guy hall have hill hjort holm holt hope hus hvid hunter høj jack jern john joy juhl juni juul jul jord
    kaj kilde king kirk kirke klint kjær krag krage kring krog kvist kær lang lind lille lise liv long love
    lov lund lykke lyng maj mark may mile miles mil mille mose munk møller nord north nørre olie page park
    pat penny per pil power præst price ravn rice rich rob rose rosen rune rød sand sally short skov
    skytte smed smith sol sommer sort stage steen sten stone storm stål sue summer sund sø sønder søndergaard
    tage tang terp thing ting toft tom tone top tove vang ven vester vest vinter viol viola vind west white
    wiese will winter wolf wood young ø øster østergaard ørn å år
    """.split(whereSeparator: { $0.isWhitespace }).map { String($0) })

  private static let beside = Set(
    """
    af al anonym anonymous ap ben bin bruger chef da das de dem den der des di director direktør dos dr du
    el employee en et fru gruppe group hr id ikke ingen ja konsulent la le leader leder los manager med
    medarbejder mr mrs ms nej no og og participant person prof respondent team test the til ukendt unknown
    user van ved von y yes deltager
    """.split(whereSeparator: { $0.isWhitespace }).map { String($0) })
}
