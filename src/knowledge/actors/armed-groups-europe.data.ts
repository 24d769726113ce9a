import type { ActorRows } from "./actor-rows.js";

/** Armed groups and militias of Europe, Russia and the Caucasus. Compiled by hand from general knowledge. */
export const ARMED_GROUPS_EUROPE: ActorRows = {
  rebels: `
Kosovo Liberation Army;KLA;UCK|XKX
Bosnian Serb Army;Army of Republika Srpska;VRS;Bosnian Serbs;Bosnian Serb;Bosnian Serb forces|BIH
Croatian Defence Council;HVO;Bosnian Croats;Bosnian Croat|BIH
National Liberation Army of Macedonia|MKD
Irish Republican Army;IRA;Provisional IRA;Provisional Irish Republican Army|GBR
Real IRA|GBR
Basque Homeland and Freedom;ETA|ESP
Donetsk People's Republic;DPR|UKR
Luhansk People's Republic;LPR|UKR
Armenian Secret Army for the Liberation of Armenia;ASALA|ARM
Republic of Artsakh;Artsakh Defence Army;Artsakh Defense Army;Nagorno-Karabakh Defence Army|AZE
Georgian National Guard;Mkhedrioni|GEO
Zviadists|GEO
Chechen rebels;Chechen Republic of Ichkeria|RUS
Freedom of Russia Legion;Legion Freedom of Russia|RUS
Russian Volunteer Corps;RDK|RUS
Siberian Battalion|RUS
Donetsk People's Militia|UKR|>Donetsk People's Republic
Right Sector|UKR
Ukrainian Insurgent Army|UKR
Vostok Battalion|UKR
Republika Srpska|BIH
Republic of Serbian Krajina;Krajina Serbs;Croatian Serbs|HRV
Bosniak army;Army of the Republic of Bosnia and Herzegovina;ARBiH;Bosnian army|BIH
Liberation Army of Presevo, Medvedja and Bujanovac;UCPMB|SRB
Albanian National Army;AKSh|MKD
Kosovo Serbs;Serb List|XKX
Continuity IRA;CIRA|GBR
New IRA|GBR
Official IRA|GBR
Irish National Liberation Army;INLA|GBR
Irish People's Liberation Organisation;IPLO|GBR
Oglaigh na hEireann|GBR
Corsican National Liberation Front;FLNC;National Liberation Front of Corsica|FRA
Iparretarrak|FRA
Terra Lliure|ESP
Euskadi Ta Askatasuna;Basque separatist group ETA|ESP
First of October Anti-Fascist Resistance Group;GRAPO|ESP
Antiterrorist Liberation Groups;GAL|ESP
EOKA-B;EOKA|CYP`,
  militants: `
Caucasus Emirate|RUS
Red Brigades|ITA
Revolutionary Organization 17 November;November 17|GRC
Ulster Freedom Fighters;UFF|GBR
Riyad-us Saliheen;Riyadus-Salikhin|RUS
Vilayat Dagestan|RUS
Islamic State Caucasus Province|RUS
Red Army Faction;RAF;Baader-Meinhof gang;Baader-Meinhof|DEU
Revolutionary Cells|DEU
National Socialist Underground;NSU|DEU
Action Directe|FRA
Organisation of the Secret Army|FRA
Communist Combatant Cells;CCC|BEL
Ordine Nuovo|ITA
Prima Linea|ITA
Conspiracy of Fire Nuclei;Conspiracy of Cells of Fire|GRC
Revolutionary Struggle|GRC
Sect of Revolutionaries|GRC
Golden Dawn|GRC
Combat 18|GBR
English Defence League;EDL|GBR
National Action|GBR
Al-Muhajiroun|GBR
Loyalist Volunteer Force;LVF|GBR
Red Hand Commando;Red Hand Defenders|GBR
Orange Volunteers|GBR
Blood and Honour|GBR
Nordic Resistance Movement|SWE
Animal Liberation Front;ALF|GBR`,
  criminals: `
Camorra|ITA
Cosa Nostra|ITA
'Ndrangheta;Ndrangheta|ITA
Sacra Corona Unita|ITA
Kinahan cartel|IRL
Hutch gang|IRL
Albanian mafia|ALB
Russian mafia|RUS
Zemun clan|SRB
Skaljari clan|MNE
Kavac clan|MNE
Foxtrot network|SWE
Rumba network|SWE
Bandidos|DNK`,
  paramilitary: `
Wagner Group;Wagner;Wagner mercenaries;Wagner mercenary group;Wagner PMC;PMC Wagner;Private Military Company Wagner|RUS|>Russia
Africa Corps|RUS|>Russia
Azov;Azov Battalion;Azov Brigade;Azov Regiment;Azov Corps|UKR|>Ukraine
Akhmat;Kadyrovtsy;Kadyrovites;Kadyrov's forces|RUS|>Russia
Arkan's Tigers|SRB
Ulster Volunteer Force;UVF|GBR
Ulster Defence Association;UDA|GBR
Sandline International|GBR
Redut|RUS|>Russia
Patriot PMC|RUS
Sparta Battalion|UKR
Somalia Battalion|UKR
Rusich|RUS|>Russia
Storm-Z;Storm Z|RUS|>Russia
Night Wolves|RUS
Cossacks|RUS
Rossgvardia;Rosgvardiya;Rosgvardia|RUS|>Russia
Aidar Battalion|UKR|>Ukraine
Donbas Battalion|UKR|>Ukraine
Dnipro Battalion;Dnipro-1|UKR|>Ukraine
Territorial Defence Forces;Territorial Defense Forces|UKR|>Ukraine
International Legion;Georgian Legion|UKR|>Ukraine
Kraken Regiment|UKR|>Ukraine
Serb Volunteer Guard|SRB
White Eagles|SRB
Chetniks|SRB
Chetnik|SRB
Scorpions paramilitary|SRB
Red Berets|SRB|>Serbia
Croatian Defence Forces|HRV
Ustasha;Ustashe|HRV
Ulster Defence Regiment;UDR|GBR|>United Kingdom
B Specials|GBR`,
};
