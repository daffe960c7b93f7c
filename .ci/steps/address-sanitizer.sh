# The tests pass under the address sanitizer, which also finds memory that is never given back.
#
# Only unsafe code can reach memory that is not its own, and strict memory safety has every piece of it marked. So the
# tests of modules without a mark are left out here; what they do with unsafe code of other modules is what those
# modules' own tests and the tests of the whole do.
source "$(dirname "$0")/../common.sh"
source .ci/tests.sh

modules=(Stafet ExampleSupport)
for folder in Sources/*/; do
  if grep -rqE --include='*.swift' '^[^/"]*\bunsafe [a-zA-Z(&*+]' "$folder"; then
    modules+=("$(basename "$folder")")
  fi
done
for module in StafetText StafetFormats StafetFiles StafetEmbedding; do
  [[ " ${modules[*]} " == *" $module "* ]] || fail "no unsafe code was found in $module, which has some"
done
echo "tests of ${modules[*]}"

# A caller of the C library may ask for more than any memory holds, and is told so.
export ASAN_OPTIONS=allocator_may_return_null=1
export LSAN_OPTIONS=suppressions=$PWD/.ci/known-leaks.txt:print_suppressions=0
run_tests swift test --disable-xctest --sanitize=address --scratch-path .build-asan \
  -Xswiftc -use-ld=lld --filter "^($(IFS='|' && echo "${modules[*]}"))Tests\."
