/** Further people of Africa, Asia and the Pacific in the world's news, with the offices they have held. Lines as in `office-holders.ts`, written by hand for this project. */
export const PEOPLE_FURTHER = `
Rigathi Gachagua; KE; ;|*: Gachagua
Kithure Kindiki; KE; ;|*: Kindiki
Musalia Mudavadi; KE; ;|*: Mudavadi
Kalonzo Musyoka; KE; ;
Mwai Kibaki; KE; ; head-of-state 2002-12-30/2013-04-09
John Steenhuisen; ZA; ;|*: Steenhuisen
Helen Zille; ZA; ;
Herman Mashaba; ZA; ;
Thabo Mbeki; ZA; ; head-of-state 1999-06-14/2008-09-24|*: Mbeki
Winnie Mandela; ZA; ;
Senzo Mchunu; ZA; ;
Nelson Chamisa; ZW; ;|*: Chamisa
Morgan Tsvangirai; ZW; ;|*: Tsvangirai
Constantino Chiwenga; ZW; ;
Duma Boko; BW; ; head-of-state 2024-11-01/
Mokgweetsi Masisi; BW; ; head-of-state 2018-04-01/2024-11-01|*: Masisi
Netumbo Nandi-Ndaitwah; NA; ; head-of-state 2025-03-21/
Peter Mutharika; MW; ; head-of-state 2014-05-31/2020-06-28, head-of-state 2025-10-04/|*: Mutharika
Taye Atske Selassie; ET; ; head-of-state 2024-10-07/
Debretsion Gebremichael; ET; ;|*: Debretsion
Getachew Reda; ET; ;
Gedion Timothewos; ET; ; foreign-minister 2024-10-18/
Hailemariam Desalegn; ET; ; head-of-government 2012-09-15/2018-04-02
Meles Zenawi; ET; ;
Malik Agar; SD; ;
Minni Minnawi; SD; ;|*: Minnawi
Kamil Idris; SD; ; head-of-government 2025-05-31/
Yasir al-Atta; SD; ;
Abdel Rahim Dagalo; SD; ;
Bertrand Bisimwa; CD; ;|*: Bisimwa
Sultani Makenga; CD; ;|*: Makenga
Vital Kamerhe; CD; ;
Judith Suminwa; CD; ; head-of-government 2024-06-12/|*: Judith Suminwa Tuluka
Patrice Lumumba; CD; ;
Jean-Pierre Bemba; CD; ;|*: Bemba
Lawrence Kanyuka; CD; ;
Maurice Kamto; CM; ;|*: Kamto
Issa Tchiroma Bakary; CM; ;|*: Issa Tchiroma, Tchiroma
Succès Masra; TD; ;|*: Masra
Salifou Mody; NE; ; defence-minister 2023-08-09/
Ali Lamine Zeine; NE; ; head-of-government 2023-08-08/
Sadio Camara; ML; ; defence-minister 2021-06-11/
Ismaël Wagué; ML; ;
Iyad Ag Ghaly; ML; ;
Amadou Koufa; ML; ;
Domingos Simões Pereira; GW; ;
Cellou Dalein Diallo; GN; ;
Bah Oury; GN; ; head-of-government 2024-02-27/
Guillaume Soro; CI; ;
Simone Gbagbo; CI; ;
Atiku Abubakar; NG; ;|*: Atiku
Nyesom Wike; NG; ;
Nasir El-Rufai; NG; ;
Nnamdi Kanu; NG; ;
Yemi Osinbajo; NG; ;|*: Osinbajo
Godwin Emefiele; NG; ;|*: Emefiele
Olusegun Obasanjo; NG; ; head-of-state 1999-05-29/2007-05-29|*: Obasanjo
Yusuf Tuggar; NG; ; foreign-minister 2023-08-21/
Najla Bouden; TN; ; head-of-government 2021-10-11/2023-08-01
Hichem Mechichi; TN; ; head-of-government 2020-09-02/2021-07-25|*: Mechichi
Elyes Fakhfakh; TN; ; head-of-government 2020-02-27/2020-09-02|*: Fakhfakh
Abir Moussi; TN; ;
Nabil Karoui; TN; ;
Zine El Abidine Ben Ali; TN; ; head-of-state 1987-11-07/2011-01-14|*: Ben Ali
Youssef Chahed; TN; ; head-of-government 2016-08-27/2020-02-27
Saadeddine Othmani; MA; ; head-of-government 2017-04-05/2021-10-07
Abdelilah Benkirane; MA; ; head-of-government 2011-11-29/2017-04-05|*: Benkirane
Mostafa Madbouly; EG; ; head-of-government 2018-06-14/|*: Madbouly
Mohamed ElBaradei; EG; ;|*: Mohammed ElBaradei, ElBaradei
Ahmed Aboul Gheit; EG; ; foreign-minister 2004-07-11/2011-03-06|*: Aboul Gheit
Gamal Abdel Nasser; EG; ;
Anwar Sadat; EG; ; head-of-state 1970-10-15/1981-10-06
Mahamoud Ali Youssouf; DJ; ; foreign-minister 2005-05-22/2025-04-01
Mohammed Dahlan; PS; ;|*: Dahlan
Hussein al-Sheikh; PS; ;
Saleh al-Arouri; PS; ;
Marwan Issa; PS; ;
Ghazi Hamad; PS; ;
Abu Obeida; PS; ;
Yasser Abu Shabab; PS; ;
Hashem Safieddine; LB; ;|*: Safieddine
Youssef Rajji; LB; ; foreign-minister 2025-02-08/
Tammam Salam; LB; ; head-of-government 2014-02-15/2016-12-18
Hassan Diab; LB; ; head-of-government 2020-01-21/2021-09-10
Gebran Bassil; LB; ; foreign-minister 2014-02-15/2020-01-21|*: Bassil
Riad Salameh; LB; ;
Mohammad Pakpour; IR; ;
Amir Hatami; IR; ; defence-minister 2017-08-20/2021-08-25
Abdolrahim Mousavi; IR; ;
Majid Takht-Ravanchi; IR; ;
Amir Saeid Iravani; IR; ;
Kamal Kharazi; IR; ; foreign-minister 1997-08-20/2005-08-24
Mir-Hossein Mousavi; IR; ;
Mehdi Karroubi; IR; ;
Akbar Hashemi Rafsanjani; IR; ; head-of-state 1989-08-16/1997-08-03|*: Rafsanjani
Manouchehr Mottaki; IR; ; foreign-minister 2005-08-24/2010-12-13|*: Mottaki
Falih al-Fayyadh; IQ; ;
Qais al-Khazali; IQ; ;
Hadi al-Amiri; IQ; ;
Nechirvan Barzani; IQ; ;
Masrour Barzani; IQ; ;
Bafel Talabani; IQ; ;
Mohammed al-Halbousi; IQ; ;
Jalal Talabani; IQ; ; head-of-state 2005-04-07/2014-07-24
Abu Mahdi al-Muhandis; IQ; ;
Adel Abdul Mahdi; IQ; ; head-of-government 2018-10-25/2020-05-07
Hoshyar Zebari; IQ; ; foreign-minister 2003-09-03/2014-07-11|*: Zebari
Murhaf Abu Qasra; SY; ; defence-minister 2024-12-21/
Hikmat al-Hijri; SY; ;
Walid Muallem; SY; ; foreign-minister 2006-02-11/2020-11-16|*: Walid al-Moualem, Walid al-Muallem, Walid al-Moallem, Muallem
Asma al-Assad; SY; ;
Maher al-Assad; SY; ;
Farouk al-Sharaa; SY; ;
Khalid bin Salman; SA; ; defence-minister 2022-09-27/
Turki al-Faisal; SA; ;
Abdullah of Saudi Arabia; SA; ; head-of-state 2005-08-01/2015-01-23
Saud al-Faisal; SA; ; foreign-minister 1975-03-25/2015-04-29
Sultan al-Jaber; AE; ;
Yousef al-Otaiba; AE; ;
Mishal Al-Ahmad Al-Jaber Al-Sabah; KW; ; head-of-state 2023-12-16/
Amir Ohana; IL; ;
Yariv Levin; IL; ;
Gali Baharav-Miara; IL; ;
Tzachi Hanegbi; IL; ;|*: Hanegbi
Tzipi Livni; IL; ; foreign-minister 2006-01-18/2009-03-31|*: Livni
Moshe Ya'alon; IL; ; defence-minister 2013-03-18/2016-05-22|*: Moshe Yaalon
Gabi Ashkenazi; IL; ; foreign-minister 2020-05-17/2021-06-13
Golda Meir; IL; ;
Mehmet Şimşek; TR; ;|*: Mehmet Simsek
Süleyman Soylu; TR; ;
Berat Albayrak; TR; ;
Mansur Yavaş; TR; ;|*: Mansur Yavas
Numan Kurtulmuş; TR; ;
Cai Qi; CN; ;
Zhao Leji; CN; ;
Wang Huning; CN; ;
Ding Xuexiang; CN; ;
Liu Jianchao; CN; ;
He Weidong; CN; ;
Zhang Youxia; CN; ;
Miao Hua; CN; ;
Wei Fenghe; CN; ; defence-minister 2018-03-19/2023-03-12
Xie Feng; CN; ;
Wang Wentao; CN; ;
Li Chenggang; CN; ;
Pan Gongsheng; CN; ;
Chen Quanguo; CN; ;
Zhou Yongkang; CN; ;
Bo Xilai; CN; ;
Zhao Ziyang; CN; ;
Ai Weiwei; CN; ;
Jiang Zemin; CN; ; head-of-state 1993-03-27/2003-03-15
Zhu Rongji; CN; ; head-of-government 1998-03-17/2003-03-16
Shou Zi Chew; CN; ;|*: Shou Chew
Changpeng Zhao; CN; ;
Hong Lei; CN; ;
Lu Kang; CN; ;
Cui Tiankai; CN; ;
Hsiao Bi-khim; TW; ;
Hou Yu-ih; TW; ;
Han Kuo-yu; TW; ;
Eric Chu; TW; ;
Terry Gou; TW; ;
Morris Chang; TW; ;
C. C. Wei; TW; ;|*: C.C. Wei
Chen Shui-bian; TW; ; head-of-state 2000-05-20/2008-05-20
Shinjiro Koizumi; JP; ; defence-minister 2025-10-21/
Satsuki Katayama; JP; ;
Minoru Kihara; JP; ; defence-minister 2023-09-13/2024-10-01
Tetsuo Saito; JP; ;
Yoshihiko Noda; JP; ; head-of-government 2011-09-02/2012-12-26
Yuichiro Tamaki; JP; ;
Sohei Kamiya; JP; ;
Kazuo Ueda; JP; ;|*: Ueda
Haruhiko Kuroda; JP; ;|*: Kuroda
Junichiro Koizumi; JP; ; head-of-government 2001-04-26/2006-09-26
Naoto Kan; JP; ; head-of-government 2010-06-08/2011-09-02
Tetsuya Yamagami; JP; ;|*: Yamagami
Katsunobu Kato; JP; ;
Seiji Maehara; JP; ;
Cho Hyun; KR; ; foreign-minister 2025-07-21/
Ahn Gyu-back; KR; ; defence-minister 2025-07-25/
Kim Min-seok; KR; ; head-of-government 2025-07-03/
Wi Sung-lac; KR; ;
Lee Jun-seok; KR; ;
Han Dong-hoon; KR; ;
Kim Moon-soo; KR; ;
Cho Kuk; KR; ;
Kim Yong-hyun; KR; ; defence-minister 2024-09-06/2024-12-05
Lee Myung-bak; KR; ; head-of-state 2008-02-25/2013-02-25
Roh Moo-hyun; KR; ; head-of-state 2003-02-25/2008-02-25
Kang Kyung-wha; KR; ; foreign-minister 2017-06-18/2021-02-09
Chung Eui-yong; KR; ; foreign-minister 2021-02-09/2022-05-11
Park Jin; KR; ; foreign-minister 2022-05-12/2024-01-10
Pak Jong Chon; KP; ;
Ri Yong Ho; KP; ; foreign-minister 2016-05-09/2019-12-31
Kim Ju Ae; KP; ;
Kim Yong Chol; KP; ;
Kim Jong Nam; KP; ;
Theresa Lazaro; PH; ; foreign-minister 2025-07-01/
Romeo Brawner; PH; ;
Jay Tarriela; PH; ;
Apollo Quiboloy; PH; ;
Teodoro Locsin Jr.; PH; ; foreign-minister 2018-10-17/2022-06-30|*: Teodoro Locsin, Locsin
Delfin Lorenzana; PH; ; defence-minister 2016-06-30/2022-06-30
Leila de Lima; PH; ;
Manny Pacquiao; PH; ;
Joseph Estrada; PH; ;
Pita Limjaroenrat; TH; ;
Natthaphong Ruengpanyawut; TH; ;
Prawit Wongsuwan; TH; ;
Sihasak Phuangketkeow; TH; ; foreign-minister 2025-09-19/
Yingluck Shinawatra; TH; ; head-of-government 2011-08-05/2014-05-07
Abhisit Vejjajiva; TH; ; head-of-government 2008-12-17/2011-08-05
Thanathorn Juangroongruangkit; TH; ;
Prak Sokhonn; KH; ; foreign-minister 2016-04-05/2023-08-22, foreign-minister 2024-11-20/
Sam Rainsy; KH; ;
Kem Sokha; KH; ;
Maly Socheata; KH; ;
Mohamad Hasan; MY; ; foreign-minister 2023-12-12/
Ismail Sabri Yaakob; MY; ; head-of-government 2021-08-21/2022-11-24
Muhyiddin Yassin; MY; ; head-of-government 2020-03-01/2021-08-16|*: Muhyiddin
Sri Mulyani Indrawati; ID; ;
Luhut Binsar Pandjaitan; ID; ;
Gibran Rakabuming Raka; ID; ;
Anies Baswedan; ID; ;
Ganjar Pranowo; ID; ;
Megawati Sukarnoputri; ID; ; head-of-state 2001-07-23/2004-10-20
Susilo Bambang Yudhoyono; ID; ; head-of-state 2004-10-20/2014-10-20|*: Yudhoyono
Vivian Balakrishnan; SG; ; foreign-minister 2015-10-01/
Lee Kuan Yew; SG; ; head-of-government 1959-06-05/1990-11-28
Tran Thanh Man; VN; ;
Nguyen Xuan Phuc; VN; ; head-of-government 2016-04-07/2021-04-05, head-of-state 2021-04-05/2023-01-18
Bui Thanh Son; VN; ; foreign-minister 2021-04-08/2025-08-30
Le Hoai Trung; VN; ;
Vikram Misri; IN; ;
Randhir Jaiswal; IN; ;
Mallikarjun Kharge; IN; ;|*: Kharge
Priyanka Gandhi; IN; ;
Akhilesh Yadav; IN; ;
Nitish Kumar; IN; ;
Hemant Soren; IN; ;
Omar Abdullah; IN; ;
Mehbooba Mufti; IN; ;
Farooq Abdullah; IN; ;
Asaduddin Owaisi; IN; ;|*: Owaisi
Uddhav Thackeray; IN; ;
Sharad Pawar; IN; ;
Devendra Fadnavis; IN; ;|*: Fadnavis
M. K. Stalin; IN; ;|*: MK Stalin
Revanth Reddy; IN; ;
Ashok Gehlot; IN; ;|*: Gehlot
Sachin Pilot; IN; ;
Kamal Nath; IN; ;
Jyotiraditya Scindia; IN; ;|*: Scindia
Mayawati; IN; ;
Shashi Tharoor; IN; ;|*: Tharoor
Anil Ambani; IN; ;
Ratan Tata; IN; ;
Vijay Mallya; IN; ;
Nirav Modi; IN; ;
Rajiv Gandhi; IN; ; head-of-government 1984-10-31/1989-12-02
Atal Bihari Vajpayee; IN; ; head-of-government 1998-03-19/2004-05-22|*: Vajpayee
Jawaharlal Nehru; IN; ; head-of-government 1947-08-15/1964-05-27|*: Nehru
Mahatma Gandhi; IN; ;
Ram Nath Kovind; IN; ; head-of-state 2017-07-25/2022-07-25
Pranab Mukherjee; IN; ; head-of-state 2012-07-25/2017-07-25
Ghulam Nabi Azad; IN; ;
Ravi Shankar Prasad; IN; ;
P. Chidambaram; IN; ;|*: Chidambaram
Arun Jaitley; IN; ;|*: Jaitley
Anna Hazare; IN; ;
Hafiz Saeed; PK; ;
Masood Azhar; PK; ;
Bushra Bibi; PK; ;
Ali Amin Gandapur; PK; ;
Mohsin Naqvi; PK; ;
Fazlur Rehman; PK; ;|*: Maulana Fazlur Rehman
Shah Mahmood Qureshi; PK; ; foreign-minister 2018-08-20/2022-04-10
Fawad Chaudhry; PK; ;
Attaullah Tarar; PK; ;
Faiz Hameed; PK; ;
Pervez Musharraf; PK; ; head-of-state 2001-06-20/2008-08-18|*: Musharraf
Yousaf Raza Gilani; PK; ; head-of-government 2008-03-25/2012-06-19
Qamar Javed Bajwa; PK; ;
Arif Alvi; PK; ; head-of-state 2018-09-09/2024-03-10
Maryam Nawaz; PK; ;
Khaleda Zia; BD; ; head-of-government 2001-10-10/2006-10-29
Tarique Rahman; BD; ;
Waker-uz-Zaman; BD; ;
Touhid Hossain; BD; ; foreign-minister 2024-08-09/
Harini Amarasuriya; LK; ; head-of-government 2024-09-24/
Maithripala Sirisena; LK; ; head-of-state 2015-01-09/2019-11-18|*: Sirisena
Sajith Premadasa; LK; ;
Sushila Karki; NP; ; head-of-government 2025-09-12/
Balendra Shah; NP; ;
Pushpa Kamal Dahal; NP; ; head-of-government 2022-12-26/2024-07-15
Sher Bahadur Deuba; NP; ; head-of-government 2021-07-13/2022-12-26
Mohammad Yaqoob; AF; ;
Abdul Ghani Baradar; AF; ;
Gulbuddin Hekmatyar; AF; ;|*: Hekmatyar
Mullah Omar; AF; ;
Amrullah Saleh; AF; ;
Chris Minns; AU; ;
Jim Chalmers; AU; ;
Sussan Ley; AU; ;
Pauline Hanson; AU; ;
Barnaby Joyce; AU; ;
Daniel Andrews; AU; ;
Julia Gillard; AU; ; head-of-government 2010-06-24/2013-06-27|*: Gillard
John Howard; AU; ; head-of-government 1996-03-11/2007-12-03
Julie Bishop; AU; ; foreign-minister 2013-09-18/2018-08-28
Marise Payne; AU; ; foreign-minister 2018-08-28/2022-05-23
David Seymour; NZ; ;
Nicola Willis; NZ; ;
Judith Collins; NZ; ; defence-minister 2023-11-27/
John Key; NZ; ; head-of-government 2008-11-19/2016-12-12
Nanaia Mahuta; NZ; ; foreign-minister 2020-11-06/2023-11-27
Bill English; NZ; ; head-of-government 2016-12-12/2017-10-26
Karim Massimov; KZ; ;
Almazbek Atambayev; KG; ; head-of-state 2011-12-01/2017-11-24
Kurmanbek Bakiyev; KG; ;
Kamchybek Tashiyev; KG; ;
Islam Karimov; UZ; ; head-of-state 1991-09-01/2016-09-02
Gulnara Karimova; UZ; ;
`;
