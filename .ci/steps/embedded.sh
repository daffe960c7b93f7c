# The modules without Foundation compile as Embedded Swift, for this machine and for WebAssembly.
#
# They are compiled to objects and not only type-checked: some of what Embedded Swift refuses, such
# as key paths and casts to existentials, is refused when code is generated.
source "$(dirname "$0")/../common.sh"

flags=(
  -enable-experimental-feature Embedded -wmo -O -parse-as-library -package-name stafet
  -swift-version 6 -warnings-as-errors -strict-memory-safety
  -enable-upcoming-feature ExistentialAny
  -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility)

# Compiles all modules into a folder; further arguments go to the compiler.
compile_modules() {
  local output=$1 module
  shift
  mkdir -p "$output"
  for module in "${core_modules[@]}"; do
    local files=()
    mapfile -d '' files < <(find "Sources/$module" -name '*.swift' -print0 | sort -z)
    echo "$module: ${#files[@]} files"
    swiftc "$@" "${flags[@]}" -module-name "$module" -I "$output" \
      -emit-module -emit-module-path "$output/$module.swiftmodule" \
      -c "${files[@]}" -o "$output/$module.o"
  done
}

echo "for this machine"
compile_modules "$CI_SCRATCH/embedded/host"
echo "for WebAssembly"
compile_modules "$CI_SCRATCH/embedded/wasm" -target wasm32-unknown-none-wasm
