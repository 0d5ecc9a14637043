/** Further people of Europe and international bodies in the world's news, with the offices they have held. Lines as in `office-holders.ts`, written by hand for this project. */
export const PEOPLE_EUROPE = `
Yaël Braun-Pivet; FR; ;|*: Braun-Pivet
Gérard Larcher; FR; ;|*: Larcher
Laurent Nuñez; FR; ;
Éric Dupond-Moretti; FR; ;|*: Dupond-Moretti
Fabien Roussel; FR; ;
Marine Tondelier; FR; ;|*: Tondelier
Marylise Léon; FR; ;
Sophie Binet; FR; ;
Bernard Arnault; FR; ;
Vincent Bolloré; FR; ;
Patrick Pouyanné; FR; ;|*: Pouyanné
Carlos Tavares; FR; ;
Kamel Daoud; FR; ;
François Fillon; FR; ; head-of-government 2007-05-17/2012-05-10|*: Fillon
Alain Juppé; FR; ;|*: Juppé
Lionel Jospin; FR; ; head-of-government 1997-06-02/2002-05-06|*: Jospin
Dominique de Villepin; FR; ;|*: Villepin
Ségolène Royal; FR; ;
Martine Aubry; FR; ;
Arnaud Montebourg; FR; ;
Benoît Hamon; FR; ;
Christiane Taubira; FR; ;|*: Taubira
Jean-Marc Ayrault; FR; ; head-of-government 2012-05-15/2014-03-31, foreign-minister 2016-02-11/2017-05-17|*: Ayrault
Bernard Cazeneuve; FR; ;|*: Cazeneuve
Christophe Castaner; FR; ;
Richard Ferrand; FR; ;
Marlène Schiappa; FR; ;
Sarah Knafo; FR; ;
Valérie Pécresse; FR; ;|*: Pécresse
Laurent Wauquiez; FR; ;|*: Wauquiez
Louis Aliot; FR; ;
Sébastien Chenu; FR; ;
Stefanie Hubig; DE; ;
Reem Alabali-Radovan; DE; ;
Carsten Schneider; DE; ;
Ines Schwerdtner; DE; ;|*: Schwerdtner
Felix Banaszak; DE; ;|*: Banaszak
Boris Rhein; DE; ;
Daniel Günther; DE; ;
Michael Kretschmer; DE; ;|*: Kretschmer
Winfried Kretschmann; DE; ;|*: Kretschmann
Stephan Weil; DE; ;
Olaf Lies; DE; ;
Volker Wissing; DE; ;|*: Wissing
Hubertus Heil; DE; ;
Svenja Schulze; DE; ;
Julia Klöckner; DE; ;|*: Klöckner
Peter Altmaier; DE; ;|*: Altmaier
Horst Seehofer; DE; ;|*: Seehofer
Philipp Rösler; DE; ;|*: Rösler
Guido Westerwelle; DE; ; foreign-minister 2009-10-28/2013-12-17|*: Westerwelle
Franziska Giffey; DE; ;|*: Giffey
Kai Wegner; DE; ;
Bodo Ramelow; DE; ;|*: Ramelow
Mario Voigt; DE; ;
Thomas Strobl; DE; ;
Carsten Linnemann; DE; ;|*: Linnemann
Thorsten Frei; DE; ;
Karin Prien; DE; ;
Yasmin Fahimi; DE; ;|*: Fahimi
Christiane Benner; DE; ;
Frank Werneke; DE; ;|*: Werneke
Joachim Nagel; DE; ;
Isabel Schnabel; DE; ;
Armin Papperger; DE; ;|*: Papperger
Andrea Nahles; DE; ;|*: Nahles
Hans-Georg Maaßen; DE; ;|*: Maaßen
Patrick Schnieder; DE; ;|*: Schnieder
Joachim Gauck; DE; ; head-of-state 2012-03-18/2017-03-18|*: Gauck
Christian Wulff; DE; ; head-of-state 2010-06-30/2012-02-17|*: Wulff
Daniela Santanchè; IT; ;|*: Santanchè
Roberto Gualtieri; IT; ;|*: Gualtieri
Giuseppe Sala; IT; ;
Vincenzo De Luca; IT; ;
Roberto Fico; IT; ;
Alfredo Mantovano; IT; ;|*: Mantovano
Nicola Gratteri; IT; ;|*: Gratteri
Giovanni Melillo; IT; ;
Marta Cartabia; IT; ;|*: Cartabia
Umberto Bossi; IT; ;|*: Bossi
Pier Luigi Bersani; IT; ;|*: Bersani
Massimo D'Alema; IT; ;|*: D'Alema
Walter Veltroni; IT; ;|*: Veltroni
Maurizio Landini; IT; ;|*: Landini
John Elkann; IT; ;|*: Elkann
Andrea Orcel; IT; ;|*: Orcel
Claudio Descalzi; IT; ;|*: Descalzi
Fabio Panetta; IT; ;
Chiara Colosimo; IT; ;
Maurizio Gasparri; IT; ;|*: Gasparri
Andrea Delmastro; IT; ;|*: Delmastro
Maria Elena Boschi; IT; ;|*: Boschi
Gianfranco Fini; IT; ; foreign-minister 2004-11-18/2006-05-17
Emma Bonino; IT; ; foreign-minister 2013-04-28/2014-02-22|*: Bonino
Roberto Saviano; IT; ;|*: Saviano
Antonio Filosa; IT; ;
Stefano Bonaccini; IT; ;|*: Bonaccini
Debora Serracchiani; IT; ;
Dario Franceschini; IT; ;|*: Franceschini
Luciana Lamorgese; IT; ;|*: Lamorgese
Roberto Speranza; IT; ;
Nicola Zingaretti; IT; ;|*: Zingaretti
Virginia Raggi; IT; ;
Roberto Occhiuto; IT; ;
Alessandro Giuli; IT; ;
Gennaro Sangiuliano; IT; ;|*: Sangiuliano
Roberto Vannacci; IT; ;|*: Vannacci
José Luis Ábalos; ES; ;|*: Ábalos
Santos Cerdán; ES; ;|*: Cerdán
Koldo García; ES; ;|*: Koldo
Álvaro García Ortiz; ES; ;
Begoña Gómez; ES; ;
Juanma Moreno; ES; ;|*: Juan Manuel Moreno
Carlos Mazón; ES; ;|*: Mazón
Ione Belarra; ES; ;|*: Belarra
Gabriel Rufián; ES; ;|*: Rufián
Arnaldo Otegi; ES; ;|*: Otegi
Miguel Tellado; ES; ;|*: Tellado
Cuca Gamarra; ES; ;
Ada Colau; ES; ;|*: Colau
Albert Rivera; ES; ;
Pablo Casado; ES; ;
Inés Arrimadas; ES; ;|*: Arrimadas
José Luis Escrivá; ES; ;|*: Escrivá
Nadia Calviño; ES; ;|*: Calviño
Carlos Cuerpo; ES; ;
Luis de Guindos; ES; ;|*: De Guindos
Pablo Hernández de Cos; ES; ;
Soraya Sáenz de Santamaría; ES; ;
María Dolores de Cospedal; ES; ;|*: Cospedal
Esperanza Aguirre; ES; ;
Cristina Cifuentes; ES; ;
Luis Bárcenas; ES; ;|*: Bárcenas
Iñaki Urdangarin; ES; ;|*: Urdangarin
Infanta Cristina of Spain; ES; ;|*: Cristina de Borbón, infanta Cristina, Infanta Cristina, infanta Cristina de Borbón, Infanta Cristina de Borbón
Artur Mas; ES; ;
Quim Torra; ES; ;
Luis Rubiales; ES; ;|*: Rubiales
Baltasar Garzón; ES; ;
Andrew Bailey; GB; ;
Dominic Cummings; GB; ;|*: Cummings
Michael Gove; GB; ;
Jacob Rees-Mogg; GB; ;|*: Rees-Mogg
John Major; GB; ; head-of-government 1990-11-28/1997-05-02
Prince William; GB; ;
Prince Harry; GB; ;
Prince Andrew; GB; ;
Kate Middleton; GB; ;
Wes Streeting; GB; ;|*: Streeting
Ed Miliband; GB; ;|*: Miliband
Zack Polanski; GB; ;|*: Polanski
Ed Davey; GB; ;
Oleksandr Merezhko; UA; ;
Ruslan Kravchenko; UA; ;
Timur Mindich; UA; ;|*: Mindich
Herman Halushchenko; UA; ;
Vadym Skibitskyi; UA; ;
Robert Brovdi; UA; ;
Vasyl Maliuk; UA; ;
Serhiy Kyslytsya; UA; ;
Oksana Markarova; UA; ;
Olga Stefanishyna; UA; ;
Leonid Kuchma; UA; ;
Viktor Yushchenko; UA; ; head-of-state 2005-01-23/2010-02-25
Arseniy Yatsenyuk; UA; ; head-of-government 2014-02-27/2016-04-14
Pavlo Klimkin; UA; ; foreign-minister 2014-06-19/2019-08-29
Anton Alikhanov; RU; ;
Dmitry Kozak; RU; ;
Vladimir Medinsky; RU; ;
Sergey Sobyanin; RU; ;
Anton Siluanov; RU; ;
Alexander Novak; RU; ;
Denis Manturov; RU; ;
Timur Ivanov; RU; ;
Alexander Lapin; RU; ;
Igor Kirillov; RU; ;
Viktor Bout; RU; ;
Ilya Yashin; RU; ;
Ekaterina Duntsova; RU; ;
Boris Nadezhdin; RU; ;
Grigory Yavlinsky; RU; ;
Lyubov Sobol; RU; ;
Leonid Volkov; RU; ;
Mikhail Kasyanov; RU; ;
Alisher Usmanov; RU; ;
Mikhail Fridman; RU; ;
Viktor Vekselberg; RU; ;
Gennady Timchenko; RU; ;
Arkady Rotenberg; RU; ;
Yury Kovalchuk; RU; ;
German Gref; RU; ;
Pavel Durov; RU; ;|*: Durov
Vitaly Churkin; RU; ;
Andrei Lugovoi; RU; ;
Aslan Maskhadov; RU; ;
Mikhail Matveev; RU; ;
Petr Macinka; CZ; ; foreign-minister 2025-12-15/
Tomio Okamura; CZ; ;
Karel Schwarzenberg; CZ; ;
Bohuslav Sobotka; CZ; ; head-of-government 2014-01-29/2017-12-13
Paulo Rangel; PT; ; foreign-minister 2024-04-02/
Augusto Santos Silva; PT; ; foreign-minister 2015-11-26/2022-03-29
Aníbal Cavaco Silva; PT; ; head-of-state 2006-03-09/2016-03-09
António José Seguro; PT; ;
David van Weel; NL; ; foreign-minister 2025-09-05/
Dilan Yeşilgöz; NL; ;|*: Dilan Yesilgöz
Pieter Omtzigt; NL; ;|*: Omtzigt
Sigrid Kaag; NL; ;
Caroline van der Plas; NL; ;
Oana Țoiu; RO; ; foreign-minister 2025-06-23/
Traian Băsescu; RO; ; head-of-state 2004-12-20/2014-12-21|*: Traian Basescu
Victor Ponta; RO; ;
Liviu Dragnea; RO; ;
Georg Georgiev; BG; ; foreign-minister 2025-01-16/
Rosen Zhelyazkov; BG; ; head-of-government 2025-01-16/
Delyan Peevski; BG; ;|*: Peevski
Marko Đurić; RS; ; foreign-minister 2024-05-02/
Đuro Macut; RS; ; head-of-government 2025-04-16/
Miloš Vučević; RS; ; head-of-government 2024-05-02/2025-04-16
Vuk Jeremić; RS; ;
Boris Tadić; RS; ; head-of-state 2004-07-11/2012-04-05
Tomislav Nikolić; RS; ; head-of-state 2012-05-31/2017-05-31
Elmedin Konaković; BA; ; foreign-minister 2023-01-25/
Željka Cvijanović; BA; ;
Christian Schmidt; BA; ;
Bakir Izetbegović; BA; ;
Valentin Inzko; BA; ;
Sali Berisha; AL; ; head-of-government 2005-09-11/2013-09-11
Bajram Begaj; AL; ; head-of-state 2022-07-24/
Constantinos Kombos; CY; ; foreign-minister 2023-03-01/
Mustafa Akıncı; CY; ;
Ersin Tatar; CY; ;
Tufan Erhürman; CY; ;
George Papandreou; GR; ; head-of-government 2009-10-06/2011-11-11
Antonis Samaras; GR; ; head-of-government 2012-06-20/2015-01-26
Yanis Varoufakis; GR; ;|*: Varoufakis
Constantine Tassoulas; GR; ; head-of-state 2025-03-13/
Kęstutis Budrys; LT; ; foreign-minister 2024-12-12/
Robertas Kaunas; LT; ;
Gintautas Paluckas; LT; ; head-of-government 2024-12-12/2025-08-04
László Kövér; HU; ;
Ferenc Gyurcsány; HU; ;
Klára Dobrev; HU; ;
Waldemar Żurek; PL; ;
Marcin Kierwiński; PL; ;|*: Marcin Kierwinski
Szymon Hołownia; PL; ;
Ewa Kopacz; PL; ; head-of-government 2014-09-22/2015-11-16
Bronisław Komorowski; PL; ; head-of-state 2010-08-06/2015-08-06
Aleksander Kwaśniewski; PL; ;
Jimmie Åkesson; SE; ;
Helle Thorning-Schmidt; DK; ; head-of-government 2011-10-03/2015-06-28
Inger Støjberg; DK; ;
Werner Faymann; AT; ; head-of-government 2008-12-02/2016-05-09
Christian Kern; AT; ; head-of-government 2016-05-17/2017-12-18
René Benko; AT; ;|*: Benko
Klaudia Tanner; AT; ; defence-minister 2020-01-07/
Guy Parmelin; CH; ;
Albert Rösti; CH; ;
Sergio Ermotti; CH; ;
Martin Pfister; CH; ;
Paul Magnette; BE; ;
Theo Francken; BE; ; defence-minister 2025-02-03/
Georges-Louis Bouchez; BE; ;
Elio Di Rupo; BE; ; head-of-government 2011-12-06/2014-10-11
Didier Reynders; BE; ; foreign-minister 2011-12-06/2019-11-30
Maka Botchorishvili; GE; ; foreign-minister 2024-07-10/
Nika Melia; GE; ;
Irakli Garibashvili; GE; ; head-of-government 2021-02-22/2024-01-29
Serzh Sargsyan; AM; ; head-of-state 2008-04-09/2018-04-09
Robert Kocharyan; AM; ;
Kristalina Georgieva; ; ;|*: Georgieva
Ajay Banga; ; ;
Mathias Cormann; ; ;
Ngozi Okonjo-Iweala; ; ;|*: Okonjo-Iweala
Fatih Birol; ; ;
Gita Gopinath; ; ;
Moussa Faki Mahamat; ; ;
Haitham al-Ghais; ; ;
Omar Touray; ; ;
Dominique Strauss-Kahn; ; ;|*: Strauss-Kahn
Gianni Infantino; ; ;|*: Infantino
Sepp Blatter; ; ;|*: Blatter
Thomas Bach; ; ;
Kirsty Coventry; ; ;
Michel Platini; ; ;|*: Platini
José Manuel Barroso; ; ;
Herman Van Rompuy; ; ;|*: Van Rompuy
Catherine Ashton; ; ;
Fatou Bensouda; ; ;|*: Bensouda
Luis Moreno Ocampo; ; ;
Mohammed Barkindo; ; ;
Yukiya Amano; ; ;
Lakhdar Brahimi; ; ;|*: Brahimi
Martin Kobler; ; ;
Ghassan Salamé; ; ;
Hans Grundberg; ; ;
Alvaro de Soto; ; ;
Mirjana Spoljaric; ; ;
`;
