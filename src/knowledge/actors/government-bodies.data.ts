import type { ActorRows } from "./actor-rows.js";

/** Ministries, agencies, parliaments and other bodies of states that news calls by name. Without a country: a body of the country that the article plays in. Compiled by hand from general knowledge. */
export const GOVERNMENT_BODIES: ActorRows = {
  government: `
State Department;US State Department;Department of State|USA
Central Intelligence Agency;CIA|USA
Peace Corps|USA
National Security Council;NSC|USA
Justice Department;Department of Justice|USA
Supreme Court|
Prosecutor General's Office;Prosecutor-General's Office;Attorney General's Office|
Congress|
Foreign Office;Foreign and Commonwealth Office|GBR
Ministry of Defence;MoD|
Home Office|GBR
MI5|GBR
MI6|GBR
Mossad|ISR
SNAI|ECU
COGAT;Cogat|ISR
Federal Security Service;FSB|RUS
SVR;Foreign Intelligence Service|RUS
GRU|RUS
KGB|SUN
State Duma;Duma|RUS
Security Service of Ukraine;SBU|UKR
HUR;Main Intelligence Directorate;Defence Intelligence of Ukraine;Defense Intelligence of Ukraine;Main Directorate of Intelligence;Ukrainian military intelligence|UKR
Inter-Services Intelligence;ISI|PAK
Research and Analysis Wing|IND
Palestinian Authority;Palestinian National Authority|PSE
Gaza Health Ministry;Gaza's health ministry;Hamas-run health ministry|PSE|>Hamas
Lok Sabha|IND
Rajya Sabha|IND
Transitional Sovereignty Council;Sovereign Council|SDN
Government of National Accord;GNA|LBY
Government of National Unity;GNU|LBY
Kurdistan Regional Government;KRG|IRQ
State Administration Council|MMR
Supreme Council of the Armed Forces;SCAF|EGY
European Commission||m
White House|USA
Kremlin|RUS
Vatican|VAT
Intelligence Bureau|IND
Treasury Department;US Treasury;US Treasury Department;Department of the Treasury|USA
Office of Foreign Assets Control;OFAC|USA
National Security Agency;NSA|USA
Defense Intelligence Agency;DIA|USA
Director of National Intelligence;Office of the Director of National Intelligence|USA
US Agency for International Development;USAID|USA
US Senate|USA
US Congress|USA
House of Representatives|
House Foreign Affairs Committee|USA
Senate Foreign Relations Committee|USA
Senate Armed Services Committee|USA
House Armed Services Committee|USA
US Supreme Court|USA
Environmental Protection Agency;EPA|USA
Federal Aviation Administration;FAA|USA
US Embassy;American Embassy|USA
British Embassy|GBR
Russian Embassy|RUS
Chinese Embassy|CHN
Israeli Embassy|ISR
Foreign, Commonwealth and Development Office;FCDO|GBR
GCHQ;Government Communications Headquarters|GBR
House of Commons|GBR
House of Lords|GBR
Northern Ireland Office|GBR
Stormont|GBR
Crown Prosecution Service|GBR
Bundestag|DEU
Bundesrat|DEU
BND;Federal Intelligence Service|DEU
DGSE|FRA
DGSI|FRA
National Assembly|
Knesset|ISR
Prime Minister's Office|
Israeli Security Cabinet|ISR
Iranian Foreign Ministry|IRN
Majlis|IRN
Guardian Council|IRN
Expediency Council|IRN
Supreme National Security Council|IRN
Atomic Energy Organization of Iran|IRN
VEVAK;Iranian Intelligence Ministry|IRN
Iraqi National Intelligence Service|IRQ
Coalition Provisional Authority;CPA|IRQ
Iraqi Governing Council|IRQ
Mukhabarat|
General Intelligence Service|PSE
Palestinian Legislative Council|PSE
Government Media Office;Gaza Government Media Office|PSE|>Hamas
Palestinian Health Ministry;Palestinian Ministry of Health|PSE
Presidential Leadership Council|YEM
Supreme Political Council|YEM|>Houthis
High Negotiations Committee|SYR
Syrian Salvation Government;Salvation Government|SYR
Autonomous Administration of North and East Syria;AANES|SYR
Milli Majlis|AZE
National Intelligence Organization;National Intelligence Organisation|TUR
Grand National Assembly|TUR
Diyanet;AFAD;Disaster and Emergency Management Authority|TUR
Loya Jirga|AFG
National Accountability Bureau;NAB|PAK
National Disaster Management Authority;NDMA|
Election Commission of India|
Planning Commission|IND
National Human Rights Commission;NHRC|IND
National Commission for Minorities|IND
Ministry of External Affairs;MEA|IND
Ministry of Home Affairs;MHA|IND
Nanavati Commission|IND
Banerjee Committee|IND
Central Military Commission|CHN
Politburo|
National People's Congress;NPC|CHN
Taiwan Affairs Office|CHN
Mainland Affairs Council|TWN
Legislative Yuan|TWN
Workers' Party of Korea|PRK
National Intelligence Service;NIS|KOR
State Peace and Development Council;SPDC;State Law and Order Restoration Council;SLORC|MMR
Committee Representing Pyidaungsu Hluttaw;CRPH|MMR
National Council for Peace and Order|THA
Sangguniang;Malacanang Palace|PHL
Bangsamoro Autonomous Region|PHL
Central Election Commission|
Verkhovna Rada;Rada|UKR
Federation Council|RUS
Security Council of Russia;Russian Security Council|RUS
Central Bank|
Roskomnadzor|RUS
Federal Penitentiary Service|RUS
Supreme Soviet|SUN
Stasi|DDR
Securitate|ROU
Office of the High Representative;OHR|BIH
Sejm|POL
Saeima|LVA
Seimas|LTU
Riksdag|SWE
Storting|NOR
Folketing|DNK
Althing|ISL
Dail;Dáil|IRL
Generalitat|ESP
Sandinista government|NIC
Honduran Congress|HND
Truth Commission;Truth and Reconciliation Commission|
Office of the Attorney General;Attorney General's Office|
Electoral Tribunal;Supreme Electoral Council|
Central Elections Council;Central Electoral Council;CCE|SLV
Salvadoran Press Secretariat;SENCAP|SLV
National Intelligence Directorate;DNI|SLV
Commission on Human Rights;Human Rights Commission|
State Security Council|
Transitional Military Council;TMC|
Provisional National Defence Council|GHA
Dergue;Derg|ETH
House of Federation|ETH
House of Peoples' Representatives|ETH
Government of National Stability|LBY
Libyan Presidential Council;Presidential Council|LBY
General National Congress|LBY
Transitional Federal Government;TFG|SOM
National Intelligence and Security Agency;NISA|SOM
National Intelligence and Security Services;NISS;General Intelligence Service of Sudan|SDN
Humanitarian Aid Commission|SDN
Independent National Electoral Commission;INEC|NGA
Economic and Financial Crimes Commission;EFCC|NGA
National Emergency Management Agency;NEMA|NGA
Zimbabwe Electoral Commission|ZWE
Bureau of State Security|ZAF
Council of Ministers|
Constituent Assembly|
Constitutional Court|
Shura Council|
Council of Guardians|`,
};
