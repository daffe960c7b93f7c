"""What is wrong with a report on screens: what it says, fetches, draws and how wide it is."""

import re

PHONE_WIDTH = 360
# The width at which WCAG 2.2 asks for text without scrolling sideways (1.4.10).
NARROWEST = 320
# How much larger WCAG 2.2 lets readers make text (1.4.4), on screens of these widths.
TEXT_ZOOM = 2
ZOOMED_WIDTHS = (640, 1280)

CAKE_LABELS = """
[...document.querySelectorAll('figure[id^="cake"] svg')]
  .filter((svg) => svg.getBoundingClientRect().width > 100 && svg.querySelector('path, circle'))
  .map((svg) => [...svg.querySelectorAll('text')].map((text) => text.textContent))
"""
DEAD_LINKS = """
[...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href').slice(1))
  .filter((anchor) => !document.getElementById(anchor))
"""
ANCHORS = "[...document.querySelectorAll('main .exchange .said:first-child')].map((one) => one.id)"
WIDTH = "document.documentElement.scrollWidth"
ENLARGE = """
const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
document.documentElement.style.fontSize = size * factor + 'px';
"""
# Lines of text that reach out of the page, beside those that can be scrolled into view.
CUT_OFF = """
[...document.querySelectorAll('main p, main h2, main h3, main h4, main li, h1, nav a, summary')]
  .filter((one) => one.checkVisibility() && !one.closest('.table, .spoken'))
  .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
  .map((one) => one.textContent.slice(0, 40))
"""


def wrong_on_screen(page, material):
    page.resize(1280, 900)
    page.open(material.address)
    yield from page.complaints
    for address in page.requests:
        # A picture inside the page is fetched from nowhere.
        inside = address.startswith("data:image/")
        if address not in (material.address, "about:blank") and not inside:
            yield f"it asks for {address}"
    cakes = page.evaluate(CAKE_LABELS)
    if len(cakes) != material.cakes:
        yield f"{len(cakes)} cakes are drawn instead of {material.cakes}"
    for labels in cakes:
        # The legend has one line for each slice: its count and its percentage.
        shown = [re.search(r"·\s*(\d+)\s*%$", label) for label in labels]
        percentages = [int(match.group(1)) for match in shown if match]
        if sum(percentages) != 100:
            yield f"the percentages of a cake total {sum(percentages)}: {percentages}"
    for anchor in page.evaluate(DEAD_LINKS):
        yield f"a link leads to #{anchor}, which does not exist"
    if sorted(page.evaluate(ANCHORS)) != material.fitting():
        yield "its questions are not those of the study"


def wrong_width(page, material):
    for width, zoom, is_phone in [
            (PHONE_WIDTH, 1, True), (NARROWEST, 1, True),
            *((width, TEXT_ZOOM, False) for width in ZOOMED_WIDTHS)]:
        page.resize(width, 740, is_phone)
        page.open(material.address)
        page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
        if zoom != 1:
            page.evaluate(ENLARGE, factor=zoom)
        place = f"on a screen of {width} with text of {100 * zoom} %"
        found = page.evaluate(WIDTH)
        if found > width:
            yield f"it is {found} pixels wide {place}"
        for text in page.evaluate(CUT_OFF)[:3]:
            yield f"“{text}” reaches out {place}"
    page.resize(1280, 900)
