// Palestine, Israel, Lebanon, Syria, Iraq, Iran, Yemen, the Gulf, Egypt, Libya, the Maghreb. Format: see ../curate.mjs.
export default `
@ PSE
Gaza Strip|+Gaza|the Gaza Strip|Gaza enclave|Gaza envelope|southern Gaza Strip|northern Gaza Strip 31.42 34.38 r
Gaza City|Gaza|Ghazzah 31.5 34.47 s
West Bank|+the West Bank|Judea and Samaria|occupied West Bank|Cisjordan 32 35.25 r
Occupied Palestinian Territory|Occupied Palestinian Territories|Palestinian territories|Palestinian Territories|occupied territories|Occupied Territories 31.9 35.2 r
East Jerusalem|Arab East Jerusalem|occupied East Jerusalem 31.79 35.24 d !
Old City of Jerusalem|Jerusalem's Old City 31.777 35.234 d !
Al-Aqsa|Al-Aqsa Mosque|Al-Aqsa mosque compound|al-Aqsa compound|Temple Mount|Haram al-Sharif|Noble Sanctuary 31.776 35.235 l !
Damascus Gate 31.7817 35.2306 l !
Sheikh Jarrah 31.793 35.232 d !
Silwan 31.77 35.237 d !
Shuafat|Shuafat refugee camp|Shuafat camp 31.81 35.24 d !
Issawiya|Issawiyah|Isawiya 31.8 35.25 d !
Abu Dis 31.76 35.26 s
Rafah|Rafah crossing|Rafah border crossing 31.287 34.26 s
Khan Younis|+Khan Yunis|Khan Yunus|Khan Yunes|Khan Younes 31.345 34.305 s
Deir al-Balah|Deir el-Balah|Dayr al-Balah|Deir Al Balah 31.418 34.35 s
Jabalia|Jabaliya|Jebaliya|Jabalya 31.53 34.48 s
Jabalia refugee camp|Jabaliya refugee camp|Jabalia camp|Jabaliya camp|Jebaliya refugee camp|Jebaliya camp 31.537 34.498 s
Beit Hanoun|Beit Hanun 31.54 34.54 s
Beit Lahia|Beit Lahiya|Beit Lahya 31.55 34.5 s
Nuseirat|Nuseirat refugee camp|Nuseirat camp|Nusseirat|Al-Nuseirat 31.447 34.392 s
Bureij|Bureij refugee camp|Bureij camp|al-Bureij|Al-Bureij camp 31.44 34.403 s
Maghazi|Maghazi refugee camp|Maghazi camp|al-Maghazi 31.42 34.385 s
Al-Shati|Shati refugee camp|Beach camp|Beach refugee camp|Al-Shati camp|al-Shati refugee camp|Shati camp 31.532 34.445 s
Shujaiya|Shejaia|Shujaiyya|Shejaiya|Shuja'iyya|Shijaiyah|Shujayea 31.5 34.47 d
Zeitoun|Zaytoun 31.49 34.45 d
Tel al-Hawa|Tal al-Hawa|Tel al-Hawwa|Tel Al-Hawa 31.5 34.435 d
Rimal|al-Rimal|Remal|Al-Rimal 31.52 34.44 d
Sheikh Radwan 31.535 34.465 d
Tuffah|al-Tuffah|Daraj 31.51 34.475 d
Sabra neighborhood 31.495 34.455 d
Juhor ad-Dik|Juhr al-Dik 31.46 34.43 s
Mawasi|Al-Mawasi|Muwasi|al-Mawasi humanitarian zone 31.33 34.25 s
Khuzaa|Khuza'a|Khuzaa village 31.306 34.36 s
Abasan|Abasan al-Kabira|Abassan 31.32 34.35 s
Bani Suheila|Bani Suhaila 31.34 34.325 s
Al-Qarara|Qarara 31.37 34.34 s
Zawaida|Zawayda|az-Zawayda 31.43 34.37 s
Tal al-Sultan|Tel al-Sultan|Tel Sultan 31.3 34.24 d
Shaboura|Shaboura camp 31.28 34.25 d
Netzarim 31.47 34.42 s
Kissufim crossing|Kissufim 31.375 34.4 l
Kerem Shalom|Kerem Shalom crossing|Karem Abu Salem 31.228 34.284 l
Erez|Erez crossing|Beit Hanoun crossing 31.559 34.546 l
Al-Shifa|Al-Shifa Hospital|Shifa Hospital|al-Shifa hospital 31.524 34.444 l
Al-Ahli|Al-Ahli Arab Hospital|al-Ahli hospital 31.505 34.462 l
Nasser Hospital 31.347 34.293 l
Indonesian Hospital 31.537 34.511 l
Kamal Adwan|Kamal Adwan Hospital 31.538 34.5 l
Jenin|Janin 32.46 35.3 s
Jenin refugee camp|Jenin camp 32.463 35.288 s
Nablus|Shechem 32.22 35.26 s
Balata|Balata refugee camp|Balata camp 32.212 35.286 s
Askar|Askar refugee camp|Askar camp 32.22 35.29 s
Huwara|Hawara|Huwwara 32.15 35.256 s
Beita 32.14 35.29 s
Qusra 32.08 35.33 s
Duma 32.06 35.37 s
Burin 32.18 35.25 s
Burqa 32.3 35.19 s
Tulkarm|Tulkarem|Tul Karm|Tulkarim 32.31 35.03 s
Nur Shams|Nur Shams camp|Nur Shams refugee camp|Nour Shams 32.32 35.065 s
Tulkarm refugee camp|Tulkarem camp|Tulkarm camp 32.313 35.04 s
Qalqilya|Qalqiliya|Kalkilya 32.19 34.97 s
Tubas 32.32 35.37 s
Far'a|Al-Far'a|Faraa refugee camp|Al-Faraa 32.29 35.34 s
Salfit 32.08 35.18 s
Ramallah 31.9 35.2 s
Al-Bireh|El-Bireh|Bireh 31.91 35.215 s
Qalandia|Qalandiya|Qalandia checkpoint|Kalandia 31.86 35.22 s
Jalazone|Jalazone refugee camp|Jalazun 31.95 35.21 s
Nabi Saleh 32.015 35.125 s
Bil'in|Bilin 31.93 35.07 s
Ni'lin|Nilin 31.95 35.02 s
Turmus Ayya|Turmusayya 32.035 35.286 s
Sinjil 32.03 35.26 s
Beitunia 31.89 35.16 s
Jericho|Ariha 31.86 35.46 s
Aqabat Jabr 31.84 35.44 s
Bethlehem 31.7 35.2 s p300000
Dheisheh|Deheishe|Dheisheh refugee camp 31.69 35.18 s
Aida camp|Aida refugee camp 31.72 35.2 s
Beit Jala 31.715 35.19 s
Beit Sahour 31.7 35.22 s
Hebron|Al-Khalil 31.53 35.1 s
Kiryat Arba 31.53 35.12 s !
Ibrahimi Mosque|Cave of the Patriarchs|Tomb of the Patriarchs 31.525 35.111 l
Yatta 31.45 35.09 s
Masafer Yatta 31.37 35.1 r
Susiya|Susya 31.39 35.11 s
Dura 31.51 35.03 s
Halhul 31.58 35.1 s
Beit Ummar|Beit Omar 31.62 35.1 s
Al-Arroub|Arroub refugee camp 31.62 35.135 s
Fawwar|Al-Fawwar|Fawwar refugee camp 31.48 35.07 s
Ariel 32.1 35.17 s !
Ma'ale Adumim|Maale Adumim 31.78 35.3 s !
Gush Etzion 31.65 35.12 r !
Itamar 32.17 35.31 s !
Yitzhar 32.17 35.23 s !
Har Homa 31.72 35.22 s !
Gilo 31.73 35.19 d !
Beit El|Beit El settlement 31.94 35.22 s !
Homesh 32.31 35.19 s !
Evyatar 32.12 35.27 s !
Khan al-Ahmar 31.81 35.33 s
Qibya 31.98 35.01 s
@ ISR
Jerusalem|+West Jerusalem|al-Quds 31.77 35.22 s
Tel Aviv|+Tel Aviv-Yafo|Tel-Aviv 32.08 34.78 s
Jaffa|Yafo 32.05 34.75 d
Haifa 32.82 34.99 s
Acre|Akko 32.93 35.08 s p500000
Nahariya 33 35.09 s
Lod|Lydda 31.95 34.89 s
Ramla|Ramle 31.93 34.87 s
Umm al-Fahm|Umm el-Fahm 32.52 35.15 s
Beersheba|Be'er Sheva|Beer Sheva|Beersheva|Bir al-Saba 31.25 34.79 s
Negev|Negev desert|Naqab 30.8 34.8 r
Galilee|Upper Galilee|Western Galilee|Lower Galilee 32.9 35.4 r
Sderot 31.52 34.6 s
Ashkelon 31.67 34.57 s
Ashdod 31.8 34.65 s
Netivot 31.42 34.59 s
Ofakim 31.31 34.62 s
Be'eri|Beeri|Kibbutz Be'eri|Kibbutz Beeri 31.42 34.49 s
Kfar Aza|Kibbutz Kfar Aza|Kfar Azza 31.48 34.53 s
Nir Oz|Kibbutz Nir Oz 31.31 34.4 s
Re'im|Reim|Kibbutz Re'im 31.39 34.46 s
Nova music festival|Nova festival|Supernova festival 31.4 34.47 l
Nahal Oz|Kibbutz Nahal Oz 31.47 34.5 s
Kissufim|Kibbutz Kissufim 31.37 34.4 s
Nirim 31.33 34.39 s
Nir Yitzhak 31.24 34.36 s
Holit 31.23 34.32 s
Sufa 31.24 34.33 s
Ein HaShlosha 31.35 34.4 s
Magen 31.3 34.42 s
Mefalsim 31.5 34.56 s
Zikim|Kibbutz Zikim 31.61 34.52 s
Netiv HaAsara 31.57 34.54 s
Yad Mordechai 31.59 34.56 s
Urim 31.3 34.52 s
Kiryat Shmona|Qiryat Shemona|Kiryat Shemona 33.21 35.57 s
Metula 33.28 35.58 s
Margaliot 33.21 35.54 s
Manara 33.2 35.55 s
Arab al-Aramshe 33.09 35.22 s
Shlomi 33.07 35.14 s
Rosh Hanikra 33.09 35.11 s
Avivim 33.09 35.47 s
Dovev 33.05 35.41 s
Safed|Tzfat|Zefat 32.97 35.5 s
Mount Meron|Meron 32.99 35.41 l
Tiberias 32.79 35.53 s
Nazareth 32.7 35.3 s
Afula 32.61 35.29 s
Hadera 32.44 34.92 s
Netanya 32.33 34.86 s
Herzliya 32.17 34.84 s
Petah Tikva 32.09 34.89 s
Bnei Brak 32.08 34.83 s
Rishon LeZion|Rishon Lezion 31.96 34.8 s
Rehovot 31.9 34.81 s
Bat Yam 32.02 34.75 s
Holon 32.01 34.77 s
Eilat 29.56 34.95 s
Dimona 31.07 35.03 s
Nevatim|Nevatim Air Base|Nevatim airbase 31.21 35.01 l
Ben Gurion Airport|Ben-Gurion Airport|Ben Gurion International Airport 32.01 34.88 l
Binyamina 32.52 34.95 s
Sde Teiman 31.25 34.73 l
Ketziot|Ketziot prison|Negev prison 30.89 34.4 l
Megiddo prison|Megiddo 32.58 35.18 l
Dolphinarium 32.068 34.763 l
Sbarro 31.783 35.217 l
Har Dov 33.3 35.7 r !
@ SYR
Jabal al-Druze|Jebel Druze|Druze Mountain 32.65 36.7 r
Golan Heights|+Golan|the Golan|occupied Golan Heights|Israeli-occupied Golan Heights|Syrian Golan 33 35.75 r !
Majdal Shams 33.27 35.77 s !
Mas'ade|Masade 33.23 35.75 s !
Buq'ata 33.2 35.78 s !
Katzrin|Qatzrin 32.99 35.69 s !
Mount Hermon|Jabal al-Sheikh|Jebel al-Sheikh|Hermon 33.41 35.86 r !
Quneitra|Kuneitra|Quneitra crossing 33.12 35.82 s !
Merom Golan 33.14 35.78 s !
Damascus|Dimashq 33.51 36.29 s
Rif Dimashq|Damascus countryside|Rural Damascus|Damascus Governorate 33.6 36.9 r
Ghouta|Eastern Ghouta|East Ghouta|eastern Ghouta 33.52 36.45 r
Western Ghouta 33.4 36.2 r
Douma|Duma 33.57 36.4 s
Harasta 33.56 36.37 s
Arbin|Irbin 33.54 36.37 s
Saqba 33.52 36.39 s
Zamalka 33.53 36.36 s
Ein Tarma 33.52 36.35 s
Kafr Batna|Kafr Batna 33.51 36.38 s
Hamouria|Hammouriya 33.53 36.38 s
Misraba|Mesraba 33.55 36.4 s
Jobar 33.53 36.33 d
Qaboun 33.54 36.33 d
Barzeh 33.55 36.32 d
Mezzeh|Mazzeh|Mezze 33.5 36.24 d
Yarmouk|Yarmouk camp|Yarmouk refugee camp 33.47 36.3 d
Hajar al-Aswad 33.46 36.3 s
Darayya|Daraya 33.46 36.24 s
Moadamiyeh|Muadamiyat al-Sham|Moadamiya|Muadhamiyah 33.46 36.2 s
Sayyida Zeinab|Sayyida Zaynab|Sayeda Zeinab|Sayyidah Zaynab 33.44 36.34 s
Jaramana 33.49 36.34 s
Sahnaya|Ashrafiyat Sahnaya 33.42 36.22 s
Zabadani 33.72 36.1 s
Madaya 33.69 36.1 s
Wadi Barada|Barada Valley 33.65 36.15 r
Maaloula|Malula 33.85 36.55 s
Yabroud|Yabrud 33.97 36.66 s
Qalamoun|Qalamoun Mountains|Qalamun 34 36.6 r
Nabk 34.02 36.73 s
Qara 34.15 36.74 s
Dumayr|Dumeir 33.64 36.69 s
Saydnaya|Sednaya|Sednaya prison|Saydnaya prison 33.7 36.38 s
Kiswah|Kisweh|Al-Kiswah 33.36 36.25 s
Khan Sheikhoun|Khan Shaykhun|Khan Sheikhun 35.44 36.65 s
Idlib|Idleb 35.93 36.63 s
Saraqib|Saraqeb 35.86 36.8 s
Maarat al-Numan|Maarrat al-Numan|Maaret al-Numan|Ma'arrat al-Nu'man|Maarat al-Nu'man 35.64 36.67 s
Ariha 35.81 36.61 s
Jisr al-Shughur|Jisr al-Shughour|Jisr ash-Shughur|Jisr al Shughour 35.81 36.32 s
Kafr Nabl|Kafranbel|Kafr Nabel 35.61 36.56 s
Binnish 35.96 36.71 s
Taftanaz 36 36.79 s
Salqin 36.14 36.45 s
Harem|Harim 36.21 36.52 s
Sarmada 36.19 36.72 s
Sarmin 35.9 36.73 s
Barisha 36.16 36.62 s
Atmeh 36.31 36.69 s
Atarib|Atareb 36.14 36.83 s
Darat Izza 36.28 36.85 s
Bab al-Hawa|Bab al-Hawa crossing 36.23 36.69 l
Fuah|Foua|al-Fuah|Kefraya|Kafriya 35.98 36.7 s
Zawiya Mountain|Jabal al-Zawiya|Jabal Zawiya 35.7 36.55 r
Kafr Zita|Kafr Zeita 35.37 36.6 s
Morek|Murak 35.38 36.69 s
Al-Lataminah|Latamneh|Lataminah|Latamna 35.32 36.62 s
Aleppo|Halab 36.2 37.16 s
East Aleppo|eastern Aleppo 36.2 37.19 d
Sheikh Maqsoud 36.24 37.15 d
Azaz|A'zaz 36.59 37.04 s
Afrin|Efrin 36.51 36.87 s
Al-Bab 36.37 37.52 s
Manbij|Menbij 36.53 37.95 s
Jarablus|Jarabulus 36.82 38.01 s
Kobani|+Kobane|Ayn al-Arab|Ain al-Arab|Kobanê 36.89 38.35 s
Tal Rifaat|Tel Rifaat|Tall Rifat 36.47 37.1 s
Marea  36.48 37.2 s
Dabiq 36.54 37.27 s
Khan al-Assal|Khan al-Asal 36.17 37.03 s
Khan Touman|Khan Tuman 36.11 37.05 s
Nubl|Nubul 36.38 37.0 s
Zahraa 36.38 36.98 s
Anadan 36.29 37.05 s
Safira|Al-Safira 36.08 37.37 s
Kuweires|Kweiris 36.19 37.58 l
Tishrin Dam|Tishreen Dam 36.38 38.18 l
Raqqa|+Ar-Raqqah|Rakka|Raqqah 35.95 39.01 s
Tabqa|Al-Thawrah|Tabqah|Tabqa Dam 35.84 38.55 s
Tal Abyad|Tel Abyad|Tell Abyad|Gire Spi 36.7 38.96 s
Ain Issa|Ayn Issa 36.38 38.86 s
Ras al-Ain|Ras al-Ayn|Serekaniye|Sari Kani 36.85 40.07 s
Hasakah|Hasaka|Hassakeh|Hasakeh|Al-Hasakah|Hassake|Hasake 36.5 40.75 s
Qamishli|Al-Qamishli|Qamishly|Qamishlo|Kamishli 37.05 41.22 s
Tal Tamr|Tel Tamer|Tell Tamer 36.66 40.37 s
Al-Hol|al-Hol camp|Hol camp|al-Hawl|Al-Hawl 36.38 41.14 s
Roj camp|Al-Roj 36.97 42.1 s
Shaddadi|Al-Shaddadah|Shaddadeh 36.06 40.73 s
Malikiyah|Derik|Al-Malikiyah 37.18 42.14 s
Rojava 36.7 40 r
Amuda|Amouda 37.1 40.93 s
Deir ez-Zor|+Deir al-Zor|+Deir Ezzor|Deir el-Zour|Deir al-Zour|Dayr az-Zawr|Deir Azzor|Deir ez Zour|Deir el-Zor 35.34 40.14 s
Mayadin|Mayadeen|al-Mayadin|Al-Mayadeen 35.02 40.45 s
Abu Kamal|+Albu Kamal|Al-Bukamal|Boukamal|Al Bukamal|Abukamal 34.45 40.92 s
Baghouz|Baghuz|Al-Baghuz 34.45 40.97 s
Hajin 34.69 40.83 s
Al-Shuhayl|Shuhail|Shheil 35.1 40.46 s
Al-Busayrah|Busayra|Busayrah 35.15 40.43 s
Al-Omar oil field|Omar oil field 35.09 40.56 l
Conoco gas field|Conoco 35.33 40.3 l
Khasham|Khusham 35.29 40.28 s
Palmyra|+Tadmur|Tadmor 34.56 38.28 s
Sukhna|Al-Sukhnah|Sukhnah 34.89 38.87 s
T4 air base|T4 airbase|Tiyas|T-4 airbase|Tiyas airbase|T4 base 34.52 37.63 l
Shayrat|Shayrat airbase|Shayrat Airfield 34.49 36.91 l
Homs|Hims 34.73 36.72 s
Baba Amr 34.71 36.69 d
Qusayr|Al-Qusayr|Qusair|al-Qusair|Qseir 34.51 36.58 s
Talbiseh|Talbisah 34.84 36.73 s
Rastan|Al-Rastan 34.92 36.73 s
Houla|Al-Houla|Hula|Houla region 34.89 36.5 s
Taldou|Taldou village 34.87 36.52 s
Tel Kalakh|Tal Kalakh|Talkalakh 34.67 36.26 s
Krak des Chevaliers 34.757 36.294 l
Masyaf 35.06 36.34 s
Hama|Hamah 35.13 36.75 s
Salamiyah|Salamiya 35.01 37.05 s
Qubeir|Al-Qubeir 35.1 36.55 s
Tremseh|Treimsa|Tremsa 35.33 36.49 s
Aqrab 34.92 36.48 s
Daraa|+Deraa|Dar'a|Dera'a|Deraa al-Balad 32.62 36.1 s
Nawa 32.89 36.04 s
Tafas 32.74 36.07 s
Dael 32.75 36.13 s
Jassim|Jasim 33 36.06 s
Inkhil 33.02 36.13 s
Sanamayn|Al-Sanamayn|Sanamein 33.07 36.18 s
Bosra|Busra al-Sham|Bosra al-Sham 32.52 36.48 s
Nasib|Nassib|Nasib crossing 32.55 36.19 s
Hauran 32.8 36.2 r
Sweida|+Suwayda|Suweida|As-Suwayda|Swaida|al-Suwayda|Al-Sweida|Sueida 32.71 36.57 s
Shahba 32.85 36.63 s
Shabki 32.66 36.83 s
Latakia|+Lattakia|Ladhiqiyah|Al-Ladhiqiyah 35.52 35.79 s
Jableh|Jabla|Jablah 35.36 35.93 s
Baniyas|Banias|Banyas 35.18 35.95 s
Bayda|Al-Bayda village 35.16 35.98 s
Qardaha 35.46 36.06 s
Slinfah|Slenfeh 35.6 36.17 s
Kassab|Kessab|Kasab 35.93 35.99 s
Hmeimim|Khmeimim|Hmeimim air base|Hmeimim airbase|Khmeimim air base 35.41 35.95 l
Tartus|Tartous 34.89 35.89 s
Tanf|Al-Tanf|al-Tanf base|At Tanf|Al-Tanf garrison 33.5 38.66 l
Rukban|Rukban camp|Al-Rukban 33.31 38.7 l
Badia|Syrian desert|Badia desert 34 38.5 r
Khirbet Ghazaleh 32.73 36.21 s
Bab Touma 33.516 36.316 d
Umayyad Square 33.513 36.275 l
Sheikh Miskin 32.83 36.16 s
Muhassan|Al-Muhasan 35.25 40.3 s
@ LBN
Mount Lebanon 33.8 35.6 r p900000
South Lebanon|southern Lebanon|south Lebanon 33.27 35.35 r
Bekaa|Bekaa Valley|Beqaa|Beqaa Valley|Bekaa valley 33.85 36 r
Beirut|Beyrouth|West Beirut|East Beirut 33.89 35.5 s
Dahiyeh|Dahieh|Dahiya|Beirut's southern suburbs|Beirut southern suburbs|southern suburbs of Beirut 33.85 35.51 d
Haret Hreik|Haret Hreyk 33.85 35.51 d
Bourj el-Barajneh|Burj al-Barajneh|Bourj al-Barajneh|Burj el-Barajneh 33.847 35.5 d
Shatila|Chatila|Shatila camp|Shatila refugee camp|Chatila refugee camp 33.863 35.5 d
Sabra|Sabra camp 33.868 35.497 d
Sabra and Shatila|Sabra and Chatila 33.865 35.498 d
Ain al-Rummaneh|Ain el-Rummaneh 33.867 35.517 d
Tayyouneh 33.868 35.513 d
Achrafieh|Ashrafieh 33.887 35.523 d
Hamra 33.896 35.48 d
Port of Beirut|Beirut port|Beirut Port 33.901 35.519 l
Jnah 33.862 35.485 d
Choueifat 33.81 35.52 s
Tyre|Sour 33.27 35.2 s
Sidon|Saida 33.56 35.37 s
Ain al-Hilweh|Ain el-Hilweh|Ein el-Hilweh|Ain al-Hilweh camp|Ein el-Hilweh camp 33.54 35.38 s
Rashidieh|Rashidiyeh 33.24 35.22 s
Nabatieh|Nabatiyeh|Nabatiye|Nabatiyah 33.38 35.48 s
Bint Jbeil|Bint Jubayl|Bint Jbail 33.12 35.43 s
Khiam|Al-Khiam|El Khiam|Khiyam 33.32 35.61 s
Marjayoun|Marjeyoun|Marjayun 33.36 35.59 s
Maroun al-Ras|Maroun ar-Ras|Maroun el-Ras 33.1 35.45 s
Ayta al-Shaab|Aita al-Shaab|Ayta ash-Shab|Aita al-Sha'ab|Aita Shaab 33.1 35.33 s
Aitaroun|Aytaroun 33.12 35.47 s
Yaroun|Yaroun village 33.08 35.42 s
Rmeish|Rmaych 33.08 35.37 s
Kfar Kila|Kfarkila|Kafr Kila 33.28 35.55 s
Adaisseh|Odaisseh|Odaysseh|Adaysseh|Al-Adaisseh 33.26 35.54 s
Houla village|Hula village|Houla 33.21 35.51 s
Mays al-Jabal|Meiss el-Jabal|Meis al-Jabal|Mays el-Jabal 33.17 35.53 s
Blida 33.14 35.51 s
Markaba 33.23 35.52 s
Rab Thalathin 33.25 35.53 s
Taybeh 33.28 35.52 s
Qana|Kana 33.21 35.3 s p300000
Naqoura|Naqura|Ras Naqoura 33.12 35.14 s
Dhayra|Al-Dhahira|Duhaira 33.11 35.24 s
Alma al-Shaab 33.11 35.18 s
Yarin|Yarine 33.1 35.23 s
Tayr Harfa|Tair Harfa 33.13 35.2 s
Jebbayn 33.12 35.22 s
Shamaa|Chamaa 33.14 35.19 s
Tebnine|Tibnin|Tebnin 33.19 35.41 s
Majdal Zoun 33.16 35.21 s
Ramyah|Ramia 33.1 35.3 s
Beit Lif 33.12 35.33 s
Shebaa|Chebaa 33.35 35.74 s
Shebaa Farms|Chebaa Farms|Sheba Farms|Shebaa farms 33.3 35.71 r !
Kfar Shouba|Kfarchouba|Kafr Shuba|Kfarshouba 33.34 35.69 s
Hasbaya 33.4 35.69 s
Arnoun 33.33 35.53 s
Beaufort Castle 33.324 35.532 l
Ansar 33.38 35.35 s
Ghaziyeh|Ghazieh 33.52 35.37 s
Jezzine 33.54 35.58 s
Baalbek|Baalbeck 34.01 36.21 s
Hermel 34.39 36.39 s
Zahle|Zahleh 33.85 35.9 s
Brital 33.94 36.15 s
Nabi Chit|Nabi Sheet|Nabi Shayth 33.87 36.11 s
Majdal Anjar 33.7 35.9 s
Masnaa|Masnaa crossing|Masnaa border crossing 33.7 35.92 l
Arsal|Ersal 34.18 36.42 s
Chtaura|Chtoura 33.82 35.85 s
Rayak 33.85 36 s
Kfar Tebnit 33.35 35.52 s
Tripoli|Trablous|Tarablus 34.43 35.84 s
Bab al-Tabbaneh 34.44 35.85 d
Jabal Mohsen 34.44 35.85 d
Nahr al-Bared|Nahr al-Bared camp|Nahr el-Bared|Nahr al-Bared refugee camp 34.51 35.96 s
Akkar 34.53 36.15 r
Batroun 34.26 35.66 s
Jbeil|Byblos 34.12 35.65 s
Jounieh 33.98 35.62 s
Tal al-Zaatar|Tel al-Zaatar|Tell al-Zaatar 33.87 35.55 d
Karantina 33.9 35.54 d
Damour 33.73 35.46 s
Chouf|Shouf|Chouf Mountains 33.65 35.6 r
Souk el-Gharb|Souk al-Gharb 33.79 35.56 s
Baabda 33.83 35.54 s
Maameltein 34.0 35.63 s
Aitou|Aito 34.29 35.9 s
Ain Ebel 33.11 35.4 s
Deir Mimas 33.31 35.55 s
@ IRQ
Iraqi Kurdistan|Kurdistan Region|Kurdistan Region of Iraq|Iraqi Kurdish region 36.5 44.2 r
Anbar|Anbar province|Al-Anbar|Al Anbar 32.6 42 r
Nineveh|Ninewa|Ninawa|Nineveh Plains|Nineveh Plain 36 42.5 r
Diyala 33.9 45 r
Salahuddin|Salahaddin|Salah al-Din|Salaheddin|Salah ad-Din 34.5 43.5 r
Babil|Babylon Province|Babel province 32.5 44.6 r
Dhi Qar|Thi Qar 31.2 46.3 r
Maysan|Missan 31.9 47.1 r
Muthanna|Al-Muthanna 30.5 45.4 r
Sunni Triangle|Triangle of Death 33.7 43.9 r
Baghdad 33.34 44.4 s
Green Zone|International Zone 33.31 44.39 d
Sadr City|Saddam City|Al-Sadr City 33.39 44.46 d
Kadhimiya|Kazimiyah|Kadhimiyah|Kadhmiya|Khadamiya 33.38 44.34 d
Adhamiya|Azamiyah|Adhamiyah|Azamiya 33.37 44.37 d
Karrada|Karradah 33.3 44.42 d
Dora 33.25 44.4 d
Mansour district 33.31 44.34 d
Haifa Street 33.33 44.38 l
Firdos Square 33.314 44.42 l
Tahrir Square Baghdad 33.327 44.413 l
Abu Ghraib|Abu Ghraib prison 33.29 44.07 s
Camp Victory 33.25 44.25 l
Baghdad airport|Baghdad International Airport 33.26 44.23 l
Taji|Camp Taji 33.52 44.25 s
Tarmiyah 33.67 44.4 s
Mahmudiyah|Mahmoudiya|Mahmoudiyah|Mahmudiya 33.06 44.36 s
Yusufiyah|Yusufiya|Youssifiyah 33.07 44.24 s
Latifiyah|Latifiya 32.97 44.31 s
Iskandariyah|Iskandariya 32.89 44.35 s
Jurf al-Sakhar|Jurf al-Sakhr|Jurf al-Nasr 32.88 44.22 s
Musayyib 32.78 44.29 s
Hillah|+Hilla|Al-Hillah 32.48 44.43 s
Fallujah|Falluja|Al-Fallujah|Faluja 33.35 43.79 s
Ramadi|Al-Ramadi|Ar Ramadi 33.42 43.31 s
Habbaniyah|Habbaniya 33.38 43.57 s
Karmah|Al-Karmah|Garma|Karma 33.4 43.91 s
Haditha|Hadithah 34.13 42.38 s
Hit|Heet 33.64 42.83 s
Baghdadi|Al-Baghdadi 33.87 42.53 s
Ain al-Asad|Al-Asad|Al-Asad Air Base|Ain al-Asad airbase|Al Asad airbase|Ain al-Assad 33.79 42.44 l
Anah 34.37 41.98 s
Rawa|Rawah 34.48 41.92 s
Qaim|Al-Qaim|Al Qaim 34.38 41.09 s
Husaybah 34.39 41.02 s
Rutba|Rutbah|Ar Rutbah 33.04 40.28 s
Trebil 32.8 39.0 l
Nukhayb|Nukhaib 32.04 42.25 s
Amiriyat al-Fallujah|Ameriyat al-Falluja 33.18 43.86 s
Tikrit 34.6 43.68 s
Camp Speicher|Speicher 34.68 43.55 l
Samarra 34.2 43.87 s
Al-Askari shrine|Golden Mosque 34.199 43.873 l
Baiji|Bayji|Beiji 34.93 43.49 s
Shirqat|Sharqat 35.52 43.23 s
Balad 34.02 44.14 s
Dujail|Dujayl 33.85 44.24 s
Ouja|Al-Awja|Auja 34.54 43.74 s
Tuz Khurmatu|Tuz Khormato|Tuz Khurmato 34.88 44.64 s
Amerli|Amirli 34.73 44.58 s
Kirkuk 35.47 44.39 s
Hawija|Hawijah|Al-Hawija 35.32 43.77 s
Daquq 35.14 44.45 s
K-1 base|K1 Air Base 35.5 44.3 l
Baqubah|Baquba|Ba'qubah 33.75 44.64 s
Muqdadiyah|Muqdadiya|Miqdadiyah 33.98 44.94 s
Khalis|Al-Khalis 33.81 44.53 s
Khanaqin|Khanaqeen 34.35 45.39 s
Jalawla|Jalula 34.27 45.17 s
Mandali 33.74 45.55 s
Mosul 36.34 43.13 s
West Mosul 36.34 43.11 d
Tal Afar|Tel Afar|Talafar 36.38 42.45 s
Sinjar|Shingal|Sengal 36.32 41.87 s
Mount Sinjar|Sinjar Mountain|Sinjar mountains 36.37 41.75 l
Kocho|Kojo 36.07 41.89 s
Hamdaniya|Qaraqosh|Bakhdida|Al-Hamdaniya 36.27 43.38 s
Bartella|Bartalla 36.35 43.38 s
Bashiqa 36.45 43.34 s
Makhmour|Makhmur|Makhmour camp 35.77 43.58 s
Gwer 36.05 43.48 s
Qayyarah|Qayyara|Qayara 35.8 43.29 s
Zummar 36.65 42.6 s
Rabia|Rabia crossing 36.81 42.1 s
Mosul Dam 36.63 42.82 l
Erbil|Irbil|Arbil|Hewler 36.19 44.01 s
Sulaymaniyah|Sulaimaniyah|Sulaymaniya|Slemani|Sulaimaniya 35.56 45.43 s
Dohuk|Duhok|Dahuk 36.87 42.99 s
Zakho|Zakhu 37.14 42.68 s
Amedi|Amadiya|Amediye 37.09 43.49 s
Halabja|Halabjah 35.18 45.99 s
Ranya|Raniya 36.25 44.88 s
Chamchamal 35.53 44.83 s
Kalar 34.63 45.32 s
Soran 36.65 44.54 s
Metina 37.15 43.35 r
Avashin 37.2 43.8 r
Zap|Zap region 37.1 43.6 r
Gara Mountain|Gara 36.95 43.4 r
Koya|Koy Sanjaq|Koysinjaq 36.08 44.63 s
Bradost 36.85 44.5 r
Sidakan|Sidekan 36.8 44.67 s
Basra|Basrah|Al-Basrah 30.51 47.78 s
Umm Qasr 30.04 47.93 s
Faw|Al-Faw|Al-Faw Peninsula|Fao|Faw Peninsula 29.97 48.47 s
Zubayr|Zubair|Az Zubayr 30.39 47.7 s
Qurna|Al-Qurnah 31.02 47.43 s
Nasiriyah|Nasiriya|Nassiriya|An Nasiriyah 31.06 46.26 s
Amarah|Amara|Al-Amarah 31.84 47.14 s
Majar al-Kabir 31.57 47.17 s
Kut|Al-Kut|Kut al-Amara 32.51 45.82 s
Samawah|Samawa 31.31 45.28 s
Diwaniyah|Diwaniya 31.99 44.93 s
Najaf|An Najaf 32 44.33 s
Kufa 32.03 44.4 s
Karbala|Kerbala 32.62 44.02 s
Safwan 30.11 47.72 s
Camp Ashraf|Ashraf 33.9 44.5 l
Camp Bucca 30.19 47.86 l
Nisour Square|Nisoor Square 33.308 44.357 l
@ IRN
Tehran|Teheran 35.69 51.39 s
Evin|Evin prison 35.795 51.385 l
Isfahan|Esfahan 32.65 51.67 s
Natanz 33.51 51.92 s
Fordow|Fordo 34.88 50.99 l
Arak 34.09 49.69 s
Bushehr|Bushire 28.97 50.84 s
Parchin 35.52 51.77 l
Qom|Qum 34.64 50.88 s
Mashhad|Meshed 36.3 59.61 s
Tabriz 38.08 46.29 s
Shiraz 29.61 52.53 s
Ahvaz|Ahwaz 31.32 48.67 s
Abadan 30.34 48.29 s
Khorramshahr 30.43 48.17 s
Kerman 30.28 57.08 s
Zahedan 29.5 60.86 s
Chabahar|Chah Bahar 25.3 60.64 s
Saravan 27.37 62.33 s
Rask 26.24 61.4 s
Iranshahr 27.2 60.68 s
Sistan-Baluchestan|Sistan and Baluchestan|Sistan-Baluchistan|Sistan and Baluchistan 28.5 60.5 r
Khuzestan 31.5 49 r
Kordestan|Kurdistan Province|Iranian Kurdistan 35.7 47 r
Saqqez|Saghez|Saqez 36.25 46.27 s
Sanandaj 35.31 46.99 s
Mahabad 36.76 45.72 s
Bukan 36.52 46.21 s
Javanrud 34.8 46.49 s
Piranshahr 36.69 45.14 s
Oshnavieh 37.04 45.1 s
Izeh 31.83 49.87 s
Kermanshah 34.31 47.07 s
Qasr-e Shirin|Qasr Shirin 34.51 45.58 s
Mehran 33.12 46.16 s
Susangerd 31.56 48.19 s
Dezful 32.38 48.4 s
Bandar Abbas 27.18 56.27 s
Kish Island|Kish 26.53 53.98 r
Kharg Island|Kharg 29.24 50.31 r
Abu Musa 25.87 55.03 r !
Greater Tunb|Tunbs|Greater and Lesser Tunbs 26.26 55.3 r !
Karaj 35.84 50.99 s
Bam 29.11 58.36 s
Sarakhs 36.54 61.16 s
Rasht 37.28 49.58 s
@ YEM
Sanaa|+Sana'a|Sana|San'a 15.35 44.21 s
Aden 12.78 45.04 s
Crater 12.78 45.03 d
Mualla|Mu'alla 12.79 45.0 d
Sheikh Othman 12.87 44.99 d
Bab al-Yemen 15.351 44.215 l
Marib|Ma'rib|Mareb 15.46 45.33 s
Sirwah|Sirwah district 15.45 44.99 s
Al-Abdiyah|Abdiya 14.6 45.4 s
Al-Juba|Al-Jubah 15.15 45.3 s
Harib 14.94 45.5 s
Raghwan 15.7 45.0 s
Taiz|Ta'izz|Taizz|Ta'iz 13.58 44.02 s
Mokha|Mocha|Al-Mukha|Mukha|Al-Makha 13.32 43.25 s
Hodeidah|+Hudaydah|Hodeida|Al-Hudaydah|Hudaydah port|Al Hudaydah|Hudeidah|Al-Hodeidah 14.8 42.95 s
Salif|Saleef|As-Salif 15.31 42.67 s
Ras Isa|Ras Issa 15.12 42.6 l
Hays|Hays district 13.93 43.48 s
Durayhimi|Ad-Durayhimi|Duraihimi 14.64 43.05 s
Tuhayta|At-Tuhayta|Tuhaita 14.18 43.23 s
Zabid 14.2 43.32 s
Bayt al-Faqih|Beit al-Faqih 14.52 43.32 s
Khokha|Al-Khokhah|Al-Khawkhah 13.81 43.25 s
Saada|Sa'ada|Sadah|Sa'dah|Saadah|Sada'a 16.94 43.76 s
Dahyan 17.0 43.6 s
Haydan 16.79 43.47 s
Razih 17.15 43.3 s
Kitaf|Kutaf 17.0 44.1 s
Dammaj 16.87 43.8 s
Amran 15.66 43.94 s
Hajjah|Haja 15.69 43.6 s
Midi 16.32 42.81 s
Haradh|Harad 16.41 43.06 s
Abs 16 43.2 s
Hajour|Kushar 16.2 43.4 r
Jawf|Al-Jawf|Al-Jouf|Al Jawf 16.5 45.3 r
Hazm|Al-Hazm|Al Hazm 16.16 44.78 s
Dhamar 14.54 44.4 s
Ibb 13.97 44.18 s
Bayda|Al-Bayda|Al Bayda|al-Baydha|Baydha 13.99 45.57 s
Rada'a|Rada|Radaa 14.41 44.84 s
Yakla|Yakla village 14.5 44.9 s
Dhale|Al-Dhale|Dali|Ad Dali|Dhalea|Al-Dhalea|Ad-Dali'|Dalea 13.7 44.73 s
Qataba|Qa'tabah 13.85 44.71 s
Lahij|Lahj|Lahej 13.06 44.88 s
Anad|Al-Anad|Al-Anad Air Base|Al-Anad airbase|Al Anad 13.18 44.77 l
Abyan 13.7 46.3 r
Zinjibar|Zinjubar 13.13 45.38 s
Jaar|Ja'ar 13.22 45.31 s
Shuqra|Shoqra|Shaqra 13.36 45.7 s
Mudiyah|Mudiya 13.93 46.08 s
Lawdar|Lawder|Loder 13.88 45.87 s
Shabwa|Shabwah 14.8 47 r
Ataq 14.54 46.83 s
Azzan 14.33 47.44 s
Bayhan|Beihan 14.8 45.72 s
Habban 14.35 47.08 s
Hadramawt|Hadramout|Hadhramaut|Hadhramout|Hadramaut 16 49.5 r
Mukalla|Al-Mukalla 14.54 49.12 s
Shihr|Ash Shihr 14.76 49.61 s
Seiyun|Sayun|Say'un 15.94 48.79 s
Tarim 16.05 49 s
Al-Qatn|Qatn 15.85 48.45 s
Mahra|Al-Mahra|Mahrah|Al-Mahrah 16.5 51.5 r
Ghaydah|Al-Ghaydah 16.21 52.18 s
Socotra|Soqotra|Suqutra 12.5 53.9 r
Perim|Mayun 12.66 43.42 r
Zuqar|Zuqar Island|Hanish Islands|Hanish 14 42.75 r
Naham|Nehm|Nihm 15.8 44.5 s
Arhab 15.65 44.2 s
Khamir|Khamer 15.98 43.95 s
Harf Sufyan 16.3 44.0 s
Al-Farsha 13.2 44.0 s
Kitaf wa Al Boqe'e|Al-Boqe|Al-Buqa 17.3 44.6 s
Raymah|Raima 14.6 43.6 r
Mahwit 15.4 43.6 r
@ SAU
Riyadh 24.69 46.72 s
Jeddah|Jiddah 21.49 39.19 s
Mecca|+Makkah 21.43 39.83 s
Mina 21.41 39.89 s
Medina|Madinah 24.47 39.61 s
Abqaiq|Buqayq 25.94 49.67 s
Khurais 25.08 48.18 s
Dhahran 26.29 50.11 s
Khobar|Al-Khobar|Khobar Towers 26.28 50.21 s
Ras Tanura 26.64 50.16 s
Qatif|Al-Qatif 26.56 50 s
Awamiya|Al-Awamiyah 26.59 49.98 s
Abha 18.22 42.5 s
Khamis Mushait|Khamis Mushayt 18.3 42.73 s
Jizan|Jazan|Gizan 16.89 42.55 s
Najran 17.49 44.13 s
Asir 19 42.5 r
Yanbu 24.09 38.06 s
Hejaz|Hijaz 23 39.5 r
Prince Sultan Air Base 24.06 47.58 l
King Khalid Air Base 18.3 42.8 l
@ ARE
Abu Dhabi 24.47 54.37 s
Dubai 25.2 55.27 s
Fujairah 25.12 56.33 s
Ras al-Khaimah 25.79 55.94 s
Al Dhafra|Al Dhafra Air Base|Al-Dhafra 24.25 54.55 l
@ QAT
Doha 25.29 51.53 s
Al Udeid|Al-Udeid|Al Udeid Air Base|Al-Udeid Air Base|Al Udeid airbase 25.12 51.31 l
@ KWT
Kuwait City 29.37 47.98 s
Camp Arifjan 28.88 48.16 l
Mutlaa Ridge 29.4 47.6 l
Highway of Death 29.4 47.65 l
@ BHR
Manama 26.22 50.58 s
Pearl Roundabout 26.234 50.57 l
Sitra 26.15 50.62 s
Diraz 26.22 50.48 s
@ OMN
Muscat 23.61 58.59 s
Salalah 17.02 54.09 s
Dhofar 18 54 r
Duqm 19.67 57.7 s
Wadi al-Kabir 23.58 58.55 d
@ JOR
Amman 31.96 35.95 s
Zarqa 32.07 36.09 s
Zaatari|Zaatari camp|Zaatari refugee camp|Za'atari 32.29 36.33 s
Azraq camp 31.9 36.58 s
Irbid 32.56 35.85 s
Karak|Kerak|Al-Karak 31.18 35.7 s
Maan|Ma'an 30.2 35.73 s
Tower 22 33.31 38.7 l
Allenby Bridge|King Hussein Bridge|Allenby crossing 31.87 35.54 l
Aqaba 29.53 35.01 s
Wadi Araba 30.3 35.2 r
@ EGY
Sinai|Sinai Peninsula|the Sinai 29.5 34 r
North Sinai|northern Sinai 30.6 33.8 r
Nile Delta|the Delta 30.9 31.1 r
Upper Egypt 26.5 32 r
Cairo 30.06 31.25 s
Tahrir Square|Tahrir 30.044 31.236 l
Rabaa|Rabaa al-Adawiya|Rabaa al-Adawiya Square|Rabaa Square 30.067 31.325 l
Nahda Square 30.028 31.21 l
Maspero 30.054 31.232 l
Nasr City 30.06 31.33 d
Heliopolis 30.09 31.33 d
Zamalek 30.06 31.22 d
Giza 29.99 31.21 s
Imbaba 30.08 31.21 d
Maadi 29.96 31.26 d
Helwan 29.84 31.3 s
Kerdasa 30.03 31.11 s
Arish|El-Arish|Al-Arish|El Arish 31.13 33.8 s
Sheikh Zuweid|Sheikh Zuwayed|Sheikh Zowayed|Sheikh Zuwaid 31.22 34.11 s
Rafah (Egypt)|Egyptian Rafah 31.28 34.24 s
Bir al-Abd|Bir al-Abed 31.02 33.01 s
Rawda|Al-Rawda|Al-Rawdah|al-Rawda mosque 31.04 33.35 s
Taba 29.49 34.9 s
Dahab 28.5 34.51 s
Sharm el-Sheikh|Sharm el Sheikh|Sharm al-Sheikh 27.91 34.33 s
Nuweiba 28.97 34.65 s
Hassana|Al-Hasana 30.46 33.78 s
Nakhl 29.9 33.74 s
Luxor 25.7 32.64 s
Deir el-Bahri|Hatshepsut temple|Temple of Hatshepsut 25.738 32.607 l
Aswan 24.09 32.9 s
Asyut|Assiut 27.18 31.18 s
Minya|Al-Minya|El-Minya 28.11 30.75 s
Mallawi 27.73 30.84 s
Beni Suef 29.07 31.1 s
Fayoum|Faiyum 29.31 30.84 s
Sohag 26.56 31.69 s
Nag Hammadi|Naga Hammadi 26.05 32.24 s
Qena 26.16 32.72 s
Tanta 30.79 31 s
Mansoura 31.04 31.38 s
Mahalla|Mahalla al-Kubra|El-Mahalla El-Kubra 30.97 31.17 s
Alexandria 31.2 29.92 s
Port Said 31.26 32.3 s
Ismailia 30.6 32.27 s
Suez 29.97 32.53 s
Damietta 31.42 31.81 s
Damanhur 31.03 30.47 s
Hurghada 27.26 33.81 s
Farafra|Farafra oasis 27.06 27.97 s
Bahariya|Bahariya Oasis|Wahat al-Bahariya 28.35 28.87 s
Western Desert 27 28 r
Madinaty 30.1 31.63 s
Nagrig 30.86 30.87 s
Abu Simbel 22.34 31.62 s
Halayeb Triangle|Halaib Triangle|Hala'ib 22.22 36.6 r !
Salloum|Sallum 31.55 25.16 s
Siwa 29.2 25.52 s
Matrouh|Marsa Matrouh 31.35 27.24 s
@ LBY
Tripoli|Tarabulus 32.89 13.19 s
Benghazi|Banghazi 32.12 20.07 s
Cyrenaica|Barqa 30 22 r
Fezzan 26 14 r
Tripolitania 31 13 r
Misrata|Misurata|Misratah 32.38 15.09 s
Tawergha|Tawargha 32.01 15.15 s
Sirte|Surt 31.21 16.59 s
Derna|Darnah|Dernah 32.77 22.64 s
Tobruk|Tobrok 32.08 23.96 s
Bayda|Al-Bayda|Beida|Al Bayda 32.76 21.76 s
Ajdabiya|Ajdabiyah|Ajdabia 30.76 20.23 s
Brega|Marsa al-Brega|Marsa el Brega 30.41 19.58 s
Ras Lanuf|Ra's Lanuf 30.5 18.57 s
Es Sider|Sidra|Es Sidra|As Sidr|Al-Sidra 30.63 18.35 s
Bin Jawad|Ben Jawad 30.8 18.08 s
Hun|Houn 29.13 15.95 s
Jufra|Al-Jufra|Jufra airbase|Al-Jufra Air Base 29.2 16 l
Sebha|Sabha 27.04 14.43 s
Ubari|Awbari|Obari 26.59 12.77 s
Murzuq|Murzuk|Murzuq 25.91 13.92 s
Kufra|Al-Kufra 24.2 23.29 s
Ghat 24.96 10.18 s
Brak al-Shati|Brak|Brak Shati 27.55 14.27 s
Umm al-Aranib 26.13 14.75 s
Qatrun|Al-Qatrun 24.93 14.63 s
Traghan 25.92 14.43 s
Zawiya|Zawiyah|Al-Zawiya|Zawia|Az-Zawiya 32.75 12.73 s
Sabratha 32.79 12.48 s
Surman|Sorman 32.76 12.57 s
Zuwara|Zuwarah|Zwara 32.93 12.08 s
Zintan|Al-Zintan 31.93 12.25 s
Gharyan 32.17 13.02 s
Nalut 31.87 10.98 s
Nafusa Mountains|Western Mountains|Nafusa|Jabal Nafusa 32 12 r
Tarhuna|Tarhouna 32.43 13.63 s
Bani Walid|Beni Walid 31.76 13.99 s
Zliten 32.47 14.57 s
Khoms|Al-Khoms|Homs (Libya) 32.65 14.26 s
Tajoura|Tajura|Tajoura detention centre 32.88 13.35 s
Janzour|Janzur 32.82 13.01 s
Ain Zara 32.81 13.27 d
Abu Salim|Abu Slim|Abu Salim prison 32.84 13.18 d
Mitiga|Mitiga airport|Mitiga International Airport 32.9 13.28 l
Qasr bin Ghashir|Qasr Bin Ghashir 32.69 13.18 s
Wershiffana|Warshefana 32.6 12.9 r
Watiya|Al-Watiya|Al-Watiya airbase 32.47 11.9 l
Ghadames|Ghadamis 30.13 9.5 s
Bab al-Aziziya|Bab al-Aziziyah 32.87 13.17 l
Ganfouda|Ganfuda 32.03 20.02 d
Sabri|Al-Sabri 32.13 20.08 d
Hasi al-Masoud|Wadi al-Rabie 32.7 13.3 r
Al-Marj|Marj 32.49 20.83 s
Shahhat|Cyrene 32.83 21.86 s
@ TUN
Tunis 36.82 10.17 s
Bardo|Bardo Museum|Bardo National Museum 36.809 10.134 l
Sousse 35.83 10.64 s
Port El Kantaoui 35.89 10.6 s
Kasserine 35.17 8.84 s
Mount Chaambi|Chaambi|Jebel Chaambi|Chaambi Mountains|Mount Chambi 35.2 8.68 l
Sidi Bouzid 35.04 9.48 s
Ben Gardane|Ben Guerdane 33.14 11.22 s
Djerba|Jerba 33.81 10.86 r
Ghriba synagogue 33.814 10.86 l
Gafsa 34.42 8.78 s
Jendouba 36.5 8.78 s
Kef|El Kef 36.17 8.7 s
Sfax 34.74 10.76 s
Tataouine 32.93 10.45 s
Remada 32.32 10.4 s
Thala 35.57 8.67 s
Ras Jedir|Ras Ajdir|Ras Jdir 33.15 11.56 l
@ DZA
Algiers|Alger 36.75 3.04 s
Kabylia|Kabylie 36.6 4.3 r
Tizi Ouzou 36.71 4.05 s
Boumerdes 36.77 3.48 s
Bouira 36.37 3.9 s
Bejaia|Béjaïa 36.75 5.06 s
Constantine 36.37 6.61 s
Oran 35.69 -0.63 s
Blida 36.47 2.83 s
Medea|Médéa 36.26 2.75 s
Bentalha 36.64 3.08 s
Rais|Sidi Moussa 36.61 3.09 s
Relizane 35.74 0.56 s
Beni Messous 36.78 2.98 s
Tibhirine 36.29 2.72 s
In Amenas|Ain Amenas|Tiguentourine 28.04 9.56 s
Tamanrasset 22.79 5.53 s
Bordj Badji Mokhtar 21.33 0.95 s
Tindouf 27.67 -8.15 s
Hassi Messaoud 31.68 6.07 s
Jijel 36.82 5.77 s
Skikda 36.88 6.91 s
Tebessa|Tébessa 35.4 8.12 s
Batna 35.56 6.17 s
Ain Defla 36.26 1.97 s
Chlef 36.17 1.33 s
Setif|Sétif 36.19 5.41 s
@ MAR
Fez|Fès|Fes 34.03 -5 s
Rabat 34.01 -6.83 s
Casablanca 33.59 -7.61 s
Rif|Rif region 35 -4 r
Al Hoceima 35.25 -3.94 s
Marrakech|Marrakesh 31.63 -8 s
Imlil 31.14 -7.92 s
Nador|Nador border fence 35.17 -2.93 s
Perejil Island|Perejil|Leila Island 35.91 -5.42 r !
@ ESH
Western Sahara|+the Western Sahara|Spanish Sahara|Moroccan Sahara|Sahrawi Arab Democratic Republic|SADR 24.5 -13.5 r !
Laayoune|El Aaiun|El Aaiún|Laâyoune 27.15 -13.2 s !
Smara|Semara 26.74 -11.67 s !
Dakhla 23.69 -15.94 s !
Guerguerat|Guergerat 21.41 -16.96 s !
Mahbes|Al-Mahbes 27.42 -9.05 s !
Tifariti|Tifarity 26.16 -10.57 s !
Bir Lehlou 26.35 -9.58 s !
Gdeim Izik 27.1 -13.0 l !
`;
