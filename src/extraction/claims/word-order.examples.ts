import type { Examples } from './example.ts';

/** Clauses whose subject does not come first, or whose verb stands in two parts. */
export const wordOrderExamples: Examples = {
  de: `
[Israel] griffen die [Huthi:organisation] mit Raketen an. => Huthi > Israel ASSAULT
Die [Huthi:organisation] griff ein [norwegisches=Norwegen] Schiff an. => Huthi > Norwegen ASSAULT
Laut [Huber:person] greift [China] derzeit [Taiwan] an. => China > Taiwan ASSAULT by Huber
Dem [Kreml=Russland] warf [Polen] vor, Falsches zu verbreiten. => Polen > Russland ACCUSE
Den Präsidenten der [Slowakei] traf [Tusk:person] am Abend. => Slowakei <> Tusk CONSULT
Der [Ukraine] will [Norwegen] weitere Panzer liefern. => Norwegen > Ukraine AID planned
Gegen den Politiker [Huber:person] ermittelt die [Staatsanwaltschaft:organisation]. => Staatsanwaltschaft > Huber ACCUSE
[Huber:person] traf in der Stadt den Minister [Weber:person]. => Huber <> Weber CONSULT
Die Vorwürfe aus [Berlin=Deutschland] wies [Moskau=Russland] zurück. => Deutschland > Russland ACCUSE; Russland > Deutschland REJECT
Unterdessen rief Papst [Leo:person] die [Ukraine] zu Gesprächen auf. => Leo > Ukraine REQUEST
Am Montag kamen [Japan] und [Kanada] überein. => Japan <> Kanada AGREE
Von der [Türkei] fordert [Schweden] die Rückgabe der Beute. => Schweden > Türkei REQUEST
[Japan] wird im Mai [Kanada] und [Ungarn] besuchen. => Japan > Kanada CONSULT planned; Japan > Ungarn CONSULT planned
[Weber:person] und der Politiker [Huber:person] kritisierten [Polen]. => Weber > Polen ACCUSE; Huber > Polen ACCUSE
Die [Partei:organisation] ist aus der [Allianz:organisation] ausgetreten. => Partei > Allianz SANCTION
Die Armee [Israels=Israel] hat einen Führer der [Hisbollah:organisation] getötet. => Israel > Hisbollah ASSAULT
[China] hält vor [Taiwan] Manöver ab. => China > Taiwan MOBILIZE
Die [Kommission:organisation] hat gegen [Alfa:organisation] eine Geldbuße verhängt. => Kommission > Alfa SANCTION
[Huber:person] sprach sich gegen Abschiebungen nach [Syrien] aus. => -
[Russland] und die [Ukraine] haben Gefangene ausgetauscht. => Russland <> Ukraine COOPERATE
[Lettland] hat einen [russischen=Russland] Diplomaten des Landes verwiesen. => Lettland > Russland SANCTION
[Estland] erklärte den [russischen=Russland] Botschafter zur unerwünschten Person. => Estland > Russland SANCTION
Die Partei sprach [Huber:person] das Vertrauen aus. => -
[Japan] legte gegen [Alfa:organisation] Berufung ein. => Japan > Alfa REJECT
[Putin:person] ließ [Huber:person] verhaften. => Putin > Huber COERCE
[Putin:person] ließ [Huber:person] frei. => Putin > Huber RETREAT
[Kroatien] verweigert [Huber:person] die Einreise. => Kroatien > Huber REJECT
Die [Bank:organisation] genehmigte der [Alfa:organisation] eine Beteiligung. => Bank > Alfa SUPPORT
[Huber:person] wandte sich gegen die [AfD:organisation]. => Huber > AfD REJECT
[Erdogan:person] zufolge soll [Schweden] die [PKK:organisation] unterstützen. => Schweden > PKK SUPPORT planned by Erdogan
[Huber:person] schließt eine Koalition mit der [CDU:organisation] nicht aus. => CDU <> Huber COOPERATE possible
[Ungarn] blockiert die Waffenlieferungen an die [Ukraine]. => Ungarn > Ukraine SANCTION
Gegen den [iranischen=Iran] Minister verhängte [Kanada] ein Einreiseverbot. => Kanada > Iran SANCTION
[Alfa:organisation] erhält einen Auftrag von der [Bundeswehr:organisation]. => Alfa > Bundeswehr AGREE
Die [USA] strichen den [Sudan] von der Terrorliste. => USA > Sudan CONCEDE
[Polen] verurteilt die Festnahme von [Huber:person] durch [Belarus]. => Polen > Belarus ACCUSE; Belarus > Huber COERCE
In Hessen bilden [CDU:organisation] und [SPD:organisation] eine Koalition. => CDU <> SPD COOPERATE
Die [Agentur:organisation] verhängte gegen [Alfa:organisation] ein Bußgeld. => Agentur > Alfa SANCTION
Die Mitglieder wählten [Huber:person] zum Präsidenten. => -
Die [Nato:organisation]-Mitglieder wählten [Huber:person] zum Nachfolger. => Nato > Huber RELATED_TO
[Macron:person] versprach [Selenskyj:person], ihm zu helfen. => Macron > Selenskyj AGREE
Zuvor lobte [Biden:person] [Katar] und [Ägypten]. => Biden > Katar SUPPORT; Biden > Ägypten SUPPORT
Die von [Russland] besetzte Stadt [Melitopol:place] wurde von der [Ukraine] beschossen. => Ukraine > Melitopol ASSAULT; Russland > Melitopol COERCE
Nach einem Gespräch mit [Modi:person] kündigte [Trump:person] ein Abkommen mit [Japan] an. => Modi <> Trump CONSULT; Japan <> Trump AGREE planned
Die Angriffe der [Huthi:organisation] gehen weiter. => -
Wegen des Angriffs auf die [Ukraine] tagte [Polen]. => -
Nach Angaben der [Hamas:organisation] hat [Israel] den [Libanon] angegriffen. => Israel > Libanon ASSAULT by Hamas
[Huber:person] entließ den Minister [Weber:person]. => Huber > Weber SANCTION
[Ukrainische=Ukraine] Drohnen trafen eine Raffinerie der [Russen=Russland]. => Ukraine > Russland ASSAULT
[Huber:person] traf Vertreter der [Türkei]. => Huber <> Türkei CONSULT
Ein Gericht in [Minsk=Belarus] verurteilte [Huber:person] zu zwölf Jahren Haft. => Belarus > Huber COERCE
[Huber:person] nannte [Weber:person] einen Brandstifter. => Huber > Weber ACCUSE
[Polen] hat die Grenze zu [Belarus] geschlossen. => Polen > Belarus SANCTION
[Norwegen] belegt [Belarus] mit Sanktionen. => Norwegen > Belarus SANCTION
[Frankreich] zieht seine Soldaten aus dem [Tschad] ab. => Frankreich > Tschad RETREAT
Nach dem Angriff auf [Polen] tagte der Rat. => -
`,
};
