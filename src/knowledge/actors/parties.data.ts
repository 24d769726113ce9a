import type { ActorRows } from "./actor-rows.js";

/** Political parties, their fronts and student wings, and movements. Compiled by hand from general knowledge. */
export const PARTIES: ActorRows = {
  party: `
Bharatiya Janata Party;BJP|IND
Congress Party;Indian National Congress|IND
Vishwa Hindu Parishad;VHP|IND
Bajrang Dal|IND
Rashtriya Swayamsevak Sangh;RSS|IND
Shiv Sena|IND
Samajwadi Party|IND
Bahujan Samaj Party;BSP|IND
Communist Party of India (Marxist);CPI-M;CPM;CPI(M)|IND
Muslim League|PAK
Pakistan Tehreek-e-Insaf;PTI|PAK
Pakistan People's Party;PPP|PAK
Awami League|BGD
Bangladesh Nationalist Party;BNP|BGD
Nationalist Republican Alliance;ARENA|SLV
Christian Democratic Party;PDC|SLV
Democratic Convergence|SLV
Patriotic Union;UP|COL
Liberal Party|COL
Conservative Party|
American Popular Revolutionary Alliance;APRA|PER
African National Congress;ANC|ZAF
Inkatha Freedom Party;Inkatha|ZAF
ZANU-PF|ZWE
Movement for Democratic Change;MDC|ZWE
Republican Party;GOP|USA
Democratic Party|USA
Labour Party|
Likud|ISR
Justice and Development Party;AKP|TUR
Peoples' Democratic Party;HDP|TUR
Communist Party|
Socialist Party|
United Russia|RUS
Sinn Fein|GBR
Kuomintang;KMT|TWN
National League for Democracy;NLD|MMR
National Unity Government;NUG|MMR
Umma party;Umma|SDN
Islamic Salvation Front;FIS|DZA
Ba'ath Party|SYR
Solidarity|POL
National Conciliation Party;PCN|SLV
Nationalist Democratic Union;UDN|SLV
National Revolutionary Movement;MNR|SLV
Popular Social Christian Movement;MPSC|SLV
Social Democratic Party;PSD|
National Unity of Salvadoran Workers;National Union of Salvadoran Workers;UNTS|SLV
Salvadoran Workers National Union Federation;FENASTRAS;National Trade Union Federation of Salvadoran Workers|SLV
National Opposition Union;UNO|NIC
National Liberation Party;PLN|CRI
Democratic Revolutionary Party;PRD|PAN
Institutional Revolutionary Party;PRI|MEX
National Action Party;PAN|MEX
Party of the Democratic Revolution;PRD|MEX
National Regeneration Movement|MEX
Popular Action|PER
Fredemo;FREDEMO|PER
United Left;IU|PER
Fuerza Popular|PER
New Liberalism;Nuevo Liberalismo|COL
Social Conservative Party|COL
Historic Pact|COL
Democratic Center|COL
Democratic Centre|COL
Colombian Communist Party|COL
Justicialist Party;Peronist Party;Peronists|ARG
Radical Civic Union|ARG
Workers' Party;PT|BRA
Movement Toward Socialism;Movement for Socialism;MAS|BOL
United Socialist Party of Venezuela;PSUV|VEN
COPEI|VEN
Fanmi Lavalas;Lavalas|HTI
People's Democratic Party;PDP|NGA
All Progressives Congress;APC|NGA
Action Congress|NGA
Kenya African National Union;KANU|KEN
Orange Democratic Movement;ODM|KEN
Party of National Unity|KEN
Jubilee Party|KEN
Azimio la Umoja|KEN
National Resistance Movement;NRM|UGA
Forum for Democratic Change;FDC|UGA
National Unity Platform|UGA
Chama Cha Mapinduzi;CCM|TZA
Chadema;CHADEMA|TZA
Prosperity Party|ETH
Frelimo;FRELIMO|MOZ
Podemos party|MOZ
Democratic Alliance;DA|ZAF
Economic Freedom Fighters;EFF|ZAF
uMkhonto weSizwe Party;MK Party|ZAF
National Party;NP|ZAF
Pan Africanist Congress;PAC|ZAF
United Democratic Front;UDF|ZAF
Citizens Coalition for Change;CCC|ZWE
Patriotic Front|ZMB
National Congress Party;NCP;National Islamic Front|SDN
Forces of Freedom and Change;Forces for Freedom and Change;FFC|SDN
Sudanese Professionals Association|SDN
Popular Congress Party|SDN
Taqaddum|SDN
Ennahda;Ennahdha|TUN
Nidaa Tounes|TUN
Front for National Liberation;FLN;National Liberation Front of Algeria|DZA
Freedom and Justice Party|EGY
Wafd|EGY
National Democratic Party;NDP|EGY
New Democratic Party;NDP|CAN
People's Action Party;PAP|SGP
Progressive Conservative Party|CAN
Bloc Quebecois|CAN
Parti Quebecois|CAN
Liberal Party of Canada|CAN
Australian Labor Party;ALP|AUS
Ivorian Popular Front;FPI|CIV
Rally of the Republicans|CIV
New Patriotic Party|GHA
National Democratic Congress|GHA
Union for Democracy and Social Progress;UDPS|COD
All India Anna Dravida Munnetra Kazhagam;AIADMK|IND
Dravida Munnetra Kazhagam;DMK|IND
Telugu Desam Party;Telugu Desam;TDP|IND
Trinamool Congress;Trinamool;TMC|IND
Aam Aadmi Party;AAP|IND
Janata Dal;JD(U);Janata Dal (United)|IND
Rashtriya Janata Dal;RJD|IND
Nationalist Congress Party;NCP|IND
National Conference|IND
People's Democratic Party of Jammu and Kashmir|IND
Samata Party|IND
Akali Dal;Shiromani Akali Dal|IND
Asom Gana Parishad;AGP|IND
All India Majlis-e-Ittehadul Muslimeen;AIMIM|IND
All India Muslim Personal Law Board;AIMPLB|IND
Jamiat Ulema-e-Hind;Jamiat Ulama-i-Hind|IND
Jamaat-e-Islami;Jamaat-i-Islami;Jamaat-e-Islami Hind|
Ram Janmabhoomi Nyas;Ramjanmabhoomi Nyas;Ram Janmabhoomi Trust|IND
Sangh Parivar|IND
Akhil Bharatiya Vidyarthi Parishad;ABVP|IND
Durga Vahini|IND
Hindu Mahasabha|IND
Hindu Munnani|IND
Hindu Jagran Manch|IND
National Democratic Alliance;NDA|IND
United Progressive Alliance;UPA|IND
Maharashtra Navnirman Sena;MNS|IND
All India Students Association|IND
Students' Federation of India|IND
Pakistan Muslim League;PML-N;Pakistan Muslim League-Nawaz;PML-Q|PAK
Muttahida Qaumi Movement;MQM;Mohajir Qaumi Movement|PAK
Awami National Party;ANP|PAK
Jamiat Ulema-e-Islam;JUI-F;Jamiat Ulema-e-Islam-Fazl;JUI|PAK
Pashtun Tahafuz Movement;PTM|PAK
Baloch Yakjehti Committee|PAK
Jatiya Party|BGD
Bangladesh Chhatra League;Chhatra League|BGD
Hefazat-e-Islam;Hefajat-e-Islam|BGD
Islami Chhatra Shibir|BGD
United National Party;UNP|LKA
Sri Lanka Freedom Party;SLFP|LKA
Eelam People's Democratic Party;EPDP|LKA
Tamil National Alliance;TNA|LKA
Tamil United Liberation Front;TULF|LKA
Bodu Bala Sena|LKA
Nepali Congress|NPL
Communist Party of Nepal;CPN-UML;CPN (UML)|NPL
Madhesi Morcha|NPL
Union Solidarity and Development Party;USDP|MMR
Ma Ba Tha|MMR
Pheu Thai;Pheu Thai Party|THA
Move Forward Party|THA
United Front for Democracy Against Dictatorship;UDD|THA
People's Alliance for Democracy;PAD|THA
People's Democratic Reform Committee|THA
Cambodian People's Party;CPP|KHM
Cambodia National Rescue Party;CNRP|KHM
Golkar|IDN
Indonesian Democratic Party of Struggle;PDI-P|IDN
Nahdlatul Ulama|IDN
United Malays National Organisation;UMNO|MYS
Parti Islam Se-Malaysia|MYS
Chinese Communist Party;Communist Party of China;CCP|CHN
Democratic Progressive Party;DPP|TWN
Liberal Democratic Party;LDP|JPN
Da'wa Party;Islamic Dawa Party|IRQ
Supreme Council for Islamic Revolution in Iraq;SCIRI;Islamic Supreme Council of Iraq;ISCI|IRQ
Kurdistan Democratic Party;KDP|IRQ
Patriotic Union of Kurdistan;PUK|IRQ
Sadrist Movement;Sadrists|IRQ
Iraqi National Congress;INC|IRQ
Future Movement|LBN
Free Patriotic Movement|LBN
Progressive Socialist Party;PSP|LBN
Democratic Union Party;PYD|SYR
Kurdish National Council|SYR
Islah;al-Islah;Islah Party|YEM
General People's Congress;GPC|YEM
Yemeni Socialist Party|YEM
Al-Wefaq|BHR
Yesh Atid|ISR
Jewish Power;Otzma Yehudit|ISR
Religious Zionism|ISR
Shas|ISR
Kadima|ISR
Yisrael Beiteinu|ISR
Blue and White|ISR
Meretz|ISR
Breaking the Silence|ISR
Republican People's Party;CHP|TUR
Nationalist Movement Party;MHP|TUR
IYI Party|TUR
DEM Party;Democratic Regions Party|TUR
Peace and Democracy Party|TUR
Welfare Party|TUR
Virtue Party|TUR
Fidesz|HUN
Jobbik|HUN
Law and Justice|POL
Civic Platform|POL
Alternative for Germany;AfD;AFD|DEU
Christian Democratic Union;CDU|DEU
Social Democrats;SPD|DEU
Free Democratic Party;FDP|DEU
National Front;National Rally;Rassemblement National|FRA
La France Insoumise;France Unbowed|FRA
Northern League|ITA
Brothers of Italy|ITA
Five Star Movement|ITA
Italian Communist Party|ITA
New Democracy|GRC
Syriza;SYRIZA|GRC
Pasok;PASOK|GRC
Partido Popular;Popular Party|ESP
Spanish Socialist Workers' Party;PSOE|ESP
Vox|ESP
Herri Batasuna;Batasuna;Bildu|ESP
Basque Nationalist Party;PNV|ESP
Catalan National Assembly;Omnium Cultural|ESP
Liberal Democrats|GBR
Scottish National Party;SNP|GBR
Democratic Unionist Party;DUP|GBR
Ulster Unionist Party;UUP|GBR
Social Democratic and Labour Party;SDLP|GBR
British National Party;BNP|GBR
UK Independence Party;UKIP|GBR
Reform UK|GBR
Orange Order|GBR
Serbian Radical Party|SRB
Serbian Progressive Party;SNS|SRB
Socialist Party of Serbia|SRB
Serbian Democratic Party;SDS|BIH
Alliance of Independent Social Democrats;SNSD|BIH
Party of Democratic Action|BIH
Croatian Democratic Union;HDZ|HRV
VMRO-DPMNE|MKD
Democratic Union for Integration;DUI|MKD
Vetevendosje;Self-Determination Movement|XKX
Democratic League of Kosovo;LDK|XKX
Democratic Party of Kosovo|XKX
Servant of the People|UKR
Party of Regions|UKR
Batkivshchyna|UKR
European Solidarity|UKR
Yabloko|RUS
Just Russia|RUS
Communist Party of the Russian Federation|RUS
Nashi|RUS
Georgian Dream|GEO
United National Movement|GEO
Civil Contract|ARM
Dashnaktsutyun;Dashnak;Armenian Revolutionary Federation;Dashnaks|ARM
New Azerbaijan Party|AZE
Azerbaijani Popular Front|AZE
Party of Action and Solidarity|MDA
Islamic Renaissance Party|TJK
Black Lives Matter;BLM|USA
Antifa|USA
Tea Party|USA
Extinction Rebellion|GBR
Yellow Vests|FRA`,
};
