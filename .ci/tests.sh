# Running tests and looking at what the runner says, for the steps that test.

# Runs a test command, and fails unless at least one test ran and all passed.
#
# The runner passes when there are no tests at all, so its closing line is read too and left in
# closing-line.
run_tests() {
  local output=$CI_SCRATCH/test-output
  "$@" 2>&1 | tee "$output"
  grep -E 'Test run with [0-9]+ tests?( in [0-9]+ suites?)? passed' "$output" | tail -n 1 \
    >"$CI_SHARED/closing-line" || fail "the test runner did not say that tests passed: $*"
  grep -qE 'with [1-9][0-9]* tests?' "$CI_SHARED/closing-line" || fail "no test ran: $*"
}
