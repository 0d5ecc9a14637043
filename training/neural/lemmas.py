"""Lemmas as edit scripts: "cut k signs of the word's end, add this, then set the case"."""


def lemma_script(word, lemma):
    """The script that makes the lemma from the word, e.g. studied -> study: '3|y|l'."""
    lower, target = word.lower(), lemma.lower()
    shared = 0
    while shared < min(len(lower), len(target)) and lower[shared] == target[shared]:
        shared += 1
    # case: l = all lower, k = kept as in the word, t = first sign upper
    if lemma == target:
        case = "l"
    elif lemma == word[:shared] + lemma[shared:]:
        case = "k"
    else:
        case = "t"
    return f"{len(lower) - shared}|{target[shared:]}|{case}"


def apply_script(word, script):
    """The lemma a script gives for a word."""
    cut, added, case = script.split("|")
    if int(cut) > len(word):
        return word
    stem = word[:len(word) - int(cut)]
    if case == "l":
        return (stem + added).lower()
    if case == "k":
        return stem + added
    lemma = (stem + added).lower()
    return lemma[:1].upper() + lemma[1:]
