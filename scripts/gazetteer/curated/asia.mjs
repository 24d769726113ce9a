// Afghanistan, Pakistan, India, Sri Lanka, Nepal, Bangladesh, Central Asia, Myanmar, South-East Asia. Format: see ../curate.mjs.
export default `
@ AFG
Kabul 34.53 69.17 s
Dasht-e-Barchi|Dasht-e Barchi|Dashti Barchi|Dasht-i-Barchi 34.5 69.08 d
Abbey Gate 34.56 69.22 l
Kabul airport|Hamid Karzai International Airport|Kabul International Airport 34.566 69.212 l
Wazir Akbar Khan 34.535 69.187 d
Bagram|Bagram Airfield|Bagram Air Base|Bagram airbase 34.95 69.27 s
Shindand 33.3 62.15 s
Camp Bastion|Camp Leatherneck|Camp Shorabak|Shorabak 31.86 64.22 l
Kandahar|Qandahar 31.61 65.71 s
Panjwai|Panjwayi|Panjwaii 31.55 65.46 s
Zhari|Zharay|Zhari district|Zheray 31.6 65.35 r
Arghandab 31.7 65.65 r
Maiwand|Maywand 31.74 65.1 s
Spin Boldak|Spin Buldak 31.01 66.4 s
Shah Wali Kot 32.0 66.0 s
Khakrez 32.0 65.5 s
Helmand|Hilmand|Helmand Province 31.2 64.1 r
Lashkar Gah|Lashkargah|Lashkar-Gah 31.59 64.37 s
Sangin 32.07 64.83 s
Musa Qala|Musa Qalah|Musa Qaleh 32.44 64.74 s
Marjah|Marja 31.52 64.12 s
Nad Ali|Nad-e Ali|Nad-e-Ali 31.62 64.23 s
Nawa district 31.4 64.3 r
Garmsir|Garmser 31.12 64.2 s
Gereshk|Girishk|Geresk 31.82 64.57 s
Nahr-e Saraj|Nahri Saraj 31.9 64.6 r
Now Zad|Nawzad 32.4 64.47 s
Kajaki 32.27 65.05 s
Khanashin|Khan Neshin 30.55 63.79 s
Dishu 30.4 63.3 r
Babaji 31.7 64.4 s
Uruzgan|Oruzgan|Urozgan 32.9 66 r
Tarin Kot|Tarin Kowt|Tirin Kot|Tirinkot|Tarinkot 32.63 65.87 s
Deh Rawood|Deh Rawud 32.62 65.45 s
Chora 32.84 65.98 s
Zabul 32.3 67.2 r
Qalat|Kalat 32.11 66.9 s
Nangarhar 34.3 70.6 r
Jalalabad 34.43 70.45 s
Achin 34.1 70.7 s
Tora Bora 34.1 70.2 l
Khogyani 34.3 70.1 r
Momand Dara|Torkham crossing 34.12 71.09 l
Torkham 34.12 71.09 s
Kot district 34.17 70.6 r
Haska Mina|Deh Bala 34.1 70.5 r
Kunar|Kunar Province 35 71.2 r
Asadabad 34.87 71.15 s
Korengal Valley|Korengal|Korangal 34.9 70.9 r
Pech Valley|Pech 34.9 71 r
Nuristan 35.3 70.8 r
Kamdesh 35.42 71.34 s
Wanat|Waygal 35.05 70.9 s
Barg-e Matal|Barge Matal 35.67 71.34 s
Laghman 34.8 70.2 r
Mehtar Lam|Mehtarlam 34.67 70.21 s
Khost|Khowst 33.34 69.92 s
Camp Chapman|FOB Chapman 33.34 69.95 l
Paktia 33.6 69.3 r
Paktika 32.5 68.8 r
Gardez 33.6 69.23 s
Zurmat 33.44 69.03 s
Sharana 33.18 68.73 s
Urgun|Orgun 32.95 69.18 s
Barmal 32.7 69.3 s
Yahya Khel|Yahyakhel 32.93 68.65 s
Shah-i-Kot|Shahi Kot|Shah-i-Kot Valley 33.37 69.18 r
Ghazni 33.55 68.42 s
Jaghori 33.1 67.5 r
Andar 33.3 68.4 r
Wardak|Maidan Wardak|Maidan Wardak Province|Vardak 34.2 68.3 r
Maidan Shar|Maidan Shahr|Maydanshahr 34.4 68.87 s
Sayedabad|Saydabad 34.0 68.7 s
Tangi Valley 34.1 68.8 r
Logar 34 69.2 r
Pul-e-Alam|Pul-e Alam 33.99 69.02 s
Azra 34.2 69.65 r
Parwan 35 69 r
Kapisa 35 69.6 r
Tagab 34.85 69.65 s
Nijrab 34.98 69.57 s
Panjshir|Panjsher|Panjshir Valley 35.4 69.7 r
Bazarak 35.31 69.52 s
Andarab 35.6 69.2 r
Bamiyan|Bamyan|Bamian 34.82 67.83 s
Daykundi|Daikundi 33.7 66.1 r
Ghor|Ghowr 34.2 65 r
Chaghcharan|Firozkoh 34.52 65.25 s
Herat 34.35 62.2 s
Islam Qala 34.67 61.07 s
Badghis 35.2 63.8 r
Bala Murghab|Bala Morghab 35.58 63.33 s
Qala-e Naw|Qala-i-Naw 34.99 63.13 s
Farah 32.37 62.11 s
Bala Baluk|Bala Boluk 32.75 62.5 r
Granai|Gerani|Azizabad 32.7 62.5 s
Bakwa 32.24 62.95 s
Nimroz|Nimruz 30.9 62.7 r
Zaranj 30.96 61.86 s
Faryab 36 64.8 r
Maimana|Maymana 35.92 64.78 s
Qaisar 35.7 64.3 s
Sar-e-Pul|Sar-e Pol|Sari Pul 36.22 65.93 s
Mirza Olang 36.0 65.9 s
Jawzjan|Jowzjan 36.7 66 r
Sheberghan|Shibirghan|Shebarghan 36.67 65.75 s
Darzab 36.0 65.4 s
Dasht-i-Leili|Dasht-e-Leili 36.7 65.6 l
Balkh 36.7 67 r
Mazar-i-Sharif|Mazar-e-Sharif|Mazar-e Sharif|Mazar 36.71 67.11 s
Qala-i-Jangi|Qala-e-Jangi 36.66 67.0 l
Camp Shaheen 36.76 67.1 l
Samangan 36 67.8 r
Aybak 36.26 68.02 s
Baghlan 36.13 68.7 s
Pul-e-Khumri|Pul-i-Khumri|Pol-e Khomri 35.94 68.71 s
Dand-e-Ghori|Dand-e Ghori 36 68.6 r
Kunduz|Konduz|Kundoz 36.73 68.86 s
Dasht-e-Archi|Dasht-e Archi 37.1 69.1 r
Imam Sahib 37.19 68.94 s
Chahar Dara|Chardara|Char Dara 36.7 68.75 r
Takhar 36.7 69.8 r
Taloqan|Taluqan 36.74 69.53 s
Badakhshan 36.9 71 r
Faizabad|Fayzabad|Feyzabad 37.12 70.58 s
Warduj 36.6 71.3 r
Wakhan Corridor|Wakhan 37 73 r
Mundigak|Arghistan 31.6 66.5 r
@ PAK
Hangu 33.53 71.06 s p300000
Sir Creek 23.68 68.45 w
Pakistan tribal areas|FATA|Federally Administered Tribal Areas|tribal areas|tribal belt 33 70 r
Khyber Pakhtunkhwa|KPK|North-West Frontier Province|NWFP|North West Frontier Province|Khyber-Pakhtunkhwa 34.5 72 r
North Waziristan 33 70 r
South Waziristan 32.3 69.8 r
Waziristan 32.7 69.9 r
Bajaur|Bajaur Agency|Bajur 34.8 71.5 r
Mohmand|Mohmand Agency 34.5 71.3 r
Khyber|Khyber Agency|Khyber district 33.95 71 r
Khyber Pass 34.1 71.1 l
Orakzai|Orakzai Agency 33.7 71 r
Kurram|Kurram Agency|Kurram Valley 33.8 70.3 r
Swat|Swat Valley|Swat valley 35.2 72.4 r
Buner 34.5 72.5 r
Dir|Lower Dir|Upper Dir 35.2 71.9 r
Malakand 34.5 71.9 r
Chitral 35.85 71.79 s
Kohistan 35.3 73.2 r
Azad Kashmir|Pakistan-administered Kashmir|Pakistani Kashmir|Pakistan-occupied Kashmir|PoK|AJK|Azad Jammu and Kashmir|Pakistani-controlled Kashmir|Pakistan-controlled Kashmir 34 73.8 r !
Gilgit-Baltistan|Northern Areas 35.8 74.8 r !
Siachen|Siachen Glacier 35.4 77.1 r !
Kargil heights 34.6 76.1 r !
Balochistan|Baluchistan|Balochistan Province 28.3 65.5 r
Sindh|Sind 26 68.8 r
Islamabad 33.72 73.04 s
Red Mosque|Lal Masjid 33.713 73.087 l
D-Chowk 33.73 73.09 l
Rawalpindi 33.6 73.05 s
Adiala Jail|Adiala 33.48 73.05 l
Lahore 31.56 74.35 s
Faisalabad 31.42 73.09 s
Karachi 24.86 67.01 s
Lyari 24.87 66.99 d
Orangi|Orangi Town 24.95 67 d
Sohrab Goth 24.95 67.09 d
Korangi 24.83 67.13 d
Clifton 24.81 67.03 d
Jinnah International Airport 24.9 67.16 l
Peshawar 34.01 71.58 s
Army Public School 34.0 71.54 l
Qissa Khwani Bazaar 34.01 71.57 l
Hayatabad 33.98 71.43 d
Charsadda 34.15 71.74 s
Mardan 34.2 72.05 s
Nowshera 34.02 71.97 s
Akora Khattak 34 72.12 s
Swabi 34.12 72.47 s
Kohat 33.59 71.44 s
Hangu 33.53 71.06 s
Bannu 32.99 70.6 s
Lakki Marwat 32.61 70.91 s
Tank 32.22 70.38 s
Dera Ismail Khan|D.I. Khan|D I Khan|DI Khan 31.83 70.9 s
Kulachi 31.93 70.46 s
Daraban 31.73 70.33 s
Miranshah|Miram Shah|Miran Shah|Miramshah 33 70.07 s
Mir Ali|Mirali 32.97 70.27 s
Datta Khel 32.9 69.75 s
Shawal|Shawal Valley 32.7 69.6 r
Razmak 32.68 69.84 s
Wana|Wanna 32.3 69.57 s
Angoor Adda|Angur Ada|Angoor Ada 32.53 69.28 s
Makeen|Makin 32.62 69.85 s
Ladha 32.57 69.83 s
Sararogha 32.5 69.9 s
Shakai 32.5 69.5 s
Khar 34.73 71.53 s
Damadola 34.8 71.47 s
Chenagai 34.9 71.4 s
Ghalanai 34.36 71.4 s
Landi Kotal 34.1 71.15 s
Jamrud 34 71.38 s
Bara 33.92 71.46 s
Tirah|Tirah Valley 33.75 70.9 r
Parachinar 33.9 70.1 s
Sadda 33.7 70.33 s
Thall|Thal 33.37 70.55 s
Mingora 34.78 72.36 s
Saidu Sharif 34.75 72.36 s
Kabal 34.79 72.28 s
Matta 34.93 72.42 s
Abbottabad 34.15 73.22 s
Balakot 34.55 73.35 s
Mansehra 34.33 73.2 s
Dasu 35.29 73.29 s
Besham|Bisham 34.93 72.88 s
Chilas 35.42 74.1 s !
Gilgit 35.92 74.31 s !
Skardu 35.3 75.63 s !
Muzaffarabad 34.36 73.47 s !
Kotli 33.52 73.9 s !
Rawalakot 33.86 73.76 s !
Mirpur 33.15 73.75 s !
Neelum Valley|Neelum 34.7 74 r !
Haji Pir|Hajipir 34 74.1 r !
Quetta 30.18 67 s
Hazara Town 30.17 66.95 d
Chaman 30.92 66.45 s
Mach 29.86 67.33 s
Mastung 29.8 66.85 s
Kalat (Balochistan)|Kalat district 29.02 66.59 s
Khuzdar 27.8 66.61 s
Nushki|Noshki 29.55 66.02 s
Panjgur 26.97 64.1 s
Turbat 26 63.05 s
Kech|Kech district|Kech Valley 26 62.8 r
Gwadar 25.12 62.33 s
Pasni 25.26 63.47 s
Ormara 25.21 64.64 s
Lasbela 26.2 66.3 r
Musakhel 30.86 69.82 s
Barkhan 29.9 69.53 s
Kohlu 29.9 69.25 s
Dera Bugti 29.03 69.16 s
Sui 28.62 69.18 s
Bolan|Bolan Pass 29.7 67.5 r
Mashkaf 29.6 67.7 s
Sibi 29.54 67.88 s
Zhob 31.34 69.45 s
Muslim Bagh 30.83 67.73 s
Ziarat 30.38 67.73 s
Awaran 26.46 65.23 s
Jhal Magsi 28.28 67.45 s
Harnai 30.1 67.94 s
Dukki 30.15 68.57 s
Makran 26 63.5 r
Sehwan|Sehwan Sharif 26.42 67.86 s
Shikarpur 27.96 68.64 s
Jacobabad 28.28 68.44 s
Sukkur 27.71 68.85 s
Larkana 27.56 68.21 s
Hyderabad (Pakistan)|Hyderabad 25.4 68.37 s
Gojra 31.15 72.68 s
Jaranwala 31.34 73.42 s
Gujranwala 32.16 74.19 s
Sialkot 32.49 74.53 s
Muridke 31.8 74.26 s
Bahawalpur 29.4 71.68 s
Multan 30.2 71.48 s
Attock 33.77 72.36 s
Kamra 33.85 72.4 s
Wagah|Wagah border|Attari-Wagah 31.6 74.57 l
Mehran naval base|PNS Mehran 24.9 67.1 l
Garhi Khuda Bakhsh 27.58 68.27 s
Liaquat Bagh 33.606 73.065 l
Bacha Khan University 34.13 71.77 l
@ IND
Odisha|+Orissa 20.5 84.5 r
Uttarakhand|+Uttaranchal 30.1 79.3 r
Puducherry|+Pondicherry 11.94 79.81 s
Thiruvananthapuram|+Trivandrum 8.49 76.95 s
Kozhikode|+Calicut 11.25 75.77 s
Kollam|+Quilon 8.89 76.61 s
Purnia|+Purnea 25.78 87.47 s
Kasaragod|+Kasargod 12.5 74.99 s
Vidarbha 20.8 78.5 r
Marathwada 19.3 76.3 r
Bundelkhand 25.2 79.9 r
Okhla 28.56 77.28 d
Colaba 18.91 72.81 d
Andheri 19.12 72.85 d
Poonch|+Punch 33.77 74.09 r p200000
Ferozepur|Firozpur|Ferozepore 30.93 74.61 s
Kochi|+Cochin 9.94 76.26 s
Mangaluru|+Mangalore 12.91 74.86 s
Belagavi|+Belgaum 15.85 74.5 s
Kalaburagi|+Gulbarga 17.33 76.83 s
Ballari|+Bellary 15.14 76.92 s
Kashmir|Kashmir Valley|Indian-administered Kashmir|Indian Kashmir|Indian-controlled Kashmir|Kashmir region|disputed Kashmir|Indian-held Kashmir|India-administered Kashmir|Indian-occupied Kashmir 34 74.8 r !
Jammu and Kashmir|Jammu-Kashmir 33.9 75.3 r !
Ladakh 34.3 78 r !
Srinagar 34.08 74.8 s !
Jammu 32.73 74.87 s !
Anantnag|Islamabad (Kashmir) 33.73 75.15 s !
Pahalgam 34.01 75.32 s !
Baisaran|Baisaran Valley|Baisaran meadow 34.0 75.33 l !
Pulwama 33.87 74.89 s !
Awantipora|Awantipur 33.92 75.01 s !
Lethpora 33.97 74.97 s !
Tral 33.93 75.1 s !
Shopian|Shupiyan|Shopiyan 33.72 74.83 s !
Kulgam 33.64 75.02 s !
Baramulla|Baramula|Varmul 34.2 74.34 s !
Sopore 34.3 74.47 s !
Kupwara 34.53 74.25 s !
Handwara 34.4 74.28 s !
Keran|Keran sector 34.65 73.98 s !
Machil 34.75 74.4 s !
Tangdhar 34.4 73.87 s !
Uri 34.09 74.05 s !
Gulmarg 34.05 74.38 s !
Bandipora|Bandipore 34.42 74.65 s !
Ganderbal 34.23 74.78 s !
Budgam|Badgam 34.02 74.72 s !
Poonch|Punch 33.77 74.1 s !
Rajouri 33.38 74.3 s !
Mendhar 33.6 74.13 s !
Krishna Ghati 33.6 74.2 r !
Nowshera sector 33.15 74.25 r !
Kathua 32.37 75.52 s
Samba 32.57 75.12 s
Reasi 33.08 74.83 s
Udhampur 32.92 75.14 s
Doda 33.15 75.55 s
Kishtwar 33.31 75.77 s
Nagrota 32.8 74.9 s
Akhnoor 32.9 74.74 s
Arnia|RS Pura|R.S. Pura|Ranbir Singh Pura 32.61 74.73 s
Wandhama 34.25 74.77 s !
Chittisinghpura|Chittisinghpora|Chattisinghpora 33.75 75.24 s !
Nadimarg 33.7 74.9 s !
Gawkadal|Gawakadal 34.075 74.81 l !
Bijbehara 33.79 75.1 s !
Kunan Poshpora|Kunan 34.45 74.3 s !
Charar-e-Sharief|Charar-i-Sharief|Charari Sharief 33.86 74.76 s !
Hazratbal 34.13 74.84 l !
Lal Chowk 34.07 74.81 l !
Kargil 34.56 76.13 s !
Drass|Dras 34.43 75.76 s !
Leh 34.17 77.58 s !
Tiger Hill 34.48 75.66 l !
Tololing 34.46 75.77 l !
Gujarat 22.5 71.5 r
Godhra 22.78 73.61 s
Ahmedabad|Ahmadabad 23.03 72.59 s
Naroda|Naroda Patiya|Naroda Patia|Naroda Gam 23.07 72.66 d
Gulbarg Society|Gulberg Society|Chamanpura 23.04 72.61 l
Meghaninagar|Meghani Nagar 23.05 72.61 d
Juhapura 22.99 72.53 d
Shah-e-Alam|Shah Alam camp 22.99 72.6 d
Kalupur 23.03 72.6 d
Dariapur|Dariyapur 23.035 72.59 d
Jamalpur 23.01 72.58 d
Gomtipur 23.02 72.61 d
Bapunagar 23.035 72.63 d
Vatva 22.95 72.61 d
Danilimda 22.99 72.58 d
Behrampura 23 72.58 d
Shahpur 23.04 72.58 d
Paldi 23.01 72.565 d
Vejalpur 23.0 72.52 d
Rakhial 23.02 72.625 d
Amraiwadi 23.0 72.63 d
Odhav 23.02 72.67 d
Navrangpura 23.035 72.56 d
Ellisbridge|Ellis Bridge 23.02 72.57 d
Khanpur 23.03 72.58 d
Saraspur 23.03 72.61 d
Sardarnagar 23.08 72.64 d
Kubernagar 23.075 72.65 d
Nava Vadaj|Vadaj 23.06 72.57 d
Sabarmati 23.08 72.59 d
Vadodara|+Baroda 22.3 73.2 s
Best Bakery|Hanuman Tekri 22.28 73.22 l
Tandalja|Makarpura|Panigate 22.3 73.2 d
Surat 21.2 72.83 s
Rajkot 22.29 70.79 s
Bhavnagar 21.76 72.15 s
Jamnagar 22.47 70.07 s
Gandhinagar 23.22 72.65 s
Akshardham|Akshardham temple 23.23 72.67 l
Mehsana 23.6 72.38 s
Visnagar 23.7 72.55 s
Sardarpura|Sardarpur 23.8 72.5 s
Dipda Darwaza 23.7 72.55 l
Himmatnagar|Himatnagar 23.6 72.96 s
Sabarkantha 23.6 73 r
Banaskantha 24.2 72.3 r
Panchmahal|Panchmahals 22.8 73.6 r
Dahod|Dohad 22.83 74.26 s
Limkheda 22.83 73.99 s
Randhikpur 22.8 73.9 s
Halol 22.5 73.47 s
Kalol 22.61 73.46 s
Lunawada|Lunavada 23.13 73.61 s
Pandarwada 23.1 73.7 s
Anand 22.56 72.95 s
Ode|Ode village 22.62 73.1 s
Nadiad 22.7 72.86 s
Kheda|Kaira 22.75 72.68 s
Petlad 22.48 72.8 s
Borsad 22.41 72.9 s
Bharuch|Broach 21.69 72.98 s
Ankleshwar 21.63 73 s
Chhota Udepur|Chhota Udaipur|Chota Udaipur 22.3 74.01 s
Sanjeli 23.05 74 s
Santrampur 23.19 73.88 s
Fatehpura 23.24 73.93 s
Modasa 23.46 73.3 s
Vijapur 23.57 72.75 s
Viramgam 23.12 72.04 s
Veraval 20.9 70.37 s
Porbandar 21.64 69.6 s
Bhuj 23.25 69.67 s
Kutch|Kachchh 23.7 69.8 r
Saurashtra 22 70.8 r
Una 20.82 71.03 s
Khambhat|Cambay 22.31 72.62 s
Idar 23.83 73 s
Khedbrahma 24.03 73.04 s
Valsad 20.61 72.93 s
Navsari 20.95 72.93 s
Narmada 21.9 73.6 r
New Delhi|+Delhi|NCT of Delhi 28.64 77.22 s
Old Delhi|Chandni Chowk 28.656 77.23 d
Red Fort 28.656 77.241 l
Jamia Nagar|Jamia Millia Islamia|Batla House 28.56 77.28 d
Shaheen Bagh 28.545 77.3 d
Jaffrabad|Jafrabad 28.675 77.27 d
Maujpur 28.685 77.275 d
Chand Bagh 28.7 77.27 d
Shiv Vihar 28.72 77.28 d
Khajuri Khas 28.71 77.26 d
Trilokpuri 28.605 77.31 d
Seelampur 28.67 77.27 d
Gokulpuri 28.7 77.285 d
Bhajanpura 28.7 77.26 d
Jantar Mantar 28.627 77.217 l
Karol Bagh 28.65 77.19 d
Nizamuddin 28.59 77.245 d
Northeast Delhi|North East Delhi 28.69 77.28 d
Singhu|Singhu border 28.84 77.1 l
Connaught Place 28.632 77.22 d
Lajpat Nagar 28.57 77.24 d
Sarojini Nagar 28.575 77.195 d
Paharganj 28.645 77.213 d
Gurugram|Gurgaon 28.46 77.03 s
Nuh|Mewat 28.1 77 s
Faridabad 28.41 77.31 s
Noida 28.58 77.33 s
Ghaziabad 28.67 77.43 s
Dadri|Bisada|Bisara 28.55 77.55 s
Meerut 28.98 77.71 s
Hashimpura|Maliana 28.98 77.69 d
Muzaffarnagar 29.47 77.7 s
Shamli 29.45 77.31 s
Kawal 29.4 77.8 s
Saharanpur 29.97 77.55 s
Aligarh 27.88 78.08 s
Moradabad 28.84 78.78 s
Sambhal 28.58 78.57 s
Bareilly 28.36 79.42 s
Agra 27.18 78.02 s
Mathura 27.5 77.67 s
Hathras 27.6 78.05 s
Kanpur|Cawnpore 26.46 80.35 s
Lucknow 26.85 80.95 s
Ayodhya|Babri Masjid|Babri mosque|Faizabad (India) 26.8 82.2 s
Lakhimpur Kheri|Tikunia 27.95 80.78 s
Allahabad|Prayagraj 25.44 81.84 s
Varanasi|Benares|Banaras 25.32 83.01 s
Gorakhpur 26.76 83.37 s
Azamgarh 26.07 83.18 s
Unnao 26.55 80.49 s
Bulandshahr 28.4 77.85 s
Bahraich 27.57 81.6 s
Mumbai|+Bombay 19.07 72.88 s
Taj Mahal Palace|Taj Mahal Hotel|Taj Hotel|Taj Mahal Palace hotel 18.922 72.833 l
Nariman House|Chabad House 18.917 72.828 l
Chhatrapati Shivaji Terminus|CST|Victoria Terminus 18.94 72.835 l
Dharavi 19.04 72.855 d
Behrampada 19.06 72.845 d
Jogeshwari 19.14 72.85 d
Zaveri Bazaar 18.95 72.83 l
Gateway of India 18.922 72.835 l
Thane 19.2 72.97 s
Bhiwandi 19.3 73.06 s
Malegaon 20.55 74.53 s
Pune|Poona 18.52 73.86 s
Koregaon Bhima|Bhima Koregaon 18.65 74.06 s
Nagpur 21.15 79.09 s
Aurangabad 19.88 75.34 s
Khairlanji 21.4 79.6 s
Gadchiroli 20.18 80 s
Etapalli 19.6 80.25 s
Bhamragad 19.42 80.58 s
Chandrapur 19.95 79.3 s
Bastar|Bastar region|Bastar district 19.1 81.5 r
Dantewada|Dakshin Bastar Dantewada 18.9 81.35 s
Sukma 18.39 81.66 s
Bijapur 18.79 80.82 s
Narayanpur 19.72 81.25 s
Abujhmad|Abujhmarh 19.3 81 r
Chintalnar|Tadmetla 18.3 81.2 s
Burkapal 18.3 81.3 s
Jagdalpur 19.07 82.03 s
Kanker 20.27 81.49 s
Kondagaon 19.6 81.66 s
Jhiram Ghati|Darbha|Darbha Valley 18.85 81.9 l
Sarkeguda 18.6 80.9 s
Tarrem|Tekulguda 18.5 80.98 s
Jagargunda 18.35 81.1 s
Rajnandgaon 21.1 81.03 s
Red Corridor 21 82 r
Raipur 21.23 81.63 s
Malkangiri 18.35 81.9 s
Koraput 18.81 82.71 s
Kandhamal|Phulbani 20.47 84.23 r
Rayagada 19.17 83.42 s
Kalinganagar 20.97 86.0 s
Nayagarh 20.13 85.1 s
Jharkhand 23.6 85.3 r
Latehar 23.74 84.5 s
Palamu|Palamau 24 84.1 r
Chatra 24.2 84.87 s
West Singhbhum|Chaibasa 22.55 85.8 r
Lohardaga 23.43 84.68 s
Giridih 24.19 86.3 s
Bokaro 23.67 86.15 s
Gaya 24.79 85 s
Jehanabad 25.21 84.99 s
Laxmanpur-Bathe|Laxmanpur Bathe 25.2 84.9 s
Senari 25.1 84.8 s
Bathani Tola 25.3 84.4 s
Bhagalpur 25.25 87 s
Lalgarh|Jangalmahal|Jungle Mahal 22.6 87.05 s
West Midnapore|Paschim Medinipur|Midnapore 22.42 87.32 r
Nandigram 22.01 87.98 s
Singur 22.81 88.23 s
Naxalbari 26.68 88.22 s
Darjeeling|Gorkhaland 27.04 88.27 s
Murshidabad 24.18 88.27 s
Kolkata|+Calcutta 22.56 88.36 s
Sandeshkhali 22.36 88.88 s
Assam 26.2 92.9 r
Bodoland|Bodoland Territorial Region 26.6 90.5 r
Karbi Anglong 26 93.4 r
Kokrajhar 26.4 90.27 s
Nellie|Nellie village 26.1 92.32 s
Tinsukia 27.5 95.36 s
Guwahati|Gauhati 26.18 91.75 s
Dhubri 26.02 89.99 s
Sonitpur 26.7 92.8 r
Dima Hasao|Haflong 25.17 93.02 r
Barak Valley 24.8 92.8 r
Manipur 24.66 93.9 r
Imphal 24.81 93.94 s
Churachandpur|Lamka 24.33 93.68 s
Moreh 24.25 94.3 s
Kangpokpi 25.15 93.97 s
Bishnupur|Bishenpur 24.63 93.78 s
Jiribam 24.8 93.12 s
Tengnoupal 24.38 94.14 r
Ukhrul 25.1 94.36 s
Chandel 24.32 94.03 s
Thoubal 24.64 94.01 s
Nagaland 26.1 94.5 r
Mon|Oting 26.72 95.03 s
Kohima 25.67 94.11 s
Dimapur 25.9 93.73 s
Tripura 23.8 91.7 r
Agartala 23.84 91.28 s
Mizoram 23.3 92.8 r
Meghalaya 25.5 91.3 r
Garo Hills 25.5 90.5 r
Shillong 25.57 91.88 s
Punjab (India)|Indian Punjab 31 75.4 r
Amritsar 31.63 74.87 s
Golden Temple|Harmandir Sahib|Akal Takht 31.62 74.876 l
Jallianwala Bagh 31.62 74.88 l
Gurdaspur|Dinanagar 32.04 75.4 s
Pathankot|Pathankot Air Force Station|Pathankot airbase 32.27 75.65 s
Khalistan 31 75.5 r
Hyderabad 17.38 78.46 s
Mecca Masjid 17.36 78.473 l
Telangana 17.9 79.6 r
Bengaluru|+Bangalore 12.97 77.59 s
Chennai|+Madras 13.09 80.28 s
Coimbatore 11 76.97 s
Sriperumbudur 12.97 79.94 s
Thoothukudi|Tuticorin 8.77 78.13 s
Kerala 10.5 76.3 r
Kannur|Cannanore 11.87 75.37 s
Muthanga 11.67 76.37 l
Maradona Marad|Marad 11.2 75.8 s
Kandahar hijacking site 31.5 65.85 l =AFG
Bhopal 23.25 77.4 s
Khargone 21.82 75.61 s
Mandsaur 24.07 75.07 s
Indore 22.72 75.83 s
Jaipur 26.92 75.79 s
Alwar|Behror 27.56 76.62 s
Udaipur 24.57 73.69 s
Pokhran|Pokaran 27.1 71.75 s
@ LKA
Jaffna|Jaffna Peninsula 9.67 80.01 s
Kilinochchi 9.4 80.4 s
Mullaitivu|Mullaittivu|Mullativu 9.27 80.81 s
Mullivaikkal|Mullivaikal|Vellamullivaikkal 9.3 80.78 s
Puthukkudiyiruppu|Pudukudiyiruppu|PTK 9.32 80.69 s
Puthumathalan|Putumattalan 9.37 80.75 s
Vanni|Wanni|the Vanni 9.1 80.5 r
Vavuniya 8.75 80.5 s
Mannar 8.98 79.9 s
Madhu|Madhu church 8.85 80.2 s
Elephant Pass 9.52 80.4 l
Pooneryn 9.5 80.21 s
Trincomalee 8.57 81.23 s
Muttur|Mutur 8.45 81.27 s
Sampur 8.49 81.28 s
Mavil Aru 8.35 81.3 l
Batticaloa 7.71 81.69 s
Vakarai 8.13 81.43 s
Kattankudy 7.68 81.73 s
Ampara|Amparai 7.3 81.67 s
Kalmunai 7.41 81.83 s
Akkaraipattu 7.22 81.85 s
Pottuvil 6.87 81.83 s
Anuradhapura 8.31 80.4 s
Kebithigollewa|Kebitigollewa 8.64 80.68 s
Aluthgama|Beruwala 6.43 80 s
Digana 7.3 80.73 s
Kandy 7.29 80.64 s
Negombo|Katuwapitiya 7.21 79.84 s
St. Sebastian's Church 7.24 79.85 l
St. Anthony's Shrine 6.947 79.856 l
Colombo 6.93 79.85 s
Galle Face|Galle Face Green 6.924 79.845 l
Katunayake|Bandaranaike International Airport 7.17 79.88 s
Dambulla 7.86 80.65 s
Habarana 8.04 80.75 s
Welikada|Welikada prison 6.92 79.87 l
Point Pedro 9.82 80.23 s
Chundikkulam 9.5 80.6 s
Tamil Eelam|Eelam 9 80.8 r
Palaly 9.79 80.07 s
@ NPL
Jajarkot 28.8 82.2 r
Kathmandu 27.7 85.32 s
Rolpa 28.3 82.65 r
Rukum 28.6 82.5 r
Dang|Dang district 28 82.4 r
Beni 28.34 83.57 s
Madi|Badarmudhe 27.5 84.3 s
Terai|Tarai|Madhesh|Madhes 27 85 r
Kapilvastu 27.57 83.05 r
Birgunj 27.01 84.88 s
Tikapur 28.53 81.12 s
Doramba 27.5 86 s
Jogimara 27.8 84.7 s
Narayanhiti|Narayanhiti Palace 27.715 85.32 l
@ BGD
Ashulia 23.9 90.32 s
Chittagong Hill Tracts|CHT 22.6 92.2 r
Cox's Bazar|Coxs Bazar 21.44 91.98 s
Kutupalong|Kutupalong camp 21.21 92.16 s
Balukhali 21.19 92.16 s
Ukhia|Ukhiya 21.28 92.1 s
Teknaf 20.87 92.3 s
Bhasan Char|Bhashan Char 22.38 91.39 r
Rangamati 22.63 92.2 s
Bandarban 22.2 92.22 s
Khagrachhari|Khagrachari 23.1 91.98 s
Chittagong|Chattogram 22.34 91.83 s
Dhaka|Dacca 23.71 90.41 s
Gulshan|Holey Artisan|Holey Artisan Bakery 23.79 90.415 d
Shahbagh|Shahbag 23.738 90.395 d
Shapla Chattar|Motijheel 23.73 90.417 d
Rana Plaza|Savar 23.85 90.26 s
Sylhet 24.9 91.87 s
Sholakia|Kishoreganj 24.43 90.79 s
Ramu 21.42 92.1 s
Gopalganj 23.01 89.82 s
Pilkhana 23.73 90.375 l
Rajshahi 24.37 88.6 s
@ TJK
Gorno-Badakhshan|GBAO|Pamir 38.2 72.5 r
Khorog|Khorugh 37.49 71.55 s
Rasht Valley|Garm|Tavildara 39 70.5 r
Isfara 40.13 70.63 s
Vorukh 39.85 70.58 s
Khujand|Leninabad 40.28 69.62 s
Kulob|Kulyab 37.91 69.78 s
Qurghonteppa|Kurgan-Tyube|Bokhtar 37.84 68.78 s
Danghara 38.09 69.33 s
Dushanbe 38.54 68.78 s
Ishkashim 36.72 71.61 s
Vahdat|Vahdat prison 38.56 69.01 s
@ KGZ
Osh 40.53 72.8 s
Jalal-Abad|Jalalabad (Kyrgyzstan) 40.93 73 s
Batken 40.06 70.82 s
Ak-Sai 39.85 70.6 s
Kok-Tash|Kok Tash 39.9 70.6 s
Barak 40.66 72.78 s
Ferghana Valley|Fergana Valley|Fergana valley|Ferghana valley 40.5 71.5 r
Bishkek|Frunze 42.87 74.59 s
Aksy 41.3 72 r
Manas|Manas Air Base 43.06 74.48 l
Bazar-Korgon 41.04 72.75 s
@ UZB
Andijan|Andizhan|Andijon 40.78 72.34 s
Karakalpakstan 43 59 r
Nukus 42.46 59.6 s
Fergana 40.38 71.79 s
Termez 37.22 67.28 s
Karshi-Khanabad|K2 38.83 65.92 l
Tashkent|Toshkent 41.26 69.22 s
Namangan 41 71.67 s
Sokh 39.97 71.13 s
@ KAZ
Almaty|Alma-Ata 43.25 76.95 s
Zhanaozen 43.34 52.86 s
Aktobe|Aktyubinsk 50.28 57.2 s
Astana|+Nur-Sultan 51.18 71.45 s
Baikonur|Baikonur Cosmodrome 45.96 63.3 s
Taldykorgan 45 78.37 s
@ MMR
Rakhine|Rakhine State|Arakan|Arakan State 20 93.6 r
Northern Rakhine|northern Rakhine 21 92.5 r
Chin State|Chin state 22 93.5 r
Kachin|Kachin State 26 97.5 r
Shan|Shan State 21.5 98 r
Northern Shan|northern Shan State|northern Shan 23 98 r
Kayah|Kayah State|Karenni|Karenni State 19.4 97.3 r
Kayin|Kayin State|Karen State|Karen state 17 97.8 r
Mon State 16.2 97.7 r
Sagaing|Sagaing Region|Sagaing region 23.5 95 r
Magway|Magwe|Magway Region 20.5 94.7 r
Mandalay Region 21.5 95.9 r
Bago Region|Pegu 18 96 r
Tanintharyi|Tenasserim 13 98.7 r
Ayeyarwady|Irrawaddy Delta|Irrawaddy delta 16.8 95.2 r
Kokang 23.7 98.7 r
Wa State|Wa Region 22.3 99.1 r
Naypyidaw|Nay Pyi Taw|Naypyitaw|Naypyidaw Union Territory 19.75 96.1 s
Yangon|+Rangoon 16.81 96.16 s
Hlaing Tharyar|Hlaingthaya|Hlaing Thayar 16.88 96.06 d
Insein|Insein prison 16.89 96.1 d
Depayin 22.5 95.3 s
Mandalay 21.97 96.08 s
Monywa 22.11 95.14 s
Letpadaung 22.1 95.1 l
Pazigyi|Pa Zi Gyi 23.3 95.35 s
Kanbalu 23.2 95.52 s
Kantbalu 23.2 95.52 s
Khin-U|Khin U 22.77 95.8 s
Ye-U 22.77 95.43 s
Tabayin|Debayin 22.65 95.35 s
Kani 22.43 94.85 s
Kalay|Kalemyo|Kale 23.19 94.05 s
Tamu 24.22 94.31 s
Kawlin 23.79 95.68 s
Katha 24.18 96.33 s
Let Yet Kone 22.5 95.2 s
Tar Taing 21.9 95.5 s
Myinmu 21.93 95.57 s
Salingyi 21.97 95.08 s
Chaung-U|Chaung U 21.97 95.28 s
Pale 21.92 94.87 s
Yinmabin 22.08 94.9 s
Shwebo 22.57 95.7 s
Gangaw 22.17 94.13 s
Pauk 21.45 94.47 s
Myaing 21.61 94.85 s
Pakokku 21.33 95.08 s
Thantlang 22.71 93.42 s
Hakha|Haka 22.64 93.61 s
Falam 22.91 93.68 s
Tedim|Tiddim 23.37 93.65 s
Matupi 21.62 93.44 s
Mindat 21.37 93.97 s
Kanpetlet 21.19 94.06 s
Paletwa 21.3 92.85 s
Lailenpi 22 93.1 s
Maungdaw 20.82 92.37 s
Buthidaung 20.87 92.53 s
Rathedaung 20.48 92.77 s
Inn Din|Inn Dinn|Inn Din village 20.52 92.57 s
Tula Toli|Min Gyi 21.14 92.34 s
Gu Dar Pyin 20.75 92.5 s
Maung Nu|Maungnu 20.92 92.5 s
Chut Pyin 20.5 92.75 s
Sittwe|Akyab 20.15 92.9 s
Mrauk-U|Mrauk U|Mrauk Oo 20.59 93.19 s
Minbya 20.36 93.27 s
Myebon 20.05 93.37 s
Kyauktaw 20.84 92.98 s
Ponnagyun 20.33 93.01 s
Kyaukphyu|Kyaukpyu 19.43 93.55 s
Ramree 19.09 93.86 s
Thandwe 18.46 94.37 s
Ann 19.79 94.03 s
Toungup|Taungup 18.85 94.23 s
Byian Phyu 20.15 92.9 s
Kyauk Ni Maw 19.3 93.7 s
Myitkyina 25.38 97.4 s
Laiza 24.76 97.56 s
Hpakant|Hpakan 25.61 96.31 s
Mansi|Man Si 24.1 97.0 s
Bhamo 24.26 97.24 s
Momauk 24.25 97.35 s
Sumprabum 26.55 97.57 s
Puta-O|Putao 27.33 97.4 s
Injangyang 25.7 97.7 s
Mung Lai Hkyet 24.8 97.5 s
A Nang Pa 25.7 96.4 s
Lashio 22.94 97.75 s
Laukkai|Laukkaing|Laogai 23.69 98.76 s
Kutkai 23.45 97.93 s
Namkham 23.83 97.68 s
Muse 23.98 97.9 s
Hsenwi|Theinni 23.3 97.97 s
Kunlong 23.42 98.65 s
Hopang 23.42 98.72 s
Chinshwehaw 23.55 98.9 s
Kyaukme 22.54 97.03 s
Hsipaw|Thibaw 22.62 97.3 s
Nawnghkio 22.33 96.8 s
Mogok 22.92 96.5 s
Mongmit 23.12 96.68 s
Namtu 23.08 97.4 s
Pekon 20.0 97.03 s
Moe Bye|Mobye 19.75 97.08 s
Pinlaung 20.13 96.78 s
Nam Neint|Nan Neint 20.0 97.0 s
Taunggyi 20.79 97.04 s
Kengtung 21.29 99.61 s
Tachileik|Tachilek 20.45 99.88 s
Mong La|Mongla 21.67 100.03 s
Mong Yawng 21.18 100.37 s
Loikaw 19.68 97.21 s
Demoso 19.54 97.17 s
Hpruso|Hpruso township 19.4 97.12 s
Mo So|Moso 19.4 97.1 s
Bawlakhe 19.18 97.33 s
Mese 18.63 97.67 s
Hpasawng 18.85 97.32 s
Myawaddy 16.69 98.51 s
Kawkareik 16.56 98.24 s
Lay Kay Kaw 16.5 98.55 s
Shwe Kokko 16.82 98.53 s
Thay Baw Bo 16.35 98.68 s
Kyaikdon 16.0 98.4 s
Hpapun|Papun 18.06 97.44 s
Manerplaw 17.7 97.75 s
Day Bu Noh 18.1 97.4 s
Kyainseikgyi 16 98.1 s
Hpa-An|Hpa An 16.89 97.63 s
Thaton 16.92 97.37 s
Kyaikto 17.31 97.02 s
Bilin 17.22 97.23 s
Mawlamyine|Moulmein 16.49 97.63 s
Payathonzu|Three Pagodas Pass 15.3 98.4 s
Kyaukkyi 18.33 96.77 s
Dawei|Tavoy 14.08 98.19 s
Launglon 13.97 98.12 s
Bago 17.34 96.48 s
Oo Yin|Ohe Htein Twin 22 95 s
Ohn Htein Twin 22.3 95.3 s
Singu 22.55 95.98 s
Thabeikkyin 22.88 95.97 s
Madaya 22.21 96.12 s
Taze 22.95 95.4 s
Budalin 22.39 95.13 s
Banmauk 24.4 95.85 s
Indaw 24.22 96.15 s
Tigyaing 23.75 96.15 s
Homalin 24.87 94.91 s
Khampat 23.9 94.1 s
@ THA
Deep South|southern border provinces|Thailand's deep south 6.5 101.3 r
Pattani 6.87 101.25 s
Yala 6.54 101.28 s
Narathiwat 6.43 101.82 s
Songkhla 7.2 100.6 s
Krue Se|Krue Se mosque 6.87 101.3 l
Tak Bai 6.26 102.05 s
Sungai Kolok|Su-ngai Kolok 6.03 101.97 s
Betong 5.77 101.07 s
Hat Yai|Had Yai 7.01 100.47 s
Preah Vihear|Preah Vihear temple|Phra Viharn 14.39 104.68 l =KHM !
Ta Moan Thom|Ta Muen Thom|Prasat Ta Muen Thom 14.35 103.27 l !
Ta Krabei|Ta Kwai 14.35 103.4 l !
Surin 14.88 103.49 s
Sisaket 15.12 104.32 s
Kantharalak 14.64 104.65 s
Nong Chan 13.7 102.7 s
Mae Sot 16.71 98.57 s
Mae Hong Son 19.3 97.97 s
Bangkok|Krung Thep 13.75 100.5 s
Ratchaprasong 13.745 100.54 l
Erawan Shrine 13.744 100.54 l
Thammasat University 13.757 100.49 l
Nong Bua Lamphu|Na Klang|Uthai Sawan 17.2 102.43 s
@ KHM
Phnom Penh 11.56 104.92 s
Tuol Sleng|S-21 11.549 104.918 l
Choeung Ek 11.484 104.9 l
Pailin 12.85 102.61 s
Anlong Veng 14.23 104.08 s
Poipet 13.66 102.56 s
Oddar Meanchey 14.2 103.5 r
Samraong 14.18 103.52 s
Koh Kong 11.62 102.98 s
Veng Sreng 11.53 104.86 l
O'Smach|O Smach 14.43 103.7 s
@ LAO
Plain of Jars 19.43 103.15 r
Xaisomboun|Saisombun 18.9 103.1 r
Vientiane 17.96 102.61 s
@ VNM
Hanoi 21.02 105.84 s
Ho Chi Minh City|+Saigon 10.82 106.63 s
Da Nang|Danang 16.07 108.22 s
Hue|Hué 16.46 107.6 s
My Lai|Son My 15.18 108.87 s
Khe Sanh 16.62 106.73 s
Dien Bien Phu 21.39 103.02 s
Central Highlands 13.5 108 r
Dak Lak|Cu Kuin 12.7 108.2 r
Dong Tam|Hoanh 20.68 105.68 s
Muong Nhe 22.19 102.47 s
@ PHL
Samar 11.9 125.1 r p800000
Tagum|Tagum City 7.45 125.81 s p300000
Bacolod City|+Bacolod 10.67 122.95 s
Ozamiz|Ozamis|Ozamiz City 8.15 123.84 s p140000
Mindanao 7.8 125 r
Luzon 16 121 r
Visayas 11 123.5 r
Sulu|Sulu archipelago 6 121.1 r
Bangsamoro|Bangsamoro Autonomous Region in Muslim Mindanao|BARMM|ARMM|Muslim Mindanao 7 124.3 r
Maguindanao|Maguindanao del Sur|Maguindanao del Norte|Maguindanao province 6.95 124.4 r
Lanao del Sur 7.85 124.3 r
Lanao del Norte 8 124 r
Cotabato|North Cotabato 7.2 124.9 r
Cotabato City 7.22 124.25 s
Sultan Kudarat 6.55 124.5 r
South Cotabato 6.3 124.9 r
Basilan 6.55 122 r
Jolo|Jolo island 6.05 121 s
Patikul 6.07 121.1 s
Indanan 5.98 120.97 s
Talipao 5.98 121.1 s
Maimbung 5.93 121.03 s
Sumisip 6.42 122 s
Al-Barka|Al Barka 6.5 122.1 s
Tipo-Tipo 6.53 122.17 s
Lamitan 6.65 122.14 s
Isabela City 6.7 121.97 s
Tawi-Tawi 5.2 119.9 r
Marawi|Marawi City|Islamic City of Marawi 8 124.29 s
Butig 7.72 124.3 s
Piagapo 8.0 124.2 s
Iligan 8.23 124.24 s
Mamasapano 6.9 124.5 s
Datu Saudi Ampatuan|Datu Saudi 6.9 124.45 s
Datu Salibo 6.95 124.5 s
Datu Hoffer 6.85 124.4 s
Ampatuan|Ampatuan town 6.83 124.46 s
Shariff Aguak|Maganoy 6.86 124.44 s
Datu Piang 7.02 124.5 s
Buldon 7.52 124.37 s
Camp Abubakar 7.6 124.35 l
Pikit 7.05 124.67 s
Midsayap 7.19 124.53 s
Kidapawan 7.01 125.09 s
Tulunan 6.83 124.88 s
Isulan 6.63 124.6 s
General Santos|Gensan|General Santos City 6.11 125.17 s
Davao City|Davao 7.07 125.61 s
Zamboanga City|+Zamboanga 6.91 122.07 s
Zamboanga Peninsula 7.8 122.7 r
Pagadian 7.83 123.44 s
Ipil 7.78 122.59 s
Butuan 8.95 125.54 s
Surigao 9.78 125.49 s
Lianga 8.63 126.09 s
Talaingod 7.6 125.3 s
Bukidnon 8 125 r
Compostela Valley|Davao de Oro 7.6 126 r
Agusan del Sur 8.5 125.8 r
Samar 11.8 125 r
Northern Samar 12.4 124.6 r
Las Navas|Las Navas town 12.34 125.03 s
Leyte 11 124.8 r
Tacloban 11.24 125 s
Negros|Negros Island|Negros Occidental|Negros Oriental 10 123 r
Escalante|Escalante City 10.84 123.5 s
Sagay 10.9 123.42 s
Kabankalan 9.99 122.81 s
Pamplona|Pamplona (Negros) 9.47 123.12 s
Guihulngan 10.12 123.27 s
Bohol|Inabanga 9.85 124.2 r
Palawan 10 118.8 r
Masbate 12.3 123.5 r
Sorsogon 12.97 124 s
Bicol 13.3 123.5 r
Quezon province 14 121.9 r
Hacienda Luisita 15.43 120.66 l
Mendiola 14.6 120.99 l
Manila|Metro Manila 14.6 120.98 s
Quezon City 14.65 121.05 s
Caloocan 14.65 120.97 s
Navotas 14.67 120.94 s
Tondo 14.62 120.97 d
Rizal Park|Luneta 14.583 120.979 l
Cavite 14.3 120.9 r
Cagayan 18 121.8 r
Abra 17.58 120.75 r
Kalinga 17.5 121.2 r
Thitu Island|Pag-asa Island|Pagasa 11.05 114.28 r !
Sabina Shoal|Escoda Shoal 9.73 116.48 r !
Dos Palmas 10.0 118.9 l
@ IDN
Halmahera 0.7 128 r
Aceh 4.5 96.8 r
Banda Aceh 5.54 95.33 s
Lhokseumawe 5.19 97.14 s
Bireuen 5.2 96.7 s
Papua|West Papua|Irian Jaya|Papua region -4 138 r
Highland Papua -4.1 139 r
Central Papua -3.7 136.5 r
Nduga -4.4 138.2 r
Intan Jaya|Sugapa -3.7 137 r
Puncak|Ilaga|Beoga -3.97 137.6 r
Yahukimo|Dekai -4.86 139.48 s
Wamena -4.1 138.94 s
Timika -4.55 136.89 s
Grasberg|Grasberg mine -4.05 137.11 l
Jayapura -2.53 140.72 s
Sinak -3.8 137.8 s
Oksibil -4.9 140.63 s
Maybrat|Kisor -1.3 132.3 r
Manokwari -0.86 134.08 s
Merauke -8.5 140.4 s
Biak -1.18 136.08 s
Paniai|Enarotali -3.93 136.37 s
Poso -1.4 120.75 s
Central Sulawesi -1 121 r
Sigi|Lembantongoa -1.2 120.1 s
Parigi Moutong -0.6 120.2 r
Palu -0.9 119.87 s
Ambon -3.7 128.18 s
Maluku|Moluccas|Molucca Islands -3.2 129 r
Sampit -2.53 112.95 s
Borneo|Kalimantan 0.5 114 r
Java -7.3 110 r
Sumatra -0.5 101.5 r
Sulawesi -2 121 r
Timor -9.2 125 r
West Timor|Atambua -9.11 124.89 r
Bali -8.4 115.2 r
Kuta|Kuta Beach -8.72 115.17 s
Jakarta|Batavia -6.21 106.85 s
Surabaya -7.25 112.75 s
Makassar -5.14 119.42 s
Malang|Kanjuruhan -7.98 112.63 s
Natuna|Natuna Islands|North Natuna Sea 4 108.2 r
Solo|Surakarta -7.56 110.83 s
Nusakambangan -7.75 108.9 r
Lombok -8.6 116.3 r
@ TLS
Dili -8.56 125.57 s
Santa Cruz cemetery -8.55 125.58 l
Liquica|Liquiçá|Liquica church -8.59 125.33 s
Suai -9.31 125.26 s
Oecusse|Oecussi -9.2 124.36 r
Baucau -8.48 126.46 s
Maliana -8.99 125.22 s
Viqueque|Kraras -8.85 126.36 s
@ MYS
Sabah 5.4 117 r
Sarawak 2.5 113.5 r
Lahad Datu|Tanduo 5.03 118.33 s
Semporna|Sipadan 4.48 118.61 s
Kuala Lumpur 3.14 101.69 s
Wang Kelian 6.67 100.18 s
Ulu Tiram 1.6 103.82 s
@ PNG
Bougainville|Autonomous Region of Bougainville -6.3 155.4 r
Arawa|Panguna -6.3 155.5 s
Enga|Wabag -5.5 143.7 r
Wapenamanda -5.64 143.9 s
Porgera -5.48 143.1 s
Hela|Tari -5.85 142.95 r
East Sepik|Angrumara|Angoram -4.06 144.07 r
Port Moresby -9.48 147.15 s
Highlands of Papua New Guinea|Papua New Guinea Highlands -6 144 r
@ SLB
Honiara|Chinatown -9.43 159.95 s
Guadalcanal -9.6 160.2 r
Malaita -9 161 r
@ FJI
Suva -18.14 178.44 s
@ MNG
Ulaanbaatar|Ulan Bator 47.91 106.88 s
@ BTN
Thimphu 27.47 89.64 s
@ MDV
Male|Malé 4.17 73.51 s
@ TWN
Taipei 25.05 121.53 s
@ SGP
Singapore City 1.29 103.85 s
`;
