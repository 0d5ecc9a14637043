/** Bodies of the United Nations and the Union, regional unions, aid and human-rights organisations. Lines as in `international.ts`; written by hand for this project. */
export const FURTHER_INTERNATIONAL = `
European Court of Auditors; ;|it: Corte dei conti europea|fr: Cour des comptes européenne|de: Europäischer Rechnungshof|es: Tribunal de Cuentas Europeo
European Public Prosecutor's Office; ;|*: =EPPO=|it: Procura europea|fr: Parquet européen|de: Europäische Staatsanwaltschaft|es: Fiscalía Europea
Eurogroup; ;|it: Eurogruppo|fr: Eurogroupe|de: Eurogruppe, Euro-Gruppe|es: Eurogrupo
Eurozone; ;|*: Eurozone|it: Eurozona|fr: zone euro|de: Eurozone, Euro-Zone|es: Eurozona, zona euro
European Political Community; ;|it: Comunità politica europea|fr: Communauté politique européenne|de: Europäische Politische Gemeinschaft|es: Comunidad Política Europea
International Criminal Tribunal for the former Yugoslavia; ;|*: =ICTY=|fr: =TPIY=|it: Tribunale penale internazionale per l'ex Jugoslavia|es: Tribunal Penal Internacional para la ex Yugoslavia
Permanent Court of Arbitration; ;|fr: Cour permanente d'arbitrage|es: Corte Permanente de Arbitraje|it: Corte permanente di arbitrato|de: Ständiger Schiedshof
United Nations Development Programme; ;|*: =UNDP=|it: =Undp=|fr: =PNUD=|es: =PNUD=
United Nations Environment Programme; ;|*: =UNEP=|fr: =PNUE=|es: =PNUMA=
United Nations Population Fund; ;|*: =UNFPA=|fr: Fonds des Nations unies pour la population|es: Fondo de Población de las Naciones Unidas
United Nations Office for the Coordination of Humanitarian Affairs; ;|*: =OCHA=, Ocha
United Nations Office on Drugs and Crime; ;|*: =UNODC=|fr: =ONUDC=
UN Women; ;|*: UN Women|fr: ONU Femmes|es: ONU Mujeres
United Nations Conference on Trade and Development; ;|*: =UNCTAD=, Unctad|fr: =Cnuced=
UNAIDS; ;|*: =UNAIDS=|fr: Onusida|es: Onusida
Economic Commission for Latin America and the Caribbean; ;|*: =ECLAC=|es: =CEPAL=, Cepal
Community of Latin American and Caribbean States; ;|*: =CELAC=, Celac
ALBA; ;|*: =ALBA=
UNASUR; ;|*: =UNASUR=, Unasur
Andean Community; ;|es: Comunidad Andina, =CAN=
Lima Group; ;|es: Grupo de Lima
Pacific Alliance; ;|es: Alianza del Pacífico
Central American Integration System; ;|es: =SICA=
Economic Community of Central African States; ;|fr: =CEEAC=, Ceeac
East African Community; ;|*: =EAC=|fr: Communauté d'Afrique de l'Est
G5 Sahel; ;|*: G5 Sahel
Intergovernmental Panel on Climate Change; ;|*: =IPCC=|fr: =GIEC=, Giec|it: =Ipcc=|de: Weltklimarat|es: Grupo Intergubernamental de Expertos sobre el Cambio Climático
Red Cross; ;|en: Red Cross|it: Croce Rossa, Croce rossa|fr: Croix-Rouge|de: Rotes Kreuz, Roten Kreuz, Roten Kreuzes, Rote Kreuz|es: Cruz Roja
Red Crescent; ;|en: Red Crescent|it: Mezzaluna Rossa, Mezzaluna rossa|fr: Croissant-Rouge|de: Roter Halbmond, Roten Halbmond, Rote Halbmond|es: Media Luna Roja
International Rescue Committee; ;|*: =IRC=
Norwegian Refugee Council; NO;|*: =NRC=|fr: Conseil norvégien pour les réfugiés
Action Against Hunger; ;|fr: Action contre la faim|es: Acción contra el Hambre|it: Azione contro la Fame
World Central Kitchen; US;|*: World Central Kitchen
SOS Méditerranée; ;|*: SOS Méditerranée, SOS Mediterranee
Sea-Watch; DE;|*: Sea-Watch, Sea Watch
Open Arms; ES;|*: Open Arms, Proactiva Open Arms
Caritas; ;|*: Caritas
Community of Sant'Egidio; IT;|it: Comunità di Sant'Egidio, Sant'Egidio
Freedom House; US;|*:
Committee to Protect Journalists; US;|*: =CPJ=
International Federation for Human Rights; ;|*: =FIDH=
B'Tselem; IL;|*:
Iran Human Rights; ;|*: =IHR=
Hengaw; ;|*:
Norwegian Nobel Committee; NO;|it: Comitato Nobel, Comitato norvegese per il Nobel|fr: Comité Nobel, comité Nobel|de: Nobelkomitee, Norwegisches Nobelkomitee|es: Comité Nobel, Comité Noruego del Nobel
Munich Security Conference; ;|it: Conferenza di Monaco, Conferenza sulla sicurezza di Monaco|fr: Conférence de Munich sur la sécurité|de: Münchner Sicherheitskonferenz|es: Conferencia de Seguridad de Múnich
Ramstein Group; ;|en: Ukraine Defense Contact Group|it: gruppo di Ramstein|fr: groupe de Ramstein|de: Ramstein-Gruppe|es: grupo de Ramstein
Coalition of the willing; ;|en: coalition of the willing|it: coalizione dei volenterosi, volenterosi|fr: coalition des volontaires|de: Koalition der Willigen|es: coalición de voluntarios
Axis of Resistance; ;|it: Asse della resistenza|fr: axe de la résistance|de: Achse des Widerstands|es: Eje de la Resistencia
Five Eyes; ;|*: Five Eyes
Arctic Council; ;|it: Consiglio artico|fr: Conseil de l'Arctique|de: Arktischer Rat, Arktischen Rat|es: Consejo Ártico
New Development Bank; ;|es: Nuevo Banco de Desarrollo
Asian Infrastructure Investment Bank; ;|*: =AIIB=
European Bank for Reconstruction and Development; ;|*: =EBRD=|it: =Bers=|fr: =BERD=|es: =BERD=
`;
