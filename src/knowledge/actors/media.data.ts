import type { ActorRows } from "./actor-rows.js";

/** News agencies, outlets and platforms. Compiled by hand from general knowledge. */
export const MEDIA: ActorRows = {
  media: `
Reuters;Thomson Reuters;Reuters Television||o
Associated Press;AP;The Associated Press;AP Television;APTN;Associated Press Television News||o
Agence France-Presse;AFP||o
BBC Verify||o>BBC
Storyful||o
Reuters Fact Check||o>Reuters
AFP Fact Check;AFP Factuel||o>Agence France-Presse
TASS;Tass;ITAR-TASS|RUS|os
RIA Novosti;RIA|RUS|os
Sputnik|RUS|os
RT|RUS|os
Interfax|RUS|o
Xinhua;Xinhua News Agency;New China News Agency|CHN|os
Global Times|CHN|os
CCTV|CHN|os
SANA|SYR|os
IRNA;Islamic Republic News Agency|IRN|os
Tasnim;Tasnim News Agency|IRN|os
Fars;Fars News Agency;Fars news|IRN|os
Press TV|IRN|os
Al-Masirah;Al Masirah TV|YEM|os
Al-Manar|LBN|>Hezbollah
KCNA;Korean Central News Agency|PRK|os
Anadolu;Anadolu Agency|TUR|os
SPA;Saudi Press Agency|SAU|os
WAFA;Wafa|PSE|os
MENA;Middle East News Agency|EGY|os
Suna;SUNA|SDN|os
Belta;BelTA|BLR|os
Ukrinform|UKR|os
Suspilne|UKR|os
EFE;ACAN-EFE|ESP|o
DPA|DEU|o
ANSA;Ansa|ITA|o
Kyodo;Kyodo News|JPN|o
Yonhap|KOR|o
Press Trust of India;PTI|IND|o
ANI|IND|o
UPI;United Press International|USA|o
Notimex|MEX|o
Prensa Latina|CUB|os
Inter Press Service;IPS||o
Ceteka;CTK|CZE|o
Tanjug|SRB|o
BBC;British Broadcasting Corporation;BBC News;BBC Persian;BBC Arabic;BBC World Service;BBC Radio;BBC Monitoring|GBR|o
CNN|USA|o
Al Jazeera;Al-Jazeera|QAT|o
Al Arabiya;Al-Arabiya|SAU|o
Al Hadath;Al-Hadath|SAU|o
Sky News Arabia|ARE|o
Belga;Belga News Agency|BEL|o
GhanaWeb|GHA|o
Interpressnews|GEO|o
BenarNews||o
Colombo Gazette|LKA|o
Kathmandu Post;Kantipur|NPL|o
Ferghana News|UZB|o
Shabelle Media;Radio Shabelle;Shabelle Media Network|SOM|o
Goobjoog News;Goobjoog|SOM|o
ABC Australia|AUS|o
Sky News|GBR|o
New York Times;The New York Times|USA|o
Washington Post;The Washington Post|USA|o
Wall Street Journal;The Wall Street Journal|USA|o
Los Angeles Times|USA|o
USA Today|USA|o
New York Post|USA|o
Fox News|USA|o
NBC;NBC News|USA|o
ABC News|USA|o
CBS;CBS News|USA|o
NPR|USA|o
Bloomberg|USA|o
Politico|USA|o
Newsweek|USA|o
The Guardian;Guardian newspaper|GBR|o
The Times;London Times|GBR|o
Daily Telegraph;The Telegraph;Telegraph newspaper|GBR|o
Financial Times|GBR|o
Independent;The Independent|GBR|o
Le Monde|FRA|o
El Pais|ESP|o
Der Spiegel|DEU|o
Haaretz|ISR|o
Times of Israel;The Times of Israel|ISR|o
Jerusalem Post|ISR|o
Times of India;The Times of India|IND|o
The Hindu|IND|o
Dawn|PAK|o
Caracol;Radio Caracol|COL|o
RCN|COL|o
El Tiempo|COL|o
El Espectador|COL|o
El Comercio|PER|o
Radio Venceremos|SLV|o
Radio Dabanga;Dabanga|SDN|o
Voice of America;VOA|USA|o
Radio Free Europe;RFE/RL;Radio Liberty;RFE;Radio Free Europe/Radio Liberty|USA|o
Deutsche Welle;DW|DEU|o
France 24|FRA|o
RFI|FRA|o
Twitter|
Facebook|
Telegram|
Zvezda|RUS|os
Rossiya-1|RUS|os
Rossiya 24|RUS|os
Channel One|RUS|os
Rossiya Segodnya|RUS|os
Komsomolskaya Pravda|RUS|os
Izvestia|RUS|o
Pravda|RUS|o
Kommersant|RUS|o
Novaya Gazeta|RUS|o
Vedomosti|RUS|o
Echo of Moscow;Ekho Moskvy|RUS|o
Dozhd;TV Rain|RUS|o
Meduza|RUS|o
Moscow Times;The Moscow Times|RUS|o
Nezavisimaya Gazeta|RUS|o
Rossiyskaya Gazeta|RUS|os
Rybar|RUS|o
Kyiv Independent;The Kyiv Independent|UKR|o
Kyiv Post|UKR|o
Ukrainska Pravda|UKR|o
Hromadske|UKR|o
Unian;UNIAN|UKR|o
Interfax-Ukraine|UKR|o
Radio Free Asia;RFA|USA|o
Radio Marti|USA|o
Alhurra|USA|o
Armenpress|ARM|os
Azertac;Azertag;AZERTAC|AZE|os
Trend News Agency|AZE|o
APA News Agency|AZE|o
News.am|ARM|o
Civil.ge|GEO|o
Rustavi 2|GEO|o
Kazinform|KAZ|os
24.kg|KGZ|o
AKIpress|KGZ|o
Khovar|TJK|os
China Daily|CHN|os
People's Daily|CHN|os
CGTN|CHN|os
China News Service|CHN|os
PLA Daily|CHN|os
South China Morning Post|HKG|o
Apple Daily|HKG|o
Central News Agency;CNA|TWN|o
Taipei Times|TWN|o
Rodong Sinmun|PRK|os
Chosun Ilbo|KOR|o
JoongAng Ilbo|KOR|o
KBS|KOR|o
NHK|JPN|o
Asahi Shimbun|JPN|o
Yomiuri Shimbun|JPN|o
Mainichi Shimbun|JPN|o
Nikkei|JPN|o
Jiji;Jiji Press|JPN|o
Straits Times;The Straits Times|SGP|o
Channel NewsAsia|SGP|o
Bangkok Post|THA|o
Jakarta Post;The Jakarta Post|IDN|o
Antara|IDN|os
Kompas|IDN|o
Bernama|MYS|os
Malaysiakini|MYS|o
Philippine Daily Inquirer|PHL|o
Rappler|PHL|o
ABS-CBN|PHL|o
GMA News|PHL|o
Philippine News Agency|PHL|os
Vietnam News Agency|VNM|os
Irrawaddy;The Irrawaddy|MMR|o
Myanmar Now|MMR|o
Mizzima|MMR|o
Democratic Voice of Burma;DVB|MMR|o
Global New Light of Myanmar|MMR|os
MRTV|MMR|os
Daily Star;The Daily Star|BGD|o
Prothom Alo|BGD|o
UNB;United News of Bangladesh|BGD|o
BSS;Bangladesh Sangbad Sangstha|BGD|os
bdnews24|BGD|o
The Kathmandu Post;Kathmandu Post|NPL|o
Daily Mirror|LKA|o
Sunday Times|GBR|o
TamilNet|LKA|o
Geo News;Geo TV|PAK|o
ARY News|PAK|o
Express Tribune;The Express Tribune|PAK|o
Associated Press of Pakistan|PAK|os
The News International|PAK|o
Afghan Islamic Press;AIP|AFG|o
Pajhwok;Pajhwok Afghan News|AFG|o
TOLOnews;Tolo News;ToloNews|AFG|o
Khaama Press|AFG|o
Amaq;Amaq news agency||>Islamic State
United News of India;UNI|IND|o
Indian Express;The Indian Express|IND|o
Hindustan Times|IND|o
Sunday Times of India|IND|o
Deccan Herald|IND|o
The Telegraph India|IND|o
The Statesman|IND|o
The Asian Age|IND|o
India Today|IND|o
NDTV|IND|o
Rediff;rediff.com;Rediff.com|IND|o
Zee News|IND|o
Aaj Tak|IND|o
Star News|IND|o
Doordarshan|IND|os
All India Radio|IND|os
Tehelka|IND|o
IANS;Indo-Asian News Service|IND|o
Milap|IND|o
Gujarat Samachar|IND|o
Sandesh|IND|o
Asian News International|IND|o
Mehr;Mehr News Agency|IRN|os
ISNA|IRN|os
IRIB|IRN|os
Iran International|GBR|o
Kayhan|IRN|os
Al-Alam|IRN|os
Al Mayadeen;Al-Mayadeen|LBN|o
LBC;LBCI|LBN|o
Al-Akhbar|LBN|o
An-Nahar;An Nahar|LBN|o
L'Orient Today;L'Orient-Le Jour|LBN|o
National News Agency;NNA|LBN|os
Al-Aqsa TV|PSE|os
Shehab|PSE|o
Voice of Palestine;Palestine TV|PSE|os
Maan News Agency;Ma'an|PSE|o
Israel Hayom|ISR|o
Yedioth Ahronoth;Yediot Aharonot;Ynet|ISR|o
Maariv;Ma'ariv|ISR|o
Israel Radio;Kol Israel;Voice of Israel|ISR|os
Army Radio|ISR|os
Channel 12|ISR|o
Channel 13|ISR|o
i24News;i24NEWS|ISR|o
Petra News Agency|JOR|os
KUNA|KWT|os
QNA;Qatar News Agency|QAT|os
WAM|ARE|os
Gulf News|ARE|o
Asharq al-Awsat|SAU|o
Al Hayat;al-Hayat|GBR|o
Al-Ahram|EGY|os
Al-Masry Al-Youm|EGY|o
Mada Masr|EGY|o
Middle East Eye|GBR|o
Al-Monitor|USA|o
The New Arab|GBR|o
Rudaw|IRQ|o
Shafaq News|IRQ|o
Iraqi News Agency;INA|IRQ|os
Al Sumaria|IRQ|o
Enab Baladi|SYR|o
North Press;North Press Agency|SYR|o
Hawar News;ANHA|SYR|o
Orient News|SYR|o
Saba News Agency;SABA|YEM|os
Al-Thawra|YEM|os
Hurriyet|TUR|o
Cumhuriyet|TUR|o
Milliyet|TUR|o
Daily Sabah|TUR|o
TRT|TUR|os
NTV|TUR|o
Dogan News Agency;DHA|TUR|o
Firat News Agency;ANF|TUR|o
APS;Algeria Press Service|DZA|os
Maghreb Arabe Presse|MAR|os
Tunis Afrique Presse|TUN|os
LANA|LBY|os
Libya Observer|LBY|o
Libya Herald|LBY|o
Sudan Tribune;Sudan Tribune newspaper|SDN|o
Radio Tamazuj|SSD|o
Eye Radio|SSD|o
Ethiopian News Agency;ENA|ETH|os
Fana Broadcasting|ETH|os
Addis Standard|ETH|o
Daily Nation|KEN|o
The East African|KEN|o
New Vision|UGA|os
Daily Monitor|UGA|o
New Times|RWA|o
Radio Mille Collines;RTLM|RWA|o
Radio Okapi|COD|o
Actualite.cd|COD|o
Garowe Online|SOM|o
Radio Mogadishu|SOM|os
SONNA;Somali National News Agency|SOM|os
Hiiraan Online|SOM|o
Shabelle Media Network;Radio Shabelle|SOM|o
News Agency of Nigeria;NAN|NGA|os
Premium Times|NGA|o
ThisDay|NGA|o
Daily Trust|NGA|o
Channels TV|NGA|o
Sahara Reporters|NGA|o
HumAngle|NGA|o
Ghana News Agency|GHA|os
Fraternite Matin|CIV|os
Jeune Afrique|FRA|o
PANA;Panapress||o
Angop;ANGOP|AGO|os
Mozambique News Agency|MOZ|os
Lusa|PRT|o
Cabo Ligado|MOZ|mo
Zitamar|MOZ|o
SAPA;South African Press Association|ZAF|o
SABC|ZAF|os
News24|ZAF|o
Mail & Guardian;Mail and Guardian|ZAF|o
Daily Maverick|ZAF|o
ZBC|ZWE|os
ZIANA|ZWE|os
NewsDay|ZWE|o
Press Association;PA;PA Media|GBR|o
ITN|GBR|o
ITV;ITV News|GBR|o
Channel 4 News|GBR|o
Daily Mail|GBR|o
The Economist|GBR|o
Evening Standard|GBR|o
RTE;RTÉ|IRL|o
Irish Times;The Irish Times|IRL|o
Irish News|GBR|o
Belfast Telegraph|GBR|o
Le Figaro|FRA|o
Le Parisien|FRA|o
BFM TV;BFMTV|FRA|o
Radio France Internationale;Radio France International|FRA|o
Frankfurter Allgemeine Zeitung|DEU|o
Sueddeutsche Zeitung;Süddeutsche Zeitung|DEU|o
Bild;Bild newspaper|DEU|o
Die Welt|DEU|o
Die Zeit|DEU|o
ARD|DEU|o
ZDF|DEU|o
ADN|DDR|os
Neue Zuercher Zeitung|CHE|o
Swissinfo|CHE|o
APA|AUT|o
Corriere della Sera|ITA|o
La Repubblica|ITA|o
La Stampa|ITA|o
El Mundo|ESP|o
ABC;ABC newspaper|ESP|o
La Vanguardia|ESP|o
RTVE|ESP|os
Europa Press|ESP|o
PAP;Polish Press Agency|POL|o
MTI|HUN|os
BTA|BGR|os
Rompres;Agerpres|ROU|os
HINA|HRV|o
SRNA;Srna|BIH|o
ONASA|BIH|o
Beta news agency|SRB|o
B92|SRB|o
Politika|SRB|o
Koha Ditore|XKX|o
Balkan Insight;BIRN|SRB|o
ATA|ALB|os
ANA-MPA;Athens News Agency|GRC|os
Kathimerini|GRC|o
Cyprus News Agency|CYP|o
TT;TT news agency|SWE|o
NTB;NRK|NOR|o
Ritzau|DNK|o
Yle;YLE|FIN|os
BNS;Baltic News Service||o
Delfi|EST|o
Nexta;NEXTA|BLR|o
ProPublica|USA|o
Time magazine|USA|o
The Atlantic|USA|o
New Yorker;The New Yorker|USA|o
The Intercept|USA|o
Daily Beast;The Daily Beast|USA|o
BuzzFeed News;BuzzFeed|USA|o
HuffPost;Huffington Post|USA|o
Axios|USA|o
Vox.com|USA|o
Vice News|USA|o
Breitbart|USA|o
Boston Globe;The Boston Globe|USA|o
Chicago Tribune|USA|o
Miami Herald;The Miami Herald|USA|o
Houston Chronicle|USA|o
Dallas Morning News|USA|o
Philadelphia Inquirer|USA|o
San Francisco Chronicle|USA|o
Christian Science Monitor|USA|o
PBS;PBS NewsHour|USA|o
MSNBC|USA|o
ABC;ABC TV|USA|o
Defense One|USA|o
Military Times|USA|o
Stars and Stripes|USA|o
War on the Rocks|USA|o
Univision|USA|o
Telemundo|USA|o
Knight Ridder|USA|o
McClatchy|USA|o
CBC;CBC News|CAN|o
CTV|CAN|o
Globe and Mail;The Globe and Mail|CAN|o
Toronto Star|CAN|o
Canadian Press|CAN|o
Australian Broadcasting Corporation|AUS|o
Sydney Morning Herald|AUS|o
Australian Associated Press|AUS|o
SBS|AUS|o
Radio New Zealand;RNZ|NZL|o
New Zealand Herald|NZL|o
Telesur;teleSUR;TeleSUR|VEN|os
Venpres|VEN|os
El Nacional|VEN|o
El Universal|VEN|o
Efecto Cocuyo|VEN|o
Granma|CUB|os
Radio Rebelde;Radio Havana|CUB|os
ANN;Agencia Nueva Nicaragua|NIC|os
La Prensa|NIC|o
Barricada|NIC|o
Confidencial|NIC|o
El Nuevo Diario|NIC|o
La Prensa Grafica|SLV|o
El Diario de Hoy|SLV|o
Diario Latino|SLV|o
El Faro|SLV|o
Radio Farabundo Marti|SLV|o
YSKL;Radio Cadena YSKL|SLV|o
Diario El Mundo|SLV|o
Salpress;SALPRESS|SLV|o
Prensa Libre|GTM|o
CERIGUA|GTM|o
El Grafico|GTM|o
La Tribuna|HND|o
La Nacion|CRI|o
Radio Reloj|CRI|o
Radio Impacto|CRI|o
ACAN|PAN|o
Radio Continente|PAN|o
Inravision;Inravision Television Cadena|COL|o
Vanguardia Liberal|COL|o
El Colombiano|COL|o
Semana|COL|o
La Republica newspaper|COL|o
Blu Radio|COL|o
W Radio|COL|o
Colprensa|COL|o
La Republica|PER|o
Expreso|PER|o
El Peruano|PER|o
El Diario|PER|o
Caretas|PER|o
Panamericana Television|PER|o
Lima Television|PER|o
Radioprogramas del Peru;RPP|PER|o
El Mercurio|CHL|o
La Tercera|CHL|o
La Epoca|CHL|o
Radio Cooperativa|CHL|o
Radio Chilena|CHL|o
Telam;Télam|ARG|os
DYN|ARG|o
Noticias Argentinas|ARG|o
Clarin;Clarín|ARG|o
La Nacion de Buenos Aires|ARG|o
Pagina 12;Página/12|ARG|o
Folha de Sao Paulo;Folha de S.Paulo|BRA|o
O Globo|BRA|o
O Estado de Sao Paulo|BRA|o
Globo;TV Globo|BRA|o
Agencia Brasil|BRA|os
El Pais of Montevideo|URY|o
ABC Color|PRY|o
El Deber|BOL|o
Los Tiempos|BOL|o
Presencia|BOL|o
Radio Fides;Fides News Agency|BOL|o
Ecuavisa|ECU|o
Teleamazonas|ECU|o
El Comercio of Quito|ECU|o
La Jornada|MEX|o
Televisa|MEX|o
Radio Haiti-Inter|HTI|o
Radio Metropole|HTI|o
Radio Kiskeya|HTI|o
AlterPresse|HTI|o
Le Nouvelliste|HTI|o
Gleaner|JAM|o
YouTube|USA
WhatsApp|USA
Instagram|USA
TikTok|CHN
Google|USA
Signal messenger|
VKontakte|RUS`,
};
