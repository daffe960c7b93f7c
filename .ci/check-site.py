"""Opens the documentation as a reader does: from a plain server of files, in a browser without a screen.

usage: check-site.py SITE MODULE...

Goes to the beginning of the site, follows it to every module and to a page of another module, and demands
that text is there. Prints one line for each thing that is wrong and exits 1 if there is any.
"""

import functools
import sys
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from browser import Browser, Page

# What a page shows once its script has run, and where its links lead.
SHOWN = "document.querySelector('main')?.innerText ?? ''"
LINKS = "[...document.querySelectorAll('main a')].map(link => link.getAttribute('href'))"


class Files(SimpleHTTPRequestHandler):
    """Serves files and keeps quiet about it."""

    def log_message(self, *_):
        pass


def wrong_at(page, address, wanted):
    """What is wrong with a page on which a text must stand."""
    page.open(address)
    if not page.wait_until(f"({SHOWN}).includes({wanted!r})", seconds=20):
        yield f"{address} does not show {wanted!r} but: {page.evaluate(SHOWN)[:200]!r}"
    for complaint in page.complaints:
        yield f"{address}: {complaint}"


def wrong(site, modules):
    serve = functools.partial(Files, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), serve) as server, Browser() as browser:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        root = f"http://127.0.0.1:{server.server_address[1]}"
        with Page(browser) as page:
            yield from wrong_at(page, f"{root}/", "From a file to a report")
            for module in modules:
                yield from wrong_at(page, f"{root}/documentation/{module.lower()}/", "import Stafet")
            # From the umbrella to a type of another module.
            yield from wrong_at(page, f"{root}/documentation/stafet/", "StudyAnalysis")
            target = "/documentation/stafetanalysis/studyanalysis"
            if target not in page.evaluate(LINKS):
                yield f"no link leads from the umbrella to {target}"
            yield from wrong_at(page, root + target + "/", "Analyses a study")
        server.shutdown()


def main():
    site, modules = Path(sys.argv[1]), sys.argv[2:]
    found = list(wrong(site, modules))
    for sentence in found:
        print(sentence, file=sys.stderr)
    if not found:
        print(f"the documentation shows its {len(modules)} modules in a browser")
    sys.exit(1 if found else 0)


main()
