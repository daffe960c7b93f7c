# The tables of the Danish lexicon are those of its list of words, and an independent spelling dictionary knows nearly
# all of the forms that are made of it.
source "$(dirname "$0")/../common.sh"

tables=Sources/StafetText/Lexicon/DanishLexiconTables.swift
generate=Sources/StafetText/Lexicon/generate-lexicon.py
cp "$tables" "$CI_SCRATCH/tables"
python3 "$generate"
cmp "$tables" "$CI_SCRATCH/tables" || fail "$tables is not what $generate makes; commit what it wrote"

command -v hunspell >/dev/null || fail "hunspell is missing; the step tools installs it"
forms=$(python3 "$generate" --forms | cut -f1 | sort -u | grep -vc '^-')
refused=$(python3 "$generate" --check | wc -l)
echo "$refused of $forms forms are refused by hunspell's da_DK"
[[ $forms -gt 100000 ]] || fail "the lexicon has lost most of its forms"
[[ $((refused * 50)) -lt $forms ]] || fail "more than 2 % of the forms are refused: read them with $generate --check"
