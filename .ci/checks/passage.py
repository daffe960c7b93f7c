"""What is wrong with the ways through a report: back and forward, links into it, typing, reset."""

from checks.finder import SEEN, address, wrong_found, wrong_whole

# Chooses in one list, as the first change of a reader.
SELECT = """
const list = document.querySelector(`#finder select[name=${name}]`);
list.value = value;
list.dispatchEvent(new Event("change", {bubbles: true}));
"""


def wrong_passage(page, material):
    if len(material.values("relay")) < 2 or len(material.values("theme")) < 2:
        page.open(material.address)
        yield from wrong_typing(page, material, {})
    else:
        yield from wrong_history(page, material)
    yield from wrong_deep_links(page, material)
    yield from wrong_nonsense(page, material)
    yield from wrong_links_to_contributions(page, material)
    yield from wrong_reset(page, material)


def frequent(material):
    """Two words that a question has."""
    words = max(material.exchanges, key=lambda one: len(one.texts[0])).texts[0].split()
    words = [word for word in words if word.isalpha()] or ["a"]
    return f"{words[0].upper()} {words[-1].lower()}"


def wrong_typing(page, material, before):
    """Typing letter by letter, with the form as it was left before."""
    entries = page.evaluate("history.length")
    page.evaluate("document.querySelector('#finder input').focus()")
    words = frequent(material)
    page.type(words)
    choice = {**before, "words": words}
    seen = page.evaluate(SEEN)
    if seen["fields"]["words"] != words:
        yield f"typing “{words}” leaves “{seen['fields']['words']}” in the field"
        return
    yield from wrong_found(page, material, choice, seen)
    added = page.evaluate("history.length") - entries
    if added != 1:
        yield f"typing “{words}” makes {added} entries of history instead of 1"
    page.press("Enter")
    if page.evaluate("history.length") - entries != 1:
        yield "the key Enter makes an entry of history"


def wrong_history(page, material):
    """Choosing, choosing more, typing; then all the way back and forward again."""
    page.open(material.address)
    relay = material.values("relay")[-1]
    theme = next(one.theme for one in material.exchanges if one.relay == relay and one.theme)
    walk = [{}]
    for name, value in [("relay", relay), ("theme", theme)]:
        before = page.evaluate("history.length")
        page.evaluate(SELECT, name=name, value=value)
        if page.evaluate("history.length") != before + 1:
            yield f"choosing in the list {name} makes no entry of history"
        walk.append({**walk[-1], name: value})
    yield from wrong_typing(page, material, walk[-1])
    walk.append({**walk[-1], "words": frequent(material)})
    page.evaluate(SELECT, name="relay", value="")
    walk.append({**walk[-1], "relay": ""})
    steps = list(range(len(walk) - 2, -1, -1)) + list(range(1, len(walk)))
    now = len(walk) - 1
    for step in steps:
        way = "back" if step < now else "forward"
        page.evaluate(f"history.{way}()")
        now = step
        expected = address(walk[step]) if step else ""
        if not page.wait_until(f"location.hash === {expected!r}"):
            yield f"{way} leads to {page.evaluate('location.hash')} instead of {expected}"
            return
        seen = page.evaluate(SEEN)
        found = wrong_found(page, material, walk[step], seen) if step \
            else wrong_whole(page, material, seen, afterwards=True)
        for sentence in found:
            yield f"{way} in history: {sentence}"


def wrong_deep_links(page, material):
    choices = [{"words": frequent(material)}]
    if len(material.values("relay")) > 1:
        choices.append({"relay": material.values("relay")[-1]})
    if len(material.values("theme")) > 1:
        last = [one for one in material.exchanges if one.theme][-1]
        choices.append({"theme": last.theme, "words": last.texts[0].split()[0]})
        if len(material.values("relay")) > 1:
            choices.append({"relay": last.relay, **choices[-1]})
    for choice in choices:
        page.open(material.address + address(choice))
        for sentence in wrong_found(page, material, choice, page.evaluate(SEEN)):
            yield f"opened by a link: {sentence}"
        yield from page.complaints


def wrong_nonsense(page, material):
    """Values that no list has are ignored, and whatever else stands in the address too."""
    for query in (
            "#find?relay=nobody&theme=%3Cscript%3E&group=%00&colour=red", "#find?relay=%E0%A4",
            "#nowhere", "#%E0%A4%A"):
        page.open(material.address + query)
        for sentence in wrong_whole(page, material, page.evaluate(SEEN)):
            yield f"opened with {query}: {sentence}"
        for sentence in page.complaints:
            yield f"opened with {query}: {sentence}"
    words = frequent(material)
    page.open(material.address + address({"relay": "nobody", "words": words}))
    seen = page.evaluate(SEEN)
    if seen["questions"] != material.fitting(words=words):
        yield "a relay that does not exist changes what words find"


def wrong_links_to_contributions(page, material):
    """A link to a contribution opens what it is inside of and shows it."""
    further = [one for one in material.exchanges if one.id in material.further]
    targets = [further[0].anchor, further[-1].anchor] if further else []
    targets += [material.exchanges[0].anchor, material.exchanges[-1].anchor]
    for place in targets:
        link = material.address + "#" + place
        page.open(link)
        yield from wrong_place(page, place, "opened by a link")
        # The same from inside: a choice is left behind.
        page.open(material.address + "#find?words=zqxjkv")
        page.evaluate("location.hash = place", place="#" + place)
        yield from wrong_place(page, place, "after a choice")
        yield from page.complaints


def wrong_place(page, place, how):
    shown = """(() => {{
      const target = document.getElementById({place!r});
      const box = target.getBoundingClientRect();
      return target.checkVisibility() && box.top > -2 && box.top < innerHeight;
    }})()""".format(place=place)
    if not page.wait_until(shown, seconds=2):
        yield f"a link to #{place} does not show it, {how}"


def wrong_reset(page, material):
    """“Show the whole report” closes what the choice opened, and leaves open what a reader opened."""
    page.open(material.address)
    page.evaluate("document.querySelector('#finder input').focus()")
    page.type("e")
    button = page.evaluate("document.querySelector('#finder button').textContent")
    if button != material.says["whole"]:
        yield f"the way back is called “{button}”"
    page.click("#finder button")
    for sentence in wrong_whole(page, material, page.evaluate(SEEN), afterwards=True):
        yield f"“{button}”: {sentence}"
    if not material.further:
        return
    page.click("main summary")
    page.evaluate("document.querySelector('#finder input').focus()")
    page.type("e")
    page.click("#finder button")
    if not page.evaluate("document.querySelector('main details').open"):
        yield f"“{button}” closes what a reader had opened"
