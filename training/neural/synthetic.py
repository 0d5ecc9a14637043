"""Invented sentences that show each type of name in each language: our templates, filled from name lists.

Free corpora hold next to no weapons and, outside English, no typed names at all.
"""

import os
import random

from .conllu import Sentence

EQUIPMENT = """F-16|F-16s|F-35|Leopard 2|Leopard 2A6|Abrams|M1 Abrams|Patriot|HIMARS|Javelin|Stinger|T-72|T-90|Su-35|Su-57
MiG-29|MiG-31|Iskander|Kalibr|Kinzhal|Shahed|Shahed-136|Bayraktar TB2|S-300|S-400|Storm Shadow|ATACMS|Tomahawk|Scud
AK-47|Kalashnikov|M4|Apache|Black Hawk|Chinook|Ka-52|Mi-8|Mi-24|Eurofighter|Rafale|Mirage 2000|Gripen|Tornado|B-52|B-2
Boeing 737|Boeing 787|Airbus A320|A380|C-130|Caesar|Gepard|Iris-T|Marder|Bradley|Stryker|Humvee|Merkava|Arrow 3|Iron Dome
Hellfire|Predator|MQ-9 Reaper|Hwasong-15|Qassam|Grad|Buk|Tor|Pantsir|Oreshnik|Toyota Hilux|Tesla Model 3|Cessna 172
USS Nimitz|Moskva|Falcon 9|Soyuz|iPhone 15|Pegasus|Starlink|Leopard 1|PzH 2000|Taurus|Ariete|Freccia|Leclerc""".replace("\n", "|").split("|")

ORGANISATIONS = """NATO|EU|UN|United Nations|European Union|European Commission|World Bank|IMF|OPEC|Hamas|Hezbollah|Taliban|CIA|FBI
Pentagon|Kremlin|Congress|Senate|House of Commons|Labour Party|Republican Party|Democratic Party|Red Cross|Amnesty International
Greenpeace|Reuters|BBC|CNN|Apple|Google|Microsoft|Amazon|Boeing|Airbus|Lockheed Martin|Rheinmetall|Gazprom|Eni|Fiat|Renault
Volkswagen|Siemens|Deutsche Bank|Commerzbank|Lufthansa|Bundestag|Bundeswehr|CDU|SPD|FDP|AfD|Die Linke|Partito Democratico|Lega
Fratelli d' Italia|Forza Italia|Movimento 5 Stelle|Confindustria|Corte dei Conti|Banca d' Italia|Camera dei Deputati|Rai|Leonardo
Parti socialiste|Rassemblement national|Assemblée nationale|Le Monde|BNP Paribas|Total|Partido Popular|PSOE|Podemos|Telefónica
Repsol|Banco Santander|Guardia Civil|FARC|Onu|Ue|Nato|Unicef|Oms|World Health Organization|Supreme Court|Ministry of Defence
Foreign Office|Wagner Group|Islamic State|Al Qaeda|Houthi|PKK|Hyundai|Samsung|Huawei|TikTok|Meta|OpenAI|Real Madrid|Juventus""".replace("\n", "|").split("|")

OTHERS = """Nobel Prize|World Cup|Tour de France|Olympic Games|Brexit|Schengen Agreement|Paris Agreement|Treaty of Lisbon
Oslo Accords|Champions League|Super Bowl|Festival di Sanremo|Eurovision|Covid-19|Ramadan|Oktoberfest|Giro d' Italia""".replace("\n", "|").split("|")


def sentences(lists, languages, each, seed=7):
    """`each` sentences a language; their source is the language's name with "_made"."""
    luck = random.Random(seed)
    with open(os.path.join(os.path.dirname(__file__), "templates.txt"), encoding="utf8") as f:
        templates = [line.rstrip("\n").split("\t") for line in f if not line.startswith("#")]

    def fill(slot):
        if slot == "{person}":
            name = luck.choice(lists["given"]).split() + luck.choice(lists["surname"]).split()
            return name if luck.random() < 0.7 else name[-1:]
        places = lists["country"] if luck.random() < 0.5 else lists["place"]
        pool = {"{place}": places, "{organisation}": ORGANISATIONS, "{equipment}": EQUIPMENT, "{other}": OTHERS}[slot]
        return luck.choice(pool).split()

    made = []
    for lang in languages:
        own = [text.split() for code, text in templates if code == lang]
        for _ in range(each):
            words, names = [], []
            for part in luck.choice(own):
                if part.startswith("{"):
                    filled = fill(part)
                    names.append((len(words), len(words) + len(filled), part[1:-1]))
                    words += filled
                else:
                    words.append(part)
            made.append(Sentence(words=words, source=lang + "_made", lang=lang, names=names))
    return made
