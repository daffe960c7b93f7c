# The tests pass with the very command that the README gives.
source "$(dirname "$0")/../common.sh"
source .ci/tests.sh

command=$(grep -m 1 -E '^swift test( |$)' README.md 2>/dev/null || true)
if [[ -z $command ]]; then
  [[ ! -e README.md ]] || fail "README.md has no line that starts with: swift test"
  command="swift test --disable-xctest"
fi
echo "$command"
read -r -a words <<<"$command"
run_tests "${words[@]}"
