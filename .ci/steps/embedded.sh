# The modules without Foundation compile as Embedded Swift, for this machine and for WebAssembly.
#
# They are compiled to objects and not only type-checked: some of what Embedded Swift refuses, such
# as key paths, is refused when code is generated. For this machine they are optimised, since the C
# library is linked of them; for WebAssembly not, which would take three times as long. The two
# targets are compiled side by side.
source "$(dirname "$0")/../common.sh"

flags=(
  -enable-experimental-feature Embedded -enable-experimental-feature Extern -wmo -Onone
  -parse-as-library -package-name stafet
  -swift-version 6 -warnings-as-errors -strict-memory-safety
  -enable-upcoming-feature ExistentialAny
  -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility)

# Compiles all modules for WebAssembly.
compile_for_web() {
  local output=$CI_SCRATCH/embedded module files
  mkdir -p "$output"
  for module in "${core_modules[@]}" StafetEmbedding; do
    mapfile -d '' files < <(find "Sources/$module" -name '*.swift' -print0 | sort -z)
    swiftc -target wasm32-unknown-none-wasm "${flags[@]}" -module-name "$module" -I "$output" \
      -emit-module -emit-module-path "$output/$module.swiftmodule" \
      -c "${files[@]}" -o "$output/$module.o"
    echo "WebAssembly: $module, ${#files[@]} files"
  done
}

Sources/StafetEmbedding/build-library.sh &
machine=$!
compile_for_web &
browser=$!
failed=()
wait "$machine" || failed+=("this machine")
wait "$browser" || failed+=(WebAssembly)
[[ ${#failed[@]} == 0 ]] || fail "not Embedded Swift for ${failed[*]}"
