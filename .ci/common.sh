# What every step starts with: strict mode, the package's root as the current folder, and a scratch
# folder of its own when it is run by hand.

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

if [[ -z "${CI_SCRATCH:-}" ]]; then
  CI_SCRATCH=$(mktemp -d)
  trap 'rm -rf "$CI_SCRATCH"' EXIT
  export CI_SCRATCH
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
