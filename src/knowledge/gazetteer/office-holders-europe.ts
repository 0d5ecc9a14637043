/** People of Europe, Russia and international bodies in the world's news, with their offices. Lines as in `office-holders.ts`; written by hand for this project. */
export const HOLDERS_EUROPE = `
Alexander Schallenberg; AT; ; foreign-minister 2019-06-03/2025-03-03|*:
Karl Nehammer; AT; ; head-of-government 2021-12-06/2025-01-10|*:
Christian Stocker; AT; ; head-of-government 2025-03-03/|*:
Beate Meinl-Reisinger; AT; ; foreign-minister 2025-03-03/|*:
Alexander Van der Bellen; AT; ; head-of-state 2017-01-26/|*:
Herbert Kickl; AT; ;|*:
Heinz-Christian Strache; AT; ;|*:
Maxime Prévot; BE; ; foreign-minister 2025-02-03/|*:
Hadja Lahbib; BE; ; foreign-minister 2022-07-15/2024-11-30|*:
Sophie Wilmès; BE; ; head-of-government 2019-10-27/2020-10-01|*:
Boyko Borissov; BG; ; head-of-government 2009-07-27/2013-03-13, head-of-government 2014-11-07/2017-01-27, head-of-government 2017-05-04/2021-05-12|*: Boyko Borisov, Boiko Borissov|de: Bojko Borissow
Rumen Radev; BG; ; head-of-state 2017-01-22/|de: Rumen Radew
Kiril Petkov; BG; ; head-of-government 2021-12-13/2022-08-02|*:
Nikolai Denkov; BG; ; head-of-government 2023-06-06/2024-04-09|*: Nikolay Denkov
Zoran Milanović; HR; ; head-of-state 2020-02-19/|*:
Andrej Plenković; HR; ; head-of-government 2016-10-19/|*:
Nikos Christodoulides; CY; ; head-of-state 2023-02-28/|*:
Nicos Anastasiades; CY; ; head-of-state 2013-02-28/2023-02-28|*: Nikos Anastasiades
Miloš Zeman; CZ; ; head-of-state 2013-03-08/2023-03-08|*:
Jan Lipavský; CZ; ; foreign-minister 2021-12-17/2025-12-15|*:
Lars Løkke Rasmussen; DK; ; head-of-government 2015-06-28/2019-06-27, foreign-minister 2022-12-15/|*:
Troels Lund Poulsen; DK; ; defence-minister 2023-08-22/|*:
Kristen Michal; EE; ; head-of-government 2024-07-23/|*:
Margus Tsahkna; EE; ; foreign-minister 2023-04-17/|*:
Hanno Pevkur; EE; ; defence-minister 2022-07-18/|*:
Petteri Orpo; FI; ; head-of-government 2023-06-20/|*:
Elina Valtonen; FI; ; foreign-minister 2023-06-20/|*:
Pekka Haavisto; FI; ; foreign-minister 2019-06-06/2023-06-20|*:
Antti Häkkänen; FI; ; defence-minister 2023-06-20/|*:
Gabriel Attal; FR; ; head-of-government 2024-01-09/2024-09-05|*:
Michel Barnier; FR; ; head-of-government 2024-09-05/2024-12-13|*:
Élisabeth Borne; FR; ; head-of-government 2022-05-16/2024-01-09|*:
Édouard Philippe; FR; ; head-of-government 2017-05-15/2020-07-03|*:
Jean Castex; FR; ; head-of-government 2020-07-03/2022-05-16|*:
Manuel Valls; FR; ; head-of-government 2014-03-31/2016-12-06|*:
Catherine Colonna; FR; ; foreign-minister 2022-05-20/2024-01-11|*:
Stéphane Séjourné; FR; ; foreign-minister 2024-01-11/2024-09-21|*:
Laurent Fabius; FR; ; foreign-minister 2012-05-16/2016-02-11|*:
Florence Parly; FR; ; defence-minister 2017-06-21/2022-05-20|*:
Catherine Vautrin; FR; ; defence-minister 2025-10-12/|*:
Gérald Darmanin; FR; ;|*:
Bruno Retailleau; FR; ;|*:
Bruno Le Maire; FR; ;|*:
Rachida Dati; FR; ;|*:
Olivier Faure; FR; ;|*:
Raphaël Glucksmann; FR; ;|*:
Mathilde Panot; FR; ;|*:
Manuel Bompard; FR; ;|*:
Éric Ciotti; FR; ;|*:
Éric Zemmour; FR; ;|*: Zemmour
Anne Hidalgo; FR; ;|*:
Xavier Bertrand; FR; ;|*:
Jacques Chirac; FR; ; head-of-state 1995-05-17/2007-05-16|*:
François Mitterrand; FR; ; head-of-state 1981-05-21/1995-05-17|*:
Charles de Gaulle; FR; ; head-of-state 1959-01-08/1969-04-28|*:
Thierry Breton; FR; ;|*:
Salome Zourabichvili; GE; ; head-of-state 2018-12-16/2024-12-29|de: Salome Surabischwili|es: Salomé Zurabishvili
Irakli Kobakhidze; GE; ; head-of-government 2024-02-08/|de: Irakli Kobachidse
Mikheil Kavelashvili; GE; ; head-of-state 2024-12-29/|de: Micheil Kawelaschwili
Mikheil Saakashvili; GE; ; head-of-state 2004-01-25/2013-11-17|*: Saakashvili|de: Micheil Saakaschwili, Saakaschwili|fr: Mikhaïl Saakachvili
Bidzina Ivanishvili; GE; ;|de: Bidsina Iwanischwili
Gerhard Schröder; DE; ; head-of-government 1998-10-27/2005-11-22|*:
Helmut Kohl; DE; ; head-of-government 1982-10-01/1998-10-27|*:
Nancy Faeser; DE; ;|*:
Alexander Dobrindt; DE; ;|*:
Thomas de Maizière; DE; ; defence-minister 2011-03-03/2013-12-17|*:
Annegret Kramp-Karrenbauer; DE; ; defence-minister 2019-07-17/2021-12-08|*:
Christine Lambrecht; DE; ; defence-minister 2021-12-08/2023-01-19|*:
Wolfgang Schäuble; DE; ;|*:
Armin Laschet; DE; ;|*:
Markus Söder; DE; ;|de: Söder
Hendrik Wüst; DE; ;|*:
Lars Klingbeil; DE; ;|*:
Bärbel Bas; DE; ;|*:
Saskia Esken; DE; ;|*:
Rolf Mützenich; DE; ;|*:
Katarina Barley; DE; ;|*:
Karl Lauterbach; DE; ;|*:
Alice Weidel; DE; ;|de: Weidel
Tino Chrupalla; DE; ;|*:
Björn Höcke; DE; ;|*:
Sahra Wagenknecht; DE; ;|de: Wagenknecht
Franziska Brantner; DE; ;|*:
Ricarda Lang; DE; ;|*:
Cem Özdemir; DE; ;|*:
Gregor Gysi; DE; ;|*:
Jan van Aken; DE; ;|*:
Heidi Reichinnek; DE; ;|*:
Norbert Röttgen; DE; ;|*:
Roderich Kiesewetter; DE; ;|*:
Marie-Agnes Strack-Zimmermann; DE; ;|*:
Manfred Weber; DE; ;|*:
Jens Spahn; DE; ;|*:
Katherina Reiche; DE; ;|*:
Steffen Hebestreit; DE; ;|*:
Stefan Kornelius; DE; ;|*:
Alexander Graf Lambsdorff; DE; ;|*:
Simon Harris; IE; ; head-of-government 2024-04-09/2025-01-23|*:
Micheál Martin; IE; ; head-of-government 2020-06-27/2022-12-17, head-of-government 2025-01-23/|*:
Leo Varadkar; IE; ; head-of-government 2017-06-14/2020-06-27, head-of-government 2022-12-17/2024-04-09|*:
Simon Coveney; IE; ; foreign-minister 2017-06-14/2022-12-17|*:
Katrín Jakobsdóttir; IS; ; head-of-government 2017-11-30/2024-04-09|*:
Kristrún Frostadóttir; IS; ; head-of-government 2024-12-21/|*:
Giorgio Napolitano; IT; ; head-of-state 2006-05-15/2015-01-14|*:
Paolo Gentiloni; IT; ; foreign-minister 2014-10-31/2016-12-12, head-of-government 2016-12-12/2018-06-01|*:
Enrico Letta; IT; ; head-of-government 2013-04-28/2014-02-22|*:
Mario Monti; IT; ; head-of-government 2011-11-16/2013-04-28|*:
Romano Prodi; IT; ; head-of-government 2006-05-17/2008-05-08|*:
Lorenzo Guerini; IT; ; defence-minister 2019-09-05/2022-10-22|*:
Angelino Alfano; IT; ; foreign-minister 2016-12-12/2018-06-01|*:
Ignazio La Russa; IT; ;|it: =La Russa=
Carlo Nordio; IT; ;|*:
Matteo Piantedosi; IT; ;|*:
Giancarlo Giorgetti; IT; ;|*:
Lorenzo Fontana; IT; ;|*:
Adolfo Urso; IT; ;|*:
Raffaele Fitto; IT; ;|*:
Carlo Calenda; IT; ;|*:
Beppe Grillo; IT; ;|*:
Luca Zaia; IT; ;|*:
Ilaria Salis; IT; ;|*:
Giulio Regeni; IT; ;|*:
Cecilia Sala; IT; ;|*:
Nicola Fratoianni; IT; ;|*:
Angelo Bonelli; IT; ;|*:
Vjosa Osmani; XK; ; head-of-state 2021-04-06/|*:
Hashim Thaçi; XK; ; head-of-state 2016-04-07/2020-11-05|*:
Edgars Rinkēvičs; LV; ; foreign-minister 2011-10-25/2023-07-07, head-of-state 2023-07-08/|*:
Evika Siliņa; LV; ; head-of-government 2023-09-15/|*:
Baiba Braže; LV; ; foreign-minister 2024-04-19/|*:
Valdis Dombrovskis; LV; ;|*:
Gabrielius Landsbergis; LT; ; foreign-minister 2020-12-11/2024-12-12|*:
Ingrida Šimonytė; LT; ; head-of-government 2020-12-11/2024-12-12|*:
Inga Ruginienė; LT; ; head-of-government 2025-09-25/|*:
Dalia Grybauskaitė; LT; ; head-of-state 2009-07-12/2019-07-12|*:
Andrius Kubilius; LT; ;|*:
Xavier Bettel; LU; ; head-of-government 2013-12-04/2023-11-17, foreign-minister 2023-11-17/|*:
Luc Frieden; LU; ; head-of-government 2023-11-17/|*:
Jean Asselborn; LU; ; foreign-minister 2004-07-31/2023-11-17|*:
Hristijan Mickoski; MK; ; head-of-government 2024-06-23/|*:
Robert Abela; MT; ; head-of-government 2020-01-13/|*:
Joseph Muscat; MT; ; head-of-government 2013-03-11/2020-01-13|*:
Milo Đukanović; ME; ; head-of-state 2018-05-20/2023-05-20|*: Milo Djukanović
Jakov Milatović; ME; ; head-of-state 2023-05-20/|*:
Igor Dodon; MD; ; head-of-state 2016-12-23/2020-12-24|*:
Dorin Recean; MD; ; head-of-government 2023-02-16/2025-10-31|*:
Ilan Shor; MD; ;|de: Ilan Schor|es: Ilan Sor
Evgenia Guțul; MD; ;|*:
Dick Schoof; NL; ; head-of-government 2024-07-02/|*:
Geert Wilders; NL; ;|*: Wilders
Rob Jetten; NL; ;|*:
Caspar Veldkamp; NL; ; foreign-minister 2024-07-02/2025-08-22|*:
Wopke Hoekstra; NL; ; foreign-minister 2022-01-10/2023-09-05|*:
Kajsa Ollongren; NL; ; defence-minister 2022-01-10/2024-07-02|*:
Ruben Brekelmans; NL; ; defence-minister 2024-07-02/|*:
Frans Timmermans; NL; ; foreign-minister 2012-11-05/2014-10-17|*:
Espen Barth Eide; NO; ; foreign-minister 2023-10-16/|*:
Erna Solberg; NO; ; head-of-government 2013-10-16/2021-10-14|*:
Marcelo Rebelo de Sousa; PT; ; head-of-state 2016-03-09/|*:
Luís Montenegro; PT; ; head-of-government 2024-04-02/|*:
André Ventura; PT; ;|*:
José Sócrates; PT; ; head-of-government 2005-03-12/2011-06-21|*:
Nicușor Dan; RO; ; head-of-state 2025-05-26/|*:
Marcel Ciolacu; RO; ; head-of-government 2023-06-15/2025-05-05|*:
Ilie Bolojan; RO; ; head-of-government 2025-06-23/|*:
George Simion; RO; ;|*:
Elena Lasconi; RO; ;|*:
Ana Brnabić; RS; ; head-of-government 2017-06-29/2024-05-02|*:
Ivica Dačić; RS; ;|*:
Ratko Mladić; RS; ;|*:
Slobodan Milošević; RS; ;|*:
Radovan Karadžić; BA; ;|*:
Zuzana Čaputová; SK; ; head-of-state 2019-06-15/2024-06-15|*:
Peter Pellegrini; SK; ; head-of-state 2024-06-15/|*:
Juraj Blanár; SK; ; foreign-minister 2023-10-25/|*:
Maroš Šefčovič; SK; ;|*:
Robert Golob; SI; ; head-of-government 2022-06-01/|*:
Janez Janša; SI; ; head-of-government 2020-03-13/2022-06-01|*:
José Luis Rodríguez Zapatero; ES; ; head-of-government 2004-04-17/2011-12-21|*: José Luis Zapatero
José María Aznar; ES; ; head-of-government 1996-05-05/2004-04-17|*:
Felipe González; ES; ; head-of-government 1982-12-02/1996-05-05|*:
Arancha González Laya; ES; ; foreign-minister 2020-01-13/2021-07-10|*:
Isabel Díaz Ayuso; ES; ;|*:
Pablo Iglesias; ES; ;|*:
Íñigo Errejón; ES; ;|*:
Fernando Grande-Marlaska; ES; ;|*:
María Jesús Montero; ES; ;|*:
Óscar Puente; ES; ;|*:
Félix Bolaños; ES; ;|*:
Oriol Junqueras; ES; ;|*:
Pere Aragonès; ES; ;|*:
Salvador Illa; ES; ;|*:
Juan Carlos I; ES; ; head-of-state 1975-11-22/2014-06-19|*: Juan Carlos I of Spain
Teresa Ribera; ES; ;|*:
Irene Montero; ES; ;|*:
Tobias Billström; SE; ; foreign-minister 2022-10-18/2024-09-10|*:
Maria Malmer Stenergard; SE; ; foreign-minister 2024-09-10/|*:
Pål Jonson; SE; ; defence-minister 2022-10-18/|*:
Stefan Löfven; SE; ; head-of-government 2014-10-03/2021-11-30|*:
Ylva Johansson; SE; ;|*:
Carl Bildt; SE; ; foreign-minister 2006-10-06/2014-10-03|*:
Ignazio Cassis; CH; ; foreign-minister 2017-11-01/|*:
Viola Amherd; CH; ; defence-minister 2019-01-01/2025-03-31|*:
Karin Keller-Sutter; CH; ;|*:
Yulia Tymoshenko; UA; ;|*: Yuliya Tymoshenko|fr: Ioulia Timochenko|de: Julia Timoschenko, Julija Tymoschenko|es: Yulia Timoshenko
Mykhailo Podolyak; UA; ;|*: Mikhail Podolyak|fr: Mykhaïlo Podoliak|de: Mychajlo Podoljak|es: Mijailo Podoliak|it: Mykhailo Podoliak
Yulia Svyrydenko; UA; ; head-of-government 2025-07-17/|fr: Ioulia Svyrydenko|de: Julija Swyrydenko
Mykhailo Fedorov; UA; ;|de: Mychajlo Fedorow
Oleksiy Danilov; UA; ;|de: Olexij Danilow
Ruslan Stefanchuk; UA; ;|de: Ruslan Stefantschuk
Andriy Melnyk; UA; ;|de: Andrij Melnyk
Oleksii Makeiev; UA; ;|de: Oleksii Makeiev
Rinat Akhmetov; UA; ;|de: Rinat Achmetow
Ihor Kolomoisky; UA; ;|de: Ihor Kolomojskyj
Viktor Medvedchuk; UA; ;|fr: Viktor Medvedtchouk|de: Wiktor Medwedtschuk
Gordon Brown; GB; ; head-of-government 2007-06-27/2010-05-11|*:
Margaret Thatcher; GB; ; head-of-government 1979-05-04/1990-11-28|*:
Dominic Raab; GB; ; foreign-minister 2019-07-24/2021-09-15|*:
Jeremy Hunt; GB; ; foreign-minister 2018-07-09/2019-07-24|*:
James Cleverly; GB; ; foreign-minister 2022-09-06/2023-11-13|*:
Yvette Cooper; GB; ; foreign-minister 2025-09-05/|*:
Philip Hammond; GB; ; foreign-minister 2014-07-15/2016-07-13|*:
Grant Shapps; GB; ; defence-minister 2023-08-31/2024-07-05|*:
Priti Patel; GB; ;|*:
Suella Braverman; GB; ;|*:
Kemi Badenoch; GB; ;|*:
Rachel Reeves; GB; ;|*:
Angela Rayner; GB; ;|*:
Shabana Mahmood; GB; ;|*:
Nicola Sturgeon; GB; ;|*:
John Swinney; GB; ;|*:
Sadiq Khan; GB; ;|*:
Peter Mandelson; GB; ;|*:
Alaa Abd El-Fattah; EG; ;|*:
Beata Szydło; PL; ; head-of-government 2015-11-16/2017-12-11|*:
Władysław Kosiniak-Kamysz; PL; ; defence-minister 2023-12-13/|*:
Mariusz Błaszczak; PL; ; defence-minister 2018-01-09/2023-11-27|*:
Zbigniew Rau; PL; ; foreign-minister 2020-08-26/2023-11-27|*:
Lech Wałęsa; PL; ; head-of-state 1990-12-22/1995-12-22|*:
Lech Kaczyński; PL; ; head-of-state 2005-12-23/2010-04-10|*:
Zbigniew Ziobro; PL; ;|*:
Rafał Trzaskowski; PL; ;|*:
Sławomir Mentzen; PL; ;|*:
Péter Magyar; HU; ;|*:
Tamás Sulyok; HU; ; head-of-state 2024-03-05/|*:
Katalin Novák; HU; ; head-of-state 2022-05-10/2024-02-26|*:
Gergely Gulyás; HU; ;|*:
Margrethe Vestager; DK; ;|*:
Anders Fogh Rasmussen; DK; ;|*:
Martin Schulz; DE; ;|*:
Jean-Marie Le Pen; FR; ;|*:
Nikos Dendias; GR; ; foreign-minister 2019-07-09/2023-05-26, defence-minister 2023-06-27/|*:
Giorgos Gerapetritis; GR; ; foreign-minister 2023-06-27/|*: George Gerapetritis
Katerina Sakellaropoulou; GR; ; head-of-state 2020-03-13/2025-03-13|*:
Volker Türk; AT; ;|*:
Filippo Grandi; IT; ;|*:
Philippe Lazzarini; CH; ;|*:
Stéphane Dujarric; FR; ;|*:
Martin Griffiths; GB; ;|*:
Tom Fletcher; GB; ;|*:
Geir Pedersen; NO; ;|*:
Staffan de Mistura; IT; ;|*:
Jean-Pierre Lacroix; FR; ;|*:
Rosemary DiCarlo; US; ;|*:
Catherine Russell; US; ;|*:
Cindy McCain; US; ;|*:
Pietro Parolin; VA; ;|*:
Matteo Zuppi; IT; ;|*:
Pope Benedict XVI; VA; ;|*: Benedict XVI|it: papa Benedetto XVI, Benedetto XVI|fr: Benoît XVI|de: Benedikt XVI|es: Benedicto XVI
Pope John Paul II; VA; ;|*: John Paul II|it: Giovanni Paolo II|fr: Jean-Paul II|de: Johannes Paul II|es: Juan Pablo II
Patriarch Kirill of Moscow; RU; ;|*: Patriarch Kirill|it: patriarca Kirill|fr: patriarche Kirill|de: Patriarch Kirill, Patriarch Kyrill|es: patriarca Kirill, patriarca Cirilo
Sergei Ryabkov; RU; ;|*: Sergey Ryabkov|fr: Sergueï Riabkov|de: Sergej Rjabkow|es: Serguéi Riabkov|it: Sergej Rjabkov, Serghei Ryabkov
Vyacheslav Volodin; RU; ;|fr: Viatcheslav Volodine|de: Wjatscheslaw Wolodin|es: Viacheslav Volodin
Nikolai Patrushev; RU; ;|*: Nikolay Patrushev, Patrushev|fr: Nikolaï Patrouchev|de: Nikolai Patruschew|es: Nikolái Pátrushev
Yuri Ushakov; RU; ;|*: Yury Ushakov|fr: Iouri Ouchakov|de: Juri Uschakow|es: Yuri Ushakov
Kirill Dmitriev; RU; ;|de: Kirill Dmitrijew|es: Kiril Dmítriev
Alexander Bortnikov; RU; ;|de: Alexander Bortnikow|fr: Alexandre Bortnikov
Alexander Bastrykin; RU; ;|de: Alexander Bastrykin|fr: Alexandre Bastrykine
Vasily Nebenzya; RU; ;|*: Vassily Nebenzia|fr: Vassili Nebenzia|de: Wassili Nebensja|es: Vasili Nebenzia
Yulia Navalnaya; RU; ;|fr: Ioulia Navalnaïa|de: Julia Nawalnaja|es: Yulia Naválnaya
Mikhail Khodorkovsky; RU; ;|*: Khodorkovsky|fr: Mikhaïl Khodorkovski|de: Michail Chodorkowski|es: Mijaíl Jodorkovski
Roman Abramovich; RU; ;|*: Abramovich|fr: Roman Abramovitch|de: Roman Abramowitsch|es: Román Abramóvich
Oleg Deripaska; RU; ;|*:
Igor Sechin; RU; ;|de: Igor Setschin|fr: Igor Setchine
Alexei Miller; RU; ;|*:
Igor Girkin; RU; ;|*: Igor Strelkov|fr: Igor Guirkine
Denis Pushilin; RU; ;|de: Denis Puschilin|fr: Denis Pouchiline
Dmitry Utkin; RU; ;|de: Dmitri Utkin|fr: Dmitri Outkine
Garry Kasparov; RU; ;|*:
Sergei Skripal; RU; ;|fr: Sergueï Skripal|es: Serguéi Skripal
Alexander Litvinenko; RU; ;|fr: Alexandre Litvinenko|de: Alexander Litwinenko
Alexander Dugin; RU; ;|fr: Alexandre Douguine|es: Aleksandr Duguin
Elvira Nabiullina; RU; ;|*:
Leonid Slutsky; RU; ;|de: Leonid Sluzki|fr: Leonid Sloutski
Sergei Surovikin; RU; ;|*: Surovikin, Sergey Surovikin|de: Sergej Surowikin|fr: Sergueï Sourovikine|es: Serguéi Surovikin
Boris Nemtsov; RU; ;|de: Boris Nemzow
Dmitry Muratov; RU; ;|*: Dmitri Muratov|de: Dmitri Muratow|fr: Dmitri Mouratov
Vladimir Kara-Murza; RU; ;|de: Wladimir Kara-Mursa
Sergei Kiriyenko; RU; ;|de: Sergej Kirijenko
Margarita Simonyan; RU; ;|de: Margarita Simonjan
Vladimir Solovyov; RU; ;|de: Wladimir Solowjow
Vladimir Zhirinovsky; RU; ;|de: Wladimir Schirinowski|fr: Vladimir Jirinovski
Gennady Zyuganov; RU; ;|de: Gennadi Sjuganow|fr: Guennadi Ziouganov
Roman Protasevich; BY; ;|de: Roman Protassewitsch|fr: Roman Protassevitch
Maria Kolesnikova; BY; ;|*: Maryia Kalesnikava|de: Maria Kolesnikowa
Ales Bialiatski; BY; ;|*: Ales Bialiatsky|de: Ales Bjaljazki
Jeyhun Bayramov; AZ; ; foreign-minister 2020-07-16/|de: Dschejhun Bajramow
Ararat Mirzoyan; AM; ; foreign-minister 2021-08-19/|*:
`;
