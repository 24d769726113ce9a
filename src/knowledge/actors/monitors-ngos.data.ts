import type { ActorRows } from "./actor-rows.js";

/** Aid organisations, monitors, institutes, unions and other bodies of civil society. Compiled by hand from general knowledge. */
export const MONITORS_NGOS: ActorRows = {
  ngo: `
International Committee of the Red Cross;ICRC;Red Cross||m
Red Crescent;Palestine Red Crescent Society;Palestinian Red Crescent;Syrian Arab Red Crescent||m
Doctors Without Borders;Medecins Sans Frontieres;MSF||m
Human Rights Watch;HRW||m
Amnesty International;Amnesty||m
Syrian Observatory for Human Rights;SOHR;Syrian Observatory|SYR|m
Armed Conflict Location & Event Data Project;ACLED;Armed Conflict Location and Event Data Project||m
International Crisis Group;Crisis Group||m
Bellingcat||m
Airwars||m
Action on Armed Violence;AOAV||m
GeoConfirmed||m
Australian Strategic Policy Institute;ASPI||m
Conflict Intelligence Team||m
Institute for the Study of War;ISW||m
B'Tselem|ISR|m
Committee to Protect Journalists;CPJ||m
Reporters Without Borders;RSF||m
Save the Children||m
Oxfam||m
Norwegian Refugee Council||m
Islamic Relief||m
Physicians for Human Rights||m
Yale Humanitarian Research Lab;Humanitarian Research Lab||m
Memorial|RUS|m
White Helmets;Syrian Civil Defence;Syria Civil Defence|SYR
Emergency Lawyers|SDN|m
Sudan Doctors Network|SDN
Americas Watch||m
Tutela Legal|SLV|m
Assistance Association for Political Prisoners;AAPP|MMR|m
World Central Kitchen||m
Greenpeace|
International Federation of Red Cross and Red Crescent Societies;IFRC||m
Red Cross and Red Crescent||m
American Red Cross|USA
Colombian Red Cross||m
Salvadoran Red Cross||m
Lebanese Red Cross||m
Turkish Red Crescent||m
Iranian Red Crescent||m
Indian Red Cross||m
Iraqi Red Crescent||m
Sudanese Red Crescent||m
Magen David Adom;MDA|ISR
ZAKA|ISR
Syrian Network for Human Rights;SNHR|SYR|m
Violations Documentation Center|SYR|m
Syrian Archive;Mnemonic||m
Euro-Mediterranean Human Rights Monitor;Euro-Med Monitor||m
Al-Haq|PSE|m
Al Mezan;Al Mezan Center for Human Rights;Palestinian Centre for Human Rights;Palestinian Center for Human Rights;PCHR|PSE|m
Addameer|PSE
Palestinian Prisoners' Society;Palestinian Prisoners Club|PSE
Yesh Din|ISR|m
HaMoked|ISR|m
Gisha|ISR|m
Physicians for Human Rights Israel|ISR|m
Hostages and Missing Families Forum;Hostages Families Forum|ISR
Iran Human Rights;IHRNGO|IRN|m
Human Rights Activists News Agency;HRANA;Human Rights Activists in Iran|IRN|m
Hengaw;Hengaw Organization for Human Rights|IRN|m
Kurdistan Human Rights Network|IRN|m
NetBlocks;Netblocks||m
Iraq Body Count||m
Mwatana;Mwatana for Human Rights|YEM|m
Yemen Data Project|YEM|m
Civilian Impact Monitoring Project|YEM|m
Afghan Independent Human Rights Commission;Afghanistan Independent Human Rights Commission;AIHRC|AFG|m
Afghanistan Analysts Network||m
Italian charity Emergency|
Human Rights Commission of Pakistan;HRCP|PAK|m
Pakistan Institute for Peace Studies;PIPS;Pakistan Institute for Conflict and Security Studies;PICSS|PAK|m
Edhi Foundation|PAK
Rescue 1122|PAK
South Asia Terrorism Portal;SATP||m
People's Union for Civil Liberties;PUCL;People's Union for Democratic Rights;PUDR|IND|m
Citizens for Justice and Peace|IND|m
Communalism Combat|IND|m
Concerned Citizens Tribunal|IND|m
Asian Human Rights Commission;Asian Centre for Human Rights||m
Odhikar|BGD|m
Ain o Salish Kendra|BGD|m
Free Burma Rangers|MMR
Fortify Rights|MMR|m
Karen Human Rights Group|MMR|m
Karapatan|PHL|m
KontraS;Kontras|IDN|m
Deep South Watch|THA|m
Tibetan Centre for Human Rights and Democracy|CHN|m
SITE Intelligence Group||m
Stockholm International Peace Research Institute;SIPRI||m
International Institute for Strategic Studies;IISS||m
Royal United Services Institute;RUSI||m
Chatham House||m
RAND Corporation;RAND||m
Center for Strategic and International Studies;CSIS||m
Carnegie Endowment;Carnegie Endowment for International Peace||m
Council on Foreign Relations||m
Brookings Institution||m
Uppsala Conflict Data Program;UCDP||m
Small Arms Survey||m
Conflict Armament Research||m
Global Initiative Against Transnational Organized Crime||m
C4ADS||m
Forensic Architecture||m
Centre for Information Resilience;Center for Information Resilience||m
DeepState;DeepStateMap|UKR
Maxar;Maxar Technologies|
Planet Labs|
Truth Hounds|UKR|m
Center for Civil Liberties|UKR|m
OVD-Info|RUS|m
Gulagu.net|RUS
Anti-Corruption Foundation|RUS
Mediazona|RUS|mo
Soldiers' Mothers Committee;Committee of Soldiers' Mothers;Union of the Committees of Soldiers' Mothers|RUS
Viasna|BLR|m
HALO Trust||m
Mines Advisory Group||m
Handicap International;Humanity and Inclusion||m
Action Against Hunger||m
CARE International||m
Caritas||m
Catholic Relief Services||m
World Vision||m
International Rescue Committee;IRC||m
Mercy Corps||m
Danish Refugee Council||m
Refugees International||m
ActionAid||m
Christian Aid||m
Plan International||m
Premiere Urgence||m
Medecins du Monde;Doctors of the World||m
Samaritan's Purse|
War Child||m
Medical Aid for Palestinians||m
International Medical Corps||m
Center for Civilians in Conflict||m
Global Witness||m
Transparency International||m
Freedom House||m
International Federation for Human Rights;FIDH||m
International Commission of Jurists||m
Article 19||m
PEN America;PEN International||m
International Federation of Journalists;IFJ||m
Inter American Press Association;IAPA||m
Anti-Defamation League;ADL|USA
Southern Poverty Law Center;SPLC|USA|m
American Civil Liberties Union;ACLU|USA
Council on American-Islamic Relations;CAIR|USA
Washington Office on Latin America;WOLA|USA|m
Insight Crime||m
Indepaz;INDEPAZ|COL|m
CODHES|COL|m
Center for Investigation and Popular Education;CINEP|COL|m
Fundacion Ideas para la Paz;Ideas for Peace Foundation|COL|m
Foro Penal|VEN|m
PROVEA;Provea|VEN|m
Venezuelan Observatory of Violence|VEN|m
Human Rights Commission of El Salvador;CDHES;Salvadoran Human Rights Commission|SLV|m
Socorro Juridico;Christian Legal Aid|SLV|m
Mutual Support Group;GAM|GTM|m
Mothers of the Plaza de Mayo;Mothers of Plaza de Mayo|ARG
Vicariate of Solidarity|CHL|m
RNDDH;National Human Rights Defense Network|HTI|m
Ethiopian Human Rights Commission;EHRC|ETH|m
Ethiopian Human Rights Council;EHRCO|ETH|m
Kenya National Commission on Human Rights;KNCHR|KEN|m
Kenya Human Rights Commission;KHRC|KEN|m
Sudan Tribunal;Darfur Bar Association|SDN|m
Sudan War Monitor|SDN|m
Sudanese Doctors Union;Sudan Doctors' Union;Central Committee of Sudan Doctors;Central Committee of Sudanese Doctors|SDN
Resistance Committees;El Fasher Resistance Committees|SDN
Emergency Response Rooms|SDN
Kivu Security Tracker|COD|m
CEPADHO|COD|m
Congo Research Group|COD|m
LUCHA|COD
Zimbabwe Lawyers for Human Rights|ZWE|m
Zimbabwe Human Rights NGO Forum|ZWE|m
Zimbabwe Peace Project|ZWE|m
Civil Society Legislative Advocacy Centre|NGA
SBM Intelligence|NGA|m
Christian Association of Nigeria|NGA
Miyetti Allah;Miyetti Allah Cattle Breeders Association|NGA
Nigeria Labour Congress;NLC|NGA
Congress of South African Trade Unions;COSATU|ZAF
Zimbabwe Congress of Trade Unions;ZCTU|ZWE
Sea-Watch|
SOS Mediterranee|
Open Arms|
Alarm Phone|
IHH;IHH Humanitarian Relief Foundation|TUR
Tibetan Youth Congress|
Falun Gong|CHN
Opus Dei|
Society of Jesus|
World Council of Churches|`,
};
