// Continents, world regions, seas, rivers, lakes, mountains, straits, islands; states of federations with their abbreviations.
// Format: see ../curate.mjs.
export default `
@ -
Africa 0 20 r #6255146
Asia 30 90 r #6255147
Europe 50 15 r #6255148
North America 45 -100 r #6255149
South America -15 -60 r #6255150
Oceania -18 138 r #6255151
Antarctica -80 20 r #6255152
Latin America -5 -65 r
Central America 13 -86 r
Eurasia 50 70 r
Middle East|Mideast|Near East 29 41 r #6269133
North Africa|Northern Africa 27 10 r
West Africa|Western Africa 12 -2 r
East Africa|Eastern Africa 1 37 r
Central Africa 3 19 r
Southern Africa -22 25 r
Sub-Saharan Africa 0 20 r
Horn of Africa 8 45 r
Maghreb 31 0 r
Sahel|Sahel region 15 2 r
Sahara|Sahara Desert 23 13 r
Great Lakes region -2 30 r
Levant 34 37 r
Mesopotamia 33 44 r
Arabian Peninsula|Arabia 22 46 r
Gulf states|Gulf region 25 50 r
Central Asia 43 67 r
South Asia 22 79 r
Southeast Asia|South East Asia|South-East Asia 8 110 r
East Asia 37 115 r
Northeast Asia 42 128 r
Asia-Pacific|Asia Pacific|Indo-Pacific 10 120 r
Indian subcontinent 22 79 r
Indochina 16 105 r
Korean Peninsula|Korean peninsula 38 127 r
Western Europe 48 5 r
Eastern Europe 50 30 r
Central Europe 48.5 16 r
Northern Europe 62 18 r
Southern Europe 41 15 r
Southeastern Europe|Southeast Europe 43 22 r
Balkans|Balkan Peninsula|Western Balkans 43 21 r
Baltics|Baltic states|Baltic region 57 25 r
Scandinavia 63 15 r
Nordic countries 63 15 r
Benelux 51 5 r
Iberia|Iberian Peninsula 40 -5 r
Caucasus|Caucasus region 42.5 44.5 r
South Caucasus|Southern Caucasus|Transcaucasia|Transcaucasus 41 45 r
Caribbean|West Indies 18 -70 r
Polynesia -15 -150 r
Micronesia region 7 150 r
Melanesia -9 160 r
Arctic|Arctic Circle 75 0 r
Scandinavian Peninsula 63 15 r
British Isles 54 -4 r
Kurdistan|Kurdish region|Kurdish areas 37 43 r
Fertile Crescent 34 41 r
Sinai-Gaza border|Gaza-Egypt border 31.25 34.25 b
Golden Triangle 20.35 100.08 r
Northern Triangle 14.5 -89.5 r
Amazon rainforest|Amazonia|Amazon basin|Amazon region -4 -63 r
Amazon River -2 -55 w
Andes -20 -67 r
Gran Chaco|Chaco -22 -60 r
Patagonia -45 -69 r
Sahelian region 15 2 r
Liptako-Gourma|Liptako Gourma|tri-border area|three-border area|tri-border region 14.5 0.7 r
Lake Chad Basin|Lake Chad region 13 14 r
Nile Basin 15 31 r
Siberia 60 100 r
Eurasian Steppe 50 65 r
Himalayas|Himalaya|Himalayan region 28.5 84 r
Hindu Kush 35.5 71 r
Karakoram 36 76 r
Pamirs|Pamir Mountains 38.5 73 r
Tian Shan 42 80 r
Ural Mountains|Urals 60 59 r
Carpathians|Carpathian Mountains 48 24 r
Alps|the Alps 46.5 10 r
Pyrenees 42.7 1 r
Caucasus Mountains 42.5 45 r
Zagros Mountains|Zagros 33 47 r
Taurus Mountains 37 33 r
Atlas Mountains 32 -4 r
Rocky Mountains|Rockies 44 -111 r
Appalachians|Appalachian Mountains|Appalachia 38 -81 r
Sierra Madre 24 -105 r
Mount Everest|Everest 27.99 86.93 l
Qandil Mountains|Qandil|Kandil Mountains|Mount Qandil 36.55 45 r =IRQ
Kalahari|Kalahari Desert -23 22 r
Gobi Desert|Gobi 43 105 r
Thar Desert 27 71 r
Atlantic Ocean|Atlantic 10 -25 w #3373405
North Atlantic|North Atlantic Ocean 40 -40 w #3411923
South Atlantic|South Atlantic Ocean -20 -20 w
Pacific Ocean|Pacific 0 -160 w #2363254
North Pacific|North Pacific Ocean 30 -170 w
South Pacific -20 -150 w
Western Pacific 20 140 w
Indian Ocean 0 80 w #1545739
Arctic Ocean 85 0 w
Southern Ocean|Antarctic Ocean -65 0 w
Mediterranean Sea|Mediterranean|the Med 38 15 w
Eastern Mediterranean 34 32 w
Western Mediterranean 39 4 w
Adriatic Sea|Adriatic 43 15 w
Aegean Sea|Aegean 39 25 w
Ionian Sea 38 19 w
Tyrrhenian Sea 40 12 w
Ligurian Sea 43.5 9 w
Black Sea 43 34 w
Northwestern Black Sea 45.5 31 w
Sea of Azov|Azov Sea 46 36.5 w
Sea of Marmara 40.7 28 w
Caspian Sea|Caspian 41 51 w
Aral Sea 45 60 w
Baltic Sea|Baltic 58 20 w
Gulf of Finland 60 26 w
Gulf of Bothnia 63 20 w
North Sea 56 3 w
Norwegian Sea 68 3 w
Barents Sea 74 36 w
Kara Sea 76 75 w
Irish Sea 53.7 -5 w
Celtic Sea 50.5 -8 w
English Channel|the Channel 50 -2 w
Bay of Biscay 45 -4 w
White Sea 65.5 38 w
Red Sea|southern Red Sea 20 38 w
Gulf of Aden 12 47.5 w
Gulf of Suez 28.75 33 w
Gulf of Aqaba|Gulf of Eilat 29 34.7 w
Arabian Sea 15 65 w
Persian Gulf|Arabian Gulf 27 51 w #235616
Gulf of Oman 24.5 58.5 w
Strait of Hormuz|Straits of Hormuz|Hormuz Strait|Hormuz 26.57 56.25 w
Bab el-Mandeb|Bab al-Mandab|Bab al-Mandeb|Bab el-Mandeb Strait|Bab al-Mandab Strait|Mandeb Strait 12.58 43.33 w
Suez Canal 30.6 32.33 w
Panama Canal 9.1 -79.7 w
Bosphorus|Bosporus|Bosphorus Strait|Bosporus Strait 41.12 29.07 w
Dardanelles 40.2 26.4 w
Kerch Strait|Strait of Kerch 45.3 36.5 w
Strait of Gibraltar 35.95 -5.6 w
Strait of Malacca|Malacca Strait|Straits of Malacca 4 100 w
Singapore Strait 1.2 103.8 w
Taiwan Strait 24 119 w
Tsushima Strait 34 129.5 w
Bering Strait 66 -169 w
Bering Sea 58 -178 w
Denmark Strait 66 -27 w
Mozambique Channel -18 41 w
Gulf of Guinea 1 4 w
Gulf of Sidra|Gulf of Sirte 31.5 18 w
Gulf of Thailand 9.5 102 w
Gulf of Tonkin 20 107.5 w
South China Sea|West Philippine Sea 12 114 w
East China Sea 30 126 w
Yellow Sea|West Sea 36 123 w
Sea of Japan|East Sea 40 135 w
Sea of Okhotsk 55 150 w
Philippine Sea 20 134 w
Sulu Sea 8 120 w
Celebes Sea|Sulawesi Sea 3 122 w
Java Sea -5 110 w
Banda Sea -5 127 w
Timor Sea -11 127 w
Arafura Sea -9 135 w
Coral Sea -18 158 w
Tasman Sea -40 163 w
Bay of Bengal 15 88 w
Andaman Sea 10 96 w
Palk Strait 10 79.8 w
Laccadive Sea 8 75 w
Caribbean Sea 15 -75 w
Gulf of Mexico 25 -90 w
Gulf of California|Sea of Cortez 28 -112 w
Hudson Bay 60 -85 w
Sargasso Sea 28 -66 w
Gulf of Fonseca 13.2 -87.7 w
Sea of Galilee|Lake Tiberias|Lake Kinneret 32.82 35.59 w
Dead Sea 31.5 35.5 w
Jordan River|River Jordan 32.2 35.57 w
Jordan Valley 32.2 35.55 r
Litani River|Litani|River Litani 33.33 35.3 w =LBN
Euphrates|Euphrates River|River Euphrates 34.5 41 w
Tigris|Tigris River|River Tigris 34.5 43.7 w
Shatt al-Arab|Shatt al Arab|Arvand Rud 30.4 48.2 w
Nile|Nile River|River Nile|the Nile 24 32.9 w
Blue Nile River 12 35 w
White Nile River 10 32 w
Niger River|River Niger 13 0 w
Congo River|River Congo -2 17 w
Zambezi|Zambezi River -16 30 w
Limpopo River -22.5 30 w
Senegal River 16 -14 w
Volga|Volga River 51 46 w
Don River|River Don 48.5 43 w
Dnipro River|Dnieper|Dnieper River|Dnepr|Dnipro 48 34.8 w
Dniester|Dniester River|Dnister 47 29.2 w
Siverskyi Donets|Seversky Donets|Donets River|Siverskyi Donets River|Siversky Donets 48.9 38 w
Oskil River|Oskol River|Oskil 49.6 37.6 w
Inhulets|Inhulets River|Ingulets 47.2 33.2 w
Danube|Danube River|River Danube 45 25 w
Rhine|River Rhine|Rhine River 50 8 w
Sava River|River Sava 45 18 w
Drina|Drina River|River Drina 44 19.3 w
Neretva|Neretva River 43.2 17.8 w
Ibar River|River Ibar|Ibar 42.9 20.85 w
Amu Darya|Oxus 38 65 w
Syr Darya 43 66 w
Indus|Indus River|River Indus 29 71 w
Ganges|Ganges River|Ganga 25 85 w
Brahmaputra|Brahmaputra River 27 93 w
Mekong|Mekong River 15 105 w
Mekong Delta 10 105.8 r =VNM
Yangtze|Yangtze River 31 112 w
Yellow River 36 114 w
Yalu River|Yalu 40.5 125 w
Tumen River 42.5 130 w
Amur|Amur River 50 128 w
Irrawaddy|Irrawaddy River|Ayeyarwady River 20 95 w
Salween|Salween River|Thanlwin River 19 97.5 w
Naf River 21 92.3 w
Mississippi River 35 -90 w =USA
Missouri River 42 -96 w =USA
Ohio River 38 -86 w =USA
Colorado River 36 -114 w =USA
Hudson River 41.5 -74 w =USA
Potomac|Potomac River 38.9 -77.1 w =USA
Rio Grande|Rio Bravo 27 -99 w
Thames|River Thames 51.5 -0.1 w =GBR
Seine 48.9 2.3 w =FRA
Tijuana River 32.54 -117.05 w =MEX
Orinoco|Orinoco River 8 -65 w
Parana River -27 -57 w
Magdalena River 8 -74 w =COL
Atrato River|Atrato 6.5 -77 w =COL
Lempa River|Lempa|Rio Lempa 13.7 -88.7 w =SLV
Sumpul River|Sumpul|Rio Sumpul 14.1 -88.9 w =SLV
Coco River|Rio Coco 14.7 -84 w =NIC
Usumacinta River 16.8 -90.9 w
Suchiate River 14.7 -92.2 w
Artibonite River 19 -72.5 w =HTI
Lake Victoria -1 33 w
Lake Tanganyika -6 29.5 w
Lake Kivu -2 29.1 w
Lake Edward -0.35 29.6 w
Lake Albert 1.7 31 w
Lake Malawi|Lake Nyasa -12 34.5 w
Lake Turkana 3.6 36 w =KEN
Lake Tana 12 37.3 w =ETH
Lake Chad 13 14 w
Lake Volta 7 0 w =GHA
Lake Baikal 53.5 108 w =RUS
Lake Ladoga 61 31.5 w =RUS
Lake Van 38.6 43 w =TUR
Lake Urmia 37.7 45.4 w =IRN
Lake Sevan|Sevan Lake 40.3 45.35 w =ARM
Lake Assad 36 38.1 w =SYR
Lake Titicaca -15.8 -69.4 w
Lake Maracaibo 9.8 -71.6 w =VEN
Lake Nicaragua 11.6 -85.4 w =NIC
Lake Michigan 44 -87 w =USA
Lake Superior 47.7 -87.5 w
Lake Huron 44.8 -82.4 w
Lake Erie 42.2 -81.2 w
Lake Ontario 43.7 -77.9 w
Great Lakes 45 -84 w
Lake Tahoe 39.1 -120 w =USA
Great Salt Lake 41.2 -112.6 w =USA
Pearl Harbor 21.36 -157.95 w =USA
Chesapeake Bay 38 -76.2 w =USA
San Francisco Bay 37.7 -122.3 w =USA
Bay Area|San Francisco Bay Area 37.75 -122.3 r =USA
Puget Sound 47.7 -122.4 w =USA
Long Island Sound 41.1 -72.9 w =USA
Victoria Falls -17.92 25.86 l
Niagara Falls|Niagara 43.08 -79.07 l
Line of Control|LoC 34.3 74.0 b
Line of Actual Control|LAC 34.5 78.5 b
Durand Line 33 70 b
Blue Line|UN-drawn Blue Line 33.1 35.4 b
Green Line 31.9 35 b
Demilitarized Zone|DMZ|Korean DMZ|Joint Security Area|Panmunjom 37.96 126.68 b
38th parallel 38 127 b
Philadelphi Corridor|Philadelphi Route|Philadelphia Corridor 31.28 34.24 b =PSE
Netzarim Corridor|Netzarim 31.48 34.42 b =PSE
Lachin Corridor|Lachin corridor 39.7 46.5 r =AZE !
Zangezur Corridor|Zangezur corridor 39.1 46.4 r =ARM
Suwalki Gap|Suwalki Corridor 54.1 23.2 r
Iron Curtain 50 12 b
US-Mexico border|U.S.-Mexico border|Mexican border|Mexico border|southern border of the United States 30 -106 b
Afghan-Pakistan border|Afghanistan-Pakistan border|Pak-Afghan border|Pakistan-Afghanistan border 33 70 b
Syrian-Turkish border|Turkish-Syrian border|Turkey-Syria border 36.8 39 b
Syrian-Iraqi border|Iraq-Syria border|Iraqi-Syrian border 34.4 41 b
Israel-Lebanon border|Lebanon-Israel border|Israeli-Lebanese border|Lebanese-Israeli border|Israel-Lebanese border 33.1 35.4 b
Gaza border|Israel-Gaza border|Gaza fence|Israel-Gaza fence 31.4 34.45 b
Armenia-Azerbaijan border|Armenian-Azerbaijani border|Azerbaijani-Armenian border|Armenian-Azeri border 40 45.9 b
Russia-Ukraine border|Ukraine-Russia border|Russian-Ukrainian border|Ukrainian-Russian border|Ukrainian border 50.3 36.5 b
India-Pakistan border|Indo-Pakistan border|Indo-Pak border|India-Pak border 31 74.5 b
India-China border|Sino-Indian border|Indo-China border 33 79 b
Thai-Cambodian border|Thailand-Cambodia border|Cambodian-Thai border 14.35 103.5 b
Thai-Myanmar border|Thailand-Myanmar border|Thai-Burmese border|Thai-Burma border 17 98.5 b
Sudan-South Sudan border 9.8 29 b
Colombia-Venezuela border|Venezuela-Colombia border|Colombian-Venezuelan border 7.8 -72.4 b
Honduran-Nicaraguan border|Nicaragua-Honduras border 13.9 -86.3 b
Kosovo-Serbia border|Serbia-Kosovo border 42.9 21.2 b
Lebanon-Syria border|Syria-Lebanon border|Lebanese-Syrian border|Syrian-Lebanese border 34 36.2 b
Ethiopia-Eritrea border|Eritrea-Ethiopia border|Ethiopian-Eritrean border 14.5 38.5 b
Somalia-Kenya border|Kenya-Somalia border|Kenyan-Somali border|Somali-Kenyan border 1 41 b
Chad-Sudan border|Sudan-Chad border 13 22.2 b
Tajik-Kyrgyz border|Kyrgyz-Tajik border|Kyrgyzstan-Tajikistan border 40 70.5 b
Tajik-Afghan border|Tajikistan-Afghanistan border 37.2 69 b
@ USA
Alabama|~Ala|~AL 32.75 -86.75 r #4829764
Alaska|~AK 64 -150 r #5879092
Arizona|~Ariz|~AZ 34.5 -111.5 r #5551752
Arkansas|~Ark|~AR 34.75 -92.5 r #4099753
California|~Calif|~CA|~Cal|Southern California|Northern California 37.25 -119.75 r #5332921
Colorado|~Colo|~CO 39 -105.5 r #5417618
Connecticut|~Conn|~CT 41.67 -72.67 r #4831725
Delaware|~Del|~DE 39 -75.5 r #4142224
District of Columbia|+D.C.|~DC 38.9 -77.02 r #4138106
Florida|~Fla|~FL|South Florida|Central Florida 28.75 -82.5 r #4155751
Georgia|~Ga|~GA 32.75 -83.5 r #4197000
Hawaii|Hawai'i|~HI 20.75 -156.5 r #5855797
Idaho|~ID 44.5 -114.25 r #5596512
Illinois|~Ill|~IL 40 -89.25 r #4896861
Indiana|~Ind|~IN 40 -86.25 r #4921868
Iowa|~IA 42 -93.5 r #4862182
Kansas|~Kan|~Kans|~KS 38.5 -98.5 r #4273857
Kentucky|~Ky|~KY 38.2 -84.88 r #6254925
Louisiana|~La|~LA 31 -92 r #4331987
Maine|~ME 45.5 -69.25 r #4971068
Maryland|~Md|~MD 39 -76.75 r #4361885
Massachusetts|~Mass|~MA 42.37 -71.11 r #6254926
Michigan|~Mich|~MI 44.25 -85.5 r #5001836
Minnesota|~Minn|~MN 46.25 -94.25 r #5037779
Mississippi|~Miss|~MS 32.75 -89.75 r #4436296
Missouri|~Mo|~MO 38.25 -92.5 r #4398678
Montana|~Mont|~MT 47 -109.75 r #5667009
Nebraska|~Neb|~Nebr|~NE 41.5 -99.75 r #5073708
Nevada|~Nev|~NV 39.25 -116.75 r #5509151
New Hampshire|~N.H.|~NH 43.67 -71.5 r #5090174
New Jersey|+N.J.|~NJ 40.17 -74.5 r #5101760
New Mexico|+N.M.|~NM 34.5 -106 r #5481136
-New York|New York State|Upstate New York|upstate New York|~N.Y.|~NY 43 -75.5 r #5128638
North Carolina|+N.C.|~NC 35.5 -80 r #4482348
North Dakota|+N.D.|~ND 47.5 -100.5 r #5690763
Ohio|~OH 40.25 -83 r #5165418
Oklahoma|~Okla|~OK 35.5 -97.5 r #4544379
Oregon|~Ore|~OR 44 -120.5 r #5744337
Pennsylvania|~Pa|~PA|~Penn 40.27 -76.9 r #6254927
Rhode Island|+R.I.|~RI 41.67 -71.5 r #5224323
South Carolina|+S.C.|~SC 34 -81 r #4597040
South Dakota|+S.D.|~SD 44.5 -100.25 r #5769223
Tennessee|~Tenn|~TN 35.75 -86.25 r #4662168
Texas|~Tex|~TX 31.25 -99.25 r #4736286
Utah|~UT 39.25 -111.75 r #5549030
Vermont|~Vt|~VT 44 -72.75 r #5242283
Virginia|~Va|~VA|Northern Virginia 37.55 -77.45 r #6254928
-Washington|+Washington State|~Wash|~WA 47.5 -120.5 r #5815135
West Virginia|+W.Va.|~W Va|~WV 38.5 -80.5 r #4826850
Wisconsin|~Wis|~WI 44.5 -90 r #5279468
Wyoming|~Wyo|~WY 43 -107.5 r #5843591
New England 44 -71 r
Midwest|Middle West|American Midwest 42 -90 r
Deep South|American South 33 -88 r
Sun Belt 33 -100 r
Rust Belt 41 -83 r
West Coast|US West Coast 38 -122 r
East Coast|Eastern Seaboard|US East Coast 39 -75 r
Gulf Coast 29.5 -90 r
Pacific Northwest 46 -121 r
Great Plains 41 -100 r
Silicon Valley 37.39 -122.06 r
Long Island 40.8 -73.2 r
Fire Island 40.65 -73.1 r
Cape Cod 41.7 -70.2 r
Outer Banks 35.4 -75.5 r
Florida Keys 24.7 -81.1 r
Florida Panhandle 30.4 -86 r
Central Valley 36.5 -119.7 r
Napa Valley 38.5 -122.3 r
Cape Canaveral 28.39 -80.6 l
New York City|+New York|~NYC 40.7143 -74.006 s #5128581
Washington|+Washington D.C.|+Washington DC 38.9 -77.04 s #4140963
Manhattan 40.78 -73.97 d #5125771
Brooklyn 40.65 -73.95 d #5110302
Queens 40.68 -73.84 d #5133273
Bronx|+The Bronx 40.85 -73.87 d #5110266
Staten Island 40.56 -74.14 d #5139568
Harlem 40.81 -73.95 d
Wall Street 40.706 -74.009 l
Times Square 40.757 -73.986 l
Central Park 40.782 -73.966 l
Ground Zero|World Trade Center|Twin Towers 40.712 -74.013 l
Trump Tower 40.762 -73.974 l
Capitol Hill|US Capitol|U.S. Capitol|Capitol building 38.89 -77.005 l
White House|the White House|Oval Office|West Wing 38.898 -77.037 l
Pentagon|the Pentagon 38.871 -77.056 l
Foggy Bottom 38.9 -77.05 d
Lincoln Memorial 38.889 -77.05 l
National Mall 38.89 -77.02 l
Camp David 39.648 -77.466 l
Fort Hood|Fort Cavazos 31.13 -97.78 l
Fort Bragg|Fort Liberty 35.14 -79 l
Guantanamo Bay|Guantanamo|Guantánamo Bay|Gitmo 19.95 -75.15 l =CUB
Hollywood 34.098 -118.329 d
Beverly Hills 34.073 -118.4 s
Alcatraz 37.827 -122.423 l
Golden Gate Bridge 37.82 -122.479 l
Las Vegas Strip 36.115 -115.173 l
Grand Canyon 36.1 -112.1 l
Yellowstone|Yellowstone National Park 44.6 -110.5 l
Yosemite|Yosemite National Park 37.75 -119.6 l
Mount Rushmore 43.88 -103.46 l
Oahu|O'ahu 21.47 -157.98 r #5851609
Maui 20.8 -156.33 r #5850862
Kauai 22.08 -159.5 r
Big Island 19.6 -155.5 r
Molokai 21.13 -157.03 r
French Quarter 29.96 -90.065 d
Ninth Ward|Lower Ninth Ward 29.966 -90.01 d
South Side 41.75 -87.62 d
JFK Airport|John F. Kennedy International Airport|JFK International Airport|Kennedy Airport 40.64 -73.78 l
LaGuardia Airport|LaGuardia 40.777 -73.873 l
Newark Airport|Newark Liberty International Airport 40.69 -74.17 l
Los Angeles International Airport|LAX 33.94 -118.41 l
O'Hare|O'Hare Airport|O'Hare International Airport 41.98 -87.9 l
Dulles International Airport|Dulles Airport 38.945 -77.456 l
Reagan National Airport|Ronald Reagan Washington National Airport 38.85 -77.04 l
Logan Airport|Logan International Airport 42.36 -71.01 l
Hartsfield-Jackson|Hartsfield-Jackson Atlanta International Airport 33.64 -84.43 l
San Francisco International Airport 37.62 -122.38 l
Miami International Airport 25.79 -80.29 l
Three Mile Island 40.15 -76.72 l
Los Alamos 35.88 -106.3 s
Ruby Ridge 48.61 -116.42 l
Waco 31.55 -97.15 s
Columbine|Columbine High School 39.6 -105.07 l
Sandy Hook|Sandy Hook Elementary School 41.42 -73.28 l
Uvalde 29.21 -99.79 s
Ferguson 38.74 -90.3 s
Charlottesville 38.03 -78.48 s
Guam 13.45 144.78 r =GUM
@ CAN
Alberta|~Alta|~AB 52.28 -117.47 r #5883102
British Columbia|+B.C.|~BC 53 -125 r #5909050
Manitoba|~Man|~MB 55 -97 r #6065171
New Brunswick|~N.B. 46.5 -66.75 r #6087430
Newfoundland and Labrador|Newfoundland|~N.L.|~Nfld 52 -56 r #6354959
Labrador 54 -62 r
Nova Scotia|~N.S. 45 -63 r #6091530
Ontario|~Ont|~ON 49.25 -84.5 r #6093943
Prince Edward Island|~P.E.I.|~PEI 46.33 -63.5 r #6113358
Quebec|Québec|~Que|~QC 52 -72 r #6115047
Quebec City|Ville de Québec 46.81 -71.21 s
Saskatchewan|~Sask|~SK 54 -106 r #6141242
Yukon|Yukon Territory 63 -135 r #6185811
Northwest Territories|~N.W.T. 65 -118 r #6091069
Nunavut 70 -90 r #6091732
Vancouver Island 49.6 -125.6 r
Cape Breton 46.2 -60.8 r
Hinton 53.4 -117.57 s
Oka 45.47 -74.09 s
Kanesatake 45.48 -74.12 s
@ AUS
New South Wales|~NSW|~N.S.W. -33 146 r #2155400
Victoria|~Vic -37 145 r #2145234
Queensland|~Qld -20 145 r #2152274
Western Australia|~WA -25 122 r #2058645
South Australia|~SA -30 135 r #2061327
Tasmania|~Tas -42 147 r #2147291
Northern Territory|~NT -20 134 r #2064513
Australian Capital Territory|~ACT -35.5 149 r #2177478
Great Barrier Reef -18 147.5 w
Outback -25 133 r
Port Arthur -43.15 147.85 s
Bondi|Bondi Beach -33.89 151.27 d
Kimberley region|the Kimberley -17 126 r
Pilbara -22 119 r
Torres Strait -10 142.5 w
Torres Strait Islands -10.2 142.3 r
Cape Peron|Point Peron -32.27 115.69 l
@ GBR
Kingston upon Hull|+Hull 53.74 -0.34 s
Barrow-in-Furness|Barrow 54.11 -3.23 s
Lurgan 54.46 -6.33 s
Hackney 51.545 -0.055 d
Lewisham 51.462 -0.01 d
Southwark 51.5 -0.09 d
Lambeth 51.495 -0.115 d
Haringey 51.6 -0.11 d
Enfield 51.65 -0.08 d
Camden|Camden Town 51.54 -0.14 d
Tower Hamlets 51.515 -0.035 d
Newham 51.525 0.03 d
Waltham Forest 51.59 -0.01 d
Redbridge 51.57 0.07 d
Greenwich 51.48 0 d
Bromley 51.405 0.015 d
Wandsworth 51.455 -0.19 d
Ealing 51.51 -0.305 d
Ilford 51.56 0.075 d
Woolwich 51.49 0.065 d
Deptford 51.475 -0.025 d
Camberwell 51.475 -0.09 d
Notting Hill 51.51 -0.2 d
North Kensington 51.52 -0.21 d
Stoke Newington 51.56 -0.075 d
Toxteth 53.39 -2.96 d
Croxteth 53.455 -2.9 d
Moss Side 53.457 -2.24 d
Rusholme 53.453 -2.22 d
Wythenshawe 53.38 -2.265 d
Handsworth (Birmingham)|Handsworth 52.51 -1.94 d
Sparkbrook 52.46 -1.87 d
Lozells 52.505 -1.905 d
Small Heath 52.475 -1.85 d
Erdington 52.525 -1.84 d
Harehills 53.815 -1.515 d
Gipton 53.815 -1.49 d
Tulse Hill 51.44 -0.105 d
Thamesmead 51.5 0.12 d
England 52.16 -0.7 r #6269131
Scotland 56 -4 r #2638360
+Wales|Cymru 52.5 -3.5 r #2634895
Northern Ireland|Ulster 54.5 -6.5 r #2641364
Yorkshire 53.95 -1.1 r
North Yorkshire 54.2 -1.4 r
South Yorkshire 53.5 -1.3 r
West Yorkshire 53.75 -1.7 r
East Yorkshire|East Riding of Yorkshire 53.9 -0.5 r
Lancashire 53.85 -2.6 r
Cheshire 53.2 -2.6 r
Cumbria 54.6 -2.9 r
Northumberland 55.25 -2 r
County Durham 54.7 -1.8 r
Tyne and Wear 54.95 -1.55 r
Merseyside 53.4 -2.9 r
Greater Manchester 53.5 -2.3 r
West Midlands 52.5 -1.9 r
East Midlands 52.9 -1 r
Midlands 52.6 -1.5 r
Derbyshire 53.1 -1.6 r
Nottinghamshire 53.1 -1 r
Lincolnshire 53.1 -0.2 r
Leicestershire 52.7 -1.1 r
Staffordshire 52.8 -2 r
Shropshire 52.6 -2.7 r
Worcestershire 52.2 -2.2 r
Herefordshire 52.1 -2.7 r
Warwickshire 52.3 -1.5 r
Northamptonshire 52.3 -0.9 r
Cambridgeshire 52.3 0.05 r
Norfolk 52.65 1 r
Suffolk 52.2 1.05 r
East Anglia 52.4 0.9 r
Essex 51.8 0.6 r
Hertfordshire 51.8 -0.2 r
Bedfordshire 52.1 -0.45 r
Buckinghamshire 51.8 -0.8 r
Oxfordshire 51.75 -1.3 r
Gloucestershire 51.8 -2.15 r
Berkshire 51.45 -1 r
Surrey 51.25 -0.4 r
Kent 51.2 0.7 r
Sussex 50.95 -0.1 r
East Sussex 50.95 0.3 r
West Sussex 50.95 -0.5 r
Hampshire 51.05 -1.3 r
Wiltshire 51.3 -1.95 r
Dorset 50.8 -2.3 r
Somerset 51.1 -2.95 r
Devon 50.75 -3.8 r
Cornwall 50.4 -4.9 r
Isle of Wight 50.67 -1.3 r
Fife 56.25 -3.15 r
Highlands|Scottish Highlands 57.3 -4.6 r
Hebrides|Outer Hebrides 57.8 -7 r
Orkney|Orkney Islands 59 -3 r
Shetland|Shetland Islands 60.3 -1.3 r
Lothian 55.9 -3.1 r
Aberdeenshire 57.2 -2.7 r
Anglesey 53.27 -4.35 r
Gwynedd 52.85 -3.9 r
Powys 52.4 -3.4 r
Pembrokeshire 51.85 -4.9 r
Glamorgan 51.6 -3.5 r
County Antrim|Antrim 54.85 -6.2 r
County Armagh|South Armagh 54.25 -6.6 r
County Down 54.35 -5.9 r
County Fermanagh|Fermanagh 54.35 -7.6 r
County Tyrone|Tyrone 54.6 -7.2 r
County Londonderry|County Derry 54.95 -6.9 r
Londonderry|+Derry 54.998 -7.309 s
Bogside 54.998 -7.325 d
Falls Road 54.598 -5.955 d
Shankill|Shankill Road 54.605 -5.953 d
Ardoyne 54.62 -5.96 d
Stormont 54.605 -5.832 l
Omagh 54.6 -7.3 s
Enniskillen 54.35 -7.64 s
Crossmaglen 54.08 -6.61 s
Warrenpoint 54.1 -6.25 s
Lockerbie 55.12 -3.35 s
Dunblane 56.19 -3.97 s
Westminster 51.4995 -0.1333 d
Whitehall 51.504 -0.126 d
Downing Street|10 Downing Street 51.503 -0.127 l
Buckingham Palace 51.501 -0.142 l
Windsor Castle 51.484 -0.604 l
Scotland Yard|New Scotland Yard 51.502 -0.125 l
London Bridge 51.508 -0.088 l
Canary Wharf 51.505 -0.02 d
Grenfell Tower 51.514 -0.216 l
Heathrow|Heathrow Airport|London Heathrow 51.47 -0.4543 l #2647216
Gatwick|Gatwick Airport 51.148 -0.19 l
Stansted|Stansted Airport 51.885 0.235 l
Anfield 53.431 -2.961 l
Old Trafford 53.463 -2.291 l
Wembley|Wembley Stadium 51.556 -0.28 d
Hillsborough 53.411 -1.5 l
Silverstone 52.09 -1.02 s
Brands Hatch 51.36 0.26 l
Thames Valley 51.5 -1 r
Greenham Common 51.38 -1.28 l
Faslane 56.07 -4.82 l
Porton Down 51.13 -1.7 l
Falkland Islands|Falklands|Malvinas|Islas Malvinas -51.75 -59 r =FLK !
Port Stanley|Stanley -51.7 -57.86 s =FLK !
Goose Green -51.83 -58.97 s =FLK !
Gibraltar 36.14 -5.35 r =GIB
@ IRL
Dundalk 54 -6.4 s p90000
Killarney|Cill Airne 52.06 -9.51 s
Clonmel|Cluain Meala 52.355 -7.7 s
Mullingar|An Muileann gCearr 53.53 -7.34 s
Galway|Gaillimh|Galway City 53.27 -9.05 s
County Donegal|Donegal 54.9 -7.9 r
County Louth 53.9 -6.5 r
County Monaghan|Monaghan 54.2 -6.9 r
County Cavan 54 -7.3 r
County Tipperary|Tipperary 52.6 -7.9 r
County Kerry|Kerry 52.15 -9.6 r
County Cork 51.95 -8.8 r
County Galway 53.3 -8.8 r
County Mayo|Mayo 53.9 -9.3 r
County Clare 52.85 -8.9 r
County Limerick 52.5 -8.75 r
County Meath|Meath 53.65 -6.65 r
County Wicklow 52.95 -6.4 r
County Wexford 52.5 -6.55 r
County Kildare 53.2 -6.8 r
County Dublin 53.35 -6.3 r
Leitrim|County Leitrim 54.1 -8 r
Roscommon|County Roscommon 53.75 -8.25 r
Portroe 52.88 -8.34 s
Toomevara 52.85 -8.04 s
Ardcroney 52.95 -8.16 s
@ FRA
Dunkirk|Dunkerque 51.04 2.38 s
Brittany|Bretagne 48.2 -2.9 r
Normandy|Normandie 49 0.2 r
Provence 43.9 6 r
French Riviera|Cote d'Azur|Côte d'Azur|the Riviera 43.5 7 r
Alsace 48.3 7.4 r
Lorraine 48.9 6.2 r
Burgundy 47.2 4.6 r
Champagne 49 4 r
Dordogne 45.1 0.7 r
Corsica|Corse 42.15 9.1 r
Ile-de-France|Île-de-France|Paris region 48.7 2.5 r
Seine-Saint-Denis 48.92 2.48 r
Occitanie 43.7 2.1 r
Basque Country 43.1 -2.6 r =ESP
Charlie Hebdo offices 48.86 2.37 l
Bataclan 48.863 2.371 l
Eiffel Tower 48.858 2.294 l
Champs-Elysees|Champs-Élysées|Champs Elysees 48.87 2.307 l
Notre Dame Cathedral|Notre-Dame 48.853 2.35 l
Elysee Palace|Élysée Palace|Elysee 48.87 2.316 l
Quai d'Orsay 48.861 2.317 l
Charles de Gaulle Airport|Roissy 49.01 2.55 l
Versailles 48.8 2.13 s
Calais Jungle 50.97 1.9 l
New Caledonia -21.5 165.5 r =NCL
Noumea|Nouméa -22.27 166.45 s =NCL
Ouvea|Ouvéa -20.6 166.55 r =NCL
Mayotte -12.83 45.15 r =MYT
@ ESP
Seville|Sevilla 37.38 -5.97 s
Zaragoza|Saragossa 41.66 -0.88 s
A Coruña|Corunna|La Coruna 43.37 -8.4 s
Catalonia|Catalunya 41.8 1.6 r
Andalusia|Andalucia 37.5 -4.7 r
Galicia 42.8 -8 r
Canary Islands|the Canaries 28.3 -16.5 r
Balearic Islands 39.6 3 r
Tenerife 28.27 -16.6 r
Lanzarote 29.04 -13.6 r
Gran Canaria 27.96 -15.6 r
Ibiza 38.97 1.4 r
Majorca|Mallorca 39.6 2.9 r
Menorca|Minorca 39.95 4.1 r
Costa del Sol 36.6 -4.6 r
Guernica|Gernika 43.32 -2.68 s
Atocha 40.406 -3.69 l
Ceuta 35.89 -5.31 s
Melilla 35.29 -2.94 s
Las Ramblas|La Rambla 41.381 2.173 l
@ DEU
Cologne|Köln 50.94 6.96 s
Nuremberg|Nürnberg 49.45 11.08 s
Hanover|Hannover 52.37 9.73 s
Brunswick|Braunschweig 52.27 10.52 s
Hanau 50.13 8.92 s
Frankfurt|Frankfurt am Main 50.11 8.68 s
Koblenz|Coblenz 50.35 7.6 s
Trier|Treves 49.76 6.64 s
Bavaria|Bayern 48.8 11.5 r
Saxony|Sachsen 51.05 13.3 r
Lower Saxony 52.6 9.8 r
Saxony-Anhalt 52 11.7 r
Thuringia 50.9 11 r
Rhineland 50.7 7 r
North Rhine-Westphalia 51.5 7.5 r
Hesse|Hessen 50.6 9 r
Baden-Wuerttemberg|Baden-Württemberg 48.6 9 r
Schleswig-Holstein 54.2 9.8 r
Brandenburg 52.4 13.4 r
Mecklenburg-Western Pomerania|Mecklenburg-Vorpommern 53.75 12.5 r
Rhineland-Palatinate 49.9 7.4 r
Saarland 49.4 6.9 r
Ruhr|Ruhr Valley 51.45 7.2 r
Black Forest 48.2 8.2 r
East Germany|German Democratic Republic 52 12.5 r
West Germany 50.7 8 r
East Berlin 52.52 13.43 d
West Berlin 52.5 13.3 d
Berlin Wall 52.51 13.39 b
Brandenburg Gate 52.516 13.378 l
Breitscheidplatz 52.505 13.336 l
Ramstein|Ramstein Air Base|Ramstein airbase 49.44 7.6 l
@ ITA
Padua|Padova 45.41 11.88 s
Mantua|Mantova 45.16 10.79 s
Livorno|Leghorn 43.55 10.31 s
Syracuse|Siracusa 37.08 15.29 s
Sicily|Sicilia 37.5 14 r
Sardinia|Sardegna 40 9 r
Tuscany|Toscana 43.4 11 r
Lombardy|Lombardia 45.6 9.8 r
Piedmont|Piemonte 45 8 r
Veneto 45.5 11.8 r
Umbria 43 12.5 r
Puglia|Apulia 41 16.5 r
Calabria 39 16.5 r
Campania 40.9 14.8 r
South Tyrol|Alto Adige 46.7 11.4 r
Lampedusa 35.5 12.6 r
Vatican|Vatican City|Holy See|St. Peter's Square|St Peter's Square 41.902 12.454 s =VAT
@ GRC
Thessaloniki|Thessaloníki|Salonica|Salonika 40.64 22.93 s
Patras|Patra 38.24 21.73 s
Heraklion|Irakleion|Iraklio|Iraklion 35.33 25.14 s
Crete 35.2 24.9 r
Lesbos|Lesvos 39.2 26.3 r
Samos 37.75 26.8 r
Chios 38.4 26 r
Rhodes 36.2 28 r
Corfu 39.6 19.8 r
Peloponnese 37.5 22.3 r
Macedonia region 40.8 22.9 r
Syntagma Square 37.975 23.735 l
Moria camp|Moria 39.14 26.5 s
@ NLD
Schiphol|Schiphol Airport|Amsterdam Airport Schiphol 52.31 4.76 l #6296680
-Holland 52.3 4.9 r
The Hague|+Hague|Den Haag|+the Hague 52.07 4.3 s
@ BEL
Antwerp|Antwerpen|Anvers 51.22 4.4 s
Bruges|Brugge 51.21 3.23 s
Ypres|Ieper 50.85 2.89 s
Leuven|Louvain 50.88 4.7 s
Flanders 51 4 r
Wallonia 50.4 4.9 r
Zaventem|Zaventem Airport|Brussels Airport 50.9 4.48 l
Molenbeek 50.854 4.33 d
Maelbeek|Maalbeek 50.844 4.377 l
@ NOR
Svalbard 78.5 17 r =SJM
Utoya|Utøya 60.024 10.248 l
Finnmark 69.8 25 r
@ SWE
Gothenburg|Göteborg|Goteborg 57.71 11.97 s
Gotland 57.5 18.5 r
Rinkeby 59.39 17.93 d
@ FIN
Lapland 67.5 26 r
Karelia 63 30 r
Aland Islands|Åland 60.2 20 r
@ DNK
Aarhus|Århus|Arhus 56.16 10.21 s
Helsingor|Elsinore|Helsingør 56.04 12.61 s
Faroe Islands|Faroes 62 -7 r =FRO
Greenland 72 -40 r =GRL
Jutland 56 9.3 r
Christiania 55.673 12.598 d
@ POL
Kraków|Krakow|Cracow 50.06 19.94 s
Gdansk|Gdańsk|Danzig 54.35 18.65 s
Gdansk Shipyard|Lenin Shipyard 54.365 18.65 l
Silesia 50.3 18.7 r
Bialowieza Forest 52.7 23.85 r
Przewodow|Przewodów 50.47 23.93 s
Auschwitz|Auschwitz-Birkenau 50.03 19.18 l
@ ROU
Transylvania 46.5 24.5 r
Timisoara 45.75 21.23 s
@ ISL
Keflavik 64 -22.56 s
@ CHE
Bern|Berne 46.95 7.45 s
Geneva|Genève 46.2 6.15 s
Lucerne|Luzern 47.05 8.31 s
St. Gallen|Sankt Gallen 47.42 9.37 s
Basel|Basle 47.56 7.59 s
Davos 46.8 9.83 s
@ MLT
Valletta 35.9 14.51 s
@ PRT
Azores 38.5 -28 r
Madeira 32.75 -17 r
Algarve 37.2 -8.2 r
@ TUR
Anatolia|Asia Minor 39 34 r
Southeast Anatolia|southeastern Turkey 37.7 41 r
Thrace 41.3 27 r
Cappadocia 38.65 34.8 r
Taksim Square|Taksim 41.037 28.985 l
Gezi Park 41.038 28.987 l
Ataturk Airport|Istanbul Ataturk Airport 40.977 28.815 l
Incirlik|Incirlik Air Base|Incirlik airbase 37 35.43 l
@ JPN
Hokkaido 43.3 142.7 r
Okinawa 26.5 127.9 r
Kyushu 32.8 131 r
Shikoku 33.7 133.5 r
Honshu 36 138 r
Fukushima Daiichi 37.42 141.03 l
Senkaku Islands|Senkakus|Diaoyu Islands|Diaoyu 25.77 123.5 r !
Nagasaki 32.75 129.88 s
@ KOR
Jeju|Jeju Island|Cheju 33.4 126.55 r
Yeonpyeong|Yeonpyeong Island|Yeonpyeongdo 37.67 125.7 r
Baengnyeong Island|Baengnyeong 37.95 124.67 r
Gwangju|Kwangju 35.155 126.916 s
Dokdo|Takeshima|Liancourt Rocks 37.24 131.87 r !
Itaewon 37.534 126.994 d
Osan Air Base 37.09 127.03 l
@ PRK
Yongbyon|Nyongbyon 39.8 125.76 s
Punggye-ri|Punggye ri 41.28 129.09 l
Kaesong 37.97 126.55 s
Sohae|Tongchang-ri 39.66 124.71 l
Mount Kumgang|Kumgang 38.65 128.1 l
Sinuiju 40.1 124.4 s
@ CHN
Xinjiang|Xinjiang Uyghur Autonomous Region|Xinjiang Uighur Autonomous Region|East Turkestan|Sinkiang 41 85 r
Tibet|Tibet Autonomous Region|Xizang 31.7 87 r
Inner Mongolia 43 113 r
Manchuria 45 125 r
Tiananmen Square|Tiananmen 39.903 116.391 l
Zhongnanhai 39.912 116.381 l
Kashgar|Kashi 39.47 75.99 s
Hotan|Khotan 37.11 79.93 s
Urumqi|Ürümqi 43.8 87.6 s
Ghulja|Yining|Gulja 43.9 81.33 s
Yarkand|Shache 38.42 77.24 s
Aksu 41.17 80.26 s
Kunming railway station 25.017 102.72 l
Lhasa 29.65 91.1 s
Aba|Ngaba 32.9 101.7 s
Wukan 22.88 115.67 s
Shenzhen 22.54 114.06 s
Hong Kong 22.28 114.16 s =HKG
Mong Kok 22.319 114.169 d =HKG
Kowloon 22.32 114.18 d =HKG
Victoria Park 22.282 114.189 l =HKG
Macau|Macao 22.2 113.54 s =MAC
Spratly Islands|Spratlys|Nansha Islands 10 114 r =- !
Paracel Islands|Paracels|Xisha Islands 16.5 112 r =- !
Scarborough Shoal|Huangyan Island|Panatag Shoal 15.13 117.76 r =PHL !
Second Thomas Shoal|Ayungin Shoal 9.75 115.87 r =PHL !
Mischief Reef 9.9 115.53 r =- !
Fiery Cross Reef 9.55 112.89 r =- !
Whitsun Reef 9.98 114.65 r =- !
Galwan Valley|Galwan 34.74 78.2 r =IND !
Aksai Chin 35.2 79.3 r =IND !
Doklam|Donglang 27.3 88.93 r =BTN !
Depsang|Depsang Plains 35.3 78 r =IND !
Pangong Tso|Pangong Lake 33.75 78.65 w =IND !
Tawang 27.59 91.86 s =IND
Arunachal Pradesh 28 94.5 r =IND !
Kinmen|Quemoy 24.43 118.32 r =TWN
Matsu|Matsu Islands 26.15 119.93 r =TWN
Penghu|Pescadores 23.57 119.6 r =TWN
@ RUS
Far East|Russian Far East 55 135 r
Kuril Islands|Kurils|Northern Territories|Kurile Islands 45.5 148.5 r !
Sakhalin|Sakhalin Island 50.5 143 r
Kamchatka|Kamchatka Peninsula 57 160 r
Kola Peninsula 67.5 36 r
Novaya Zemlya 74 56 r
Kaliningrad|Kaliningrad Oblast 54.71 20.5 s
Kremlin|the Kremlin 55.752 37.617 l
Red Square 55.754 37.62 l
Lubyanka 55.76 37.63 l
Crocus City Hall|Crocus City 55.826 37.39 l
Sheremetyevo|Sheremetyevo Airport 55.97 37.41 l
Domodedovo Airport 55.41 37.9 l
Chernobyl exclusion zone|Chornobyl exclusion zone 51.39 30.1 r =UKR
@ BRA
Amazonas -4 -64 r
Copacabana -22.97 -43.18 d
Rocinha -22.988 -43.248 d
Complexo do Alemao|Complexo do Alemão -22.86 -43.27 d
Cidade de Deus|City of God -22.948 -43.362 d
Jacarezinho -22.886 -43.258 d
Eldorado dos Carajas|Eldorado do Carajás -6.1 -49.37 s
Carandiru -23.507 -46.622 l
Manaus -3.1 -60.02 s
Rio de Janeiro|+Rio -22.91 -43.18 s
Sao Paulo|São Paulo -23.55 -46.64 s
Brasilia|Brasília -15.78 -47.93 s
@ ARG
Tierra del Fuego -54 -68 r
Plaza de Mayo -34.608 -58.372 l
La Tablada -34.69 -58.53 s
Villa Martelli -34.55 -58.51 s
AMIA|AMIA building -34.602 -58.4 l
@ CHL
Araucania|La Araucania|Araucanía -38.9 -72.4 r
Easter Island -27.1 -109.35 r
La Moneda|La Moneda Palace -33.443 -70.654 l
@ ATA
McMurdo Station -77.85 166.67 l
@ NZL
Christchurch -43.53 172.64 s
Al Noor Mosque -43.533 172.612 l
North Island -38.5 176 r
South Island -43.7 170.5 r
Moruroa|Mururoa -21.83 -138.9 r =PYF
`;
