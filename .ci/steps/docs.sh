# The documentation of every module builds without a warning, no link in it is dead, every public
# declaration is documented, and the code that the pages show compiles.
source "$(dirname "$0")/../common.sh"
source .ci/graphs.sh

output=$CI_SCRATCH/documentation
extract_graphs

# Builds the pages of one module; the others that it may link to are given as --dependency FOLDER.
build_pages() {
  local module=$1
  shift
  docc convert "Sources/$module/$module.docc" \
    --fallback-display-name "$module" --fallback-bundle-identifier "$module" \
    --additional-symbol-graph-dir "$graphs/$module" \
    --output-path "$output/$module.doccarchive" \
    --warnings-as-errors --no-transform-for-static-hosting \
    --experimental-documentation-coverage --enable-experimental-external-link-support "$@"
}

mkdir -p "$output"
earlier=()
for module in "${library_modules[@]}"; do
  echo "$module"
  build_pages "$module" "${earlier[@]}"
  earlier+=(--dependency "$output/$module.doccarchive")
done
python3 .ci/check-coverage.py "$output"/*.doccarchive/documentation-coverage.json

mapfile -d '' pages < <(git ls-files -z '*.docc/*.md' README.md)
python3 .ci/gather-snippets.py "${pages[@]}" >"$output/snippets.swift"
swiftc -typecheck -suppress-warnings -swift-version 6 -parse-as-library \
  -I "$modules" "$output/snippets.swift"
echo "the code in ${#pages[@]} pages compiles"
