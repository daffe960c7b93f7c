extension HTMLPrinter {
  /// What a page with a logo has besides.
  static let logoStyle: StaticString = """
    .logo { display: block; max-width: min(14rem, 60%); max-height: 6rem; margin: 0 0 2rem; }

    """

  /// The style sheet of every page: one typeface family, one scale, colours for light and dark.
  static let style: StaticString = """

    :root {
      --ground: #ffffff; --ink: #14212b; --quiet: #4b5b66; --line: #d5dce1; --tint: #f3f6f8;
      --accent: #1f5f8b; --answer: #1f6b54; --caution: #8a5a00; --caution-ground: #fdf5e3; --found: #ffe08a;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ground: #12191f; --ink: #e9eef2; --quiet: #a9b6c0; --line: #34414b; --tint: #1a242c;
        --accent: #8fc3e8; --answer: #8fd0b8; --caution: #f0c674; --caution-ground: #2a2415; --found: #5c4a10;
      }
    }
    * { box-sizing: border-box; }
    [hidden] { display: none !important; }
    html { font-family: "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans Condensed", sans-serif;
      font-size: 106.25%; line-height: 1.55; color: var(--ink); background: var(--ground); }
    body { overflow-wrap: break-word; margin: 0 auto; max-width: 64rem; padding: 0 1.25rem 4rem; }
    h1, h2, h3, h4 { line-height: 1.2; font-weight: 600; margin: 0; }
    h1 { font-size: 3rem; letter-spacing: -0.015em; max-width: 46rem; }
    h2 { font-size: 1.9rem; margin: 5rem 0 1.25rem; padding-top: 1.1rem; border-top: 3px solid var(--accent); }
    h3 { font-size: 1.35rem; margin: 3.25rem 0 0.9rem; }
    h4 { font-size: 1.1rem; margin: 2.25rem 0 0.6rem; }
    p, ul, ol { max-width: 42rem; margin: 0 0 1rem; }
    li { margin-bottom: 0.5rem; }
    li > p { margin: 0; }
    a { color: var(--accent); }
    a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    select:focus-visible, input:focus-visible, button:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    .skip { position: absolute; left: -999rem; }
    .skip:focus { left: 1rem; top: 1rem; background: var(--ground); padding: 0.5rem 1rem; }
    .cover { padding: 5.5rem 0 3.5rem; }
    .kicker { font-size: 1.05rem; font-weight: 600; color: var(--accent); margin-bottom: 0.75rem; }
    .subtitle { font-size: 1.35rem; color: var(--quiet); margin-top: 1rem; }
    .line { color: var(--quiet); margin: 0.4rem 0 0; }
    h1 + .line { margin-top: 1.5rem; }
    .cover .caution { margin-top: 2.25rem; }
    nav h2 { font-size: 1.1rem; border: 0; margin: 0 0 0.75rem; padding: 0; color: var(--quiet); }
    .contents { list-style: none; padding: 0; max-width: none; }
    .contents li { margin-bottom: 1rem; }
    .contents a { font-weight: 600; }
    .contents p { margin: 0.1rem 0 0; color: var(--quiet); }
    .caution { border-left: 4px solid var(--caution); background: var(--caution-ground); padding: 0.75rem 1rem; }
    .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .facts { display: flex; flex-wrap: wrap; gap: 1.25rem 3rem; margin: 0.5rem 0 1.75rem; }
    .fact { min-width: 12rem; max-width: 18rem; border-top: 1px solid var(--line); padding-top: 0.6rem; }
    .fact p { margin: 0; }
    .fact .value { display: block; font-size: 2.75rem; line-height: 1.1; font-weight: 600; color: var(--accent); font-variant-numeric: tabular-nums; }
    .fact .label { font-weight: 600; }
    .fact ul { list-style: none; padding: 0; margin: 0.35rem 0 0; color: var(--quiet); }
    .fact li { margin: 0; font-size: 0.95rem; }
    .finder { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0.75rem 1rem; margin: 2.5rem 0 0;
      padding: 1rem 1.1rem; background: var(--tint); border: 1px solid var(--line); border-radius: 6px; }
    .finder p { margin: 0; max-width: none; }
    .finder .title { grid-column: 1 / -1; font-weight: 600; }
    .paper { display: none; }
    .finder label { display: block; font-size: 0.9rem; color: var(--quiet); }
    .finder select, .finder input, .finder button { width: 100%; min-height: 2.6rem; padding: 0.3rem 0.6rem; font: inherit; color: var(--ink);
      background: var(--ground); border: 1px solid var(--quiet); border-radius: 4px; }
    .finder .outcome { display: none; grid-column: 1 / -1; max-width: none; align-items: center; gap: 0.5rem 1rem; flex-wrap: wrap; }
    .finding .finder .outcome { display: flex; }
    .finder output { flex: 1 1 10rem; font-weight: 600; }
    .finder button { width: auto; }
    .finding .finder { position: sticky; top: 0; z-index: 1; }
    .finding .cover { padding: 1.25rem 0 0; }
    .finding .cover h1 { font-size: 1.35rem; letter-spacing: 0; }
    .finding .cover > :not(h1), .finding nav, .finding .imprint { display: none; }
    .finding .finder { margin-top: 1rem; }
    .finding main section > p, .finding main section > ul, .finding main section > .figures, .finding main section > .table, .finding summary { display: none; }
    .finding h2 { margin-top: 2.5rem; }
    ::highlight(found) { background-color: var(--found); color: var(--ink); }
    .figures { margin: 2rem 0; }
    figure { margin: 0 0 2rem; }
    figcaption { font-weight: 600; margin-bottom: 0.9rem; }
    figure svg { display: block; width: 100%; max-width: 26rem; height: auto; margin: 0 0 1.25rem; }
    figure svg path[stroke="#FFFFFF"] { stroke: var(--ground); }
    figure svg .ground { fill: var(--ground); }
    figure svg a { color: inherit; }
    figure svg a:hover path, figure svg a:hover rect { stroke-width: 3; }
    figure.wide svg { max-width: 30rem; }
    @media (min-width: 56rem) {
      .pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 2.5rem; }
      .figures:not(.pair) > figure:not(.wide) { display: grid; grid-template-columns: 26rem minmax(0, 1fr); column-gap: 2.5rem; align-items: start; }
      .figures:not(.pair) > figure figcaption { grid-column: 1 / -1; }
    }
    .table { overflow-x: auto; margin-bottom: 1.5rem; }
    table { border-collapse: collapse; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
    caption { text-align: left; font-weight: 600; padding-bottom: 0.5rem; }
    caption.spoken { padding: 0; }
    th, td { text-align: left; padding: 0.35rem 0.9rem 0.35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
    thead th { color: var(--quiet); font-weight: 600; vertical-align: bottom; }
    tbody th { font-weight: 500; min-width: 7rem; }
    .number { text-align: right; white-space: nowrap; }
    td:last-child:not(.number) { min-width: 11rem; }
    thead .number { white-space: normal; }
    .note { font-size: 0.85rem; color: var(--quiet); margin: 0.5rem 0 0; }
    blockquote { margin: 0.5rem 0 0; padding-left: 1rem; border-left: 3px solid var(--line); }
    blockquote p { margin: 0; overflow-wrap: anywhere; }
    blockquote a { font-size: 0.85rem; }
    .theme > h3 { padding-left: 0.9rem; border-left: 0.5rem solid var(--theme); }
    .theme > p { color: var(--quiet); margin-bottom: 0.35rem; }
    .theme > p + article { margin-top: 1.5rem; }
    .exchange { margin: 0 0 2rem; max-width: 46rem; break-inside: avoid-page; }
    .said { display: grid; grid-template-columns: 2rem minmax(0, 1fr); margin-bottom: 0.6rem; position: relative; }
    .said p { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
    .statement { grid-template-columns: minmax(0, 1fr); }
    .question { font-size: 1.05rem; }
    .answer, .unanswered { margin-left: 2rem; }
    .answer { background: var(--tint); padding: 0.9rem 1rem 0.9rem 0.75rem; border-radius: 4px; }
    .chain { margin: 0 0 0.3rem 2rem; font-size: 0.85rem; color: var(--quiet); overflow-wrap: anywhere; }
    .unsaid { color: var(--quiet); font-style: italic; }
    .sign { font-weight: 800; font-size: 1.5rem; line-height: 1.1; color: var(--accent); }
    .answer .sign { color: var(--answer); }
    .further { margin: 0 0 2rem; }
    summary { cursor: pointer; color: var(--accent); padding: 0.4rem 0; }
    .further[open] summary { margin-bottom: 1rem; }
    .imprint { color: var(--quiet); }
    .imprint p { margin-bottom: 0.4rem; white-space: pre-line; }
    strong { font-weight: 700; }
    @media (max-width: 40rem) {
      h1 { font-size: 2.2rem; }
      h2 { font-size: 1.6rem; margin-top: 4rem; }
      .cover { padding: 3.5rem 0 2.5rem; }
      .answer, .unanswered, .chain { margin-left: 0; }
      .finding .finder { position: static; }
    }
    @page { size: A4; margin: 24mm 20mm 22mm; font-family: "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans Condensed", sans-serif;
      font-size: 8.5pt; color: #4b5b66; }
    @media print {
      :root { --ground: #ffffff; --ink: #14212b; --quiet: #4b5b66; --line: #c3ccd2; --tint: #f3f6f8;
        --accent: #1f5f8b; --answer: #1f6b54; --caution: #8a5a00; --caution-ground: #fdf5e3; --found: #ffffff; }
      html { font-size: 9.6pt; line-height: 1.4; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      body { max-width: none; padding: 0; }
      .cover { padding: 60mm 0 15mm; min-height: 230mm; }
      h1 { font-size: 30pt; }
      h2 { font-size: 19pt; margin-top: 0; }
      h3 { font-size: 14pt; margin-top: 9mm; }
      nav { break-before: page; }
      nav h2 { font-size: 19pt; color: var(--ink); border-top: 3px solid var(--accent); padding-top: 1.1rem; margin-bottom: 10mm; }
      .contents { font-size: 12pt; }
      .contents li { margin-bottom: 7mm; }
      .skip, .finder, .chain, summary, .further:not([open]), .finding .cover { display: none; }
      .paper { display: block; color: var(--quiet); }
      .level-2, .theme, #frequent-words, #rules, #agreement-1, #indications { break-before: page; }
      .theme > h3, #frequent-words > h3, #rules > h3, #agreement-1 > h3, #indications > h3 { margin-top: 0; }
      .imprint { break-before: page; padding-top: 150mm; }
      .imprint h2 { border: 0; font-size: 12pt; }
      h2, h3, h4, figcaption, caption { break-after: avoid; }
      h2 + p, h3 + p, h4 + p, .theme > p { break-after: avoid; }
      .theme > p { max-width: none; }
      figcaption, .pair > figure, .figures:not(.pair) > figure, .level-3 > .table, .level-4 > .table, figure svg, tr, .caution, blockquote, .fact, li > p, .level-3 > p { break-inside: avoid; }
      p { orphans: 3; widows: 3; }
      .exchange { display: grid; grid-template-columns: 2fr 3fr; column-gap: 5mm; row-gap: 1mm; max-width: none; align-items: start; margin-bottom: 4mm; break-inside: avoid; }
      .exchange .said { grid-template-columns: 1.4rem minmax(0, 1fr); margin: 0; }
      .exchange .statement { grid-column: 1 / -1; grid-template-columns: minmax(0, 1fr); }
      .exchange .answer, .exchange .unanswered { grid-column: 2; }
      .question { font-size: 1rem; }
      .answer { padding: 0.6rem 0.8rem; }
      .sign { font-size: 1.2rem; }
      figure svg { max-width: 78mm; max-height: 225mm; }
      figure.wide svg { max-width: 120mm; }
      .pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8mm; }
      .figures:not(.pair) > figure:not(.wide) { display: grid; grid-template-columns: 80mm minmax(0, 1fr); column-gap: 8mm; }
      .figures:not(.pair) > figure figcaption { grid-column: 1 / -1; }
      .table { overflow: visible; }
      table { font-size: 8.2pt; }
      td:last-child:not(.number) { min-width: 0; }
      a { color: inherit; text-decoration: none; }
    }

    """
}
