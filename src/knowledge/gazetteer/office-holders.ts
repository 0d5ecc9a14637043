/**
 * People of the world's news with their offices. One line each: name; country; Wikidata; offices| lang: further names.
 * An office is `role from/to`, dates ISO and possibly only the year; an open end means "in office when this was written
 * (mid 2025)", so that a later article is never told who holds an office now. Roles: head-of-state,
 * head-of-government, foreign-minister, defence-minister, or an organisation's slug for its head.
 * A surname stands among the names only where it is distinctive in world news. Written by hand for this project.
 */
export const OFFICE_HOLDERS = `
Vladimir Putin; RU; Q7747; head-of-state 2000-05-07/2008-05-07, head-of-government 2008-05-08/2012-05-07, head-of-state 2012-05-07/|*: Putin|fr: Vladimir Poutine, Poutine|de: Wladimir Putin
Volodymyr Zelenskyy; UA; Q3874799; head-of-state 2019-05-20/|*: Zelenskyy, Zelensky, Volodymyr Zelensky, Zelenskiy, Volodymyr Zelenskiy, Volodimir Zelenski|fr: Volodymyr Zelensky|de: Wolodymyr Selenskyj, Selenskyj, Selenski, Wolodymyr Selenski|it: Zelenskij, Volodymyr Zelenskij, Zelenskyj, Volodymyr Zelenskyj, Zelens'kyj|es: Zelenski, Volodímir Zelenski
Donald Trump; US; Q22686; head-of-state 2017-01-20/2021-01-20, head-of-state 2025-01-20/|*: Trump, Donald J. Trump
Joe Biden; US; Q6279; head-of-state 2021-01-20/2025-01-20|*: Biden
Barack Obama; US; Q76; head-of-state 2009-01-20/2017-01-20|*: Obama
George W. Bush; US; Q207; head-of-state 2001-01-20/2009-01-20|*:
Bill Clinton; US; Q1124; head-of-state 1993-01-20/2001-01-20|*:
Hillary Clinton; US; Q6294; foreign-minister 2009-01-21/2013-02-01|*:
Kamala Harris; US; ;|*:
Mike Pence; US; ;|*: Pence
JD Vance; US; ;|*: J.D. Vance, J. D. Vance, Vance
Antony Blinken; US; ; foreign-minister 2021-01-26/2025-01-20|*: Blinken, Anthony Blinken
Marco Rubio; US; ; foreign-minister 2025-01-21/|*: Rubio
Mike Pompeo; US; ; foreign-minister 2018-04-26/2021-01-20|*: Pompeo
John Kerry; US; ; foreign-minister 2013-02-01/2017-01-20|*: Kerry
Rex Tillerson; US; ; foreign-minister 2017-02-01/2018-03-31|*: Tillerson
Lloyd Austin; US; ; defence-minister 2021-01-22/2025-01-20|*:
Pete Hegseth; US; ; defence-minister 2025-01-25/|*: Hegseth
Mark Esper; US; ; defence-minister 2019-07-23/2020-11-09|*: Esper
James Mattis; US; ; defence-minister 2017-01-20/2019-01-01|*: Mattis, Jim Mattis
John Bolton; US; ;|*: Bolton
Jake Sullivan; US; ;|*:
John Kirby; US; ;|*:
Steve Witkoff; US; ;|*: Witkoff
Keith Kellogg; US; ;|*: Kellogg
Nancy Pelosi; US; ;|*: Pelosi
Mitch McConnell; US; ;|*: McConnell
Bernie Sanders; US; ;|*:
Elon Musk; US; Q317521;|*: Musk
Jeff Bezos; US; ;|*: Bezos
Mark Zuckerberg; US; ;|*: Zuckerberg
Bill Gates; US; ;|*:
Emmanuel Macron; FR; Q3052772; head-of-state 2017-05-14/|*: Macron
François Hollande; FR; ; head-of-state 2012-05-15/2017-05-14|*: Hollande, Francois Hollande
Nicolas Sarkozy; FR; ; head-of-state 2007-05-16/2012-05-15|*: Sarkozy
Jean-Yves Le Drian; FR; ; foreign-minister 2017-05-17/2022-05-20|*: Le Drian
Jean-Noël Barrot; FR; ; foreign-minister 2024-09-23/|*:
Sébastien Lecornu; FR; ; defence-minister 2022-05-20/2025-09-09|*: Lecornu
François Bayrou; FR; ; head-of-government 2024-12-13/2025-09-09|*: Bayrou
Marine Le Pen; FR; ;|*: Le Pen
Jean-Luc Mélenchon; FR; ;|*: Mélenchon
Jordan Bardella; FR; ;|*: Bardella
Olaf Scholz; DE; Q61053; head-of-government 2021-12-08/2025-05-06|*: Scholz
Angela Merkel; DE; Q567; head-of-government 2005-11-22/2021-12-08|*: Merkel
Friedrich Merz; DE; ; head-of-government 2025-05-06/|*: Merz
Annalena Baerbock; DE; ; foreign-minister 2021-12-08/2025-05-06|*: Baerbock
Boris Pistorius; DE; ; defence-minister 2023-01-19/|*: Pistorius
Robert Habeck; DE; ;|*: Habeck
Christian Lindner; DE; ;|*: Lindner
Frank-Walter Steinmeier; DE; ; head-of-state 2017-03-19/|*: Steinmeier
Johann Wadephul; DE; ; foreign-minister 2025-05-06/|*: Wadephul
Heiko Maas; DE; ; foreign-minister 2018-03-14/2021-12-08|*:
Sigmar Gabriel; DE; ;|*:
Ursula von der Leyen; ; ; european-commission 2019-12-01/|*: von der Leyen, Von der Leyen
Charles Michel; ; ; european-council 2019-12-01/2024-11-30|*:
António Costa; PT; ; head-of-government 2015-11-26/2024-04-02, european-council 2024-12-01/|*: Antonio Costa
Josep Borrell; ; ;|*: Borrell
Kaja Kallas; EE; ; head-of-government 2021-01-26/2024-07-23|*: Kallas
Roberta Metsola; MT; ; european-parliament 2022-01-18/|*: Metsola
Jean-Claude Juncker; LU; ; european-commission 2014-11-01/2019-11-30|*: Juncker
Donald Tusk; PL; ; head-of-government 2007-11-16/2014-09-22, european-council 2014-12-01/2019-11-30, head-of-government 2023-12-13/|*: Tusk
Federica Mogherini; IT; ;|*: Mogherini
Christine Lagarde; FR; ; european-central-bank 2019-11-01/|*: Lagarde
Mark Rutte; NL; ; head-of-government 2010-10-14/2024-07-02, nato 2024-10-01/|*: Rutte
Jens Stoltenberg; NO; ; head-of-government 2005-10-17/2013-10-16, nato 2014-10-01/2024-10-01|*: Stoltenberg
António Guterres; PT; ; united-nations 2017-01-01/|*: Guterres, Antonio Guterres
Ban Ki-moon; KR; ; united-nations 2007-01-01/2016-12-31|*: Ban Ki Moon
Kofi Annan; GH; ; united-nations 1997-01-01/2006-12-31|*:
Rafael Grossi; AR; ; international-atomic-energy-agency 2019-12-03/|*: Grossi, Rafael Mariano Grossi
Tedros Adhanom Ghebreyesus; ET; ; world-health-organization 2017-07-01/|*: Tedros
Karim Khan; GB; ;|*:
Francesca Albanese; IT; ;|*:
Boris Johnson; GB; Q180589; head-of-government 2019-07-24/2022-09-06|*: BoJo
Rishi Sunak; GB; ; head-of-government 2022-10-25/2024-07-05|*: Sunak
Liz Truss; GB; ; head-of-government 2022-09-06/2022-10-25|*: Truss
Keir Starmer; GB; ; head-of-government 2024-07-05/|*: Starmer
Theresa May; GB; ; head-of-government 2016-07-13/2019-07-24|*:
David Cameron; GB; ; head-of-government 2010-05-11/2016-07-13|*:
Tony Blair; GB; ; head-of-government 1997-05-02/2007-06-27|*:
David Lammy; GB; ; foreign-minister 2024-07-05/2025-09-05|*: Lammy
Ben Wallace; GB; ; defence-minister 2019-07-24/2023-08-31|*:
John Healey; GB; ; defence-minister 2024-07-05/|*:
Nigel Farage; GB; ;|*: Farage
Jeremy Corbyn; GB; ;|*: Corbyn
Charles III; GB; ; head-of-state 2022-09-08/|en: King Charles, King Charles III|it: re Carlo, Carlo III|fr: roi Charles|de: König Charles|es: rey Carlos, Carlos III
Elizabeth II; GB; ; head-of-state 1952-02-06/2022-09-08|en: Queen Elizabeth, Queen Elizabeth II|it: regina Elisabetta, Elisabetta II|fr: Élisabeth II|es: Isabel II|de: Königin Elizabeth
Giorgia Meloni; IT; ; head-of-government 2022-10-22/|*: Meloni
Mario Draghi; IT; ; head-of-government 2021-02-13/2022-10-22|*: Draghi
Giuseppe Conte; IT; ; head-of-government 2018-06-01/2021-02-13|*:
Matteo Renzi; IT; ; head-of-government 2014-02-22/2016-12-12|*: Renzi
Matteo Salvini; IT; ;|*: Salvini
Sergio Mattarella; IT; ; head-of-state 2015-02-03/|*: Mattarella
Antonio Tajani; IT; ; foreign-minister 2022-10-22/|*: Tajani
Guido Crosetto; IT; ; defence-minister 2022-10-22/|*: Crosetto
Luigi Di Maio; IT; ; foreign-minister 2019-09-05/2022-10-22|*: Di Maio
Silvio Berlusconi; IT; ;|*: Berlusconi
Elly Schlein; IT; ;|*: Schlein
Pedro Sánchez; ES; ; head-of-government 2018-06-02/|*: Pedro Sanchez
Mariano Rajoy; ES; ; head-of-government 2011-12-21/2018-06-01|*: Rajoy
José Manuel Albares; ES; ; foreign-minister 2021-07-12/|*: Albares, Jose Manuel Albares
Margarita Robles; ES; ; defence-minister 2018-06-07/|*:
Alberto Núñez Feijóo; ES; ;|*: Feijóo, Núñez Feijóo
Santiago Abascal; ES; ;|*: Abascal
Yolanda Díaz; ES; ;|*:
Felipe VI; ES; ; head-of-state 2014-06-19/|*: King Felipe|es: rey Felipe
Carles Puigdemont; ES; ;|*: Puigdemont
Pope Francis; VA; Q450675; head-of-state 2013-03-13/2025-04-21|it: Papa Francesco, papa Francesco, Bergoglio|fr: pape François|de: Papst Franziskus, Franziskus|es: papa Francisco
Pope Leo XIV; VA; ; head-of-state 2025-05-08/|en: Leo XIV, Pope Leo|it: Papa Leone, Leone XIV, papa Leone|fr: pape Léon, Léon XIV|de: Papst Leo|es: papa León, León XIV|it: Papa Leone XIV, papa Leone XIV|fr: pape Léon XIV|es: papa León XIV|de: Papst Leo XIV
Alexander Lukashenko; BY; Q2866; head-of-state 1994-07-20/|*: Lukashenko, Aleksander Lukashenko, Alexandr Lukashenko, Aleksandr Lukashenko, Alyaksandr Lukashenka, Aliaksandr Lukashenka, Lukashenka|fr: Loukachenko, Alexandre Loukachenko|de: Lukaschenko, Alexander Lukaschenko|it: Aleksandr Lukashenko|es: Alexandr Lukashenko, Alexánder Lukashenko
Sviatlana Tsikhanouskaya; BY; ;|*: Tsikhanouskaya, Svetlana Tikhanovskaya, Tikhanovskaya|de: Tichanowskaja, Swetlana Tichanowskaja|fr: Tikhanovskaïa, Svetlana Tikhanovskaïa|es: Tijanóvskaya
Sergey Lavrov; RU; ; foreign-minister 2004-03-09/|*: Lavrov, Sergei Lavrov|fr: Sergueï Lavrov|de: Sergej Lawrow, Lawrow|es: Serguei Lavrov, Serguéi Lavrov
Sergei Shoigu; RU; ; defence-minister 2012-11-06/2024-05-12|*: Shoigu, Sergey Shoigu|fr: Choïgou, Sergueï Choïgou|de: Schoigu, Sergej Schoigu|es: Shoigú|it: Sergej Shoigu
Andrei Belousov; RU; ; defence-minister 2024-05-14/|*: Belousov, Andrey Belousov|de: Beloussow|fr: Belooussov
Dmitry Medvedev; RU; ; head-of-state 2008-05-07/2012-05-07, head-of-government 2012-05-08/2020-01-16|*: Medvedev|de: Medwedew, Dmitri Medwedew|fr: Dmitri Medvedev|es: Medvédev
Dmitry Peskov; RU; ;|*: Peskov|fr: Dmitri Peskov|de: Dmitri Peskow, Peskow|es: Dmitri Peskov
Maria Zakharova; RU; ;|*: Zakharova|fr: Maria Zakharova|de: Maria Sacharowa, Sacharowa|es: María Zajárova, Zajárova
Mikhail Mishustin; RU; ; head-of-government 2020-01-16/|*: Mishustin
Yevgeny Prigozhin; RU; ; wagner-group 2014/2023-08-23|*: Prigozhin, Evgeny Prigozhin|fr: Evgueni Prigojine, Prigojine|de: Jewgeni Prigoschin, Prigoschin|es: Yevgueni Prigozhin, Prigozhin|it: Evgenij Prigozhin
Valery Gerasimov; RU; ;|*: Gerasimov|de: Gerassimow|fr: Guerassimov
Sergei Naryshkin; RU; ;|*: Naryshkin
Ramzan Kadyrov; RU; ;|*: Kadyrov|de: Kadyrow, Ramsan Kadyrow|es: Kadírov, Ramzán Kadírov, Ramzan Kadírov
Alexei Navalny; RU; ;|*: Navalny, Alexey Navalny|fr: Alexeï Navalny|de: Alexej Nawalny, Nawalny|it: Aleksej Navalnyj, Navalnyj, Aleksej Navalny|es: Alexéi Navalni, Navalni
Mikhail Gorbachev; RU; ;|*: Gorbachev|fr: Gorbatchev|de: Gorbatschow|it: Gorbaciov|es: Gorbachov
Boris Yeltsin; RU; ; head-of-state 1991-07-10/1999-12-31|*: Yeltsin|de: Jelzin|it: Eltsin|fr: Eltsine
Dmytro Kuleba; UA; ; foreign-minister 2020-03-04/2024-09-05|*: Kuleba
Andrii Sybiha; UA; ; foreign-minister 2024-09-05/|*: Sybiha
Oleksii Reznikov; UA; ; defence-minister 2021-11-04/2023-09-05|*: Reznikov
Rustem Umerov; UA; ; defence-minister 2023-09-06/2025-07-16|*: Umerov
Valerii Zaluzhnyi; UA; ;|*: Zaluzhny, Valery Zaluzhny, Zaluzhnyi
Oleksandr Syrskyi; UA; ;|*: Syrskyi, Syrsky|de: Syrskyj
Andriy Yermak; UA; ;|*: Yermak|de: Jermak
Kyrylo Budanov; UA; ;|*: Budanov
Petro Poroshenko; UA; ; head-of-state 2014-06-07/2019-05-20|*: Poroshenko|de: Poroschenko|fr: Porochenko
Viktor Yanukovych; UA; ; head-of-state 2010-02-25/2014-02-22|*: Yanukovych|de: Janukowitsch|fr: Ianoukovitch
Vitali Klitschko; UA; ;|*: Klitschko
Denys Shmyhal; UA; ; head-of-government 2020-03-04/2025-07-16|*: Shmyhal
Mateusz Morawiecki; PL; ; head-of-government 2017-12-11/2023-12-13|*: Morawiecki
Andrzej Duda; PL; ; head-of-state 2015-08-06/2025-08-06|*: Duda
Karol Nawrocki; PL; ; head-of-state 2025-08-06/|*: Nawrocki
Radosław Sikorski; PL; ; foreign-minister 2023-12-13/|*: Sikorski, Radoslaw Sikorski
Jarosław Kaczyński; PL; ;|*: Kaczyński, Kaczynski
Viktor Orbán; HU; ; head-of-government 2010-05-29/|*: Orbán, Orban, Viktor Orban
Péter Szijjártó; HU; ; foreign-minister 2014-09-23/|*: Szijjártó, Szijjarto
Robert Fico; SK; ; head-of-government 2023-10-25/|*: Fico
Andrej Babiš; CZ; ; head-of-government 2017-12-13/2021-12-17, head-of-government 2025-12-09/|*: Babiš, Babis
Petr Pavel; CZ; ; head-of-state 2023-03-09/|*:
Petr Fiala; CZ; ; head-of-government 2021-12-17/2025-12-15|*: Fiala
Gitanas Nausėda; LT; ; head-of-state 2019-07-12/|*: Nausėda, Nauseda
Maia Sandu; MD; ; head-of-state 2020-12-24/|*: Sandu
Aleksandar Vučić; RS; ; head-of-state 2017-05-31/|*: Vučić, Vucic
Albin Kurti; XK; ; head-of-government 2021-03-22/|*: Kurti
Milorad Dodik; BA; ;|*: Dodik
Edi Rama; AL; ; head-of-government 2013-09-15/|*:
Klaus Iohannis; RO; ; head-of-state 2014-12-21/2025-02-12|*: Iohannis
Călin Georgescu; RO; ;|*: Georgescu
Kyriakos Mitsotakis; GR; ; head-of-government 2019-07-08/|*: Mitsotakis
Alexis Tsipras; GR; ; head-of-government 2015-01-26/2019-07-08|*: Tsipras
Sebastian Kurz; AT; ;|*: Kurz
Alexander Stubb; FI; ; head-of-state 2024-03-01/|*: Stubb
Sanna Marin; FI; ; head-of-government 2019-12-10/2023-06-20|*:
Sauli Niinistö; FI; ; head-of-state 2012-03-01/2024-03-01|*: Niinistö
Ulf Kristersson; SE; ; head-of-government 2022-10-18/|*: Kristersson
Magdalena Andersson; SE; ; head-of-government 2021-11-30/2022-10-18|*:
Mette Frederiksen; DK; ; head-of-government 2019-06-27/|*: Frederiksen
Jonas Gahr Støre; NO; ; head-of-government 2021-10-14/|*: Støre
Greta Thunberg; SE; ;|*: Thunberg
Alexander De Croo; BE; ; head-of-government 2020-10-01/2025-02-03|*: De Croo
Bart De Wever; BE; ; head-of-government 2025-02-03/|*: De Wever
Recep Tayyip Erdoğan; TR; Q39259; head-of-government 2003-03-14/2014-08-28, head-of-state 2014-08-28/|*: Erdoğan, Erdogan, Recep Tayyip Erdogan, Tayyip Erdogan
Hakan Fidan; TR; ; foreign-minister 2023-06-03/|*: Fidan
Mevlüt Çavuşoğlu; TR; ; foreign-minister 2015-11-24/2023-06-03|*: Çavuşoğlu, Cavusoglu
Ekrem İmamoğlu; TR; ;|*: İmamoğlu, Imamoglu
Abdullah Öcalan; TR; ;|*: Öcalan, Ocalan
Nikol Pashinyan; AM; ; head-of-government 2018-05-08/|*: Pashinyan|fr: Pachinian|de: Paschinjan
Ilham Aliyev; AZ; ; head-of-state 2003-10-31/|*: Aliyev|de: Alijew|fr: Aliev
Kassym-Jomart Tokayev; KZ; ; head-of-state 2019-03-20/|*: Tokayev|de: Tokajew
Benjamin Netanyahu; IL; Q43723; head-of-government 2009-03-31/2021-06-13, head-of-government 2022-12-29/|*: Netanyahu|fr: Netanyahou, Benyamin Netanyahou, Benjamin Netanyahou|es: Benjamín Netanyahu
Yair Lapid; IL; ; head-of-government 2022-07-01/2022-12-29|*: Lapid
Naftali Bennett; IL; ; head-of-government 2021-06-13/2022-07-01|*: Bennett
Benny Gantz; IL; ; defence-minister 2020-05-17/2022-12-29|*: Gantz
Yoav Gallant; IL; ; defence-minister 2022-12-29/2024-11-07|*: Gallant
Israel Katz; IL; ; defence-minister 2024-11-08/|*:
Itamar Ben-Gvir; IL; ;|*: Ben-Gvir, Ben Gvir
Bezalel Smotrich; IL; ;|*: Smotrich
Isaac Herzog; IL; ; head-of-state 2021-07-07/|*: Herzog
Mahmoud Abbas; PS; ; head-of-state 2005-01-15/|*: Abbas, Abu Mazen|de: Mahmud Abbas
Yahya Sinwar; PS; ; hamas 2024-08-06/2024-10-16|*: Sinwar
Ismail Haniyeh; PS; ; hamas 2017-05-06/2024-07-31|*: Haniyeh
Hassan Nasrallah; LB; ; hezbollah 1992/2024-09-27|*: Nasrallah
Bashar al-Assad; SY; ; head-of-state 2000-07-17/2024-12-08|*: Assad, al-Assad, Bashar Assad, Bashar al Assad|fr: Bachar al-Assad, Bachar el-Assad|de: Baschar al-Assad
Ahmed al-Sharaa; SY; ; head-of-state 2025-01-29/|*: al-Sharaa, Ahmad al-Sharaa, Abu Mohammed al-Golani, Abu Mohammad al-Jolani|fr: Ahmed al-Charaa|de: Ahmed al-Scharaa
Ali Khamenei; IR; ; head-of-state 1989-06-04/|*: Khamenei, Ayatollah Khamenei|de: Ali Chamenei, Chamenei, Ajatollah Chamenei|es: Alí Jamenei, Jameneí
Ebrahim Raisi; IR; ; head-of-government 2021-08-03/2024-05-19|*: Raisi|fr: Raïssi, Ebrahim Raïssi
Masoud Pezeshkian; IR; ; head-of-government 2024-07-28/|*: Pezeshkian|fr: Pezechkian|de: Peseschkian
Hassan Rouhani; IR; ; head-of-government 2013-08-03/2021-08-03|*: Rouhani|de: Rohani, Hassan Rohani
Abbas Araghchi; IR; ; foreign-minister 2024-08-21/|*: Araghchi, Araqchi
Mohammad Javad Zarif; IR; ; foreign-minister 2013-08-15/2021-08-25|*: Zarif, Javad Zarif
Hossein Amir-Abdollahian; IR; ; foreign-minister 2021-08-25/2024-05-19|*: Amir-Abdollahian, Amirabdollahian
Qasem Soleimani; IR; ;|*: Soleimani, Qassem Soleimani
Mohammed bin Salman; SA; ; head-of-government 2022-09-27/|*: bin Salman, Mohammad bin Salman, =MBS=|fr: Mohammed ben Salmane|it: Mohammed bin Salman|es: Mohamed bin Salmán
Abdel Fattah el-Sisi; EG; ; head-of-state 2014-06-08/|*: Sisi, el-Sisi, al-Sisi, Abdel Fattah al-Sisi|fr: Abdel Fattah al-Sissi, Sissi|es: Al Sisi
Muammar Gaddafi; LY; ;|*: Gaddafi, Gadhafi, Moammar Gadhafi, Muammar Gadhafi|fr: Mouammar Kadhafi, Kadhafi|it: Gheddafi, Muammar Gheddafi|es: Gadafi, Muamar Gadafi
Khalifa Haftar; LY; ; libyan-national-army 2015/|*: Haftar, Khalifa Hifter
Abdul Hamid Dbeibah; LY; ; head-of-government 2021-03-15/|*: Dbeibah, Abdul Hamid Dbeibeh, Dbeibeh, Abdulhamid Dbeibah
Saddam Hussein; IQ; ;|*: Saddam
Osama bin Laden; ; ;|*: bin Laden, Bin Laden
Kais Saied; TN; ; head-of-state 2019-10-23/|*: Saied|fr: Kaïs Saïed
Abdelmadjid Tebboune; DZ; ; head-of-state 2019-12-19/|*: Tebboune
Mohammed VI; MA; ; head-of-state 1999-07-23/|*: King Mohammed VI
Abdel Fattah al-Burhan; SD; ;|*: Burhan, al-Burhan
Mohamed Hamdan Dagalo; SD; ; rapid-support-forces 2013/|*: Hemedti, Dagalo, Hemeti, Hemetti
Abiy Ahmed; ET; ; head-of-government 2018-04-02/|*: Abiy
Paul Kagame; RW; ; head-of-state 2000-04-22/|*: Kagame
Félix Tshisekedi; CD; ; head-of-state 2019-01-24/|*: Tshisekedi, Felix Tshisekedi
Cyril Ramaphosa; ZA; ; head-of-state 2018-02-15/|*: Ramaphosa
Muhammadu Buhari; NG; ; head-of-state 2015-05-29/2023-05-29|*: Buhari
Nelson Mandela; ZA; ; head-of-state 1994-05-10/1999-06-14|*: Mandela
Bola Tinubu; NG; ; head-of-state 2023-05-29/|*: Tinubu
William Ruto; KE; ; head-of-state 2022-09-13/|*: Ruto
Assimi Goïta; ML; ;|*: Goïta, Assimi Goita, Goita
Ibrahim Traoré; BF; ;|*: Traoré, Ibrahim Traore
Abdourahamane Tiani; NE; ;|*: Tiani, Abdourahamane Tchiani
Robert Mugabe; ZW; ;|*: Mugabe
Xi Jinping; CN; Q15031; head-of-state 2013-03-14/|*: =Xi=
Li Qiang; CN; ; head-of-government 2023-03-11/|*:
Wang Yi; CN; ; foreign-minister 2013-03-16/2022-12-30, foreign-minister 2023-07-25/|*:
Li Keqiang; CN; ; head-of-government 2013-03-15/2023-03-11|*:
Tsai Ing-wen; TW; ; head-of-state 2016-05-20/2024-05-20|*: Tsai
Lai Ching-te; TW; ; head-of-state 2024-05-20/|*: William Lai
Shinzo Abe; JP; ; head-of-government 2012-12-26/2020-09-16|*: =Abe=
Fumio Kishida; JP; ; head-of-government 2021-10-04/2024-10-01|*: Kishida
Shigeru Ishiba; JP; ; head-of-government 2024-10-01/2025-10-21|*: Ishiba
Yoshihide Suga; JP; ; head-of-government 2020-09-16/2021-10-04|*:
Moon Jae-in; KR; ; head-of-state 2017-05-10/2022-05-10|*:
Yoon Suk Yeol; KR; ; head-of-state 2022-05-10/2025-04-04|*: Yoon, Yoon Suk-yeol
Lee Jae-myung; KR; ; head-of-state 2025-06-04/|*: Lee Jae Myung
Kim Jong Un; KP; ; head-of-state 2011-12-17/|*: Kim Jong-un
Kim Yo Jong; KP; ;|*: Kim Yo-jong
Narendra Modi; IN; ; head-of-government 2014-05-26/|*: Modi
Subrahmanyam Jaishankar; IN; ; foreign-minister 2019-05-30/|*: Jaishankar, S. Jaishankar
Rahul Gandhi; IN; ;|*:
Imran Khan; PK; ; head-of-government 2018-08-18/2022-04-10|*:
Shehbaz Sharif; PK; ; head-of-government 2022-04-11/2023-08-14, head-of-government 2024-03-04/|*: Shahbaz Sharif
Sheikh Hasina; BD; ; head-of-government 2009-01-06/2024-08-05|*: Hasina
Muhammad Yunus; BD; ;|*: Yunus
Aung San Suu Kyi; MM; ;|*: Suu Kyi
Min Aung Hlaing; MM; ;|*:
Ferdinand Marcos Jr.; PH; ; head-of-state 2022-06-30/|*: Bongbong Marcos, Ferdinand Marcos Jr, Marcos
Rodrigo Duterte; PH; ; head-of-state 2016-06-30/2022-06-30|*: Duterte
Joko Widodo; ID; ; head-of-state 2014-10-20/2024-10-20|*: Widodo, Jokowi
Prabowo Subianto; ID; ; head-of-state 2024-10-20/|*: Prabowo
Ashraf Ghani; AF; ; head-of-state 2014-09-29/2021-08-15|*: Ghani
Anthony Albanese; AU; ; head-of-government 2022-05-23/|*:
Scott Morrison; AU; ; head-of-government 2018-08-24/2022-05-23|*:
Jacinda Ardern; NZ; ; head-of-government 2017-10-26/2023-01-25|*: Ardern
Justin Trudeau; CA; ; head-of-government 2015-11-04/2025-03-14|*: Trudeau
Mark Carney; CA; ; head-of-government 2025-03-14/|*: Carney
Andrés Manuel López Obrador; MX; ; head-of-state 2018-12-01/2024-10-01|*: López Obrador, =AMLO=, Lopez Obrador
Claudia Sheinbaum; MX; ; head-of-state 2024-10-01/|*: Sheinbaum
Luiz Inácio Lula da Silva; BR; ; head-of-state 2003-01-01/2010-12-31, head-of-state 2023-01-01/|*: Lula, Lula da Silva
Jair Bolsonaro; BR; ; head-of-state 2019-01-01/2022-12-31|*: Bolsonaro
Javier Milei; AR; ; head-of-state 2023-12-10/|*: Milei
Alberto Fernández; AR; ; head-of-state 2019-12-10/2023-12-10|*:
Cristina Fernández de Kirchner; AR; ;|*: Cristina Kirchner
Mauricio Macri; AR; ; head-of-state 2015-12-10/2019-12-10|*: Macri
Gabriel Boric; CL; ; head-of-state 2022-03-11/2026-03-11|*: Boric
Gustavo Petro; CO; ; head-of-state 2022-08-07/|*: Petro
Álvaro Uribe; CO; ; head-of-state 2002-08-07/2010-08-07|*: Alvaro Uribe, Uribe
Juan Manuel Santos; CO; ; head-of-state 2010-08-07/2018-08-07|*:
Iván Duque; CO; ; head-of-state 2018-08-07/2022-08-07|*: Ivan Duque
Nicolás Maduro; VE; ; head-of-state 2013-04-19/|*: Maduro, Nicolas Maduro
Hugo Chávez; VE; ;|*: Chávez, Hugo Chavez
Juan Guaidó; VE; ;|*: Guaidó, Juan Guaido, Guaido
María Corina Machado; VE; ;|*: Maria Corina Machado, Corina Machado
Edmundo González Urrutia; VE; ;|*: Edmundo González
Evo Morales; BO; ; head-of-state 2006-01-22/2019-11-10|*:
Luis Arce; BO; ; head-of-state 2020-11-08/2025-11-08|*:
Pedro Castillo; PE; ; head-of-state 2021-07-28/2022-12-07|*:
Dina Boluarte; PE; ; head-of-state 2022-12-07/2025-10-10|*: Boluarte
Daniel Noboa; EC; ; head-of-state 2023-11-23/|*: Noboa
Nayib Bukele; SV; ; head-of-state 2019-06-01/|*: Bukele
Daniel Ortega; NI; ; head-of-state 2007-01-10/|*:
Miguel Díaz-Canel; CU; ; head-of-state 2018-04-19/|*: Díaz-Canel
Fidel Castro; CU; ;|*:
Raúl Castro; CU; ;|*:
Juan Carlos Varela; PA; ; head-of-state 2014-07-01/2019-07-01|*:
José Raúl Mulino; PA; ; head-of-state 2024-07-01/|*: Mulino
Juan Orlando Hernández; HN; ; head-of-state 2014-01-27/2022-01-27|*:
Xiomara Castro; HN; ; head-of-state 2022-01-27/|*:
Ariel Henry; HT; ;|*:
Jovenel Moïse; HT; ; head-of-state 2017-02-07/2021-07-07|*: Moïse
Julian Assange; AU; ;|*: Assange
Edward Snowden; US; ;|*: Snowden
`;
