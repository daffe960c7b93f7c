"""Words and keyness with polars. usage: keywords_polars.py CORPUS STOP_WORDS"""

import sys

import polars as pl
import Stemmer

from shared import print_rows, stop_words

corpus, stop = sys.argv[1], stop_words(sys.argv[2])

# How often each word stands in each contribution.
words = (
    pl.scan_ndjson(corpus, schema={"relay": pl.String, "text": pl.String})
    .with_row_index("contribution")
    .with_columns(pl.col("relay").cast(pl.Categorical))
    .select(
        "contribution", "relay",
        pl.col("text").str.to_lowercase().str.extract_all(r"[\p{L}\p{N}]{2,}").alias("word"))
    .explode("word")
    .drop_nulls("word")
    .group_by("contribution", "relay", "word")
    .agg(pl.len().alias("uses"))
    .collect(engine="streaming"))

# Each word is stemmed once.
kept = [word for word in words["word"].unique().to_list() if word not in stop]
stems = pl.LazyFrame({"word": kept, "stem": Stemmer.Stemmer("danish").stemWords(kept)})

counted = (
    words.lazy()
    .join(stems, on="word")
    .group_by("contribution", "relay", "stem")
    .agg(pl.col("uses").sum())
    .group_by("relay", "stem")
    .agg(pl.col("uses").sum(), pl.len().alias("contributions"))
    .collect(engine="streaming")
    .with_columns(pl.col("relay").cast(pl.String)))

relays = sorted(counted["relay"].unique().to_list())
wide = counted.pivot(on="relay", index="stem", values=["uses", "contributions"]).fill_null(0)


def columns(name):
    return wide.select([f"{name}_{relay}" for relay in relays]).to_numpy().astype("int64")


print_rows(relays, wide["stem"].to_list(), columns("uses"), columns("contributions"))
