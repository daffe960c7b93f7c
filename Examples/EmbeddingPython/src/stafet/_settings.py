"""Settings as a document."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


def document(given: Any, chosen: Mapping[str, Any], selection: Mapping[str, Any]) -> bytes:
    """A document of settings, with what was chosen instead; empty where nothing was.

    Args:
        given: A document, as a path, bytes or dict, or None.
        chosen: Settings, those that are not None.
        selection: What is chosen of how pairs are selected, ``all`` for no limit.
    """
    content = _content(given)
    changes = {key: value for key, value in chosen.items() if value is not None}
    chosen_selection = {key: value for key, value in selection.items() if value is not None}
    if not changes and not chosen_selection:
        return content
    import json

    held: dict[str, Any] = json.loads(content) if content else {}
    settings: dict[str, Any] = dict(held.get("settings") or {})
    if content and held.get("format") not in ("stafet-settings", "stafet-analysis"):
        return content  # The library says what it is.
    rules = (held.get("audit") or {}).get("rules")
    if rules is not None and "rules" not in settings:
        settings["rules"] = rules
    for kind in ("stop", "light"):
        # What is chosen of a list takes the place of all that was said of it.
        chosen_keys = {f"{kind}_word_list", f"{kind}_words", f"{kind}_lemmas"}
        if chosen_keys & changes.keys():
            for key in chosen_keys - changes.keys():
                settings.pop(key, None)
    settings.update(changes)
    if chosen_selection:
        if chosen_selection.get("pairs") == "all":
            chosen_selection["pairs"] = None
        settings["selection"] = {**(settings.get("selection") or {}), **chosen_selection}
    made = {"format": "stafet-settings", "version": held.get("version", 1), "settings": settings}
    return json.dumps(made, ensure_ascii=False).encode()


def _content(given: Any) -> bytes:
    if given is None:
        return b""
    if isinstance(given, (bytes, bytearray, memoryview)):
        return bytes(given)
    if isinstance(given, (str, os.PathLike)):
        with open(given, "rb") as file:
            return file.read()
    import json

    if "format" not in given:
        given = {"format": "stafet-settings", "version": 1, "settings": dict(given)}
    return json.dumps(given, ensure_ascii=False).encode()
