"""Analyses, their tables, and how a notebook shows them. Figures are those of the published report."""

from __future__ import annotations

import base64
import copy
import json
import pickle
import re

import pytest
from conftest import CSV

import stafet


def test_the_cake_of_the_published_report(analysis: stafet.Analysis) -> None:
    # The published report: 54 questions of the top leaders in seven themes, 62 of the others in six.
    cake = analysis.cake("topledere")
    assert len(cake) == 7
    assert sum(row["count"] for row in cake) == cake.sorted == 54
    assert sum(row["percent"] for row in cake) == 100
    assert cake[0]["name"] == "Ledelse på tværs"
    other = analysis.cake("Institutions- og driftsledere")
    assert (len(other), other.sorted, other[0]["name"], other[0]["percent"]) == (6, 62, "Krydspres", 39)
    assert analysis.cake("TOPLEDERE") == cake
    assert cake.columns[:4] == ["theme", "name", "rest", "count"]


def test_a_relay_that_is_not_there(analysis: stafet.Analysis, small: stafet.Study) -> None:
    with pytest.raises(KeyError, match="topledere"):
        analysis.cake("nobody")
    with pytest.raises(ValueError, match="Say which relay"):
        analysis.cake()
    assert small.analyse().cake().column("count") == [1, 1]


def test_words_and_keywords(analysis: stafet.Analysis) -> None:
    words = analysis.words("topledere")
    assert (words[0]["form"], words[0]["occurrences"]) == ("sektor", 16)
    assert words.column("occurrences") == sorted(words.column("occurrences"), reverse=True)
    keywords = analysis.keywords()
    assert keywords == analysis.keyness()
    assert {row["direction"] for row in keywords} == {"overused", "underused"}
    assert keywords[0]["g2"] > 0 > keywords[-1]["g2"]
    assert analysis.highlights("topledere")[0]["level"] == "prominent"
    assert {"theme", "form"} <= set(analysis.theme_words("topledere").columns)


def test_cross_reading_and_findings(analysis: stafet.Analysis) -> None:
    assert len(analysis.compared_themes()) == 6
    assert len(analysis.findings()) == 10
    assert len(analysis.indications()) == 4
    ids = {row["id"] for row in analysis.study.contributions}
    assert ids.issuperset(analysis.findings()[0]["evidence"])


def test_pairs_are_texts(analysis: stafet.Analysis) -> None:
    pairs = analysis.pairs("topledere")
    whole = analysis.pairs("topledere", all=True)
    assert len(pairs) < len(whole) == 54
    assert pairs[0]["text"].endswith("?")
    assert all(isinstance(answer, str) for answer in pairs[0]["answers"])


RELAY = (
    "id,relay,kind,author,recipient,reply_to,follows,at,group,theme,text\n"
    "q1,Chefer,question,p-1,p-2,,,2017-09-25T08:00:00Z,Stat,Tid,Hvad ville du holde op med?\n"
    "a1,Chefer,answer,p-2,p-1,q1,,2017-09-25T10:00:00Z,Stat,,Møder om møder.\n"
    "q2,Chefer,question,p-2,p-1,,a1,2017-09-25T11:00:00Z,Stat,Penge,Hvem bærer budgettet?\n"
    "q3,Chefer,question,p-3,p-2,,,2017-09-25T12:00:00Z,Stat,Penge,Er det nok?\n"
)


def test_chains_and_their_times() -> None:
    analysis = stafet.read(RELAY.encode(), name="relay.csv", warn_of=False).analyse(redraws=0)
    chains = analysis.chains()
    assert isinstance(chains, stafet.Chains)
    # q2 is asked back to the one who asked q1; three hours lie between the first question and the last.
    assert chains.column("start") == ["q1", "q3"]
    assert chains.column("pairs") == [1, 0]
    assert chains.column("duration") == [10800, 0]
    assert chains.figures["links"] == "recorded"
    assert chains.figures["answer_times"]["answered"]["count"] == 1
    assert chains.figures["meetings"]["people"]["count"] == 1
    assert chains.figures["crossings"] is None
    assert chains.figures["absences"]["crossings"] == "one_group"
    assert "rows" not in chains.figures
    again = pickle.loads(pickle.dumps(chains))
    assert (again, again.figures, again.title) == (chains, chains.figures, "Chefer")
    timeline = analysis.timeline()
    assert timeline.columns == ["start", "questions", "answers", "waiting"]
    assert timeline.column("questions") == [1, 0, 0, 1, 1]
    assert timeline.column("waiting") == [1, 1, 0, 1, 2]
    network = analysis.network()
    assert network is not None
    assert (network["questions"], network["mutual_pairs"]) == (3, 1)


def test_indicators_are_rows() -> None:
    study = stafet.read(RELAY.encode(), name="relay.csv", warn_of=False)
    indicators = study.analyse(redraws=0, expected_words=["budget"]).indicators()
    assert isinstance(indicators, stafet.Indicators)
    assert len(indicators.readings) == 19
    assert {row["indicator"] for row in indicators} == {one["indicator"] for one in indicators.readings}
    (engagement,) = (row for row in indicators if row["indicator"] == "engagement")
    # All three wrote something, and one of three questions was answered.
    assert engagement["value"] == engagement["score"] == pytest.approx(100 * (1 + 1 / 3) / 2)
    assert engagement["answer"] == "partly"
    assert engagement["inputs"]["delivered"] == 3
    (direction,) = (row for row in indicators if row["indicator"] == "direction")
    assert (direction["value"], direction["absence"]) == (None, "no_external_groups")
    assert len(indicators.sentences("engagement")) == 2
    with pytest.raises(KeyError, match="There is no indicator 'luck'; there are activity"):
        indicators.sentences("luck")
    assert [word["word"] for word in indicators.expected_words] == ["budget"]
    assert "engagement" in indicators._repr_html_()
    again = copy.deepcopy(indicators)
    assert (again, again.readings) == (indicators, indicators.readings)


def test_chains_of_two_relays(analysis: stafet.Analysis, small: stafet.Study) -> None:
    compared = analysis.compared_chains()
    assert compared is not None
    assert compared["answered"]["first"]["total"] == 54
    assert small.analyse().compared_chains() is None


def test_settings_by_their_names(study: stafet.Study) -> None:
    analysis = study.analyse(
        word_source="answers", word_families=["organisation*"], pairs="all", significance=0.01, rules="2008",
        compared=["institutions-og-driftsledere", "topledere"], add_stop_words=["leder", "og"],
    )  # fmt: skip
    settings = analysis.settings
    assert settings["word_source"] == "answers"
    assert settings["selection"]["pairs"] is None
    assert settings["significance"] == 0.01
    assert settings["rules"]["form"] == "2008"
    assert settings["stop_word_list"] == "danish with own words"
    assert "leder" in settings["stop_lemmas"]
    assert analysis.cross_reading is not None
    assert analysis.cross_reading["compared"] == ["institutions-og-driftsledere", "topledere"]
    assert [row["form"] for row in analysis.word_families()] == ["organisation*"]
    again = study.analyse(settings=analysis.to_json())
    assert again.to_json() == analysis.to_json()
    assert study.analyse(settings=analysis.numbers, pairs=2).settings["selection"]["pairs"] == 2
    own = study.analyse(stop_words=["leder"]).settings
    assert (own["stop_word_list"], own["stop_words"]) == ("own", ["leder"])


def test_settings_that_are_wrong(study: stafet.Study) -> None:
    with pytest.raises(stafet.ReadingError, match="word_source"):
        study.analyse(word_source="titles")  # type: ignore[arg-type]
    with pytest.raises(stafet.ReadingError, match="nothing"):
        study.analyse(sorting="nothing")
    with pytest.raises(TypeError):
        study.analyse(signifiance=0.01)  # type: ignore[call-arg]


def test_numbers_are_those_of_the_document(analysis: stafet.Analysis) -> None:
    assert analysis.numbers == json.loads(analysis.to_json())
    assert [row["questions"] for row in analysis.relays] == [54, 62]


HOSTILE = "<script>alert(1)</script>\"'&"


def hostile() -> stafet.Analysis:
    table = CSV.replace("Tid", f'"{HOSTILE.replace(chr(34), chr(34) * 2)}"').replace(
        "Chefer", "<b>Chefer</b>"
    )
    return stafet.read(table.encode(), warn_of=False).analyse()


def test_nothing_gets_out_of_a_cell() -> None:
    analysis = hostile()
    shown = [analysis.cake(), analysis, analysis.study, analysis.study.themes, analysis.words()]
    for one in shown:
        html = one._repr_html_()
        assert "<script" not in html
        assert "<b>" not in html
    assert "&lt;script&gt;" in analysis.study.themes._repr_html_()


def test_the_picture_of_a_cake_is_an_image(analysis: stafet.Analysis) -> None:
    html = analysis.cake("topledere")._repr_html_()
    picture = re.search(r'src="data:image/svg\+xml;base64,([^"]+)"', html)
    assert picture is not None
    assert base64.b64decode(picture.group(1)) == analysis.report()["figures/cake-1.svg"]
    other = analysis.cake("institutions-og-driftsledere")
    assert other.svg == analysis.report().figures["cake-2"]


def test_a_report_stands_in_a_frame_of_its_own() -> None:
    report = hostile().report(language="en")
    html = report._repr_html_()
    assert html.startswith('<iframe sandbox="" ')
    assert html.count("<") == 2
    quoted = html.split('srcdoc="', 1)[1]
    assert quoted.index('"') == len(quoted) - len('"></iframe>')


def test_how_things_are_printed(analysis: stafet.Analysis, study: stafet.Study) -> None:
    assert repr(analysis) == (
        "<stafet.Analysis; Topledere: 54 questions, largest: Ledelse på tværs 20 %; "
        "Institutions- og driftsledere: 62 questions, largest: Krydspres 39 %>"
    )
    assert repr(study).startswith(
        "<stafet.Study 'Ledelse til gavn for borgerne'; Topledere: 54 questions, 51 "
    )
    lines = repr(analysis.cake("topledere")).split("\n")
    assert lines[0] == "Topledere"
    assert lines[1].split() == ["theme", "name", "rest", "count", "total", "share", "percent", "low", "high"]
    assert "further rows" in repr(study.contributions)
    assert "further rows" in study.contributions._repr_html_()
    assert repr(stafet.Rows(title="Nothing")) == "<Nothing: 0 rows>"


def test_rows_can_be_kept(analysis: stafet.Analysis) -> None:
    cake = analysis.cake("topledere")
    again = pickle.loads(pickle.dumps(cake))
    assert again == cake
    assert isinstance(again, stafet.Cake)
    assert (again.svg, again.sorted, again.title) == (cake.svg, 54, "Topledere")
    words = pickle.loads(pickle.dumps(analysis.words("topledere")))
    assert (words, words.columns) == (analysis.words("topledere"), analysis.words("topledere").columns)
    assert copy.deepcopy(words) == words
    assert json.loads(json.dumps(cake)) == cake
    with pytest.raises(KeyError, match="There is no column nothing; there are theme"):
        cake.column("nothing")


def test_the_summary_of_the_program(analysis: stafet.Analysis) -> None:
    lines = analysis.summary().splitlines()
    assert lines[0] == "Ledelse til gavn for borgerne (reconstruction.stafet.json)"
    assert "224 unikke bidrag" in analysis.summary("da")
