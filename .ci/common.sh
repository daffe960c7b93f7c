# What every step starts with: strict mode, the package's root as the current folder, and a folder of its own for what it
# writes.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# A crash would otherwise start a backtracer that can hang for minutes.
export SWIFT_BACKTRACE=enable=no
export GIT_PAGER=cat

# The library modules in the order in which they build; the C library, StafetEmbedding, comes after the
# core. All but the last two import no Foundation and no C library, and compile as Embedded Swift.
core_modules=(
  StafetStatistics StafetSyntax StafetModel StafetText StafetAnalysis StafetFormats StafetSources
  StafetReport)
library_modules=("${core_modules[@]}" StafetFiles Stafet)

# What steps leave for others lies in one folder: the checkers in python, the studies and reports of the examples, the
# symbol graphs, the closing line of the tests. Whatever else a step and the programs that it calls write lies in a folder
# of its own, so that no two are in each other's way.
if [[ -z "${CI_SHARED:-}" ]]; then
  CI_SHARED=$(mktemp -d)
  trap 'rm -rf "$CI_SHARED"' EXIT
  export CI_SHARED
fi
if [[ -z "${CI_SCRATCH:-}" || $0 == *.ci/steps/* ]]; then
  CI_SCRATCH=$CI_SHARED/steps/$(basename "$0" .sh)
  export CI_SCRATCH
  mkdir -p "$CI_SCRATCH"
fi

# The flags of the one release build, in which warnings are errors. Tests import modules as testable, so
# that all steps share what was built for them.
release=(-c release -Xswiftc -warnings-as-errors -Xswiftc -enable-testing)

# Prints why a step fails, and ends it.
fail() {
  echo "error: $*" >&2
  exit 1
}

# Runs a command and demands an exit status: expect_status 2 some-program --wrong-option
expect_status() {
  local expected=$1 status=0
  shift
  "$@" || status=$?
  [[ $status == "$expected" ]] || fail "exit status $status instead of $expected: $*"
}
