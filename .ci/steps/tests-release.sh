# The tests pass with optimisation on.
source "$(dirname "$0")/../common.sh"
source .ci/tests.sh

# With the flags of the release build, so that what it built is used again.
run_tests swift test -c release --disable-xctest -Xswiftc -warnings-as-errors
