import type { ActorRows } from "./actor-rows.js";

/** Armed groups, death squads, cartels and gangs of the Americas. Compiled by hand from general knowledge. */
export const ARMED_GROUPS_AMERICAS: ActorRows = {
  rebels: `
Front de Liberation du Quebec;Quebec Liberation Front;FLQ|CAN
Farabundo Marti National Liberation Front;FMLN;Farabundo Marti Front|SLV
Guatemalan National Revolutionary Unity;URNG|GTM
Revolutionary Armed Forces of Colombia;FARC;FARC-EP;Farc|COL
National Liberation Army;ELN;Ejército de Liberación Nacional;Army of National Liberation;Camilist Union - Army of National Liberation;Camilist Union - National Liberation Army;UC-ELN|COL
Popular Liberation Army;EPL;People's Liberation Army|COL
19th of April Movement;M-19;19 April Movement|COL
Simon Bolivar Guerrilla Coordinating Board;CGSB;Simon Bolivar National Guerrilla Coordinating Board|COL
Quintin Lame;Quintin Lame Movement|COL
Shining Path;Sendero Luminoso|PER
Tupac Amaru Revolutionary Movement;MRTA;Tupac Amaru|PER
Manuel Rodriguez Patriotic Front;FPMR|CHL
Movement of the Revolutionary Left;MIR|CHL
Lautaro Youth Movement;Lautaro Front|CHL
Zapatista National Liberation Army;EZLN;Zapatistas;Zapatista|MEX
Popular Revolutionary Army;EPR|MEX
Sandinista National Liberation Front;FSLN;Sandinistas;Sandinista|NIC
Nicaraguan Resistance;Contras;Contra|NIC
Cinchoneros;Cinchoneros People's Liberation Movement;Cinchonero People's Liberation Movement|HND
Morazanist Patriotic Front;Morazanist Front|HND
Alfaro Lives;Alfaro Vive|ECU
Zarate Willka Armed Forces of Liberation;Zarate Willka;Zarate Willka Liberation Armed Forces;Zarate Willka Armed Liberation Forces|BOL
People's Revolutionary Army;ERP|SLV
Popular Liberation Forces;FPL;Farabundo Marti Popular Liberation Forces|SLV|>Farabundo Marti National Liberation Front
National Resistance Armed Forces;FARN|SLV|>Farabundo Marti National Liberation Front
Revolutionary Party of Central American Workers;PRTC|SLV|>Farabundo Marti National Liberation Front
Armed Forces of Liberation;FAL|SLV|>Farabundo Marti National Liberation Front
Revolutionary Democratic Front;FDR|SLV
Guerrilla Army of the Poor;EGP|GTM|>Guatemalan National Revolutionary Unity
Organization of the People in Arms;ORPA;Revolutionary Organization of the People in Arms|GTM|>Guatemalan National Revolutionary Unity
Rebel Armed Forces;FAR|GTM|>Guatemalan National Revolutionary Unity
Lorenzo Zelaya Popular Revolutionary Forces;Lorenzo Zelaya Front|HND
Democratic Revolutionary Alliance;ARDE|NIC
Nicaraguan Democratic Force;FDN|NIC
Yatama;Misurasata;Misura|NIC
Recontras|NIC
Recompas|NIC
Border Command;Comandos de la Frontera|COL
FARC dissidents;Central General Staff;Estado Mayor Central;EMC;Segunda Marquetalia;Second Marquetalia|COL
Ricardo Franco Front;Ricardo Franco Group|COL
Workers' Self-Defense Movement|COL
Jorge Eliecer Gaitan Revolutionary Movement|COL
Domingo Lain Front;Domingo Lain|COL|>National Liberation Army
Jose Solano Sepulveda Front|COL|>National Liberation Army
Militarized Communist Party of Peru;Communist Party of Peru;VRAEM|PER
Tupac Katari Guerrilla Army;EGTK|BOL
Nestor Paz Zamora Commission|BOL
Montoneros|ARG
All for the Fatherland Movement;MTP|ARG
Tupamaros;Tupamaro|URY
Paraguayan People's Army;Army of the Paraguayan People|PRY
Bandera Roja|VEN
Patriotic Forces of National Liberation;Bolivarian Forces of Liberation|VEN
Insurgent People's Revolutionary Army;ERPI|MEX
Macheteros;Los Macheteros;Boricua Popular Army|PRI
Armed Forces of National Liberation;FALN|PRI
National Liberation Front for Haiti;National Revolutionary Front for the Liberation of Haiti|HTI
Jamaat al Muslimeen|TTO
Alpha 66|CUB
Omega 7|CUB`,
  militants: `
Ku Klux Klan;KKK|USA
Proud Boys|USA
Oath Keepers|USA
Atomwaffen Division;Atomwaffen|USA
Boogaloo Bois;Boogaloo movement|USA
Three Percenters|USA
Weather Underground|USA
Symbionese Liberation Army|USA
Black Liberation Army|USA
Earth Liberation Front|USA
Jewish Defense League;JDL|USA
Branch Davidians|USA
Michigan Militia|USA
Aryan Nations|USA
Army of God|USA`,
  criminals: `
Medellin cartel;Medellin drug cartel|COL
Cali cartel|COL
The Extraditables;Extraditables|COL
Gulf Clan;Clan del Golfo;Gaitanist Self-Defense Forces;Gaitanist Self-Defense Forces of Colombia;Autodefensas Gaitanistas de Colombia;AGC;Gaitanistas;Urabenos;Los Urabenos|COL
Sinaloa cartel|MEX
Jalisco New Generation Cartel;CJNG|MEX
Zetas;Los Zetas|MEX
Gulf Cartel|MEX
Mara Salvatrucha;MS-13|SLV
Barrio 18;18th Street gang;Calle 18|SLV
Tren de Aragua|VEN
First Capital Command;PCC;Primeiro Comando da Capital|BRA
Red Command;Comando Vermelho|BRA
Los Choneros|ECU
Viv Ansanm;G9;G9 gang alliance;G9 Family and Allies;G-Pep|HTI
Norte del Valle Cartel;North Valley Cartel|COL
Office of Envigado;Oficina de Envigado|COL
Guadalajara Cartel|MEX
Juarez Cartel|MEX
Tijuana Cartel;Arellano Felix cartel;Arellano-Felix Organization|MEX
Beltran Leyva Cartel;Beltran Leyva Organization|MEX
La Familia Michoacana;La Familia;Familia Michoacana|MEX
Knights Templar cartel;Caballeros Templarios|MEX
Northeast Cartel;Cartel del Noreste;Cartel of the Northeast|MEX
Santa Rosa de Lima Cartel|MEX
Guerreros Unidos|MEX
Los Rojos|MEX
Los Chapitos;Chapitos|MEX|>Sinaloa cartel
Mayiza;La Mayiza|MEX|>Sinaloa cartel
Carteles Unidos|MEX
Barrio Azteca|MEX
Los Mexicles;Mexicles|MEX
Los Viagras|MEX
Los Ardillos|MEX
Los Tlacos|MEX
Cartel of the Suns;Cartel de los Soles|VEN
Los Lobos|ECU
Los Tiguerones|ECU
Los Lagartos|ECU
Los Aguilas|ECU
Family of the North;Familia do Norte|BRA
Third Pure Command;Terceiro Comando Puro|BRA
400 Mawozo;Mawozo|HTI
Chen Mechan|HTI
Grand Ravine;Grand Ravine gang|HTI
Gran Grif|HTI
Kraze Barye|HTI
5 Segond|HTI
Hells Angels|USA
Aryan Brotherhood|USA
Shower Posse|JAM`,
  paramilitary: `
United Self-Defense Forces of Colombia;AUC|COL
Civil Defense Patrols;Civil Defense Patrol|GTM|>Guatemala
Tonton Macoutes;Tontons Macoutes;Tonton Macoute|HTI|>Haiti
Somoza National Guard|NIC|>Nicaragua
National Democratic Organization;ORDEN|SLV|>El Salvador
Maximiliano Hernandez Martinez Brigade;Maximiliano Hernandez Martinez Anticommunist Brigade|SLV
Secret Anticommunist Army;ESA|GTM
Rodrigo Franco Command;Rodrigo Franco Commando;CRF|PER
Conquering Self-Defense Forces of the Sierra Nevada;ACSN|COL
Bwa Kale|HTI
White Hand;Mano Blanca|GTM
Death to Kidnappers;MAS;Muerte a Secuestradores|COL
Black Eagles;Aguilas Negras|COL
Los Pepes|COL
Peasant Self-Defense Forces of Cordoba and Uraba;ACCU|COL
Los Rastrojos;Rastrojos|COL
Triple A;Argentine Anticommunist Alliance|ARG
Rondas Campesinas;Ronderos|PER
Dignity Battalions|PAN|>Panama
FRAPH;Front for the Advancement and Progress of Haiti|HTI
Colectivos;colectivos|VEN
Blackwater;Academi|USA
DynCorp|USA`,
};
