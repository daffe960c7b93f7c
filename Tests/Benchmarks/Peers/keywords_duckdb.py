"""Words and keyness with DuckDB. usage: keywords_duckdb.py CORPUS STOP_WORDS"""

import sys

import duckdb
import numpy as np
import pyarrow as pa
import Stemmer

from shared import print_rows, stop_words

corpus, stop = sys.argv[1], stop_words(sys.argv[2])
database = duckdb.connect()
database.execute("SET preserve_insertion_order = false")

# How often each word stands in each contribution.
database.execute(
    r"""
    CREATE TEMP TABLE words AS
    SELECT contribution, relay, word, count(*) AS uses
    FROM (
      SELECT id AS contribution, relay,
        unnest(regexp_extract_all(lower(text), '[\p{L}\p{N}]{2,}')) AS word
      FROM read_json(?, format = 'newline_delimited',
        columns = {id: 'VARCHAR', relay: 'VARCHAR', text: 'VARCHAR'}))
    GROUP BY contribution, relay, word
    """, [corpus])

# Each word is stemmed once.
kept = [word for (word,) in database.execute("SELECT DISTINCT word FROM words").fetchall()
        if word not in stop]
database.register(
    "stems", pa.table({"word": kept, "stem": Stemmer.Stemmer("danish").stemWords(kept)}))

found = database.execute(
    """
    SELECT stem, relay, sum(uses)::BIGINT AS uses, count(*) AS contributions
    FROM (
      SELECT contribution, relay, stem, sum(uses) AS uses
      FROM words JOIN stems USING (word)
      GROUP BY contribution, relay, stem)
    GROUP BY stem, relay
    """).fetchnumpy()

relays = sorted(set(found["relay"].tolist()))
stems, rows = np.unique(found["stem"].astype(str), return_inverse=True)
sides = np.searchsorted(relays, found["relay"].astype(str))
uses = np.zeros((len(stems), 2), dtype=np.int64)
contributions = np.zeros_like(uses)
uses[rows, sides] = found["uses"]
contributions[rows, sides] = found["contributions"]
print_rows(relays, stems.tolist(), uses, contributions)
