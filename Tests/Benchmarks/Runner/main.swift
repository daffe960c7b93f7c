do {
  let options = try Options(Array(CommandLine.arguments.dropFirst()))
  let workshop = Workshop(options: options)
  if options.hasPeers { try workshop.installPeers() }
  for job in options.jobs.compactMap(Job.init) {
    print("\n## \(job.rawValue)\n")
    switch job {
    case .words: try WordsBenchmark(workshop).compare()
    case .growth: try WordsBenchmark(workshop).grow()
    case .start: try WordsBenchmark(workshop).start()
    case .report: try ReportBenchmark(workshop).run()
    case .clusters: try ClustersBenchmark(workshop).run()
    case .stems: try StemsBenchmark(workshop).run()
    case .network: try NetworkBenchmark(workshop).run()
    case .course: try CourseBenchmark(workshop).run()
    }
  }
  print("\nNo program seems smaller than the runner: \(Command.ownMemory.digits(0)) MiB.")
  if !options.hasPeers { print("Other tools were not run; --peers installs and runs them.") }
} catch {
  Failure.end(with: error.description)
}
