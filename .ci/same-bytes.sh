#!/usr/bin/env bash
# The C library writes the analysis.json and the report.html that relay-report writes, byte for byte.
#
#   bash .ci/same-bytes.sh FOLDER...     each with a libstafet.so
#
# They are compared on the reconstruction, on ten thousand contributions, and on the published report where
# its text lies beside the repository.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
bin=${STAFET_PROGRAMS:-$(swift build -c release --show-bin-path)}
studies=(Examples/RelayReport/reconstruction.stafet.json)

# Ten thousand contributions of two relays, by plain arithmetic.
python3 - "$scratch/ten-thousand.jsonl" <<'PYTHON'
import json, sys

words = ("hvordan skaber vi tid til ledelse i en travl hverdag med mange opgaver og færre hænder hvem har "
         "ansvaret for kulturen på øen når spørgsmålet bliver stillet igen").split()
state = 15
def chance(limit):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return (state >> 33) % limit

with open(sys.argv[1], "w", encoding="utf-8") as file:
    for number in range(10_000):
        pair = number // 2
        author, other = f"p{pair % 97}", f"p{(pair + 1 + pair // 97) % 97}"
        if author == other:
            other = "p97"
        row = {"id": f"c{number}", "relay": ["topledere", "medarbejdere"][pair % 2],
               "kind": "question" if number % 2 == 0 else "answer",
               "author": author if number % 2 == 0 else other,
               "text": " ".join(words[chance(len(words))] for _ in range(5 + chance(20)))}
        if number % 2 == 0:
            row["recipient"] = other
            row["theme"] = f"Tema {chance(7)}"
        else:
            row["reply_to"] = f"c{number - 1}"
        file.write(json.dumps(row, ensure_ascii=False) + "\n")
PYTHON
studies+=("$scratch/ten-thousand.jsonl")

published=../shared/data/documents/relay-report.txt
if [[ -f $published ]]; then
  "$bin/published-report" "$published" --study "$scratch/published.stafet.json" >/dev/null 2>&1
  studies+=("$scratch/published.stafet.json")
else
  echo "skipped: no text of the published report"
fi

for library in "$@"; do
  cc -std=c99 -ISources/StafetEmbedding/include Examples/EmbeddingC/cake.c \
    -o "$scratch/cake" "-L$library" -lstafet "-Wl,-rpath,$(realpath "$library")"
  for study in "${studies[@]}"; do
    rm -rf "$scratch/swift" "$scratch/c"
    mkdir "$scratch/c"
    "$bin/relay-report" "$study" --language en --output "$scratch/swift" >/dev/null 2>&1
    "$scratch/cake" "$study" "$scratch/c" >/dev/null 2>&1
    for file in analysis.json report.html; do
      cmp "$scratch/swift/$file" "$scratch/c/$file" >&2 || {
        echo "error: $library gives another $file for $(basename "$study")" >&2
        exit 1
      }
    done
    echo "$library: the same bytes for $(basename "$study")"
  done
done
