# The modules without Foundation compile as Embedded Swift, for this machine and for WebAssembly.
#
# They are compiled to objects and not only type-checked: some of what Embedded Swift refuses, such
# as key paths, is refused when code is generated. That happens without optimisation too, which would
# take three times as long. The two targets are compiled side by side.
source "$(dirname "$0")/../common.sh"

flags=(
  -enable-experimental-feature Embedded -wmo -Onone -parse-as-library -package-name stafet
  -swift-version 6 -warnings-as-errors -strict-memory-safety
  -enable-upcoming-feature ExistentialAny
  -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility)

# Compiles all modules; the first argument is the target's name, further ones go to the compiler.
compile_modules() {
  local name=$1 output=$CI_SCRATCH/embedded/$1 module files
  shift
  mkdir -p "$output"
  for module in "${core_modules[@]}"; do
    mapfile -d '' files < <(find "Sources/$module" -name '*.swift' -print0 | sort -z)
    swiftc "$@" "${flags[@]}" -module-name "$module" -I "$output" \
      -emit-module -emit-module-path "$output/$module.swiftmodule" \
      -c "${files[@]}" -o "$output/$module.o"
    echo "$name: $module, ${#files[@]} files"
  done
}

compile_modules machine &
machine=$!
compile_modules WebAssembly -target wasm32-unknown-none-wasm &
browser=$!
failed=()
wait "$machine" || failed+=("this machine")
wait "$browser" || failed+=(WebAssembly)
[[ ${#failed[@]} == 0 ]] || fail "not Embedded Swift for ${failed[*]}"
