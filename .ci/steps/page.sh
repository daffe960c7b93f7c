# The reports that the examples wrote, and two on studies that try to break a page, open and are found
# through, fit a phone, print, can be used by everybody and are valid HTML.
source "$(dirname "$0")/../common.sh"

[[ -d $CI_SHARED/python ]] || bash .ci/steps/tools.sh
[[ -d $CI_SHARED/reports ]] || bash .ci/steps/examples.sh

export PYTHONDONTWRITEBYTECODE=1
studies=$CI_SHARED/studies
bin=$(swift build -c release --show-bin-path)
python3 .ci/checks/hostile.py "$studies"
for study in hostile:da lone:en; do
  name=${study%:*}
  "$bin/relay-report" "$studies/$name.stafet.json" --language "${study#*:}" \
    --output "$CI_SHARED/reports/$name" >/dev/null
done

mapfile -d '' reports < <(find "$CI_SHARED/reports" -name report.html -print0 | sort -z)
[[ ${#reports[@]} -ge 4 ]] || fail "the examples wrote no report.html"
python3 .ci/check-page.py --studies "$studies" \
  --validator "$(find "$CI_SHARED/python" -name vnu.jar | head -n 1)" \
  --axe "$(find "$CI_SHARED/python" -name axe.min.js | head -n 1)" "${reports[@]}"
