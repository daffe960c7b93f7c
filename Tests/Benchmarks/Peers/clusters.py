"""Seven clusters of questions with scikit-learn. usage: clusters.py CORPUS STOP_WORDS kmeans|nmf"""

import re
import sys

import orjson
import Stemmer
from sklearn.feature_extraction.text import TfidfVectorizer

from shared import WORD, stop_words


def table_of(corpus, stop_list):
    """The identifiers of the questions, their weighted stems, and the stems."""
    find = re.compile(WORD).findall
    stem = Stemmer.Stemmer("danish").stemWord
    known = dict.fromkeys(stop_words(stop_list))

    def stems(text):
        for word in find(text.lower()):
            if word not in known:
                known[word] = stem(word)
            if known[word] is not None:
                yield known[word]

    identifiers, questions = [], []
    with open(corpus, "rb") as file:
        for line in file:
            record = orjson.loads(line)
            if record["kind"] == "question":
                identifiers.append(record["id"])
                questions.append(list(stems(record["text"])))
    vectorizer = TfidfVectorizer(analyzer=list, min_df=2, sublinear_tf=True)
    table = vectorizer.fit_transform(questions)
    return identifiers, table, vectorizer.get_feature_names_out()


def main(corpus, stop_list, method):
    _, table, names = table_of(corpus, stop_list)
    if method == "kmeans":
        from sklearn.cluster import KMeans
        model = KMeans(n_clusters=7, n_init=1, random_state=224).fit(table)
        heaviest, small = model.cluster_centers_, f"squared distances {model.inertia_:.1f}"
    else:
        from sklearn.decomposition import NMF
        model = NMF(n_components=7, init="nndsvd", max_iter=200, random_state=224).fit(table)
        heaviest, small = model.components_, f"error {model.reconstruction_err_:.2f}"
    print(f"{table.shape[0]} questions, {table.shape[1]} stems, {small}")
    for cluster in heaviest:
        print(*(names[column] for column in cluster.argsort()[:-11:-1]))


if __name__ == "__main__":
    main(*sys.argv[1:])
