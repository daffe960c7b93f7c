# The core type-checks for Apple's platforms, at the versions that Package.swift declares, without a Mac.
#
# In which systems each thing appeared stands in the interface of Swift's standard library, which every
# toolchain carries. A stand-in for a platform's own library is made of it: its target is replaced, and
# marks of what may be copied into older programs are left out, which only Apple's own builds may bear.
# Nothing is run, and StafetFiles is not looked at, since it needs Foundation.
#
# The same command must refuse a span of a whole array, which came with the systems of 2025: so it is
# seen that the check sees something.
source "$(dirname "$0")/../common.sh"

swift=$(dirname "$(dirname "$(readlink -f "$(command -v swiftc)")")")/lib/swift
interface=$(find "$swift/linux/Swift.swiftmodule" -name 'x86_64-*.swiftinterface' \
  ! -name '*.private.*' | head -n 1)
if [[ -z $interface ]]; then
  interface=$(find "$swift/linux/Swift.swiftmodule" -name '*.swiftinterface' ! -name '*.private.*' \
    | head -n 1)
fi
[[ -n $interface ]] || fail "the toolchain has no interface of the standard library: $swift/linux"
processor=$(basename "$interface")
processor=${processor%%-*}

flags=(
  -swift-version 6 -strict-memory-safety -disable-objc-interop
  -enable-upcoming-feature ExistentialAny
  -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility
  -disable-implicit-concurrency-module-import -disable-implicit-string-processing-module-import)

# Makes the stand-in for a platform: the name of its folder, the target, and the target without version.
make_stand_in() {
  local resources=$CI_SCRATCH/apple/$1 module
  module=$resources/$2/Swift.swiftmodule
  mkdir -p "$module" "$resources/sdk"
  ln -s "$swift/shims" "$resources/shims"
  sed -e "s/-target [^ ]*/-target $3/" -e '/^ *@backDeployed/d' "$interface" \
    >"$module/$4.swiftinterface"
  # What unoptimised code asks for beside it is not needed to check types: a module with nothing in it.
  mkdir "$resources/$2/SwiftOnoneSupport.swiftmodule"
  printf '// swift-interface-format-version: 1.0\n// swift-module-flags: %s\nimport Swift\n' \
    "-target $3 -parse-stdlib -enable-library-evolution -swift-version 5 -module-name SwiftOnoneSupport" \
    >"$resources/$2/SwiftOnoneSupport.swiftmodule/$4.swiftinterface"
}

# Runs the compiler for a platform: compile PLATFORM TARGET MODULE ARGUMENT…
compile() {
  local work=$CI_SCRATCH/apple/$1 modules=$CI_SCRATCH/apple-modules/$1 target=$2 module=$3
  shift 3
  swiftc -frontend "$@" -target "$target" -sdk "$work/sdk" -resource-dir "$work" \
    -module-cache-path "$work/cache" -I "$modules" -parse-as-library -package-name stafet \
    "${flags[@]}" -module-name "$module"
}

# Checks all modules: check_platform PLATFORM FOLDER TARGET NAME-OF-INTERFACE
check_platform() {
  local work=$CI_SCRATCH/apple/$1 modules=$CI_SCRATCH/apple-modules/$1 module files status=0
  make_stand_in "$@"
  mkdir -p "$modules"
  for module in "${core_modules[@]}"; do
    mapfile -d '' files < <(find "Sources/$module" -name '*.swift' -print0 | sort -z)
    compile "$1" "$3" "$module" -typecheck "${files[@]}"
    # What the next modules need of this one is made without the bodies of its functions.
    compile "$1" "$3" "$module" -emit-module -experimental-skip-all-function-bodies "${files[@]}" \
      -o "$modules/$module.swiftmodule"
  done
  printf 'func first(_ numbers: [Int]) -> Int { numbers.span[0] }\n' >"$work/control.swift"
  compile "$1" "$3" Control -typecheck "$work/control.swift" 2>"$work/control.log" || status=$?
  if [[ $status == 0 ]] || ! grep -q "'span' is only available in" "$work/control.log"; then
    cat "$work/control.log" >&2
    fail "$1: a span of an array was not refused, so this check sees nothing"
  fi
  echo "$3: ${#core_modules[@]} modules"
}

declared=$(swift package dump-package | python3 -c '
import json, sys
for platform in json.load(sys.stdin)["platforms"]:
    print(platform["platformName"], platform["version"])')
[[ -n $declared ]] || fail "Package.swift declares no platforms"

checks=()
while read -r name version; do
  case $name in
    macos) system=macosx folder=macosx device= ;;
    ios) system=ios folder=iphonesimulator device=-simulator ;;
    tvos) system=tvos folder=appletvsimulator device=-simulator ;;
    watchos) system=watchos folder=watchsimulator device=-simulator ;;
    visionos) system=xros folder=xrsimulator device=-simulator ;;
    *) fail "no way to check $name" ;;
  esac
  interface_name=$processor-apple-${system/macosx/macos}$device
  check_platform "$name" "$folder" "$processor-apple-$system$version$device" "$interface_name" &
  checks+=("$name:$!")
done <<<"$declared"
failed=()
for check in "${checks[@]}"; do wait "${check#*:}" || failed+=("${check%%:*}"); done
[[ ${#failed[@]} == 0 ]] || fail "what Package.swift declares is not true for ${failed[*]}"
