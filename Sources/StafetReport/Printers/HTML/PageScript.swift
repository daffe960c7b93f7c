/// The script of every page: it finds contributions by relay, theme, group and words.
///
/// The page is whole without it. It builds nothing: it shows the form that the page holds, hides what
/// does not fit, and keeps the choice in the address after `#find?`, so that back, forward and links
/// lead to it. It asks for nothing from anywhere; the page's policy lets this very text run and no
/// other.
enum PageScript {
  /// What the page's policy knows the script by: the SHA-256 of its text in base64.
  ///
  /// A test works it out anew.
  static let hash: StaticString = "V/sykRh6lQeWKQzIg2NB9tSxMlx4Dh9IuX0smXDGi1k="

  /// The text.
  static let text: StaticString = """

    (() => {
      "use strict";
      const form = document.getElementById("finder");
      if (!form) return;
      const fields = ["relay", "theme", "group", "words"];
      const root = document.documentElement;
      const result = form.querySelector("output");
      const plain = (text) => text.normalize("NFC").toLocaleLowerCase(root.lang);
      const texts = (element) => [...element.querySelectorAll(".said > p:not(.unsaid)")];
      const entries = [...document.querySelectorAll("main .exchange")].map((element) => ({
        element,
        words: plain(texts(element).map((text) => text.textContent).join("\\n")),
        groups: (element.dataset.groups || "").split("\\n"),
        relay: element.dataset.relay,
        theme: element.dataset.theme,
      }));
      const sections = [...document.querySelectorAll("main section")];
      const folds = [...document.querySelectorAll("main details")];
      const opened = new WeakSet();

      const chosen = () => Object.fromEntries(
        fields.map((name) => [name, form.elements[name] ? form.elements[name].value.trim() : ""]));
      const isEmpty = (choice) => fields.every((name) => !choice[name]);

      const address = (choice) => {
        const query = new URLSearchParams(fields.filter((name) => choice[name])
          .map((name) => [name, choice[name]]));
        return "#find" + (isEmpty(choice) ? "" : "?" + query);
      };

      const fits = (entry, choice, words) =>
        (!choice.relay || entry.relay === choice.relay)
        && (!choice.theme || entry.theme === choice.theme)
        && (!choice.group || entry.groups.includes(choice.group))
        && words.every((word) => entry.words.includes(word));

      const count = (number) => {
        const text = number === 0 ? result.dataset.none
          : number === 1 ? result.dataset.one : result.dataset.many;
        return text.replace("#", number);
      };

      // A node of text and a place in it; emphasis may part a word.
      const place = (nodes, at) => {
        let number = 0;
        while (at > nodes[number].length) at -= nodes[number++].length;
        return [nodes[number], at];
      };

      const emphasise = (found, words) => {
        if (!window.CSS || !CSS.highlights || !window.Highlight) return;
        CSS.highlights.delete("found");
        if (!words.length) return;
        const marks = new Highlight();
        for (const said of found.flatMap(({ element }) => texts(element))) {
          const text = said.textContent.toLocaleLowerCase(root.lang);
          if (text.length !== said.textContent.length) continue;
          const nodes = [];
          const walker = document.createTreeWalker(said, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) nodes.push(walker.currentNode);
          for (const word of words) {
            for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
              const range = new Range();
              range.setStart(...place(nodes, at));
              range.setEnd(...place(nodes, at + word.length));
              marks.add(range);
            }
          }
        }
        CSS.highlights.set("found", marks);
      };

      const show = (choice) => {
        for (const name of fields) {
          const field = form.elements[name];
          // A space after a word that is being typed stays.
          if (field && field.value.trim() !== choice[name]) field.value = choice[name];
        }
        const words = plain(choice.words).split(/\\s+/).filter(Boolean);
        const all = isEmpty(choice);
        const found = all ? [] : entries.filter((entry) => fits(entry, choice, words));
        const kept = new Set(found.map((entry) => entry.element));
        root.classList.toggle("finding", !all);
        for (const { element } of entries) element.hidden = !all && !kept.has(element);
        for (const section of sections) {
          section.hidden = !all && ![...section.querySelectorAll(".exchange")]
            .some((element) => kept.has(element));
        }
        for (const fold of folds) {
          if (!all && !fold.open) { fold.open = true; opened.add(fold); }
          if (all && opened.has(fold)) { fold.open = false; opened.delete(fold); }
        }
        result.textContent = all ? "" : count(found.length);
        emphasise(found, words);
      };

      const read = () => {
        const query = new URLSearchParams(
          location.hash.startsWith("#find?") ? location.hash.slice(6) : "");
        const choice = Object.fromEntries(fields.map((name) => [name, query.get(name) || ""]));
        for (const name of ["relay", "theme", "group"]) {
          const field = form.elements[name];
          if (!field || ![...field.options].some((option) => option.value === choice[name])) {
            choice[name] = "";
          }
        }
        return choice;
      };

      const linked = () => {
        try {
          return document.getElementById(decodeURIComponent(location.hash.slice(1)));
        } catch { return null; }
      };

      const reveal = () => {
        const target = linked();
        const fold = target && target.closest("details");
        if (fold && !fold.open) { fold.open = true; target.scrollIntoView(); }
      };

      const go = (choice, replaces) => {
        const next = address(choice);
        if (next !== location.hash) {
          history[replaces ? "replaceState" : "pushState"](null, "", next);
        }
        show(choice);
      };

      let typing = false;
      form.addEventListener("submit", (event) => { event.preventDefault(); typing = false; });
      form.addEventListener("change", () => { typing = false; go(chosen(), false); });
      form.addEventListener("input", (event) => {
        if (event.target.name !== "words") return;
        go(chosen(), typing);
        typing = true;
      });
      form.addEventListener("reset", (event) => {
        event.preventDefault();
        typing = false;
        go(Object.fromEntries(fields.map((name) => [name, ""])), false);
        form.elements[0].focus();
      });
      addEventListener("popstate", () => { typing = false; show(read()); reveal(); });
      addEventListener("beforeprint", () => { if (isEmpty(chosen())) form.hidden = true; });
      addEventListener("afterprint", () => { form.hidden = false; });

      form.hidden = false;
      show(read());
      reveal();
    })();

    """
}
