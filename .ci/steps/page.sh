# The reports that the examples wrote open and are found through, fit a phone, print, can be used by
# everybody and are valid HTML.
source "$(dirname "$0")/../common.sh"

[[ -d $CI_SCRATCH/python ]] || bash .ci/steps/tools.sh
[[ -d $CI_SCRATCH/reports ]] || bash .ci/steps/examples.sh

export PYTHONDONTWRITEBYTECODE=1
studies=$CI_SCRATCH/studies

mapfile -d '' reports < <(find "$CI_SCRATCH/reports" -name report.html -print0 | sort -z)
[[ ${#reports[@]} -ge 2 ]] || fail "the examples wrote no report.html"
python3 .ci/check-page.py --studies "$studies" \
  --validator "$(find "$CI_SCRATCH/python" -name vnu.jar | head -n 1)" \
  --axe "$(find "$CI_SCRATCH/python" -name axe.min.js | head -n 1)" "${reports[@]}"
