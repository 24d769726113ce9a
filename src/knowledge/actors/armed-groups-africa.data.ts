import type { ActorRows } from "./actor-rows.js";

/** Armed groups, gangs and militias of Africa, north and south. Compiled by hand from general knowledge. */
export const ARMED_GROUPS_AFRICA: ActorRows = {
  rebels: `
Libyan National Army;LNA|LBY
Polisario Front;Polisario|ESH
Tigray People's Liberation Front;TPLF;Tigray Defence Forces;Tigray Defense Forces;Tigrayan forces;Tigrayan fighters;Tigray forces|ETH
Oromo Liberation Army;OLA;OLF-Shene;Oromo Liberation Front;OLF|ETH
Fano;Amhara Fano;Fano militia;Fano militias|ETH
Ogaden National Liberation Front;ONLF|ETH
Eritrean People's Liberation Front;EPLF|ERI
Sudan People's Liberation Army;SPLA;Sudan People's Liberation Movement;SPLM|SSD
Justice and Equality Movement;JEM|SDN
Sudan Liberation Army;Sudan Liberation Movement;SLA;SLM|SDN
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
UNITA;National Union for the Total Independence of Angola;Unita|AGO
Renamo;RENAMO;Mozambican National Resistance;Mozambique National Resistance;MNR|MOZ
Revolutionary United Front;RUF|SLE
National Patriotic Front of Liberia;NPFL|LBR
Liberian Peace Council;LPC|LBR
United Liberation Movement of Liberia;ULIMO|LBR
Seleka;Séléka|CAF
Anti-balaka|CAF
Coalition of Patriots for Change;CPC|CAF
Ambazonia Defence Forces|CMR
Indigenous People of Biafra;IPOB|NGA
Movement for the Emancipation of the Niger Delta;MEND|NGA
National Movement for the Liberation of Azawad;MNLA|MLI
Azawad Liberation Front|MLI
Movement of Democratic Forces of Casamance;MFDC|SEN
Movement for Democracy and Justice in Chad;MDJT|TCD
Front for Change and Concord in Chad;FACT|TCD
Union of Resistance Forces;UFR|TCD
United Front for Democratic Change|TCD
Union of Forces for Democracy and Development;UFDD|TCD
GUNT;Transitional Government of National Unity|TCD
Popular Front for the Rebirth of Central African Republic;Popular Front for the Rebirth of the Central African Republic;FPRC|CAF
Union for Peace in the Central African Republic;UPC;Union for Peace in Central Africa|CAF
Central African Patriotic Movement;MPC|CAF
Return, Reclamation, Rehabilitation;3R;3 R|CAF
Union of Democratic Forces for Unity;UFDR|CAF
Movement for the Liberation of Congo;Movement for the Liberation of the Congo;MLC|COD
Rally for Congolese Democracy;RCD;RCD-Goma;Congolese Rally for Democracy|COD
Alliance of Democratic Forces for the Liberation of Congo;AFDL|COD
National Congress for the Defence of the People;CNDP|COD
Congolese Revolutionary Army|COD
Raia Mutomboki|COD
Nyatura|COD
Wazalendo|COD
Nduma Defence of Congo;NDC-R;NDC-Renovated;Nduma Defense of Congo-Renovated|COD
Alliance of Patriots for a Free and Sovereign Congo;APCLS|COD
Union of Congolese Patriots;UPC|COD
Nationalist and Integrationist Front;FNI|COD
Patriotic Resistance Front in Ituri;FRPI|COD
Convention for the Popular Revolution;CRP|COD
Mobondo;Mobondo militia|COD
Kamuina Nsapu;Kamwina Nsapu|COD
Yakutumba|COD
Twirwaneho|COD
RED-Tabara;RED Tabara;Resistance for the Rule of Law in Burundi|BDI
Forebu;FOREBU|BDI
National Council for the Defence of Democracy;CNDD-FDD;CNDD|BDI
Party for the Liberation of the Hutu People;Palipehutu|BDI
Army for the Liberation of Rwanda;ALIR|RWA
National Council for Renewal and Democracy;CNRD|RWA
National Resistance Army;NRA|UGA
Holy Spirit Movement|UGA
West Nile Bank Front|UGA
Uganda National Rescue Front|UGA
Sudan People's Liberation Movement-North;SPLM-North;SPLM-N;SPLA-North|SDN
Sudan People's Liberation Movement in Opposition;SPLA-IO;SPLA-in-Opposition;SPLM/A-IO;SPLM-IO;Sudan People's Liberation Army in Opposition|SSD
South Sudan Liberation Army;South Sudan Liberation Movement;SSLA|SSD
South Sudan Democratic Movement;South Sudan National Democratic Alliance|SSD
National Salvation Front;NAS|SSD
Sudan Revolutionary Front;SRF|SDN
Sudan Liberation Movement-Minni Minnawi;SLM-MM;Minni Minnawi faction|SDN
Sudan Liberation Movement-Abdel Wahid;SLM-AW|SDN
National Movement for Reform and Development|SDN
Liberation and Justice Movement|SDN
Beja Congress|SDN
Sudan Shield Forces;Sudan Shield|SDN
Eritrean Liberation Front|ERI
Ethiopian People's Revolutionary Democratic Front;EPRDF|ETH
Ethiopian People's Revolutionary Party;EPRP|ETH
Gambella Liberation Front|ETH
Afar Liberation Front|ETH
Western Somali Liberation Front|ETH
Tigray People's Democratic Movement|ETH
Ginbot 7|ETH
Gumuz People's Democratic Movement;Benishangul People's Liberation Movement|ETH
Front for the Restoration of Unity and Democracy;FRUD|DJI
Somali National Movement;SNM|SOM
Somali Salvation Democratic Front;SSDF|SOM
United Somali Congress|SOM
Somali National Alliance|SOM
Somali Patriotic Movement|SOM
Rahanweyn Resistance Army|SOM
Union of Islamic Courts;Islamic Courts Union;Islamic Courts|SOM
Alliance for the Re-liberation of Somalia|SOM
National Front for the Liberation of Angola;FNLA|AGO
Popular Movement for the Liberation of Angola;MPLA|AGO
Front for the Liberation of the Enclave of Cabinda;FLEC|AGO
Renamo Military Junta|MOZ
South West Africa People's Organization;SWAPO;People's Liberation Army of Namibia;Swapo|NAM
Umkhonto we Sizwe|ZAF|>African National Congress
Azanian People's Liberation Army;APLA|ZAF
Caprivi Liberation Army|NAM
Zimbabwe African People's Union;ZAPU|ZWE
Zimbabwe African National Union;ZANU|ZWE
White Army;Nuer White Army|SSD
Sabaot Land Defence Force;SLDF|KEN
Bundu dia Kongo;Bundu Dia Mayala|COD
Zimbabwe People's Revolutionary Army;ZIPRA|ZWE
Zimbabwe African National Liberation Army;ZANLA|ZWE
Lesotho Liberation Army|LSO
Independent National Patriotic Front of Liberia;INPFL|LBR
United Liberation Movement of Liberia for Democracy;ULIMO-K;ULIMO-J|LBR
Liberians United for Reconciliation and Democracy;LURD|LBR
Movement for Democracy in Liberia|LBR
Armed Forces Revolutionary Council;AFRC|SLE
West Side Boys|SLE
Patriotic Movement of Ivory Coast;MPCI|CIV
Forces Nouvelles;Forces Nouvelles de Cote d'Ivoire|CIV
Movement for Justice and Peace|CIV
Ivorian Popular Movement of the Great West;MPIGO|CIV
Niger Movement for Justice;MNJ|NER
Patriotic Liberation Front|NER
Front for the Liberation of Air and Azaouak|NER
Popular Front for the Liberation of Azawad;Arab Movement of Azawad|MLI
High Council for the Unity of Azawad;HCUA|MLI
Coordination of Azawad Movements;CMA;Permanent Strategic Framework;CSP-DPA;CSP-PSD|MLI
GATIA;Imghad Tuareg Self-Defense Group|MLI
Niger Delta Avengers|NGA
Niger Delta People's Volunteer Force|NGA
Movement for the Survival of the Ogoni People;MOSOP|NGA
Eastern Security Network;ESN|NGA|>Indigenous People of Biafra
Movement for the Actualization of the Sovereign State of Biafra;MASSOB|NGA
Ambazonian separatists;Amba Boys;Amba fighters|CMR
Ambazonia Governing Council;AGovC|CMR
Southern Cameroons Defence Forces;SOCADEF|CMR
Libyan Islamic Fighting Group|LBY
National Transitional Council;NTC|LBY
Benghazi Defense Brigades;Benghazi Revolutionaries Shura Council|LBY
Democratic Front of Burundi;FRODEBU|BDI`,
  militants: `
Islamic State West Africa Province;ISWAP;Iswap;Islamic State West Africa;IS West Africa;Islamic State's West Africa Province|NGA
Islamic State in the Greater Sahara;Islamic State Sahel Province;ISGS;EIGS;Islamic State Sahel;IS Sahel;ISSP;Islamic State's Sahel Province|MLI
Islamic State Central Africa Province;ISCAP;IS Central Africa;Islamic State's Central Africa Province|COD
Al-Qaeda in the Islamic Maghreb;AQIM|DZA
Jama'at Nasr al-Islam wal Muslimin;JNIM;Jamaat Nusrat al-Islam wal-Muslimin;Group for the Support of Islam and Muslims;Support Group for Islam and Muslims|MLI
Ansar Dine;Ansar Eddine|MLI
Boko Haram;JAS;Jama'atu Ahlis Sunna Lidda'awati wal-Jihad;Jamaatu Ahlis Sunna|NGA
Al-Shabaab;al Shabaab;al-Shabab;Shabaab|SOM
Muslim Brotherhood|EGY
Gamaa Islamiya;al-Gama'a al-Islamiyya|EGY
Armed Islamic Group;GIA|DZA
Salafist Group for Preaching and Combat;GSPC|DZA
Ansar Bayt al-Maqdis;Sinai Province|EGY
Ansar al-Sharia;Ansar al-Shariah|LBY
Macina Liberation Front;Katiba Macina;Macina Katiba|MLI
Movement for Oneness and Jihad in West Africa;MUJAO;MUJWA|MLI
Al-Mourabitoun;al Mourabitoun|MLI
Ansaroul Islam;Ansarul Islam|BFA
Lakurawa|NGA
Mahmuda|NGA
Ansaru|NGA
Ansar al-Sunna;Ahlu Sunnah Wa-Jama;Ansar al-Sunnah;Islamic State Mozambique;IS Mozambique;Islamic State's Mozambique Province|MOZ
Hizbul Islam|SOM
Al-Itihaad al-Islamiya|SOM
Islamic State Somalia;IS Somalia;Islamic State in Somalia|SOM
Islamic Army of Salvation|DZA
Takfir wal-Hijra|EGY
Egyptian Islamic Jihad;Vanguards of Conquest|EGY
Hasm|EGY
Ajnad Misr|EGY
Soldiers of Egypt|EGY
Uqba ibn Nafi Brigade|TUN
People Against Gangsterism and Drugs;PAGAD|ZAF`,
  paramilitary: `
Union of Sinai Tribes;Sinai Tribal Union;Sinai Tribes Union|EGY
Rapid Support Forces;RSF|SDN
Janjaweed|SDN
Volunteers for the Defence of the Homeland;VDP|BFA|>Burkina Faso
Dozo|MLI
Imbonerakure|BDI|>Burundi
Cobra militia;Cobras militia|COG
Ninja militia;Ninjas militia;Ninja rebels|COG
Civil Defence Forces;CDF|SLE
Kamajors|SLE
Interahamwe|RWA
Popular Defence Forces|SDN|>Sudan
Al-Baraa ibn Malik Brigade;al-Baraa bin Malik Brigade|SDN|>Sudan
Bakassi Boys|NGA
Civilian Joint Task Force;Civilian JTF;CJTF|NGA|>Nigeria
Koglweogo|BFA
Dan Na Ambassagou;Dana Ambassagou|MLI
Ganda Koy|MLI
Ganda Izo|MLI
Young Patriots|CIV
Kapras|LBR
Mungiki|KEN
Arrow Boys|UGA
Amhara militia;Amhara militias;Amhara Special Forces|ETH
Liyu Police;Somali Special Police|ETH
Afrikaner Resistance Movement;AWB|ZAF
Koevoet|NAM
Selous Scouts|ZWE
Green Bombers|ZWE
Ahlu Sunna Waljama;Ahlu Sunna wal-Jamaa;Ahlu Sunna Waljamaa|SOM
Macawisley;Ma'awisley|SOM
Libya Shield;Libya Shield Force|LBY
Libya Dawn|LBY
Zintan brigades|LBY
Misrata brigades|LBY
444 Brigade|LBY
RADA;Special Deterrence Force|LBY
Stability Support Apparatus|LBY
Tariq Ben Zeyad Brigade|LBY
Executive Outcomes|ZAF
Dyck Advisory Group|ZAF`,
  criminals: `
Black Axe|NGA
Kuluna|COD
Numbers Gang|ZAF`,
};
