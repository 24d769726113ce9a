// Africa south of the Sahara. Format: see ../curate.mjs.
export default `
@ SDN
Darfur|Darfur region 13.5 24.5 r
North Darfur|Northern Darfur 15.8 25.3 r
South Darfur|Southern Darfur 11.5 25 r
West Darfur|Western Darfur 13 22.7 r
Central Darfur 12.7 23.5 r
East Darfur|Eastern Darfur 11.5 26.5 r
Kordofan|Kordofan region 12.5 30 r
South Kordofan|Southern Kordofan 11 30 r
North Kordofan|Northern Kordofan 14 29.5 r
West Kordofan|Western Kordofan 12 28 r
Blue Nile|Blue Nile state 11.3 34 r
White Nile|White Nile state 13.2 32.4 r
Gezira|Gezira state|Al-Jazirah|Al Jazirah|El Gezira|Jazira|Gezeira 14.5 33.3 r
Gedaref|Gedarif|Al-Qadarif|El Gedaref 14.03 35.39 s
Sennar|Sinnar 13.55 33.6 s
Nuba Mountains|Nuba 11.2 30 r
Abyei|Abyei Area|Abyei region 9.6 28.4 r !
Abyei town 9.59 28.44 s !
Khartoum 15.55 32.53 s
Omdurman|Umdurman 15.64 32.48 s
Khartoum North|Bahri|Khartoum Bahri 15.65 32.55 s
Merowe 18.5 31.82 s
Port Sudan 19.62 37.22 s
Kassala 15.45 36.4 s
Wad Madani|Wad Medani|Madani 14.4 33.52 s
Wad al-Noura|Wad al-Nourah|Wad Al Noura 14.5 32.7 s
Al-Hasaheisa|Hasaheisa 14.75 33.3 s
Singa 13.15 33.93 s
Ed Damazin|Damazin|Al-Damazin 11.79 34.36 s
Roseires 11.86 34.39 s
Kurmuk 10.55 34.29 s
Kosti 13.16 32.66 s
Ed Dueim 14 32.31 s
Rabak 13.18 32.74 s
Shendi 16.69 33.43 s
Atbara 17.7 33.98 s
Dongola 19.18 30.48 s
El Fasher|+Al-Fashir|+El-Fashir|Al Fashir|Al-Fasher|Fasher|El Fashir|al-Fashir 13.63 25.35 s
Zamzam|Zamzam camp|Zamzam displacement camp|Zam Zam|Zamzam IDP camp 13.49 25.31 s
Abu Shouk|Abu Shouk camp|Abu Shok 13.67 25.34 s
Tawila|Tawilla|Tawila town 13.5 24.88 s
Kutum 14.2 24.66 s
Kabkabiya|Kebkabiya 13.65 24.08 s
Mellit|Malit 14.13 25.55 s
Tabit 13.33 25.0 s
Umm Kaddada 13.6 26.69 s
Jebel Marra|Jabal Marra 13 24.3 r
Golo 13.07 24.33 s
Zalingei 12.91 23.47 s
Nertiti 12.96 24.05 s
Nyala 12.05 24.88 s
Kalma|Kalma camp 12.05 24.97 s
Otash 12.1 24.9 s
Gereida 11.28 25.14 s
Buram 10.8 25.2 s
Muhajiriya|Muhajiriyah|Muhajeria 11.95 25.6 s
Ed Daein|El Daein|Al-Daein|Al Daein 11.46 26.13 s
El Geneina|+Geneina|Al-Geneina|El-Geneina|Al Junaynah|Al-Junaynah 13.45 22.44 s
Ardamata 13.47 22.48 s
Krinding|Kreinik|Kerenik|Krenik 13.37 22.9 s
Masteri|Misterei|Misteri 13.13 22.15 s
Murnei|Mornei 12.95 22.87 s
Kulbus 14.37 22.46 s
Tina|Tine 15.04 22.83 s
Habila 12.67 22.55 s
Sirba 13.8 22.6 s
Abu Suruj 13.85 22.4 s
Deleig|Deleij 12.4 23.2 s
Mukjar 12.18 23.3 s
Garsila 12.36 23.14 s
Um Dukhun|Um Dukhn 11.2 22.9 s
Kadugli|Kadugly 11.01 29.72 s
Dilling|Dalang|Dillinj 12.05 29.65 s
Talodi 10.63 30.38 s
Kauda 11.1 30.52 s
Heglig 10 29.4 s
Heiban 11.2 30.4 s
Abu Jubayhah|Abu Jibeha 11.45 31.23 s
El Obeid|+Al-Ubayyid|Al-Obeid|El-Obeid|Obeid|Al Ubayyid 13.18 30.22 s
Bara 13.7 30.37 s
Umm Rawaba|Um Rawaba 12.9 31.21 s
En Nahud|El Nahud|Al-Nahud|En-Nahud 12.7 28.43 s
Babanusa|Babanousa 11.33 27.8 s
Muglad|El Muglad 11.03 27.74 s
El Fula|Al-Fula|Fula 11.73 28.35 s
Lagawa 11.4 29.13 s
Al Khiwai|Khuwei|El Khuwei|Al-Khuwayy 12.9 29.2 s
Jebel Aulia|Jebel Aulia dam|Jabal Awliya 15.24 32.5 s
Al-Saliha 15.5 32.45 s
Fashaga|Al-Fashaga|Al-Fashqa 14.2 36.4 r !
Triangle area 21.9 25.1 r
Umbada|Ombada 15.65 32.4 d
Kalakla|Mayo market 15.47 32.5 d
Umm Rakuba 14 35.9 s
Jili|Al-Jaili|Garri|Al-Jili refinery 15.99 32.53 s
@ SSD
Juba 4.85 31.58 s
Equatoria 4.5 31 r
Upper Nile|Upper Nile state|Upper Nile region 10 32.5 r
Greater Upper Nile 9 31.5 r
Unity State|Unity state 9 29.8 r
Jonglei|Jonglei state 7.5 32 r
Bahr el Ghazal|Bahr al-Ghazal 8 27.5 r
Western Bahr el Ghazal 8 25.5 r
Northern Bahr el Ghazal 8.8 26.9 r
Lakes State|Lakes state 6.7 30 r
Warrap|Warrap State 8 28.5 r
Western Equatoria 5.3 28.5 r
Central Equatoria 4.5 31.2 r
Eastern Equatoria 4.8 33.5 r
Bor 6.21 31.56 s
Malakal 9.53 31.66 s
Bentiu 9.25 29.8 s
Rubkona 9.28 29.79 s
Leer 8.3 30.14 s
Mayom 9.2 29.2 s
Koch 8.6 29.99 s
Mayendit 8.2 30.05 s
Panyijiar 7.4 30.2 s
Nasir|Nasser 8.6 33.07 s
Ulang 8.6 32.6 s
Maiwut 8.6 33.95 s
Pagak 8.43 34.0 s
Akobo 7.78 33 s
Pibor 6.8 33.13 s
Likuangole|Likuangule 7.04 32.98 s
Gumuruk 6.63 32.8 s
Waat 8.18 32.13 s
Lankien 8.5 32.0 s
Ayod 8.13 31.4 s
Fangak|Old Fangak|New Fangak 9.07 30.88 s
Duk 7.5 31.4 s
Twic East 7.2 31.4 r
Pochalla 7.2 34.1 s
Boma 6.18 34.38 s
Renk 11.75 32.8 s
Melut 10.44 32.2 s
Kodok|Fashoda 9.88 32.11 s
Tonga 9.47 31.05 s
Paloch|Palouge 10.5 32.5 s
Maban|Bunj 10.0 33.7 s
Wau 7.7 28 s
Raja|Raga 8.46 25.68 s
Aweil 8.77 27.4 s
Kuajok 8.3 28.0 s
Gogrial 8.53 28.1 s
Tonj 7.27 28.68 s
Turalei 9.08 28.45 s
Twic County|Twic 9 28.4 r
Agok 9.36 28.6 s
Rumbek 6.81 29.68 s
Yirol 6.55 30.5 s
Cueibet 7.0 29.2 s
Yambio 4.57 28.4 s
Tambura 5.6 27.47 s
Ezo 5.07 27.47 s
Maridi 4.91 29.47 s
Mundri 5.35 30.32 s
Yei 4.09 30.68 s
Lainya 4.3 30.95 s
Kajo Keji|Kajo-Keji 3.86 31.66 s
Morobo 3.6 30.8 s
Nimule 3.6 32.05 s
Magwi 4.13 32.3 s
Torit 4.41 32.57 s
Kapoeta 4.77 33.58 s
Terekeka 5.45 31.75 s
Ikotos 4.08 33.1 s
@ ETH
Tigray|Tigray region 14 38.8 r
Western Tigray|Welkait|Wolkait 13.8 37.4 r
Amhara|Amhara region 11.7 38 r
Oromia|+Oromiya|Oromiya|Oromia region 7.8 39.5 r
Afar|Afar region 11.8 41 r
Somali Region|Somali region|Ogaden|Ogaden region 7 44 r
Benishangul-Gumuz|Benishangul|Benishangul Gumuz 10.7 35.5 r
Metekel|Metekel zone 10.9 35.8 r
Gambella|Gambela 8.25 34.59 s
Sidama 6.7 38.4 r
Wollega|Wellega|Western Oromia 9 36.5 r
East Wollega|East Wellega|East Welega 9.3 36.8 r
West Wollega|West Wellega|West Welega 9.3 35.3 r
Horo Guduru 9.7 37.1 r
Kellem Wollega 8.7 34.8 r
North Shewa|North Shoa 10 39.3 r
North Gondar|North Gonder 13 37.8 r
Wollo|Wello 11.5 39.5 r
South Wollo|South Wello 11 39.4 r
North Wollo|North Wello 11.9 39.4 r
Gojjam 10.8 37.3 r
Raya 12.5 39.5 r
Omo Valley 5.5 36 r
Addis Ababa 9.03 38.74 s
Mekelle|+Mekele|Mek'ele|Makale|Meqele 13.5 39.48 s
Axum|Aksum 14.12 38.72 s
Adwa|Adua 14.17 38.9 s
Shire|Shire Inda Selassie|Inda Selassie 14.1 38.28 s
Adigrat 14.28 39.46 s
Wukro 13.79 39.6 s
Zalambessa|Zalambesa|Zala Anbesa 14.52 39.39 s
Humera|Setit Humera 14.29 36.61 s
Mai Kadra|Maikadra|May Kadra|Mai-Kadra 14.07 36.57 s
Dansha 13.55 36.97 s
Alamata 12.42 39.56 s
Korem 12.51 39.52 s
Maychew 12.78 39.54 s
Mehoni 12.8 39.65 s
Abiy Addi|Abi Addi 13.62 39.0 s
Sheraro 14.4 37.77 s
Badme 14.73 37.8 s
Togoga 13.7 39.2 s
Mahbere Dego 13.9 38.9 s
Debre Abay 13.9 38.3 s
Dengelat 14.0 39.4 s
Edaga Hamus 14.18 39.56 s
Dedebit 14.0 38.0 s
Hawzen 13.98 39.43 s
Lalibela 12.03 39.04 s
Woldia|Weldiya|Woldiya 11.83 39.6 s
Kobo 12.15 39.63 s
Dessie|Dese 11.13 39.63 s
Kombolcha 11.08 39.74 s
Chenna|Chenna Teklehaimanot 13.1 37.9 s
Dabat 12.98 37.77 s
Gondar|Gonder 12.6 37.47 s
Bahir Dar 11.59 37.39 s
Debre Tabor 11.85 38.02 s
Debre Birhan 9.68 39.53 s
Debre Markos 10.35 37.73 s
Finote Selam 10.7 37.27 s
Merawi|Merawi town 11.41 37.16 s
Shewa Robit|Shewarobit 10.0 39.9 s
Ataye 10.35 39.93 s
Metemma|Metema 12.96 36.15 s
Gimbi|Ghimbi 9.17 35.83 s
Tole|Tole Kebele 9.2 35.8 s
Nekemte 9.08 36.55 s
Gutin 9.6 36.6 s
Gawa Qanqa 9.0 35.5 s
Shashamane|Shashemene 7.2 38.59 s
Ambo 8.98 37.85 s
Bishoftu|Debre Zeit 8.75 38.98 s
Moyale 3.53 39.05 s
Harar 9.31 42.12 s
Jijiga 9.35 42.8 s
Dire Dawa 9.59 41.87 s
Gode 5.95 43.55 s
Assosa|Asosa 10.07 34.53 s
Afdera 13.21 40.99 s
Semera 11.79 41.01 s
Galikoma 11.7 40.9 s
Bule Hora 5.63 38.24 s
Gedeo 6 38.2 r
Guji 5.5 39 r
Konso 5.25 37.48 s
@ ERI
Asmara|Asmera 15.34 38.93 s
Massawa|Mitsiwa 15.61 39.47 s
Assab|Aseb 13.01 42.74 s
Senafe 14.7 39.43 s
Zalambessa front 14.55 39.4 r
Tsorona 14.6 39.2 s
Sawa 15.9 37.2 s
@ DJI
Ras Doumeira|Doumeira 12.71 43.13 r !
Camp Lemonnier 11.54 43.16 l
Obock 11.96 43.29 s
@ SOM
Somaliland|Somali-land|Republic of Somaliland 9.8 46 r !
Puntland|Puntland region|Puntland State 8.5 49 r
Jubaland|Jubbaland|Jubaland State 0.5 42 r
Galmudug|Galmudug State 5.5 47.5 r
Hirshabelle|HirShabelle 3.5 45.5 r
South West State|South West 3 44 r
Lower Shabelle|Lower Shabele|Lower Shabeelle|Lower Shebelle 1.9 44.5 r
Middle Shabelle|Middle Shabele|Middle Shabeelle|Middle Shebelle 2.9 45.8 r
Lower Juba|Lower Jubba|Jubbada Hoose 0.3 42 r
Middle Juba|Middle Jubba 1.3 42.5 r
Hiran|Hiiraan|Hiraan 4.3 45.4 r
Galgaduud|Galguduud 5 46.8 r
Shabelle|Shabelle region 2.5 45 r
Bay|Bay region 2.8 43.5 r
Bakool|Bakool region 4 43.9 r
Gedo|Gedo region 3 42.2 r
Mudug 6.5 47.8 r
Banadir 2.05 45.33 r
Sool|Sool region 8.7 47.3 r !
Sanaag 10.2 47.7 r !
Cayn 8.4 46.3 r !
Cal Miskaad|Cal Miskaat|Golis Mountains|Galgala Mountains 10.9 49.5 r
Mogadishu|Mogadiscio|Muqdisho 2.04 45.34 s
KM4|K4 2.033 45.304 l
Zobe junction 2.034 45.3 l
Bakara Market|Bakaara Market|Bakara market 2.05 45.315 l
Lido Beach|Lido beach 2.055 45.375 l
Halane|Halane camp 2.01 45.3 l
Villa Somalia 2.041 45.34 l
Aden Adde International Airport 2.014 45.305 l
Kismayo|Kismayu|Chisimayu|Kismaayo 0.36 42.55 s
Merca|Marka|Merka 1.72 44.77 s
Barawe|Baraawe|Brava|Barawa 1.11 44.03 s
Afgoye|Afgooye|Afgoi 2.14 45.12 s
Qoryoley|Qoryooley|Qoriyoley 1.79 44.53 s
Janale|Janaale 1.81 44.69 s
Bulo Marer|Bulo Mareer|Buulo Mareer|Bulamarer 1.63 44.53 s
Wanlaweyn|Wanla Weyn 2.62 44.9 s
Balad|Bal'ad 2.36 45.39 s
Jowhar 2.78 45.5 s
Adale|Cadale 2.76 46.32 s
Adan Yabal|Adan Yabaal|Aden Yabal 3.81 46.38 s
Mahas 4.4 46.12 s
Mahaday 2.97 45.53 s
Beledweyne|Beletweyne|Baladwayne|Belet Weyne|Beledwein 4.74 45.2 s
Bulo Burte|Buloburde|Bulo Burde|Buulobarde 3.85 45.57 s
Moqokori 4.0 46.1 s
Jalalaqsi 3.38 45.6 s
Baidoa|Baydhabo|Baidowa 3.11 43.65 s
Burhakaba|Bur Hakaba 2.79 44.08 s
Qansax Dheere 2.9 42.9 s
Dinsoor|Dinsor 2.41 42.97 s
Hudur|Xuddur|Huddur 4.12 43.89 s
Wajid 3.81 43.25 s
Leego|Leego base 2.7 44.6 s
El Adde|El-Adde|Ceel Cadde 3.0 41.75 s
Kulbiyow|Kolbiyow 0.9 41.0 s
Bardera|Baardheere|Bardhere 2.35 42.28 s
Garbaharey|Garbahare 3.33 42.22 s
Luuq|Luq 3.8 42.54 s
Dolow|Doolow|Dollow 4.16 42.08 s
Bulo Hawo|Beled Hawo|Beled Xaawo|Bula Hawo|Belet Hawo 3.93 41.88 s
Jilib 0.49 42.78 s
Jamame 0.07 42.75 s
Bu'ale|Buale 1.08 42.57 s
Sakow 1.63 42.45 s
Afmadow 0.51 42.07 s
Dhobley|Dhoobley 0.41 41.01 s
Badhadhe|Badhaadhe 0.03 41.5 s
Ras Kamboni|Raskamboni -1.65 41.59 s
Bariire|Bariirre 2.03 44.88 s
Sabiid 2.0 44.9 s
Awdheegle|Awdhegle 1.98 44.83 s
Dhusamareb|Dhuusamarreeb|Dusamareb 5.54 46.39 s
Guriel|Guriceel|Guri'el 5.31 45.88 s
El Bur|Ceelbuur|El-Bur 4.68 46.62 s
Galkayo|Gaalkacyo|Galkacyo 6.77 47.43 s
Hobyo 5.35 48.53 s
Harardhere|Haradhere|Xarardheere 4.66 47.85 s
Wisil 5.5 48.1 s
Garowe 8.4 48.48 s
Bosaso|Boosaaso|Bossaso 11.28 49.18 s
Qandala 11.47 49.87 s
Eyl 7.98 49.82 s
Af Urur 10.9 49.1 s
Hargeisa|Hargeysa 9.56 44.07 s !
Berbera 10.44 45.01 s !
Burao|Burco 9.52 45.53 s !
Borama 9.94 43.18 s !
Las Anod|Laascaanood|Las Canod|Lasanod 8.48 47.36 s !
Erigavo|Ceerigaabo 10.62 47.37 s !
Buuhoodle|Buhoodle 8.23 46.32 s !
Abudwak|Abudwaq|Caabudwaaq 6.15 46.22 s
@ KEN
Kitengela -1.48 36.96 s
Githurai -1.2 36.91 d
Kondele -0.09 34.77 d
Lokori 1.95 36.02 s
Marigat 0.47 35.98 s
Liboi 0.36 40.87 s
El Wak|Elwak 2.8 40.93 s
Rhamu 3.93 41.22 s
Kawangware -1.285 36.745 d
Westlands -1.265 36.805 d
Nairobi -1.28 36.82 s
Westgate|Westgate mall|Westgate Mall -1.257 36.803 l
DusitD2|Dusit 14 Riverside -1.27 36.8 l
Eastleigh -1.273 36.85 d
Kibera -1.313 36.79 d
Mathare -1.26 36.86 d
Mombasa -4.05 39.66 s
Garissa -0.45 39.65 s
Garissa University -0.44 39.66 l
Mandera 3.94 41.87 s
Wajir 1.75 40.06 s
Lamu -2.27 40.9 s
Mpeketoni -2.39 40.7 s
Boni Forest -1.7 41.2 r
Manda Bay|Camp Simba -2.25 40.92 l
Dadaab|Dadaab refugee camp 0.05 40.31 s
Kakuma 3.72 34.86 s
Marsabit 2.33 37.99 s
Turkana 3.5 35.6 r
West Pokot 1.5 35.3 r
Baringo 0.6 36 r
Kapedo 1.17 36.1 s
Eldoret 0.52 35.27 s
Kiambaa 0.5 35.3 s
Kisumu -0.1 34.75 s
Naivasha -0.72 36.44 s
Nakuru -0.28 36.07 s
Rift Valley 0.5 36 r
Mount Elgon 1.13 34.55 r
Shakahola|Shakahola forest -3.1 39.6 l
Samburu 1.2 36.9 r
Isiolo 0.35 37.58 s
Kolowa 1.2 35.75 s
Tana Delta|Tana River -2.3 40.2 r
@ UGA
Bwera 0.04 29.77 s
Rwenzori|Ruwenzori|Rwenzori Mountains 0.38 29.9 r
Acholi|Acholiland|Acholi sub-region 3 32.5 r
Kampala 0.32 32.58 s
Gulu 2.77 32.3 s
Lira 2.25 32.9 s
Kitgum 3.28 32.89 s
Pader 2.8 33 s
Barlonyo 2.4 33.0 s
Atiak 3.26 32.12 s
Karamoja 2.8 34.3 r
Moroto 2.53 34.67 s
Kasese 0.18 30.08 s
Mpondwe|Mpondwe Lhubiriha 0.04 29.72 s
Bundibugyo 0.71 30.06 s
Kichwamba 0.73 30.2 s
West Nile|West Nile region 3 31 r
Luwero Triangle|Luwero 0.84 32.49 r
Entebbe 0.06 32.48 s
@ RWA
Kigali -1.95 30.06 s
Butare|Huye -2.6 29.74 s
Gisenyi|Rubavu -1.7 29.26 s
Ruhengeri|Musanze -1.5 29.63 s
Nyarubuye -2.1 30.75 s
Ntarama -2.1 30.1 s
Nyamata -2.15 30.1 s
Murambi -2.47 29.57 s
Kibeho -2.64 29.55 s
Kibuye -2.06 29.35 s
Bisesero -2.2 29.34 s
Cyangugu|Rusizi -2.48 28.9 s
Gitarama -2.07 29.76 s
Kinigi -1.43 29.6 s
Mille Collines|Hotel des Mille Collines -1.948 30.06 l
Kitabi -2.55 29.44 s
@ BDI
Bujumbura -3.38 29.36 s
Gitega -3.43 29.92 s
Cibitoke -2.89 29.12 s
Gatumba -3.33 29.25 s
Bubanza -3.08 29.39 s
Kibira|Kibira Forest -2.9 29.4 r
Musigati -3.0 29.4 s
Ruhagarika -2.9 29.1 s
Ngozi -2.91 29.83 s
Muyinga -2.85 30.34 s
@ COD
Mambasa 1.36 29.03 s p1500000
North Kivu|Nord-Kivu|Nord Kivu -0.8 28.7 r
South Kivu|Sud-Kivu|Sud Kivu -3 28 r
Kivu|the Kivus|Kivus|Kivu region -2 28.5 r
Ituri|Ituri province 1.6 30 r
Katanga|Katanga province|Shaba -9 26.5 r
Kasai|Kasai region|Grand Kasai|Greater Kasai -5.5 21.5 r
Haut-Uele|Haut Uele 3.5 28 r
Bas-Uele 3.8 24.5 r
Tanganyika|Tanganyika province -6.5 28 r
Haut-Katanga -10.5 27.5 r
Kongo Central|Bas-Congo -5.3 14 r
Equateur|Équateur 0 18.5 r
Maniema -3 26 r
Mai-Ndombe -2.5 18.3 r
Tshopo 0.5 25 r
Orientale|Orientale Province|Oriental Province 2 27 r
Rutshuru -1.19 29.45 s
Rutshuru territory -1 29.4 r
Masisi -1.4 28.82 s
Masisi territory -1.4 28.8 r
Nyiragongo|Mount Nyiragongo|Nyiragongo territory -1.52 29.25 r
Beni territory 0.4 29.4 r
Lubero -0.16 29.24 s
Walikale -1.42 28.07 s
Djugu 1.92 30.5 s
Irumu 1.45 29.86 s
Mambasa 1.36 29.05 s
Mahagi 2.3 30.99 s
Aru 2.86 30.83 s
Virunga|Virunga National Park|Virunga Park -0.5 29.5 r
Garamba|Garamba National Park 4 29.5 r
Ruzizi Plain|Ruzizi plain -3 29.1 r
Minembwe|Minembwe Highlands -3.8 28.75 s
Itombwe -3.3 28.7 r
Hauts Plateaux -3.7 28.8 r
Goma -1.66 29.22 s
Kanyaruchinya -1.6 29.25 s
Kibati -1.58 29.26 s
Kibumba -1.47 29.33 s
Mugunga|Mugunga camp -1.65 29.13 s
Sake|Sake town -1.57 29.04 s
Minova -1.7 29.02 s
Karuba -1.6 28.9 s
Mweso -1.13 29.0 s
Kitchanga|Kitshanga -1.22 29.05 s
Kalembe -1.1 28.9 s
Pinga -0.98 28.68 s
Nyanzale -1.0 29.1 s
Kishishe -0.97 29.2 s
Bambo -1.02 29.25 s
Tongo -1.2 29.26 s
Bwito -1 29.1 r
Rwindi -0.78 29.3 s
Kanyabayonga -0.7 29.17 s
Kibirizi -0.95 29.2 s
Kiwanja -1.17 29.45 s
Rumangabo -1.34 29.36 s
Bunagana -1.3 29.59 s
Jomba -1.27 29.55 s
Rubaya -1.55 28.88 s
Nyabibwe -1.88 28.92 s
Kalehe -2.1 28.9 s
Kavumu -2.3 28.8 s
Katana -2.23 28.82 s
Bukavu -2.51 28.86 s
Uvira -3.39 29.14 s
Kamanyola -2.75 29.0 s
Luvungi -2.9 29.03 s
Mutarule -3.0 29.0 s
Fizi -4.3 28.94 s
Baraka -4.1 29.09 s
Makobola -3.6 29.15 s
Mwenga -3.03 28.43 s
Shabunda -2.7 27.34 s
Kamituga -3.06 28.18 s
Kasika -3.0 28.5 s
Bukombo -1.2 29.1 s
Punia -1.47 26.45 s
Beni 0.49 29.47 s
Oicha 0.7 29.52 s
Eringeti 0.75 29.6 s
Mbau 0.62 29.5 s
Mamove 0.6 29.1 s
Kamango 0.67 29.88 s
Semuliki|Semuliki Valley 0.7 29.8 r
Mangina 0.6 29.3 s
Mayangose 0.52 29.5 s
Rwangoma 0.48 29.5 s
Mukondi 0.3 29.6 s
Mavivi 0.57 29.48 s
Butembo 0.13 29.28 s
Kasindi 0.05 29.72 s
Bulongo 0.3 29.6 s
Lume 0.2 29.6 s
Kyondo 0.03 29.4 s
Komanda 1.37 29.76 s
Boga 1.03 29.97 s
Tchabi 0.9 30.0 s
Luna 0.9 29.7 s
Idohu 1.05 29.7 s
Bunia 1.56 30.25 s
Fataki 1.98 30.47 s
Drodro 1.77 30.53 s
Roe camp|Roe|Rhoe 1.8 30.55 s
Savo|Plaine Savo|Plaine Savo camp 1.75 30.55 s
Bule 1.8 30.55 s
Mongbwalu|Mongwalu 1.94 30.03 s
Nizi 1.75 30.3 s
Iga Barriere|Iga Barrière 1.66 30.3 s
Tchomia 1.45 30.5 s
Kasenyi 1.4 30.45 s
Bogoro 1.4 30.28 s
Nyankunde 1.42 30.03 s
Zumbe 1.45 30.35 s
Kilo 1.83 30.1 s
Blukwa 1.75 30.6 s
Largu 1.87 30.5 s
Dungu 3.62 28.57 s
Faradje 3.73 29.7 s
Doruma 4.73 27.7 s
Isiro 2.77 27.62 s
Makombo 3.6 27.8 s
Kisangani|+Stanleyville 0.52 25.19 s
Kinshasa -4.33 15.31 s
N'djili Airport -4.386 15.445 l
Makala|Makala prison -4.38 15.3 l
Yumbi -1.89 16.55 s
Kwamouth -3.18 16.2 s
Bandundu -3.32 17.37 s
Kananga -5.9 22.42 s
Tshikapa -6.42 20.8 s
Mbuji-Mayi|Mbujimayi -6.14 23.6 s
Kamuina Nsapu|Kamonia -6.9 20.6 s
Luebo -5.35 21.41 s
Lubumbashi|Elisabethville -11.66 27.48 s
Kolwezi -10.71 25.47 s
Kilwa -9.28 28.33 s
Moba -7.05 29.77 s
Kalemie -5.95 29.19 s
Nyunzu -5.95 28.02 s
Manono -7.3 27.42 s
Pweto -8.47 28.9 s
Mitwaba -8.6 27.33 s
Mbandaka 0.05 18.26 s
Gbadolite 4.28 21 s
Tingi-Tingi -0.8 26.6 s
Mutwanga 0.33 29.75 s
Kaziba -2.8 28.8 s
Nyabiondo -1.35 28.7 s
Bibwe -1.1 28.9 s
@ COG
Brazzaville -4.27 15.28 s
Pool|Pool region -4 15 r
Pointe-Noire -4.78 11.86 s
@ CAF
Bangui 4.36 18.55 s
PK5 4.38 18.53 d
M'Poko|M'Poko airport 4.4 18.52 l
Bambari 5.77 20.67 s
Bria 6.54 21.99 s
Bangassou 4.74 22.82 s
Birao 10.28 22.79 s
Ndele|Ndélé 8.41 20.65 s
Kaga-Bandoro|Kaga Bandoro 6.99 19.19 s
Batangafo 7.3 18.28 s
Bossangoa 6.49 17.45 s
Bouar 5.93 15.6 s
Bocaranga 6.99 15.64 s
Paoua 7.25 16.44 s
Bozoum 6.32 16.38 s
Bossembele|Bossembélé 5.27 17.64 s
Boda 4.32 17.47 s
Berberati 4.26 15.79 s
Carnot 4.94 15.87 s
Zemio|Zémio 5.03 25.14 s
Obo 5.4 26.49 s
Rafai 4.97 23.93 s
Alindao 5.03 21.21 s
Mobaye 4.32 21.18 s
Ippy 6.25 21.2 s
Sibut 5.72 19.07 s
Damara 4.96 18.7 s
Koui 7.0 15.5 s
Lemouna 7.0 15.6 s
Aigbado 6.2 22.0 s
Chimbolo 5.8 20.5 s
Boyo 5.9 20.3 s
Nana-Mambere|Nana-Mambéré 5.7 15.5 r
Vakaga 9.8 22.5 r
Ouham-Pende|Ouham-Pendé 7 16 r
Haut-Mbomou 6 25.5 r
@ TCD
N'Djamena|+Ndjamena|Fort-Lamy 12.11 15.04 s
Tibesti|Tibesti Mountains 21 17.5 r
Ennedi 17 22 r
Abeche|Abéché 13.83 20.83 s
Adre|Adré 13.47 22.2 s
Goz Beida|Goz Beïda 12.22 21.41 s
Faya-Largeau|Faya Largeau|Faya 17.93 19.1 s
Aouzou|Aozou|Aouzou Strip 21.82 17.43 r
Bol 13.46 14.71 s
Bohoma|Boma peninsula 13.2 14.3 s
Kaiga Kindjiria|Kaiga Kinjiria 13.4 14.0 s
Baga Sola 13.53 14.31 s
Mao 14.12 15.31 s
Moundou 8.57 16.08 s
Kouri Bougoudi 22.3 15.5 s
Barkaram 13.5 14.0 s
Lac|Lac Province 13.5 14.2 r
Ouaddai|Ouaddaï 13.5 21 r
Mandakao 8.3 16.1 s
Iriba 15.11 22.25 s
Tine (Chad) 15.0 22.8 s
@ MLI
Moura 14.36 -4.47 s p60000
Azawad 19 0 r
Kidal 18.44 1.41 s
Gao|Gao region 16.27 -0.04 s
Timbuktu|+Tombouctou|Tombouctou region 16.77 -3.01 s
Menaka|Ménaka|Menaka region 15.92 2.4 s
Mopti 14.49 -4.18 s
Mopti region 14.6 -4 r
Bandiagara 14.35 -3.61 s
Segou|Ségou 13.43 -6.26 s
Sikasso 11.32 -5.67 s
Kayes 14.45 -11.44 s
Bamako 12.65 -8 s
Kati 12.74 -8.07 s
Senou|Bamako-Senou|Modibo Keita International Airport 12.54 -7.95 s
Tessalit 20.2 1.01 s
Aguelhok|Aguelhoc 19.46 0.86 s
Anefis 18.05 0.6 s
Tinzaouaten|Tinzaouatene|Tin Zaouatine|Tinzaouatine|Tin Zaouatene 19.96 2.97 s
Ber 16.86 -2.53 s
Goundam 16.41 -3.67 s
Lere|Léré 15.71 -4.91 s
Niafunke|Niafunké 15.93 -3.99 s
Dire|Diré 16.26 -3.4 s
Gossi 15.82 -1.3 s
Hombori 15.28 -1.7 s
Gourma 16 -1.5 r
Gourma Rharous|Gourma-Rharous 16.88 -1.93 s
Bamba 17.03 -1.4 s
Bourem 16.96 -0.35 s
Ansongo 15.66 0.5 s
Labbezanga 14.95 0.7 s
Tessit 15.1 0.5 s
Indelimane|In-Delimane 15.83 1.47 s
Talataye 16.5 1.5 s
Tidermene 17.0 2.1 s
Anderamboukane|Andéramboukane 15.42 3.02 s
Inekar 15.9 3.1 s
Ogossagou 13.97 -3.5 s
Koulogon 14.0 -3.5 s
Sobane Da|Sobane Kou|Sobane-Da 14.5 -3.3 s
Moura 14.4 -4.9 s
Diallassagou 13.8 -3.6 s
Bankass 14.08 -3.52 s
Koro 14.07 -3.08 s
Douentza 15 -2.95 s
Boni 15.07 -2.22 s
Boulkessi|Boulikessi 14.85 -1.2 s
Mondoro 14.68 -1.95 s
Dioura 14.83 -5.25 s
Nampala 15.29 -5.55 s
Djenne|Djenné 13.91 -4.55 s
Konna 14.94 -3.89 s
Sevare|Sévaré 14.53 -4.09 s
Tenenkou|Ténenkou 14.46 -4.92 s
Youwarou 15.37 -4.26 s
Farabougou 14.7 -6.0 s
Niono 14.25 -5.99 s
Niono cercle 14.4 -5.9 r
Diabaly 14.69 -6.02 s
Nara 15.17 -7.28 s
Banamba 13.55 -7.45 s
Koutiala 12.39 -5.46 s
Markoye border 14.7 0.0 b
Tin-Akoff|Tin Akoff 14.97 -0.16 s =BFA
Soumpi 15.9 -4.3 s
Dan Nan Ambassagou 14 -3.5 r
Ganda 14 -3.2 s
Faguibine|Lake Faguibine 16.75 -4 w
Diafarabe|Diafarabé 14.14 -5.02 s
Taoudenni|Taoudeni 22.67 -3.98 s
@ BFA
Solhan 13.2 0.38 s p60000
Ouagadougou 12.37 -1.53 s
Splendid Hotel 12.369 -1.52 l
Sahel Region|Sahel region of Burkina 14.2 -0.4 r
Soum 14.3 -1.3 r
Seno|Séno 14 0 r
Oudalan 14.6 -0.4 r
Yagha 13.4 0.5 r
Djibo 14.1 -1.63 s
Arbinda|Aribinda 14.23 -0.87 s
Dori 14.04 -0.03 s
Gorom-Gorom 14.44 -0.23 s
Seytenga 14.0 0.32 s
Solhan 13.08 0.9 s
Sebba 13.44 0.53 s
Titao 13.77 -2.08 s
Barsalogho 13.42 -1.06 s
Kaya 13.09 -1.08 s
Dablo 13.78 -1.1 s
Foubé|Foube 13.6 -1.1 s
Yirgou 13.6 -1.2 s
Nasoumbou|Nassoumbou 14.3 -1.8 s
Inata|Inata gold mine 14.36 -1.29 s
Gaskindé|Gaskinde 14.0 -1.7 s
Koutougou 14.5 -1.1 s
Ouahigouya 13.58 -2.42 s
Nouna 12.73 -3.86 s
Karma|Karma village 13.6 -2.4 s
Nondin|Soro 13.7 -2.4 s
Kongoussi 13.33 -1.53 s
Bourzanga 13.68 -1.55 s
Fada N'Gourma|Fada Ngourma 12.06 0.36 s
Diapaga 12.07 1.79 s
Pama 11.25 0.71 s
Kompienga 11.2 0.7 r
Gayeri 12.65 0.49 s
Foutouri 12.8 0.4 s
Natiaboani 11.7 0.5 s
Kantchari 12.48 1.52 s
Partiaga 11.9 1.7 s
Madjoari 11.4 1.2 s
Boungou|Boungou gold mine 12.0 1.1 l
Essakane 14.4 0.1 s
Tenkodogo 11.78 -0.37 s
Bobo-Dioulasso 11.18 -4.3 s
Banfora 10.63 -4.76 s
Mansila 13.2 0.7 s
Zaongo 13.0 -0.5 s
Silgadji 13.8 -1.4 s
Toulfe|Toulfé 13.9 -1.9 s
Pissila 13.17 -0.82 s
Thiou 13.8 -2.67 s
@ NER
Bosso 13.7 13.31 s p100000
Niamey 13.51 2.11 s
Tillaberi|Tillabéri 14.21 1.45 s
Tillaberi region 14.2 1.8 r
Tahoua 14.89 5.26 s
Diffa 13.32 12.61 s
Diffa region 14 12.4 r
Agadez 16.97 7.99 s
Tongo Tongo 14.95 1.8 s
Inates|Inates camp 14.9 1.2 s
Chinagodrar|Chinegodar|Chinagoder 14.9 1.85 s
Tchombangou|Tchoma Bangou|Tchombangou village 14.9 1.4 s
Zaroumdareye|Zaroumadareye 14.9 1.4 s
Ayorou 14.73 0.92 s
Banibangou|Bani-Bangou 15.05 2.7 s
Ouallam 14.32 2.09 s
Torodi 13.12 1.8 s
Makalondi 12.83 1.68 s
Tera|Téra 14.01 0.75 s
Abala 14.93 3.43 s
Tillia 16.0 4.8 s
Tassara 16.8 5.7 s
Tabaski Kwatas|Koutougou (Niger) 14.0 0.8 s
Bosso 13.7 13.31 s
Toumour 13.66 13.12 s
Gueskerou 13.48 12.85 s
Blabrine 13.7 12.9 s
Nguigmi|N'guigmi 14.25 13.11 s
Arlit 18.74 7.39 s
Dirkou 19 12.9 s
Madama 21.95 13.65 s
Assamaka|Assamakka 19.34 5.79 s
Maradi 13.5 7.1 s
Darey-Daye 14.9 1.6 s
Anzourou 14.5 1.5 r
Koure|Kouré 13.31 2.58 s
Tamou 12.76 2.17 s
Fambita 14.1 0.6 s
Eknewane 15.8 4.0 s
Tingara 14.2 1.0 s
@ NGA
Borno|Borno State 11.5 13 r
Yobe 12 11.5 r
Adamawa 9.5 12.5 r
Zamfara 12.1 6.2 r
Katsina State 12.5 7.5 r
Kaduna State 10.4 7.8 r
Benue|Benue State 7.3 8.8 r
Plateau|Plateau State 9.2 9.7 r
Nasarawa|Nassarawa 8.5 8.3 r
Niger State 10 6 r
Taraba 8 10.7 r
Sokoto State 13 5.3 r
Kebbi 11.5 4.2 r
Niger Delta|the Delta 5 6.2 r
Biafra 6 7.5 r
Middle Belt 8.5 8.5 r
Rivers State 4.8 6.9 r
Bayelsa 4.8 6 r
Delta State 5.5 6 r
Imo|Imo State 5.5 7.1 r
Anambra 6.2 7 r
Ogoniland 4.68 7.4 r
Abuja 9.06 7.49 s
Kuje|Kuje prison 8.88 7.23 s
Lagos 6.45 3.39 s
Lekki|Lekki toll gate|Lekki Toll Gate 6.44 3.47 d
Kano 12 8.52 s
Kaduna 10.53 7.44 s
Zaria 11.11 7.72 s
Jos 9.93 8.89 s
Maiduguri 11.85 13.16 s
Sambisa Forest|Sambisa|Sambisa forest 11.3 13.4 r
Mandara Mountains|Gwoza hills 11 13.8 r
Alagarno|Alagarno forest 11.8 12.7 r
Baga 13.12 13.83 s
Doron Baga 13.1 13.85 s
Monguno 12.67 13.61 s
Kukawa 12.93 13.57 s
Cross Kauwa 13.0 13.7 s
Marte 12.36 13.83 s
Dikwa 12.04 13.92 s
Ngala|Gamboru Ngala|Gamboru|Gamborou-Ngala 12.34 14.18 s
Rann 12.27 14.47 s
Kala Balge 12.0 14.5 r
Bama 11.52 13.69 s
Banki 11.28 14.13 s
Gwoza 11.09 13.69 s
Chibok 10.87 12.85 s
Damboa 11.16 12.76 s
Konduga 11.65 13.42 s
Dalori 11.75 13.22 s
Mafa 11.93 13.6 s
Jere 11.87 13.15 s
Zabarmari|Koshobe|Koshebe 12.0 13.2 s
Auno 11.85 12.9 s
Benisheikh|Beneshiekh 11.81 12.49 s
Magumeri 12.11 12.83 s
Gubio 12.5 12.78 s
Nganzai|Gajiram 12.5 13.2 s
Gajiganna 12.25 13.1 s
Damasak 13.11 12.5 s
Abadam|Malam Fatori|Malam-Fatori 13.67 13.33 s
Biu 10.61 12.19 s
Askira|Askira Uba 10.65 12.9 s
Kwajaffa 10.5 12.4 s
Metele 13.4 13.3 s
Buni Yadi|Buni-Yadi|Buni Gari 11.27 12 s
Damaturu 11.75 11.96 s
Dapchi 12.49 11.5 s
Geidam 12.9 11.93 s
Gujba 11.5 11.93 s
Mafa (Yobe) 11.9 11.8 s
Potiskum 11.71 11.08 s
Kanamma 13.1 12.1 s
Michika 10.62 13.39 s
Madagali 10.89 13.63 s
Mubi 10.27 13.27 s
Yola 9.21 12.48 s
Numan 9.47 12.03 s
Gombe 10.29 11.17 s
Bauchi 10.31 9.84 s
Gusau 12.17 6.66 s
Anka 12.11 5.93 s
Maradun 12.57 6.25 s
Talata Mafara 12.57 6.07 s
Jangebe|Jengebe 12.25 6.1 s
Bukkuyum 12.13 5.45 s
Shinkafi 13.07 6.51 s
Zurmi 12.78 6.78 s
Tsafe 11.96 6.92 s
Maru 12.33 6.4 s
Dansadau 11.3 6.5 s
Kaura Namoda 12.59 6.59 s
Kankara 11.93 7.41 s
Funtua 11.52 7.31 s
Jibia 13.1 7.23 s
Batsari 12.75 7.24 s
Faskari 11.72 7.03 s
Kurmi|Tudun Biri 10.75 7.3 s
Birnin Gwari 11.02 6.78 s
Kuriga 10.9 7.0 s
Chikun 10.4 7.4 r
Kajuru 10.32 7.68 s
Kachia 9.87 7.95 s
Zangon Kataf 9.8 8.37 s
Southern Kaduna 9.7 8 r
Kauru 10.3 8.1 s
Igabi 10.8 7.5 r
Rijana 10.1 7.4 s
Sabon Birni|Sabon Birnin 13.55 6.38 s
Goronyo 13.44 5.67 s
Illela 13.73 5.3 s
Silame 13.03 4.85 s
Tangaza 13.4 5.0 s
Shiroro 10 6.8 r
Kagara 10.18 6.25 s
Tegina 10.07 6.19 s
Munya 9.9 7.0 r
Mokwa 9.3 5.05 s
Kontagora 10.4 5.47 s
Rafi 10.2 6.3 r
Papiri 10.5 4.5 s
Mangu 9.52 9.1 s
Bokkos 9.3 9 s
Barkin Ladi 9.53 8.9 s
Riyom 9.63 8.77 s
Bassa 9.95 8.75 s
Dogo Nahawa|Dogon Na Hauwa|Dogo Na Hauwa 9.78 8.87 s
Wase 9.09 9.95 s
Shendam 8.88 9.53 s
Yelwa 8.83 9.6 s
Makurdi 7.73 8.52 s
Guma|Guma LGA|Guma Local Government Area 7.9 8.7 r
Yelwata|Yelewata|Yelwata village 7.95 8.6 s
Agatu 7.9 7.9 r
Logo 7.6 9.3 r
Ukum 7.5 9.6 r
Gwer West 7.5 8.2 r
Otukpo 7.19 8.13 s
Zaki Biam 7.5 9.6 s
Apa 7.5 7.9 r
Owo 7.2 5.59 s
Awka 6.21 7.07 s
Abagana 6.18 6.97 s
Onitsha 6.15 6.79 s
Nnewi 6.02 6.91 s
Owerri 5.48 7.03 s
Orlu 5.79 7.04 s
Aba 5.11 7.37 s
Enugu 6.44 7.5 s
Port Harcourt 4.78 7.01 s
Warri 5.52 5.75 s
Odi 5.17 6.3 s
Ughelli|Okuama 5.49 6.01 s
Yenagoa 4.92 6.26 s
Bonny|Bonny Island 4.43 7.17 s
Okigwe 5.83 7.35 s
Eruku 8.1 5.4 s
Woro|Kwara South 9.5 4.0 s
Maga 11.4 5.5 s
Argungu 12.74 4.52 s
Lakurawa 13.2 5 r
Owo church 7.2 5.59 l
@ CMR
Ambazonia|Anglophone regions|English-speaking regions|Southern Cameroons 5.5 9.7 r
Northwest Region|North-West Region|Northwest region|North-West region 6.2 10.4 r
Southwest Region|South-West Region|Southwest region|South-West region 5 9.4 r
Far North|Far North Region|Extreme North|Far North region 11.3 14.5 r
Bamenda 5.96 10.15 s
Buea 4.16 9.24 s
Kumba 4.64 9.45 s
Limbe 4.02 9.21 s
Mamfe 5.75 9.31 s
Ngarbuh 6.4 10.7 s
Kumbo 6.2 10.67 s
Ekona 4.23 9.32 s
Akwaya 6.4 9.5 s
Menka|Pinyin 5.9 10.0 s
Kolofata 11.16 14 s
Fotokol 12.37 14.23 s
Amchide|Amchidé 11.2 14.1 s
Mora 11.04 14.14 s
Maroua 10.59 14.32 s
Kousseri 12.08 15.03 s
Ashigashiya|Achigachia 11.0 13.9 s
Zeleved|Zelevet 10.9 13.9 s
Ngouboua|Darak 12.8 14.3 s
Bakassi|Bakassi Peninsula 4.7 8.6 r
Douala 4.05 9.7 s
Yaounde|Yaoundé 3.87 11.52 s
Egbekaw 5.75 9.3 s
Mamfe market 5.75 9.3 l
@ GAB
Libreville 0.39 9.45 s
@ GNQ
Malabo 3.75 8.78 s
@ AGO
Cabinda|Cabinda enclave|Cabinda province -5.05 12.3 r
Cabinda city -5.55 12.2 s
Luanda -8.84 13.23 s
Huambo -12.78 15.74 s
Kuito|Cuito|Bie -12.38 16.93 s
Cuito Cuanavale -15.16 19.17 s
Jamba -17.46 22.6 s
Cafunfo -8.78 18.0 s
Lunda Norte -8.5 20 r
Malanje -9.54 16.34 s
Cassinga|Cassinga camp -15.12 16.1 s
Mavinga -15.79 20.36 s
Uige -7.61 15.06 s
Menongue -14.66 17.69 s
Benguela -12.58 13.41 s
Lobito -12.36 13.54 s
Ambriz -7.86 13.12 s
@ MOZ
Cabo Delgado|Cabo Delgado province -12.3 39.3 r
Palma -10.77 40.47 s
Afungi|Afungi Peninsula -10.85 40.53 l
Mocimboa da Praia|Mocímboa da Praia|Mocimboa -11.35 40.35 s
Macomia -12.25 40.13 s
Quissanga -12.42 40.49 s
Mucojo -12.07 40.47 s
Muidumbe -11.82 39.82 s
Xitaxi -11.9 39.8 s
Muatide -11.7 39.8 s
Mueda -11.67 39.56 s
Nangade -11.07 39.7 s
Awasse|Awasi -11.45 40.02 s
Diaca -11.52 39.97 s
Chai -11.88 40.15 s
Meluco -12.55 39.62 s
Ancuabe -12.97 39.85 s
Metuge -12.9 40.35 s
Chiure|Chiúre -13.42 39.83 s
Ibo|Ibo island|Quirimbas -12.34 40.6 s
Quiterajo -11.75 40.43 s
Pundanhar -10.9 39.9 s
Naunde -12.0 40.4 s
Monjane -10.9 40.4 s
Pemba -12.97 40.52 s
Mocimboa do Rovuma -11.27 39.33 s
Memba -14.19 40.53 s
Erati|Eráti|Namapa -13.7 39.9 r
Nampula -15.12 39.27 s
Niassa -13 36.5 r
Mecula -12.08 37.67 s
Gorongosa -18.68 34.07 s
Sofala -19 34.5 r
Muxungue|Muxúnguè -20.39 33.95 s
Inhaminga -18.4 35.0 s
Casa Banana -18.5 34.1 s
Homoine|Homoíne -23.87 35.15 s
Tete -16.16 33.59 s
Beira -19.84 34.84 s
Maputo|Lourenco Marques -25.97 32.58 s
Maringue -17.95 34.38 s
Nkomati|Nkomati River -25.4 32 r
@ TZA
Dar es Salaam -6.82 39.27 s
Zanzibar -6.16 39.2 s
Pemba Island|Pemba -5.2 39.75 r
Mtwara -10.27 40.18 s
Kitaya -10.6 40.2 s
Kibiti -7.73 38.95 s
Arusha -3.37 36.68 s
Loliondo -2.05 35.62 s
Rufiji -8 39 r
Serengeti -2.3 34.8 r
Mount Kilimanjaro|Kilimanjaro -3.07 37.35 l
@ ZWE
Harare|Salisbury -17.83 31.05 s
Bulawayo -20.15 28.58 s
Matabeleland -19.5 28 r
Marange|Marange diamond fields|Chiadzwa -19.62 32.3 s
Chimoio raid site -19.1 33.5 l =MOZ
@ ZAF
KwaZulu -28.5 31 r
Umlazi -29.97 30.88 s
Katlehong -26.34 28.15 s
Thokoza -26.36 28.14 s
Mamelodi -25.71 28.4 s
Zululand -28 31.5 r
Soweto -26.27 27.86 s
Marikana -25.69 27.48 s
Sharpeville -26.69 27.87 s
Johannesburg|Joburg -26.2 28.04 s
Alexandra -26.1 28.1 d
Boipatong -26.66 27.83 s
Bisho|Bhisho -32.85 27.44 s
Sebokeng -26.57 27.84 s
Langa|Uitenhage -33.76 25.4 s
Crossroads -33.98 18.6 d
Khayelitsha -34.04 18.67 s
KwaMashu -29.73 30.98 s
Inanda -29.69 30.93 s
Phoenix -29.7 31.0 s
Richmond -29.87 30.27 s
Bophuthatswana -25.8 26 r
Transkei -31.5 28.5 r
Ciskei -32.8 27 r
Venda -22.9 30.5 r
Robben Island -33.81 18.37 l
Natal -29 30.5 r
Transvaal -25 29 r
Durban -29.86 31.03 s
Pretoria|Tshwane -25.74 28.19 s
@ LSO
Maseru -29.32 27.48 s
@ SWZ
Mbabane -26.32 31.13 s
@ NAM
Caprivi|Caprivi Strip|Zambezi Region -17.8 23.5 r
Katima Mulilo -17.5 24.27 s
Ovamboland -17.7 16 r
Windhoek -22.56 17.08 s
@ SEN
Casamance|Casamance region 12.8 -15.3 r
Ziguinchor 12.57 -16.27 s
Bignona 12.81 -16.23 s
Sindian 12.96 -16.18 s
Boffa Bayotte|Bofa Bayotte 12.5 -16.4 s
Dakar 14.69 -17.45 s
Touba 14.86 -15.88 s
@ GMB
Banjul 13.45 -16.58 s
Foni 13.2 -15.9 r
@ GNB
Bissau 11.86 -15.6 s
@ GIN
Conakry 9.54 -13.68 s
Nzerekore|Nzérékoré 7.76 -8.82 s
Gueckedou|Guéckédou 8.57 -10.13 s
Macenta 8.54 -9.47 s
Zogota 7.8 -8.9 s
Parrot's Beak 8.5 -10.5 r
@ SLE
Freetown 8.48 -13.23 s
Bo 7.96 -11.74 s
Kenema 7.88 -11.19 s
Koidu|Kono 8.64 -10.97 s
Kailahun 8.28 -10.57 s
Makeni 8.88 -12.04 s
Bunce Island|Okra Hills 8.6 -12.8 r
Lunsar 8.68 -12.54 s
Daru 7.99 -10.84 s
Lungi|Lungi Airport 8.62 -13.19 s
@ LBR
Monrovia 6.3 -10.8 s
Gbarnga 7 -9.47 s
Buchanan 5.88 -10.05 s
Tubmanburg 6.87 -10.82 s
Voinjama 8.42 -9.75 s
Foya 8.36 -10.2 s
Ganta 7.24 -8.98 s
Carter Camp|Harbel 6.28 -10.35 s
Lofa|Lofa County 8.2 -10 r
Nimba|Nimba County 6.8 -8.7 r
@ CIV
Abidjan 5.35 -4 s
Yopougon 5.33 -4.08 d
Abobo 5.43 -4.04 d
Yamoussoukro 6.82 -5.28 s
Bouake|Bouaké 7.69 -5.03 s
Korhogo 9.46 -5.63 s
Man 7.41 -7.55 s
Duekoue|Duékoué 6.74 -7.34 s
Guiglo 6.54 -7.5 s
Tai|Taï 5.88 -7.46 s
Grand-Bassam|Grand Bassam 5.21 -3.74 s
Kafolo 9.6 -4.3 s
Kong 9.15 -4.61 s
Tehini 9.6 -3.66 s
@ GHA
Accra 5.56 -0.2 s
Bawku 11.06 -0.24 s
Yendi 9.44 -0.01 s
@ TGO
Lome|Lomé 6.14 1.21 s
Savanes 10.5 0.4 r
Kpendjal|Kpekpakandi 11 0.7 r
@ BEN
Cotonou 6.37 2.42 s
Pendjari|Pendjari National Park 11.2 1.5 r
W National Park|W Park|W Arly Pendjari 12 2.5 r
Alibori 11.3 2.8 r
Atacora 10.5 1.5 r
Porga 11.05 0.98 s
Banikoara 11.3 2.44 s
Karimama 12.07 3.18 s
@ MRT
Nouakchott 18.09 -15.98 s
Lemgheity|Lemgheyti 24.5 -5 s
Bassikounou 15.87 -5.95 s
Aleg 17.05 -13.91 s
@ MDG
Antananarivo|Tananarive -18.91 47.54 s
@ COM
Anjouan|Ndzuwani -12.2 44.4 r
Moroni -11.7 43.26 s
@ ZMB
Lusaka -15.4 28.29 s
@ MWI
Lilongwe -13.97 33.79 s
`;
