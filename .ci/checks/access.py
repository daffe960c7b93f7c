"""What axe-core finds wrong with a report for people with disabilities."""

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# What is let stand, by rule: a part of the place, and why.
EXCEPTIONS = {}

# Colours and widths: all with each other for the whole report on the bundled study, the ends for what
# is found in it, and one for other reports, which are set in the same style.
ALL = [(scheme, width) for scheme in ("light", "dark") for width in (1280, 360)]
ENDS = [("light", 1280), ("dark", 360)]
ONE = [("light", 1280)]
FOUND = "#find?words=e"

# How many rules must at least have had something to look at.
FEWEST_RULES = 15

RUN = """
return axe.run(document, {
  runOnly: {type: "tag", values: tags}, resultTypes: ["violations"],
}).then((result) => ({
  rules: result.passes.length,
  violations: result.violations.map((violation) => ({
    rule: violation.id, help: violation.help, number: violation.nodes.length,
    places: violation.nodes.map((node) => node.html.slice(0, 160)),
    why: violation.nodes[0].failureSummary,
  })),
}));
"""


def wrong_access(page, material, axe):
    # The page's policy would not let this script run; what it looks at is not changed by it.
    page.send("Page.setBypassCSP", enabled=True)
    for state, settings in [("", ALL), (FOUND, ENDS)]:
        page.open(material.address + state)
        page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
        page.evaluate(axe)
        for scheme, width in settings if material.is_bundled else ONE:
            page.send(
                "Emulation.setEmulatedMedia", media="",
                features=[{"name": "prefers-color-scheme", "value": scheme}])
            page.resize(width, 900, is_phone=width < 700)
            where = f"{scheme}, {width} wide{', ' + state if state else ''}"
            yield from wrong_now(page, where)


def wrong_now(page, where):
    result = page.evaluate(RUN, tags=TAGS)
    if result["rules"] < FEWEST_RULES:
        yield f"axe-core applied only {result['rules']} rules, {where}"
    for violation in result["violations"]:
        places = [
            place for place in violation["places"]
            if not any(part in place for part in EXCEPTIONS.get(violation["rule"], []))]
        if places:
            yield f"{violation['rule']}, {where}: {violation['help']}: {len(places)} places," \
                f" such as {places[0]} ({violation['why']})"
