/**
 * How German papers spell people whose names come from other scripts. English name, as in the office-holder tables, |
 * names. Written by hand for this project.
 */
export const GERMAN_SPELLINGS = `
Benjamin Netanyahu|Benjamin Netanjahu, Netanjahu
Hosni Mubarak|Husni Mubarak
Sameh Shoukry|Samih Schukri, Sameh Schukri
Badr Abdelatty|Badr Abdelati
Rached Ghannouchi|Rached Ghannouchi, Raschid al-Ghannouchi
Abdelaziz Bouteflika|Abdelasis Bouteflika
Sirajuddin Haqqani|Siradschuddin Hakkani
Zabihullah Mujahid|Sabihullah Mudschahid
Amir Khan Muttaqi|Amir Chan Muttaki
Mohammad Khatami|Mohammed Chatami
Mojtaba Khamenei|Modschtaba Chamenei
Narges Mohammadi|Narges Mohammadi
Ali Shamkhani|Ali Schamchani
Hossein Salami|Hussein Salami
Mohammed Shia al-Sudani|Mohammed Schia al-Sudani
Mustafa al-Kadhimi|Mustafa al-Kasimi
Masoud Barzani|Massud Barsani, Masud Barzani
Herzi Halevi|Herzi Halevi
Mohammad Shtayyeh|Mohammed Schtaje
Michel Aoun|Michel Aoun
Walid Jumblatt|Walid Dschumblat
Samir Geagea|Samir Dschadscha
Faisal Mekdad|Faisal Mikdad
Serdar Berdimuhamedow|Serdar Berdimuchamedow
Gurbanguly Berdimuhamedow|Gurbanguly Berdimuchamedow
Slobodan Milošević|Slobodan Milosevic
Alexei Miller|Alexej Miller
Igor Girkin|Igor Girkin, Igor Strelkow
Garry Kasparov|Garri Kasparow
Sergei Skripal|Sergej Skripal
Elvira Nabiullina|Elwira Nabiullina
Ararat Mirzoyan|Ararat Mirsojan
Mikhail Mishustin|Michail Mischustin
Sergei Naryshkin|Sergej Naryschkin
Andrii Sybiha|Andrij Sybiha
Oleksii Reznikov|Olexij Resnikow
Rustem Umerov|Rustem Umjerow, Rustem Umerow
Valerii Zaluzhnyi|Walerij Saluschnyj
Kyrylo Budanov|Kyrylo Budanow
Denys Shmyhal|Denys Schmyhal
Yoav Gallant|Joav Galant, Joaw Galant
Itamar Ben-Gvir|Itamar Ben-Gvir, Itamar Ben Gvir
Isaac Herzog|Izchak Herzog, Jitzchak Herzog
Yair Lapid|Jair Lapid
Yahya Sinwar|Jahia Sinwar, Jihia al-Sinwar
Ismail Haniyeh|Ismail Hanija, Ismail Hanijeh
Ebrahim Raisi|Ebrahim Raissi
Abbas Araghchi|Abbas Araghtschi
Mohammad Javad Zarif|Mohammed Dschawad Sarif
Hossein Amir-Abdollahian|Hussein Amirabdollahian, Hossein Amirabdollahian
Qasem Soleimani|Kassem Soleimani, Ghassem Soleimani
Yevgeny Prigozhin|Jewgeni Prigoschin, Jewgenij Prigoschin, Prigoschin
Sergei Shoigu|Sergej Schoigu, Sergei Schoigu, Schoigu
Khalifa Haftar|Chalifa Haftar
Abdul Hamid Dbeibah|Abdul Hamid Dbaiba
Kais Saied|Kais Saied
Shehbaz Sharif|Schehbas Scharif
Nawaz Sharif|Nawas Scharif
Ashraf Ghani|Aschraf Ghani
Mohammed bin Salman|Mohammed bin Salman
Muammar Gaddafi|Muammar al-Gaddafi
`;
