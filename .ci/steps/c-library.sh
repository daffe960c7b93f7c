# The C library is small, needs nothing but the C library, shows what its header says and no more, comes
# back from whatever a caller does, and gives what the Swift programs give, byte for byte.
source "$(dirname "$0")/../common.sh"

c=$CI_SCRATCH/c
mkdir -p "$c"
header=Sources/StafetEmbedding/include/stafet.h
example=Examples/EmbeddingC
compile=(cc -std=c99 -Wall -Wextra -Wpedantic -Werror -O1 -g "-I$(dirname "$header")")
study=Examples/RelayReport/reconstruction.stafet.json

# The library as hosts take it, by the way that is written down for them.
make --silent -C "$example" all
make --silent -C "$example" install PREFIX="$c/installed" SWIFT=embedded
embedded=$example/build

# The same from the ordinary build, of the objects that the release build has made.
mkdir -p "$c/ordinary"
STAFET_BUILD_FLAGS="${release[*]:2}" \
  Sources/StafetEmbedding/build-library.sh --ordinary --output "$c/ordinary/libstafet.so"

check_exports() {
  nm -D --defined-only "$1" | awk '{ print $3 }' | sed 's/@.*//' | sort >"$c/exported"
  grep -oE '\bstafet_[a-z0-9_]+\(' "$header" | tr -d '(' | sort -u >"$c/declared"
  diff "$c/declared" "$c/exported" >&2 || fail "$1 does not show what stafet.h declares"
}

# Needs the C library and the mathematics that belongs to it, and of them nothing newer than 2012.
check_needs() {
  local file=$1 needs newest
  needs=$(readelf -d "$file" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | sort | tr '\n' ' ')
  for need in $needs; do
    case $need in
      libc.so.6 | libm.so.6 | libpthread.so.0 | ld-linux-*.so.*) ;;
      *) fail "$file needs $need" ;;
    esac
  done
  newest=$(objdump -T "$file" | grep -oE 'GLIBC_[0-9.]+' | sort -uV | tail -1)
  [[ $(printf '%s\n' "$newest" GLIBC_2.17 | sort -V | tail -1) == GLIBC_2.17 ]] \
    || fail "$file needs $newest"
  echo "$file needs $needs, nothing newer than $newest"
}

check_exports "$embedded/libstafet.so"
check_exports "$c/ordinary/libstafet.so"
check_needs "$embedded/libstafet.so"
size=$(stat -c %s "$embedded/libstafet.so")
[[ $size -le 4194304 ]] || fail "libstafet.so has $size bytes"

# A program finds the library by pkg-config; C++ takes the header too.
export PKG_CONFIG_PATH=$c/installed/lib/pkgconfig
read -ra flags <<<"$(pkg-config --cflags --libs stafet)"
cc -std=c99 "$example/cake.c" "${flags[@]}" -Wl,-rpath,"$c/installed/lib" -o "$c/cake"
printf '#include <stafet.h>\nint main() { return stafet_interface() < STAFET_INTERFACE; }\n' \
  >"$c/header.cc"
c++ -std=c++11 -Wall -Wextra -Wpedantic -Werror "$c/header.cc" "${flags[@]}" \
  -Wl,-rpath,"$c/installed/lib" -o "$c/header"
"$c/header" || fail "the library is older than its header"

# A C programmer follows the guide, in a folder of their own.
python3 .ci/run-guide.py Docs/GettingStarted.md "$c/guide" "A table to begin with" "In C" \
  --replace ../stafet "$PWD"

# From a user's table to a cake, in a root folder where there is no Swift and nothing else.
printf '%s\n' 'id;kind;author;recipient;text;theme' \
  'q1;question;Anna;Bo;Hvordan får vi tid?;Tid' 'q2;question;Bo;Anna;Hvem bestemmer?;Magt' >"$c/svar.csv"
root=$c/root
mkdir -p "$root"/out "$root/lib"
cp "$embedded"/{cake,libstafet.so} "$c/svar.csv" "$root"
ln -s libstafet.so "$root/libstafet.so.1"
ldd "$embedded/cake" | grep -oE '/[^ ]+' | grep -v "$PWD" | while read -r file; do
  mkdir -p "$root$(dirname "$file")"
  cp -L "$file" "$root$file"
done
# There is no /proc there, by which the program would know where it lies.
as_root=()
[[ $EUID == 0 ]] || as_root=(sudo)
"${as_root[@]}" env LD_LIBRARY_PATH=/ chroot "$root" /cake svar.csv out \
  || fail "the program does not run in an empty root folder"
grep -q '"name": "svar.csv"' "$root/out/analysis.json" || fail "the analysis is not of svar.csv"

# The same bytes from C and from Swift, of the reconstruction and of ten thousand contributions.
bash .ci/same-bytes.sh "$embedded" "$c/ordinary"

# Hostile calls.
for library in "$embedded" "$c/ordinary"; do
  "${compile[@]}" Tests/Embedding/hostile.c -o "$c/hostile" "-L$library" -lstafet \
    "-Wl,-rpath,$(realpath "$library")"
  "$c/hostile"
  # 64 MB of its own, and about as much for all else: too little for a second copy.
  (ulimit -v 125000 && "$c/hostile" memory) || fail "a call without memory does not come back"
done

# Threads at one handle at once, looked at by two tools; without the locks both must have something to say.
# What Swift makes at its first use is guarded by atomic numbers, which they do not know: so it is made before.
"${compile[@]}" -pthread Tests/Embedding/races.c -o "$c/races" "-L$embedded" -lstafet
"${compile[@]}" -pthread Tests/Embedding/races.c Tests/Embedding/without-locks.c -o "$c/unlocked" \
  "-L$embedded" -lstafet
export LD_LIBRARY_PATH=$embedded
"$c/races"
for tool in drd helgrind; do
  valgrind --tool=$tool --error-exitcode=9 -q "$c/races" warm || fail "$tool has something to say"
  valgrind --tool=$tool -q "$c/unlocked" warm >"$c/control" 2>&1 || true
  races=$(grep -cE '^==[0-9]+== (Conflicting|Possible data race)' "$c/control" || true)
  [[ $races -gt 0 ]] || fail "$tool sees nothing where there are no locks"
  echo "$tool: nothing with locks, $races races without"
done
valgrind --leak-check=full --errors-for-leak-kinds=definite --error-exitcode=9 -q "$c/hostile" \
  || fail "memory is used wrongly or never given back"
