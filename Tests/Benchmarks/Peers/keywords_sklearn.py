"""Words and keyness with scikit-learn. usage: keywords_sklearn.py CORPUS STOP_WORDS"""

import sys

import numpy as np
import orjson
import Stemmer
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import CountVectorizer

from shared import WORD, print_rows, stop_words

corpus, stop = sys.argv[1], stop_words(sys.argv[2])
names, texts = [], []
with open(corpus, "rb") as file:
    for line in file:
        record = orjson.loads(line)
        names.append(record["relay"])
        texts.append(record["text"])

vectorizer = CountVectorizer(token_pattern=WORD, stop_words=sorted(stop), dtype=np.int32)
counts = vectorizer.fit_transform(texts)
del texts

# The columns of words with one stem are joined, so that each word is stemmed once.
stemmed = Stemmer.Stemmer("danish").stemWords(vectorizer.get_feature_names_out().tolist())
place = {}
columns = np.array([place.setdefault(stem, len(place)) for stem in stemmed], dtype=np.int32)
counts = csr_matrix(
    (counts.data, columns[counts.indices], counts.indptr), shape=(counts.shape[0], len(place)))
counts.sum_duplicates()

relays = sorted(set(names))
names = np.array(names)
uses, contributions = [], []
for relay in relays:
    part = counts[names == relay]
    uses.append(np.bincount(part.indices, weights=part.data, minlength=len(place)))
    contributions.append(np.bincount(part.indices, minlength=len(place)))
print_rows(relays, list(place), np.stack(uses, axis=1).astype(np.int64),
           np.stack(contributions, axis=1))
