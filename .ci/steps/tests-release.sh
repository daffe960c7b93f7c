# The tests pass with optimisation on.
source "$(dirname "$0")/../common.sh"
source .ci/tests.sh

# With the very flags of the release build, so that what it built is used again: those by which modules are
# testable are among them, and the runner is not to add its own.
run_tests swift test --disable-xctest --disable-testable-imports "${release[@]}"
