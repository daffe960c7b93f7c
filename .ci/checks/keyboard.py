"""What is wrong with a report for somebody who has no mouse."""

from checks.finder import SEEN, wrong_found, wrong_whole

# Everything that can be focused, in the order in which it stands; each gets its number.
STOPS = """[...document.querySelectorAll("a[href], button, input, select, summary, [tabindex]")]
  .filter((one) => one.checkVisibility() && one.tabIndex >= 0)
  .map((one, number) => { one.dataset.stop = number; return one.outerHTML.slice(0, 60); })"""
# Where the focus is, and whether it can be seen: an outline or a border of its own, on screen.
FOCUS = """(() => {
  const one = document.activeElement;
  const style = getComputedStyle(one);
  const box = one.getBoundingClientRect();
  return {
    stop: one.dataset.stop === undefined ? null : Number(one.dataset.stop),
    outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    shown: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0,
    covered: (() => {
      const form = document.getElementById("finder");
      if (!form || form.contains(one) || getComputedStyle(form).position !== "sticky") return false;
      const above = form.getBoundingClientRect();
      return box.top >= above.top && box.bottom <= above.bottom;
    })(),
  };
})()"""
# Where the fields of the finder are drawn, row by row: their places in the order in which they stand.
FIELDS = """[...document.getElementById("finder").elements]
  .filter((one) => one.checkVisibility() && one.tabIndex >= 0)
  .map((one) => one.getBoundingClientRect()).map((box) => [Math.round(box.top), box.left])"""
POSITIVE = "document.querySelectorAll('[tabindex]:not([tabindex=\"0\"]):not([tabindex=\"-1\"])').length"


def wrong_by_keyboard(page, material):
    page.open(material.address)
    if page.evaluate(POSITIVE):
        yield "an element has a place of its own in the order of the key Tab"
    yield from wrong_order(page, "in the whole report")
    if not material.exchanges:
        return
    page.open(material.address + "#find?words=e")
    yield from wrong_order(page, "in what was found")
    places = page.evaluate(FIELDS)
    if places != sorted(places) or len(places) < 2:
        yield f"the fields of the finder are not drawn in the order of the key Tab: {places}"
    yield from wrong_choosing(page, material)


def wrong_order(page, where):
    """The key Tab visits everything once, in the order in which it stands, and Shift goes back."""
    stops = page.evaluate(STOPS)
    page.evaluate("document.activeElement.blur()")
    for number, stop in enumerate(stops):
        page.press("Tab")
        focus = page.evaluate(FOCUS)
        if focus["stop"] != number:
            yield f"{where}, the key Tab goes to {focus['stop']} instead of {number}: {stop}"
            return
        if not focus["outlined"]:
            yield f"{where}, the focus has no outline: {stop}"
        if not focus["shown"] or focus["covered"]:
            yield f"{where}, the focus is out of sight: {stop}"
    page.press("Tab", shift=True)
    if len(stops) > 1 and page.evaluate(FOCUS)["stop"] != len(stops) - 2:
        yield f"{where}, Shift and Tab do not go back"


def wrong_choosing(page, material):
    """Everything can be chosen and left with keys alone."""
    page.open(material.address)
    lists = page.evaluate("[...document.querySelectorAll('#finder select')].map((one) => one.name)")
    page.evaluate("document.querySelector('nav a:last-of-type').focus()")
    if lists:
        page.evaluate("document.querySelector('#finder select').focus()")
        page.press("ArrowDown")
        value = page.evaluate("document.querySelector('#finder select').value")
        choice = {lists[0]: value}
        for sentence in wrong_found(page, material, choice, page.evaluate(SEEN)):
            yield f"with the key ArrowDown: {sentence}"
        for _ in lists:
            page.press("Tab")
    else:
        page.evaluate("document.querySelector('#finder input').focus()")
    page.type("e")
    page.press("Tab")
    if page.evaluate("document.activeElement.type") != "reset":
        yield "the key Tab does not lead from the words to the way back"
        return
    page.press("Enter")
    for sentence in wrong_whole(page, material, page.evaluate(SEEN), afterwards=True):
        yield f"with the key Enter on the way back: {sentence}"
    if page.evaluate("document.activeElement === document.body"):
        yield "the way back takes the focus with it"
