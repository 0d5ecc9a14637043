/** People of Asia and the Pacific in the world's news, with their offices. Lines as in `office-holders.ts`; written by hand for this project. */
export const HOLDERS_ASIA = `
Hibatullah Akhundzada; AF; ;|fr: Hibatullah Akhundzada|de: Haibatullah Achundsada
Amir Khan Muttaqi; AF; ;|*:
Zabihullah Mujahid; AF; ;|fr: Zabihullah Moudjahid
Sirajuddin Haqqani; AF; ;|*:
Hamid Karzai; AF; ; head-of-state 2001-12-22/2014-09-29|de: Hamid Karsai
Abdullah Abdullah; AF; ;|*:
Ahmad Massoud; AF; ;|*:
Zalmay Khalilzad; US; ;|*:
Hun Sen; KH; ; head-of-government 1985-01-14/2023-08-22|*:
Hun Manet; KH; ; head-of-government 2023-08-22/|*:
Qin Gang; CN; ; foreign-minister 2022-12-30/2023-07-25|*:
Li Shangfu; CN; ; defence-minister 2023-03-12/2023-10-24|*:
Dong Jun; CN; ; defence-minister 2023-12-29/|*:
Hu Jintao; CN; ; head-of-state 2003-03-15/2013-03-14|*:
Wen Jiabao; CN; ; head-of-government 2003-03-16/2013-03-15|*:
Mao Zedong; CN; ;|de: Mao Tse-tung
Deng Xiaoping; CN; ;|*:
Han Zheng; CN; ;|*:
He Lifeng; CN; ;|*:
Liu He; CN; ;|*:
Yang Jiechi; CN; ; foreign-minister 2007-04-27/2013-03-16|*:
Zhao Lijian; CN; ;|*:
Wang Wenbin; CN; ;|*:
Mao Ning; CN; ;|*:
Lin Jian; CN; ;|*:
Guo Jiakun; CN; ;|*:
Hua Chunying; CN; ;|*:
Geng Shuang; CN; ;|*:
Meng Wanzhou; CN; ;|*:
Ren Zhengfei; CN; ;|*:
Jack Ma; CN; ;|*:
Liu Xiaobo; CN; ;|*:
Peng Shuai; CN; ;|*:
Joshua Wong; HK; ;|*:
Carrie Lam; HK; ;|*:
John Lee Ka-chiu; HK; ;|*: John Lee
Jimmy Lai; HK; ;|*:
Agnes Chow; HK; ;|*:
Dalai Lama; ; ;|*: the Dalai Lama, 14th Dalai Lama|fr: dalaï-lama, Dalaï Lama|es: Dalái Lama
Rajnath Singh; IN; ; defence-minister 2019-05-31/|*:
Amit Shah; IN; ;|*:
Droupadi Murmu; IN; ; head-of-state 2022-07-25/|*:
Manmohan Singh; IN; ; head-of-government 2004-05-22/2014-05-26|*:
Sushma Swaraj; IN; ; foreign-minister 2014-05-26/2019-05-30|*:
Nirmala Sitharaman; IN; ;|*:
Piyush Goyal; IN; ;|*:
Ajit Doval; IN; ;|*:
Arvind Kejriwal; IN; ;|*:
Sonia Gandhi; IN; ;|*:
Indira Gandhi; IN; ;|*:
Yogi Adityanath; IN; ;|*:
Mamata Banerjee; IN; ;|*:
Mukesh Ambani; IN; ;|*:
Gautam Adani; IN; ;|*:
Retno Marsudi; ID; ; foreign-minister 2014-10-27/2024-10-20|*:
Suharto; ID; ; head-of-state 1968-03-27/1998-05-21|*:
Ali Larijani; IR; ;|de: Ali Laridschani
Mohammad Bagher Ghalibaf; IR; ;|*: Mohammad Baqer Qalibaf|de: Mohammed Bagher Ghalibaf
Mahmoud Ahmadinejad; IR; ; head-of-state 2005-08-03/2013-08-03|*: Ahmadinejad|de: Mahmud Ahmadinedschad, Ahmadinedschad|es: Mahmud Ahmadineyad
Mohammad Khatami; IR; ; head-of-state 1997-08-03/2005-08-03|*:
Esmail Baghaei; IR; ;|*: Esmaeil Baqaei|de: Ismail Baghaei
Nasser Kanaani; IR; ;|*: Nasser Kanani
Esmail Qaani; IR; ;|*: Esmail Ghaani
Hossein Salami; IR; ;|*:
Mojtaba Khamenei; IR; ;|*:
Ruhollah Khomeini; IR; ;|*: Khomeini|fr: Rouhollah Khomeyni|es: Jomeini, Ruhollah Jomeini|de: Chomeini
Saeed Jalili; IR; ;|*:
Narges Mohammadi; IR; ;|*:
Ali Bagheri Kani; IR; ;|*: Ali Bagheri
Ali Shamkhani; IR; ;|*:
Kazem Gharibabadi; IR; ;|*:
Ali Akbar Salehi; IR; ;|*:
Ali Akbar Velayati; IR; ;|*:
Reza Pahlavi; IR; ;|*:
Mahsa Amini; IR; ;|*:
Mohammed Shia al-Sudani; IQ; ; head-of-government 2022-10-27/|*: Mohamed Shia al-Sudani, Mohammed al-Sudani
Mustafa al-Kadhimi; IQ; ; head-of-government 2020-05-07/2022-10-27|*: Mustafa Kadhimi|fr: Moustafa al-Kazimi
Haider al-Abadi; IQ; ; head-of-government 2014-09-08/2018-10-25|*: Haidar al-Abadi|de: Haider al-Abadi
Nouri al-Maliki; IQ; ; head-of-government 2006-05-20/2014-09-08|*: Nuri al-Maliki
Barham Salih; IQ; ; head-of-state 2018-10-02/2022-10-17|*:
Abdul Latif Rashid; IQ; ; head-of-state 2022-10-17/|*:
Fuad Hussein; IQ; ; foreign-minister 2020-06-06/|*:
Muqtada al-Sadr; IQ; ;|*: Moqtada al-Sadr, Moqtada Sadr|fr: Moqtada Al-Sadr|de: Muktada al-Sadr
Ali al-Sistani; IQ; ;|*: Ali Sistani
Masoud Barzani; IQ; ;|*: Massoud Barzani
Abu Bakr al-Baghdadi; IQ; ;|*: Abou Bakr al-Baghdadi|es: Abu Bakr al Baghdadi
Ayman al-Zawahiri; EG; ;|de: Aiman al-Sawahiri|es: Ayman al Zawahiri|fr: Ayman Al-Zawahiri
Gideon Sa'ar; IL; ; foreign-minister 2024-11-10/|*: Gideon Saar|fr: Gideon Saar|de: Gideon Saar
Eli Cohen; IL; ; foreign-minister 2022-12-29/2024-01-01|*:
Avigdor Lieberman; IL; ; foreign-minister 2013-11-11/2015-05-06, defence-minister 2016-05-30/2018-11-18|*: Avigdor Liberman
Daniel Hagari; IL; ;|*:
Avichay Adraee; IL; ;|*: Avichai Adraee
Effie Defrin; IL; ;|*:
Ehud Barak; IL; ; head-of-government 1999-07-06/2001-03-07|*:
Ehud Olmert; IL; ; head-of-government 2006-04-14/2009-03-31|*:
Ariel Sharon; IL; ; head-of-government 2001-03-07/2006-04-14|de: Ariel Scharon
Shimon Peres; IL; ; head-of-state 2007-07-15/2014-07-24|*:
Yitzhak Rabin; IL; ; head-of-government 1992-07-13/1995-11-04|*: Yitzchak Rabin|de: Jitzchak Rabin
Reuven Rivlin; IL; ; head-of-state 2014-07-24/2021-07-07|*:
Herzi Halevi; IL; ;|*:
Eyal Zamir; IL; ;|*:
Ron Dermer; IL; ;|*:
Danny Danon; IL; ;|*:
Gilad Erdan; IL; ;|*:
David Barnea; IL; ;|*:
Ronen Bar; IL; ;|*:
Abdullah II of Jordan; JO; ; head-of-state 1999-02-07/|*: Abdullah II, King Abdullah II|it: re Abdullah II, re Abdallah II|fr: roi Abdallah II, Abdallah II|de: König Abdullah II|es: rey Abdalá II, Abdalá II
Ayman Safadi; JO; ; foreign-minister 2017-01-15/|de: Aiman Safadi
Khaled Meshaal; PS; ;|*: Khaled Mashal, Khaled Meshal|fr: Khaled Mechaal|es: Jaled Meshal|de: Chaled Maschal
Khalil al-Hayya; PS; ;|*: Khalil Hayya, Khalil al-Haya|de: Chalil al-Haja|es: Jalil al Haya
Mohammed Deif; PS; ;|de: Mohammed Deif
Mohammad Shtayyeh; PS; ; head-of-government 2019-04-13/2024-03-31|*: Mohammed Shtayyeh|fr: Mohammad Chtayyeh
Mohammad Mustafa; PS; ; head-of-government 2024-03-31/|*: Mohammed Mustafa
Riyad al-Maliki; PS; ; foreign-minister 2007-06-14/2024-03-31|*: Riad Malki, Riad al-Malki
Marwan Barghouti; PS; ;|de: Marwan Barghuti
Yasser Arafat; PS; ;|*: Arafat|de: Jassir Arafat|es: Yasir Arafat
Osama Hamdan; PS; ;|fr: Oussama Hamdane
Najib Mikati; LB; ; head-of-government 2021-09-10/2025-02-08|de: Nadschib Mikati
Joseph Aoun; LB; ; head-of-state 2025-01-09/|de: Joseph Aoun
Nawaf Salam; LB; ; head-of-government 2025-02-08/|*:
Michel Aoun; LB; ; head-of-state 2016-10-31/2022-10-30|*:
Saad Hariri; LB; ; head-of-government 2016-12-18/2020-01-21|*:
Rafic Hariri; LB; ;|*: Rafik Hariri
Nabih Berri; LB; ;|*:
Naim Qassem; LB; ;|*: Naïm Qassem|fr: Naïm Kassem|de: Naim Kassim, Naim Kassem
Abdallah Bou Habib; LB; ; foreign-minister 2021-09-10/2025-02-08|*: Abdallah Bouhabib
Walid Jumblatt; LB; ;|fr: Walid Joumblatt
Samir Geagea; LB; ;|*:
Asaad al-Shaibani; SY; ; foreign-minister 2024-12-21/|*: Asaad Hassan al-Shaibani|fr: Assaad al-Chaibani|de: Assaad al-Schaibani
Mazloum Abdi; SY; ;|*: Mazlum Abdi
Faisal Mekdad; SY; ; foreign-minister 2020-11-22/2024-09-23|*:
Hafez al-Assad; SY; ; head-of-state 1971-03-14/2000-06-10|de: Hafis al-Assad
Abdrabbuh Mansur Hadi; YE; ; head-of-state 2012-02-27/2022-04-07|*: Abed Rabbo Mansour Hadi, Abd-Rabbu Mansour Hadi|fr: Abd Rabbo Mansour Hadi
Rashad al-Alimi; YE; ; head-of-state 2022-04-07/|de: Raschad al-Alimi
Abdul-Malik al-Houthi; YE; ;|*: Abdul Malik al-Houthi, Abdulmalik al-Houthi|fr: Abdel Malek al-Houthi|de: Abdulmalik al-Huthi
Yahya Saree; YE; ;|*: Yahya Sarea|de: Jahia Sari|fr: Yahya Saree
Ali Abdullah Saleh; YE; ; head-of-state 1990-05-22/2012-02-27|de: Ali Abdullah Salih
Salman of Saudi Arabia; SA; ; head-of-state 2015-01-23/|*: King Salman|it: re Salman|fr: roi Salmane|de: König Salman|es: rey Salmán
Faisal bin Farhan Al Saud; SA; ; foreign-minister 2019-10-23/|*: Faisal bin Farhan|fr: Fayçal ben Farhane|de: Faisal bin Farhan
Adel al-Jubeir; SA; ; foreign-minister 2015-04-29/2018-12-27|fr: Adel al-Joubeir|de: Adel al-Dschubeir
Jamal Khashoggi; SA; ;|*: Khashoggi|de: Jamal Khashoggi, Dschamal Chaschukdschi|es: Jamal Jashoggi
Mohammed bin Zayed Al Nahyan; AE; ; head-of-state 2022-05-14/|*: Mohammed bin Zayed, Mohamed bin Zayed, Mohamed bin Zayed Al Nahyan|fr: Mohammed ben Zayed|de: Mohammed bin Zayed|es: Mohamed bin Zayed
Mohammed bin Rashid Al Maktoum; AE; ; head-of-government 2006-02-11/|*: Mohammed bin Rashid
Abdullah bin Zayed Al Nahyan; AE; ; foreign-minister 2006-02-09/|*: Abdullah bin Zayed
Anwar Gargash; AE; ;|*:
Tamim bin Hamad Al Thani; QA; ; head-of-state 2013-06-25/|*: Tamim bin Hamad, Sheikh Tamim|fr: Tamim ben Hamad Al-Thani|it: Tamim bin Hamad al Thani
Mohammed bin Abdulrahman Al Thani; QA; ; head-of-government 2023-03-07/|*: Mohammed bin Abdulrahman bin Jassim Al Thani, Mohammed bin Abdulrahman, Mohamed bin Abdulrahman Al Thani|fr: Mohammed ben Abdelrahmane Al-Thani
Majed al-Ansari; QA; ;|*:
Haitham bin Tariq; OM; ; head-of-state 2020-01-11/|*:
Badr Albusaidi; OM; ; foreign-minister 2020-08-18/|*: Badr al-Busaidi
Yaşar Güler; TR; ; defence-minister 2023-06-03/|*:
Hulusi Akar; TR; ; defence-minister 2018-07-10/2023-06-03|*:
İbrahim Kalın; TR; ;|*:
Devlet Bahçeli; TR; ;|*:
Kemal Kılıçdaroğlu; TR; ;|*:
Özgür Özel; TR; ;|*:
Selahattin Demirtaş; TR; ;|*:
Fethullah Gülen; TR; ;|*: Gülen
Binali Yıldırım; TR; ; head-of-government 2016-05-24/2018-07-09|*:
Ahmet Davutoğlu; TR; ; head-of-government 2014-08-28/2016-05-24|*:
Abdullah Gül; TR; ; head-of-state 2007-08-28/2014-08-28|*:
Mustafa Kemal Atatürk; TR; ;|*: Atatürk
Osman Kavala; TR; ;|*:
Orhan Pamuk; TR; ;|*:
Asif Ali Zardari; PK; ; head-of-state 2008-09-09/2013-09-09, head-of-state 2024-03-10/|*:
Nawaz Sharif; PK; ; head-of-government 2013-06-05/2017-07-28|*:
Bilawal Bhutto Zardari; PK; ; foreign-minister 2022-04-27/2023-08-10|*:
Ishaq Dar; PK; ; foreign-minister 2024-03-11/|*:
Asim Munir; PK; ;|*:
Khawaja Asif; PK; ; defence-minister 2022-04-19/|*: Khawaja Muhammad Asif
Benazir Bhutto; PK; ;|*:
Malala Yousafzai; PK; ;|*: Malala
Gotabaya Rajapaksa; LK; ; head-of-state 2019-11-18/2022-07-14|*:
Mahinda Rajapaksa; LK; ;|*:
Ranil Wickremesinghe; LK; ; head-of-state 2022-07-21/2024-09-23|*:
Anura Kumara Dissanayake; LK; ; head-of-state 2024-09-23/|*:
KP Sharma Oli; NP; ; head-of-government 2024-07-15/2025-09-09|*: K.P. Sharma Oli, KP Oli
Mohamed Muizzu; MV; ; head-of-state 2023-11-17/|*:
Win Myint; MM; ; head-of-state 2018-03-30/2021-02-01|*:
Prayut Chan-o-cha; TH; ; head-of-government 2014-05-22/2023-08-22|*: Prayuth Chan-ocha
Srettha Thavisin; TH; ; head-of-government 2023-08-22/2024-08-14|*:
Paetongtarn Shinawatra; TH; ; head-of-government 2024-08-16/2025-08-29|*:
Anutin Charnvirakul; TH; ; head-of-government 2025-09-07/|*:
Thaksin Shinawatra; TH; ; head-of-government 2001-02-09/2006-09-19|*:
Anwar Ibrahim; MY; ; head-of-government 2022-11-24/|*:
Najib Razak; MY; ; head-of-government 2009-04-03/2018-05-09|*:
Mahathir Mohamad; MY; ; head-of-government 2018-05-10/2020-03-01|*:
Lawrence Wong; SG; ; head-of-government 2024-05-15/|*:
Lee Hsien Loong; SG; ; head-of-government 2004-08-12/2024-05-15|*:
Tô Lâm; VN; ; head-of-state 2024-05-22/2024-10-21|*: To Lam
Nguyễn Phú Trọng; VN; ;|*: Nguyen Phu Trong
Phạm Minh Chính; VN; ; head-of-government 2021-04-05/|*: Pham Minh Chinh
Lương Cường; VN; ; head-of-state 2024-10-21/|*: Luong Cuong
Ho Chi Minh; VN; ;|*:
Sara Duterte; PH; ;|*:
Leni Robredo; PH; ;|*:
Benigno Aquino III; PH; ; head-of-state 2010-06-30/2016-06-30|*: Benigno Aquino, Noynoy Aquino
Gloria Macapagal Arroyo; PH; ; head-of-state 2001-01-20/2010-06-30|*: Gloria Arroyo
Ferdinand Marcos; PH; ; head-of-state 1965-12-30/1986-02-25|*:
Gilberto Teodoro; PH; ; defence-minister 2023-06-05/|*: Gilberto Teodoro Jr.
Enrique Manalo; PH; ; foreign-minister 2022-07-01/2025-06-30|*:
Maria Ressa; PH; ;|*:
José Ramos-Horta; TL; ; head-of-state 2022-05-20/|*:
Sanae Takaichi; JP; ; head-of-government 2025-10-21/|*:
Taro Kono; JP; ; foreign-minister 2017-08-03/2019-09-11|*:
Yoshimasa Hayashi; JP; ; foreign-minister 2021-11-10/2023-09-13|*:
Yoko Kamikawa; JP; ; foreign-minister 2023-09-13/2024-10-01|*:
Takeshi Iwaya; JP; ; foreign-minister 2024-10-01/2025-10-21|*:
Toshimitsu Motegi; JP; ; foreign-minister 2019-09-11/2021-11-10, foreign-minister 2025-10-21/|*:
Gen Nakatani; JP; ; defence-minister 2024-10-01/2025-10-21|*:
Naruhito; JP; ;|*:
Akihito; JP; ;|*:
Carlos Ghosn; FR; ;|*:
Park Geun-hye; KR; ; head-of-state 2013-02-25/2017-03-10|*:
Han Duck-soo; KR; ; head-of-government 2022-05-21/2025-05-01|*:
Choi Sang-mok; KR; ;|*:
Cho Tae-yul; KR; ; foreign-minister 2024-01-10/2025-07-21|*:
Kim Keon-hee; KR; ;|*: Kim Keon Hee
Kim Dae-jung; KR; ; head-of-state 1998-02-25/2003-02-25|*:
Choe Son Hui; KP; ; foreign-minister 2022-06-11/|*: Choe Son-hui
Kim Jong Il; KP; ;|*: Kim Jong-il
Kim Il Sung; KP; ;|*: Kim Il-sung
Joseph Wu; TW; ; foreign-minister 2018-02-26/2024-05-20|*:
Lin Chia-lung; TW; ; foreign-minister 2024-05-20/|*:
Wellington Koo; TW; ; defence-minister 2024-05-20/|*:
Ma Ying-jeou; TW; ; head-of-state 2008-05-20/2016-05-20|*:
Cheng Li-wun; TW; ;|*:
Ko Wen-je; TW; ;|*:
Nursultan Nazarbayev; KZ; ; head-of-state 1991-12-16/2019-03-20|*: Nazarbayev|de: Nursultan Nasarbajew|fr: Noursoultan Nazarbaïev
Shavkat Mirziyoyev; UZ; ; head-of-state 2016-12-14/|de: Schawkat Mirsijojew|fr: Chavkat Mirzioïev|es: Shavkat Mirziyóyev
Sadyr Japarov; KG; ; head-of-state 2021-01-28/|de: Sadyr Dschaparow|fr: Sadyr Japarov
Emomali Rahmon; TJ; ; head-of-state 1994-11-16/|*:
Serdar Berdimuhamedow; TM; ; head-of-state 2022-03-19/|*: Serdar Berdimuhamedov, Serdar Berdymukhamedov
Gurbanguly Berdimuhamedow; TM; ; head-of-state 2006-12-21/2022-03-19|*: Gurbanguly Berdymukhamedov, Gurbanguly Berdimuhamedov
Penny Wong; AU; ; foreign-minister 2022-05-23/|*:
Richard Marles; AU; ; defence-minister 2022-06-01/|*:
Malcolm Turnbull; AU; ; head-of-government 2015-09-15/2018-08-24|*:
Kevin Rudd; AU; ; head-of-government 2007-12-03/2010-06-24|*:
Tony Abbott; AU; ; head-of-government 2013-09-18/2015-09-15|*:
Peter Dutton; AU; ; defence-minister 2021-03-30/2022-05-23|*:
Christopher Luxon; NZ; ; head-of-government 2023-11-27/|*:
Chris Hipkins; NZ; ; head-of-government 2023-01-25/2023-11-27|*:
Winston Peters; NZ; ; foreign-minister 2017-10-26/2020-11-06, foreign-minister 2023-11-27/|*:
Sitiveni Rabuka; FJ; ; head-of-government 2022-12-24/|*:
James Marape; PG; ; head-of-government 2019-05-30/|*:
Manasseh Sogavare; SB; ; head-of-government 2019-04-24/2024-05-02|*:
`;
