/** People of Africa in the world's news, with their offices. Lines as in `office-holders.ts`; written by hand for this project. */
export const HOLDERS_AFRICA = `
João Lourenço; AO; ; head-of-state 2017-09-26/|*:
José Eduardo dos Santos; AO; ; head-of-state 1979-09-21/2017-09-26|*:
Patrice Talon; BJ; ; head-of-state 2016-04-06/|*:
Paul Biya; CM; ; head-of-state 1982-11-06/|*:
Mahamat Idriss Déby; TD; ; head-of-state 2021-04-20/|*: Mahamat Déby, Mahamat Idriss Déby Itno, Mahamat Deby Itno
Idriss Déby; TD; ; head-of-state 1990-12-02/2021-04-20|*: Idriss Déby Itno
Faustin-Archange Touadéra; CF; ; head-of-state 2016-03-30/|*:
Denis Sassou Nguesso; CG; ; head-of-state 1997-10-25/|*: Denis Sassou-Nguesso
Joseph Kabila; CD; ; head-of-state 2001-01-26/2019-01-24|*:
Martin Fayulu; CD; ;|*:
Moïse Katumbi; CD; ;|*:
Corneille Nangaa; CD; ;|*:
Thérèse Kayikwamba Wagner; CD; ; foreign-minister 2024-05-29/|*:
Alassane Ouattara; CI; ; head-of-state 2010-12-04/|*:
Laurent Gbagbo; CI; ; head-of-state 2000-10-26/2011-04-11|*:
Tidjane Thiam; CI; ;|*:
Ismaïl Omar Guelleh; DJ; ; head-of-state 1999-05-08/|*:
Isaias Afwerki; ER; ; head-of-state 1993-05-24/|fr: Issayas Afeworki|de: Isayas Afewerki, Isaias Afewerki|it: Isaias Afewerki
Teodoro Obiang Nguema Mbasogo; GQ; ; head-of-state 1979-08-03/|*: Teodoro Obiang, Teodoro Obiang Nguema
Ali Bongo Ondimba; GA; ; head-of-state 2009-10-16/2023-08-30|*: Ali Bongo
Brice Oligui Nguema; GA; ; head-of-state 2023-09-04/|*: Brice Clotaire Oligui Nguema
Adama Barrow; GM; ; head-of-state 2017-01-19/|*:
Yahya Jammeh; GM; ; head-of-state 1994-07-22/2017-01-21|*:
Nana Akufo-Addo; GH; ; head-of-state 2017-01-07/2025-01-07|*:
John Mahama; GH; ; head-of-state 2012-07-24/2017-01-07, head-of-state 2025-01-07/|*: John Dramani Mahama
Mamady Doumbouya; GN; ; head-of-state 2021-09-05/|*: Mamadi Doumbouya
Alpha Condé; GN; ; head-of-state 2010-12-21/2021-09-05|*:
Umaro Sissoco Embaló; GW; ; head-of-state 2020-02-27/2025-11-26|*:
Uhuru Kenyatta; KE; ; head-of-state 2013-04-09/2022-09-13|*:
Raila Odinga; KE; ;|*:
George Weah; LR; ; head-of-state 2018-01-22/2024-01-22|*:
Joseph Boakai; LR; ; head-of-state 2024-01-22/|*:
Andry Rajoelina; MG; ; head-of-state 2019-01-19/2025-10-14|*:
Lazarus Chakwera; MW; ; head-of-state 2020-06-28/2025-10-04|*:
Ibrahim Boubacar Keïta; ML; ; head-of-state 2013-09-04/2020-08-18|*:
Bah N'Daw; ML; ; head-of-state 2020-09-25/2021-05-24|*: Bah Ndaw
Choguel Maïga; ML; ; head-of-government 2021-06-07/2024-11-20|*: Choguel Kokalla Maïga
Abdoulaye Diop; ML; ; foreign-minister 2021-06-11/|*:
Abdoulaye Maïga; ML; ; head-of-government 2024-11-21/|*:
Mohamed Ould Ghazouani; MR; ; head-of-state 2019-08-01/|*: Mohamed Ould Cheikh El Ghazouani
Filipe Nyusi; MZ; ; head-of-state 2015-01-15/2025-01-15|*:
Daniel Chapo; MZ; ; head-of-state 2025-01-15/|*:
Venâncio Mondlane; MZ; ;|*:
Hage Geingob; NA; ; head-of-state 2015-03-21/2024-02-04|*:
Mohamed Bazoum; NE; ; head-of-state 2021-04-02/2023-07-26|*:
Mahamadou Issoufou; NE; ; head-of-state 2011-04-07/2021-04-02|*:
Roch Marc Christian Kaboré; BF; ; head-of-state 2015-12-29/2022-01-24|*: Roch Kaboré, Roch Marc Kaboré
Paul-Henri Sandaogo Damiba; BF; ; head-of-state 2022-01-31/2022-09-30|*: Paul-Henri Damiba
Blaise Compaoré; BF; ; head-of-state 1987-10-15/2014-10-31|*:
Goodluck Jonathan; NG; ; head-of-state 2010-05-05/2015-05-29|*:
Peter Obi; NG; ;|*:
Macky Sall; SN; ; head-of-state 2012-04-02/2024-04-02|*:
Bassirou Diomaye Faye; SN; ; head-of-state 2024-04-02/|*: Diomaye Faye
Ousmane Sonko; SN; ; head-of-government 2024-04-02/|*:
Julius Maada Bio; SL; ; head-of-state 2018-04-04/|*:
Hassan Sheikh Mohamud; SO; ; head-of-state 2012-09-16/2017-02-16, head-of-state 2022-05-23/|fr: Hassan Cheikh Mohamoud
Jacob Zuma; ZA; ; head-of-state 2009-05-09/2018-02-14|*:
Julius Malema; ZA; ;|*:
Naledi Pandor; ZA; ; foreign-minister 2019-05-30/2024-06-19|*:
Ronald Lamola; ZA; ; foreign-minister 2024-06-30/|*:
Salva Kiir; SS; ; head-of-state 2011-07-09/|*: Salva Kiir Mayardit
Riek Machar; SS; ;|*:
Omar al-Bashir; SD; ; head-of-state 1993-10-16/2019-04-11|*: Omar el-Bashir, Omar Bashir, Omar Hassan al-Bashir, Omar Hassan Ahmad al-Bashir|fr: Omar el-Béchir, Omar Al-Bachir|de: Omar al-Baschir
Abdalla Hamdok; SD; ; head-of-government 2019-08-21/2022-01-02|*:
Samia Suluhu Hassan; TZ; ; head-of-state 2021-03-19/|*:
John Magufuli; TZ; ; head-of-state 2015-11-05/2021-03-17|*:
Tundu Lissu; TZ; ;|*:
Faure Gnassingbé; TG; ; head-of-state 2005-05-04/|*:
Yoweri Museveni; UG; ; head-of-state 1986-01-26/|*:
Bobi Wine; UG; ;|*:
Kizza Besigye; UG; ;|*:
Hakainde Hichilema; ZM; ; head-of-state 2021-08-24/|*:
Edgar Lungu; ZM; ; head-of-state 2015-01-25/2021-08-24|*:
Emmerson Mnangagwa; ZW; ; head-of-state 2017-11-24/|*:
Azali Assoumani; KM; ; head-of-state 2016-05-26/|*:
Évariste Ndayishimiye; BI; ; head-of-state 2020-06-18/|*:
Pierre Nkurunziza; BI; ; head-of-state 2005-08-26/2020-06-08|*:
Olivier Nduhungirehe; RW; ; foreign-minister 2024-06-12/|*:
Hosni Mubarak; EG; ; head-of-state 1981-10-14/2011-02-11|fr: Hosni Moubarak
Mohamed Morsi; EG; ; head-of-state 2012-06-30/2013-07-03|*: Mohammed Morsi, Mohamed Mursi|de: Mohammed Mursi
Sameh Shoukry; EG; ; foreign-minister 2014-06-17/2024-07-03|fr: Sameh Choukri
Badr Abdelatty; EG; ; foreign-minister 2024-07-03/|*:
Beji Caid Essebsi; TN; ; head-of-state 2014-12-31/2019-07-25|*:
Rached Ghannouchi; TN; ;|*:
Abdelaziz Bouteflika; DZ; ; head-of-state 1999-04-27/2019-04-02|*: Bouteflika
Ahmed Attaf; DZ; ; foreign-minister 2023-03-18/|*:
Boualem Sansal; DZ; ;|*:
Nasser Bourita; MA; ; foreign-minister 2017-04-05/|*:
Aziz Akhannouch; MA; ; head-of-government 2021-09-10/|*:
Brahim Ghali; EH; ;|*:
Fayez al-Sarraj; LY; ; head-of-government 2016-03-30/2021-03-15|*: Fayez Sarraj, Fayez Serraj, Fayez al-Serraj|fr: Fayez el-Sarraj|de: Fajis al-Sarradsch
Aguila Saleh; LY; ;|*:
Mohamed al-Menfi; LY; ; head-of-state 2021-03-15/|*:
`;
