"""What an analyst scripts today: words, keyness, themes, a pie and a word cloud of each relay, all
on one page.

usage: report.py CORPUS STOP_WORDS PAGE
"""

import base64
import html
import io
import json
import re
import sys
from collections import Counter
from contextlib import redirect_stdout

import matplotlib
import numpy as np
import Stemmer
from sklearn.decomposition import NMF
from sklearn.feature_extraction.text import TfidfVectorizer
from wordcloud import WordCloud

from shared import WORD, print_rows, stop_words

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402 (the backend is chosen first)

corpus, page = sys.argv[1], sys.argv[3]
stop = stop_words(sys.argv[2])
stemmer = Stemmer.Stemmer("danish")
find = re.compile(WORD).findall


def stems(text):
    return stemmer.stemWords([word for word in find(text.lower()) if word not in stop])


with open(corpus, encoding="utf-8") as file:
    records = [json.loads(line) for line in file]
for record in records:
    record["stems"] = stems(record["text"])
relays = sorted({record["relay"] for record in records})
uses = {relay: Counter() for relay in relays}
holders = {relay: Counter() for relay in relays}
for record in records:
    uses[record["relay"]].update(record["stems"])
    holders[record["relay"]].update(set(record["stems"]))


def picture(figure):
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=100)
    plt.close(figure)
    data = base64.b64encode(buffer.getvalue()).decode("ascii")
    return f'<img alt="" src="data:image/png;base64,{data}">'


parts = ["<!doctype html><meta charset='utf-8'><title>Relay</title>"]
for relay in relays:
    questions = [record["stems"] for record in records
                 if record["relay"] == relay and record["kind"] == "question"]
    vectorizer = TfidfVectorizer(analyzer=list, min_df=2)
    table = vectorizer.fit_transform(questions)
    model = NMF(n_components=7, init="nndsvd", max_iter=300, random_state=224)
    sizes = np.bincount(model.fit_transform(table).argmax(axis=1), minlength=7)
    words = vectorizer.get_feature_names_out()
    labels = [" ".join(words[column] for column in theme.argsort()[:-4:-1])
              for theme in model.components_]
    figure, axes = plt.subplots(figsize=(6, 6))
    axes.pie(sizes, labels=labels)
    parts += [f"<h1>{html.escape(relay)}</h1>", picture(figure)]
    cloud = WordCloud(width=800, height=400, random_state=224)
    figure, axes = plt.subplots(figsize=(8, 4))
    axes.imshow(cloud.generate_from_frequencies(uses[relay]))
    axes.axis("off")
    parts.append(picture(figure))

all_stems = sorted(set().union(*uses.values()))
rows = io.StringIO()
with redirect_stdout(rows):
    print_rows(
        relays, all_stems, np.array([[uses[r][s] for r in relays] for s in all_stems]),
        np.array([[holders[r][s] for r in relays] for s in all_stems]))
parts.append(f"<pre>{html.escape(rows.getvalue())}</pre>")
with open(page, "w", encoding="utf-8") as file:
    file.write("\n".join(parts))
