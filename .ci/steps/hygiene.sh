# What is tracked belongs in the project: no build products, no paths of one machine, no huge files.
source "$(dirname "$0")/../common.sh"

[[ -s LICENSE ]] || fail "LICENSE is missing."

products=$(git ls-files | grep -E '(^|/)(\.build[^/]*|\.swiftpm|Package\.resolved|\.DS_Store)(/|$)' || true)
[[ -z $products ]] || fail "build products are tracked:"$'\n'"$products"

# A path that starts at a root folder of a machine, at the start of a word. System programs
# (#!/usr/bin/env) are the same everywhere and are meant.
paths=$(git grep -nIE '(^|[^A-Za-z0-9_./-])/(home|root|tmp|work|opt|Users|mnt|private|var/folders)/[A-Za-z0-9_.-]' || true)
[[ -z $paths ]] || fail "paths of one machine:"$'\n'"$paths"

while IFS= read -r -d '' file; do
  bytes=$(wc -c <"$file")
  [[ $bytes -le 1000000 ]] || fail "$file has $bytes bytes; tracked files have at most 1000000."
done < <(git ls-files -z)
