// Ukraine, Russia, Moldova, the Balkans, the Caucasus. Format: see ../curate.mjs.
export default `
@ UKR
Transcarpathia|Zakarpattia 48.4 23.3 r
Donbas|Donbass|Donets Basin 48.3 38.3 r !
Crimea|Crimean Peninsula|Krym|Autonomous Republic of Crimea 45.2 34.2 r !
Donetsk Oblast|Donetsk region|Donetsk People's Republic|Donetsk Peoples Republic|DPR|Donetsk Republic 48 37.6 r !
Luhansk Oblast|Lugansk|Luhansk region|Lugansk region|Luhansk People's Republic|Lugansk People's Republic|LPR 48.9 39 r !
Zaporizhzhia Oblast|Zaporizhia|Zaporizhzhya|Zaporozhye|Zaporizhzhia region 47.3 35.8 r !
Kherson Oblast|Kherson region 46.6 33.7 r !
Novorossiya|Novorossiia 47 36 r !
Mykolaiv Oblast|Nikolaev region 47.4 31.8 r
Odesa Oblast|Odessa Oblast 46.7 30.5 r
Chernihiv Oblast 51.3 32 r
Sumy Oblast 51 34.2 r
Bessarabia 46.2 29.2 r
Bukovina 48.2 25.8 r
Galicia 49.5 24 r
Kyiv|+Kiev|Kyyiv 50.45 30.52 s
Kharkiv|+Kharkov 49.99 36.25 s
Odesa|+Odessa 46.477 30.73 s
Lviv|+Lvov 49.84 24.02 s
Dnipro|+Dnipropetrovsk|Dnepropetrovsk|Dnipropetrovs'k 48.45 34.98 s
Zaporizhzhia|+Zaporizhia|+Zaporizhzhya|Zaporozhye|Zaporozhia|Zaporizhya 47.84 35.14 s
Kryvyi Rih|+Krivoy Rog|Kryvyy Rih|Kryvyi Rog 47.91 33.39 s
Mykolaiv|+Nikolaev|Nikolayev|Mykolayiv 46.97 32 s
Mariupol|Mariupol' 47.1 37.55 s !
Luhansk|+Lugansk 48.57 39.32 s !
Donetsk 48.02 37.8 s !
Horlivka|Gorlovka 48.3 38.05 s !
Makiivka|Makeyevka|Makeevka 48.05 37.97 s !
Bakhmut|+Artemivsk|Artyomovsk 48.595 38 s !
Avdiivka|Avdeevka|Avdeyevka|Avdiyivka 48.14 37.75 s !
Kramatorsk 48.73 37.58 s !
Sloviansk|+Slavyansk|Slovyansk|Slaviansk 48.85 37.6 s !
Kostiantynivka|Konstantinovka|Kostyantynivka 48.53 37.7 s !
Druzhkivka|Druzhkovka 48.63 37.53 s !
Pokrovsk|Krasnoarmiisk|Krasnoarmeysk|Krasnoarmiysk 48.28 37.18 s !
Myrnohrad|Mirnograd|Dymytrov 48.3 37.27 s !
Selydove|Selidovo 48.15 37.3 s !
Kurakhove|Kurakhovo 47.98 37.28 s !
Vuhledar|Ugledar 47.78 37.25 s !
Toretsk|Dzerzhynsk 48.4 37.85 s !
Chasiv Yar|Chasov Yar 48.59 37.86 s !
Soledar 48.7 38.07 s !
Lyman|Krasny Lyman|Krasnyi Lyman|Liman 48.99 37.8 s !
Siversk|Seversk 48.87 38.1 s !
Sievierodonetsk|+Severodonetsk|Severodonetsk|Syevyerodonetsk|Sieverodonetsk 48.95 38.49 s !
Lysychansk|Lisichansk|Lysychans'k 48.9 38.43 s !
Rubizhne|Rubezhnoye 49.01 38.38 s !
Popasna|Popasnaya 48.63 38.38 s !
Kreminna|Kremennaya 49.05 38.22 s !
Svatove|Svatovo 49.41 38.16 s !
Starobilsk|Starobelsk 49.28 38.9 s !
Zolote 48.68 38.52 s !
Hirske 48.75 38.5 s !
Alchevsk 48.47 38.8 s !
Stakhanov|Kadiivka 48.57 38.65 s !
Pervomaisk 48.63 38.55 s !
Debaltseve|Debaltsevo|Debal'tseve 48.34 38.4 s !
Ilovaisk|Ilovaysk|Ilovais'k 47.92 38.2 s !
Savur-Mohyla|Saur-Mogila|Savur Mohyla 47.92 38.73 l !
Snizhne|Snezhnoye|Snezhnoe 48.03 38.77 s !
Torez|Chystiakove 48.04 38.59 s !
Hrabove|Grabovo 48.13 38.64 s !
Shakhtarsk|Shakhtyorsk 48.05 38.47 s !
Amvrosiivka 47.8 38.48 s !
Novoazovsk 47.11 38.08 s !
Shyrokyne|Shirokino|Shyrokine 47.1 37.82 s !
Volnovakha 47.6 37.5 s !
Starohnativka 47.58 37.78 s !
Marinka|Maryinka|Mariinka 47.94 37.5 s !
Krasnohorivka|Krasnogorovka 48 37.51 s !
Pisky|Peski 48.06 37.68 s !
Opytne 48.1 37.77 s !
Vodiane|Vodyane 48.1 37.66 s !
Pervomaiske 48.09 37.6 s !
Nevelske 48.05 37.58 s !
Spartak 48.11 37.79 s !
Donetsk airport|Donetsk Airport|Donetsk international airport 48.07 37.74 l !
Azovstal|Azovstal steelworks|Azovstal steel plant|Azovstal plant 47.1 37.61 l !
Illich steelworks 47.14 37.57 l !
Mangush|Manhush 47.05 37.31 s !
Berdiansk|Berdyansk 46.76 36.8 s !
Melitopol 46.85 35.37 s !
Enerhodar|Energodar|Enerhodar city 47.5 34.66 s !
Zaporizhzhia nuclear power plant|Zaporizhzhia Nuclear Power Plant|Zaporizhzhia NPP|Zaporizhzhia plant 47.51 34.59 l !
Tokmak 47.25 35.71 s !
Polohy|Pologi 47.48 36.26 s !
Orikhiv|Orekhov 47.57 35.78 s
Huliaipole|Gulyaypole|Hulyaipole|Huliaypole 47.66 36.26 s
Robotyne|Rabotino|Robotino 47.45 35.84 s !
Verbove 47.44 35.98 s !
Novoprokopivka 47.41 35.82 s !
Mala Tokmachka 47.54 35.88 s
Kamianske 47.54 35.38 s
Stepnohirsk 47.57 35.55 s
Vasylivka 47.44 35.28 s !
Nikopol 47.57 34.4 s
Marhanets|Marganets 47.65 34.63 s
Pavlohrad|Pavlograd 48.53 35.87 s
Velyka Novosilka|Velikaya Novosyolka 47.84 36.84 s !
Urozhaine 47.75 36.83 s !
Staromaiorske 47.76 36.8 s !
Makarivka 47.76 36.82 s !
Neskuchne 47.78 36.8 s !
Blahodatne 47.76 36.82 s !
Pavlivka 47.77 37.22 s !
Shevchenko 48.24 37.13 s !
Novomykhailivka 47.85 37.48 s !
Kostiantynivka village 47.87 37.4 s !
Ocheretyne 48.24 37.61 s !
Novobakhmutivka 48.22 37.69 s !
Stepove 48.18 37.72 s !
Berdychi 48.19 37.62 s !
Orlivka 48.15 37.6 s !
Lastochkyne 48.16 37.68 s !
Umanske 48.11 37.5 s !
Novohrodivka|Novogrodovka 48.2 37.34 s !
Hrodivka 48.25 37.39 s !
Ukrainsk 48.1 37.36 s !
Hirnyk 48.06 37.37 s !
Bohoiavlenka 47.79 37.13 s !
Niu York|Novhorodske 48.33 37.83 s !
Zalizne 48.36 37.84 s !
Pivnichne 48.38 37.91 s !
Klishchiivka|Kleshcheevka 48.53 37.96 s !
Andriivka 48.5 37.96 s !
Kurdiumivka 48.46 37.96 s !
Ivanivske|Krasne 48.56 37.9 s !
Bohdanivka 48.61 37.92 s !
Khromove 48.61 37.96 s !
Krasna Hora 48.65 38 s !
Opytne village 48.56 38.01 s !
Paraskoviivka 48.65 37.96 s !
Yahidne 48.63 37.98 s !
Berkhivka 48.64 37.95 s !
Dubovo-Vasylivka 48.63 37.91 s !
Bilohorivka|Belogorovka 48.92 38.24 s !
Spirne 48.83 38.23 s !
Verkhnokamianske 48.85 38.17 s !
Rozdolivka 48.77 38.04 s !
Torske 49.03 37.98 s !
Yampil 48.94 37.97 s !
Zarichne 49 37.9 s !
Makiivka village 49.2 37.99 s !
Nevske 49.13 38.0 s !
Terny 49.1 37.93 s !
Dibrova 48.98 38.12 s !
Serebrianka forest|Serebryansky forest|Serebrianskyi forest 48.93 38.1 l !
Sviatohirsk|Svyatogorsk 49.03 37.57 s !
Dovhenke 49.0 37.3 s
Izium|+Izyum|Izyum 49.21 37.25 s
Balakliia|Balakleya|Balakliya 49.46 36.86 s
Kupiansk|Kupyansk 49.71 37.62 s
Kupiansk-Vuzlovyi 49.65 37.64 s
Kupiansk district 49.7 37.7 r
Dvorichna 49.85 37.68 s
Synkivka 49.76 37.69 s
Petropavlivka 49.7 37.7 s
Hroza|Groza 49.64 37.18 s
Shevchenkove 49.69 37.18 s
Borova 49.37 37.62 s
Oskil village 49.16 37.42 s
Vovchansk|Volchansk 50.29 36.94 s
Lyptsi|Liptsy 50.2 36.43 s
Hlyboke 50.28 36.5 s
Strilecha 50.29 36.4 s
Pletenivka 50.33 36.87 s
Tykhe 50.27 37.0 s
Kozacha Lopan|Kazachya Lopan 50.33 36.19 s
Derhachi|Dergachi 50.11 36.12 s
Chuhuiv|Chuguev|Chuhuyiv 49.84 36.69 s
Merefa 49.82 36.05 s
Liubotyn 49.95 35.93 s
Malaya Rohan|Mala Rohan 49.94 36.49 s
Ruska Lozova 50.14 36.28 s
Tsyrkuny 50.08 36.38 s
Saltivka|Saltovka|North Saltivka 50.02 36.33 d
Freedom Square 49.99 36.23 l
Chornobaivka|Chernobayevka 46.7 32.55 s
Antonivka 46.68 32.72 s
Antonivsky Bridge|Antonivskyi Bridge|Antonovsky bridge|Antonivka bridge 46.67 32.72 l
Bilozerka 46.63 32.44 s
Kakhovka 46.81 33.48 s !
Nova Kakhovka|Novaya Kakhovka 46.75 33.35 s !
Kakhovka dam|Nova Kakhovka dam|Kakhovka Dam|Kakhovka hydroelectric plant 46.78 33.37 l !
Kakhovka Reservoir 47.4 34.5 w
Oleshky|Aleshki|Tsyurupinsk 46.62 32.72 s !
Hola Prystan 46.52 32.52 s !
Krynky 46.73 33.1 s !
Kozachi Laheri 46.7 32.97 s !
Beryslav 46.84 33.43 s
Snihurivka|Snigirevka 47.07 32.8 s
Vysokopillia 47.48 33.53 s
Davydiv Brid 47.22 33.19 s
Bilohirka 47.35 33.2 s
Heniches'k|Henichesk|Genichesk 46.17 34.8 s !
Skadovsk 46.11 32.91 s !
Armiansk|Armyansk 46.1 33.69 s !
Chonhar|Chongar|Chonhar bridge 46 34.5 l !
Perekop 46.16 33.69 s !
Kinburn Spit|Kinburn 46.5 31.6 r
Ochakiv|Ochakov 46.62 31.55 s
Snake Island|Zmiinyi Island|Zmiiny Island 45.255 30.204 r
Sevastopol 44.6 33.52 s !
Simferopol 44.95 34.1 s !
Kerch 45.36 36.47 s !
Yalta 44.5 34.17 s !
Feodosia|Feodosiya 45.03 35.38 s !
Yevpatoria|Evpatoria|Yevpatoriya 45.19 33.37 s !
Dzhankoi|Dzhankoy 45.71 34.39 s !
Saky|Saki 45.13 33.6 s !
Novofedorivka|Saki air base|Saky air base|Saky airbase 45.09 33.6 s !
Bakhchysarai|Bakhchisaray 44.75 33.86 s !
Balaklava 44.5 33.6 s !
Belbek|Belbek air base|Belbek airfield 44.69 33.57 l !
Hvardiiske 45.12 34 s !
Kerch Bridge|Crimean Bridge|Crimea Bridge|Crimea bridge|Kerch Strait Bridge 45.31 36.51 l !
Tarkhankut 45.35 32.5 r !
Bucha 50.55 30.22 s
Irpin|Irpen 50.52 30.24 s
Hostomel|Gostomel 50.57 30.27 s
Antonov airport|Hostomel airport|Antonov Airport|Hostomel Airport 50.59 30.2 l
Borodianka|Borodyanka 50.64 29.92 s
Makariv 50.46 29.81 s
Moshchun 50.6 30.35 s
Motyzhyn 50.4 29.92 s
Vorzel 50.55 30.15 s
Brovary 50.51 30.79 s
Boryspil 50.35 30.95 s
Vyshhorod|Vyshgorod 50.58 30.49 s
Bila Tserkva|Belaya Tserkov 49.8 30.13 s
Vasylkiv 50.18 30.32 s
Vyshneve 50.39 30.37 s
Boiarka 50.32 30.29 s
Obukhiv 50.11 30.62 s
Ivankiv 50.93 29.9 s
Chornobyl|+Chernobyl 51.27 30.22 s
Chernobyl nuclear power plant|Chernobyl plant|Chornobyl nuclear power plant 51.39 30.1 l
Pripyat|Prypiat 51.4 30.06 s
Slavutych 51.52 30.76 s
Chernihiv|+Chernigov 51.5 31.29 s
Yahidne village 51.42 31.3 s
Desna 50.93 30.75 s
Novhorod-Siverskyi 52 33.26 s
Konotop 51.24 33.2 s
Okhtyrka|Akhtyrka 50.31 34.9 s
Trostianets|Trostyanets 50.48 34.96 s
Shostka 51.86 33.48 s
Krasnopillia 50.77 35.27 s
Bilopillia 51.15 34.3 s
Romny 50.75 33.47 s
Yunakivka 51.12 35.1 s
Kremenchuk|Kremenchug 49.07 33.42 s
Myrhorod|Mirgorod 49.97 33.6 s
Uman 48.75 30.22 s
Vinnytsia|+Vinnitsa 49.23 28.47 s
Khmelnytskyi|Khmelnitsky 49.42 27 s
Starokostiantyniv|Starokonstantinov 49.76 27.22 s
Zhytomyr|+Zhitomir 50.25 28.66 s
Korosten 50.95 28.64 s
Rivne|+Rovno 50.62 26.25 s
Lutsk 50.75 25.33 s
Ternopil|+Ternopol 49.55 25.59 s
Ivano-Frankivsk 48.92 24.71 s
Kolomyia 48.53 25.04 s
Yavoriv 49.94 23.38 s
Starychi 49.97 23.57 s
Uzhhorod|Uzhgorod 48.62 22.29 s
Mukachevo|Mukacheve 48.44 22.72 s
Chernivtsi 48.29 25.94 s
Drohobych 49.35 23.51 s
Stryi 49.26 23.85 s
Chaplyne 48.12 36.24 s
Synelnykove 48.32 35.52 s
Samar|+Novomoskovsk 48.63 35.22 s
Kamianske city|Kamianske|Dniprodzerzhynsk 48.52 34.6 s
Kryvyi Rih district 47.9 33.4 r
Zelenodolsk 47.57 33.65 s
Apostolove 47.66 33.72 s
Voznesensk 47.57 31.34 s
Bashtanka 47.41 32.44 s
Pivdennoukrainsk|Yuzhnoukrainsk 47.82 31.18 s
Pivdennyi|Yuzhny|Pivdenny 46.62 31.1 s
Chornomorsk|Illichivsk|Chernomorsk 46.3 30.65 s
Zatoka 46.07 30.47 s
Serhiivka 46.03 30.37 s
Izmail 45.35 28.84 s
Reni 45.46 28.28 s
Vylkove 45.4 29.59 s
Bilhorod-Dnistrovskyi 46.19 30.35 s
Maidan|Maidan Nezalezhnosti|Independence Square|Maidan Square 50.45 30.524 l
Khreshchatyk 50.447 30.522 l
Babyn Yar|Babi Yar 50.472 30.449 l
Okhmatdyt|Okhmatdyt hospital 50.45 30.48 l
Kozatske 46.78 33.31 s
Chervonohrad|Sheptytskyi 50.39 24.23 s
Krasnohrad|Berestyn 49.38 35.45 s
Pervomaiskyi 49.39 36.21 s
Lozova|Lozovaya 48.89 36.32 s
Barvinkove 48.91 37.02 s
Oleksandrivka 48.69 37.34 s !
Dobropillia|Dobropolye 48.47 37.08 s !
Bilozerske 48.54 37.06 s !
Rodynske 48.35 37.2 s !
Udachne 48.26 36.97 s !
Kotlyne 48.25 37.07 s !
Zvirove 48.24 37.09 s !
Mezhova 48.26 36.74 s
Zolotyi Kolodiaz 48.55 37.22 s !
Stanytsia Luhanska|Stanitsa Luganskaya|Stanytsia Luhanska village 48.65 39.47 s !
Shchastia|Schastye 48.74 39.23 s !
Antratsyt|Antratsit 48.12 39.09 s !
Krasnyi Luch|Khrustalnyi 48.14 38.94 s !
Rovenky 48.08 39.37 s !
Sorokyne|Krasnodon 48.29 39.74 s !
Perevalsk 48.43 38.84 s !
Dokuchaievsk|Dokuchayevsk 47.75 37.68 s !
Yasynuvata|Yasinovataya 48.13 37.86 s !
Yenakiieve|Yenakiyevo|Enakievo 48.23 38.21 s !
Olenivka|Yelenovka|Olenivka prison 47.83 37.66 s !
Zugres|Zuhres 48.01 38.27 s !
Khartsyzsk|Khartsizsk 48.04 38.15 s !
Holmivskyi 48.44 38.09 s !
Svitlodarsk 48.43 38.22 s !
Zaitseve 48.4 38.0 s !
Mayorsk 48.38 38.0 s !
Travneve 48.4 38.03 s !
Luhanske 48.44 38.24 s !
Pavlopil 47.3 37.77 s !
Vodyane village 47.13 37.73 s !
@ RUS
Kalach-na-Donu|+Kalach-on-Don 48.69 43.53 s
Chechnya|Chechen Republic|Ichkeria 43.4 45.7 r
Ingushetia|Ingushetiya|Republic of Ingushetia 43.1 45 r
North Ossetia|North Ossetia-Alania 43.05 44.3 r
Dagestan|Republic of Dagestan|Daghestan 43 47 r
Kabardino-Balkaria|Kabardino-Balkariya 43.5 43.4 r
Karachay-Cherkessia|Karachai-Cherkessia|Karachayevo-Cherkesiya 43.8 41.7 r
North Caucasus|Northern Caucasus 43.4 44.5 r
Adygea|Adygeya 44.6 40.1 r
Kalmykia|Kalmykiya 46.2 45.3 r
Tatarstan 55.5 50.5 r
Bashkortostan|Bashkiria 54.5 56.5 r
Buryatia|Buryatiya 53 109 r
Tuva|Tyva 51.8 94.5 r
Mordovia|Mordoviya 54.4 44.5 r
Udmurtia|Udmurtiya 57.2 53 r
Mari El|Mariy-El 56.6 47.9 r
Yakutia 66 129 r
Belgorod Oblast|Belgorod region 50.7 37.6 r
Kursk Oblast|Kursk region 51.7 36.3 r
Bryansk Oblast 53 33.5 r
Rostov Oblast|Rostov 47.7 41 r
Leningrad Oblast|Leningrad region 60 31.5 r
Arkhangelsk Oblast 64 44 r
Primorsky Krai|Primorye 45 135 r
Transbaikal|Zabaykalsky Krai 52.5 117 r
Grozny|Groznyy 43.32 45.69 s
Gudermes 43.35 46.1 s
Argun 43.29 45.87 s
Urus-Martan 43.13 45.54 s
Shali 43.15 45.9 s
Vedeno 42.96 46.1 s
Samashki 43.29 45.3 s
Achkhoi-Martan|Achkhoy-Martan 43.19 45.28 s
Bamut 43.16 45.2 s
Shatoi|Shatoy 42.87 45.69 s
Komsomolskoye 43.04 45.55 s
Novye Aldi|Novyye Aldy 43.28 45.66 s
Nozhai-Yurt|Nozhay-Yurt 43.09 46.38 s
Itum-Kale 42.73 45.57 s
Katyr-Yurt 43.17 45.37 s
Znamenskoye 43.68 45.13 s
Tsentoroi|Tsentaroi|Khosi-Yurt 43.18 46.1 s
Khankala 43.29 45.76 s
Naurskaya 43.65 45.31 s
Alkhan-Yurt 43.23 45.57 s
Sernovodsk 43.31 45.16 s
Argun Gorge 42.9 45.7 r
Pankisi Gorge|Pankisi 42.1 45.3 r =GEO
Nazran 43.22 44.77 s
Magas 43.17 44.81 s
Karabulak 43.31 44.91 s
Malgobek 43.51 44.59 s
Ordzhonikidzevskaya|Sunzha|Sleptsovskaya 43.32 45.05 s
Beslan 43.19 44.55 s
Vladikavkaz 43.02 44.68 s
Prigorodny|Prigorodny district 43 44.75 r
Mozdok 43.74 44.65 s
Nalchik 43.5 43.62 s
Baksan 43.68 43.53 s
Tyrnyauz 43.4 42.92 s
Makhachkala 42.98 47.5 s
Derbent 42.06 48.29 s
Khasavyurt 43.25 46.59 s
Kizlyar 43.85 46.72 s
Kizilyurt 43.21 46.87 s
Pervomaiskoye|Pervomayskoye 43.62 46.36 s
Buynaksk|Buinaksk 42.82 47.12 s
Kaspiysk|Kaspiisk 42.88 47.64 s
Botlikh 42.66 46.22 s
Tsumada 42.5 46.1 r
Karamakhi 42.66 47.23 s
Chabanmakhi 42.64 47.25 s
Gimry 42.76 46.83 s
Untsukul 42.71 46.8 s
Balakhani 42.7 46.77 s
Izberbash 42.56 47.87 s
Sergokala 42.45 47.66 s
Budyonnovsk|Budennovsk|Budyonnovsk hospital 44.78 44.17 s
Mineralnye Vody|Mineralnyye Vody 44.21 43.14 s
Pyatigorsk 44.05 43.06 s
Kislovodsk 43.91 42.72 s
Belgorod 50.6 36.59 s
Shebekino 50.41 36.91 s
Grayvoron|Graivoron 50.48 35.67 s
Valuyki|Valuiki 50.21 38.1 s
Zhuravlevka|Zhuravlyovka 50.3 36.3 s
Kozinka 50.44 35.52 s
Tyotkino|Tetkino 51.28 34.28 s
Sudzha 51.19 35.27 s
Kurchatov 51.66 35.66 s
Rylsk 51.57 34.68 s
Korenevo 51.41 34.9 s
Glushkovo 51.34 34.64 s
Malaya Loknya 51.25 35.16 s
Sverdlikovo 51.23 35.0 s
Martynovka 51.22 35.36 s
Lgov 51.66 35.26 s
Bryansk 53.24 34.36 s
Klintsy 52.76 32.24 s
Klimovo 52.38 32.19 s
Voronezh 51.67 39.18 s
Engels|Engels air base|Engels airbase|Engels-2 51.48 46.12 s
Saratov 51.53 46 s
Rostov-on-Don|Rostov-na-Donu|+Rostov on Don 47.23 39.72 s
Taganrog 47.24 38.9 s
Yeysk 46.71 38.28 s
Millerovo 48.92 40.4 s
Morozovsk 48.36 41.83 s
Novorossiysk 44.72 37.77 s
Tuapse 44.1 39.08 s
Taman 45.21 36.72 s
Krasnodar 45.04 38.98 s
Sochi 43.6 39.73 s
Novoshakhtinsk 47.76 39.94 s
Toropets 56.5 31.64 s
Tikhoretsk 45.85 40.13 s
Ryazan 54.63 39.69 s
Dyagilevo 54.64 39.57 l
Olenya|Olenya air base|Olenegorsk 68.15 33.27 s
Severomorsk 69.07 33.42 s
Ust-Luga 59.68 28.29 s
Shaykovka 54.23 34.37 l
Soltsy 58.12 30.33 s
St. Petersburg|+Saint Petersburg|Leningrad|St Petersburg|Petrograd 59.94 30.31 s
Volgograd|Stalingrad 48.72 44.5 s
Volgodonsk 47.51 42.15 s
Kizlyarsky 43.9 46.7 r
Dubrovka theatre|Dubrovka theater 55.726 37.673 l
Kazan 55.79 49.12 s
Izhevsk 56.85 53.2 s
Yelabuga|Alabuga 55.76 52.06 s
Perm 58.01 56.25 s
Kemerovo 55.33 86.08 s
@ MDA
Transnistria|Transdniestria|Trans-Dniester|Transdnistria|Trans-Dniestr|Pridnestrovie|Transnistrian region|Dniester region 47.2 29.3 r !
Tiraspol 46.84 29.63 s !
Bender|Bendery|Tighina 46.83 29.48 s !
Dubasari|Dubossary 47.26 29.16 s !
Ribnita|Rybnitsa 47.77 29.01 s !
Cobasna 47.77 29.2 s !
Gagauzia 46.2 28.7 r
Chisinau|Chișinău|+Kishinev 47 28.86 s
@ BLR
Grodno|Hrodna 53.68 23.83 s
Gomel|Homyel'|Homel 52.43 30.98 s
Minsk|Mensk 53.9 27.57 s
Machulishchy 53.77 27.58 l
Kuropaty 53.97 27.61 l
Bruzgi 53.57 23.7 s
@ GEO
Abkhazia|Abkhazia region|Republic of Abkhazia 43 41 r !
South Ossetia|Tskhinvali region|Republic of South Ossetia 42.3 44 r !
Adjara|Ajara|Ajaria 41.6 42.1 r
Samegrelo|Mingrelia 42.5 42 r
Svaneti 43 42.7 r
Javakheti 41.4 43.5 r
Kodori Gorge|Kodori 43.1 41.8 r !
Tskhinvali 42.23 43.97 s !
Java|Dzau 42.39 43.93 s !
Akhalgori|Leningor 42.12 44.48 s !
Znauri 42.2 43.77 s !
Ergneti 42.19 44.02 s
Eredvi 42.24 44.03 s !
Tamarasheni 42.26 43.96 s !
Nikozi 42.2 43.96 s
Khurvaleti 42.05 44.3 s
Sukhumi|+Sokhumi|Sukhum 43 41.02 s !
Gali 42.63 41.74 s !
Gagra 43.28 40.27 s !
Gudauta 43.1 40.63 s !
Ochamchire|Ochamchira 42.71 41.47 s !
Tkvarcheli|Tkuarchal 42.85 41.68 s !
Pitsunda 43.16 40.34 s !
Roki Tunnel|Roki 42.6 44.12 l !
Gori 41.98 44.11 s
Kaspi 41.93 44.42 s
Senaki 42.27 42.07 s
Poti 42.15 41.67 s
Zugdidi 42.51 41.87 s
Tbilisi|Tiflis 41.69 44.83 s
@ ARM
Sotk|Sotq|Zod 40.2 45.87 s
Vardenis 40.18 45.73 s
Jermuk|Dzhermuk 39.84 45.67 s
Goris 39.51 46.34 s
Kapan|Ghapan 39.2 46.41 s
Meghri 38.9 46.24 s
Sisian 39.52 46.02 s
Kornidzor 39.55 46.53 s
Tegh 39.56 46.48 s
Khoznavar 39.6 46.4 s
Verin Shorzha 40.15 45.9 s
Kut 40.18 45.9 s
Artanish 40.46 45.34 s
Ishkhanasar|Mount Ishkhanasar 39.6 46.25 l
Nerkin Hand|Nerkin And 39.06 46.5 s
Shurnukh 39.37 46.4 s
Vorotan 39.45 46.15 s
Davit Bek 39.3 46.45 s
Berd 40.88 45.39 s
Movses 40.92 45.5 s
Chinari 40.86 45.58 s
Aygepar 40.94 45.48 s
Tavush|Tavush region|Tavush Province 40.9 45.2 r
Voskepar 41.05 45.1 s
Kirants 41.03 45.09 s
Noyemberyan 41.17 45 s
Ijevan 40.88 45.15 s
Syunik|Syunik Province|Syunik region|Zangezur|Zangezour 39.3 46.2 r
Gegharkunik|Gegharkunik Province 40.3 45.3 r
Vayots Dzor 39.75 45.4 r
Yeraskh 39.74 44.82 s
Gyumri|Leninakan 40.79 43.85 s
Spitak 40.84 44.27 s
Metsamor 40.14 44.12 s
Karmir Shuka 39.6 46.9 s
Lake Sev|Sev Lake|Black Lake 39.6 46.23 w
@ AZE
Nagorno-Karabakh|+Karabakh|+Artsakh|Nagorny Karabakh|Nagorno Karabagh|Nagorno-Karabakh Republic|Karabagh|Mountainous Karabakh|Daglig Garabagh 39.9 46.7 r !
Stepanakert|+Khankendi|Xankendi|Khankandi|Xankəndi 39.82 46.75 s !
Shusha|+Shushi|Shousha 39.76 46.75 s !
Martakert|Aghdara|Agdere|Mardakert 40.21 46.81 s !
Martuni|Khojavend|Xocavand|Khojavand 39.79 47.11 s !
Askeran|Asgaran 39.94 46.83 s !
Hadrut 39.52 47.03 s !
Lachin|Berdzor|Lachin city 39.64 46.55 s !
Kalbajar|Kelbajar|Karvachar|Kalbacar 40.1 46.04 s !
Agdam|Aghdam|Akna 39.99 46.93 s
Fizuli|Fuzuli|Fuzuli city 39.6 47.14 s
Jabrayil|Jebrail|Jabrail 39.4 47.03 s
Zangilan|Zangelan 39.08 46.66 s
Gubadli|Qubadli|Kubatly 39.34 46.58 s
Khojaly|Khodjaly|Xocali|Hocali 39.91 46.79 s !
Madagiz|Mataghis|Suqovushan 40.33 46.76 s !
Talish 40.38 46.75 s !
Lele Tepe 39.3 47.1 l
Farukh|Parukh 39.99 46.8 s !
Khramort 39.98 46.85 s !
Taghavard|Taghavart 39.69 46.93 s !
Murovdag|Mrav Mountains 40.3 46.3 r
Dashkasan|Dashkesan 40.52 46.08 s
Ganja|Gyandzha|Gandja|Kirovabad 40.68 46.36 s
Tartar|Terter 40.34 46.93 s
Barda 40.37 47.13 s
Horadiz|Goradiz 39.45 47.34 s
Beylagan 39.77 47.62 s
Aghjabadi|Agjabadi 40.05 47.46 s
Naftalan 40.51 46.82 s
Goranboy 40.61 46.79 s
Goygol 40.59 46.32 s
Tovuz|Tovuz district 40.99 45.63 s
Gazakh|Qazakh|Kazakh city 41.09 45.37 s
Agstafa|Aghstafa 41.12 45.45 s
Gadabay|Gedabey 40.57 45.82 s
Nakhchivan|Nakhichevan|Naxcivan|Nakhijevan 39.21 45.41 s
Nakhchivan Autonomous Republic|Nakhchivan exclave|Nakhichevan exclave 39.3 45.4 r
Sadarak|Sadarak district 39.72 44.88 s
Sumgait|Sumqayit 40.59 49.67 s
Baku|Baki 40.38 49.89 s
@ XKX
-Kosovo 42.6 20.9 r !
North Kosovo|northern Kosovo 43 20.8 r !
Metohija 42.5 20.5 r !
Mitrovica|+Kosovska Mitrovica|North Mitrovica|Mitrovice 42.88 20.87 s !
Zvecan|Zvečan 42.91 20.84 s !
Leposavic|Leposavić|Leposaviq 43.1 20.8 s !
Zubin Potok 42.91 20.69 s !
Banjska|Banjske|Banjska monastery 42.97 20.78 s !
Racak|Račak|Recak 42.43 21.02 s !
Drenica|Drenica region 42.6 20.85 r !
Prekaz|Donji Prekaz|Prekaze 42.77 20.82 s !
Likosane|Likošane 42.7 20.82 s !
Srbica|Skenderaj|Skënderaj 42.75 20.79 s !
Glogovac|Gllogoc|Glogovc 42.63 20.9 s !
Decani|Dečani|Decan|Deçan 42.54 20.29 s !
Djakovica|Gjakova|Djakova|Đakovica 42.38 20.43 s !
Pec|+Peja|Peć|Peje 42.66 20.29 s !
Orahovac|Rahovec 42.4 20.65 s !
Malisevo|Malisheva 42.48 20.75 s !
Suva Reka|Suhareka|Suhareke 42.36 20.83 s !
Meja 42.4 20.38 s !
Urosevac|Ferizaj|Uroševac 42.37 21.16 s !
Gnjilane|Gjilan 42.46 21.47 s !
Podujevo|Podujeva 42.91 21.19 s !
Vucitrn|Vushtrri|Vučitrn 42.82 20.97 s !
Obilic|Obiliq|Kastriot 42.69 21.07 s !
Gracanica|Gračanica 42.6 21.19 s !
Prizren 42.21 20.74 s !
Pristina|+Prishtina|Priština 42.67 21.17 s !
Kacanik|Kaçanik 42.23 21.26 s !
Strpce|Shterpce|Štrpce 42.24 21.03 s !
Jarinje|Jarinje crossing 43.23 20.69 s !
Brnjak 42.96 20.5 s !
Junik 42.48 20.28 s !
Kosovo Polje|Fushe Kosove|Fushë Kosovë 42.64 21.1 s !
Lapusnik|Llapushnik 42.53 20.95 s !
Velika Krusa|Krusha e Madhe 42.32 20.63 s !
Camp Bondsteel 42.36 21.25 l !
@ SRB
Presevo|Preševo|Presheva|Preševo 42.31 21.65 s
Presevo Valley|Preševo Valley|Presevo valley 42.4 21.7 r
Bujanovac 42.46 21.77 s
Medvedja 42.84 21.58 s
Sandzak|Sandžak|Sanjak 43.2 20.2 r
Vojvodina|Voivodina 45.3 20 r
Belgrade|Beograd 44.8 20.47 s
Nis|Niš 43.32 21.9 s
Novi Sad 45.25 19.84 s
Novi Pazar 43.14 20.52 s
Raska|Raška 43.29 20.61 s
Kraljevo 43.73 20.69 s
@ BIH
Republika Srpska|Bosnian Serb Republic|Serb Republic|Bosnian Serb republic 44.7 17.5 r
Federation of Bosnia and Herzegovina|Muslim-Croat Federation|Bosniak-Croat Federation 44 17.8 r
-Bosnia region 44 18 r
Herzegovina 43.2 17.9 r
Brcko|Brčko|Brcko District 44.87 18.81 s
Srebrenica 44.11 19.3 s
Potocari|Potočari 44.15 19.3 s
Zepa|Žepa 43.95 19.13 s
Gorazde|Goražde 43.67 18.98 s
Visegrad|Višegrad 43.78 19.29 s
Foca|Foča 43.51 18.78 s
Zvornik 44.39 19.1 s
Bratunac 44.18 19.33 s
Vlasenica 44.18 18.94 s
Kravica 44.22 19.2 s
Cerska 44.27 19.0 s
Bijeljina 44.76 19.21 s
Prijedor 44.98 16.71 s
Omarska 44.89 16.9 s
Keraterm 44.97 16.75 l
Trnopolje 44.93 16.86 s
Manjaca|Manjača 44.63 17.02 s
Kozarac 44.97 16.84 s
Sanski Most 44.77 16.67 s
Banja Luka 44.78 17.19 s
Bihac|Bihać 44.82 15.87 s
Velika Kladusa|Velika Kladuša 45.18 15.81 s
Cazin 44.97 15.94 s
Bosanska Krupa 44.88 16.15 s
Krajina|Bosanska Krajina|Bosnian Krajina 44.8 16.5 r
Vitez 44.15 17.79 s
Ahmici|Ahmići 44.14 17.88 s
Travnik 44.23 17.67 s
Lasva Valley|Lašva Valley 44.17 17.8 r
Gornji Vakuf 43.94 17.59 s
Bugojno 44.06 17.45 s
Jajce 44.34 17.27 s
Stupni Do 44.08 18.3 s
Vares|Vareš 44.16 18.33 s
Kiseljak 43.94 18.08 s
Kakanj 44.13 18.12 s
Zenica 44.2 17.91 s
Tuzla 44.54 18.68 s
Doboj 44.73 18.09 s
Maglaj 44.55 18.1 s
Teslic|Teslić 44.61 17.86 s
Derventa 44.98 17.91 s
Bosanski Brod|Brod 45.14 18 s
Bosanski Samac|Bosanski Šamac 45.06 18.47 s
Orasje|Orašje 45.03 18.69 s
Mostar 43.34 17.81 s
Capljina|Čapljina 43.12 17.7 s
Stolac 43.08 17.96 s
Konjic 43.65 17.96 s
Celebici|Čelebići 43.68 17.9 s
Jablanica 43.66 17.76 s
Medjugorje 43.19 17.68 s
Grabovica 43.6 17.75 s
Neum 42.92 17.62 s
Trebinje 42.71 18.34 s
Kalinovik 43.5 18.45 s
Rogatica 43.8 19 s
Pale 43.82 18.57 s
Sokolac 43.94 18.8 s
Han Pijesak 44.08 18.95 s
Tomislavgrad|Duvno 43.72 17.22 s
Livno 43.83 17.01 s
Sarajevo 43.85 18.36 s
Ilidza|Ilidža 43.83 18.31 d
Markale|Markale market|Markale marketplace 43.859 18.421 l
Sniper Alley 43.856 18.4 l
Dobrinja 43.83 18.36 d
Grbavica 43.848 18.4 d
Mount Igman|Igman 43.74 18.26 l
Hadzici|Hadžići 43.82 18.2 s
Vogosca|Vogošća 43.9 18.34 s
Tomasica|Tomašica 44.87 16.81 s
@ HRV
Krajina|Republic of Serbian Krajina|Serbian Krajina|RSK 44.5 15.9 r
Slavonia|Slavonija 45.4 18 r
Eastern Slavonia 45.3 18.8 r
Dalmatia|Dalmacija 43.5 16.5 r
Istria 45.2 13.9 r
Vukovar 45.34 19 s
Ovcara|Ovčara 45.3 19.06 s
Borovo Selo|Borovo 45.4 18.97 s
Knin 44.04 16.2 s
Skabrnja|Škabrnja 44.09 15.44 s
Gospic|Gospić 44.55 15.37 s
Osijek 45.55 18.69 s
Vinkovci 45.29 18.8 s
Ilok 45.22 19.38 s
Dubrovnik|Ragusa 42.65 18.09 s
Okucani|Okučani 45.26 17.2 s
Pakrac 45.44 17.19 s
Karlovac 45.49 15.55 s
Petrinja 45.44 16.28 s
Sisak 45.47 16.37 s
Slunj 45.12 15.59 s
Zadar 44.12 15.24 s
Sibenik|Šibenik 43.73 15.89 s
Jasenovac 45.27 16.9 s
Plitvice 44.88 15.62 l
Daruvar 45.59 17.22 s
Maslenica|Maslenica bridge 44.21 15.53 s
Medak|Medak Pocket 44.46 15.5 s
@ MKD
Tetovo 42.01 20.97 s
Kumanovo 42.13 21.71 s
Aracinovo|Aračinovo 42.03 21.56 s
Tanusevci|Tanuševci 42.23 21.42 s
Ljuboten 42.12 21.46 s
Lipkovo 42.16 21.59 s
Gostivar 41.8 20.91 s
Vejce 42.1 20.9 s
Skopje|Skoplje 42 21.43 s
@ ALB
Tropoje|Tropojë 42.4 20.16 s
Bajram Curri 42.36 20.08 s
Kukes|Kukës 42.08 20.42 s
Vlore|Vlora|Vlorë 40.47 19.49 s
Gerdec|Gërdec 41.42 19.63 s
@ MNE
Pljevlja 43.36 19.36 s
Bukovica 43.35 19.1 r
Kotor 42.42 18.77 s
@ CYP
Northern Cyprus|Turkish Republic of Northern Cyprus|TRNC|north Cyprus 35.3 33.4 r !
Kyrenia|Girne 35.34 33.32 s !
Famagusta|Gazimagusa|Varosha 35.12 33.94 s !
Morphou|Guzelyurt 35.2 32.99 s !
Nicosia|Lefkosia|Lefkosa 35.17 33.36 s
Akrotiri|RAF Akrotiri 34.58 32.98 l
Pyla 35.02 33.69 s
Dherynia|Deryneia 35.06 33.95 s
@ TUR
Cizre 37.33 42.19 s
Sirnak|Şırnak|Sirnak Province 37.52 42.46 s
Diyarbakir|Diyarbakır|Amed 37.91 40.23 s
Sur|Sur district 37.91 40.24 d
Nusaybin|Nusaybin district 37.07 41.22 s
Yuksekova|Yüksekova 37.57 44.28 s
Silopi 37.25 42.47 s
Semdinli|Şemdinli|Daglica|Dağlıca 37.3 44.57 s
Cukurca|Çukurca 37.25 43.61 s
Uludere|Roboski|Ortasu 37.45 42.83 s
Lice 38.46 40.65 s
Hakkari|Hakkâri 37.58 43.74 s
Tunceli|Dersim 39.11 39.55 s
Bingol|Bingöl 38.88 40.5 s
Mardin 37.31 40.74 s
Suruc|Suruç 36.98 38.42 s
Reyhanli|Reyhanlı 36.27 36.57 s
Akcakale|Akçakale 36.71 38.95 s
Kilis 36.72 37.12 s
Ceylanpinar|Ceylanpınar 36.85 40.05 s
Sanliurfa|Şanlıurfa|+Urfa 37.17 38.79 s
Gaziantep|Antep 37.06 37.38 s
Hatay 36.4 36.2 r
Antakya|Antioch 36.2 36.16 s
Sivas|Madimak Hotel 39.75 37.02 s
Kahramanmaras|Kahramanmaraş|Maras|Maraş 37.58 36.93 s
Corum|Çorum 40.55 34.95 s
Batman 37.88 41.13 s
Siirt 37.93 41.94 s
Van 38.49 43.38 s
Soma 39.19 27.61 s
Suruc district 37 38.4 r
Kizilay|Kızılay 39.92 32.85 d
Guvenpark 39.92 32.853 l
`;
