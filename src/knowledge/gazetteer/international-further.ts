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
United Nations Support Mission in Libya; LY;|*: =UNSMIL=|en: UN Support Mission in Libya|it: =Unsmil=|fr: =MANUL=, Manul
United Nations Mission in South Sudan; SS;|*: =UNMISS=|en: UN Mission in South Sudan|fr: =MINUSS=
United Nations Assistance Mission in Afghanistan; AF;|*: =UNAMA=|en: UN Assistance Mission in Afghanistan
United Nations Assistance Mission for Iraq; IQ;|*: =UNAMI=
United Nations Stabilisation Mission in Haiti; HT;|*: =MINUSTAH=
United Nations Mission for the Referendum in Western Sahara; EH;|*: =MINURSO=, Minurso
United Nations Peacekeeping Force in Cyprus; CY;|*: =UNFICYP=
United Nations Mission in Kosovo; XK;|*: =UNMIK=
United Nations Institute for Disarmament Research; ;|*: =UNIDIR=
United Nations Secretariat; ;
International Telecommunication Union; ;|*: ?=ITU=
World Intellectual Property Organization; ;|*: =WIPO=
Universal Postal Union; ;
UN Tourism; ;|*: =UNWTO=
Inter-Parliamentary Union; ;
International Seabed Authority; ;
Nuclear Suppliers Group; ;
Wassenaar Arrangement; ;
Pacific Islands Forum; ;
South Asian Association for Regional Cooperation; ;|*: =SAARC=
Bay of Bengal Initiative; ;|*: =BIMSTEC=
Indian Ocean Commission; ;
Economic and Monetary Community of Central Africa; ;|*: =CEMAC=, Cemac
West African Economic and Monetary Union; ;|*: =UEMOA=, Uemoa
Organization of Turkic States; ;
Non-Aligned Movement; ;
Group of 77; ;|*: =G77=
Paris Club; ;|fr: Club de Paris|es: Club de París|it: Club di Parigi
Basel Committee on Banking Supervision; ;
Financial Stability Board; ;
European Stability Mechanism; ;|*: ?=ESM=|it: =Mes=, Meccanismo europeo di stabilità
European Free Trade Association; ;|*: =EFTA=
Schengen Area; ;|en: Schengen area, Schengen zone|fr: espace Schengen|de: Schengen-Raum|it: area Schengen|es: espacio Schengen
Nordic Council; ;
Bucharest Nine; ;
Three Seas Initiative; ;
Joint Expeditionary Force; ;
Global Fund; ;|en: Global Fund to Fight AIDS, Tuberculosis and Malaria
Médecins du Monde; ;
CARE International; ;
World Vision; ;
International Planned Parenthood Federation; ;
Friends of the Earth; ;
PETA; ;|*: =PETA=
Sierra Club; US;
International Federation of Journalists; ;
PEN America; US;
PEN International; ;
Global Witness; ;
Airwars; ;
Conflict Armament Research; ;
NetBlocks; ;
Citizen Lab; CA;
Physicians for Human Rights; ;
Mercy Corps; ;
Islamic Relief; ;
Danish Refugee Council; DK;
Order of Malta; ;
`;
