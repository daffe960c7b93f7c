# Inputs that nobody thought of break no law: each fuzz target runs for a while from its seeds.
#
#   FUZZ_SECONDS=600 FUZZ_TARGETS="words lines" bash .ci/steps/fuzz.sh
#
# FUZZ_SECONDS  how long each target runs; 20 unless told
# FUZZ_TARGETS  which targets run; all unless told
# FUZZ_CORPUS   a folder in which the inputs that were found are kept, one folder for each target;
#               without it they are gone afterwards
source "$(dirname "$0")/../common.sh"

seconds=${FUZZ_SECONDS:-20}
read -r -a targets <<<"${FUZZ_TARGETS:-words stems readers lines workbook}"
corpus=${FUZZ_CORPUS:-$CI_SCRATCH/corpus}

build=(
  swift build --package-path Tests/Fuzz --scratch-path .build-fuzz -c release --sanitize=fuzzer
  -Xswiftc -use-ld=lld -Xswiftc -enable-testing)
"${build[@]}"
bin=$("${build[@]}" --show-bin-path)

# Runs one target from its seeds; its log is read by whoever waits for it.
run_target() {
  local target=$1
  "$bin/fuzz-$target" -max_total_time="$seconds" -max_len=4096 -rss_limit_mb=2048 -timeout=10 \
    -print_final_stats=1 -dict="Tests/Fuzz/Dictionaries/$target.dict" \
    -artifact_prefix="$CI_SCRATCH/artefacts/$target/" "$corpus/$target" "Tests/Fuzz/Seeds/$target" \
    >"$CI_SCRATCH/fuzz-$target" 2>&1
}

# Says what a target found, and fails if it broke a law.
read_log() {
  local target=$1 status=$2 log=$CI_SCRATCH/fuzz-$1 artefact
  if [[ $status != 0 ]]; then
    tail -n 60 "$log" >&2
    for artefact in "$CI_SCRATCH/artefacts/$target"/*; do
      [[ -f $artefact ]] || continue
      echo "The input, for base64 --decode:" >&2
      base64 "$artefact" >&2
    done
    fail "fuzz-$target ended with status $status; run it on the input that is printed above"
  fi
  # A target whose library is not instrumented finds nothing new and would pass for ever.
  grep -q '[[:space:]]NEW .*cov: ' "$log" || fail "fuzz-$target found no new path from its seeds"
  grep -E 'INITED|DONE' "$log" | sed "s/^/fuzz-$target /"
}

for target in "${targets[@]}"; do
  [[ -d Tests/Fuzz/Seeds/$target ]] || fail "there is no fuzz target $target"
  mkdir -p "$corpus/$target" "$CI_SCRATCH/artefacts/$target"
done
# Two at a time, one for each processor.
for ((first = 0; first < ${#targets[@]}; first += 2)); do
  pair=("${targets[@]:first:2}")
  workers=()
  for target in "${pair[@]}"; do
    run_target "$target" &
    workers+=($!)
  done
  for place in "${!pair[@]}"; do
    status=0
    wait "${workers[$place]}" || status=$?
    read_log "${pair[$place]}" "$status"
  done
done
