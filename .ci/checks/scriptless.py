"""What is wrong with a report where no script runs: everything must be there without it."""

from checks.finder import SEEN

CHAPTERS = """[...document.querySelectorAll("main > section > h2")]
  .filter((heading) => heading.checkVisibility()).map((heading) => heading.textContent)"""
LISTED = """[...document.querySelectorAll("nav a")].map((link) => link.textContent)"""
FORM_IS_SEEN = "document.getElementById('finder')?.checkVisibility() ?? false"
SUMMARY_FOCUS = "document.querySelectorAll('main summary')[number].focus()"
IS_OPEN = "return document.querySelectorAll('main details')[number].open"


def wrong_without_script(page, material):
    page.send("Emulation.setScriptExecutionDisabled", value=True)
    page.open(material.address)
    yield from page.complaints
    if page.evaluate(FORM_IS_SEEN):
        yield "the finder, which needs the script, is shown without it"
    chapters = page.evaluate(CHAPTERS)
    if chapters != page.evaluate(LISTED) or len(chapters) < len(material.study["relays"]) + 2:
        yield f"without script the chapters are {chapters}"
    closed = {one.anchor for one in material.exchanges if one.id in material.further}
    seen = set(page.evaluate(SEEN)["questions"]) if material.exchanges else set()
    if seen != set(material.fitting()) - closed:
        yield f"{len(seen)} questions are seen without script"
    if closed:
        yield from wrong_details(page, material)
    page.send("Emulation.setScriptExecutionDisabled", value=False)


def wrong_details(page, material):
    """A click and the key Enter open what is closed, one list each, and close it again."""
    number = page.evaluate("document.querySelectorAll('main details').length")
    for one in {0, number - 1}:
        for how in ("click", "Enter"):
            for expected in (True, False):
                if how == "click":
                    page.evaluate(f"document.querySelectorAll('main summary')[{one}].id = 'here'")
                    page.click("#here")
                else:
                    page.evaluate(SUMMARY_FOCUS.replace("number", str(one)))
                    page.press("Enter")
                if page.evaluate(IS_OPEN, number=one) != expected:
                    done = "open" if expected else "close"
                    yield f"without script, {how} does not {done} list {one + 1}"
        page.evaluate("document.getElementById('here').removeAttribute('id')")
    page.evaluate("document.querySelectorAll('main details').forEach((one) => { one.open = true; })")
    if page.evaluate(SEEN)["questions"] != material.fitting():
        yield "without script, not all questions are there when everything is open"
