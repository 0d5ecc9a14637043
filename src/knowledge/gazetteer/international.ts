/**
 * Alliances, international organisations, courts and forums.
 *
 * One line each: name; country; Wikidata| lang: further names, … (`*` = in every language, `=…=` = exactly so).
 * Written by hand for this project.
 */
export const INTERNATIONAL = `
United Nations; ; Q1065|*: =UN=, =U.N.=|en: United Nations Organization|it: Nazioni Unite, Onu|fr: Nations unies, Onu|de: Vereinte Nationen, Vereinten Nationen, Uno|es: Naciones Unidas, Onu
United Nations Security Council; ;|en: Security Council, UN Security Council, U.N. Security Council, =UNSC=|it: Consiglio di sicurezza dell'Onu, Consiglio di sicurezza delle Nazioni Unite, Consiglio di Sicurezza|fr: Conseil de sécurité de l'ONU, Conseil de sécurité des Nations unies, Conseil de sécurité|de: UN-Sicherheitsrat, Uno-Sicherheitsrat, Weltsicherheitsrat, UNO-Sicherheitsrat|es: Consejo de Seguridad de la ONU, Consejo de Seguridad de Naciones Unidas, Consejo de Seguridad de las Naciones Unidas, Consejo de Seguridad
United Nations General Assembly; ;|en: General Assembly, UN General Assembly, U.N. General Assembly|it: Assemblea generale dell'Onu, Assemblea generale delle Nazioni Unite|fr: Assemblée générale de l'ONU, Assemblée générale des Nations unies|de: UN-Generalversammlung, UN-Vollversammlung|es: Asamblea General de la ONU, Asamblea General de Naciones Unidas, Asamblea General de las Naciones Unidas
United Nations High Commissioner for Refugees; ; Q132551|*: =UNHCR=, Unhcr|en: UN refugee agency, U.N. refugee agency|it: Alto commissariato delle Nazioni Unite per i rifugiati|fr: =HCR=, Haut-Commissariat aux réfugiés|de: UN-Flüchtlingshilfswerk|es: =ACNUR=, Acnur
United Nations Human Rights Council; ;|en: UN Human Rights Council, U.N. Human Rights Council, Human Rights Council|it: Consiglio dei diritti umani|fr: Conseil des droits de l'homme|de: UN-Menschenrechtsrat|es: Consejo de Derechos Humanos
Office of the United Nations High Commissioner for Human Rights; ;|*: =OHCHR=|en: UN human rights office, U.N. human rights office|es: =ACNUDH=
United Nations Relief and Works Agency; ;|*: =UNRWA=, Unrwa, United Nations Relief and Works Agency for Palestine Refugees, UN Relief and Works Agency
United Nations Children's Fund; ; Q740308|*: =UNICEF=, Unicef
United Nations Educational, Scientific and Cultural Organization; ; Q7809|*: =UNESCO=, Unesco
United Nations Interim Force in Lebanon; ;|*: =UNIFIL=, Unifil|fr: =FINUL=, Finul|es: =FINUL=, =FPNUL=
World Food Programme; ;|*: =WFP=, World Food Program, UN World Food Programme|it: Programma alimentare mondiale|fr: Programme alimentaire mondial|de: Welternährungsprogramm|es: Programa Mundial de Alimentos
Food and Agriculture Organization; ; Q82151|*: =FAO=, Fao
World Health Organization; ; Q7817|*: =WHO=|en: World Health Organisation|it: Organizzazione mondiale della sanità, Oms|fr: Organisation mondiale de la santé, =OMS=|de: Weltgesundheitsorganisation|es: Organización Mundial de la Salud, =OMS=
World Trade Organization; ; Q7825|*: =WTO=|en: World Trade Organisation|it: Organizzazione mondiale del commercio, Wto|fr: Organisation mondiale du commerce, =OMC=|de: Welthandelsorganisation|es: Organización Mundial del Comercio, =OMC=
International Monetary Fund; ; Q7804|*: =IMF=|it: Fondo monetario internazionale, Fmi|fr: Fonds monétaire international, =FMI=|de: Internationaler Währungsfonds, Internationale Währungsfonds, Internationalen Währungsfonds, =IWF=|es: Fondo Monetario Internacional, =FMI=
World Bank; ; Q7164|it: Banca mondiale|fr: Banque mondiale|de: Weltbank|es: Banco Mundial
International Atomic Energy Agency; ; Q41984|*: =IAEA=|it: Aiea, =AIEA=, Agenzia internazionale per l'energia atomica|fr: =AIEA=, Agence internationale de l'énergie atomique|de: =IAEO=, Internationale Atomenergiebehörde, Internationalen Atomenergiebehörde, Internationale Atomenergie-Organisation|es: =OIEA=, Organismo Internacional de Energía Atómica, =OIEA=
International Criminal Court; ; Q47488|*: =ICC=|it: Corte penale internazionale, Cpi, =CPI=|fr: Cour pénale internationale, =CPI=|de: Internationaler Strafgerichtshof, Internationale Strafgerichtshof, Internationalen Strafgerichtshof, Internationalen Strafgerichtshofs, =IStGH=|es: Corte Penal Internacional, =CPI=
International Court of Justice; ; Q7801|*: =ICJ=|it: Corte internazionale di giustizia|fr: Cour internationale de justice, =CIJ=|de: Internationaler Gerichtshof, Internationale Gerichtshof, Internationalen Gerichtshof, Internationalen Gerichtshofs, =IGH=|es: Corte Internacional de Justicia, =CIJ=
International Committee of the Red Cross; ;|*: =ICRC=|en: Red Cross, International Red Cross|it: Croce Rossa, Comitato internazionale della Croce Rossa|fr: Croix-Rouge, =CICR=|de: =IKRK=, Rotes Kreuz, Roten Kreuz, Roten Kreuzes, Rote Kreuz|es: Cruz Roja, =CICR=
Interpol; ;|*: =INTERPOL=
Europol; ;|*: =EUROPOL=
Frontex; ;|*:
NATO; ; Q7184|*: =NATO=, Nato, North Atlantic Treaty Organization|en: North Atlantic Alliance, North Atlantic Treaty Organisation, Atlantic Alliance|it: Alleanza Atlantica|fr: =OTAN=, Otan, Alliance atlantique|de: Nordatlantikpakt|es: =OTAN=, Otan, Alianza Atlántica
European Union; ; Q458|*: =EU=, =E.U.=|en: European Community, European Communities|it: Unione europea, =UE=, =Ue=|fr: Union européenne, =UE=|de: Europäische Union, Europäischen Union|es: Unión Europea, =UE=
European Commission; ; Q8880|en: EU Commission|it: Commissione europea, Commissione Ue|fr: Commission européenne|de: EU-Kommission, Europäische Kommission, Europäischen Kommission|es: Comisión Europea
European Parliament; ; Q8889|en: EU Parliament|it: Parlamento europeo, Europarlamento, Eurocamera|fr: Parlement européen, Eurodéputés|de: Europaparlament, EU-Parlament, Europäisches Parlament, Europäische Parlament, Europäischen Parlament, Europäischen Parlaments|es: Parlamento Europeo, Eurocámara
European Council; ; Q8886|it: Consiglio europeo|fr: Conseil européen|de: Europäischer Rat, Europäische Rat, Europäischen Rat, Europäischen Rats|es: Consejo Europeo
Council of the European Union; ;|en: EU Council|it: Consiglio dell'Unione europea, Consiglio Ue, Consiglio dell'Ue|fr: Conseil de l'Union européenne, Conseil de l'UE|de: Rat der EU, Rat der Europäischen Union, EU-Rat, EU-Ministerrat|es: Consejo de la Unión Europea, Consejo de la UE
European Central Bank; ;|*: =ECB=|it: Banca centrale europea, Bce, =BCE=|fr: Banque centrale européenne, =BCE=|de: Europäische Zentralbank, Europäischen Zentralbank, =EZB=|es: Banco Central Europeo, =BCE=
Court of Justice of the European Union; ;|en: European Court of Justice, EU Court of Justice, =ECJ=|it: Corte di giustizia dell'Unione europea, Corte di giustizia europea, Corte di giustizia dell'Ue|fr: Cour de justice de l'Union européenne, =CJUE=|de: Europäischer Gerichtshof, Europäische Gerichtshof, Europäischen Gerichtshof, Europäischen Gerichtshofs, =EuGH=|es: Tribunal de Justicia de la Unión Europea, =TJUE=
European Court of Human Rights; ;|*: =ECHR=|it: Corte europea dei diritti dell'uomo, =CEDU=, Cedu|fr: Cour européenne des droits de l'homme, =CEDH=|de: Europäischer Gerichtshof für Menschenrechte, Europäischen Gerichtshof für Menschenrechte, Europäische Gerichtshof für Menschenrechte, =EGMR=|es: Tribunal Europeo de Derechos Humanos, =TEDH=
Council of Europe; ; Q8908|it: Consiglio d'Europa|fr: Conseil de l'Europe|de: Europarat|es: Consejo de Europa
European Investment Bank; ;|*: =EIB=|it: Banca europea per gli investimenti, =Bei=|fr: Banque européenne d'investissement, =BEI=|de: Europäische Investitionsbank|es: Banco Europeo de Inversiones
European External Action Service; ;|*: =EEAS=
European Medicines Agency; ;|*: =EMA=|it: =Ema=, Agenzia europea per i medicinali|fr: Agence européenne des médicaments|de: Europäische Arzneimittelagentur, Europäischen Arzneimittelagentur|es: Agencia Europea de Medicamentos
European Space Agency; ;|*: =ESA=, =Esa=|fr: Agence spatiale européenne|it: Agenzia spaziale europea|es: Agencia Espacial Europea
G7; ;|*: =G7=, =G-7=, =G 7=|en: Group of Seven|it: Gruppo dei Sette|fr: Groupe des sept|de: Gruppe der Sieben|es: Grupo de los Siete
G8; ;|*: =G8=
G20; ; Q19771|*: =G20=, =G-20=|en: Group of 20, Group of Twenty|es: Grupo de los Veinte, Grupo de los 20
BRICS; ;|*: =BRICS=, Brics
Quad; ;|en: Quadrilateral Security Dialogue
AUKUS; ;|*: =AUKUS=, Aukus
Organization for Security and Co-operation in Europe; ;|*: =OSCE=, Osce|de: =OSZE=
Organisation for Economic Co-operation and Development; ;|*: =OECD=|it: Ocse|fr: =OCDE=|es: =OCDE=
Organization of the Petroleum Exporting Countries; ;|*: =OPEC=, Opec, OPEC+, Opec+|fr: =OPEP=, Opep, OPEP+|es: =OPEP=, Opep, OPEP+
Southern African Development Community; ;|*: =SADC=
Intergovernmental Authority on Development; ;|*: =IGAD=
United Nations Disengagement Observer Force; ;|*: =UNDOF=
African Union; ; Q7159|*: =AU=|it: Unione africana|fr: Union africaine|de: Afrikanische Union, Afrikanischen Union|es: Unión Africana
Economic Community of West African States; ;|*: =ECOWAS=, Ecowas|it: Ecowas|fr: =CEDEAO=, Cédéao|es: =CEDEAO=, Cedeao|it: Cedeao, Comunità economica degli Stati dell'Africa occidentale, Comunità economica dell'Africa occidentale|fr: Communauté économique des États de l'Afrique de l'Ouest, Communauté économique des États d'Afrique de l'Ouest|de: Ecowas, Westafrikanische Wirtschaftsgemeinschaft, Wirtschaftsgemeinschaft westafrikanischer Staaten|es: Comunidad Económica de Estados de África Occidental
Alliance of Sahel States; ;|fr: Alliance des États du Sahel, =AES=|it: Alleanza degli Stati del Sahel|es: Alianza de Estados del Sahel
Arab League; ; Q7172|en: League of Arab States|it: Lega Araba|fr: Ligue arabe|de: Arabische Liga, Arabischen Liga|es: Liga Árabe
Organisation of Islamic Cooperation; ;|*: =OIC=|en: Organization of Islamic Cooperation|fr: Organisation de la coopération islamique
Gulf Cooperation Council; ;|*: =GCC=|it: Consiglio di cooperazione del Golfo|fr: Conseil de coopération du Golfe|de: Golfkooperationsrat, Golf-Kooperationsrat|es: Consejo de Cooperación del Golfo
Association of Southeast Asian Nations; ; Q7768|*: =ASEAN=, Asean
Shanghai Cooperation Organisation; ;|*: =SCO=|en: Shanghai Cooperation Organization|it: Organizzazione per la cooperazione di Shanghai|fr: Organisation de coopération de Shanghai, =OCS=|de: Shanghaier Organisation für Zusammenarbeit, Shanghai-Organisation|es: Organización de Cooperación de Shanghái
Collective Security Treaty Organization; ;|*: =CSTO=|it: Organizzazione del trattato di sicurezza collettiva|fr: =OTSC=|de: =OVKS=|es: =OTSC=
Commonwealth of Independent States; ;|*: =CIS=|it: Comunità degli Stati indipendenti|fr: =CEI=|de: =GUS=
Eurasian Economic Union; ;|it: Unione economica eurasiatica|fr: Union économique eurasiatique|de: Eurasische Wirtschaftsunion
Organization of American States; ;|*: =OAS=|it: Organizzazione degli Stati americani|fr: Organisation des États américains|de: Organisation Amerikanischer Staaten|es: Organización de los Estados Americanos, Organización de Estados Americanos, =OEA=
Mercosur; ;|*: Mercosur, Mercosul
Caribbean Community; ;|*: =CARICOM=, Caricom
Commonwealth of Nations; ;|en: the Commonwealth
Organisation for the Prohibition of Chemical Weapons; ;|*: =OPCW=|fr: =OIAC=|it: Opac|es: =OPAQ=|de: =OVCW=, Organisation für das Verbot chemischer Waffen
International Olympic Committee; ;|*: =IOC=|it: =Cio=, Comitato olimpico internazionale|fr: =CIO=, Comité international olympique|de: =IOK=|es: =COI=, Comité Olímpico Internacional
FIFA; ;|*: =FIFA=, Fifa
UEFA; ;|*: =UEFA=, Uefa
World Anti-Doping Agency; ;|*: =WADA=|fr: Agence mondiale antidopage, =AMA=|it: Agenzia mondiale antidoping|de: Welt-Anti-Doping-Agentur|es: Agencia Mundial Antidopaje
International Labour Organization; ;|*: =ILO=|fr: Organisation internationale du travail, =OIT=|es: Organización Internacional del Trabajo, =OIT=|it: Organizzazione internazionale del lavoro, =OIL=|de: Internationale Arbeitsorganisation
International Organization for Migration; ;|*: =IOM=|it: =Oim=, Organizzazione internazionale per le migrazioni|fr: Organisation internationale pour les migrations, =OIM=|es: Organización Internacional para las Migraciones, =OIM=|de: Internationale Organisation für Migration
International Energy Agency; ;|*: =IEA=|fr: Agence internationale de l'énergie, =AIE=|it: Agenzia internazionale dell'energia, =Aie=|es: Agencia Internacional de la Energía, =AIE=|de: Internationale Energieagentur, Internationalen Energieagentur
International Civil Aviation Organization; ;|*: =ICAO=|fr: =OACI=|es: =OACI=
International Maritime Organization; ;|*: =IMO=|it: Organizzazione marittima internazionale|fr: Organisation maritime internationale, =OMI=|es: Organización Marítima Internacional, =OMI=
Inter-American Development Bank; ;|*: =IDB=|es: Banco Interamericano de Desarrollo, =BID=|it: Banca interamericana di sviluppo|fr: Banque interaméricaine de développement
Inter-American Court of Human Rights; ;|es: Corte Interamericana de Derechos Humanos, Corte IDH|it: Corte interamericana dei diritti umani|fr: Cour interaméricaine des droits de l'homme
Inter-American Commission on Human Rights; ;|es: Comisión Interamericana de Derechos Humanos, =CIDH=|*: =IACHR=|it: Commissione interamericana per i diritti umani|fr: Commission interaméricaine des droits de l'homme
Asian Development Bank; ;|*: =ADB=|it: Banca asiatica di sviluppo|fr: Banque asiatique de développement|de: Asiatische Entwicklungsbank|es: Banco Asiático de Desarrollo
African Development Bank; ;|*: =AfDB=|it: Banca africana di sviluppo|fr: Banque africaine de développement, =BAD=|de: Afrikanische Entwicklungsbank|es: Banco Africano de Desarrollo
World Economic Forum; ;|it: Forum economico mondiale|fr: Forum économique mondial|de: Weltwirtschaftsforum|es: Foro Económico Mundial
NORAD; ;|*: =NORAD=, Norad, North American Aerospace Defense Command
Amnesty International; ; Q42970|en: Amnesty|es: Amnistía Internacional
Human Rights Watch; ;|*: =HRW=
Greenpeace; ;
World Wide Fund for Nature; ;|*: =WWF=, Wwf
Doctors Without Borders; ;|*: =MSF=, Médecins Sans Frontières|fr: Médecins sans frontières|it: Medici senza frontiere|de: Ärzte ohne Grenzen|es: Médicos Sin Fronteras
Reporters Without Borders; ;|*: =RSF=, Reporters sans frontières|it: Reporter senza frontiere|de: Reporter ohne Grenzen|es: Reporteros Sin Fronteras
Oxfam; ;
Save the Children; ;
Transparency International; ;
Stockholm International Peace Research Institute; SE;|*: =SIPRI=, Sipri
Institute for the Study of War; US;|*: =ISW=, Isw
International Institute for Strategic Studies; GB;|*: =IISS=
International Crisis Group; ;|en: Crisis Group
Atlantic Council; US;
Carnegie Endowment for International Peace; US;|en: Carnegie Endowment
RAND Corporation; US;|*: =RAND=
Syrian Observatory for Human Rights; ;|it: Osservatorio siriano per i diritti umani|fr: Observatoire syrien des droits de l'homme, =OSDH=|de: Syrische Beobachtungsstelle für Menschenrechte|es: Observatorio Sirio de Derechos Humanos
Weimar Triangle; ;|fr: Triangle de Weimar|it: Triangolo di Weimar|de: Weimarer Dreieck|es: Triángulo de Weimar
Visegrád Group; ;|*: Visegrad Group, Visegrad
Bellingcat; ;
`;
