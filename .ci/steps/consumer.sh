# A package that depends on this one builds and prints what the article Embedding says, the guide for Swift
# engineers leads to a cake, and the examples build when they are copied out as Examples/README.md says.
source "$(dirname "$0")/../common.sh"

article=Sources/Stafet/Stafet.docc/Embedding.md
scratch=(--scratch-path .build-consumer)
swift build --package-path Tests/Consumer "${scratch[@]}"
swift run --skip-build --package-path Tests/Consumer "${scratch[@]}" consumer >"$CI_SCRATCH/consumer-printed"
swift run --skip-build --package-path Tests/Consumer "${scratch[@]}" values
python3 .ci/check-embedding.py "$article" Tests/Consumer/Sources "$CI_SCRATCH/consumer-printed"

# A Swift engineer follows the guide, in a folder of their own.
python3 .ci/run-guide.py Docs/GettingStarted.md "$CI_SCRATCH/cake" "A table to begin with" "In Swift" \
  --replace ../stafet "$PWD" --replace "swift run" "swift run --scratch-path $PWD/.build-consumer"

copied=$CI_SCRATCH/copied
mkdir -p "$copied"
cp -R Examples/. "$copied"
# The manifest of the page, for all examples, on the library beside and not on one from elsewhere.
python3 - "$PWD" "$copied" <<'PYTHON'
import json, re, subprocess, sys
from pathlib import Path

root, copied = map(Path, sys.argv[1:])
page = (copied / "README.md").read_text(encoding="utf-8")
manifest = re.search(r"^```swift\n(.*?)^```", page, re.DOTALL | re.MULTILINE).group(1)
manifest = re.sub(r'url: "[^"]*", branch: "main"', f'name: "stafet", path: {json.dumps(str(root))}', manifest)
shown = re.search(r"^    \.executableTarget\(.*?\),\n(?=  \]$)", manifest, re.DOTALL | re.MULTILINE).group(0)
targets = json.loads(subprocess.run(
    ["swift", "package", "dump-package"], check=True, capture_output=True, text=True).stdout)["targets"]
programs = {
    target["name"]: Path(target["path"]).name for target in targets if target["type"] == "executable"}
others = [
    re.sub(r",\n *exclude: \[.*?\]", "", shown, flags=re.DOTALL)
    .replace("relay-report", name).replace("RelayReport", folder)
    for name, folder in programs.items() if name != "relay-report"]
(copied / "Package.swift").write_text(
    manifest.replace(shown, shown + "".join(others)), encoding="utf-8")
PYTHON
built=(--package-path "$copied" "${scratch[@]}")
swift build "${built[@]}"
bin=$(swift build "${built[@]}" --show-bin-path)
"$bin/relay-report" --output "$copied/out" >/dev/null
[[ -s $copied/out/report.html ]] || fail "the example that was copied out writes no report"
for program in published-report relay-keywords relay-network theme-suggestions codebook-steps word-stems; do
  "$bin/$program" --help >"$CI_SCRATCH/help"
  grep -q "^Usage: $program" "$CI_SCRATCH/help" || fail "$program was not built when copied out"
done
echo "the examples build and run when they are copied out"
