# The reports that the examples wrote open, fit a phone, print and are valid HTML.
source "$(dirname "$0")/../common.sh"

[[ -d $CI_SCRATCH/python ]] || bash .ci/steps/tools.sh
[[ -d $CI_SCRATCH/reports ]] || bash .ci/steps/examples.sh

validator=$(find "$CI_SCRATCH/python" -name vnu.jar | head -n 1)
mapfile -d '' reports < <(find "$CI_SCRATCH/reports" -name report.html -print0 | sort -z)
[[ ${#reports[@]} -gt 0 ]] || fail "the examples wrote no report.html"
python3 .ci/check-page.py --validator "$validator" "${reports[@]}"
