/**
 * German nouns that a name follows without a comma and that say what it is, by how they and their compounds end:
 * "Autohersteller", "Küstenstadt". All folded, genitive and plural allowed. Written by hand for this project.
 */

/** Firms, associations, armed groups, media: the name behind is an organisation's and does not hold the noun. */
export const GERMAN_ORGANISATION_KINDS = /(?:hersteller|produzent|zulieferer|ausruster|bauer|handler|anbieter|betreiber|entwickler|versicherer|entsorger|vermieter|vermittler|lieferdienst|logistiker|abfertiger|dienstleister|discounter|energieversorger|stromversorger|riese|finanzinvestor|investor|grossaktionar|mutterkonzern|konzern|unternehmen|firma|tochter|tochterfirma|fluggesellschaft|betreibergesellschaft|fluglinie|airline|reederei|werft|hotelkette|supermarktkette|modekette|kette|kaufhauskette|brauerei|molkerei|raffinerie|marke|start up|startup|onlineportal|portal|plattform|dienst|messengerdienst|fahrdienst|taxidienst|streamingdienst|suchmaschine|sender|lokalsender|staatssender|fernsehsender|privatsender|tageszeitung|wochenzeitung|zeitung|boulevardblatt|magazin|verlag|nachrichtenagentur|agentur|ratingagentur|gewerkschaft|verein|dachverband|verband|handelsverband|weltverband|initiative|burgerinitiative|organisation|hilfsorganisation|stiftung|denkfabrik|kanzlei|partei|kleinpartei|satirepartei|miliz|elitetruppe|eliteeinheit|rebellengruppe|rebellenbewegung|unabhangigkeitsbewegung|terrorgruppe|hackergruppe|erpressergruppe|gruppe|kartell|bande|drogenbande|clan|geheimdienst|auslandsgeheimdienst|krankenkasse|versicherung|bank|sparkasse|fraueninitiative|jugendorganisation|nichtregierungsorganisation)(?:s|es|en|n|er|ern)?$/;

/** Towns, districts, buildings, waters: the name behind is a place's. */
export const GERMAN_PLACE_KINDS = /(?:stadt|dorf|vorort|ortschaft|gemeinde|kommune|landkreis|kreis|bezirk|distrikt|provinz|departement|bundesstaat|teilstaat|gouvernement|kanton|insel|halbinsel|fluss|vulkan|gebirge|kloster|bistum|gefangnis|militargefangnis|lager|fluchtlingslager|stutzpunkt|luftwaffenstutzpunkt|militarbasis|grenzubergang|kontrollpunkt|grenzort|badeort|urlaubsort|ferienort|skiort|kustenort|stadtteil|ortsteil|atomkraftwerk|kernkraftwerk|kraftwerk|tagebau|kaserne|flughafen|bahnhof)(?:s|es|e|en|n)?$/;

/** Courts, prosecutors, clubs and the like: the name behind says which one, and belongs with the noun. */
export const GERMAN_LOCAL_BODIES = /^(?:landgericht|amtsgericht|oberlandesgericht|verwaltungsgericht|oberverwaltungsgericht|sozialgericht|arbeitsgericht|landesarbeitsgericht|finanzgericht|staatsanwaltschaft|generalstaatsanwaltschaft|polizeiprasidium|polizeidirektion|kriminalpolizei|universitat|hochschule|klinikum|universitatsklinikum|handelskammer|handwerkskammer|raiffeisenbank|sparkasse|volksbank|kreisverband|bezirksamt|staatstheater|sc|fc|fsv|vfb|vfl|tsg|sv|tsv|fk|werder|borussia|eintracht|hertha)(?:s|es)?$/;

/** Letters for things, jobs and quantities, which an article stands before as it does before a body's letters. */
export const GERMAN_THING_LETTERS = new Set('LKW PKW AKW SUV ICE TGV KI AI IT SMS TV EEG BIP DNA DNS MRT PCR WM EM GKV PKV AGB USB GPS UKW LNG FPV HIV NGO CEO CFO COO DAX MDAX SDAX ETF IPO PDF USA UDSSR DDR BRD US GAU LED OP ÖPNV UV UHD VIP PIN TAN EKG SPAM COVID CO2 KFZ JVA GMBH AG KG SE EU UN UNO VIDEO LIVE'.split(' '));

/** Common nouns that the tagger and the model take for names, and that stand behind another noun without an article. */
export const GERMAN_NO_NAMES = /(?:heit|keit|ung|ungen|schaft|schaften|tion|tionen|ismus|nahmen?|sicht|gaben|rechte?|gelder|angriffe?|terror|justiz|prozesse?|streiks?|verkehr|handel|teile|preise?|kosten|dienste|leute|manner|frauen|kinder|mitarbeiter|angestellte[nr]?|kunden|gewinne?|verluste?|umsatze?|anteile?|auflagen|zahlen|waren|waffen|drohnen|raketen|stellen|fehler|gesprache|vorwurfe)$|^(?:tage|wochen|monate|jahre|strom|gas|geld|klage|zutritt|widerspruch|einspruch|anklage|druck|hilfe|insolvenz|recht|alarm|anspruch|grunde|plane|pech|erfolg|platz|ende|anfang|mitte|teil|uhr|streik|wahlkampf|widerstand|sprengstoff|chemikalien)$/;

/** Words that count or set apart, written with a capital: "Tausende Gräber", "Seltene Erden". */
export const GERMAN_COUNTING = /^(?:tausende|hunderte|dutzende|millionen|seltene|seltener|unbekannte|viele|einige|mehrere|alle)$/;
