#!/usr/bin/env bash
# Builds libstafet.so as Embedded Swift for this machine: a library of 4 MB that needs libc and libm.
#
#   Sources/StafetEmbedding/build-library.sh            builds .build-embedded/libstafet.so
#   Sources/StafetEmbedding/build-library.sh --core     compiles the core modules only
#
# What is compiled already is not compiled again while sources, flags and compiler are the same, so
# that whoever needs the core as Embedded Swift shares one build. STAFET_EMBEDDED names another folder.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

output=${STAFET_EMBEDDED:-.build-embedded}
mkdir -p "$output"

# From the bottom up, each after those that it imports.
modules=(
  StafetStatistics StafetSyntax StafetModel StafetText StafetAnalysis StafetFormats StafetSources
  StafetReport)
[[ "${1:-}" == --core ]] || modules+=(StafetEmbedding)

flags=(
  -enable-experimental-feature Embedded -enable-experimental-feature Extern -wmo -O
  -parse-as-library -package-name stafet -swift-version 6 -warnings-as-errors -strict-memory-safety
  -enable-upcoming-feature ExistentialAny
  -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility
  -Xfrontend -function-sections -Xcc -fPIC)

# A module is compiled anew when it, what it imports, the flags or the compiler changed. Each stamp
# holds the one before it, since nearly every module imports those below.
stamp=$(swiftc --version 2>/dev/null; echo "${flags[@]}")
for module in "${modules[@]}"; do
  mapfile -d '' files < <(find "Sources/$module" -name '*.swift' -print0 | sort -z)
  stamp=$(printf '%s\n' "$stamp" | cat - "${files[@]}" | sha256sum)
  if [[ -f $output/$module.o && "$(cat "$output/$module.stamp" 2>/dev/null)" == "$stamp" ]]; then
    continue
  fi
  rm -f "$output/$module.stamp"
  swiftc "${flags[@]}" -module-name "$module" -I "$output" \
    -emit-module -emit-module-path "$output/$module.swiftmodule" \
    -c "${files[@]}" -o "$output/$module.o"
  echo "$stamp" >"$output/$module.stamp"
  echo "$module, ${#files[@]} files"
done
[[ "${1:-}" == --core ]] && exit

# The functions that stafet.h declares are all that is seen from outside.
header=Sources/StafetEmbedding/include/stafet.h
exports=$output/exports.map
{
  echo "{ global:"
  grep -oE '\bstafet_[a-z0-9_]+\(' "$header" | sort -u | sed 's/($/;/; s/(//'
  echo "local: *; };"
} >"$exports"

tools=$(dirname "$(command -v swiftc)")
machine=$(uname -m)
objects=()
for module in "${modules[@]}"; do objects+=("$output/$module.o"); done
"$tools/clang" -shared -fuse-ld=lld -o "$output/libstafet.so" "${objects[@]}" \
  "$tools/../lib/swift/embedded/$machine-unknown-linux-gnu/libswiftUnicodeDataTables.a" \
  -Wl,-soname,libstafet.so.1 -Wl,--version-script="$exports" -Wl,--gc-sections -Wl,--icf=safe \
  -Wl,-z,defs -Wl,--strip-all -lm -lpthread -static-libgcc
ln -sf libstafet.so "$output/libstafet.so.1"
echo "$output/libstafet.so, $(stat -c %s "$output/libstafet.so") bytes"
