# Everything builds without a warning, for debugging and for release, tests and examples included.
#
# The release build makes errors of warnings; the other steps use what it built. The debug build is that of
# the commands in the README, without a flag of its own, so that the steps tests, interface and docs use what
# it built; its warnings are read instead.
source "$(dirname "$0")/../common.sh"

swift build --build-tests --disable-xctest "${release[@]}"

swift build --build-tests --disable-xctest 2>&1 | tee "$CI_SCRATCH/debug-build"
if grep -E '(^|[^a-z-])warning: ' "$CI_SCRATCH/debug-build" >"$CI_SCRATCH/debug-warnings"; then
  cat "$CI_SCRATCH/debug-warnings" >&2
  fail "the debug build has the warnings above"
fi
