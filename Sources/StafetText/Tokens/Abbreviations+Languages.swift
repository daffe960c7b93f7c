// Written for Stafet: abbreviations in common use, by what they stand for. No list of another project
// was taken over.

extension Abbreviations {
  /// Danish abbreviations: connecting words, quantities, law and administration, titles, months.
  public static let danish = Abbreviations(
    split([
      // Connecting words and turns.
      "bl.a f.eks feks fx d.v.s dvs m.v mv m.m m.fl mfl o.a o.l o.lign o.s.v osv etc ca evt",
      "ift i.f.t ifm i.f.m iht i.h.t ifbm mht m.h.t mhp m.h.p pga p.g.a vha v.h.a vedr ang iflg ifht",
      "jf jfr jvf hhv inkl incl ekskl excl resp alm ekstraord opr oprind bl nb p.t pt",
      "p.b.v p.v.a s.u d.d d.s d.å f.f f.v i.e i.o o.k m.a.o mao u.å v.s.a t.o.m f.o.m",
      // Quantities, money and time.
      "kl pr pct kr mio mill mia mdr md sek stk nr gns maks kvm str tlf årh",
      "f.kr e.kr ugtl dgl årl",
      // Law, administration and books.
      "bek lovbek cirk kap pkt udg overs sml cit anf fodn bd årg",
      "afd adm adm.dir dir.gen kst fm fmd stf sekr kgl",
      // Titles and study.
      "dr hr fr frk prof cand cand.mag cand.polit cand.jur cand.merc cand.scient cand.scient.pol",
      "cand.polyt cand.psych cand.pæd cand.theol cand.med cand.oecon dr.phil dr.med dr.jur ph.d phd",
      "lic stud stud.jur stud.med stud.scient.pol mr mrs ms sr jr",
      // Months and days.
      "jan febr feb apr aug sept okt nov dec tirs tors",
    ]))

  /// Norwegian abbreviations of both written standards.
  public static let norwegian = Abbreviations(
    split([
      "bl.a f.eks feks d.v.s dvs m.m m.v mv m.fl mfl o.a o.l osv o.s.v etc ca evt ift ifm iht mht pga",
      "vha vedr ang iflg jf jfr hhv henh inkl ekskl resp nr kl pr kr mill mrd pst stk tlf avd adm dir",
      "kap pkt dr prof cand ph.d mr mrs st red jan feb aug sept okt nov des f.kr e.kr t.o.m f.o.m",
    ]))

  /// Swedish abbreviations.
  public static let swedish = Abbreviations(
    split([
      "t.ex bl.a d.v.s dvs m.m m.fl o.s.v osv o.d e.d etc ca ev p.g.a pga m.h.t m.h.a f.d fr.o.m t.o.m",
      "s.k jfr resp inkl exkl kl kr milj mdr st nr tel avd kap dr prof fil fil.dr f.kr e.kr f.n i.o.m",
      "jan feb aug sept okt nov dec",
    ]))

  /// English abbreviations.
  public static let english = Abbreviations(
    split([
      "e.g i.e etc cf vs viz al approx incl excl est dept dr mr mrs ms prof rev hon st jr sr gen col",
      "capt lt sgt gov pres inc ltd co corp ph.d m.d b.a m.a u.s u.k u.n a.m p.m vol pp ed eds",
      "jan feb apr aug sept oct nov dec",
    ]))

  /// German abbreviations.
  public static let german = Abbreviations(
    split([
      "z.b d.h u.a usw etc bzw bspw ca vgl u.ä o.ä evtl ggf inkl exkl i.d.r s.o s.u u.u z.t v.a sog",
      "nr abs art ziff str tel abt dr prof dipl ing hr fr st mio mrd kap bd hrsg jh n.chr v.chr",
      "jan feb aug sept okt nov dez",
    ]))

  private static func split(_ lines: [String]) -> [String] { lines.flatMap { $0.partedAtSpaces } }
}
