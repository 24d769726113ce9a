// Latin America and the Caribbean. Format: see ../curate.mjs.
export default `
@ SLV
Chalatenango|Chalatenango Department 14.04 -88.94 s
Morazan|Morazán|Morazan Department 13.77 -88.1 r
Cabanas|Cabañas|Cabanas Department 13.87 -88.75 r
Cuscatlan|Cuscatlán 13.87 -89 r
Usulutan|Usulután 13.35 -88.45 s
San Miguel 13.48 -88.18 s
San Vicente 13.64 -88.78 s
La Union|La Unión 13.34 -87.84 s
La Libertad 13.49 -89.32 s
La Paz|La Paz Department 13.5 -88.95 r
Santa Ana 13.99 -89.56 s
Sonsonate 13.72 -89.72 s
Ahuachapan|Ahuachapán 13.92 -89.85 s
San Salvador 13.69 -89.19 s
Guazapa|Guazapa Volcano|Guazapa Hill|Cerro de Guazapa 13.88 -89.17 s
Chichontepec|San Vicente Volcano|Chinchontepec Volcano 13.6 -88.84 l
El Mozote|Mozote 13.9 -88.12 s
Perquin|Perquín 13.96 -88.16 s
Arambala 13.92 -88.13 s
Meanguera 13.85 -88.15 s
Torola 13.97 -88.25 s
Villa El Rosario 13.88 -88.21 s
Joateca 13.9 -88.05 s
Jocoaitique 13.9 -88.15 s
San Fernando 13.97 -88.2 s
San Francisco Gotera 13.7 -88.1 s
Osicala 13.8 -88.15 s
Corinto 13.81 -87.97 s
Cacaopera 13.77 -88.08 s
Sociedad 13.7 -88.0 s
Ciudad Barrios 13.77 -88.27 s
Carolina 13.85 -88.32 s
Sesori 13.72 -88.37 s
Nuevo Eden de San Juan|Nuevo Edén de San Juan 13.97 -88.33 s
Chapeltique 13.63 -88.27 s
Moncagua 13.53 -88.25 s
Chinameca 13.5 -88.35 s
El Transito|El Tránsito 13.35 -88.35 s
San Jorge 13.42 -88.35 s
Chirilagua 13.22 -88.14 s
Uluazapa 13.5 -88.07 s
Quelepa 13.51 -88.23 s
El Cuco 13.17 -88.11 s
Berlin|Berlín 13.5 -88.53 s
Alegria|Alegría 13.5 -88.5 s
Mercedes Umana|Mercedes Umaña 13.57 -88.5 s
Santiago de Maria|Santiago de María 13.48 -88.47 s
Jiquilisco 13.32 -88.57 s
Jucuaran|Jucuarán 13.26 -88.25 s
Puerto El Triunfo 13.28 -88.55 s
San Agustin|San Agustín 13.43 -88.6 s
San Francisco Javier 13.45 -88.57 s
Tecapan|Tecapán 13.48 -88.5 s
Estanzuelas 13.63 -88.5 s
Jucuapa 13.52 -88.38 s
Ozatlan|Ozatlán 13.38 -88.5 s
Tecoluca 13.53 -88.78 s
Zacatecoluca 13.5 -88.87 s
San Nicolas Lempa|San Nicolás Lempa 13.43 -88.7 s
San Marcos Lempa 13.43 -88.7 s
Apastepeque 13.67 -88.78 s
San Sebastian|San Sebastián 13.73 -88.83 s
San Esteban Catarina 13.69 -88.79 s
Santa Clara 13.7 -88.74 s
San Lorenzo 13.72 -88.79 s
Verapaz 13.63 -88.87 s
Tepetitan|Tepetitán 13.63 -88.83 s
Guadalupe 13.6 -88.87 s
San Ildefonso 13.7 -88.57 s
Cinquera 13.88 -88.96 s
Suchitoto 13.94 -89.03 s
Tenancingo 13.83 -88.99 s
Copapayo 13.96 -88.95 s
Cojutepeque 13.72 -88.93 s
San Pedro Perulapan|San Pedro Perulapán 13.77 -89.03 s
San Jose Guayabal|San José Guayabal 13.85 -89.11 s
Ilobasco 13.84 -88.85 s
Sensuntepeque 13.88 -88.63 s
Victoria 13.95 -88.63 s
Tejutepeque 13.85 -88.9 s
Jutiapa 13.9 -88.88 s
Santa Marta 13.98 -88.62 s
Villa Dolores|Dolores 13.78 -88.55 s
San Isidro 13.83 -88.72 s
Arcatao 14.09 -88.74 s
Las Vueltas 14.1 -88.87 s
San Jose Las Flores|San José Las Flores|Las Flores 14.03 -88.85 s
Guarjila 14.03 -88.9 s
Nueva Trinidad 14.06 -88.78 s
San Antonio Los Ranchos 14.0 -88.88 s
San Isidro Labrador 14.06 -88.83 s
Las Aradas 14.12 -88.82 s
Ojos de Agua 14.15 -88.88 s
La Laguna 14.17 -88.93 s
El Carrizal 14.13 -88.9 s
Concepcion Quezaltepeque|Concepción Quezaltepeque 14.08 -88.97 s
Comalapa 14.13 -88.95 s
La Palma 14.32 -89.17 s
San Ignacio 14.34 -89.18 s
Citala|Citalá 14.37 -89.21 s
Tejutla 14.17 -89.1 s
El Paraiso|El Paraíso 14.1 -89.07 s
Nueva Concepcion|Nueva Concepción 14.13 -89.29 s
Dulce Nombre de Maria|Dulce Nombre de María 14.14 -89.01 s
San Fernando (Chalatenango) 14.3 -88.97 s
El Jicaro|El Jícaro 14.1 -88.8 s
Potonico 13.97 -88.9 s
Aguilares 13.96 -89.19 s
El Paisnal 13.97 -89.22 s
Apopa 13.81 -89.18 s
Nejapa 13.82 -89.23 s
Soyapango 13.71 -89.14 s
Ilopango|Ilopango air base|Ilopango Airport|Ilopango airbase 13.7 -89.12 s
Mejicanos 13.74 -89.21 s
Zacamil|Zacamil neighborhood 13.735 -89.21 d
Ciudad Delgado 13.72 -89.17 s
Cuscatancingo 13.74 -89.18 s
Ayutuxtepeque 13.75 -89.21 s
San Marcos 13.66 -89.18 s
Santo Tomas|Santo Tomás 13.64 -89.13 s
San Martin|San Martín 13.78 -89.05 s
Tonacatepeque 13.78 -89.12 s
Panchimalco 13.61 -89.18 s
Santa Tecla|Nueva San Salvador 13.68 -89.29 s
Antiguo Cuscatlan|Antiguo Cuscatlán 13.67 -89.25 s
Quezaltepeque 13.83 -89.27 s
San Juan Opico 13.88 -89.36 s
Colon|Lourdes 13.72 -89.37 s
Zaragoza 13.59 -89.29 s
Comasagua 13.63 -89.38 s
Tamanique 13.6 -89.42 s
Jayaque 13.67 -89.43 s
Teotepeque 13.59 -89.52 s
Escalon|Colonia Escalon|Escalón|Colonia Escalón|Escalon neighborhood|Escalon district 13.705 -89.24 d
San Benito|Colonia San Benito 13.69 -89.24 d
Zona Rosa 13.69 -89.24 d
Colonia Miramonte|Miramonte 13.715 -89.215 d
Colonia Medica|Colonia Médica 13.71 -89.2 d
Colonia Layco|Layco 13.715 -89.2 d
Colonia Flor Blanca|Flor Blanca 13.7 -89.21 d
San Jacinto|San Jacinto neighborhood 13.68 -89.18 d
Modelo neighborhood|Colonia Modelo 13.68 -89.19 d
Central American University|UCA|Jose Simeon Canas Central American University|Jose Simeon Canas University 13.68 -89.236 l
University of El Salvador 13.717 -89.203 l
El Zapote barracks 13.685 -89.19 l
San Carlos barracks 13.715 -89.195 l
Mariona|Mariona prison 13.77 -89.2 l
Comalapa airport|Comalapa International Airport|El Salvador International Airport 13.44 -89.06 l
Metrocentro 13.706 -89.211 l
Cerron Grande|Cerron Grande dam|Cerrón Grande 13.94 -88.9 l
15 September Dam|15 de Septiembre Dam|15th of September Dam 13.61 -88.55 l
Puente de Oro|Cuscatlan Bridge|Cuscatlán Bridge 13.6 -88.55 l
El Calabozo 13.7 -88.75 s
La Quesera 13.5 -88.6 s
Acajutla 13.59 -89.83 s
Izalco 13.74 -89.67 s
Juayua|Juayúa 13.84 -89.75 s
Nahuizalco 13.78 -89.74 s
Armenia 13.74 -89.5 s
Chalchuapa 13.99 -89.68 s
Metapan|Metapán 14.33 -89.45 s
Coatepeque 13.93 -89.5 s
El Congo 13.91 -89.5 s
Texistepeque 14.13 -89.5 s
Candelaria de la Frontera 14.12 -89.65 s
Atiquizaya 13.98 -89.75 s
Las Chinamas 14.0 -89.9 s
Tacuba 13.9 -89.93 s
Santiago Texacuangos 13.65 -89.12 s
San Pedro Masahuat 13.54 -89.04 s
San Luis Talpa 13.48 -89.09 s
Olocuilta 13.57 -89.12 s
San Juan Nonualco 13.52 -88.9 s
Santiago Nonualco 13.52 -88.95 s
San Rafael Obrajuelo 13.52 -88.93 s
Conchagua 13.31 -87.86 s
Santa Rosa de Lima 13.63 -87.9 s
El Amatillo 13.6 -87.77 s
Anamoros|Anamorós 13.74 -87.87 s
Nueva Esparta 13.78 -87.83 s
Polorós|Poloros 13.81 -87.83 s
Lislique 13.79 -87.87 s
Pasaquina 13.58 -87.84 s
Intipuca|Intipucá 13.2 -88.06 s
Cerro Cacahuatique|Cacahuatique 13.77 -88.22 l
El Zope|Loma Larga 13.9 -88.0 l
Los Naranjos|Los Naranjos (Sonsonate) 13.87 -89.68 s
Santa Elena 13.38 -88.42 s
San Dionisio 13.28 -88.45 s
San Rafael Cedros 13.72 -88.88 s
Cerro de San Pedro 13.75 -88.73 l
Mesa Grande refugee camp|Mesa Grande 14.53 -88.87 s =HND
Colomoncagua refugee camp|Colomoncagua 13.95 -88.27 s =HND
@ GTM
Quiche|Quiché|El Quiche|El Quiché 15.4 -90.95 r
Alta Verapaz 15.6 -90.1 r
Baja Verapaz 15.1 -90.3 r
Peten|Petén|El Peten|El Petén 16.9 -90 r
Huehuetenango 15.32 -91.47 s
San Marcos 14.96 -91.8 s
Solola|Sololá 14.77 -91.18 s
Chimaltenango 14.66 -90.82 s
Escuintla 14.3 -90.79 s
Suchitepequez|Suchitepéquez 14.4 -91.4 r
Retalhuleu 14.54 -91.68 s
Quetzaltenango|Xela 14.83 -91.52 s
Totonicapan|Totonicapán 14.91 -91.36 s
Sacatepequez|Sacatepéquez 14.55 -90.75 r
Izabal 15.5 -89 r
Zacapa 14.97 -89.53 s
Ixcan|Ixcán|Playa Grande 15.99 -90.77 r
Ixil Triangle|Ixil|Ixil region 15.48 -91.15 r
Nebaj|Santa Maria Nebaj 15.41 -91.14 s
Chajul 15.48 -91.03 s
San Juan Cotzal|Cotzal 15.43 -91.03 s
Uspantan|Uspantán 15.35 -90.87 s
Chichicastenango 14.94 -91.11 s
Santa Cruz del Quiche|Santa Cruz del Quiché 15.03 -91.15 s
Joyabaj 15.0 -90.8 s
Zacualpa 15.03 -90.88 s
San Martin Jilotepeque|San Martín Jilotepeque 14.78 -90.79 s
Comalapa|San Juan Comalapa 14.74 -90.89 s
Panzos|Panzós 15.4 -89.64 s
Coban|Cobán 15.47 -90.37 s
Rabinal 15.09 -90.49 s
Rio Negro|Río Negro 15.2 -90.6 s
Plan de Sanchez|Plan de Sánchez 15.08 -90.45 s
Dos Erres|Las Dos Erres 16.7 -90.3 s
Poptun|Poptún 16.33 -89.42 s
La Libertad|La Libertad (Peten) 16.79 -90.12 s
Los Cocos|Los Cocos (Peten) 16.5 -89.7 s
Santa Elena|Flores 16.93 -89.89 s
Tikal 17.22 -89.62 l
Santiago Atitlan|Santiago Atitlán 14.64 -91.23 s
Lake Atitlan|Lake Atitlán 14.69 -91.2 w
Panajachel 14.74 -91.16 s
El Aguacate 14.7 -90.95 s
San Francisco (Nenton)|Nenton|Nentón 15.8 -91.75 s
Barillas|Santa Cruz Barillas 15.8 -91.32 s
San Mateo Ixtatan|San Mateo Ixtatán 15.83 -91.48 s
Cuarto Pueblo 16.0 -91.1 s
Xaman|Xamán 15.8 -90.3 s
Chisec 15.81 -90.29 s
Sayaxche|Sayaxché 16.53 -90.19 s
Puerto Barrios 15.73 -88.59 s
Tecun Uman|Tecún Umán 14.68 -92.14 s
Villa Nueva 14.53 -90.59 s
Mixco 14.63 -90.61 s
Amatitlan|Amatitlán 14.49 -90.62 s
Guatemala City|+Ciudad de Guatemala 14.64 -90.51 s
San Jose Pinula|San José Pinula 14.55 -90.41 s
Santa Lucia Cotzumalguapa|Santa Lucía Cotzumalguapa 14.33 -91.02 s
Tiquisate 14.28 -91.37 s
La Gomera 14.08 -91.05 s
Antigua|Antigua Guatemala 14.56 -90.73 s
@ HND
Tegucigalpa 14.08 -87.21 s
Comayaguela|Comayagüela 14.09 -87.22 d
San Pedro Sula 15.51 -88.03 s
Choloma 15.61 -87.95 s
El Progreso 15.4 -87.8 s
La Ceiba 15.76 -86.79 s
Olancho 14.8 -86 r
Juticalpa 14.67 -86.22 s
Catacamas 14.85 -85.89 s
Yoro 15.14 -87.13 s
Aguan|Bajo Aguan|Bajo Aguán|Aguan Valley 15.6 -86.1 r
Tocoa 15.68 -86 s
Colon|Colón 15.6 -85.8 r
Choluteca 13.3 -87.19 s
El Paraiso|El Paraíso 14 -86.5 r
Danli|Danlí 14.03 -86.58 s
Trojes 14.06 -86 s
Yamales|Yamales Valley 13.9 -86.3 s
Capire 13.9 -86.2 s
Las Vegas salient|Las Vegas 14.0 -86.0 s
Mosquitia|La Mosquitia|Gracias a Dios 15.3 -84.2 r
Palmerola|Palmerola Air Base|Soto Cano|Soto Cano Air Base|Enrique Soto Cano 14.38 -87.62 l
Comayagua 14.46 -87.65 s
Aguacate|El Aguacate air base 14.8 -85.9 l
Ocotepeque|Nueva Ocotepeque 14.43 -89.18 s
La Esperanza 14.31 -88.18 s
Intibuca|Intibucá 14.3 -88.2 r
Tamara|Támara prison|Tamara prison 14.17 -87.33 s
Copan|Copán 14.84 -89.14 s
@ NIC
Managua 12.13 -86.25 s
Masaya 11.97 -86.1 s
Monimbo|Monimbó 11.96 -86.09 d
Esteli|Estelí 13.09 -86.35 s
Matagalpa 12.93 -85.92 s
Jinotega 13.09 -86 s
Wiwili|Wiwilí 13.62 -85.83 s
Quilali|Quilalí 13.57 -86.03 s
San Jose de Bocay|San José de Bocay|Bocay 13.54 -85.54 s
Pantasma 13.37 -85.95 s
Jalapa 13.92 -86.12 s
Ocotal 13.63 -86.48 s
Somoto 13.48 -86.58 s
Nueva Segovia 13.7 -86.2 r
Nueva Guinea 11.69 -84.46 s
Chontales 12.1 -85.2 r
Juigalpa 12.11 -85.36 s
Boaco 12.47 -85.66 s
Rio San Juan|Río San Juan 11.2 -84.6 r
San Carlos 11.12 -84.78 s
El Castillo 11.02 -84.4 s
Siuna 13.73 -84.77 s
Bonanza 14.03 -84.59 s
Rosita 13.92 -84.4 s
Waspam|Waspán 14.74 -83.97 s
Puerto Cabezas|Bilwi 14.04 -83.39 s
Bluefields 12.01 -83.76 s
Zelaya|Zelaya Norte 13 -84 r
Atlantic Coast|Mosquito Coast|Miskito Coast 13 -83.7 r =NIC
Chinandega 12.63 -87.13 s
Corinto 12.48 -87.17 s
Leon|León 12.44 -86.88 s
Granada 11.93 -85.96 s
Rivas 11.44 -85.83 s
Rio Blanco|Río Blanco 12.93 -85.23 s
Mulukuku|Mulukukú 13.17 -84.97 s
@ CRI
San Jose|San José 9.93 -84.08 s
Liberia 10.63 -85.44 s
La Penca 10.95 -84.1 s =NIC
Limon|Limón 9.99 -83.04 s
@ PAN
Panama City|Ciudad de Panamá 8.99 -79.52 s
El Chorrillo|Chorrillo 8.95 -79.545 d
Colon|Colón 9.36 -79.9 s
Darien|Darién|Darien Gap|Darién Gap 8 -77.7 r
Canal Zone|Panama Canal Zone 9.1 -79.65 r
Rio Hato|Río Hato 8.38 -80.16 s
Fort Amador 8.93 -79.55 l
Howard Air Force Base 8.92 -79.6 l
David 8.43 -82.43 s
Bajo Chiquito 8.3 -77.55 s
Punta Paitilla|Paitilla 8.98 -79.51 d
@ BLZ
Belize City 17.5 -88.2 s
@ MEX
Chiapas 16.5 -92.5 r
Guerrero 17.6 -100 r
Michoacan|Michoacán 19.2 -101.9 r
Tamaulipas 24.3 -98.6 r
Sinaloa 25 -107.5 r
Sonora 29.5 -110.5 r
Chihuahua 28.63 -106.08 s
Durango 24.02 -104.67 s
Coahuila 27.3 -102 r
Nuevo Leon|Nuevo León 25.6 -99.9 r
Zacatecas 22.77 -102.58 s
Guanajuato 21.02 -101.26 s
Jalisco 20.6 -103.7 r
Colima 19.24 -103.72 s
Nayarit 21.8 -104.8 r
Veracruz 19.2 -96.13 s
Oaxaca 17.06 -96.73 s
Morelos 18.7 -99 r
State of Mexico|Estado de Mexico|Mexico State|Edomex 19.35 -99.6 r
Baja California|Baja 30 -115 r
Baja California Sur 25.8 -112 r
Quintana Roo 19.6 -88 r
Yucatan Peninsula|Yucatán|Yucatan 20.5 -89 r
Mexico City|+Ciudad de Mexico|Ciudad de México|CDMX 19.43 -99.13 s
Tierra Caliente 18.8 -101.5 r
Tlatelolco 19.45 -99.14 d
Tepito 19.444 -99.127 d
Ecatepec 19.6 -99.05 s
Iztapalapa 19.36 -99.09 d
Lomas de Chapultepec 19.42 -99.21 d
Ciudad Juarez|+Juarez|Ciudad Juárez|Juárez 31.72 -106.46 s
Villas de Salvarcar|Villas de Salvárcar 31.63 -106.37 d
Tijuana 32.53 -117.02 s
Mexicali 32.63 -115.45 s
Ensenada 31.87 -116.6 s
Tecate 32.57 -116.63 s
Nogales 31.31 -110.94 s
Agua Prieta 31.33 -109.55 s
Bavispe|La Mora|LeBaron|Rancho La Mora 30.48 -108.94 s
Colonia LeBaron|Galeana|Colonia LeBarón 30.0 -107.6 s
Caborca 30.72 -112.16 s
Cajeme|Ciudad Obregon|Ciudad Obregón 27.49 -109.94 s
Guaymas 27.92 -110.9 s
San Luis Rio Colorado|San Luis Río Colorado 32.46 -114.77 s
Culiacan|Culiacán|Culiacan Rosales 24.8 -107.39 s
Mazatlan|Mazatlán 23.22 -106.42 s
Los Mochis 25.79 -108.99 s
Badiraguato 25.37 -107.55 s
La Tuna 25.7 -107.3 s
El Rosario 22.99 -105.86 s
Aguililla 18.74 -102.79 s
El Aguaje 18.7 -102.8 s
Apatzingan|Apatzingán 19.09 -102.35 s
Tepalcatepec 19.19 -102.85 s
Buenavista Tomatlan|Buenavista Tomatlán 19.21 -102.59 s
La Ruana 19.2 -102.7 s
Coahuayana 18.73 -103.68 s
Uruapan 19.42 -102.06 s
Morelia 19.7 -101.18 s
Zamora 19.98 -102.28 s
Zinapecuaro|Zinapécuaro|Las Tinajas 19.86 -100.83 s
Tanhuato 20.28 -102.33 s
Lazaro Cardenas|Lázaro Cárdenas 17.96 -102.19 s
Zitacuaro|Zitácuaro 19.44 -100.36 s
Acapulco 16.85 -99.82 s
Chilpancingo 17.55 -99.5 s
Chilapa 17.6 -99.18 s
Iguala 18.34 -99.54 s
Cocula 18.24 -99.66 s
Ayotzinapa|Tixtla 17.55 -99.41 s
Aguas Blancas 17.1 -100.2 s
Atoyac de Alvarez|Atoyac de Álvarez|Atoyac 17.2 -100.43 s
San Miguel Totolapan 18.15 -100.38 s
Arcelia 18.32 -100.28 s
Tlapa 17.55 -98.58 s
Taxco 18.55 -99.6 s
Zihuatanejo 17.64 -101.55 s
Petatlan|Petatlán 17.54 -101.27 s
Leonardo Bravo 17.65 -99.9 s
El Charco 16.8 -99.1 s
Coyuca de Benitez|Coyuca de Benítez 17.01 -100.09 s
Alcozauca|Ayahualtempa 17.46 -98.38 s
Texcaltitlan|Texcaltitlán 18.93 -99.93 s
Tlatlaya|San Pedro Limon|San Pedro Limón 18.62 -100.21 s
Luvianos 18.92 -100.3 s
Coatepec Harinas 18.92 -99.76 s
Ixtapaluca 19.32 -98.88 s
Atenco|San Salvador Atenco 19.55 -98.93 s
San Cristobal de las Casas|San Cristóbal de las Casas 16.74 -92.64 s
Acteal 17.0 -92.5 s
Chenalho|Chenalhó 16.9 -92.63 s
Ocosingo 16.91 -92.1 s
Altamirano 16.74 -92.04 s
Las Margaritas 16.31 -91.98 s
Lacandon Jungle|Lacandon|Lacandona 16.8 -91.2 r
La Realidad 16.35 -91.5 s
Simojovel 17.14 -92.71 s
El Bosque 17.06 -92.72 s
Pantelho|Pantelhó 17 -92.47 s
Frontera Comalapa 15.66 -92.14 s
Chicomuselo 15.74 -92.28 s
Tapachula 14.9 -92.26 s
Tuxtla Gutierrez|Tuxtla Gutiérrez 16.75 -93.12 s
Tila 17.3 -92.42 s
Aldama 16.92 -92.7 s
Matamoros 25.88 -97.5 s
Reynosa 26.08 -98.29 s
Nuevo Laredo 27.48 -99.52 s
San Fernando 24.85 -98.15 s
Ciudad Victoria 23.74 -99.14 s
Tampico 22.26 -97.86 s
Ciudad Mier 26.43 -99.15 s
Miguel Aleman|Ciudad Miguel Alemán 26.4 -99.03 s
Camargo 26.31 -98.83 s
Valle Hermoso 25.67 -97.81 s
Monterrey 25.68 -100.32 s
Casino Royale 25.68 -100.36 l
Cadereyta|Cadereyta Jimenez 25.59 -100 s
Apodaca|Topo Chico 25.78 -100.19 s
Piedras Negras 28.7 -100.52 s
Allende 28.35 -100.85 s
Villa Union|Villa Unión 28.22 -100.72 s
Torreon|Torreón 25.54 -103.42 s
Gomez Palacio|Gómez Palacio 25.56 -103.5 s
Saltillo 25.42 -101 s
Fresnillo 23.18 -102.87 s
Jerez 22.65 -103 s
Valparaiso|Valparaíso 22.77 -103.57 s
Guadalupe y Calvo 26.09 -106.96 s
Creel 27.75 -107.64 s
Cerocahui 27.3 -108.06 s
Parral|Hidalgo del Parral 26.93 -105.67 s
Ojinaga 29.56 -104.41 s
Praxedis G. Guerrero|Praxedis Guerrero 31.37 -106.0 s
Delicias 28.19 -105.47 s
Cuauhtemoc|Cuauhtémoc 28.41 -106.87 s
Sierra Tarahumara 27.5 -107.5 r
Guadalajara 20.67 -103.39 s
Puerto Vallarta 20.61 -105.23 s
Lagos de Moreno 21.36 -101.93 s
Teuchitlan|Teuchitlán|Rancho Izaguirre 20.68 -103.85 s
Tlajomulco 20.47 -103.44 s
Villa Purificacion|Villa Purificación 19.72 -104.6 s
Celaya 20.53 -100.82 s
Irapuato 20.68 -101.36 s
Salamanca 20.57 -101.2 s
Leon|León 21.12 -101.69 s
Salvatierra 20.21 -100.88 s
Salvatierra hacienda|San Jose del Carmen 20.2 -100.8 s
Moroleon|Moroleón 20.13 -101.19 s
Acambaro|Acámbaro 20.03 -100.72 s
Santa Rosa de Lima 20.5 -100.9 s
Minatitlan|Minatitlán 17.99 -94.55 s
Coatzacoalcos 18.14 -94.44 s
Boca del Rio|Boca del Río 19.1 -96.11 s
Xalapa|Jalapa 19.53 -96.92 s
Cordoba|Córdoba 18.89 -96.93 s
Tierra Blanca 18.45 -96.36 s
Nochixtlan|Nochixtlán 17.46 -97.22 s
Loxicha|San Agustin Loxicha|San Agustín Loxicha 16.02 -96.62 s
San Mateo del Mar 16.2 -94.98 s
Cuernavaca 18.92 -99.23 s
Temixco 18.85 -99.23 s
Puebla 19.04 -98.2 s
Queretaro|Querétaro 20.59 -100.39 s
Cancun|Cancún 21.17 -86.85 s
Playa del Carmen 20.63 -87.07 s
Tulum 20.21 -87.43 s
Chetumal 18.5 -88.3 s
Tepic 21.51 -104.9 s
Manzanillo 19.05 -104.32 s
Villahermosa 17.99 -92.93 s
Tula|Tula prison 20.05 -99.34 s
Huejutla 21.14 -98.42 s
@ COL
Putumayo 0.5 -76 r p2000000
Bogota|Bogotá|Santafe de Bogota|Bogota D.C. 4.61 -74.08 s
Antioquia 7 -75.5 r
Cauca 2.5 -76.8 r
Valle del Cauca|Valle del Cauca Department|Valle 3.9 -76.5 r
Norte de Santander|North Santander 8 -73 r
Catatumbo|Catatumbo region 8.6 -73 r
Narino|Nariño 1.3 -77.8 r
Putumayo 0.6 -76 r
Caqueta|Caquetá 0.9 -74 r
Meta|Meta Department 3.3 -73 r
Guaviare 2 -72.3 r
Arauca 7.09 -70.76 s
Choco|Chocó 5.8 -77 r
Uraba|Urabá|Uraba region|Gulf of Uraba 7.9 -76.6 r
Magdalena Medio|Middle Magdalena|Medio Magdalena 7 -74 r
Bajo Cauca 7.8 -75.1 r
Montes de Maria|Montes de María 9.8 -75.2 r
Cesar 9.5 -73.5 r
Magdalena 10.2 -74.3 r
Cordoba|Córdoba 8.4 -75.8 r
Sucre 9 -75 r
Bolivar|Bolívar 8.7 -74.5 r
Santander 6.7 -73.3 r
Boyaca|Boyacá 5.7 -73 r
Casanare 5.5 -71.5 r
Cundinamarca 5 -74.2 r
Tolima 4 -75.2 r
Huila 2.5 -75.6 r
Caldas 5.3 -75.3 r
Risaralda 5 -76 r
Quindio|Quindío 4.5 -75.7 r
Atlantico|Atlántico 10.7 -75 r
La Guajira|Guajira 11.5 -72.5 r
Vichada 4.8 -69.5 r
Vaupes|Vaupés 0.8 -70.5 r
Guainia|Guainía 2.6 -68.5 r
Llanos|Eastern Plains|Llanos Orientales 4.5 -72 r
Sumapaz 4.2 -74.2 r
Sierra Nevada de Santa Marta|Sierra Nevada 10.8 -73.7 r
Serrania de San Lucas 8 -74.2 r
Medellin|Medellín 6.25 -75.56 s
Comuna 13 6.26 -75.62 d
Envigado 6.17 -75.59 s
Itagui|Itagüí 6.18 -75.6 s
Bello 6.34 -75.56 s
Rionegro 6.15 -75.37 s
Cali 3.44 -76.52 s
Siloe|Siloé 3.42 -76.56 d
Jamundi|Jamundí 3.26 -76.54 s
Buenaventura 3.88 -77.03 s
Tulua|Tuluá 4.08 -76.2 s
Trujillo 4.21 -76.32 s
Palmira 3.54 -76.3 s
Popayan|Popayán 2.44 -76.61 s
Toribio|Toribío 2.96 -76.27 s
Caloto 3.03 -76.41 s
Corinto 3.17 -76.26 s
Miranda 3.25 -76.23 s
Santander de Quilichao 3.01 -76.48 s
Jambalo|Jambaló 2.85 -76.32 s
Suarez|Suárez 2.96 -76.69 s
Buenos Aires|Buenos Aires (Cauca) 3.02 -76.64 s
Argelia 2.26 -77.25 s
El Plateado 2.38 -77.3 s
El Tambo 2.45 -76.81 s
Mondomo 2.88 -76.55 s
Piendamo|Piendamó 2.64 -76.53 s
Cajibio|Cajibío 2.62 -76.57 s
Patia|Patía|El Bordo 2.11 -76.98 s
Timba 3.1 -76.62 s
El Naya|Naya|Alto Naya 3.1 -77.0 r
Inza|Inzá 2.55 -76.06 s
Caldono 2.8 -76.48 s
Silvia 2.61 -76.38 s
El Nilo 3.1 -76.35 s
Tumaco 1.8 -78.76 s
Barbacoas 1.67 -78.14 s
Ricaurte 1.21 -77.99 s
Samaniego 1.34 -77.59 s
Policarpa 1.63 -77.46 s
Ipiales 0.83 -77.64 s
Pasto|San Juan de Pasto 1.21 -77.28 s
Llorente 1.75 -78.5 s
Magui Payan|Magüí Payán 1.77 -78.18 s
El Charco 2.48 -78.11 s
Las Delicias 0.3 -75.3 s
Puerto Asis|Puerto Asís 0.51 -76.5 s
La Hormiga|Valle del Guamuez 0.42 -76.91 s
Orito 0.67 -76.87 s
Mocoa 1.15 -76.65 s
Puerto Leguizamo|Puerto Leguízamo|Alto Remanso 0 -74.78 s
El Tigre|El Tigre (Putumayo) 0.5 -76.9 s
San Vicente del Caguan|San Vicente del Caguán 2.11 -74.77 s
Florencia 1.61 -75.61 s
Cartagena del Chaira|Cartagena del Chairá 1.34 -74.84 s
Remolinos del Caguan|Remolinos 0.8 -74.5 s
El Billar 0.9 -74.4 s
Tres Esquinas 0.73 -75.23 s
La Macarena 2.18 -73.78 s
Vista Hermosa|Vistahermosa 3.13 -73.75 s
Mesetas 3.38 -74.04 s
La Uribe|Uribe 3.24 -74.35 s
Casa Verde 3.5 -74.4 l
Mapiripan|Mapiripán 2.89 -72.13 s
Puerto Alvira|Cano Jabon|Caño Jabón 2.93 -71.7 s
Miraflores 1.34 -71.95 s
Mitu|Mitú 1.2 -70.23 s
San Jose del Guaviare|San José del Guaviare 2.57 -72.64 s
Calamar 1.96 -72.65 s
El Retorno 2.33 -72.63 s
Villavicencio 4.14 -73.63 s
Granada|Granada (Meta) 3.54 -73.7 s
El Castillo|Medellin del Ariari 3.56 -73.79 s
Puerto Gaitan|Puerto Gaitán 4.31 -72.08 s
Puerto Lopez|Puerto López 4.08 -72.96 s
Saravena 6.95 -71.87 s
Tame 6.46 -71.73 s
Arauquita 7.03 -71.43 s
Fortul 6.8 -71.77 s
Cravo Norte 6.3 -70.2 s
Santo Domingo (Arauca) 6.5 -71.6 s
Puerto Rondon|Puerto Rondón 6.28 -71.1 s
Cano Limon|Caño Limón|Cano Limon-Covenas pipeline 6.95 -71.15 l
Yopal 5.34 -72.4 s
Cucuta|Cúcuta|San Jose de Cucuta 7.89 -72.5 s
Tibu|Tibú 8.64 -72.74 s
El Tarra 8.58 -73.09 s
La Gabarra 9.0 -72.9 s
Hacari|Hacarí 8.32 -73.15 s
San Calixto 8.4 -73.21 s
Teorama 8.44 -73.29 s
Convencion|Convención 8.47 -73.34 s
Ocana|Ocaña 8.24 -73.36 s
Abrego|Ábrego 8.08 -73.22 s
Sardinata 8.08 -72.8 s
Pamplona 7.38 -72.65 s
Bucaramanga 7.13 -73.13 s
Barrancabermeja 7.07 -73.85 s
Sabana de Torres 7.39 -73.5 s
Puerto Wilches 7.35 -73.9 s
San Vicente de Chucuri|San Vicente de Chucurí 6.88 -73.41 s
Cimitarra 6.31 -73.95 s
La Rochela 6.3 -73.8 s
Puerto Boyaca|Puerto Boyacá 5.98 -74.59 s
La Dorada 5.45 -74.66 s
Puerto Berrio|Puerto Berrío 6.49 -74.4 s
Puerto Triunfo|Doradal|Hacienda Napoles|Hacienda Nápoles 5.88 -74.64 s
Segovia 7.08 -74.7 s
Remedios 7.03 -74.69 s
Machuca|Fraguas 7.2 -74.7 s
Yondo|Yondó 7.01 -73.91 s
Simiti|Simití 7.96 -73.95 s
San Pablo|San Pablo (Bolivar) 7.48 -73.92 s
Santa Rosa del Sur 7.96 -74.05 s
Tiquisio 8.56 -74.26 s
Caucasia 7.99 -75.2 s
Taraza|Tarazá 7.58 -75.4 s
Caceres|Cáceres 7.58 -75.35 s
El Bagre 7.6 -74.81 s
Zaragoza|Zaragoza (Antioquia) 7.49 -74.87 s
Ituango 7.17 -75.76 s
El Aro 7.3 -75.7 s
La Granja 7.15 -75.8 s
Dabeiba 7 -76.27 s
Mutata|Mutatá 7.24 -76.44 s
Chigorodo|Chigorodó 7.67 -76.68 s
Carepa 7.76 -76.65 s
Apartado|Apartadó 7.88 -76.63 s
San Jose de Apartado|San José de Apartadó 7.87 -76.53 s
La Chinita 7.88 -76.62 d
Turbo 8.1 -76.73 s
Necocli|Necoclí 8.43 -76.78 s
Currulao 8.0 -76.65 s
Honduras farm|La Negra 7.8 -76.7 l
Riosucio 7.44 -77.12 s
Bojaya|Bojayá|Bellavista 6.56 -76.89 s
Vigia del Fuerte|Vigía del Fuerte 6.59 -76.9 s
Quibdo|Quibdó 5.69 -76.66 s
Carmen de Atrato|El Carmen de Atrato 5.9 -76.14 s
Istmina 5.16 -76.68 s
Novita|Nóvita 4.96 -76.61 s
Litoral del San Juan 4.26 -77.37 s
Bahia Solano|Bahía Solano 6.22 -77.4 s
Jurado|Juradó 7.1 -77.77 s
Acandi|Acandí 8.51 -77.28 s
Cacarica 7.7 -77.2 r
Monteria|Montería 8.75 -75.88 s
Tierralta 8.17 -76.06 s
Puerto Libertador 7.89 -75.67 s
Montelibano|Montelíbano 7.98 -75.42 s
Mejor Esquina 8.4 -75.5 s
Planeta Rica 8.41 -75.58 s
Paramillo|Nudo de Paramillo 7.5 -76 r
Santa Fe de Ralito|Santa Fe Ralito|Ralito 8.22 -76.05 s
El Salado 9.7 -75.0 s
Chengue 9.6 -75.4 s
Ovejas 9.53 -75.23 s
Macayepo 9.7 -75.4 s
San Onofre 9.74 -75.53 s
El Carmen de Bolivar|El Carmen de Bolívar 9.72 -75.13 s
Mampujan|María la Baja 9.98 -75.3 s
Corozal 9.32 -75.29 s
Sincelejo 9.3 -75.4 s
Cartagena|Cartagena de Indias 10.4 -75.51 s
Barranquilla 10.97 -74.8 s
Soledad 10.92 -74.77 s
Santa Marta 11.24 -74.2 s
Cienaga|Ciénaga 11.01 -74.25 s
Fundacion|Fundación 10.52 -74.19 s
Nueva Venecia|Cienaga Grande 10.8 -74.5 s
Valledupar 10.46 -73.25 s
Becerril 9.7 -73.28 s
Codazzi|Agustin Codazzi 10.03 -73.24 s
La Jagua de Ibirico 9.56 -73.33 s
Aguachica 8.31 -73.61 s
San Alberto 7.76 -73.39 s
Curumani|Curumaní 9.2 -73.54 s
Riohacha 11.54 -72.91 s
Maicao 11.38 -72.24 s
Bahia Portete|Bahía Portete 12.2 -71.95 s
Villanueva 10.61 -72.98 s
Neiva 2.93 -75.28 s
Algeciras 2.52 -75.32 s
Campoalegre 2.69 -75.33 s
La Plata 2.39 -75.89 s
Pitalito 1.85 -76.05 s
Ibague|Ibagué 4.44 -75.24 s
Planadas 3.2 -75.65 s
Chaparral 3.72 -75.49 s
Marquetalia 3.15 -75.9 s
Gaitania 3.15 -75.82 s
Herveo 5.08 -75.18 s
Soacha 4.58 -74.22 s
Viota|Viotá 4.44 -74.52 s
La Calera 4.72 -73.97 s
Pacho 5.13 -74.16 s
El Nogal|El Nogal Club 4.66 -74.05 l
Palace of Justice 4.599 -74.076 l
Puerto Carreno|Puerto Carreño 6.19 -67.49 s
Cumaribo 4.44 -69.8 s
Inirida|Inírida 3.87 -67.92 s
Leticia -4.21 -69.94 s
Manizales 5.07 -75.52 s
Armenia|Armenia (Quindio) 4.53 -75.68 s
Pereira 4.81 -75.69 s
Samaná|Samana 5.41 -74.99 s
Granada (Antioquia) 6.14 -75.18 s
San Carlos|San Carlos (Antioquia) 6.19 -74.99 s
San Rafael 6.29 -75.03 s
Cocorna|Cocorná 6.06 -75.19 s
Sonson|Sonsón 5.71 -75.31 s
Urrao 6.32 -76.13 s
Amalfi 6.91 -75.08 s
Anori|Anorí 7.07 -75.15 s
Valdivia 7.16 -75.44 s
Yarumal 6.96 -75.42 s
Briceno|Briceño 7.11 -75.55 s
Pueblo Bello 8.2 -76.5 s
Coveñas|Covenas 9.4 -75.68 s
Uribia 11.71 -72.27 s
@ VEN
Catia 10.51 -66.95 d
Caracas 10.49 -66.88 s
Petare 10.48 -66.81 d
Miraflores Palace|Miraflores 10.507 -66.919 l
Fuerte Tiuna|Fort Tiuna 10.44 -66.91 l
La Carlota 10.485 -66.843 l
Zulia 10 -72 r
Maracaibo 10.64 -71.61 s
Tachira|Táchira 8 -72.1 r
San Cristobal|San Cristóbal 7.77 -72.22 s
San Antonio del Tachira|San Antonio del Táchira 7.81 -72.44 s
Apure 7 -69 r
La Victoria|La Victoria (Apure) 7.27 -71.03 s
Guasdualito 7.24 -70.73 s
El Amparo 7.1 -70.75 s
Bolivar|Bolívar 6.5 -63.5 r
Tumeremo 7.3 -61.51 s
El Callao 7.35 -61.83 s
Orinoco Mining Arc 7 -63.5 r
Santa Elena de Uairen|Santa Elena de Uairén 4.6 -61.11 s
Kumarakapay 4.9 -61.1 s
Macuto 10.6 -66.9 s
La Guaira 10.6 -66.93 s
Maracay 10.25 -67.6 s
Valencia 10.16 -68.01 s
Barquisimeto 10.06 -69.35 s
Merida|Mérida 8.59 -71.14 s
Essequibo|Guayana Esequiba|Essequibo region 6 -59.5 r =GUY !
Tocoron|Tocorón|Tocoron prison 10.08 -67.51 s
@ GUY
Georgetown 6.8 -58.16 s
Linden 6 -58.3 s
Lusignan 6.77 -58.0 s
@ SUR
Paramaribo 5.87 -55.17 s
Moiwana 5.6 -54.4 s
@ ECU
Esmeraldas 0.97 -79.65 s
San Lorenzo 1.29 -78.84 s
Mataje 1.36 -78.72 s
Guayaquil -2.2 -79.89 s
Litoral Penitentiary|Litoral prison|Penitenciaria del Litoral -2.08 -79.94 l
Duran|Durán -2.17 -79.83 s
Manta -0.95 -80.72 s
Quito -0.23 -78.52 s
Sucumbios|Sucumbíos 0 -76.5 r
Lago Agrio|Nueva Loja 0.08 -76.88 s
Angostura 0.37 -76.6 l
Guayas -2 -80 r
Los Rios|Los Ríos -1.5 -79.5 r
Manabi|Manabí -0.8 -80 r
Latacunga -0.94 -78.62 s
Cuenca -2.9 -79 s
Machala -3.26 -79.96 s
Cenepa|Cenepa Valley|Tiwinza|Cordillera del Condor -3.6 -78.3 r !
Santo Domingo -0.25 -79.17 s
@ PER
Ayacucho -13.16 -74.22 s
Huamanga -13.16 -74.22 s
Huanta -12.93 -74.25 s
Apurimac|Apurímac -14 -73 r
Huancavelica -12.79 -74.97 s
VRAEM|VRAE|Apurimac-Ene valley|Apurimac and Ene River Valley -12.5 -73.8 r
Upper Huallaga|Upper Huallaga Valley|Alto Huallaga|Huallaga Valley|Huallaga -8.9 -76.1 r
Junin|Junín -11.5 -75 r
San Martin|San Martín -7 -76.8 r
Ucayali -9.5 -73.5 r
Huanuco|Huánuco -9.93 -76.24 s
Pasco -10.4 -75.5 r
Ancash|Áncash -9.4 -77.6 r
Puno -15.84 -70.02 s
Cusco|Cuzco -13.52 -71.98 s
Arequipa -16.4 -71.54 s
La Libertad -8 -78.4 r
Cajamarca -7.16 -78.5 s
Loreto -4.5 -75 r
Piura -5.19 -80.63 s
Uchuraccay -12.88 -74.1 s
Accomarca -13.8 -73.9 s
Lucanamarca|Santiago de Lucanamarca -13.84 -74.37 s
Cayara -13.8 -73.98 s
Chuschi -13.58 -74.35 s
Cangallo -13.63 -74.14 s
Vilcashuaman|Vilcas Huaman|Vilcashuamán -13.65 -73.95 s
Huancasancos|Huanca Sancos -13.92 -74.33 s
Sancos -13.92 -74.33 s
Victor Fajardo|Víctor Fajardo -13.7 -74.2 r
La Mar|San Miguel (Ayacucho) -13.01 -73.98 s
Tambo -12.95 -74.02 s
Ayna|San Francisco (Ayacucho) -12.63 -73.8 s
Sivia -12.51 -73.86 s
Pichari -12.52 -73.83 s
Kimbiri|Quimbiri -12.62 -73.79 s
Santa Rosa (Ayacucho)|Llochegua -12.4 -73.9 s
Putis -12.8 -74.3 s
Pomatambo -13.7 -73.9 s
Umasi -13.7 -74.3 s
Soccos -13.2 -74.3 s
Totos -13.57 -74.5 s
Quinua -13.05 -74.14 s
Puquio -14.69 -74.13 s
Lucanas -14.62 -74.23 s
Coracora -15.02 -73.78 s
Andahuaylas -13.66 -73.38 s
Abancay -13.63 -72.88 s
Chincheros -13.52 -73.72 s
Castrovirreyna -13.28 -75.32 s
Acobamba -12.84 -74.57 s
Churcampa -12.74 -74.39 s
Tayacaja|Pampas -12.4 -74.87 s
Huancayo -12.07 -75.21 s
Jauja -11.78 -75.5 s
Concepcion|Concepción -11.92 -75.31 s
La Oroya -11.52 -75.9 s
Tarma -11.42 -75.69 s
La Merced|Chanchamayo -11.05 -75.33 s
Satipo -11.25 -74.64 s
Mazamari -11.33 -74.53 s
San Martin de Pangoa|San Martín de Pangoa -11.43 -74.49 s
Puerto Ocopa -11.13 -74.26 s
Rio Tambo|Río Tambo|Cutivireni|Ene River|Ene -11.9 -74.0 r
Vizcatan|Vizcatán|Vizcatan del Ene|San Miguel del Ene -12.2 -74.0 r
Pichanaqui|Pichanaki -10.93 -74.87 s
Oxapampa -10.58 -75.4 s
Villa Rica -10.74 -75.27 s
Cerro de Pasco -10.68 -76.26 s
Tingo Maria|Tingo María -9.3 -76 s
Aucayacu -8.93 -76.11 s
Uchiza -8.46 -76.46 s
Tocache -8.18 -76.51 s
Juanjui|Juanjuí -7.18 -76.73 s
Tarapoto -6.48 -76.37 s
Moyobamba -6.03 -76.97 s
Santa Lucia|Santa Lucía -8.37 -76.4 s
Progreso -8.1 -76.4 s
Nuevo Progreso -8.45 -76.33 s
Monzon|Monzón -9.28 -76.4 s
Leoncio Prado -9.2 -76 r
Yurimaguas -5.9 -76.11 s
Pucallpa -8.38 -74.55 s
Aguaytia|Aguaytía -9.04 -75.51 s
Barranca -10.75 -77.76 s
Huacho -11.11 -77.61 s
Chimbote -9.08 -78.59 s
Huaraz -9.53 -77.53 s
Trujillo -8.12 -79.03 s
Pataz -7.78 -77.6 r
Juliaca -15.5 -70.13 s
Azangaro|Azángaro -14.91 -70.2 s
Ayaviri -14.88 -70.59 s
Macusani -14.07 -70.43 s
Ilave -16.08 -69.64 s
Bagua|Bagua Grande -5.64 -78.53 s
Curva del Diablo|Devil's Curve -5.7 -78.5 l
Iquitos -3.75 -73.25 s
Lima -12.04 -77.03 s
Callao -12.06 -77.13 s
Miraflores -12.12 -77.03 d
Tarata Street|Tarata -12.12 -77.03 l
San Isidro -12.1 -77.04 d
Villa El Salvador -12.21 -76.94 d
Comas -11.94 -77.05 d
San Juan de Lurigancho -11.99 -77.01 d
Ate|Ate Vitarte -12.03 -76.92 d
Barrios Altos -12.05 -77.02 d
Huaycan|Huaycán -12.02 -76.82 d
Raucana -12.03 -76.93 d
La Cantuta -11.95 -76.7 l
Lurigancho|Lurigancho prison -11.99 -76.99 l
El Fronton|El Frontón -12.12 -77.18 l
Canto Grande|Castro Castro|Miguel Castro Castro -11.98 -77.0 l
Surco|Santiago de Surco -12.14 -76.99 d
San Martin de Porres|San Martín de Porres -12.0 -77.07 d
Villa Maria del Triunfo|Villa María del Triunfo -12.16 -76.94 d
Chosica -11.94 -76.7 s
Matucana -11.85 -76.38 s
Canete|Cañete -13.08 -76.39 s
Ica -14.07 -75.73 s
Nazca -14.83 -74.94 s
Huaral -11.5 -77.21 s
Sicuani -14.27 -71.23 s
La Convencion|La Convención -12.5 -72.8 r
Quillabamba -12.87 -72.69 s
Kiteni|Camisea -12.64 -73.04 s
Espinar|Yauri -14.79 -71.41 s
Las Bambas|Challhuahuacho -14.12 -72.25 l
Cotabambas -13.75 -72.36 s
Chala -15.87 -74.25 s
Ilo -17.64 -71.34 s
@ BOL
Chapare|Chapare region -16.9 -65.3 r
Villa Tunari -16.97 -65.42 s
Sacaba|Huayllani -17.4 -66.04 s
Senkata|El Alto -16.5 -68.17 s
La Paz -16.5 -68.15 s
Cochabamba -17.38 -66.16 s
Santa Cruz|Santa Cruz de la Sierra -17.79 -63.18 s
Porvenir|Pando -11.24 -68.73 s
Cobija -11.03 -68.77 s
Oruro -17.98 -67.13 s
Potosi|Potosí -19.58 -65.75 s
Sucre -19.03 -65.26 s
Achacachi -16.04 -68.68 s
Warisata -16.0 -68.62 s
Huanuni -18.29 -66.84 s
Yungas|Los Yungas -16.3 -67.3 r
Ivirgarzama -17.03 -64.85 s
@ PRY
San Pedro|San Pedro Department -24.1 -57.1 r
Concepcion|Concepción -23.4 -57.43 s
Curuguaty -24.47 -55.69 s
Amambay -22.5 -56 r
Pedro Juan Caballero -22.55 -55.73 s
Ciudad del Este -25.51 -54.61 s
Asuncion|Asunción -25.29 -57.65 s
Tri-Border Area -25.6 -54.6 r
@ URY
Montevideo -34.9 -56.19 s
@ HTI
Port-au-Prince|+Port au Prince 18.54 -72.34 s
Cite Soleil|Cité Soleil 18.58 -72.33 d
Martissant 18.52 -72.36 d
Carrefour 18.53 -72.41 s
Carrefour-Feuilles|Carrefour Feuilles 18.53 -72.33 d
Bel Air|Bel-Air 18.55 -72.335 d
La Saline 18.56 -72.345 d
Delmas 18.55 -72.3 s
Petion-Ville|Pétion-Ville|Petionville 18.51 -72.29 s
Solino 18.54 -72.32 d
Grand Ravine|Gran Ravine 18.51 -72.35 d
Village de Dieu 18.53 -72.35 d
Canaan 18.65 -72.27 s
Croix-des-Bouquets|Croix des Bouquets 18.58 -72.23 s
Tabarre 18.58 -72.27 s
Cabaret 18.73 -72.42 s
Kenscoff 18.45 -72.28 s
Wharf Jeremie|Wharf Jérémie 18.56 -72.35 d
Ganthier 18.53 -72.07 s
Fonds-Parisien 18.51 -71.98 s
Gressier 18.54 -72.52 s
Pont-Sonde|Pont Sondé|Pont-Sondé 19.15 -72.61 s
Petite-Riviere de l'Artibonite|Petite-Rivière de l'Artibonite|Petite Riviere 19.13 -72.48 s
Liancourt 19.13 -72.53 s
Saint-Marc|St. Marc 19.11 -72.7 s
Gonaives|Gonaïves 19.45 -72.68 s
Raboteau 19.45 -72.7 d
Artibonite|Artibonite Valley 19.3 -72.5 r
Mirebalais 18.83 -72.1 s
Lascahobas 18.83 -71.93 s
Hinche 19.15 -72.01 s
Cap-Haitien|Cap-Haïtien|Cap Haitien|Cap Haïtien 19.76 -72.2 s
Ouanaminthe 19.55 -71.72 s
Les Cayes 18.19 -73.75 s
Jacmel 18.23 -72.53 s
Jeremie|Jérémie 18.64 -74.12 s
La Scierie 18.9 -72.5 d
Labodrie 18.74 -72.43 s
Toussaint Louverture International Airport 18.58 -72.29 l
Jean-Rabel 19.85 -73.2 s
@ DOM
Dajabon|Dajabón 19.55 -71.71 s
Santo Domingo 18.48 -69.89 s
@ JAM
Kingston 18 -76.79 s
Tivoli Gardens 17.97 -76.8 d
Spanish Town 17.99 -76.96 s
Montego Bay 18.47 -77.92 s
@ TTO
Port of Spain|Port-of-Spain 10.67 -61.52 s
Laventille 10.65 -61.49 d
@ CUB
Havana|La Habana 23.13 -82.38 s
Bay of Pigs|Playa Giron|Playa Girón 22.2 -81.15 s
Santiago de Cuba 20.02 -75.82 s
Sierra Maestra 20 -76.7 r
@ GRD
St. George's|St George's 12.05 -61.75 s
Point Salines 12 -61.79 l
@ LCA
Castries 14.01 -60.99 s
Pointe Sable 13.72 -60.93 l
`;
