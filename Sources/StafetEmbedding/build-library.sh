#!/usr/bin/env bash
# Builds the C library libstafet.so.
#
#   build-library.sh                    as Embedded Swift: under 4 MB, needs the C library only
#   build-library.sh --ordinary         as ordinary Swift with its library inside: the fallback
#   build-library.sh --core             compiles the core modules as Embedded Swift, and links nothing
#   build-library.sh --output FILE      where the library goes (.build-embedded/libstafet.so)
#
# What is compiled already is not compiled again while sources, flags and compiler are the same, so
# that whoever needs the core as Embedded Swift shares one build. STAFET_EMBEDDED names another folder
# for it than .build-embedded.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

output=${STAFET_EMBEDDED:-.build-embedded}
library=
way=--embedded
while [[ $# -gt 0 ]]; do
  case $1 in
    --embedded | --ordinary | --core) way=$1 ;;
    --output)
      library=$2
      shift
      ;;
    *)
      echo "usage: build-library.sh [--embedded|--ordinary|--core] [--output FILE]" >&2
      exit 2
      ;;
  esac
  shift
done
[[ -n $library ]] || library=$output/libstafet.so
mkdir -p "$output" "$(dirname "$library")"
tools=$(dirname "$(command -v swiftc)")

# The functions that stafet.h declares are all that is seen from outside.
exports=$output/exports.map
{
  echo "{ global:"
  grep -oE '\bstafet_[a-z0-9_]+\(' Sources/StafetEmbedding/include/stafet.h | sort -u |
    sed 's/($/;/'
  echo "local: *; };"
} >"$exports"

# Says what was built, and makes the name under which programs look for it.
finish() {
  ln -sf "$(basename "$library")" "$(dirname "$library")/libstafet.so.1"
  echo "$library, $(stat -c %s "$library") bytes"
}

modules=(
  StafetStatistics StafetSyntax StafetModel StafetText StafetAnalysis StafetFormats StafetSources
  StafetReport)
[[ $way == --core ]] || modules+=(StafetEmbedding)

if [[ $way == --ordinary ]]; then
  # Of the objects of the package's own build, so that nothing is compiled twice. Flags that it was built
  # with must be the same here.
  read -ra build <<<"-c release --target StafetEmbedding ${STAFET_BUILD_FLAGS:-}"
  swift build "${build[@]}"
  folder=$(swift build -c release --show-bin-path)
  objects=()
  for module in "${modules[@]}"; do objects+=("$folder/$module.build"/*.o); done
  swiftc -emit-library -static-stdlib -use-ld=lld -o "$library" "${objects[@]}" \
    -Xlinker --version-script="$exports" -Xlinker --gc-sections -Xlinker --strip-all \
    -Xlinker -soname=libstafet.so.1
  finish
  exit
fi

flags=(
  -enable-experimental-feature Embedded -enable-experimental-feature Extern -wmo
  -parse-as-library -package-name stafet -swift-version 6 -warnings-as-errors -strict-memory-safety
  -enable-upcoming-feature ExistentialAny
  -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility
  -Xfrontend -mergeable-traps -lto=llvm-full -Xcc -fPIC)

# All but the formulas is made small: closures are not copied into what calls them, and machine code is made
# when all is linked, of the whole, with next to nothing copied into what calls it. That is faster too. Checks that
# fail end the program at one place of a function, and functions are copied into others only where that makes both smaller.
optimisation() {
  case $1 in
    StafetStatistics) echo -O ;;
    *)
      echo -Osize -Xllvm -sil-disable-pass=closure-specialize \
        -Xllvm -sil-inline-removed-call-benefit=0 -Xllvm -sil-inline-default-apply-length=100 \
        -Xllvm -sil-inline-overall-caller-block-limit=20
      ;;
  esac
}

# Compiles a module, unless it, what it imports, the flags and the compiler are as they were. What others
# need of a module is written long before its code is, so that all are compiled side by side and each waits
# for no more than that.
compile() {
  local module=$1 how files imports import stamp
  read -ra how <<<"$(optimisation "$module")"
  mapfile -d '' files < <(find "Sources/$module" -name '*.swift' -print0 | sort -z)
  imports=$(sed -nE 's/^ *(public |package )?import (Stafet[A-Za-z]+)$/\2/p' "${files[@]}" | sort -u)
  for import in $imports; do
    until [[ -f $output/$import.inputs ]]; do
      [[ ! -f $output/failed ]] || return 1
      sleep 0.1
    done
  done
  stamp=$(
    {
      swiftc --version 2>/dev/null
      echo "${flags[@]}" "${how[@]}"
      for import in $imports; do cat "$output/$import.inputs"; done
      cat "${files[@]}"
    } | sha256sum)
  if [[ -f $output/$module.o && "$(cat "$output/$module.stamp" 2>/dev/null)" == "$stamp" ]]; then
    echo "$stamp" >"$output/$module.inputs"
    return
  fi
  rm -f "$output/$module".{stamp,swiftmodule}
  echo "$stamp" >"$output/$module.inputs"
  for import in $imports; do
    until [[ -f $output/$import.swiftmodule ]]; do
      [[ ! -f $output/failed ]] || return 1
      sleep 0.1
    done
  done
  swiftc "${flags[@]}" "${how[@]}" -module-name "$module" -I "$output" \
    -emit-module -emit-module-path "$output/$module.swiftmodule" \
    -c "${files[@]}" -o "$output/$module.o" || {
    touch "$output/failed"
    return 1
  }
  echo "$stamp" >"$output/$module.stamp"
  echo "$module, ${#files[@]} files"
}

# Two at once would write over each other.
exec 9>"$output/lock"
if command -v flock >/dev/null; then flock 9; fi
rm -f "$output"/*.inputs "$output/failed"
workers=()
for module in "${modules[@]}"; do
  compile "$module" &
  workers+=($!)
done
for worker in "${workers[@]}"; do wait "$worker"; done
[[ $way == --core ]] && exit

# Of functions that several modules have a copy of, the first is taken.
objects=()
for module in StafetStatistics StafetText StafetEmbedding; do objects+=("$output/$module.o"); done
for module in "${modules[@]}"; do
  [[ " ${objects[*]} " == *" $output/$module.o "* ]] || objects+=("$output/$module.o")
done
link=(
  "$tools/clang" -shared -fuse-ld=lld "${objects[@]}"
  "$tools/../lib/swift/embedded/$(uname -m)-unknown-linux-gnu/libswiftUnicodeDataTables.a"
  -Wl,-soname,libstafet.so.1 -Wl,--version-script="$exports" -Wl,--gc-sections -Wl,--icf=all
  -Wl,-mllvm,-inline-threshold=0 -Wl,-z,defs -Wl,--strip-all -lm -lpthread -static-libgcc)
stamp=$(echo "${link[@]}" | cat - "$exports" "$output"/*.inputs | sha256sum)
if [[ ! -f $library || $stamp != "$(cat "$library.stamp" 2>/dev/null)" ]]; then
  "${link[@]}" -o "$library"
  echo "$stamp" >"$library.stamp"
fi
finish
