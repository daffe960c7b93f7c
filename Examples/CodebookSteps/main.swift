import ExampleSupport

CommandRunner.run(
  JobProgram(
    program: "codebook-steps",
    summary:
      "Changes a codebook and its sortings in steps that are kept in a file and can be undone. The study\n"
      + "itself is never changed: apply writes another one. Results are tab-separated values.",
    jobs: [listing, asking, telling] + StepJobs.all + [undoing, redoing, applying]))
