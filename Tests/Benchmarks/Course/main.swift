import BenchmarkCorpus
import StafetAnalysis
import StafetModel

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// Makes one relay of N contributions in memory, holds it against the rules, finds its chains and
// analyses it, and prints the processor time of each step and the largest memory so far.
//
//   relay-course N [links]          with "links" questions say which answer they follow
//   relay-course N [links] growing  instead of that, adds the contributions one by one to a study that
//                                   grows: in the order of time, each judged before it is added, and each
//                                   dated before the last

/// What the process has used so far.
func used() -> (seconds: Double, mebibytes: Int) {
  var usage = rusage()
  unsafe getrusage(0, &usage)
  #if canImport(Darwin)
    let mebibytes = usage.ru_maxrss >> 20
  #else
    let mebibytes = usage.ru_maxrss >> 10
  #endif
  let times = [usage.ru_utime, usage.ru_stime]
  let seconds = times.map { Double($0.tv_sec) + Double($0.tv_usec) / 1e6 }.reduce(0, +)
  return (seconds, mebibytes)
}

/// Prints the processor time of a step in milliseconds, the most memory so far, and how many came out.
///
/// All of it is done on one thread, and other programs on the machine do not count.
func step(_ name: String, _ work: () throws -> Int) rethrows {
  let start = used().seconds
  let result = try work()
  let (seconds, mebibytes) = used()
  print("\(name)\t\(Int((seconds - start) * 1000))\t\(mebibytes)\t\(result)")
}

let arguments = CommandLine.arguments.dropFirst()
guard let count = arguments.first.flatMap({ Int($0) }), count >= 1 else {
  print("usage: relay-course N [links] [growing]")
  exit(2)
}
let recordsLinks = arguments.contains("links")

/// A relay of the corpus.
func relay(of count: Int, isBackwards: Bool = false) -> Relay {
  let corpus = Corpus(count: count, relays: 1)
  func person(_ number: Int) -> Participant.ID {
    Participant.ID(CorpusRecord.name(ofParticipant: number, in: 0))
  }
  func contribution(_ number: Int) -> Contribution.ID {
    Contribution.ID(CorpusRecord.name(ofContribution: number))
  }
  let contributions = corpus.map { record in
    Contribution(
      id: contribution(record.number), kind: record.isQuestion ? .question : .answer,
      author: person(record.author), recipient: person(record.recipient),
      replyTo: record.replyTo.map(contribution),
      follows: recordsLinks ? record.follows.map(contribution) : nil,
      at: Instant(secondsSince1970: isBackwards ? -record.seconds : record.seconds),
      text: record.text)
  }
  let groups = (0..<corpus.people).map { CorpusRecord.group(ofParticipant: $0, in: 0) }
  return Relay(
    id: "relay", name: "Relay",
    groups: Set(groups).sorted().map { ParticipantGroup(id: ParticipantGroup.ID($0)) },
    participants: groups.enumerated().map { number, group in
      Participant(id: person(number), group: ParticipantGroup.ID(group))
    },
    contributions: contributions)
}

var made = relay(of: 1)
step("made") {
  made = relay(of: count)
  return made.contributions.count
}
/// Adds the contributions of a relay one by one.
func grown(_ relay: Relay, isJudged: Bool = false) throws -> GrowingStudy {
  var growing = try GrowingStudy(
    topic: "Ledelse", language: "da", recordsLinks: recordsLinks ? true : nil)
  try growing.add(
    Relay(id: relay.id, groups: relay.groups, participants: relay.participants))
  for contribution in relay.contributions {
    if isJudged { _ = try growing.judgement(on: contribution, in: relay.id) }
    try growing.add(contribution, to: relay.id)
  }
  return growing
}

if arguments.contains("growing") {
  var growing = try GrowingStudy()
  try step("added") {
    growing = try grown(made)
    return growing.study.relays[0].contributions.count
  }
  step("taken as a study") { growing.study.relays[0].contributions.count }
  try step("judged and added") { try grown(made, isJudged: true).study.relays.count }
  let backwards = relay(of: count, isBackwards: true)
  try step("added backwards") { try grown(backwards).study.relays.count }
  exit(0)
}

step("chains") { made.chains.count }
step("audit") { RelayAudit(of: made, topic: "Ledelse")?.chains.count ?? 0 }
try step("study") {
  let study = try Study(topic: "Ledelse", language: "da", relays: [made])
  return study.relays.count
}
let study = try Study(topic: "Ledelse", language: "da", relays: [made])
try step("analysis") { try StudyAnalysis(of: study).relays.count }
