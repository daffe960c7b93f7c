# Every example runs as its documentation says, and refuses what it should with the right status.
source "$(dirname "$0")/../common.sh"

swift build "${release[@]}"
bin=$(swift build -c release --show-bin-path)
reports=$CI_SHARED/reports
# The study of each report, by the name of the report's folder; the step page looks texts up in it.
studies=$CI_SHARED/studies
mkdir -p "$reports" "$studies"

# The published report is not part of the repository; it may lie beside it.
published_text=../shared/data/documents/relay-report.txt

# Runs an example that must be refused: refused 1 relay-report broken.json
# Standard error goes into refusal and must not be empty. In Danish it says the same in other words.
refused() {
  local status=$1 program=$2
  shift 2
  expect_status "$status" "$bin/$program" "$@" --language da \
    >"$CI_SCRATCH/refusal-output" 2>"$CI_SCRATCH/refusal-da"
  expect_status "$status" "$bin/$program" "$@" >"$CI_SCRATCH/refusal-output" 2>"$CI_SCRATCH/refusal"
  [[ -s $CI_SCRATCH/refusal ]] || fail "$program says nothing about: $*"
  [[ ! -s $CI_SCRATCH/refusal-output ]] || fail "$program prints results in spite of: $*"
  [[ $(wc -l <"$CI_SCRATCH/refusal") == $(wc -l <"$CI_SCRATCH/refusal-da") ]] \
    || fail "$program says more or less in Danish about: $*"
  ! grep -qxFf "$CI_SCRATCH/refusal" "$CI_SCRATCH/refusal-da" \
    || fail "not Danish, about $*:"$'\n'"$(cat "$CI_SCRATCH/refusal-da")"
}

# Demands that the last refusal is one line.
in_one_line() {
  [[ $(wc -l <"$CI_SCRATCH/refusal") == 1 ]] || fail "not one line:"$'\n'"$(cat "$CI_SCRATCH/refusal")"
}

# What every program that takes a file does, or a job of one: check_usage theme-suggestions suggest
check_usage() {
  # Read to its end: a help that is cut off by its reader ends its program.
  "$bin/$1" "${@:2}" --help | grep "^Usage: $*" >/dev/null || fail "$* --help shows no usage"
  refused 2 "$@" --no-such-option
  in_one_line
  refused 2 "$@" "$CI_SCRATCH/no-such-file"
  in_one_line
}

# What every program does that takes a file of a relay, or a job of one.
check_manners() {
  check_usage "$@"
  echo '{"format": "stafet-study", "version": 1,' >"$CI_SCRATCH/broken.stafet.json"
  refused 1 "$@" "$CI_SCRATCH/broken.stafet.json"
  grep -q '^broken.stafet.json' "$CI_SCRATCH/refusal" || fail "$* does not name the file"
  grep -q '^broken.stafet.json' "$CI_SCRATCH/refusal-da" || fail "$* does not name the file in Danish"
}

# Demands words in the last refusal.
says() {
  grep -qF -- "$1" "$CI_SCRATCH/refusal" || fail "$1 is not said in:"$'\n'"$(cat "$CI_SCRATCH/refusal")"
}

# Demands the files of a report.
check_report() {
  local folder=$1 file
  for file in report.html report.md analysis.json figures/cake-1.svg figures/cake-2.svg; do
    [[ -s $folder/$file ]] || fail "$folder has no $file"
  done
  python3 -m json.tool "$folder/analysis.json" >/dev/null || fail "analysis.json is not JSON"
}

# Demands that two reports have the same figures: analysis.json, but for what it was made from.
same_figures() {
  local name
  for name in "$1" "$2"; do
    python3 -c 'import json, sys
document = json.load(sys.stdin)
document["input"].pop("name")
print(json.dumps(document, indent=1))' <"$name/analysis.json" >"$name.figures"
  done
  diff "$1.figures" "$2.figures" >&2 || fail "the figures of $1 and $2 differ"
}

check_theme_suggestions() {
  check_jobs
  local study=Examples/RelayReport/reconstruction.stafet.json output=$CI_SCRATCH/suggestions
  "$bin/theme-suggestions" suggest "$study" --sorting none --output "$output" >"$output.tsv"
  cmp "$output.tsv" "$output/suggestions.tsv" >&2 || fail "suggestions.tsv is not what is printed"
  [[ $(wc -l <"$output.tsv") == 117 ]] || fail "not every question has a line of suggestions"
  refused 2 theme-suggestions suggest "$study" --sorting no-such-sorting
  in_one_line
  # The study with the suggestions is one that can be read and reported on.
  "$bin/relay-report" "$output/suggested.stafet.json" --output "$output/report" >/dev/null
  check_report "$output/report"
  check_accepting "$output"
  check_sheets "$study" "$CI_SCRATCH/sheets"
  "$bin/theme-suggestions" evaluate "$study" --per-theme 3 >"$output.figures"
  grep -q '^# accuracy 0\.[5-9]' "$output.figures" || fail "suggestions are right too seldom"
  grep -q '^# per_theme 3 draws 10' "$output.figures" || fail "there is no learning curve"
  check_clusters "$study" "$output"
  check_labelled_texts "$study" "$output"
}

# Every job has its own help and its own options, and what was an option once says which job it is now.
check_jobs() {
  local job
  "$bin/theme-suggestions" --help | grep "^Usage: theme-suggestions JOB" >/dev/null || fail "no usage of jobs"
  for job in suggest sheet accept evaluate discover continue try; do
    "$bin/theme-suggestions" --help | grep -E "^  $job +[A-Z]" >/dev/null || fail "--help does not list $job"
    refused 2 theme-suggestions $job --no-such-option
    in_one_line
    says "theme-suggestions $job: "
  done
  for job in suggest evaluate discover; do check_manners theme-suggestions $job; done
  "$bin/theme-suggestions" try --help | grep -F "Usage: theme-suggestions try --train A.jsonl --test" >/dev/null \
    || fail "the help of try does not say what it needs"
  refused 2 theme-suggestions
  in_one_line
  refused 2 theme-suggestions "$CI_SCRATCH/no-such-file"
  in_one_line
  says "suggest, sheet, accept, evaluate, discover, continue or try"
  for job in accept evaluate discover continue; do
    refused 2 theme-suggestions study.stafet.json --$job
    in_one_line
    says "theme-suggestions $job."
  done
  refused 2 theme-suggestions suggest study.stafet.json --evaluate
  says "theme-suggestions suggest: --evaluate is a job of its own now: theme-suggestions evaluate."
  refused 2 theme-suggestions suggest study.stafet.json --clusters 3
  says "The option --clusters is one of discover."
}

# Every question is in a cluster, what was found can be reported on, and later questions find a place.
check_clusters() {
  local study=$1 output=$2
  "$bin/theme-suggestions" discover "$study" --clusters 4 --output "$output" >"$output.clusters" \
    2>/dev/null
  [[ $(grep -vc '^#' "$output.clusters") == 117 ]] || fail "not every question is in a cluster"
  "$bin/relay-report" "$output/discovered.stafet.json" --output "$output/found" >/dev/null
  check_report "$output/found"
  # A study continued with itself has no new questions, and its clusters stay.
  "$bin/theme-suggestions" continue "$study" --from "$output/discovered.stafet.json" \
    --output "$output/continued" >"$output.grown"
  grep -q '^# newcomers 0 far 0 ' "$output.grown" || fail "old questions are taken for new ones"
  cmp "$output/discovered.stafet.json" "$output/continued/discovered.stafet.json" >&2 \
    || fail "clusters did not stay what they were"
  refused 2 theme-suggestions continue "$study"
  in_one_line
  refused 2 theme-suggestions discover "$study" --lines question --output "$output"
  in_one_line
}

# Four texts with labels: what is learnt from them is known again, on any number of threads.
check_labelled_texts() {
  local study=$1 output=$2 threads
  printf '%s\n' '{"id": 1, "text": "penge og budget", "label": "m"}' \
    '{"id": 2, "text": "budget og penge", "label": "m"}' \
    '{"id": 3, "text": "trivsel for personalet", "label": "p"}' \
    '{"id": 4, "text": "personalets trivsel", "label": "p"}' >"$output.jsonl"
  "$bin/theme-suggestions" try --train "$output.jsonl" --test "$output.jsonl" >"$output.tsv"
  grep -q '^# accuracy 1.000 .* right 4 of 4' "$output.tsv" || fail "what was learnt is not known"
  "$bin/theme-suggestions" evaluate --train "$output.jsonl" >"$output.tsv"
  grep -q '^# accuracy .* of 4' "$output.tsv" || fail "labelled texts are not evaluated"
  refused 2 theme-suggestions evaluate "$study" --train "$output.jsonl"
  in_one_line
  for threads in 1 3; do
    "$bin/theme-suggestions" discover "$output.jsonl" --lines all --clusters 2 --threads $threads \
      >"$output.$threads" 2>/dev/null
  done
  cmp "$output.1" "$output.3" >&2 || fail "clusters depend on the number of threads"
  grep -q '^# questions 4 placed 4 ' "$output.1" || fail "not every line is in a cluster"
}

# A person fills in the table in a Danish spreadsheet: one theme accepted, one changed, one declined.
check_accepting() {
  local output=$1
  python3 - "$output" <<'PYTHON'
import csv, sys
folder = sys.argv[1]
with open(folder + "/suggestions.csv", encoding="utf-8-sig", newline="") as file:
    rows = list(csv.reader(file, delimiter=";"))
for row, decision in zip(rows[1:], ["ja", "Øvrige", "nej"]): row[rows[0].index("accepted")] = decision
with open(folder + "/filled.csv", "w", encoding="cp1252", newline="") as file:
    csv.writer(file, delimiter=";", lineterminator="\r\n").writerows(rows)
PYTHON
  local accept=(--decisions "$output/filled.csv" --coder reader --windows-1252)
  "$bin/theme-suggestions" accept "$output/suggested.stafet.json" "${accept[@]}" \
    --output "$output/once" >"$output.tsv"
  cmp "$output.tsv" "$output/once/accepted.tsv" >&2 || fail "accepted.tsv is not what is printed"
  grep -qx '# accepted 1 changed 1 declined 1 undecided 113 moved 2' "$output.tsv" \
    || fail "the decisions are not those of the table"
  # Decisions that are accepted twice change nothing, and a study that was read is not replaced.
  "$bin/theme-suggestions" accept "$output/once/accepted.stafet.json" "${accept[@]}" \
    --output "$output/twice" >/dev/null
  cmp "$output/once/accepted.stafet.json" "$output/twice/accepted.stafet.json" >&2 \
    || fail "the same decisions gave another study"
  refused 2 theme-suggestions accept "$output/once/accepted.stafet.json" "${accept[@]}" \
    --output "$output/once"
  in_one_line
  refused 2 theme-suggestions accept "$output/suggested.stafet.json" \
    --decisions "$output/filled.csv"
  in_one_line
  printf 'id;accepted\nt-q01;Budget\n' >"$output/unknown.csv"
  refused 1 theme-suggestions accept "$output/suggested.stafet.json" \
    --decisions "$output/unknown.csv" --coder reader
  in_one_line
  # Further suggestions are learnt from what was decided, and come in the place of those before.
  [[ $("$bin/theme-suggestions" suggest "$output/once/accepted.stafet.json" --sorting reader \
    --output "$output/further" | wc -l) == 115 ]] || fail "what was decided is suggested again"
  refused 2 theme-suggestions suggest "$output/further/suggested.stafet.json" --output "$output/further"
  in_one_line
  # A table that somebody has filled in is not replaced, unless they mean it.
  cp "$output/filled.csv" "$output/suggestions.csv"
  refused 2 theme-suggestions suggest Examples/RelayReport/reconstruction.stafet.json --sorting none \
    --output "$output"
  in_one_line
  says "holds decisions that would be lost"
  "$bin/theme-suggestions" suggest Examples/RelayReport/reconstruction.stafet.json --sorting none \
    --output "$output" --replace >/dev/null
  # What was read is not replaced, whatever is said.
  cp "$output/filled.csv" "$output/once/accepted.tsv"
  refused 2 theme-suggestions accept "$output/suggested.stafet.json" --coder reader --windows-1252 \
    --decisions "$output/once/accepted.tsv" --output "$output/once" --replace
  in_one_line
  says "$output/once/accepted.tsv cannot be written: what was read is never replaced"
}

# Two coders sort in their sheets: one in a Danish Excel, one in an older spreadsheet that parts by tabs, has
# lost rows and turned the others round. Their agreement comes out.
check_sheets() {
  local study=$1 output=$2
  "$bin/theme-suggestions" sheet "$study" --sorting none --coder Anna --coder "Bo Bo" --output "$output" \
    >"$output.made"
  [[ $(wc -l <"$output.made") == 2 && -s $output/sheet-anna.csv && -s $output/sheet-bo-bo.csv ]] \
    || fail "there is not a sheet for each coder"
  head -1 "$output/sheet-anna.csv" | grep -q 'Id;Stafet;Spørgsmål;.*;Tema;Bemærkning;Koder' \
    || fail "the headings are not Danish"
  "$bin/theme-suggestions" sheet "$study" --without-suggestions --coder Anna --for excel-en \
    --output "$output/english" >/dev/null
  head -1 "$output/english/sheet-anna.csv" | grep -q 'Id,Relay,Question,' || fail "they are not English"
  python3 - "$output" <<'PYTHON'
import csv, sys
folder = sys.argv[1]
def read(name):
    with open(f"{folder}/{name}.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))
themes = [row[0] for row in read("sheet-themes")[1:]]
for coder, encoding, delimiter in ("anna", "utf-8-sig", ";"), ("bo-bo", "cp1252", "\t"):
    header, *rows = read("sheet-" + coder)
    theme, remark = header.index("Tema"), header.index("Bemærkning")
    for number, row in enumerate(rows):
        row[theme] = themes[(number + (coder != "anna" and number % 10 == 0)) % len(themes)].lower()
        row[remark] = "tja" if number == 1 else ""
    if coder != "anna": rows = rows[:2:-1]
    with open(f"{folder}/filled-{coder}.csv", "w", encoding=encoding, errors="replace", newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows([header] + rows)
PYTHON
  local decisions=(--decisions "$output/filled-anna.csv" --decisions "$output/filled-bo-bo.csv" --windows-1252)
  "$bin/theme-suggestions" accept "$study" "${decisions[@]}" --output "$output/accepted" >"$output.tsv" \
    2>"$output.said"
  grep -q '^# accepted .* moved 229$' "$output.tsv" || fail "not every decision was taken over"
  grep -q "$(printf '\tAnna\ttja')" "$output.tsv" || fail "a remark is lost"
  grep -q '^filled-bo-bo.csv: 3.*questions have no row' "$output.said" || fail "missing rows are not told of"
  "$bin/relay-report" "$output/accepted/accepted.stafet.json" --output "$output/report" >/dev/null
  python3 -c 'import json, sys
coders = [s["coder"] for s in json.load(sys.stdin)["reliability"]["sortings"]]
assert coders[-2:] == ["Anna", "Bo Bo"], coders' <"$output/report/analysis.json" \
    || fail "the report does not compare the two coders"
  refused 1 theme-suggestions accept "$study" --decisions "$output/filled-anna.csv" --coder Bo
  in_one_line
  cp "$output/filled-anna.csv" "$output/sheet-anna.csv"
  refused 2 theme-suggestions sheet "$study" --coder Anna --output "$output"
  in_one_line
  refused 2 theme-suggestions sheet "$study" --coder Anna --coder anna --output "$output/twice"
  in_one_line
}

# Steps change a codebook and its sortings, can be undone and taken again, and are applied to a study.
check_codebook_steps() {
  local study=Examples/RelayReport/reconstruction.stafet.json steps=$CI_SCRATCH/year.steps.jsonl job
  for job in list questions; do check_manners codebook-steps $job; done
  for job in history add remove rename edit nest move merge split place begin decide undo redo apply; do
    "$bin/codebook-steps" --help | grep -E "^  $job +[A-Z]" >/dev/null || fail "--help does not list $job"
    refused 2 codebook-steps $job --no-such-option
    in_one_line
  done
  local by=(--steps "$steps" --coder reader)
  [[ $("$bin/codebook-steps" questions "$study" | wc -l) == 117 ]] || fail "not every question is listed"
  "$bin/codebook-steps" rename "$study" "${by[@]}" --theme Krydspres --name "Krav og krydspres" >/dev/null
  "$bin/codebook-steps" split "$study" "${by[@]}" --theme krydspres --part "Tempo=t-q01,t-q10" \
    --sorting sortering-1 >/dev/null
  "$bin/codebook-steps" place "$study" "${by[@]}" --questions t-q02 --theme none --sorting sortering-1 \
    --at 2026-01-01T08:00:00+01:00 | grep -q "$(printf '^3\tplace\treader\t2026-01-01T07:00:00Z')" \
    || fail "the step is not the third"
  cp "$steps" "$steps.before"
  "$bin/codebook-steps" undo "$study" --steps "$steps" --count 2 >/dev/null
  [[ $(wc -l <"$steps") == 1 ]] || fail "steps were not undone"
  "$bin/codebook-steps" redo "$study" --steps "$steps" --count 2 >/dev/null
  cmp "$steps" "$steps.before" >&2 || fail "the steps were not taken again"
  refused 2 codebook-steps redo "$study" --steps "$steps"
  in_one_line
  refused 2 codebook-steps remove "$study" "${by[@]}" --theme tempo
  in_one_line
  cmp "$steps" "$steps.before" >&2 || fail "a step that was refused changed the file"
  "$bin/codebook-steps" apply "$study" --steps "$steps" --output "$CI_SCRATCH/changed.stafet.json" >/dev/null
  [[ $("$bin/codebook-steps" questions "$CI_SCRATCH/changed.stafet.json" --theme tempo | wc -l) == 3 ]] \
    || fail "the theme that was split off has not two questions"
  "$bin/relay-report" "$CI_SCRATCH/changed.stafet.json" --output "$CI_SCRATCH/changed" >/dev/null
  check_report "$CI_SCRATCH/changed"
  refused 2 codebook-steps apply "$study" --steps "$steps" --output "$study"
  in_one_line
  # The steps are those of the study that the work began with.
  refused 1 codebook-steps list "$CI_SCRATCH/changed.stafet.json" --steps "$steps"
  in_one_line
}

check_relay_report() {
  check_manners relay-report
  says "broken.stafet.json:2:1: The text ends too early: "
  grep -q '^broken.stafet.json:2:1: Teksten slutter for tidligt: ' "$CI_SCRATCH/refusal-da" \
    || fail "the refusal is not Danish: $(cat "$CI_SCRATCH/refusal-da")"
  local language
  for language in da en; do
    "$bin/relay-report" --output "$reports/relays-$language" --language "$language" \
      --study "$studies/relays-$language.stafet.json" >/dev/null
    check_report "$reports/relays-$language"
    grep -q "<html lang=\"$language\"" "$reports/relays-$language/report.html" \
      || fail "the report is not in $language"
  done
  # The same input gives the same bytes, and the bundled study is the file and the tables beside the
  # example.
  "$bin/relay-report" --output "$CI_SCRATCH/again" >/dev/null
  diff -r "$reports/relays-da" "$CI_SCRATCH/again" >&2 || fail "two runs gave different bytes"
  check_outputs
  check_full_disk
  check_stopping
  local data=Examples/RelayReport
  "$bin/relay-report" "$data/reconstruction.stafet.json" --output "$CI_SCRATCH/from-file" \
    --tables "$CI_SCRATCH/tables" >/dev/null
  same_figures "$CI_SCRATCH/again" "$CI_SCRATCH/from-file"
  diff -r -x .stafet-files "$data/reconstruction" "$CI_SCRATCH/tables" >&2 || fail "the tables beside the study differ"
  "$bin/relay-report" "$data/reconstruction" --output "$CI_SCRATCH/from-folder" \
    --study "$CI_SCRATCH/again.stafet.json" >/dev/null
  same_figures "$CI_SCRATCH/again" "$CI_SCRATCH/from-folder"
  cmp "$data/reconstruction.stafet.json" "$CI_SCRATCH/again.stafet.json" >&2 \
    || fail "the study that was read is not the one that was written"
  # For a Danish Excel the study has another form and is the same, and other tables can be written too.
  "$bin/relay-report" "$data/reconstruction.stafet.json" --output "$CI_SCRATCH/from-file" --for excel-da \
    --tables "$CI_SCRATCH/excel" --matrix "$CI_SCRATCH/excel/extra/matrix.csv" \
    --placements "$CI_SCRATCH/excel/extra/placements.csv" --lines "$CI_SCRATCH/lines.jsonl" >/dev/null
  "$bin/relay-report" "$CI_SCRATCH/excel" --output "$CI_SCRATCH/from-folder" \
    --study "$CI_SCRATCH/again.stafet.json" >/dev/null
  cmp "$data/reconstruction.stafet.json" "$CI_SCRATCH/again.stafet.json" >&2 \
    || fail "the tables for Excel are another study"
  [[ $(wc -l <"$CI_SCRATCH/excel/extra/matrix.csv") == 117 && $(wc -l <"$CI_SCRATCH/lines.jsonl") == 224 ]] \
    || fail "the matrix or the lines are not whole"
  [[ $(wc -l <"$CI_SCRATCH/excel/extra/placements.csv") == 233 ]] || fail "placements are missing"
  refused 2 relay-report --for numbers
  in_one_line
  # The bundled relays keep the rules of the digital form; those of 2008 want starters of several groups.
  grep -c '"clean": true' "$CI_SCRATCH/again/analysis.json" | grep -qx 2 \
    || fail "the bundled relays break rules"
  "$bin/relay-report" --rules 2008 --output "$CI_SCRATCH/rules" >/dev/null
  grep -c '"kind": "same_group_starts"' "$CI_SCRATCH/rules/analysis.json" | grep -qx 8 \
    || fail "the rules of 2008 are not those asked for"
  refused 2 relay-report --rules 1999
  in_one_line
  # The settings of an analysis give it again, and options come before them.
  "$bin/relay-report" --settings "$CI_SCRATCH/rules/analysis.json" --output "$CI_SCRATCH/set" >/dev/null
  same_figures "$CI_SCRATCH/rules" "$CI_SCRATCH/set"
  "$bin/relay-report" --settings "$CI_SCRATCH/rules/analysis.json" --rules digital \
    --output "$CI_SCRATCH/set" >/dev/null
  same_figures "$CI_SCRATCH/again" "$CI_SCRATCH/set"
  echo '{"format": "stafet-settings", "version": 1, "settings": {"selection": {"pairs": -1}}}' \
    >"$CI_SCRATCH/wrong-settings.json"
  refused 1 relay-report --settings "$CI_SCRATCH/wrong-settings.json"
  in_one_line
  check_languages
  # Pairs that a person picks replace those that the library chooses in their themes.
  "$bin/relay-report" --output "$CI_SCRATCH/picked" --pairs 2 --pick "i-q09, i-a05" >/dev/null
  python3 -c 'import json, sys
sections = [s for r in json.load(sys.stdin)["relays"] for s in r["sections"]]
picked = [s["selected"] for s in sections if s["hand_picked"]]
assert picked == [["i-q09", "i-q05"]], picked
assert all(len(s["selected"]) == 2 for s in sections)' <"$CI_SCRATCH/picked/analysis.json" \
    || fail "relay-report does not choose the pairs that it was told to"
  "$bin/relay-report" --output "$CI_SCRATCH/picked" --pairs all >/dev/null
  refused 2 relay-report --pick no-such-question
  in_one_line
  refused 2 relay-report --pairs some
  in_one_line
  check_report_options
  check_people
}

# A report is as its host wants it, on the command line and by a document; the step page opens it.
check_report_options() {
  local folder=$CI_SCRATCH/report-options out=$reports/options-en
  mkdir -p "$folder"
  printf '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h20v10z"/></svg>' \
    >"$folder/logo.svg"
  printf 'Why we asked.\n\nWhat we heard.\n' >"$folder/introduction.txt"
  "$bin/relay-report" --language en --output "$out" --study "$studies/options-en.stafet.json" \
    --title "What leaders ask" --client "The Ministry" --logo "$folder/logo.svg" \
    --introduction "$folder/introduction.txt" --without method,cross_reading >/dev/null
  check_report "$out"
  grep -q '<h1>What leaders ask</h1>' "$out/report.html" || fail "the report has another title"
  grep -q 'src="data:image/svg+xml;base64,' "$out/report.html" || fail "the page has no logo"
  cmp "$folder/logo.svg" "$out/figures/logo.svg" >&2 || fail "the logo is another one"
  grep -q '^## 1 Introduction$' "$out/report.md" || fail "there is no introduction"
  ! grep -qE '^## .*(Method|Cross-reading)' "$out/report.md" || fail "a chapter was not left out"
  # The same by a document, byte by byte.
  cat >"$folder/options.json" <<'END'
{"format": "stafet-report-options", "version": 1, "language": "en", "title": "What leaders ask",
 "client": "The Ministry", "logo_file": "logo.svg", "introduction": "Why we asked.\n\nWhat we heard.\n",
 "without": ["method", "cross_reading"]}
END
  "$bin/relay-report" --report-options "$folder/options.json" --output "$folder/again" >/dev/null
  diff -r "$out" "$folder/again" >&2 || fail "the document gives another report"
  # No id is seen, and links lead to places.
  "$bin/relay-report" --no-ids --output "$folder/closed" >/dev/null
  ! grep -nwE '[it]-[qa]?[0-9]{1,3}' "$folder/closed/report.html" "$folder/closed/report.md" >&2 \
    || fail "ids are seen"
  grep -q 'href="#c-1-' "$folder/closed/report.html" || fail "links to contributions are gone"
  refused 2 relay-report --chapters relay
  in_one_line
  refused 2 relay-report --chapters relays --without method
  in_one_line
  refused 2 relay-report --logo "$folder/options.json"
  in_one_line
  refused 1 relay-report --report-options "$folder/introduction.txt"
  in_one_line
}

# A lone table with names becomes a whole study in which nobody is named, and its key is for one only.
check_people() {
  local folder=$CI_SCRATCH/people
  mkdir -p "$folder"
  printf 'id;kind;author;text;Mail\n1;question;Mette Hansen;Hvad siger Mettes chef?;m@firma.dk\n' \
    >"$folder/table.csv"
  printf 'Titel;Tid til Hansen\nStafet;Topledere\n' >"$folder/study.csv"
  "$bin/relay-report" "$folder/table.csv" --pseudonyms "$folder/key.csv" --mask-names \
    --declared contributions=224 --output "$folder/out" --study "$folder/out/study.json" \
    >"$folder/out.txt" 2>&1
  ! grep -rniE 'mette|hansen|firma' "$folder/out" "$folder/out.txt" >&2 || fail "somebody is named"
  grep -q 'Topledere' "$folder/out/report.html" || fail "the table beside the file is not read"
  [[ $(stat -c %a "$folder/key.csv") == 600 ]] || fail "the key is open to others"
  cp "$folder/key.csv" "$folder/before.csv"
  "$bin/relay-report" "$folder/table.csv" --pseudonyms "$folder/key.csv" --output "$folder/out" \
    >/dev/null 2>&1
  cmp "$folder/key.csv" "$folder/before.csv" >&2 || fail "the key has changed"
  refused 1 relay-report "$folder/table.csv" --pseudonyms "$folder/table.csv"
  in_one_line
  refused 2 relay-report "$folder/table.csv" --mask-names
  in_one_line
}

# Nothing that was read or that somebody else wrote is replaced, and all that stands in the way is named.
check_outputs() {
  local folder=$CI_SCRATCH/outputs name before
  mkdir -p "$folder/mine"
  printf 'id,relay,kind,text\n1,a,question,Hvem?\n2,b,question,Hvor?\n' >"$folder/own.csv"
  ln -s own.csv "$folder/link.csv"
  ln "$folder/own.csv" "$folder/hard.csv"
  ln -s . "$folder/here"
  before=$(cat "$folder/own.csv")
  for name in own.csv link.csv hard.csv here/own.csv mine/../own.csv; do
    refused 2 relay-report "$folder/own.csv" --output "$folder/new" --study "$folder/$name" --replace
    says "$folder/$name cannot be written: what was read is never replaced"
    refused 2 relay-report "$folder/$name" --output "$folder/new" --study "$folder/own.csv" --replace
  done
  [[ $(cat "$folder/own.csv") == "$before" && ! -e $folder/new ]] || fail "something was written"
  for name in report.html notes.json; do echo mine >"$folder/mine/$name"; done
  refused 2 relay-report "$folder/own.csv" --output "$folder/mine"
  says "$folder/mine/report.html cannot be written: something is there that Stafet did not write"
  says --replace
  refused 2 relay-report "$folder/own.csv" --output "$folder/new" --study "$folder/mine/notes.json"
  [[ $(ls -A "$folder/mine") == "notes.json"$'\n'report.html && ! -e $folder/new ]] \
    || fail "a command that was refused wrote something"
  "$bin/relay-report" "$folder/own.csv" --output "$folder/mine" --replace >/dev/null 2>&1
  check_written "$folder/mine"
  # The same command again, after the input changed too.
  echo '3,a,question,Hvornår?' >>"$folder/own.csv"
  "$bin/relay-report" "$folder/own.csv" --output "$folder/mine" >/dev/null 2>&1 \
    || fail "what Stafet wrote stands in its own way"
  # A file that somebody edited is theirs.
  echo '<!-- mine -->' >>"$folder/mine/report.html"
  refused 2 relay-report "$folder/own.csv" --output "$folder/mine"
  says "$folder/mine/report.html"
  # A folder of tables that was read stays as it is.
  "$bin/relay-report" --output "$folder/new" --tables "$folder/tables" >/dev/null
  refused 2 relay-report "$folder/tables" --output "$folder/new" --tables "$folder/tables" --replace
  says "what was read is never replaced"
  for name in 1 2; do
    "$bin/relay-report" "$folder/tables" --output "$folder/tables" >/dev/null \
      || fail "a report beside its tables cannot be written again"
  done
}

# Demands that a page stands in a folder.
check_written() {
  grep -q '<html' "$1/report.html" || fail "$1 has no page"
}

# A disk that is full leaves everything as it was.
check_full_disk() {
  local disk=$CI_SCRATCH/small-disk before
  mkdir -p "$disk"
  if [[ $(id -u) != 0 ]] || ! mount -t tmpfs -o size=256k tmpfs "$disk" 2>/dev/null; then
    echo "SKIPPED: no small file system can be mounted here, so no full disk is tried"
    return
  fi
  full_disk "$disk" || { umount "$disk"; exit 1; }
  umount "$disk"
}

full_disk() {
  local disk=$1
  refused 2 relay-report --output "$disk/out"
  says "no room left"
  [[ -z $(ls -A "$disk") ]] || fail "a full disk holds what could not be written: $(ls -AR "$disk")"
  "$bin/relay-report" Tests/StafetTests/small-study.stafet.json --output "$disk/out" >/dev/null 2>&1
  before=$(cd "$disk" && find . -type f -exec cksum {} + | sort)
  refused 2 relay-report --output "$disk/out"
  says "no room left"
  [[ $(cd "$disk" && find . -type f -exec cksum {} + | sort) == "$before" ]] \
    || fail "a full disk left another report than was there"
}

# A program that is stopped leaves no half file, and ends as a shell expects it.
check_stopping() {
  python3 .ci/checks/stopping.py "$bin" "$CI_SCRATCH/stopping" || fail "stopping a program"
}

# The report is Danish and the terminal English, unless --language says otherwise of both.
check_languages() {
  local table=$CI_SCRATCH/lone.csv language output=$CI_SCRATCH/language
  printf 'id,relay,kind,text\n1,a,question,Hvem?\n2,b,question,Hvor?\n' >"$table"
  for language in none da en; do
    local option=(--language "$language")
    [[ $language != none ]] || option=()
    "$bin/relay-report" "$table" "${option[@]}" --output "$output" >"$output-$language" \
      2>"$output-$language-warnings"
    [[ -s $output-$language-warnings ]] || fail "nothing is said about what a lone table cannot hold"
    grep -o '<html lang="[a-z]*"' "$output/report.html" >>"$output-$language"
  done
  cmp "$output-none-warnings" "$output-en-warnings" >&2 || fail "warnings are not English"
  ! grep -qxFf "$output-en-warnings" "$output-da-warnings" || fail "warnings are not Danish"
  diff <(sed '$d' "$output-none") <(sed '$d' "$output-en") >&2 || fail "the summary is not English"
  grep -q '^Written to ' "$output-en" || fail "the summary is not English"
  grep -q '^Skrevet til ' "$output-da" || fail "the summary is not Danish"
  grep -q 'lang="da"' "$output-none" || fail "the report is not Danish"
  grep -q 'lang="da"' "$output-da" || fail "the report is not Danish"
  grep -q 'lang="en"' "$output-en" || fail "the report is not English"
}

# Words of two relays, three contributions each; what is counted can be told by hand.
check_relay_keywords() {
  local lines=$CI_SCRATCH/contributions.jsonl threads
  check_manners relay-keywords
  printf '%s\n' \
    '{"id":"1","relay":"a","kind":"question","text":"Sektoren og sektoren"}' \
    '{"id":"2","relay":"a","kind":"question","text":"En sektor er \u00e5ben."}' \
    '{"id":"3","relay":"a","kind":"answer","text":"Organisationen"}' \
    '{"id":"4","relay":"b","kind":"question","text":"Organisationer"}' >"$lines"
  for threads in 1 2 5; do
    "$bin/relay-keywords" "$lines" --top 2 --threads "$threads" >"$CI_SCRATCH/keywords-$threads"
    diff "$CI_SCRATCH/keywords-1" "$CI_SCRATCH/keywords-$threads" >&2 \
      || fail "the keywords depend on the number of threads"
  done
  diff - <(cut -f1-8 "$CI_SCRATCH/keywords-1") >&2 <<'END' || fail "the keywords are wrong"
section	relay	stem	form	occurrences	contributions	other_occurrences	other_contributions
frequency	a	sektor	sektor	3	2	0	0
frequency	a	åben	åben	1	1	0	0
frequency	b	organisation	organisation	1	1	0	0
keyness	a	sektor	sektor	3	2	0	0
total	a			4	2	2	
total	b			1	1	1	
END
  "$bin/relay-keywords" - --kind answer <"$lines" | grep -q "organisation" \
    || fail "relay-keywords does not read the standard input"
  echo '{"kind":"question"}' >>"$lines"
  refused 1 relay-keywords "$lines"
  in_one_line
  grep -q '^contributions.jsonl:5:1: .*text' "$CI_SCRATCH/refusal" || fail "the line is not named"
  refused 2 relay-keywords "$lines" --threads 0
  in_one_line
}

# Who asked whom: what is printed of the bundled study, networks that other programs read, and the figures of lines
# that are read in pieces.
check_relay_network() {
  local study=Examples/RelayReport/reconstruction.stafet.json output=$CI_SCRATCH/networks language option
  check_manners relay-network
  for language in da en; do
    "$bin/relay-network" "$study" --language $language --output "$output" >"$output.$language"
  done
  grep -q '^Topledere$' "$output.en" || fail "relay-network does not name the relay"
  grep -qE '^  questions from . to .*people$' "$output.en" || fail "there is no table of groups"
  grep -qE '^  [0-9]+ chains, the longest of [0-9]+ pairs: ' "$output.en" || fail "there are no chains"
  grep -q '^  Kept: R1, R2, R3, R4, R5, R6' "$output.en" || fail "the bundled relays break rules"
  grep -qE '^    Connectedness: 0\.[0-9]+ \(by chance 0\.[0-9]+, 0\.[0-9]+ to 0\.[0-9]+; p.=.0\.[0-9]+\)$' "$output.en" \
    || fail "nothing is compared with chance"
  grep -qE '^    Engagement: Engagement is [0-9]+ of 100 ' "$output.en" || fail "there are no indicators"
  [[ $(tail -1 "$output.en") == "Written to $output: 30 files" ]] || fail "not 30 files: $(ls -R "$output")"
  # The pictures are those of the report.
  "$bin/relay-report" "$study" --language en --output "$output-report" >/dev/null
  for picture in "$output"/figures/*.svg; do
    cmp "$picture" "$output-report/figures/${picture##*/}" || fail "the pictures are not those of the report"
  done
  grep -qE '^  [0-9]+ kæder, den længste på [0-9]+ par: ' "$output.da" || fail "relay-network is not Danish"
  ! grep -E 'questions|chains|Kept|Written|chance|It does' "$output.da" >&2 || fail "relay-network is not Danish"
  # The same figures for every network as in the study, in the programs that analysts have.
  [[ -d $CI_SHARED/python ]] || bash .ci/steps/tools.sh
  for option in "" --no-ids; do
    "$bin/relay-network" "$study" --smallest-group 1 --output "$output-1" $option >/dev/null
    "$CI_SHARED/python/bin/python" .ci/checks/exchange.py "$study" "$output-1" $option \
      || fail "other programs read other networks"
  done
  # The same where names are made to break a page.
  mkdir -p "$output-hostile"
  python3 .ci/checks/hostile.py "$output-hostile"
  "$bin/relay-network" "$output-hostile/hostile.stafet.json" --smallest-group 1 --output "$output-hostile/out" \
    >/dev/null 2>&1
  "$CI_SHARED/python/bin/python" .ci/checks/exchange.py "$output-hostile/hostile.stafet.json" \
    "$output-hostile/out" || fail "other programs read other names"
  check_network_lines
  refused 2 relay-network "$study" --top 3
  in_one_line
  refused 2 relay-network "$study" --smallest-group 0
  in_one_line
  for option in "--output $output" "--draws 5" "--rules 2008"; do
    refused 2 relay-network "$study" --stream $option
    in_one_line
  done
  echo mine >"$output/people-1.gexf"
  refused 2 relay-network "$study" --output "$output"
  in_one_line
  says "$output/people-1.gexf cannot be written: something is there that Stafet did not write"
}

# Three people of two groups; what is counted can be told by hand.
check_network_lines() {
  local lines=$CI_SCRATCH/network.jsonl threads
  printf '%s\n' \
    '{"id":"1","relay":"r","kind":"question","author":"a","recipient":"b","group":"g","text":"x"}' \
    '{"id":"2","relay":"r","kind":"question","author":"a","recipient":"b","group":"g","text":"\u00e5"}' \
    '{"id":"3","relay":"r","kind":"question","author":"b","recipient":"c","group":"h","text":"x"}' \
    '{"id":"4","relay":"r","kind":"answer","author":"b","recipient":"a","group":"h","text":"x"}' \
    '{"id":"5","relay":"r","kind":"question","author":"c","recipient":"c","group":"h","text":"x"}' >"$lines"
  for threads in 1 2 5; do
    "$bin/relay-network" "$lines" --stream --smallest-group 1 --threads "$threads" >"$CI_SCRATCH/network-$threads"
    diff "$CI_SCRATCH/network-1" "$CI_SCRATCH/network-$threads" >&2 \
      || fail "the network depends on the number of threads"
  done
  diff - <(grep -vE '^(total.*gini|rank)' "$CI_SCRATCH/network-1") >&2 <<'END' || fail "the network is wrong"
section	relay	name	to	value
total		contributions		4
total		incomplete		0
total		loops		1
total		people		3
total		pairs		2
total		mutual_pairs		0
total		density		0.333333333
total		reciprocity		0.000000
total		reciprocity_of_pairs		0.000000
total		components		1
component		1		3
relay	r	people		3
relay	r	ties		3
relay	r	ties_left_out		0
relay	r	assortativity		0.000000
group	r	g		1
group	r	h		2
matrix	r	g	g	0
matrix	r	g	h	2
matrix	r	h	g	0
matrix	r	h	h	1
received	r	b		2
received	r	c		1
received	r	a		0
sent	r	a		2
sent	r	b		1
sent	r	c		0
END
  "$bin/relay-network" - --kind all --no-ids --top 1 <"$lines" | grep -qx "received	r	1		2" \
    || fail "relay-network does not read the standard input"
  refused 2 relay-network "$lines" --stream --relay nowhere
  in_one_line
  echo '{"kind":"question","relay":"r","author":"a","group":"h","text":""}' >>"$lines"
  refused 1 relay-network "$lines" --stream
  in_one_line
  grep -q '^network.jsonl:6:1: ' "$CI_SCRATCH/refusal" || fail "the line is not named"
}

# Two forms of one word and a word that stays as it is; more than once gives the same.
check_word_stems() {
  local times
  check_usage word-stems
  printf '%s\n' sektoren sektorerne tid "" >"$CI_SCRATCH/words.txt"
  for times in 1 3; do
    diff - <("$bin/word-stems" "$CI_SCRATCH/words.txt" --repeat "$times") >&2 <<'END' \
      || fail "the stems are wrong"
sektor
sektor
tid

END
  done
  # A result that cannot be written whole is no success.
  if [[ -c /dev/full ]]; then
    (expect_status 2 "$bin/word-stems" "$CI_SCRATCH/words.txt" >/dev/full 2>"$CI_SCRATCH/refusal") \
      || fail "$(cat "$CI_SCRATCH/refusal")"
    in_one_line
    says "no room left"
  fi
  "$bin/word-stems" "$CI_SCRATCH/words.txt" --text-language fi | cmp - "$CI_SCRATCH/words.txt" \
    || fail "words of a language without a stemmer are changed"
}

check_published_report() {
  check_manners published-report
  if [[ ! -f $published_text ]]; then
    echo "SKIPPED: $published_text is not there, so the published report is not read"
    return
  fi
  local study=$studies/published.stafet.json tables=$CI_SCRATCH/published-tables
  "$bin/published-report" "$published_text" --study "$study" --tables "$tables" \
    --output "$reports/published"
  check_report "$reports/published"
  "$bin/published-report" "$published_text" --language da | grep -q '^Tilsammen: 39 spørgsmål, 39 svar$' \
    || fail "published-report does not speak Danish"
  "$bin/published-report" "$published_text" \
    --suggest Examples/RelayReport/reconstruction.stafet.json >"$CI_SCRATCH/found"
  grep -q '^# accuracy .* of 39 ' "$CI_SCRATCH/found" || fail "the editors' themes are not compared"
  # The same study as one document and as a folder of tables gives the same figures.
  "$bin/relay-report" "$study" --output "$CI_SCRATCH/from-study" >/dev/null
  "$bin/relay-report" "$tables" --output "$CI_SCRATCH/from-tables" >/dev/null
  same_figures "$CI_SCRATCH/from-study" "$CI_SCRATCH/from-tables"
}

programs=$(swift package dump-package | python3 -c 'import json, sys
for target in json.load(sys.stdin)["targets"]:
    if target["type"] == "executable": print(target["name"])')
for program in $programs; do
  check=check_${program//-/_}
  declare -F "$check" >/dev/null || fail "there is no $check in .ci/steps/examples.sh"
  echo "$program"
  "$check"
done
for program in relay-report published-report relay-keywords relay-network theme-suggestions codebook-steps; do
  grep -qx "$program" <<<"$programs" || fail "there is no example $program"
done

# An analyst follows the guide from a workbook to a report and back: every command that it shows is given, and
# prints what it says.
guide=$CI_SCRATCH/guide
by_hand="cd '$PWD' && python3 .ci/checks/guide-by-hand.py"
mkdir -p "$guide"
python3 .ci/run-guide.py Docs/GettingStarted.md "$guide" \
  "Before you begin" "1. What the file holds" "2. Say once how the table is meant" \
  "4. Say what the study is" "5. Take the names of people out" "6. Themes and suggestions" \
  "7. Two people sort" "8. How far they agree" "9. Change the themes in steps" "10. Back to Excel" \
  --save-in lederstafet --replace "swift run " "$bin/" --replace "~" "$guide" \
  --before "relay-report --check" "$by_hand save '$guide/lederstafet'" \
  --before "hvem-er-hvem.csv" "$by_hand correct '$guide/lederstafet'" \
  --before "theme-suggestions accept" "$by_hand sort '$guide/lederstafet'"
