# The documentation of every module builds without a warning, no link in it is dead, every public
# declaration is documented, the site shows its pages in a browser, the code that the pages show compiles,
# and the programs that they show print what they say.
source "$(dirname "$0")/../common.sh"
source .ci/graphs.sh

site=$CI_SCRATCH/documentation
bash Docs/build.sh "$site"
python3 .ci/check-coverage.py "$CI_SCRATCH"/archives/*.doccarchive/documentation-coverage.json
python3 .ci/check-site.py "$site" "${library_modules[@]}"

modules=$(modules_folder)
# The code of the article Embedding is that of Tests/Consumer, which the step consumer runs.
mapfile -d '' pages < <(git ls-files -z '*.docc/*.md' README.md ':!*/Embedding.md')
python3 .ci/gather-snippets.py "${pages[@]}" >"$CI_SCRATCH/snippets.swift"
swiftc -typecheck -suppress-warnings -swift-version 6 -parse-as-library \
  -I "$modules" "$CI_SCRATCH/snippets.swift"
echo "the code in ${#pages[@]} pages compiles"

# The page of every module begins with a program and what it prints.
beginning=()
for module in "${library_modules[@]}"; do
  beginning+=(--begin "Sources/$module/$module.docc/$module.md")
done
programs=$CI_SCRATCH/programs
python3 .ci/page-programs.py gather "$programs" "${pages[@]}" "${beginning[@]}"
mapfile -d '' objects < <(
  for module in "${library_modules[@]}"; do find "$modules/../$module.build" -name '*.o' -print0; done)
swiftc -swift-version 6 -enable-upcoming-feature MemberImportVisibility -warnings-as-errors \
  -I "$modules" "$programs"/*.swift "${objects[@]}" -o "$programs/program"
mkdir "$programs/folder"
ln -s "$PWD/Examples" "$programs/folder/Examples"
(cd "$programs/folder" && "$programs/program") >"$programs/printed"
python3 .ci/page-programs.py compare "$programs" "$programs/printed"
