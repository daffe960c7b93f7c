"""What is wrong with what a report's finder shows, held against the study."""

import itertools
import re
import unicodedata
from collections import Counter
from urllib.parse import quote_plus

FIELDS = ("relay", "theme", "group", "words")
MOST_COMBINATIONS = 120

# Sets the fields as somebody who chooses does, and tells the browser's page so.
CHOOSE = """
const form = document.getElementById("finder");
for (const name of ["relay", "theme", "group", "words"]) {
  const field = form.elements[name];
  if (!field || field.value === (choice[name] || "")) continue;
  field.value = choice[name] || "";
  field.dispatchEvent(new Event(name === "words" ? "input" : "change", {bubbles: true}));
}
"""
# What a reader sees: questions by their anchors, what is said of their number, the address, the
# fields, and whether anything is closed.
SEEN = """(() => {
  const form = document.getElementById("finder");
  const seen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  return {
    questions: [...document.querySelectorAll("main .exchange")].filter(seen)
      .map((one) => one.querySelector(".said").id).sort(),
    says: seen(form.querySelector("output")) ? form.querySelector("output").textContent : "",
    whole: seen(form.querySelector("button[type=reset]")),
    address: location.hash,
    fields: Object.fromEntries(["relay", "theme", "group", "words"]
      .map((name) => [name, form.elements[name] ? form.elements[name].value : ""])),
    emphasised: window.CSS.highlights.has("found") ? CSS.highlights.get("found").size : 0,
    closed: document.querySelectorAll("main details:not([open])").length,
  };
})()"""
# Whatever of the chapters is seen beside the form, the questions found and the headings above them.
STRAY = """(() => {
  const stray = [];
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !element.checkVisibility()) continue;
    if (element.closest("form, .exchange")) continue;
    const section = element.matches("h2, h3, h4") && element.closest("section");
    const found = section && [...section.querySelectorAll(".exchange")]
      .some((one) => one.checkVisibility());
    if (!found) stray.push(node.data.trim().slice(0, 40));
  }
  for (const one of document.querySelectorAll(".cover > :not(h1), nav")) {
    if (one.checkVisibility()) stray.push(one.textContent.slice(0, 40));
  }
  return stray;
})()"""
# The choices that each list offers, and how many sections are not seen.
OFFERED = """Object.fromEntries([...document.querySelectorAll("#finder select")]
  .map((list) => [list.name, [...list.options].map((option) => option.value)]))"""
HIDDEN_SECTIONS = """[...document.querySelectorAll("main section")]
  .filter((one) => !one.checkVisibility()).length"""


def wrong_in_finder(page, material):
    page.open(material.address)
    if not page.evaluate("document.querySelector('#finder')?.checkVisibility() ?? false"):
        yield "the finder is not shown"
        return
    whole = page.evaluate(SEEN)
    yield from wrong_whole(page, material, whole)
    offered = page.evaluate(OFFERED)
    for name in ("relay", "theme", "group"):
        values = material.values(name)
        if name == "relay":
            values = [relay["id"] for relay in material.study["relays"]]
        expected = sorted(values) if len(values) > 1 else None
        # A list may offer what finds nothing, such as a group whose people wrote nothing.
        found = sorted(offered[name][1:]) if name in offered else None
        if expected and (found is None or not set(expected) <= set(found)):
            yield f"the list {name} offers {found} instead of {expected}"
    for choice in choices(material, offered):
        yield from wrong_choice(page, material, choice)
    page.evaluate(CHOOSE, choice={})
    yield from wrong_whole(page, material, page.evaluate(SEEN), afterwards=True)
    yield from page.complaints


def wrong_whole(page, material, seen, afterwards=False):
    """What is wrong with the whole report, with nothing chosen."""
    when = " after a choice" if afterwards else ""
    expected = sorted(
        one.anchor for one in material.exchanges if one.id not in material.further)
    if seen["questions"] != expected:
        yield f"the whole report shows {len(seen['questions'])} questions{when}" \
            f" instead of {len(expected)}"
    if bool(seen["closed"]) != bool(material.further):
        yield f"{seen['closed']} lists of further questions are closed{when}"
    if seen["says"] or seen["whole"] or seen["emphasised"] or any(seen["fields"].values()):
        yield f"the whole report looks as if something were chosen{when}: {seen['fields']}"
    if page.evaluate(HIDDEN_SECTIONS):
        yield f"the whole report hides chapters{when}"


def wrong_choice(page, material, choice):
    """What is wrong after a reader chose in the form."""
    page.evaluate(CHOOSE, choice=choice)
    yield from wrong_found(page, material, choice, page.evaluate(SEEN))


def wrong_found(page, material, choice, seen):
    """What is wrong with what is seen of a choice, held against the study."""
    expected = material.fitting(**choice)
    if seen["questions"] != expected:
        missing = sorted(set(expected) - set(seen["questions"]))[:3]
        surplus = sorted(set(seen["questions"]) - set(expected))[:3]
        yield f"{choice} shows {len(seen['questions'])} questions instead of {len(expected)}:" \
            f" {missing} missing, {surplus} surplus"
    if seen["says"] != material.count(len(expected)):
        yield f"{choice} says “{seen['says']}” instead of “{material.count(len(expected))}”"
    if not seen["whole"]:
        yield f"{choice} offers no way back to the whole report"
    given = {name: choice.get(name, "").strip() for name in FIELDS}
    if {name: value.strip() for name, value in seen["fields"].items()} != given:
        yield f"{choice} leaves the fields at {seen['fields']}"
    if seen["address"] != address(choice):
        yield f"{choice} has the address {seen['address']} instead of {address(choice)}"
    for text in page.evaluate(STRAY)[:3]:
        yield f"{choice} leaves “{text}” standing"
    words = set(choice.get("words", "").lower().split())
    if words == {unicodedata.normalize("NFC", word) for word in words}:
        marked = bool(seen["emphasised"])
        if marked != bool(words and expected):
            yield f"{choice} emphasises {seen['emphasised']} words"


def address(choice):
    """The address of a choice, by the documentation of the files and the URL standard."""
    given = [(name, choice[name].strip()) for name in FIELDS if choice.get(name, "").strip()]
    return "#find" + ("?" if given else "") + "&".join(
        f"{name}={quote_plus(value, safe='*').replace('~', '%7E')}" for name, value in given)


def choices(material, offered):
    """Each list's every choice, every combination that occurs, some that do not, and words."""
    lists = {name: material.values(name) if name in offered else [] for name in FIELDS[:3]}
    combined = [
        dict(zip(FIELDS, values))
        for values in itertools.product(*([""] + lists[name] for name in FIELDS[:3]))]
    occurring = [one for one in combined if any(one.values()) and material.fitting(**one)]
    # Hundreds of themes give thousands of combinations; some from everywhere will do there.
    yield from occurring[::1 if material.is_bundled else len(occurring) // MOST_COMBINATIONS + 1]
    if lists["relay"] and lists["group"]:
        # A group of one relay in another.
        yield next(
            ({"relay": relay, "group": group} for relay in lists["relay"]
             for group in lists["group"] if not material.fitting(relay=relay, group=group)),
            {"relay": lists["relay"][0], "group": lists["group"][0]})
    lists_used = {name: values[0] for name, values in lists.items() if values}
    for words in wordings(material):
        yield {"words": words}
        yield {**lists_used, "words": words}


def wordings(material):
    """Words to look for: rare and frequent, in every case, in pieces, together and apart."""
    occurrences = Counter(
        word for one in material.exchanges for word in set(re.findall(r"\w+", one.words)))
    by_number = sorted(occurrences, key=lambda word: (occurrences[word], word))
    rare = [word for word in by_number if len(word) > 5 and word.isalpha()] or by_number
    frequent = by_number[-1]
    yield frequent
    yield frequent.upper()
    yield rare[0]
    yield rare[0].title()
    yield rare[0][1:-1]
    for word in rare:
        if "å" in word or "é" in word:
            yield word.upper()
            # The same letters, written as a letter and its ring or accent.
            yield unicodedata.normalize("NFD", word)
            break
    first = next(one for one in material.exchanges if re.findall(r"\w+", one.words))
    mentioned = re.findall(r"\w+", first.words)
    yield f"{mentioned[-1]} {mentioned[0]}"
    yield f"  {mentioned[0]}\u00a0{mentioned[-1]} "
    apart = next(
        (f"{rare[0]} {word}" for word in rare if not material.fitting(words=f"{rare[0]} {word}")),
        None)
    if apart:
        yield apart
    # What the page itself says beside a question or an answer is no text of theirs.
    yield material.says["question"].lower()
    yield material.says["answer"].rstrip(":")
    yield "? !"
    yield "zqxjkv"
    yield "\"><script>alert(1)</script>"
