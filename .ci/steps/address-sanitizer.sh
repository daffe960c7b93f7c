# The tests pass under the address sanitizer, which also finds memory that is never given back.
source "$(dirname "$0")/../common.sh"
source .ci/tests.sh

export LSAN_OPTIONS=suppressions=$PWD/.ci/known-leaks.txt:print_suppressions=0
run_tests swift test --disable-xctest --sanitize=address --scratch-path .build-asan \
  -Xswiftc -use-ld=lld
