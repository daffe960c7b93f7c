# The tests pass under the address sanitizer, which also finds memory that is never given back.
source "$(dirname "$0")/../common.sh"
source .ci/tests.sh

# A caller of the C library may ask for more than any memory holds, and is told so.
export ASAN_OPTIONS=allocator_may_return_null=1
export LSAN_OPTIONS=suppressions=$PWD/.ci/known-leaks.txt:print_suppressions=0
run_tests swift test --disable-xctest --sanitize=address --scratch-path .build-asan \
  -Xswiftc -use-ld=lld
