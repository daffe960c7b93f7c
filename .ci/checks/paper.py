"""What is wrong with a report on paper."""

import re
import subprocess
import unicodedata
from urllib.parse import urlencode

# The least and the most pages of the reports whose length is known; others have at least one page
# for the cover, the contents, each chapter and each theme.
PAGES = {"relays-da": (40, 60), "relays-en": (40, 60), "published": (22, 36)}

# Letters from right to left, and what makes others go that way.
TURNS = {"R", "AL", "RLE", "RLO", "RLI", "FSI", "LRI", "LRO", "LRE"}

HEADINGS = """[...document.querySelectorAll("h1, h2, h3, h4")].map((one) => ({
  text: one.textContent, level: Number(one.tagName[1]),
  chapter: one.parentElement.matches("main > section.level-2") && one.tagName === "H2",
  question: one.closest("section.theme")
    ?.querySelector(":scope > .exchange .question p")?.textContent ?? "",
}))"""
QUOTES = "[...document.querySelectorAll('blockquote')].map((one) => one.textContent)"


def bare(text):
    """A text's letters and digits: print breaks lines, sets signs beside them and joins letters."""
    return "".join(one for one in unicodedata.normalize("NFKC", text) if one.isalnum())


def is_turned(text):
    """Whether marks in a text turn its direction, so that paper holds its letters in another order."""
    return any(unicodedata.bidirectional(one) in TURNS for one in text)


class Sheet:
    """One page of paper: the running titles above, the text, and the number below.

    Lines are those that a reader sees, across columns; the text is in the order of the document, in
    which a question comes whole before the answer beside it.
    """

    def __init__(self, text, in_order):
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        self.lines = lines
        self.head = lines[0] if lines else ""
        self.foot = lines[-1] if lines else ""
        self.body = lines[1:-1]
        margins = {bare(part) for part in re.split(r"\s{2,}", self.head) + [self.head, self.foot]}
        self.text = bare("".join(
            line for line in in_order.splitlines() if bare(line) not in margins))

    def place(self, heading):
        """The first line of a heading that has lines of its own, and the one after it, or `None`."""
        for start in range(len(self.body)):
            found = ""
            for end in range(start, min(start + 8, len(self.body))):
                found += bare(self.body[end])
                if found == heading:
                    return start, end + 1
                if not heading.startswith(found):
                    break
        return None


def printed_sheets(page, pdf):
    """Prints a page and gives what each sheet of paper says."""
    page.print(pdf)
    layout, in_order = (
        subprocess.run(
            ["pdftotext", order, pdf, "-"], check=True, capture_output=True,
            text=True).stdout.split("\f")[:-1]
        for order in ["-layout", "-raw"])
    return [Sheet(*sheet) for sheet in zip(layout, in_order)]


def wrong_on_paper(page, material, folder):
    page.open(material.address)
    headings = page.evaluate(HEADINGS)
    quotes = [bare(quote) for quote in page.evaluate(QUOTES)]
    pdf = folder / f"{material.name}.pdf"
    sheets = printed_sheets(page, pdf)
    facts = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    size = re.search(r"^Page size:\s*(.*)$", facts, re.MULTILINE)
    if not size or "A4" not in size.group(1):
        yield f"it prints on {size.group(1) if size else 'pages of unknown size'} instead of A4"
    sections = [one for one in headings if one["chapter"] or one["question"]]
    least, most = PAGES.get(material.name, (len(sections) + 1, 2 * len(sections) + 40))
    if not least <= len(sheets) <= most:
        yield f"it prints on {len(sheets)} pages; {least} to {most} were expected"
    yield from wrong_margins(sheets, material, headings)
    yield from wrong_headings(sheets, headings)
    yield from wrong_selection(sheets, material, quotes)
    yield from wrong_found_on_paper(page, material, pdf)


def wrong_found_on_paper(page, material, pdf):
    """What was looked for is printed, opened, and nothing else is."""
    theme = material.exchanges[-1].theme
    if not theme:
        return
    page.open(f"{material.address}#find?{urlencode({'theme': theme})}")
    first, *others = printed_sheets(page, pdf)
    # The first page of all has neither running titles nor a number.
    printed = bare("".join(first.lines)) + "".join(sheet.text for sheet in others)
    for one in material.exchanges:
        longest = max(one.texts, key=len)
        if len(longest) < 30 or is_turned(longest):
            continue
        if (bare(longest) in printed) != (one.theme == theme):
            yield f"{one.id} is {'missing' if one.theme == theme else 'left'} on paper" \
                f" after looking for {theme}"


def wrong_margins(sheets, material, headings):
    """Numbers and running titles: on every page but the cover, and of the right chapter."""
    title = bare(headings[0]["text"])
    chapters = [bare(one["text"]) for one in headings if one["chapter"]]
    if any(re.fullmatch(rf"{material.says['page']}\s*\d+", line) for line in sheets[0].lines):
        yield "the cover has a number on paper"
    if title not in bare("".join(sheets[0].lines)):
        yield "the cover has no title on paper"
    current = None
    for number, sheet in enumerate(sheets[1:], start=2):
        if not re.fullmatch(rf"{material.says['page']}\s+{number}", sheet.foot):
            yield f"page {number} ends with “{sheet.foot}” on paper instead of its number"
        running = bare(sheet.head)
        begun = [chapter for chapter in chapters if sheet.place(chapter)]
        # The contents come before the chapters and have no title of their own above.
        is_contents = current is None and len(begun) != 1
        if not is_contents and begun:
            current = begun[0]
        expected = title + ("" if is_contents else current or "")
        if running != expected:
            yield f"page {number} is headed “{sheet.head}” on paper"
    for chapter in chapters:
        pages = [
            number for number, sheet in enumerate(sheets[1:], start=2)
            if bare(sheet.head) == title + chapter]
        if not pages:
            yield f"no page on paper has the running title {chapter}"
            continue
        if pages != list(range(pages[0], pages[-1] + 1)):
            yield f"the running title {chapter} is on the pages {pages}"
        if (sheets[pages[0] - 1].place(chapter) or [None])[0] != 0:
            yield f"the chapter {chapter} does not begin the page {pages[0]} on paper"


def wrong_headings(sheets, headings):
    """Every heading is printed, with more under it on its page; a theme's with its first question."""
    for heading in headings[1:]:
        if is_turned(heading["text"] + heading["question"]):
            continue
        text = bare(heading["text"])
        found = [
            (sheet, place[1]) for sheet in sheets[1:] for place in [sheet.place(text)] if place]
        if not found:
            yield f"the heading “{heading['text']}” is missing on paper"
        for sheet, end in found:
            if end == len(sheet.body):
                yield f"the heading “{heading['text']}” is the last of its page: {sheet.foot}"
        question = bare(heading["question"])[:40]
        if question and heading["level"] > 2 and not any(question in sheet.text for sheet, _ in found):
            yield f"the heading “{heading['text']}” is parted from its first question on paper"


def wrong_selection(sheets, material, quotes):
    """What was selected is printed and what is closed is not."""
    printed = "".join(sheet.text for sheet in sheets)
    for one in material.exchanges:
        texts = [bare(text) for text in one.texts if not is_turned(text)]
        if one.id not in material.further:
            for text in texts:
                # A text that is longer than a page is parted by the margins: its beginning counts.
                if text[:1500] not in printed:
                    yield f"{one.id} is missing on paper"
            continue
        longest = max(texts, key=len, default="")
        if len(longest) > 30 and not any(longest in quote for quote in quotes) \
                and longest in printed:
            yield f"{one.id}, which was not selected, is on paper"
