"""Word lists that tell names: features of single words, lower-cased, shipped inside the weights file."""

TIMES = set("""monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat
sun easter christmas lunedì martedì mercoledì giovedì venerdì sabato domenica""".split())
ORGANISATION = set("""inc inc. corp corp. ltd ltd. llc co. company university college school bank committee party agency
ministry council department association institute union group commission court parliament senate congress assembly army
police foundation club league federation università banca partito ministero consiglio comitato associazione istituto
unione commissione corte parlamento senato camera governo université banque parti ministère conseil comité association
institut commission cour parlement sénat universität bank partei ministerium rat institut kommission gericht universidad
banco partido ministerio consejo comité instituto comisión tribunal parlamento senado gmbh ag spa s.p.a. sa nato onu ue
eu un uno fmi imf""".split())

PLACE_ADJECTIVES = set("""united new north northern south southern east eastern west western great central upper lower saudi
middle far old san santa saint st st. los las el la le""".split())
SHORT_COUNTRIES = {"us", "u.s", "u.s.", "usa", "u.s.a.", "uk", "u.k.", "uae", "ussr", "drc", "gaza", "west bank", "europe",
                   "africa", "asia", "america", "middle east", "regno unito", "stati uniti", "états-unis", "usa.",
                   "estados unidos", "vereinigte staaten", "royaume-uni", "reino unido"}


def word_lists(gazetteer):
    """The lists of features.py, in order, each sorted: given names, surnames, words of countries, towns of one word,
    words of longer place names, organisation words, equipment words, days and months."""
    from .synthetic import EQUIPMENT, ORGANISATIONS

    def split(names):
        return {w for name in names for w in name.lower().split() if len(w) > 2}
    towns = [t.lower() for t in gazetteer["place"]]
    lists = [
        split(gazetteer["given"]), split(gazetteer["surname"]), split(gazetteer["country"]),
        {t for t in towns if " " not in t}, split(t for t in towns if " " in t),
        ORGANISATION | split(ORGANISATIONS), split(EQUIPMENT), TIMES,
    ]
    return [sorted(words) for words in lists]
