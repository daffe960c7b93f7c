import StafetFormats
import StafetModel
import StafetStatistics
import StafetSyntax
import TestSupport
import Testing

/// Folders that are refused, each with what is said about it.
@Suite struct StudyTablesProblemTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let files: [String: String]
    let problems: [String]
    var testDescription: String { name }
  }

  private static let contributions = "id,kind,text,relay\nq,question,?,r\n"

  static let samples = [
    Sample(
      name: "no contributions",
      files: ["relays.csv": "id\nr\nr\n", "themes.csv": "definition\nT\n"],
      problems: [
        "There is no table contributions.csv in the folder. It holds: relays.csv, themes.csv.",
        #"themes.csv:1:1: The column “id” is missing. The table has: “definition”."#,
      ]),
    Sample(
      name: "nothing", files: [:],
      problems: [
        "There is no table contributions.csv in the folder. It holds no file that could be read."
      ]),
    Sample(
      name: "files of other names", files: ["noter.txt": "x", "bidrag.csv": contributions],
      problems: [
        "There is no table contributions.csv in the folder. It holds: bidrag.csv, noter.txt."
      ]),
    Sample(
      name: "many files",
      files: Dictionary(uniqueKeysWithValues: (10..<32).map { ("n\($0).txt", "") }),
      problems: [
        "There is no table contributions.csv in the folder. It holds: n10.txt, n11.txt, n12.txt, "
          + "n13.txt, n14.txt, n15.txt, n16.txt, n17.txt, n18.txt, n19.txt, n20.txt, n21.txt, "
          + "n22.txt, n23.txt, n24.txt, n25.txt, n26.txt, n27.txt, n28.txt, n29.txt and 2 more."
      ]),
    Sample(
      name: "one table twice",
      files: ["contributions.csv": contributions, "Contributions.tsv": "id\n"],
      problems: [
        #"Contributions.tsv:1:1: The column “kind” is missing. The table has: “id”."#,
        #"Contributions.tsv:1:1: The column “text” is missing. The table has: “id”."#,
        #"contributions.csv: This table and “Contributions.tsv” hold the same. Remove one of them."#,
      ]),
    Sample(
      name: "keys of a study",
      files: [
        "contributions.csv": "id,kind,text\n",
        "study.csv":
          "key,value\ntitle,a\n,b\nTITLE,c\nrole,d\nattribute_role,e\ndeclared_days,four\n"
          + "declared_themes,-1\nattribute_,f\ndeclared_participants,99999999999999999999\n",
      ],
      problems: [
        #"study.csv:3:1: The cell in the column “key” must not be empty."#,
        #"study.csv:4:1: The key “TITLE” is already used on line 2. Every key may be used once."#,
        #"study.csv:6:1: The key “attribute_role” is already used on line 5. Every key may be used once."#,
        "study.csv:7:15: Expected a whole number, found four.",
        "study.csv:8:17: A number that counts something cannot be negative, but -1 is given.",
        #"study.csv:9:1: The column name “attribute_” cannot be used. Write it on one line, with at least one letter."#,
        "study.csv:10:23: The number 99999999999999999999 is too large.",
      ]),
    Sample(
      name: "relays and groups",
      files: [
        "contributions.csv": "id,kind,text,relay,group,author\nq,question,?,x,,\ns,question,?,,,\n"
          + "u,question,?,R One,h,p\nv,question,?,R2,g,p\n",
        "relays.csv":
          "id,name,kind,opens,closes,declared_days\nr,R One,chat,2017,2017-09-18T08:12Z,x\n"
          + "r2,,,2017-09-18T08:12Z,2017-09-17T08:12Z,-3\nr,,,,,\n",
        "groups.csv": "relay,id,external\nr,g,perhaps\nz,k,\n,l,\n",
        "participants.csv": "relay,id,group\nr,p,G\nr2,p,\n",
      ],
      problems: [
        #"contributions.csv:2:14: There is no relay “x”. Use one of: R One, r2, r. (record “q”)"#,
        #"contributions.csv:3:14: The cell in the column “relay” must not be empty. (record “s”)"#,
        #"contributions.csv:4:20: There is no group “h”. Use one of: g. (record “u”)"#,
        #"contributions.csv:5:17: There is no group “g”. There is none at all. (record “v”)"#,
        #"groups.csv:2:5: “perhaps” has no meaning here. Use one of: true, false. (record “g”)"#,
        #"groups.csv:3:1: There is no relay “z”. Use one of: R One, r2, r. (record “k”)"#,
        #"groups.csv:4:1: The cell in the column “relay” must not be empty. (record “l”)"#,
        #"relays.csv:2:9: “chat” has no meaning here. Use one of: relay, interviews, workshop, document. (record “r”)"#,
        #"relays.csv:2:14: “2017” is not a time. Write it like 2017-09-18T08:12:00+02:00. (record “r”)"#,
        #"relays.csv:2:37: Expected a whole number, found x. (record “r”)"#,
        #"relays.csv:3:24: A time span of “r2” ends before it starts. (record “r2”)"#,
        #"relays.csv:3:42: A number that counts something cannot be negative, but -3 is given. (record “r2”)"#,
        #"relays.csv:4:1: The id “r” is already used on line 2. Every id may be used once. (record “r”)"#,
      ]),
    Sample(
      name: "themes and sortings",
      files: [
        "contributions.csv": "id,kind,text,theme\nq,question,?,T\ns,question,?,Z\n",
        "themes.csv": "id,name,colour,parent,rest\nt,T,red,,\nu,t,,x,yes\nv,,,,no\n",
        "sortings.csv": "sorting,coder,kind,at,contribution,theme,certainty\n"
          + "a,me,by_hand,,q,t,much\na,you,given,,s,u,2\na,,,,q,v,\na,,,,x,t,\n,,,,q,t,\n"
          + "b,,,,q,,\nc,,given,2017,,u,\ngiven,,given,,,,\n",
      ],
      problems: [
        #"contributions.csv:2:14: The id “given” is already used on line 9 of sortings.csv. Every id may be used once. (record “given”)"#,
        #"contributions.csv:3:14: There is no theme “Z”. Use one of: T, t, v. (record “s”)"#,
        #"sortings.csv:2:19: Expected a number such as 0.5, found “much”. (record “q”)"#,
        #"sortings.csv:3:3: The column “coder” says “you” here, but “me” on line 2. (record “a”)"#,
        #"sortings.csv:3:7: The column “kind” says “given” here, but “by_hand” on line 2. (record “a”)"#,
        #"sortings.csv:3:18: The certainty 2.0 of “s” must lie between 0 and 1. (record “s”)"#,
        #"sortings.csv:4:6: The sorting “a” already places this contribution on line 2. (record “q”)"#,
        #"sortings.csv:5:6: The sorting “a” places the contribution “x”, which is in no relay of the study. (record “a”)"#,
        #"sortings.csv:6:1: The cell in the column “sorting” must not be empty. (record “q”)"#,
        #"sortings.csv:7:4: The cell in the column “kind” must not be empty. (record “b”)"#,
        #"sortings.csv:7:8: The cell in the column “theme” must not be empty. (record “q”)"#,
        #"sortings.csv:8:10: “2017” is not a time. Write it like 2017-09-18T08:12:00+02:00."#,
        #"sortings.csv:8:15: The cell in the column “contribution” must not be empty."#,
        #"themes.csv:2:5: The colour “red” of “t” must be written as # and six hexadecimal digits, such as #1F6F8B. (record “t”)"#,
        #"themes.csv:3:3: The theme “u” and the theme “t” are both called “t”; a name or alias may lead to one theme only. (record “u”)"#,
        #"themes.csv:3:6: “u” names the theme “x”, which the codebook does not have. (record “u”)"#,
      ]),
  ]

  @Test(arguments: samples)
  func isRefused(_ sample: Sample) {
    let outcome = Outcome { () throws(ReadingError) in
      try StudyTables.read(sample.files.mapValues { Array($0.utf8) })
    }
    #expect(outcome.study == nil)
    #expect(outcome.problems == sample.problems)
  }

  @Test func bytesThatAreNoTextDoNotHideOtherTables() {
    let outcome = Outcome { () throws(ReadingError) in
      try StudyTables.read([
        "contributions.csv": [0x69, 0x64, 0x2C, 0xE6], "themes.csv": [],
        "relays.csv": Array("id,opens\nr,soon\n".utf8),
      ])
    }
    #expect(
      outcome.problems == [
        "contributions.csv:1:4: Byte 0xE6 is not UTF-8 text. The file may be Windows-1252 (also "
          + "called ANSI) or Mac Roman, as older spreadsheets save it. Save it as UTF-8.",
        "relays.csv:2:3: “soon” is not a time. Write it like 2017-09-18T08:12:00+02:00. "
          + "(record “r”)",
        "themes.csv: The table is empty. Its first line must name the columns.",
      ])
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func hostileBytesNeverTrap(seed: UInt64) throws {
    let study = try StudySamples.rich()
    var whole = StudyTables.files(of: study)
    whole["lone.csv"] = ContributionTable.bytes(of: study)
    whole["lone.jsonl"] = ContributionLines.bytes(of: study)
    let names = whole.keys.sorted()
    var generator = SplitMix64(seed: seed)
    var refusals = 0
    for turn in 0..<180 {
      let name = names[turn % names.count]
      var bytes = whole[name] ?? []
      if turn % 3 == 0 { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &generator)) }
      for _ in 0..<Int.random(in: 0...4, using: &generator) where !bytes.isEmpty {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[index] =
          Bool.random(using: &generator)
          ? UInt8.random(in: 0...127, using: &generator) : bytes[bytes.count / 2]
      }
      let outcome = Outcome { () throws(ReadingError) in
        if name.hasPrefix("lone") { return try StudyInput.read(bytes) }
        var files = whole
        files[name] = bytes
        return try StudyTables.read(files)
      }
      if outcome.study == nil { refusals += 1 }
    }
    #expect(refusals > 20)
  }
}
