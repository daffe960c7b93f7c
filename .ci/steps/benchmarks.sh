# The benchmarks build, their corpus is what it was, and each of them runs: once, on a small corpus
# and without other tools. No time is looked at.
source "$(dirname "$0")/../common.sh"

swift build "${release[@]}"
bin=$(swift build -c release --show-bin-path)
# The folder is that of the consumer, so that the library is not built once more.
build=(swift build --package-path Tests/Benchmarks --scratch-path .build-consumer)
"${build[@]}" 2>&1 | tee "$CI_SCRATCH/benchmarks-build"
if grep -E '(^|[^a-z-])warning: ' "$CI_SCRATCH/benchmarks-build" >&2; then
  fail "the benchmarks build with the warnings above"
fi
tools=$("${build[@]}" --show-bin-path)

# The figures of Docs/Benchmarks.md belong to one corpus, the same on every machine.
hash=$("$tools/make-corpus" 1000 | python3 -c 'import hashlib, sys
print(hashlib.sha256(sys.stdin.buffer.read()).hexdigest()[:16])')
grep -q "| 1,000 | .* | \`$hash\` |" Docs/Benchmarks.md \
  || fail "the corpus of 1,000 contributions is another one than in Docs/Benchmarks.md: $hash"

"$tools/benchmarks" all --contributions 224 --rounds 1 --material "$CI_SCRATCH/benchmarks" \
  --programs "$bin" --static-programs "$bin" | tee "$CI_SCRATCH/benchmarks-output"
[[ $(grep -c 'print the same 150 rows' "$CI_SCRATCH/benchmarks-output") == 2 ]] \
  || fail "the words of two threads are not those of one"
! grep 'OTHER ROWS' "$CI_SCRATCH/benchmarks-output" >&2 || fail "contenders print different figures"
python3 - Tests/Benchmarks/Peers/*.py <<'END'
import ast
import sys
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        ast.parse(file.read(), path)
END
