# The tests pass under the address sanitizer, which also finds memory that is never given back.
#
# Looked at are the tests of the modules with unsafe code: in the others the compiler sees to it that no memory is
# read that is not theirs.
source "$(dirname "$0")/../common.sh"
source .ci/tests.sh

# A caller of the C library may ask for more than any memory holds, and is told so.
export ASAN_OPTIONS=allocator_may_return_null=1
export LSAN_OPTIONS=suppressions=$PWD/.ci/known-leaks.txt:print_suppressions=0

modules=(StafetEmbedding StafetFiles StafetFormats StafetReport StafetText)
[[ "$(grep -rlw unsafe Sources --include='*.swift' | cut -d / -f 2 | sort -u | tr '\n' ' ')" == "${modules[*]} " ]] \
  || fail "unsafe code is in other modules than ${modules[*]}"
run_tests swift test --disable-xctest --sanitize=address --scratch-path .build-asan \
  -Xswiftc -use-ld=lld --filter "^($(IFS='|' && echo "${modules[*]}"))Tests\."
