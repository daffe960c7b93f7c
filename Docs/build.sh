#!/usr/bin/env bash
# Builds the documentation of all modules as one site, with links from module to module.
#
#   bash Docs/build.sh                      writes it to .build/documentation
#   bash Docs/build.sh FOLDER               writes it to another folder, which is replaced if it is such a site
#   bash Docs/build.sh FOLDER /stafet/docs  for a host that shows the folder under that path
#
# Any host of plain files can show it:
#
#   python3 -m http.server --directory .build/documentation
#
# and then http://localhost:8000 in a browser. A warning of the documentation compiler, such as one about
# a link that leads nowhere, is an error. Swift is all that is needed.
case "${1:-}" in
  -h | --help)
    sed -n '2,/^case/{/^#/s/^# \{0,1\}//p}' "$0"
    exit
    ;;
esac
called_from=$PWD
source "$(dirname "$0")/../.ci/common.sh"
source .ci/graphs.sh

output=${1:-.build/documentation}
[[ -z ${1:-} ]] || output=$(cd "$called_from" && realpath -m -- "$1")
base=${2:-/}
[[ ! -e $output || -f $output/metadata.json || -z $(ls -A "$output") ]] \
  || fail "$output holds something else than this documentation, and is not replaced"

archives=$CI_SCRATCH/archives
extract_graphs
rm -rf "$archives"
mkdir -p "$archives" "$(dirname "$output")"

# Modules are built from the bottom up, and link to those below.
merged=()
earlier=()
for module in "${library_modules[@]}"; do
  echo "$module"
  docc convert "Sources/$module/$module.docc" \
    --fallback-display-name "$module" --fallback-bundle-identifier "$module" \
    --additional-symbol-graph-dir "$graphs/$module" --output-path "$archives/$module.doccarchive" \
    --hosting-base-path "$base" --warnings-as-errors --experimental-documentation-coverage \
    --enable-experimental-external-link-support "${earlier[@]}"
  earlier+=(--dependency "$archives/$module.doccarchive")
  # The umbrella, with which people start, is listed first.
  merged=("$archives/$module.doccarchive" "${merged[@]}")
done

rm -rf "$output"
docc merge "${merged[@]}" --synthesized-landing-page-name Stafet --output-path "$output"
# What only the compiler reads is no part of the site, and the site begins with the umbrella.
rm -f "$output"/{documentation-coverage,link-hierarchy,linkable-entities}.json
echo '{}' >"$output/theme-settings.json"  # which every page asks for
cat >"$output/index.html" <<'PAGE'
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Stafet</title>
<meta http-equiv="refresh" content="0; url=documentation/stafet/">
<p><a href="documentation/stafet/">The documentation of Stafet</a></p>
</html>
PAGE
echo "the documentation is in $output"
