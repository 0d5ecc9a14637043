/**
 * State bodies, agencies, courts, parliaments and services that are known by a name of their own.
 * Ministries and agencies named by their field ("Ministry of Defence") are found by pattern instead.
 * Lines as in `international.ts`. Written by hand for this project.
 */
export const STATE_BODIES = `
White House; US; Q35525|it: Casa Bianca|fr: Maison-Blanche, Maison Blanche|de: Weißes Haus, Weißen Haus, Weißen Hauses, Weiße Haus|es: Casa Blanca
Pentagon; US;|en: ?Department of Defense, US Department of Defense, U.S. Department of Defense, ?Defense Department, Department of War, War Department|it: Pentagono, ?Dipartimento della Difesa|fr: Pentagone, département de la Défense|de: US-Verteidigungsministerium|es: Pentágono, ?Departamento de Defensa
State Department; US; Q789915|en: US State Department, U.S. State Department, Department of State, US Department of State|it: Dipartimento di Stato|fr: département d'État|de: US-Außenministerium|es: Departamento de Estado
United States Department of Justice; US;|en: Justice Department, Department of Justice, US Justice Department, U.S. Justice Department, US Department of Justice, U.S. Department of Justice, =DOJ=|it: Dipartimento di Giustizia|fr: département de la Justice|de: US-Justizministerium|es: Departamento de Justicia
United States Department of the Treasury; US;|en: Treasury Department, US Treasury, U.S. Treasury, US Treasury Department, U.S. Treasury Department|it: Dipartimento del Tesoro, Tesoro americano|fr: département du Trésor|de: US-Finanzministerium|es: Departamento del Tesoro
United States Department of Homeland Security; US;|en: Department of Homeland Security, Homeland Security, =DHS=
United States Department of Commerce; US;|en: ?Commerce Department, US Commerce Department, U.S. Commerce Department, ?Department of Commerce, US Department of Commerce, U.S. Department of Commerce
United States Department of Energy; US;|en: ?Energy Department, ?Department of Energy, US Department of Energy, U.S. Department of Energy, US Energy Department, U.S. Energy Department
United States Department of the Interior; US;|en: ?Interior Department, ?Department of the Interior
United States Department of Agriculture; US;|en: =USDA=, ?Department of Agriculture, ?Agriculture Department
United States Department of Education; US;|en: ?Education Department, ?Department of Education
United States Department of Transportation; US;|en: ?Transportation Department, ?Department of Transportation
United States Department of Health and Human Services; US;|en: =HHS=, ?Department of Health and Human Services
United States Department of Veterans Affairs; US;|en: ?Department of Veterans Affairs
United States Department of Labor; US;|en: ?Labor Department, ?Department of Labor
Internal Revenue Service; US;|*: =IRS=
United States Congress; US; Q11268|en: US Congress, U.S. Congress, Capitol Hill, ?Congress|it: Congresso americano, Congresso degli Stati Uniti|fr: Congrès américain|de: US-Kongress|es: Congreso de Estados Unidos, Congreso estadounidense
United States Senate; US;|en: US Senate, U.S. Senate, ?Senate|it: Senato americano|fr: Sénat américain|de: US-Senat|es: Senado de Estados Unidos
United States House of Representatives; US;|en: ?the House, US House, U.S. House, ?House of Representatives, US House of Representatives|fr: Chambre des représentants|de: US-Repräsentantenhaus, ?Repräsentantenhaus|it: ?Camera dei Rappresentanti|es: ?Cámara de Representantes
Supreme Court of the United States; US;|en: US Supreme Court, U.S. Supreme Court, =SCOTUS=|fr: Cour suprême des États-Unis, Cour suprême américaine|it: Corte Suprema americana|de: US-Supreme-Court|es: Corte Suprema de Estados Unidos
Central Intelligence Agency; US; Q37230|*: =CIA=|it: Cia
Federal Bureau of Investigation; US; Q8333|*: =FBI=|it: Fbi
National Security Agency; US;|*: =NSA=|it: =Nsa=
United States National Security Council; US;|en: ?National Security Council, US National Security Council, U.S. National Security Council|it: Consiglio di sicurezza nazionale della Casa Bianca, Consiglio per la sicurezza nazionale degli Stati Uniti|fr: Conseil de sécurité nationale de la Maison-Blanche|es: Consejo de Seguridad Nacional de la Casa Blanca|de: Nationaler Sicherheitsrat der USA
Drug Enforcement Administration; US;|*: =DEA=|it: =Dea=
Federal Reserve; US;|en: US Federal Reserve, U.S. Federal Reserve, =Fed=|it: Fed, Riserva federale|fr: Réserve fédérale, Fed|de: US-Notenbank, Fed|es: Reserva Federal, Fed
Federal Trade Commission; US;|en: =FTC=
Securities and Exchange Commission; US;|en: =SEC=
Food and Drug Administration; US;|*: =FDA=
Environmental Protection Agency; US;|en: =EPA=
Federal Aviation Administration; US;|*: =FAA=
Federal Communications Commission; US;|en: =FCC=
Centers for Disease Control and Prevention; US;|*: =CDC=|en: Centers for Disease Control
Immigration and Customs Enforcement; US;|en: =ICE=, U.S. Immigration and Customs Enforcement
United States Agency for International Development; US;|*: =USAID=
NASA; US; Q23548|*: =NASA=, Nasa
United States Army; US;|en: US Army, U.S. Army
United States Navy; US;|en: US Navy, U.S. Navy, American Navy|it: Marina americana, Us Navy|fr: marine américaine, US Navy|de: US-Marine
United States Air Force; US;|en: US Air Force, U.S. Air Force|de: US-Luftwaffe
United States Marine Corps; US;|en: US Marines, U.S. Marines, Marine Corps, US Marine Corps, U.S. Marine Corps
United States Coast Guard; US;|en: US Coast Guard, U.S. Coast Guard
United States Space Force; US;|en: US Space Force, U.S. Space Force, Space Force
United States Central Command; US;|*: =CENTCOM=, Centcom|en: US Central Command, U.S. Central Command|en: ?Central Command
United States Africa Command; US;|*: =AFRICOM=, Africom
United States European Command; US;|*: =EUCOM=
United States Secret Service; US;|en: Secret Service
Voice of America; US;|*: =VOA=
Republican Party; US; Q29468|it: ?repubblicani|fr: ?républicains|es: ?republicanos|en: ?Republicans, =GOP=, Grand Old Party|it: ?Partito repubblicano|fr: ?Parti républicain|de: ?Republikaner, ?Republikanische Partei, ?Republikanischen Partei, ?Republikanern|es: ?Partido Republicano|en: House Republicans, Senate Republicans
Democratic Party; US; Q29552|en: ?Democrats, Democratic National Committee|it: Partito democratico americano, ?democratici|fr: ?Parti démocrate, ?démocrates|de: ?Demokratische Partei, ?Demokratischen Partei, ?Demokraten|es: ?Partido Demócrata|en: House Democrats, Senate Democrats
Foreign Office; GB;|en: =FCDO=, UK Foreign Office, British Foreign Office
Home Office; GB;|en: UK Home Office
House of Commons; GB;|it: Camera dei Comuni|fr: Chambre des communes|de: Unterhaus|es: Cámara de los Comunes
House of Lords; GB;
MI5; GB;|*: =MI5=
MI6; GB;|*: =MI6=
GCHQ; GB;|*: =GCHQ=
Scotland Yard; GB;|en: ?Metropolitan Police
Royal Navy; GB;
Royal Air Force; GB;|*: =RAF=
Bank of England; GB;
Labour Party; GB; Q9630|en: ?Labour|it: ?Partito laburista, ?Laburisti|fr: ?Parti travailliste|de: Labour-Partei, ?Labour|es: ?Partido Laborista
Conservative Party; GB; Q9626|en: Tories, Tory, ?Conservatives|it: ?Partito conservatore|fr: ?Parti conservateur|es: ?Partido Conservador
Liberal Democrats; GB;|en: Lib Dems
Reform UK; GB;
Scottish National Party; GB;|*: =SNP=
Sinn Féin; ;|*: Sinn Fein
Crown Prosecution Service; GB;
Knesset; IL;|it: Knesset|fr: Knesset|es: Knéset, Kneset
Israel Defense Forces; IL;|*: =IDF=, Tsahal|en: Israeli Defense Forces, Israel Defence Forces, Israeli Defence Forces|it: =Idf=, Forze di difesa israeliane|es: =FDI=, Fuerzas de Defensa de Israel
Mossad; IL;|es: Mosad
Shin Bet; IL;
Likud; IL;
Palestinian Authority; PS;|en: Palestinian National Authority|it: Autorità nazionale palestinese, Autorità palestinese, Anp|fr: Autorité palestinienne|de: Palästinensische Autonomiebehörde, Palästinensischen Autonomiebehörde, Autonomiebehörde|es: Autoridad Nacional Palestina, Autoridad Palestina, =ANP=
Palestine Liberation Organization; PS;|*: =PLO=|en: Palestine Liberation Organisation|it: Olp|fr: =OLP=|es: =OLP=
Islamic Revolutionary Guard Corps; IR;|*: =IRGC=|en: Revolutionary Guards, Revolutionary Guard, Revolutionary Guard Corps|it: Guardie della rivoluzione, Guardiani della rivoluzione, pasdaran|fr: Gardiens de la révolution|de: Revolutionsgarde, Revolutionsgarden|es: Guardia Revolucionaria, Guardianes de la Revolución
Quds Force; IR;|fr: Force Al-Qods|de: Al-Kuds-Brigaden|it: Forza Quds
State Duma; RU;|en: Duma, Russian Duma|it: Duma|fr: Douma|de: Staatsduma, Duma|es: Duma
Federation Council; RU;|de: Föderationsrat
Federal Security Service; RU;|*: =FSB=|it: Fsb
Foreign Intelligence Service; RU;|*: =SVR=
GRU; RU;|*: =GRU=
Roscosmos; RU;|*: Roskosmos
Rosatom; RU;
Roskomnadzor; RU;
Wagner Group; RU;|*: Wagner|it: Gruppo Wagner, Brigata Wagner|fr: groupe Wagner|de: Wagner-Gruppe, Gruppe Wagner|es: Grupo Wagner
Africa Corps; RU;
Black Sea Fleet; RU;|it: Flotta del Mar Nero|fr: flotte de la mer Noire|de: Schwarzmeerflotte|es: Flota del Mar Negro
Russian Orthodox Church; RU;|it: Chiesa ortodossa russa|fr: Église orthodoxe russe|de: Russisch-Orthodoxe Kirche, Russisch-Orthodoxen Kirche|es: Iglesia ortodoxa rusa
United Russia; RU;|it: Russia Unita|fr: Russie unie|de: Einiges Russland|es: Rusia Unida
Verkhovna Rada; UA;|*: Rada
Security Service of Ukraine; UA;|*: =SBU=|en: Ukrainian Security Service, Ukrainian security service, Ukraine Security Service
Main Directorate of Intelligence; UA;|*: =HUR=
Azov Brigade; UA;|en: Azov Battalion, Azov Regiment|it: Battaglione Azov|fr: bataillon Azov, régiment Azov|de: Asow-Regiment|es: Batallón Azov
Naftogaz; UA;
Ukrenergo; UA;
Energoatom; UA;
People's Liberation Army; CN;|*: =PLA=
Chinese Communist Party; CN;|*: =CCP=|en: Communist Party of China|it: Partito comunista cinese|fr: Parti communiste chinois, =PCC=|de: Kommunistische Partei Chinas, KP Chinas|es: Partido Comunista Chino
National People's Congress; CN;|it: Assemblea nazionale del popolo|fr: Assemblée nationale populaire|de: Nationaler Volkskongress, Volkskongress|es: Asamblea Popular Nacional
Bundestag; DE; Q154797
Bundesrat; DE;
Bundeswehr; DE;
Bundesbank; DE;
Federal Constitutional Court; DE;|de: Bundesverfassungsgericht
Federal Foreign Office; DE;|de: Auswärtiges Amt, Auswärtige Amt, Auswärtigen Amt, Auswärtigen Amts|de: Auswärtigen Amtes, Auswärtigen Amts, Auswärtigem Amt, Auswärtige Amt
Federal Intelligence Service; DE;|de: Bundesnachrichtendienst, =BND=
Federal Office for the Protection of the Constitution; DE;|de: Bundesamt für Verfassungsschutz, Verfassungsschutz
Christian Democratic Union; DE;|*: =CDU=|it: =Cdu=|de: ?Christdemokraten|en: ?Christian Democrats
Christian Social Union; DE;|de: =CSU=|it: =Csu=
Social Democratic Party of Germany; DE;|*: =SPD=|de: ?Sozialdemokraten|en: ?Social Democrats
Alliance 90/The Greens; DE;|en: ?Greens|de: ?Grüne, ?Grünen, Bündnis 90/Die Grünen
Free Democratic Party; DE;|de: =FDP=, ?Liberalen|en: ?Free Democrats|it: =Fdp=
Alternative for Germany; DE;|*: =AfD=, AfD|it: Afd|fr: Alternative pour l'Allemagne|de: Alternative für Deutschland|es: Alternativa para Alemania
National Rally; FR;|*: Rassemblement national|fr: =RN=, Front national|es: Agrupación Nacional|fr: =FN=
La France Insoumise; FR;|fr: =LFI=, Insoumis|fr: France insoumise, La France insoumise
Socialist Party; FR;|fr: ?Parti socialiste, =PS=
Les Républicains; FR;|fr: =LR=
French National Assembly; FR;|fr: ?Assemblée nationale, Palais-Bourbon|it: Assemblea nazionale francese
French Senate; FR;|fr: ?Sénat
DGSE; FR;|*: =DGSE=
General Directorate for Internal Security; FR;|fr: =DGSI=, Direction générale de la sécurité intérieure
Brothers of Italy; IT;|it: Fratelli d'Italia, Fdi, =FdI=
Lega; IT;|it: Lega Nord
Forza Italia; IT;|it: ?=FI=, ?=Fi=
Five Star Movement; IT;|it: Movimento 5 Stelle, Movimento Cinque Stelle, =M5S=, M5s
Democratic Party (Italy); IT;|it: ?Partito democratico, =Pd=, =PD=
Quirinale; IT;
Guardia di Finanza; IT;|it: Fiamme gialle|it: guardia di finanza, Guardia di finanza, =Gdf=, =GdF=
Carabinieri; IT;|it: Arma dei carabinieri, Arma dei Carabinieri, Ros dei carabinieri|it: carabinieri
Constitutional Court of Italy; IT;|it: Consulta
Spanish Socialist Workers' Party; ES;|*: =PSOE=|it: =Psoe=|es: Partido Socialista Obrero Español
People's Party; ES;|es: ?Partido Popular, =PP=
Vox; ES;|es: =VOX=
Podemos; ES;
Congress of Deputies; ES;|es: Congreso de los Diputados
Spanish National Police; ES;|es: Policía Nacional
Civil Guard; ES;|es: Guardia Civil
Audiencia Nacional; ES;
Law and Justice; PL;|*: =PiS=
Civic Platform; PL;
Sejm; PL;
Fidesz; HU;
Justice and Development Party; TR;|*: =AKP=|it: Akp
Republican People's Party; TR;|*: =CHP=
Kurdistan Workers' Party; ;|*: =PKK=|it: Pkk
Peoples' Protection Units; ;|*: =YPG=
Syrian Democratic Forces; SY;|*: =SDF=|fr: Forces démocratiques syriennes, =FDS=|it: Forze democratiche siriane|es: Fuerzas Democráticas Sirias|de: Syrische Demokratische Kräfte, Syrischen Demokratischen Kräfte
Syriza; GR;|*: =SYRIZA=
New Democracy; GR;|es: Nueva Democracia
Liberal Party of Canada; CA;|en: ?Liberals
Royal Canadian Mounted Police; CA;|*: =RCMP=
Bharatiya Janata Party; IN;|*: =BJP=
Indian National Congress; IN;|en: Congress Party|en: ?Congress, Congress party, Congress Party
Inter-Services Intelligence; PK;|en: =ISI=
Pakistan Tehreek-e-Insaf; PK;|*: =PTI=
Liberal Democratic Party; JP;|en: =LDP=
Kuomintang; TW;|*: =KMT=
Democratic Progressive Party; TW;|*: =DPP=
Workers' Party of Korea; KP;
People Power Party; KR;
Workers' Party; BR;|es: ?Partido de los Trabajadores|fr: ?Parti des travailleurs|es: ?=PT=
African National Congress; ZA;|*: =ANC=
Muslim Brotherhood; ;|it: Fratelli Musulmani|fr: Frères musulmans|de: Muslimbrüder, Muslimbruderschaft|es: Hermanos Musulmanes
Hamas; PS;|fr: Hamas|es: Hamás|de: Hamas
Fatah; PS;|es: Fatah, Al Fatah
Palestinian Islamic Jihad; PS;|en: Islamic Jihad|it: Jihad islamica|fr: Jihad islamique, Djihad islamique|de: Islamischer Dschihad|es: Yihad Islámica
Hezbollah; LB;|*: Hizbollah|en: Hizbullah|de: Hisbollah|es: Hezbolá, Hizbulá
Houthi movement; YE;|*: Houthis, Houthi, Huthi, Ansar Allah|it: Houthi, Huthi|fr: Houthis, houthistes|de: Huthi, Huthis, Huthi-Rebellen, Huthi-Miliz|es: hutíes, hutí
Taliban; AF;|en: Taleban|it: Talebani, talebani|fr: talibans, taliban|es: talibanes, talibán
Islamic State; ;|*: =ISIS=, =ISIL=, Isis, Daesh, Daech|en: Islamic State group, =IS=|it: Stato Islamico|fr: État islamique, groupe État islamique, organisation État islamique, =EI=|de: Islamischer Staat, Islamischen Staat, Islamischen Staats|es: Estado Islámico, Dáesh
Al-Qaeda; ;|*: al Qaeda, al-Qaida, al Qaida|it: Al Qaeda|fr: Al-Qaïda|es: Al Qaeda, Al Qaida
Al-Shabaab; SO;|*: al Shabaab, al-Shabab, Shebab, Al-Schabaab|it: Al Shabaab|fr: Chebab, shebab
Boko Haram; NG;
Al-Qaeda in the Arabian Peninsula; YE;|*: =AQAP=
Al-Qaeda in the Islamic Maghreb; ;|*: =AQIM=|fr: =AQMI=, Aqmi|es: =AQMI=
Maute group; PH;
Lord's Resistance Army; UG;|*: =LRA=|fr: Armée de résistance du Seigneur|it: Esercito di resistenza del Signore|de: Widerstandsarmee des Herrn|es: Ejército de Resistencia del Señor
Sudan People's Liberation Movement; SS;|*: =SPLM=
Jama'at Nusrat al-Islam wal-Muslimin; ML;|*: =JNIM=|fr: =GSIM=|fr: Groupe de soutien à l'islam et aux musulmans, =Jnim=
Hayat Tahrir al-Sham; SY;|*: =HTS=
Rapid Support Forces; SD;|*: =RSF=|fr: Forces de soutien rapide, =FSR=|it: Forze di supporto rapido|es: Fuerzas de Apoyo Rápido
M23; CD;|*: =M23=, March 23 Movement|fr: Mouvement du 23 mars|*: March 23 Movement|it: Movimento 23 marzo|fr: Mouvement du 23 mars|es: Movimiento 23 de Marzo|de: Bewegung 23. März
FARC; CO;|*: =FARC=, Farc
National Liberation Army; CO;|es: Ejército de Liberación Nacional, =ELN=|it: Esercito di liberazione nazionale|de: Nationale Befreiungsarmee
Sinaloa Cartel; MX;|es: Cártel de Sinaloa|fr: cartel de Sinaloa|it: cartello di Sinaloa
Tren de Aragua; VE;
ETA; ES;|*: =ETA=
Irish Republican Army; ;|*: =IRA=
Libyan National Army; LY;|*: =LNA=|it: Esercito nazionale libico|fr: Armée nationale libyenne, =ANL=|es: Ejército Nacional Libio
Government of National Accord; LY;|*: =GNA=|it: governo di accordo nazionale, governo di unità nazionale di Tripoli|fr: gouvernement d'union nationale, gouvernement d'entente nationale, =GNA=|de: Regierung der nationalen Einheit, Einheitsregierung|es: Gobierno de Acuerdo Nacional, =GNA=
Government of National Unity; LY;|*: =GNU=|it: governo di unità nazionale|es: Gobierno de Unidad Nacional
Kataib Hezbollah; IQ;|en: Kata'ib Hezbollah|fr: Kataëb Hezbollah|es: Kataib Hezbolá|de: Kataib Hisbollah|*: =KH=
Popular Mobilization Forces; IQ;|*: =PMF=|en: Hashd al-Shaabi, Popular Mobilisation Forces|it: Forze di mobilitazione popolare|fr: Hachd al-Chaabi|de: Volksmobilisierungseinheiten|es: Fuerzas de Movilización Popular
Peshmerga; ;|de: Peschmerga
Popular Resistance Committees; PS;
Arakan Army; MM;
Catholic Church; ;|it: Chiesa cattolica|fr: Église catholique|de: katholische Kirche, katholischen Kirche|es: Iglesia católica
`;
