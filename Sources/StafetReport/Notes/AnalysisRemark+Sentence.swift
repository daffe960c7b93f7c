public import StafetAnalysis

extension AnalysisRemark {
  /// What must be known, in sentences on one line.
  ///
  /// - Parameter language: The language of the sentences.
  /// - Returns: The sentences.
  public func sentence(in language: ReportLanguage) -> String {
    Wording(language: language).sentence(of: self)
  }
}

extension AnalysisRemark: CustomStringConvertible {
  /// The sentence in English.
  public var description: String { sentence(in: .english) }
}

extension StudyLanguage {
  /// The language that the texts are taken to be in, and why, such as `Danish, told by the words`.
  ///
  /// - Parameter language: The language that it is said in.
  /// - Returns: The words, without a full stop.
  public func phrase(in language: ReportLanguage) -> String {
    Wording(language: language).name(of: self)
  }
}

extension Wording {
  func sentence(of remark: AnalysisRemark) -> String {
    switch remark {
    case .languageContradicted(let texts):
      say(
        "Teksterne er oplyst at være på \(name(ofLanguage: texts.stated ?? "")), men efter ordene er de på"
          + " \(name(ofLanguage: texts.told ?? "")). Ord er talt som på \(name(ofLanguage: texts.used)). Er det forkert,"
          + " så ret det oplyste sprog.",
        "The texts are stated to be in \(name(ofLanguage: texts.stated ?? "")), but by their words they are in"
          + " \(name(ofLanguage: texts.told ?? "")). Words were counted as in \(name(ofLanguage: texts.used)). If that is"
          + " wrong, correct the language that is stated.")
    case .languageWithoutLists(let texts):
      say(
        "Teksterne er oplyst at være på \(name(ofLanguage: texts.used)). For det sprog er her ingen ordlister: Småord er talt med,"
          + " og hver form af et ord er talt for sig.",
        "The texts are stated to be in \(name(ofLanguage: texts.used)). There are no lists of words for that language here:"
          + " function words are counted too, and each form of a word by itself.")
    case .namesLeftOut(let words):
      showsIdentifiers
        ? say(
          "\(words.count == 1 ? "Dette ord er et navn" : "Disse ord er navne") i materialet og er udeladt af ordlister og"
            + " test: \(words.joined(separator: ", ")).",
          "\(words.count == 1 ? "This word is a name" : "These words are names") in the study, and"
            + " \(words.count == 1 ? "was" : "were") left out of lists of words and tests:"
            + " \(words.joined(separator: ", ")).")
        : say(
          "\(counted(words.count, ("ord", "ord"), ("", ""))), der er navne i materialet, er udeladt af ordlister og"
            + " test.",
          "\(counted(words.count, ("", ""), ("word", "words"))) that"
            + " \(words.count == 1 ? "is a name" : "are names") in the study"
            + " \(words.count == 1 ? "was" : "were") left out of lists of words and tests.")
    }
  }

  /// What a language is called, by its tag; the tag itself where it is none of those that lists are there for.
  func name(ofLanguage tag: String) -> String {
    switch tag.lowercased().prefix(while: { $0 != "-" && $0 != "_" }) {
    case "da": say("dansk", "Danish")
    case "no", "nb", "nn": say("norsk", "Norwegian")
    case "sv": say("svensk", "Swedish")
    case "en": say("engelsk", "English")
    case "de": say("tysk", "German")
    default: tag
    }
  }

  /// The language that texts are taken to be in, and why.
  func name(of texts: StudyLanguage) -> String {
    if let stated = texts.stated {
      return name(ofLanguage: stated) + say(", som oplyst", ", as stated")
    }
    if let told = texts.told {
      return name(ofLanguage: told)
        + say(", fundet ud fra ordene", ", told by the words")
    }
    return name(ofLanguage: texts.used) + say(", som er antaget", ", which is assumed")
  }
}
