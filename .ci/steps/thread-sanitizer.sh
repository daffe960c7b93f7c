# The thread sanitizer sees no race where threads and tasks work side by side.
#
# Looked at are the tests of StafetFiles: all that the library does on threads (counting a file in blocks, an
# analysis by two threads, a report's files side by side), and values that several tasks use at once. Nothing
# else of the library starts a thread or keeps anything that changes beyond a value.
#
# A program that does race must be reported, and the same program with a lock must not, so that it is seen
# that the check sees something, and nothing that is not there.
source "$(dirname "$0")/../common.sh"
source .ci/tests.sh

work=$CI_SCRATCH/races
mkdir -p "$work"
clang=$(dirname "$(readlink -f "$(command -v swiftc)")")/clang
"$clang" -O1 -fblocks -fPIC -shared -Wall -Werror -o "$work/seen.so" \
  .ci/races/dispatch_apply.c .ci/races/mutex.c

# Runs a program with threads that the sanitizer sees begin and end, and with locks that it sees taken.
watched() { env LD_PRELOAD="$work/seen.so" "$@"; }

swiftc -sanitize=thread -Onone -g -swift-version 6 -warnings-as-errors .ci/races/race.swift \
  -o "$work/race"
# A race is seen only where the threads meet, so that one of a few tries must see it.
reported=no
for _ in {1..8}; do
  status=0
  watched "$work/race" >"$work/race.log" 2>&1 || status=$?
  if grep -q 'WARNING: ThreadSanitizer' "$work/race.log" && [[ $status != 0 ]]; then
    reported=yes
    break
  fi
done
[[ $reported == yes ]] || fail "a race was not reported, so this check sees nothing"
watched "$work/race" locked >"$work/locked.log" 2>&1 || {
  cat "$work/locked.log" >&2
  fail "a program without a race was reported"
}
echo "a race is reported, and two threads that take turns are not"

build=(swift build --build-tests --sanitize=thread --scratch-path .build-tsan)
"${build[@]}"
tests=$("${build[@]}" --show-bin-path)/StafetPackageTests.xctest
run_tests watched "$tests" --testing-library swift-testing --disable-xctest \
  --filter StafetFilesTests
