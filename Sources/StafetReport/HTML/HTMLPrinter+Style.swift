extension HTMLPrinter {
  /// The style sheet of every page: one typeface family, one scale, colours for light and dark.
  static let style: StaticString = """

    :root {
      --ground: #ffffff; --ink: #14212b; --quiet: #4b5b66; --line: #d5dce1; --tint: #f3f6f8;
      --accent: #1f5f8b; --answer: #1f6b54; --caution: #8a5a00; --caution-ground: #fdf5e3;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ground: #12191f; --ink: #e9eef2; --quiet: #a9b6c0; --line: #34414b; --tint: #1a242c;
        --accent: #8fc3e8; --answer: #8fd0b8; --caution: #f0c674; --caution-ground: #2a2415;
      }
    }
    * { box-sizing: border-box; }
    html { font-family: "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
      font-size: 106.25%; line-height: 1.55; color: var(--ink); background: var(--ground); }
    body { overflow-wrap: break-word; margin: 0 auto; max-width: 62rem; padding: 0 1.25rem 4rem; }
    h1, h2, h3, h4 { line-height: 1.2; font-weight: 600; margin: 0; }
    h1 { font-size: 2.4rem; letter-spacing: -0.01em; }
    h2 { font-size: 1.7rem; margin: 4.5rem 0 1rem; padding-top: 1rem; border-top: 3px solid var(--accent); }
    h3 { font-size: 1.25rem; margin: 3rem 0 0.75rem; }
    h4 { font-size: 1.05rem; margin: 2rem 0 0.5rem; }
    p, ul, ol { max-width: 42rem; margin: 0 0 1rem; }
    li { margin-bottom: 0.5rem; }
    a { color: var(--accent); }
    a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    .skip { position: absolute; left: -999rem; }
    .skip:focus { left: 1rem; top: 1rem; background: var(--ground); padding: 0.5rem 1rem; }
    .cover { padding: 6rem 0 3rem; }
    .subtitle { font-size: 1.3rem; color: var(--quiet); margin-top: 1rem; }
    nav h2 { font-size: 1rem; border: 0; margin: 0 0 0.5rem; padding: 0; color: var(--quiet); }
    nav ol { padding-left: 1.3rem; }
    .caution { border-left: 4px solid var(--caution); background: var(--caution-ground); padding: 0.75rem 1rem; }
    .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .figures { margin: 2rem 0; }
    figure { margin: 0 0 2rem; }
    figcaption { font-weight: 600; margin-bottom: 0.9rem; }
    figure svg { display: block; width: 100%; max-width: 26rem; height: auto; margin: 0 0 1.25rem; }
    figure svg path[stroke] { stroke: var(--ground); }
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
    thead .number { white-space: normal; }
    .note { font-size: 0.85rem; color: var(--quiet); margin: 0.5rem 0 0; }
    blockquote { margin: 0.5rem 0 0; padding-left: 1rem; border-left: 3px solid var(--line); }
    blockquote p { margin: 0; overflow-wrap: anywhere; }
    blockquote a { font-size: 0.85rem; }
    .exchange { margin: 0 0 1.75rem; max-width: 46rem; break-inside: avoid-page; }
    .said { display: grid; grid-template-columns: 2rem minmax(0, 1fr); margin-bottom: 0.6rem; position: relative; }
    .said p { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
    .statement { grid-template-columns: minmax(0, 1fr); }
    .question { font-size: 1.05rem; }
    .answer, .unanswered { margin-left: 2rem; }
    .answer { background: var(--tint); padding: 0.9rem 1rem 0.9rem 0.75rem; border-radius: 4px; }
    .unsaid { color: var(--quiet); font-style: italic; }
    .sign { font-weight: 800; font-size: 1.5rem; line-height: 1.1; color: var(--accent); }
    .answer .sign { color: var(--answer); }
    strong { font-weight: 700; }
    @page { size: A4; margin: 20mm 18mm 22mm; }
    @media print {
      :root { --ground: #ffffff; --ink: #14212b; --quiet: #4b5b66; --line: #c3ccd2; --tint: #f3f6f8;
        --accent: #1f5f8b; --answer: #1f6b54; --caution: #8a5a00; --caution-ground: #fdf5e3; }
      html { font-size: 10.5pt; line-height: 1.4; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      body { max-width: none; padding: 0; }
      .cover { padding: 55mm 0 15mm; }
      .skip { display: none; }
      .level-2 { break-before: page; }
      h2 { margin-top: 0; }
      h2, h3, h4, figcaption { break-after: avoid; }
      figure, tr, .caution, blockquote { break-inside: avoid; }
      figure svg { max-width: 80mm; }
      .pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8mm; }
      .figures:not(.pair) > figure:not(.wide) { display: grid; grid-template-columns: 80mm minmax(0, 1fr); column-gap: 8mm; }
      .figures:not(.pair) > figure figcaption { grid-column: 1 / -1; }
      .table { overflow: visible; }
      table { font-size: 8.5pt; }
      a { color: inherit; text-decoration: none; }
    }

    """
}
