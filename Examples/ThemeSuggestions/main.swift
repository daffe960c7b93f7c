import ExampleSupport

CommandRunner.run(
  JobProgram(
    program: "theme-suggestions",
    summary:
      "Helps a person to sort the questions of a relay by themes. Results are tab-separated values.",
    jobs: [
      suggesting, sheets, accepting, evaluating, discovering, continuing, trying,
    ],
    formerOptions: [
      "--accept": "accept", "--evaluate": "evaluate", "--discover": "discover",
      "--continue": "continue",
    ]))
