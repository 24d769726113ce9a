/**
 * People that news names without saying whom they serve: heads of state and government, ministers of war and peace,
 * commanders and leaders of armed groups since about 1980. Compiled by hand. One row a line: ISO3 (or ">" and a known
 * organisation's name), a bar, full names separated by ";". Names of one person are joined by "=", the usual one
 * first. A name with "*" is also known by its last word alone.
 */
export const LEADER_ROWS = `
AFG|Hamid Karzai*;Ashraf Ghani;Abdullah Abdullah;Mohammad Najibullah*;Burhanuddin Rabbani*;Abdul Rashid Dostum*;Amrullah Saleh;Babrak Karmal
>Taliban|Mullah Omar;Mullah Mohammed Omar;Hibatullah Akhundzada*;Sirajuddin Haqqani;Zabihullah Mujahid;Abdul Ghani Baradar*;Qari Yousuf Ahmadi;Amir Khan Muttaqi;Suhail Shaheen
>Al-Qaeda|Osama bin Laden*;Ayman al-Zawahiri*;Abu Musab al-Zarqawi*
>Islamic State|Abu Bakr al-Baghdadi*
ALB|Edi Rama;Sali Berisha;Enver Hoxha*
DZA|Abdelaziz Bouteflika*;Abdelmadjid Tebboune*;Liamine Zeroual*;Chadli Bendjedid
AGO|Jose Eduardo dos Santos;Joao Lourenco
ARG|Javier Milei*;Cristina Fernandez de Kirchner;Nestor Kirchner;Mauricio Macri*;Carlos Menem*;Raul Alfonsin*;Leopoldo Galtieri*;Alberto Fernandez
ARM|Nikol Pashinyan*;Serzh Sargsyan;Robert Kocharyan*;Levon Ter-Petrosyan;Ararat Mirzoyan;Vahagn Khachaturyan;Suren Papikyan
AZE|Ilham Aliyev*;Heydar Aliyev;Jeyhun Bayramov;Hikmet Hajiyev;Zakir Hasanov
AUS|Anthony Albanese*;Scott Morrison;Malcolm Turnbull*;Kevin Rudd*;Julia Gillard*;John Howard;Bob Hawke;Paul Keating;Penny Wong
BHR|Hamad bin Isa Al Khalifa
BGD|Sheikh Hasina*;Khaleda Zia;Muhammad Yunus;Hossain Mohammad Ershad*
BLR|Alexander Lukashenko*=Alyaksandr Lukashenka*=Aleksandr Lukashenko;Sviatlana Tsikhanouskaya*=Svetlana Tikhanovskaya*
BEL|Charles Michel;Alexander De Croo;Guy Verhofstadt*
BOL|Evo Morales*;Luis Arce;Jeanine Anez
BIH|Alija Izetbegovic*;Milorad Dodik*;Haris Silajdzic*;Biljana Plavsic
BRA|Luiz Inacio Lula da Silva;Jair Bolsonaro*;Dilma Rousseff*;Michel Temer;Fernando Collor de Mello;Jose Sarney;Fernando Henrique Cardoso
BFA|Blaise Compaore*;Ibrahim Traore;Thomas Sankara*;Paul-Henri Damiba;Roch Kabore
BDI|Pierre Nkurunziza*;Evariste Ndayishimiye*;Pierre Buyoya*
KHM|Hun Sen;Hun Manet;Pol Pot;Norodom Sihanouk*
CMR|Paul Biya*
CAN|Justin Trudeau*;Stephen Harper;Mark Carney;Brian Mulroney*;Jean Chretien*;Chrystia Freeland*
CAF|Faustin-Archange Touadera*;Francois Bozize*;Michel Djotodia*
TCD|Idriss Deby;Mahamat Idriss Deby=Mahamat Deby;Hissene Habre*
CHL|Augusto Pinochet*;Gabriel Boric*;Michelle Bachelet*;Sebastian Pinera;Patricio Aylwin*
CHN|Xi Jinping;Hu Jintao;Jiang Zemin;Deng Xiaoping;Li Peng;Li Keqiang;Li Qiang;Wen Jiabao;Zhu Rongji;Zhao Ziyang;Wang Yi;Qin Gang;Mao Ning;Wang Wenbin;Zhao Lijian;Hua Chunying
COL|Gustavo Petro*;Ivan Duque;Juan Manuel Santos;Alvaro Uribe*;Andres Pastrana;Ernesto Samper;Cesar Gaviria*;Virgilio Barco*;Belisario Betancur;Luis Carlos Galan
COD|Felix Tshisekedi*;Joseph Kabila*;Laurent Kabila;Mobutu Sese Seko;Patrick Muyaya;Etienne Tshisekedi
CRI|Oscar Arias;Rodrigo Chaves
CIV|Alassane Ouattara*;Laurent Gbagbo*;Henri Konan Bedie
HRV|Franjo Tudjman*;Zoran Milanovic;Andrej Plenkovic
CUB|Fidel Castro*;Raul Castro;Miguel Diaz-Canel
CYP|Nikos Christodoulides;Nicos Anastasiades
CZE|Vaclav Havel;Petr Pavel;Petr Fiala;Milos Zeman
DNK|Mette Frederiksen*;Lars Lokke Rasmussen
DJI|Ismail Omar Guelleh*
ECU|Daniel Noboa*;Guillermo Lasso*;Rafael Correa*;Lenin Moreno
EGY|Abdel Fattah al-Sisi*=Abdel-Fattah el-Sissi*;Hosni Mubarak*;Mohamed Morsi*=Mohammed Morsi;Anwar Sadat*;Sameh Shoukry;Badr Abdelatty;Ahmed Aboul Gheit
SLV|Alfredo Cristiani*;Nayib Bukele*;Jose Napoleon Duarte;Roberto D'Aubuisson;Rene Emilio Ponce
GNQ|Teodoro Obiang*
ERI|Isaias Afwerki*=Isaias Afewerki*
ETH|Abiy Ahmed;Meles Zenawi*;Hailemariam Desalegn;Mengistu Haile Mariam;Sahle-Work Zewde;Demeke Mekonnen;Redwan Hussien;Getachew Reda
FIN|Sauli Niinisto*;Alexander Stubb;Sanna Marin;Petteri Orpo
FRA|Emmanuel Macron*;Francois Hollande*;Nicolas Sarkozy*;Jacques Chirac*;Francois Mitterrand*;Bernard Kouchner*;Laurent Fabius;Jean-Yves Le Drian;Catherine Colonna;Stephane Sejourne;Sebastien Lecornu;Dominique de Villepin;Gabriel Attal;Elisabeth Borne;Manuel Valls;Lionel Jospin
GAB|Ali Bongo;Omar Bongo;Brice Oligui Nguema
GMB|Yahya Jammeh*;Adama Barrow
GEO|Mikheil Saakashvili*=Mikhail Saakashvili*;Eduard Shevardnadze*;Salome Zourabichvili*;Irakli Garibashvili*;Irakli Kobakhidze*;Bidzina Ivanishvili*;Zviad Gamsakhurdia*
DEU|Olaf Scholz*;Angela Merkel*;Gerhard Schroeder=Gerhard Schroder;Helmut Kohl*;Frank-Walter Steinmeier*;Annalena Baerbock*;Boris Pistorius*;Heiko Maas;Joschka Fischer;Friedrich Merz*;Hans-Dietrich Genscher*
GHA|Nana Akufo-Addo;Jerry Rawlings;John Mahama;John Kufuor
GRC|Kyriakos Mitsotakis*;Alexis Tsipras*;Andreas Papandreou*
GTM|Vinicio Cerezo*;Jorge Serrano;Efrain Rios Montt;Otto Perez Molina;Alejandro Giammattei;Bernardo Arevalo;Jimmy Morales
GIN|Alpha Conde;Mamady Doumbouya*;Lansana Conte;Moussa Dadis Camara
GNB|Umaro Sissoco Embalo
>Viv Ansanm|Jimmy Cherizier
HTI|Jovenel Moise;Ariel Henry;Garry Conille;Jean-Bertrand Aristide*;Rene Preval;Michel Martelly;Jean-Claude Duvalier;Raoul Cedras;Laurent Saint-Cyr
HND|Xiomara Castro;Juan Orlando Hernandez;Manuel Zelaya*;Rafael Leonardo Callejas;Roberto Micheletti
HUN|Viktor Orban*;Peter Szijjarto*;Janos Kadar
IND|Narendra Modi*;Manmohan Singh;Rahul Gandhi;Sonia Gandhi;Rajiv Gandhi;Indira Gandhi;Atal Bihari Vajpayee*;Amit Shah;Rajnath Singh;Subrahmanyam Jaishankar*;S. Jaishankar;V.P. Singh;Chandra Shekhar;P.V. Narasimha Rao;L.K. Advani;Yogi Adityanath*;Mamata Banerjee*;Arvind Kejriwal*;Omar Abdullah;Mehbooba Mufti;Farooq Abdullah;Vijay Gokhale;Ajit Doval;Sushma Swaraj;Arun Jaitley
IDN|Joko Widodo*;Prabowo Subianto;Susilo Bambang Yudhoyono*;Megawati Sukarnoputri;Abdurrahman Wahid;Retno Marsudi
IRN|Ali Khamenei*;Ruhollah Khomeini*=Ayatollah Khomeini;Hassan Rouhani*;Ebrahim Raisi*;Mahmoud Ahmadinejad*;Mohammad Khatami*;Masoud Pezeshkian*;Javad Zarif;Mohammad Javad Zarif*;Abbas Araghchi*=Abbas Araqchi*;Hossein Amirabdollahian*;Qassem Soleimani*=Qasem Soleimani*;Nasser Kanaani;Esmail Baghaei;Akbar Hashemi Rafsanjani*=Ali Akbar Hashemi Rafsanjani;Hossein Salami
IRQ|Saddam Hussein*;Nouri al-Maliki*;Haider al-Abadi*;Mustafa al-Kadhimi*;Adel Abdul Mahdi;Mohammed Shia al-Sudani;Jalal Talabani*;Massoud Barzani*;Ayad Allawi*;Tariq Aziz;Ali al-Sistani*;Ibrahim al-Jaafari;Barham Salih
IRL|Leo Varadkar*;Micheal Martin;Simon Harris;Bertie Ahern*;Albert Reynolds;John Bruton*;Charles Haughey*;Enda Kenny;Simon Coveney;Dick Spring
ISR|Benjamin Netanyahu*=Binyamin Netanyahu;Yoav Gallant*;Benny Gantz*;Naftali Bennett*;Yair Lapid*;Ehud Olmert*;Ehud Barak;Ariel Sharon;Yitzhak Rabin*;Shimon Peres*;Yitzhak Shamir*;Menachem Begin;Isaac Herzog*;Itamar Ben-Gvir;Bezalel Smotrich*;Israel Katz;Daniel Hagari;Avigdor Lieberman*;Tzipi Livni*;Herzi Halevi;Avichay Adraee;Eyal Zamir;Mark Regev
ITA|Giorgia Meloni*;Mario Draghi*;Giuseppe Conte;Matteo Renzi*;Silvio Berlusconi*;Antonio Tajani*;Matteo Salvini*;Romano Prodi*;Bettino Craxi;Aldo Moro
JPN|Shinzo Abe;Fumio Kishida*;Yoshihide Suga;Junichiro Koizumi*;Shigeru Ishiba*;Taro Aso
JOR|King Hussein;King Abdullah;Ayman Safadi*
KAZ|Nursultan Nazarbayev*;Kassym-Jomart Tokayev*
KEN|William Ruto*;Uhuru Kenyatta*;Raila Odinga*;Mwai Kibaki*;Daniel arap Moi
XKX|Hashim Thaci*;Albin Kurti*;Ibrahim Rugova*;Ramush Haradinaj*;Vjosa Osmani*
KGZ|Sadyr Japarov*;Sooronbay Jeenbekov*;Kurmanbek Bakiyev*;Askar Akayev
LBN|Najib Mikati*;Michel Aoun*;Saad Hariri;Rafik Hariri;Nabih Berri*;Fouad Siniora*;Amine Gemayel;Bashir Gemayel;Joseph Aoun;Nawaf Salam
>Hezbollah|Hassan Nasrallah*;Naim Qassem;Hashem Safieddine
>Hamas|Ismail Haniyeh*;Yahya Sinwar*;Khaled Meshaal*=Khaled Mashaal*;Mohammed Deif;Saleh al-Arouri;Sami Abu Zuhri;Abu Obeida;Osama Hamdan;Basem Naim;Ahmed Yassin;Fawzi Barhoum
PSE|Mahmoud Abbas;Yasser Arafat*=Yasir Arafat*;Saeb Erekat*;Riyad al-Maliki;Riyad Mansour;Salam Fayyad;Mohammad Shtayyeh;Mohammad Mustafa;Marwan Barghouti*;Hanan Ashrawi
>Houthis|Abdul-Malik al-Houthi=Abdulmalik al-Houthi=Abdul Malik al-Houthi;Yahya Saree=Yahya Sarea=Yahya Sare'e;Mohammed Abdul-Salam;Mohammed Ali al-Houthi;Mahdi al-Mashat
LBR|Charles Taylor;Samuel Doe;Ellen Johnson Sirleaf;George Weah;Prince Johnson
LBY|Muammar Gaddafi*=Moammar Gadhafi*=Muammar Qaddafi*=Moamer Kadhafi*;Saif al-Islam Gaddafi;Fayez al-Sarraj=Fayez Serraj*;Abdul Hamid Dbeibah*=Abdulhamid al-Dbeibah;Fathi Bashagha;Aguila Saleh
LTU|Gitanas Nauseda*;Gabrielius Landsbergis
MLI|Assimi Goita*;Ibrahim Boubacar Keita;Amadou Toumani Toure;Abdoulaye Diop;Choguel Maiga;Amadou Sanogo
MLT|Robert Abela
MRT|Mohamed Ould Ghazouani
MEX|Claudia Sheinbaum*;Andres Manuel Lopez Obrador;Enrique Pena Nieto;Felipe Calderon;Vicente Fox;Carlos Salinas;Ernesto Zedillo*;Joaquin Guzman
MDA|Maia Sandu*;Igor Dodon*
MMR|Min Aung Hlaing;Aung San Suu Kyi;Thein Sein;Than Shwe;Ne Win;Zaw Min Tun;Win Myint;Saw Maung
MNE|Milo Djukanovic*
MAR|King Hassan;King Mohammed
MOZ|Filipe Nyusi*;Joaquim Chissano*;Armando Guebuza;Samora Machel;Daniel Chapo
NPL|Pushpa Kamal Dahal;K.P. Sharma Oli;King Gyanendra;Sher Bahadur Deuba
NLD|Mark Rutte*;Dick Schoof
NIC|Daniel Ortega*;Violeta Chamorro*;Rosario Murillo;Humberto Ortega;Anastasio Somoza
NER|Mohamed Bazoum*;Mahamadou Issoufou;Abdourahamane Tiani*=Abdourahmane Tchiani*;Mamadou Tandja;Ali Lamine Zeine
NGA|Bola Tinubu*;Muhammadu Buhari*;Goodluck Jonathan;Olusegun Obasanjo*;Sani Abacha*;Ibrahim Babangida*;Umaru Yar'Adua;Babagana Zulum*;Kashim Shettima;Garba Shehu;Atiku Abubakar
>Boko Haram|Abubakar Shekau*;Mohammed Yusuf
PRK|Kim Jong Un=Kim Jong-un;Kim Jong Il=Kim Jong-il;Kim Il Sung;Kim Yo Jong
NOR|Jens Stoltenberg;Jonas Gahr Store;Erna Solberg;Espen Barth Eide
PAK|Imran Khan;Nawaz Sharif;Shehbaz Sharif=Shahbaz Sharif;Pervez Musharraf*;Benazir Bhutto;Asif Ali Zardari*;Zia-ul-Haq;Asim Munir;Qamar Javed Bajwa;Shah Mahmood Qureshi;Yousuf Raza Gilani;Ishaq Dar;Asif Ghafoor;Bilawal Bhutto Zardari;Khawaja Asif
PAN|Manuel Noriega*=Manuel Antonio Noriega;Guillermo Endara*;Jose Raul Mulino
PRY|Alfredo Stroessner*
PER|Alan Garcia;Alberto Fujimori*;Dina Boluarte*;Pedro Castillo;Ollanta Humala*;Alejandro Toledo;Vladimiro Montesinos*;Martin Vizcarra*;Keiko Fujimori
>Shining Path|Abimael Guzman*
PHL|Rodrigo Duterte*;Ferdinand Marcos;Ferdinand Marcos Jr;Corazon Aquino;Benigno Aquino;Fidel Ramos;Gloria Macapagal Arroyo;Joseph Estrada*
POL|Andrzej Duda*;Donald Tusk*;Mateusz Morawiecki*;Lech Walesa*;Wojciech Jaruzelski*;Radoslaw Sikorski*;Karol Nawrocki
PRT|Antonio Costa;Mario Soares
QAT|Tamim bin Hamad Al Thani;Mohammed bin Abdulrahman Al Thani;Majed al-Ansari
ROU|Klaus Iohannis*;Nicolae Ceausescu*;Ion Iliescu*
RUS|Vladimir Putin*;Dmitry Medvedev*;Boris Yeltsin*;Sergei Lavrov*=Sergey Lavrov;Sergei Shoigu*=Sergey Shoigu;Dmitry Peskov*;Maria Zakharova*;Valery Gerasimov*;Igor Konashenkov*;Andrei Belousov;Ramzan Kadyrov*;Mikhail Mishustin*;Alexei Navalny*;Vasily Nebenzya*;Vladimir Zhirinovsky;Yevgeny Primakov*;Viktor Chernomyrdin*;Igor Ivanov;Alexander Bortnikov;Nikolai Patrushev*;Sergei Rudskoi;Vladimir Medinsky;Yuri Ushakov*;Vyacheslav Volodin;Sergei Ryabkov;Leonid Slutsky;Kirill Dmitriev
>Wagner Group|Yevgeny Prigozhin*
SUN|Mikhail Gorbachev*;Leonid Brezhnev*;Eduard Shevardnadze;Andrei Gromyko*;Yuri Andropov*
RWA|Paul Kagame*;Juvenal Habyarimana*;Vincent Biruta;Olivier Nduhungirehe
SAU|Mohammed bin Salman;King Salman;King Fahd;King Abdullah bin Abdulaziz;Adel al-Jubeir;Faisal bin Farhan;Jamal Khashoggi*;Turki al-Malki
SEN|Macky Sall;Abdoulaye Wade;Bassirou Diomaye Faye;Abdou Diouf
SRB|Aleksandar Vucic*;Slobodan Milosevic*;Vojislav Kostunica*;Ivica Dacic;Ana Brnabic;Boris Tadic*;Zoran Djindjic*;Vojislav Seselj*;Zeljko Raznatovic
SLE|Ahmad Tejan Kabbah;Valentine Strasser
SOM|Hassan Sheikh Mohamud;Mohamed Abdullahi Mohamed;Mohamed Siad Barre;Siad Barre;Sharif Sheikh Ahmed;Ahmed Madobe;Ali Mahdi Mohamed
ZAF|Nelson Mandela*;Cyril Ramaphosa*;Jacob Zuma*;Thabo Mbeki*;F.W. de Klerk;P.W. Botha;Mangosuthu Buthelezi*;Naledi Pandor;Desmond Tutu*;Winnie Mandela;Chris Hani
KOR|Yoon Suk Yeol=Yoon Suk-yeol;Moon Jae-in;Park Geun-hye;Lee Myung-bak;Lee Jae-myung;Kim Dae-jung;Roh Moo-hyun;Roh Tae-woo;Chun Doo-hwan
SSD|Salva Kiir
ESP|Pedro Sanchez;Mariano Rajoy*;Jose Luis Rodriguez Zapatero*;Jose Maria Aznar*;Felipe Gonzalez;Carles Puigdemont*;Josep Borrell
LKA|Mahinda Rajapaksa;Gotabaya Rajapaksa;Ranil Wickremesinghe*;Maithripala Sirisena*;Chandrika Kumaratunga*;Anura Kumara Dissanayake;Ranasinghe Premadasa;J.R. Jayewardene;Keheliya Rambukwella;Prasad Samarasinghe
>Liberation Tigers of Tamil Eelam|Velupillai Prabhakaran*;S. Puleedevan;Rasiah Ilanthirayan;Anton Balasingham;S.P. Thamilselvan
SDN|Abdel Fattah al-Burhan*;Omar al-Bashir*=Omar Hassan al-Bashir;Abdalla Hamdok*;Hassan al-Turabi;Sadiq al-Mahdi
>Rapid Support Forces|Mohamed Hamdan Dagalo*=Mohammed Hamdan Dagalo=Hemedti*=Hemeti*
SWE|Ulf Kristersson*;Magdalena Andersson;Olof Palme;Tobias Billstrom;Carl Bildt*;Stefan Lofven
CHE|Ignazio Cassis
SYR|Bashar al-Assad*;Hafez al-Assad;Walid al-Moallem=Walid Muallem;Faisal Mekdad*;Ahmed al-Sharaa;Buthaina Shaaban;Bashar Jaafari
>Hayat Tahrir al-Sham|Abu Mohammed al-Julani=Abu Mohammed al-Jolani=Abu Mohammed al-Golani
>Syrian Democratic Forces|Mazloum Abdi
TWN|Tsai Ing-wen;Lai Ching-te;William Lai;Ma Ying-jeou;Chen Shui-bian
TJK|Emomali Rahmon*=Imomali Rakhmonov
TZA|Samia Suluhu Hassan;John Magufuli*;Julius Nyerere*
THA|Thaksin Shinawatra*;Yingluck Shinawatra;Prayut Chan-ocha=Prayuth Chan-ocha;Srettha Thavisin;Abhisit Vejjajiva;Paetongtarn Shinawatra;Anutin Charnvirakul
TUN|Kais Saied*;Zine El Abidine Ben Ali;Habib Bourguiba
TUR|Recep Tayyip Erdogan*=Tayyip Erdogan;Abdullah Gul;Ahmet Davutoglu*;Hulusi Akar;Mevlut Cavusoglu*;Hakan Fidan;Suleyman Soylu;Binali Yildirim;Turgut Ozal*;Bulent Ecevit*;Suleyman Demirel*;Tansu Ciller*;Ekrem Imamoglu*;Fahrettin Altun;Ibrahim Kalin;Ali Yerlikaya;Yasar Guler;Devlet Bahceli
>Kurdistan Workers' Party|Abdullah Ocalan*;Murat Karayilan;Cemil Bayik
UGA|Yoweri Museveni*;Idi Amin;Milton Obote*;Muhoozi Kainerugaba;Kizza Besigye;Bobi Wine
>Lord's Resistance Army|Joseph Kony*
UKR|Volodymyr Zelensky*=Volodymyr Zelenskyy*=Volodymyr Zelenskiy*;Petro Poroshenko*;Viktor Yanukovych*;Viktor Yushchenko*;Yulia Tymoshenko*;Leonid Kuchma*;Leonid Kravchuk*;Dmytro Kuleba*;Oleksii Reznikov*;Rustem Umerov*;Valerii Zaluzhnyi*=Valeriy Zaluzhny;Oleksandr Syrskyi*=Oleksandr Syrskyy;Andriy Yermak*;Mykhailo Podolyak*;Kyrylo Budanov*;Denys Shmyhal*;Vitali Klitschko;Oleh Syniehubov*;Ihor Terekhov;Serhiy Haidai*;Pavlo Kyrylenko;Iryna Vereshchuk*;Andrii Sybiha;Hanna Maliar;Arsen Avakov;Oleksiy Arestovych*;Vadym Filashkin
ARE|Mohammed bin Zayed;Anwar Gargash*
GBR|Keir Starmer*;Rishi Sunak*;Boris Johnson;Liz Truss;Theresa May;David Cameron;Gordon Brown;Tony Blair*;John Major;Margaret Thatcher*;David Lammy*;James Cleverly;Grant Shapps;Ben Wallace;Jeremy Hunt;Dominic Raab*;Jack Straw;William Hague;Philip Hammond;Robin Cook;Douglas Hurd;Geoffrey Howe;Jeremy Corbyn*;John Healey;Mo Mowlam;Patrick Mayhew;Peter Brooke
USA|Donald Trump*;Joe Biden*;Barack Obama*;George W. Bush;George Bush;George H.W. Bush;Bill Clinton;Ronald Reagan*;Jimmy Carter;Kamala Harris;Mike Pence;Dick Cheney*;Al Gore;JD Vance;Antony Blinken*;Mike Pompeo*;Rex Tillerson*;John Kerry;Hillary Clinton;Condoleezza Rice;Colin Powell;Madeleine Albright*;Warren Christopher;James Baker;George Shultz*;Marco Rubio*;Lloyd Austin;Mark Esper;Jim Mattis*=James Mattis;Ash Carter;Chuck Hagel*;Leon Panetta*;Robert Gates;Donald Rumsfeld*;William Cohen;Pete Hegseth*;Jake Sullivan;John Bolton;John Kirby;Ned Price;Matthew Miller;Karine Jean-Pierre;Sean Spicer;Sarah Sanders;Sarah Huckabee Sanders;Nikki Haley;Linda Thomas-Greenfield;Samantha Power;Susan Rice;Zalmay Khalilzad*;Richard Holbrooke*;Steve Witkoff*;Karoline Leavitt;Keith Kellogg;Mark Milley;David Petraeus*;Kenneth McKenzie;Pat Ryder;Nancy Pelosi*;Mitch McConnell*;Lindsey Graham;Bernie Sanders;Elizabeth Warren;John McCain;Mitt Romney*;James Comey*;Robert Mueller*;William Burns;Bernard Aronson
URY|Jose Mujica;Luis Lacalle Pou
UZB|Islam Karimov*;Shavkat Mirziyoyev*
VAT|Pope Francis;Pope John Paul II;Pope Benedict;Pope Leo;Pietro Parolin
VEN|Nicolas Maduro*;Hugo Chavez;Juan Guaido*;Maria Corina Machado;Edmundo Gonzalez;Carlos Andres Perez;Diosdado Cabello
VNM|To Lam;Pham Minh Chinh;Nguyen Phu Trong
YEM|Ali Abdullah Saleh;Abd-Rabbu Mansour Hadi=Abed Rabbo Mansour Hadi;Rashad al-Alimi;Maeen Abdulmalik Saeed
ZMB|Hakainde Hichilema*;Edgar Lungu;Kenneth Kaunda*
ZWE|Robert Mugabe*;Emmerson Mnangagwa*;Morgan Tsvangirai*;Nelson Chamisa;Joshua Nkomo
>United Nations|Antonio Guterres*;Ban Ki-moon;Kofi Annan*;Boutros Boutros-Ghali;Javier Perez de Cuellar;Volker Turk;Filippo Grandi;Martin Griffiths;Tom Fletcher;Tor Wennesland;Geir Pedersen;Ghassan Salame;Staffan de Mistura;Hans Grundberg;Volker Perthes;Stephane Dujarric;Jean-Pierre Lacroix;Ravina Shamdasani;Navi Pillay;Zeid Ra'ad al-Hussein;Lakhdar Brahimi;Jan Egeland;Jan Kubis;Tom Andrews;Francesca Albanese;Liz Throssell
>European Union|Ursula von der Leyen;Josep Borrell;Kaja Kallas;Federica Mogherini;Javier Solana;Catherine Ashton;Peter Stano;Jean-Claude Juncker
>NATO|Anders Fogh Rasmussen;Jamie Shea
>World Food Programme|Cindy McCain;David Beasley
>World Health Organization|Tedros Adhanom Ghebreyesus;Rik Peeperkorn=Richard Peeperkorn
>UNRWA|Philippe Lazzarini*;Juliette Touma
>UNICEF|James Elder;Catherine Russell;Henrietta Fore
>International Atomic Energy Agency|Rafael Grossi*;Mohamed ElBaradei*;Yukiya Amano;Hans Blix
>International Criminal Court|Karim Khan;Fatou Bensouda;Luis Moreno Ocampo
>Syrian Observatory for Human Rights|Rami Abdulrahman=Rami Abdel Rahman
>African Union|Moussa Faki Mahamat;Mahmoud Ali Youssouf
>Arab League|Amr Moussa
>UNITA|Jonas Savimbi*
>Medellin cartel|Pablo Escobar*
>Tigray People's Liberation Front|Debretsion Gebremichael*
>Libyan National Army|Khalifa Haftar*=Khalifa Hifter*
>Renamo|Afonso Dhlakama*
>Chechen rebels|Aslan Maskhadov*;Shamil Basayev*;Dzhokhar Dudayev*
>Revolutionary United Front|Foday Sankoh*
>United Somali Congress|Mohamed Farah Aidid*
>Sudan People's Liberation Army|John Garang
>Sudan People's Liberation Movement in Opposition|Riek Machar
>Luhansk People's Republic|Igor Plotnitsky;Leonid Pasechnik
>Donetsk People's Republic|Denis Pushilin*;Alexander Zakharchenko
>Southern Transitional Council|Aidarous al-Zubaidi
>Hezb-e-Islami|Gulbuddin Hekmatyar*
>Northern Alliance|Ahmad Shah Massoud
>Bosnian Serb Army|Radovan Karadzic*;Ratko Mladic*
>Sadrist Movement|Muqtada al-Sadr=Moqtada al-Sadr
>Progressive Socialist Party|Walid Jumblatt*
>Lebanese Forces|Samir Geagea*
`;
