import type { ActorRows } from "./actor-rows.js";

/** Armed groups and militias of Asia and Oceania. Compiled by hand from general knowledge. */
export const ARMED_GROUPS_ASIA: ActorRows = {
  rebels: `
Pathet Lao|LAO
Liberation Tigers of Tamil Eelam;LTTE;Tamil Tigers;Tamil Tiger|LKA
People's Liberation Army of Manipur;People's Liberation Army;PLA|IND
United Liberation Front of Asom;ULFA|IND
Communist Party of India (Maoist);Naxalites;Naxals;Maoists;Naxal;CPI (Maoist);CPI-Maoist;CPI(Maoist)|IND
People's War Group;PWG|IND
National Socialist Council of Nagaland;NSCN|IND
Communist Party of Nepal (Maoist);Unified Communist Party of Nepal (Maoist);CPN (Maoist);CPN-Maoist;Maoists|NPL
New People's Army;NPA;Maoists|PHL
Moro Islamic Liberation Front;MILF|PHL
Moro National Liberation Front;MNLF|PHL
Free Aceh Movement;GAM|IDN
Free Papua Movement;OPM;West Papua National Liberation Army;TPNPB|IDN
Karen National Defence Organisation;Karen National Defense Organization;KNDO|MMR
Karen National Union;KNU;Karen National Liberation Army;KNLA|MMR
Kachin Independence Army;KIA|MMR
Arakan Army|MMR
Arakan Rohingya Salvation Army;ARSA|MMR
Ta'ang National Liberation Army;TNLA|MMR
Myanmar National Democratic Alliance Army;MNDAA;National Democratic Alliance Army|MMR
People's Defence Force;People's Defence Forces;PDF|MMR
Khmer Rouge|KHM
Baloch Liberation Army;Balochistan Liberation Army;BLA|PAK
Northern Alliance|AFG
National Resistance Front;National Resistance Front of Afghanistan|AFG
Mujahideen;mujahedeen;mujahedin;mujahidin|AFG
Naxalbari;PLFI;People's Liberation Front of India|IND
People's Liberation Guerrilla Army;PLGA|IND|>Communist Party of India (Maoist)
Maoist Communist Centre;MCC;Maoist Communist Centre of India|IND
National Democratic Front of Bodoland;NDFB|IND
Bodo Liberation Tigers;BLT|IND
NSCN-IM;NSCN-K;NSCN(IM);NSCN-Khaplang|IND|>National Socialist Council of Nagaland
United National Liberation Front;UNLF|IND
People's Revolutionary Party of Kangleipak;PREPAK|IND
Kangleipak Communist Party;KCP|IND
Kanglei Yawol Kanna Lup;KYKL|IND
Kuki National Army;KNA;Kuki National Organisation|IND
Hmar People's Convention|IND
Karbi Longri NC Hills Liberation Front;KLNLF|IND
Dima Halam Daogah;DHD|IND
Garo National Liberation Army;GNLA|IND
National Liberation Front of Tripura;NLFT|IND
All Tripura Tiger Force;ATTF|IND
Mizo National Front;MNF|IND
Kamtapur Liberation Organisation|IND
Babbar Khalsa;Babbar Khalsa International|IND
Khalistan Commando Force|IND
Khalistan Liberation Force;Khalistan Zindabad Force|IND
Sikhs for Justice|IND
Jammu Kashmir Liberation Front;JKLF;Jammu and Kashmir Liberation Front|IND
All Parties Hurriyat Conference;Hurriyat Conference;Hurriyat|IND
The Resistance Front;TRF|IND
Kashmir Tigers;People's Anti-Fascist Front|IND
Parbatya Chattagram Jana Samhati Samiti;PCJSS;Shanti Bahini|BGD
Kuki-Chin National Front;KNF|BGD
Baloch Republican Army;BRA|PAK
Baloch Liberation Front;BLF;Balochistan Liberation Front|PAK
Baloch Raji Aajoi Sangar;BRAS|PAK
Majeed Brigade|PAK|>Baloch Liberation Army
Baloch Nationalist Army|PAK
Sindhudesh Liberation Army|PAK
People's Liberation Organisation of Tamil Eelam;PLOTE|LKA
Tamil Eelam Liberation Organization;TELO|LKA
Eelam People's Revolutionary Liberation Front;EPRLF|LKA
Eelam Revolutionary Organisation of Students;EROS|LKA
Janatha Vimukthi Peramuna;JVP;People's Liberation Front|LKA
Sea Tigers|LKA|>Liberation Tigers of Tamil Eelam
Black Tigers|LKA|>Liberation Tigers of Tamil Eelam
Tamil Makkal Viduthalai Pulikal;TMVP;Karuna group|LKA
Madhesi Janadhikar Forum;Madhesi People's Rights Forum|NPL
Madhesi Mukti Tigers;Janatantrik Terai Mukti Morcha|NPL
Shan State Army;SSA;Shan State Army-South;Restoration Council of Shan State;RCSS;Shan State Army-North;Shan State Progress Party|MMR
United Wa State Army;UWSA;Wa army|MMR
Kachin Independence Organisation;KIO|MMR
Karenni Army;Karenni National Progressive Party;KNPP|MMR
Karenni Nationalities Defence Force;Karenni Nationalities Defense Force;KNDF|MMR
Chin National Front;Chin National Army|MMR
Chinland Defence Force;Chinland Defense Force;CDF|MMR
Democratic Karen Buddhist Army;DKBA;Democratic Karen Benevolent Army|MMR
Three Brotherhood Alliance;Brotherhood Alliance|MMR
New Mon State Party;Mon National Liberation Army|MMR
Communist Party of Burma|MMR
All Burma Students' Democratic Front;ABSDF|MMR
Mong Tai Army|MMR
Rohingya Solidarity Organisation;RSO|MMR
Bamar People's Liberation Army|MMR
Barisan Revolusi Nasional;BRN|THA
Pattani United Liberation Organisation;PULO|THA
Runda Kumpulan Kecil|THA
Khmer People's National Liberation Front;KPNLF|KHM
FUNCINPEC|KHM
Communist Party of the Philippines;CPP;National Democratic Front of the Philippines;CPP-NPA|PHL
National Democratic Front;NDF|PHL
Bangsamoro Islamic Freedom Fighters;BIFF|PHL
Alex Boncayao Brigade|PHL
Reform the Armed Forces Movement|PHL
Fretilin;FRETILIN;Revolutionary Front for an Independent East Timor|TLS
Falintil;FALINTIL|TLS
Bougainville Revolutionary Army;BRA|PNG
Front for the Liberation of Kanaky;FLNKS;Kanak and Socialist National Liberation Front|NCL
Isatabu Freedom Movement|SLB
Malaita Eagle Force|SLB
Hezb-e-Islami;Hezb-i-Islami;Hizb-i-Islami;Hezb-e Islami Gulbuddin;HIG|AFG
Jamiat-e-Islami;Jamiat-i-Islami|AFG
Afghanistan Freedom Front|AFG
Hezb-e-Wahdat;Hezb-i-Wahdat|AFG
United Tajik Opposition|TJK
Turkistan Islamic Party;Turkestan Islamic Party|CHN
World Uyghur Congress;World Uighur Congress|CHN`,
  militants: `
Taliban;Afghan Taliban;Islamic Emirate|AFG
Pakistani Taliban;Tehrik-i-Taliban Pakistan;Tehreek-e-Taliban Pakistan;TTP|PAK
Haqqani network|AFG
Islamic State Khorasan;ISIS-K;IS Khorasan;Islamic State's Khorasan Province;Islamic State-Khorasan;Islamic State Khorasan Province;ISKP;IS-K|AFG
Lashkar-e-Taiba;LeT;Lashkar-e-Tayyaba;Lashkar-i-Taiba;Lashkar-e-Toiba;Lashkar-e-Tayyiba;Lashkar-i-Tayyaba|PAK
Jaish-e-Mohammed;Jaish-e-Mohammad;JeM;Jaish-i-Mohammed;Jaish-e-Muhammad|PAK
Hizbul Mujahideen;Hizb-ul-Mujahideen;Hizb-ul-Mujahedeen;Hizbul Mujahedeen;Hizb-ul-Mujahidin|IND
Students' Islamic Movement of India;SIMI|IND
Indian Mujahideen|IND
Lashkar-e-Jhangvi;Lashkar-i-Jhangvi|PAK
Jemaah Islamiyah;JI|IDN
Abu Sayyaf|PHL
Maute group|PHL
East Turkestan Islamic Movement;ETIM|CHN
Islamic Movement of Uzbekistan;IMU|UZB
Aum Shinrikyo|JPN
Sipah-e-Sahaba;Sipah-i-Sahaba;Sipah-e-Sahaba Pakistan;Ahl-e-Sunnat Wal Jamaat;Ahle Sunnat Wal Jamaat;ASWJ|PAK
Jamaat-ul-Ahrar;Jamaat-ur-Ahrar;JuA|PAK
Harkat-ul-Mujahideen;Harkat-ul-Mujahedin;HuM|PAK
Harkat-ul-Jihad al-Islami;Harkat-ul-Jihad-al-Islami;HuJI;HUJI;Harkatul Jihad al-Islami|PAK
Harkat-ul-Ansar|PAK
Jamaat-ud-Dawa;Jamaat-ud-Dawah;Jama'at-ud-Da'wah;JuD|PAK
Lashkar-i-Islam;Lashkar-e-Islam|PAK
Tehreek-e-Nafaz-e-Shariat-e-Mohammadi;TNSM|PAK
Tehreek-e-Labbaik Pakistan;TLP;Tehreek-e-Labaik|PAK
Sipah-e-Mohammed|PAK
Al-Qaeda in the Indian Subcontinent;AQIS|PAK
Ittehad-e-Mujahideen Pakistan;Hafiz Gul Bahadur group;Tehreek-e-Jihad Pakistan|PAK
Al-Badr|PAK
Dukhtaran-e-Millat|IND
Deccan Mujahideen|IND
Popular Front of India;PFI|IND
Abhinav Bharat|IND
Sanatan Sanstha|IND
Jamaat-ul-Mujahideen Bangladesh;Jamaatul Mujahideen Bangladesh;JMB;Neo-JMB|BGD
Ansarullah Bangla Team;Ansar al-Islam Bangladesh|BGD
Harkat-ul-Jihad-al-Islami Bangladesh|BGD
National Thowheed Jamath;National Thowheeth Jama'ath|LKA
Jamaah Ansharut Daulah;JAD;Jemaah Ansharut Daulah|IDN
Mujahidin Indonesia Timur;East Indonesia Mujahideen|IDN
Laskar Jihad|IDN
Islamic Defenders Front;FPI|IDN
Darul Islam|IDN
Rajah Solaiman Movement|PHL
Dawlah Islamiyah;Daulah Islamiyah|PHL
Ansar Khalifah Philippines|PHL
Kumpulan Mujahidin Malaysia;KMM|MYS
Islamic Jihad Union|UZB
Jamaat Ansarullah|TJK
Japanese Red Army|JPN`,
  paramilitary: `
Ranvir Sena|IND
Salwa Judum|IND
Village Defence Committees;Village Defence Guards|IND|>India
Arambai Tenggol|IND
Meitei Leepun|IND
Ikhwan|IND
Razakars;Razakar;Al-Badr militia;Al-Shams|BGD
Rakkhi Bahini|BGD|>Bangladesh
Ansars|BGD|>Bangladesh
Village Defense Corps|THA|>Thailand
Thahan Phran|THA|>Thailand
CAFGU;Citizen Armed Force Geographical Unit|PHL|>Philippines
Alsa Masa|PHL
Ilaga|PHL
Pyu Saw Htee|MMR|>Myanmar
Pemuda Pancasila|IDN
Aitarak|TLS
Besi Merah Putih|TLS
Mahidi|TLS`,
  criminals: `
Yakuza;Yamaguchi-gumi|JPN
Triads|HKG
Sun Yee On|HKG
14K|HKG
D-Company|IND
Lyari gang|PAK
Lawrence Bishnoi gang;Bishnoi gang|IND`,
};
