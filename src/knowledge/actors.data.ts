import type { ActorKind } from "../model/index.js";

/**
 * Named organisations of the conflict world: armed groups, forces, parties, international bodies, monitors and media.
 * Compiled by hand from general knowledge. One row a line: name;alias;alias|country|flags. An alias in capitals
 * counts only in capitals. Flags: m = independent monitor or international body, o = outlet or agency, s = run by the
 * state of its country, > name = belongs to.
 */
export const ACTOR_ROWS: Readonly<Partial<Record<ActorKind, string>>> = {
  rebels: `
Farabundo Marti National Liberation Front;FMLN;Farabundo Marti Front|SLV
Guatemalan National Revolutionary Unity;URNG|GTM
Revolutionary Armed Forces of Colombia;FARC;FARC-EP|COL
National Liberation Army;ELN;Army of National Liberation;Camilist Union - Army of National Liberation;UC-ELN|COL
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
Cinchoneros;Morazanist Patriotic Front|HND
Alfaro Lives;Alfaro Vive|ECU
Zarate Willka Armed Forces of Liberation;Zarate Willka|BOL
Liberation Tigers of Tamil Eelam;LTTE;Tamil Tigers;Tamil Tiger|LKA
United Liberation Front of Asom;ULFA|IND
Communist Party of India (Maoist);Naxalites;Naxals;Maoists;Naxal|IND
People's War Group;PWG|IND
National Socialist Council of Nagaland;NSCN|IND
Communist Party of Nepal (Maoist)|NPL
New People's Army;NPA|PHL
Moro Islamic Liberation Front;MILF|PHL
Moro National Liberation Front;MNLF|PHL
Free Aceh Movement;GAM|IDN
Free Papua Movement;OPM;West Papua National Liberation Army;TPNPB|IDN
Karen National Union;KNU;Karen National Liberation Army;KNLA|MMR
Kachin Independence Army;KIA|MMR
Arakan Army|MMR
Arakan Rohingya Salvation Army;ARSA|MMR
Ta'ang National Liberation Army;TNLA|MMR
Myanmar National Democratic Alliance Army;MNDAA|MMR
People's Defence Force;People's Defence Forces;PDF|MMR
Khmer Rouge|KHM
Baloch Liberation Army;BLA|PAK
Northern Alliance|AFG
National Resistance Front|AFG
Kurdistan Workers' Party;PKK|TUR
Syrian Democratic Forces;SDF|SYR
People's Protection Units;YPG|SYR
Free Syrian Army;FSA|SYR
Syrian National Army;SNA|SYR
Ahrar al-Sham|SYR
Houthis;Houthi;Ansar Allah;Ansarullah;Huthis|YEM
Southern Transitional Council;STC|YEM
Libyan National Army;LNA|LBY
Polisario Front;Polisario|ESH
Tigray People's Liberation Front;TPLF;Tigray Defence Forces|ETH
Oromo Liberation Army;OLA;OLF-Shene;Oromo Liberation Front;OLF|ETH
Fano|ETH
Ogaden National Liberation Front;ONLF|ETH
Eritrean People's Liberation Front;EPLF|ERI
Sudan People's Liberation Army;SPLA;Sudan People's Liberation Movement;SPLM;SPLM-IO;SPLM-N|SSD
Justice and Equality Movement;JEM|SDN
Sudan Liberation Army;Sudan Liberation Movement;SLA|SDN
March 23 Movement;M23;M23 rebels|COD
Democratic Forces for the Liberation of Rwanda;FDLR|COD
Allied Democratic Forces;ADF|COD
Cooperative for the Development of the Congo;CODECO|COD
Mai-Mai;Mayi-Mayi;Mai Mai|COD
Alliance Fleuve Congo;Congo River Alliance|COD
Lord's Resistance Army;LRA|UGA
Rwandan Patriotic Front;RPF|RWA
Forces for Defence of Democracy;FDD|BDI
National Liberation Forces;FNL|BDI
UNITA;National Union for the Total Independence of Angola|AGO
Renamo;RENAMO|MOZ
Revolutionary United Front;RUF|SLE
National Patriotic Front of Liberia;NPFL|LBR
Liberian Peace Council;LPC|LBR
United Liberation Movement of Liberia;ULIMO|LBR
Seleka;Séléka|CAF
Anti-balaka|CAF
Coalition of Patriots for Change|CAF
Ambazonia Defence Forces|CMR
Indigenous People of Biafra;IPOB|NGA
Movement for the Emancipation of the Niger Delta;MEND|NGA
National Movement for the Liberation of Azawad;MNLA|MLI
Azawad Liberation Front|MLI
Movement of Democratic Forces of Casamance;MFDC|SEN
Kosovo Liberation Army;KLA;UCK|XKX
Bosnian Serb Army;Bosnian Serb army;Army of Republika Srpska;VRS;Bosnian Serbs;Bosnian Serb;Bosnian Serb forces|BIH
Croatian Defence Council;HVO;Bosnian Croats;Bosnian Croat|BIH
National Liberation Army of Macedonia|MKD
Irish Republican Army;IRA;Provisional IRA|GBR
Real IRA|GBR
Basque Homeland and Freedom;ETA|ESP
Donetsk People's Republic;DPR|UKR
Luhansk People's Republic;LPR|UKR
Palestine Liberation Organization;PLO;Palestine Liberation Organisation|PSE
Fatah|PSE
Popular Front for the Liberation of Palestine;PFLP|PSE
Al-Aqsa Martyrs' Brigades;al-Aqsa Martyrs Brigade|PSE
People's Mujahedin;Mujahedin-e Khalq;MEK|IRN
Mujahideen;mujahedeen;mujahedin;mujahidin|AFG`,
  militants: `
Taliban;Afghan Taliban;Islamic Emirate|AFG
Pakistani Taliban;Tehrik-i-Taliban Pakistan;Tehreek-e-Taliban Pakistan;TTP|PAK
Haqqani network|AFG
Al-Qaeda;al Qaeda;al-Qaida;al Qaida;Qaeda
Islamic State;ISIS;ISIL;IS;Daesh;Islamic State group;Islamic State of Iraq and Syria;Islamic State in Iraq and the Levant
Islamic State Khorasan;ISIS-K;Islamic State Khorasan Province;ISKP;IS-K|AFG
Islamic State West Africa Province;ISWAP|NGA
Islamic State in the Greater Sahara;Islamic State Sahel Province;ISGS|MLI
Islamic State Central Africa Province;ISCAP|COD
Al-Qaeda in the Arabian Peninsula;AQAP|YEM
Al-Qaeda in the Islamic Maghreb;AQIM|DZA
Jama'at Nasr al-Islam wal Muslimin;JNIM;Jamaat Nusrat al-Islam wal-Muslimin|MLI
Ansar Dine|MLI
Boko Haram|NGA
Al-Shabaab;al Shabaab;al-Shabab;Shabaab|SOM
Hamas;Islamic Resistance Movement|PSE
Al-Qassam Brigades;Qassam Brigades;Izz ad-Din al-Qassam Brigades;Ezzedine al-Qassam Brigades|PSE|>Hamas
Palestinian Islamic Jihad;Islamic Jihad;PIJ|PSE
Al-Quds Brigades|PSE|>Palestinian Islamic Jihad
Lions' Den|PSE
Hezbollah;Hizbollah;Hizbullah;Hezballah|LBN
Amal;Amal Movement|LBN
Kataib Hezbollah|IRQ
Popular Mobilization Forces;Popular Mobilisation Forces;PMF;Hashd al-Shaabi|IRQ
Badr Organization;Badr Brigade|IRQ
Mahdi Army|IRQ
Islamic Resistance in Iraq|IRQ
Hayat Tahrir al-Sham;HTS;Nusra Front;al-Nusra Front;Jabhat al-Nusra|SYR
Jaish al-Islam|SYR
Lashkar-e-Taiba;LeT;Lashkar-e-Tayyaba|PAK
Jaish-e-Mohammed;Jaish-e-Mohammad;JeM|PAK
Hizbul Mujahideen;Hizb-ul-Mujahideen|IND
Students' Islamic Movement of India;SIMI|IND
Indian Mujahideen|IND
Lashkar-e-Jhangvi|PAK
Jemaah Islamiyah;JI|IDN
Abu Sayyaf|PHL
Maute group|PHL
Muslim Brotherhood|EGY
Gamaa Islamiya;al-Gama'a al-Islamiyya|EGY
Armed Islamic Group;GIA|DZA
Salafist Group for Preaching and Combat;GSPC|DZA
East Turkestan Islamic Movement;ETIM|CHN
Islamic Movement of Uzbekistan;IMU|UZB
Caucasus Emirate|RUS
Ansar Bayt al-Maqdis;Sinai Province|EGY
Aum Shinrikyo|JPN
Red Brigades|ITA
Revolutionary Organization 17 November;November 17|GRC
Ku Klux Klan;KKK|USA
Proud Boys|USA
Ulster Freedom Fighters;UFF|GBR
Oath Keepers|USA`,
  criminals: `
Medellin cartel;Medellin drug cartel;Medellin Cartel|COL
Cali cartel|COL
The Extraditables;Extraditables|COL
Gulf Clan;Clan del Golfo|COL
Sinaloa cartel|MEX
Jalisco New Generation Cartel;CJNG|MEX
Zetas;Los Zetas|MEX
Gulf Cartel|MEX
Mara Salvatrucha;MS-13|SLV
Barrio 18|SLV
Tren de Aragua|VEN
First Capital Command;PCC|BRA
Red Command;Comando Vermelho|BRA
Los Choneros|ECU
Viv Ansanm;G9|HTI
Camorra|ITA
Cosa Nostra|ITA`,
  paramilitary: `
Rapid Support Forces;RSF|SDN
Janjaweed|SDN
Wagner Group;Wagner|RUS
Africa Corps|RUS
Revolutionary Guards;Islamic Revolutionary Guard Corps;IRGC;Revolutionary Guard;Iran's Revolutionary Guards;Pasdaran|IRN
Quds Force|IRN|>Revolutionary Guards
Basij|IRN
United Self-Defense Forces of Colombia;AUC|COL
Civil Defense;Civil Defense Patrols|GTM
Azov;Azov Battalion;Azov Brigade|UKR
Akhmat|RUS
Volunteers for the Defence of the Homeland;VDP|BFA
Dozo|MLI
Imbonerakure|BDI
Tonton Macoutes|HTI
Ranvir Sena|IND
Arkan's Tigers|SRB
Ulster Volunteer Force;UVF|GBR
Ulster Defence Association;UDA|GBR
Lebanese Forces|LBN
South Lebanon Army;SLA|LBN
Kamajors|SLE
Interahamwe|RWA`,
  military: `
Israel Defense Forces;IDF;Israeli Defense Forces;Israel Defence Forces;Israeli Defence Forces|ISR
Tatmadaw|MMR
People's Liberation Army;PLA|CHN
Sudanese Armed Forces;SAF;Sudan Armed Forces|SDN
Armed Forces of the Democratic Republic of the Congo;FARDC|COD
Uganda People's Defence Force;UPDF|UGA
Ethiopian National Defense Force;ENDF|ETH
Kenya Defence Forces;KDF|KEN
Rwanda Defence Force;RDF|RWA
Afghan National Army;ANA|AFG
Iraqi Security Forces;ISF|IRQ
Syrian Arab Army|SYR
Peshmerga|IRQ
Royal Air Force|GBR
Red Army|SUN
US Central Command;CENTCOM;U.S. Central Command|USA
US Africa Command;AFRICOM|USA
Pentagon;US Department of Defense;Department of Defense;Defense Department|USA
Atlacatl Battalion|SLV
Border Guard Bangladesh|BGD
Assam Rifles|IND
National Guard|
Presidential Guard|
Republican Guard|
Armed Forces of the Philippines;AFP|PHL`,
  police: `
Border Security Force;BSF|IND
Central Reserve Police Force;CRPF|IND
Rapid Action Force;RAF|IND
Central Industrial Security Force;CISF|IND
State Reserve Police;SRP|IND
Railway Protection Force;RPF|IND
Government Railway Police;GRP|IND
Provincial Armed Constabulary;PAC|IND
Special Task Force;STF|IND
Central Bureau of Investigation;CBI|IND
National Police|
Treasury Police|SLV
Civil Guard;Guardia Civil|ESP
Federal Bureau of Investigation;FBI|USA
Drug Enforcement Administration;DEA|USA
Immigration and Customs Enforcement;ICE|USA
Homeland Security;Department of Homeland Security;DHS|USA
Scotland Yard;Metropolitan Police|GBR
Royal Ulster Constabulary;RUC|GBR
Administrative Department of Security;DAS|COL
Rapid Intervention Force|
Shin Bet|ISR
Interpol||m
Europol||m
Kenya Police|KEN`,
  government: `
State Department;US State Department;U.S. State Department;Department of State|USA
Central Intelligence Agency;CIA|USA
National Security Council;NSC|USA
Justice Department;Department of Justice|USA
Supreme Court|
Congress|
Foreign Office;Foreign and Commonwealth Office|GBR
Ministry of Defence;MoD|
Home Office|GBR
MI5|GBR
MI6|GBR
Mossad|ISR
COGAT|ISR
Federal Security Service;FSB|RUS
SVR|RUS
GRU|RUS
KGB|SUN
State Duma;Duma|RUS
Security Service of Ukraine;SBU|UKR
HUR|UKR
Inter-Services Intelligence;ISI|PAK
Research and Analysis Wing|IND
Palestinian Authority;Palestinian National Authority|PSE
Gaza Health Ministry;Gaza's health ministry;Gaza health ministry;Hamas-run health ministry|PSE|>Hamas
Lok Sabha|IND
Rajya Sabha|IND
Transitional Sovereignty Council;Sovereign Council|SDN
Government of National Accord;GNA|LBY
Government of National Unity;GNU|LBY
Kurdistan Regional Government;KRG|IRQ
National Unity Government;NUG|MMR
State Administration Council|MMR
Supreme Council of the Armed Forces;SCAF|EGY
European Commission||m
White House|USA
Kremlin|RUS
Vatican|VAT`,
  party: `
Bharatiya Janata Party;BJP|IND
Congress Party;Indian National Congress|IND
Vishwa Hindu Parishad;VHP|IND
Bajrang Dal|IND
Rashtriya Swayamsevak Sangh;RSS|IND
Shiv Sena|IND
Samajwadi Party|IND
Bahujan Samaj Party;BSP|IND
Communist Party of India (Marxist);CPI-M;CPM;CPI(M)|IND
Muslim League|PAK
Pakistan Tehreek-e-Insaf;PTI|PAK
Pakistan People's Party;PPP|PAK
Awami League|BGD
Bangladesh Nationalist Party;BNP|BGD
Nationalist Republican Alliance;ARENA|SLV
Christian Democratic Party;PDC|SLV
Democratic Convergence|SLV
Patriotic Union;UP|COL
Liberal Party|COL
Conservative Party|
American Popular Revolutionary Alliance;APRA|PER
African National Congress;ANC|ZAF
Inkatha Freedom Party;Inkatha|ZAF
ZANU-PF|ZWE
Movement for Democratic Change;MDC|ZWE
Republican Party;GOP|USA
Democratic Party|USA
Labour Party|
Likud|ISR
Justice and Development Party;AKP|TUR
Peoples' Democratic Party;HDP|TUR
Communist Party|
Socialist Party|
United Russia|RUS
Sinn Fein;Sinn Féin|GBR
Kuomintang;KMT|TWN
National League for Democracy;NLD|MMR
Umma party;Umma|SDN
Islamic Salvation Front;FIS|DZA
Ba'ath Party;Baath Party|SYR
Solidarity|POL`,
  "international-organisation": `
United Nations;UN;U.N.;UNO||m
UN Security Council;U.N. Security Council;Security Council;United Nations Security Council||m
UN General Assembly;General Assembly||m
UN Human Rights Office;U.N. human rights office;UN human rights office;OHCHR;Office of the High Commissioner for Human Rights;United Nations human rights office;U.N. Human Rights Office||m
UN Human Rights Council;Human Rights Council||m
UN Refugee Agency;UNHCR;UN refugee agency;U.N. refugee agency;High Commissioner for Refugees||m
UNRWA;UN agency for Palestinian refugees;U.N. Relief and Works Agency||m
UNICEF;U.N. children's agency;UN children's agency||m
World Food Programme;WFP;World Food Program||m
World Health Organization;World Health Organisation;WHO||m
International Organization for Migration;IOM||m
OCHA;UN OCHA;Office for the Coordination of Humanitarian Affairs||m
OSCE Special Monitoring Mission;Special Monitoring Mission;SMM;OSCE SMM;Special Monitoring Mission to Ukraine|UKR|m
Sri Lanka Monitoring Mission;SLMM|LKA|m
Kosovo Verification Mission;KVM|XKX|m
MONUSCO|COD|m
MINUSMA|MLI|m
MINUSCA|CAF|m
UNMISS|SSD|m
UNAMID|SDN|m
UNIFIL|LBN|m
UNPROFOR||m
UNDOF||m
UNAMA;UN Assistance Mission in Afghanistan|AFG|m
ONUSAL|SLV|m
ONUC||m
African Union;AU||m
AMISOM;ATMIS|SOM|m
European Union;EU;E.U.||m
European Community;EC||m
NATO;North Atlantic Treaty Organization;North Atlantic Treaty Organisation
Collective Security Treaty Organization;CSTO;Collective Security Treaty Organisation
Organization for Security and Co-operation in Europe;OSCE;Organisation for Security and Cooperation in Europe;Organization for Security and Cooperation in Europe||m
ECOWAS;Economic Community of West African States
ECOMOG
Intergovernmental Authority on Development;IGAD
Southern African Development Community;SADC
East African Community;EAC
Arab League;League of Arab States
Gulf Cooperation Council;GCC
Organisation of Islamic Cooperation;OIC;Organization of the Islamic Conference
ASEAN;Association of Southeast Asian Nations
Organization of American States;OAS
Commonwealth of Independent States;CIS
Commonwealth
Warsaw Pact
G7;Group of Seven
G8
G20
OPEC
World Bank||m
International Monetary Fund;IMF||m
International Criminal Court;ICC||m
International Court of Justice;ICJ;World Court||m
International Atomic Energy Agency;IAEA||m
Organisation for the Prohibition of Chemical Weapons;OPCW;Organization for the Prohibition of Chemical Weapons||m
International Security Assistance Force;ISAF
Contact Group
Shanghai Cooperation Organisation;SCO
CARICOM`,
  ngo: `
International Committee of the Red Cross;ICRC;Red Cross||m
Red Crescent;Palestine Red Crescent Society;Palestinian Red Crescent;Syrian Arab Red Crescent||m
Doctors Without Borders;Medecins Sans Frontieres;Médecins Sans Frontières;MSF||m
Human Rights Watch;HRW||m
Amnesty International;Amnesty||m
Syrian Observatory for Human Rights;SOHR;Syrian Observatory|SYR|m
Armed Conflict Location & Event Data Project;ACLED;Armed Conflict Location and Event Data Project||m
International Crisis Group;Crisis Group||m
Bellingcat||m
Airwars||m
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
Greenpeace`,
  media: `
Reuters;Thomson Reuters||o
Associated Press;AP;The Associated Press||o
Agence France-Presse;AFP;Agence France Presse||o
TASS;Tass;ITAR-TASS|RUS|os
RIA Novosti;RIA|RUS|os
Sputnik|RUS|os
RT|RUS|os
Interfax|RUS|o
Xinhua;Xinhua News Agency;New China News Agency|CHN|os
Global Times|CHN|os
CCTV|CHN|os
SANA|SYR|os
IRNA;Islamic Republic News Agency|IRN|os
Tasnim;Tasnim News Agency|IRN|os
Fars;Fars News Agency|IRN|os
Press TV|IRN|os
Al-Masirah;Al Masirah TV;Al-Masirah TV|YEM|os
Al-Manar|LBN|o
KCNA;Korean Central News Agency|PRK|os
Anadolu;Anadolu Agency|TUR|os
SPA;Saudi Press Agency|SAU|os
WAFA|PSE|os
MENA;Middle East News Agency|EGY|os
Suna;SUNA|SDN|os
Belta;BelTA|BLR|os
Ukrinform|UKR|os
Suspilne|UKR|os
EFE;ACAN-EFE|ESP|o
DPA|DEU|o
ANSA;Ansa|ITA|o
Kyodo;Kyodo News|JPN|o
Yonhap|KOR|o
Press Trust of India;PTI|IND|o
ANI|IND|o
UPI;United Press International|USA|o
Notimex|MEX|o
Prensa Latina|CUB|os
Inter Press Service;IPS||o
Ceteka;CTK|CZE|o
Tanjug|SRB|o
BBC;British Broadcasting Corporation;BBC News|GBR|o
CNN|USA|o
Al Jazeera;Al-Jazeera|QAT|o
Al Arabiya;Al-Arabiya|SAU|o
Sky News|GBR|o
New York Times;The New York Times|USA|o
Washington Post;The Washington Post|USA|o
Wall Street Journal;The Wall Street Journal|USA|o
Los Angeles Times|USA|o
USA Today|USA|o
New York Post|USA|o
Fox News|USA|o
NBC;NBC News|USA|o
ABC News|USA|o
CBS;CBS News|USA|o
NPR|USA|o
Bloomberg|USA|o
Politico|USA|o
Newsweek|USA|o
The Guardian|GBR|o
The Times|GBR|o
Daily Telegraph;The Telegraph|GBR|o
Financial Times|GBR|o
Independent;The Independent|GBR|o
Le Monde|FRA|o
El Pais;El País|ESP|o
Der Spiegel|DEU|o
Haaretz|ISR|o
Times of Israel;The Times of Israel|ISR|o
Jerusalem Post|ISR|o
Times of India;The Times of India|IND|o
The Hindu|IND|o
Dawn|PAK|o
Caracol;Radio Caracol|COL|o
RCN|COL|o
El Tiempo|COL|o
El Espectador|COL|o
El Comercio|PER|o
Radio Venceremos|SLV|o
Radio Dabanga;Dabanga|SDN|o
Voice of America;VOA|USA|o
Radio Free Europe;RFE/RL|USA|o
Deutsche Welle;DW|DEU|o
France 24|FRA|o
RFI|FRA|o
Twitter|
Facebook|
Telegram|`,
};
