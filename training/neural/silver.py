"""Names for treebanks that have none: runs of proper nouns, typed by a trained model and name lists.

The gold trees say where proper nouns are, the model and the lists what they name. For PUD, whose sentences are
translations of each other, names found in the English text are carried over by their forms.
"""

import argparse
import re

import numpy as np
import torch

from .batches import Encoder
from .decode import TAGS, TYPES
from .features import Features
from .names import without_title
from .network import Network
from .synthetic import ORGANISATIONS
from .wordlists import ORGANISATION, PLACE_ADJECTIVES, SHORT_COUNTRIES, TIMES

ADDRESS = re.compile(r"@|https?:|www\.|\.(com|org|net|gov|edu|it|fr|de|es)\b")

JOINERS = {"of", "the", "de", "del", "della", "dei", "delle", "di", "du", "des", "da", "do", "dos", "la", "le", "von",
           "van", "der", "al", "-", "&", "'"}


def runs(s):
    """Runs of proper nouns, joined over "of" and the like where the tree joins them, as (first, one past last)."""
    n, found, i = len(s.words), [], 0
    proper = [u == "PROPN" and w.lower() not in TIMES and not ADDRESS.search(w) for u, w in zip(s.upos, s.words)]
    while i < n:
        if not proper[i]:
            i += 1
            continue
        a = i
        while i < n:
            if proper[i]:
                i += 1
                continue
            j = i
            while j < n and j < i + 2 and s.words[j].lower() in JOINERS:
                j += 1
            # "University of Texas" joins, "President of Iran" does not
            if j > i and j < n and proper[j] and a <= s.heads[j] - 1 < i and (
                    s.deprels[j].split(":")[0] in ("flat", "compound") or s.words[i - 1].lower() in ORGANISATION):
                i = j
                continue
            break
        found.append(_with_adjectives(s, *without_title(s.words, a, i)))
    return [(a, b) for a, b in found if b > a and not _people(s, a, b)]


def _with_adjectives(s, a, b):
    """Takes in the adjectives that trees leave outside: "United" States, "Islamic" Party, "New" York."""
    organisation = any(w.lower() in ORGANISATION for w in s.words[a:b])
    while a > 0 and b > a and s.words[a - 1][:1].isupper() and a <= s.heads[a - 1] - 1 < b and (
            s.words[a - 1].lower() in PLACE_ADJECTIVES or organisation and s.upos[a - 1] in ("ADJ", "NOUN", "VERB")):
        a -= 1
    return a, b


def _people(s, a, b):
    """Peoples and faiths ("Iraqis", "Shiites") are no organisations."""
    return b - a == 1 and "Number=Plur" in s.feats[a] and s.words[a].lower().endswith(("s", "i", "e"))


class Typer:
    """Types a run by the model's probabilities and the name lists."""

    def __init__(self, lists):
        self.organisations = {w.lower() for w in ORGANISATIONS}
        self.given = {w.lower() for w in lists["given"]}
        self.place = {w.lower() for w in lists["place"] + lists["country"]} | SHORT_COUNTRIES

    def scores(self, words, probabilities):
        """Log scores of the types and, last, of "no name". probabilities [length, types + 1]."""
        score = np.log(probabilities + 1e-4).mean(0)
        lower = [w.lower() for w in words]
        score[-1] -= 1.0
        if " ".join(lower) in self.place:
            score[1] += 2.0
        if lower[0] in self.given:
            score[0] += 2.5 if len(words) > 1 else 1.0
        if any(w in ORGANISATION for w in lower) or " ".join(lower) in self.organisations:
            score[2] += 2.5
        return score


def by_type(log_probabilities):
    """Tag log probabilities [length, tags] of each sentence -> probabilities [length, types + 1], "no name" last."""
    groups = [[i for i, t in enumerate(TAGS) if t[2:] == kind] for kind in TYPES] + [[0]]
    return [np.stack([np.exp(p[:, g]).sum(1) for g in groups], 1) for p in log_probabilities]


def name_sentences(sentences, probabilities, typer):
    """Sets the names of sentences from their runs of proper nouns.

    A name mostly means the same throughout a corpus, so its other mentions have half a say.
    """
    found = [[(a, b, " ".join(s.words[a:b]).lower(), typer.scores(s.words[a:b], p[a:b])) for a, b in runs(s)]
             for s, p in zip(sentences, probabilities)]
    mean = {}
    for _, _, text, scores in (run for sentence in found for run in sentence):
        total, count = mean.get(text, (0.0, 0))
        mean[text] = (total + scores, count + 1)
    for s, sentence in zip(sentences, found):
        s.names = []
        for a, b, text, scores in sentence:
            total, count = mean[text]
            best = int((scores + total / count).argmax())
            if best < len(TYPES):
                s.names.append((a, b, TYPES[best]))


def carry_over(english, other):
    """Retypes the names of a translation whose forms are also names of the English sentence."""
    known = {" ".join(english.words[a:b]).lower(): kind for a, b, kind in english.names}
    words = {w.lower(): kind for a, b, kind in english.names for w in english.words[a:b] if len(w) > 3}
    left = [kind for text, kind in known.items()]
    names = []
    for a, b, kind in other.names:
        text = " ".join(other.words[a:b]).lower()
        same = known.get(text) or next((words[w.lower()] for w in other.words[a:b] if w.lower() in words), None)
        # a sentence whose English names are all of one type says what the others are
        names.append((a, b, same or (left[0] if len(set(left)) == 1 and len(known) >= len(other.names) else kind)))
    other.names = names


def load_network(path, vectors=None, lists=()):
    """(network, encoder) of a checkpoint."""
    checkpoint = torch.load(path)
    words, table = vectors or ({}, None)
    o = argparse.Namespace(**checkpoint["options"])
    net = Network(o, checkpoint["labels"], len(checkpoint["vocabulary"]), len(checkpoint["sources"]), table)
    net.load_state_dict(checkpoint["weights"], strict=False)
    features = Features(checkpoint["vocabulary"], words, lists)
    return net, Encoder(features, checkpoint["labels"], checkpoint["sources"])


def carry_from_english(parser_path, names_path, vectors, lists, corpora, sentences, typer):
    """Retypes the silver names of PUD sentences by those of the English sentences they translate.

    Of the English PUD, a test set, only the text and its runs of proper nouns are used, no tree is learnt.
    """
    from .namenet import NameNet, probabilities
    base, encoder = load_network(parser_path, vectors, lists)
    checkpoint = torch.load(names_path)
    net = NameNet(base, checkpoint["sources"])
    net.load_state_dict(checkpoint["weights"])
    english = corpora.treebank("en_pud-test")
    name_sentences(english, by_type(probabilities(net, base, encoder, english, "generic")), typer)
    by_id = {s.sent_id: s for s in english}
    for s in sentences:
        if "pud" in s.source and s.sent_id in by_id:
            carry_over(by_id[s.sent_id], s)
