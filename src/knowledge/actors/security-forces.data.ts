import type { ActorRows } from "./actor-rows.js";

/** Armies, their commands and units, police forces and peacekeepers with names of their own. Without a country: a force of the country that the article plays in. Compiled by hand from general knowledge. */
export const SECURITY_FORCES: ActorRows = {
  military: `
Israel Defense Forces;IDF;Israeli Defense Forces;Israel Defence Forces;Israeli Defence Forces|ISR
Tatmadaw;Myanmar military;Myanmar army;Burmese army;Burmese military;Myanmar Armed Forces|MMR
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
US Central Command;CENTCOM;Centcom|USA
US Africa Command;AFRICOM;Africom|USA
Pentagon;US Department of Defense;Department of Defense;Defense Department|USA
Atlacatl Battalion|SLV
Border Guard Bangladesh|BGD
Assam Rifles|IND
National Guard|
Presidential Guard|
Republican Guard|
Armed Forces of the Philippines;AFP|PHL
Armed Forces of El Salvador;Salvadoran Armed Forces;FAES|SLV
Salvadoran Air Force|SLV
Atonal Battalion|SLV|>Armed Forces of El Salvador
Belloso Battalion;Ramon Belloso Battalion|SLV|>Armed Forces of El Salvador
Bracamonte Battalion;Eusebio Bracamonte Battalion|SLV|>Armed Forces of El Salvador
Arce Battalion;Manuel Jose Arce Battalion|SLV|>Armed Forces of El Salvador
Kaibiles;Kaibil|GTM
Battalion 316;Battalion 3-16|HND
Sandinista People's Army;Sandinist People's Army;Popular Sandinista Army;EPS|NIC
Panama Defense Forces;PDF;Panamanian Defense Forces|PAN
US Southern Command;SOUTHCOM|USA
Haitian Armed Forces|HTI
Dinoes|PER
Bolivarian National Guard;Bolivarian National Armed Forces|VEN
Chadian National Army|TCD
Sudan People's Liberation Army forces;South Sudan People's Defence Forces;South Sudan People's Defense Forces;SSPDF|SSD
Eritrean Defence Forces;EDF|ERI
Somali National Army;SNA|SOM
Puntland Defence Forces|SOM
Tanzania People's Defence Force;TPDF|TZA
Burundi National Defence Force|BDI
Zairian Armed Forces;FAZ|COD
Rwandan Armed Forces;FAR;ex-FAR|RWA
South African National Defence Force;SANDF|ZAF
South African Defence Force;SADF|ZAF
Zimbabwe National Army;Zimbabwe Defence Forces|ZWE
Fifth Brigade|ZWE
Angolan Armed Forces;FAA;FAPLA|AGO
Mozambique Defence Armed Forces;FADM|MOZ
Botswana Defence Force|BWA
Namibian Defence Force|NAM
Malawi Defence Force|MWI
Nigerian Armed Forces|NGA
Multinational Joint Task Force;MNJTF|
Ghana Armed Forces|GHA
Republic of Sierra Leone Armed Forces|SLE
Armed Forces of Liberia|LBR
Republican Forces of Ivory Coast;FRCI|CIV
Defence and Security Forces;FDS|
Malian Armed Forces;FAMa;FAMA|MLI
Rapid Intervention Battalion;BIR|CMR
Central African Armed Forces;FACA|CAF
Barkhane;Operation Barkhane|FRA
Operation Serval|FRA
G5 Sahel Joint Force|
Royal Moroccan Armed Forces|MAR
Algerian People's National Army|DZA
Egyptian Armed Forces|EGY
Libyan Arab Armed Forces;LAAF|LBY
Israeli Air Force;IAF|ISR|>Israel Defense Forces
Israeli Navy|ISR|>Israel Defense Forces
Golani Brigade|ISR|>Israel Defense Forces
Givati Brigade|ISR|>Israel Defense Forces
Nahal Brigade|ISR|>Israel Defense Forces
Netzah Yehuda|ISR|>Israel Defense Forces
Southern Command of the IDF|ISR|>Israel Defense Forces
Home Front Command|ISR|>Israel Defense Forces
Unit 8200|ISR|>Israel Defense Forces
Sayeret Matkal|ISR|>Israel Defense Forces
Lebanese Armed Forces;LAF|LBN
Syrian Armed Forces|SYR
Fourth Armored Division;4th Armoured Division|SYR
Iraqi Army|IRQ
Iraqi Counter Terrorism Service;Counter Terrorism Service;CTS;Golden Division|IRQ
Joint Operations Command|IRQ
Jordanian Armed Forces|JOR
Royal Saudi Air Force|SAU
Saudi-led coalition;Arab coalition;Saudi-led military coalition|SAU
Peninsula Shield;Peninsula Shield Force|
Turkish Armed Forces;TSK;Turkish General Staff|TUR
Islamic Republic of Iran Army;Artesh|IRN
Khatam al-Anbiya|IRN|>Revolutionary Guards
Aerospace Force|IRN|>Revolutionary Guards
Afghan National Defense and Security Forces;ANDSF|AFG
Afghan Air Force|AFG
International coalition;US-led coalition;Combined Joint Task Force;Operation Inherent Resolve;Global Coalition|
Resolute Support;Resolute Support Mission|
Pakistan Army|PAK
Pakistan Air Force;PAF|PAK
Inter-Services Public Relations;ISPR|PAK
Frontier Corps;FC|PAK
Frontier Constabulary|PAK
Pakistan Rangers;Sindh Rangers;Punjab Rangers|PAK
Indian Army|IND
Indian Air Force;IAF|IND
Indian Navy|IND
Rashtriya Rifles;RR|IND
National Security Guard;NSG;Black Cats|IND
Indian Peace Keeping Force;IPKF|IND
Bangladesh Rifles;BDR|BGD
Rapid Action Battalion;RAB|BGD
Sri Lanka Army;Sri Lankan Army|LKA
Sri Lanka Navy|LKA
Sri Lanka Air Force|LKA
Special Task Force of Sri Lanka|LKA
Nepal Army;Nepalese Army;Royal Nepalese Army;Royal Nepal Army;RNA|NPL
Royal Thai Army;Internal Security Operations Command;ISOC|THA
Royal Cambodian Armed Forces|KHM
Vietnam People's Army;People's Army of Vietnam|VNM
Indonesian National Armed Forces;TNI;ABRI;Indonesian National Military|IDN
Kopassus|IDN
Philippine Army|PHL
Philippine Marines|PHL
Philippine Navy|PHL
Philippine Air Force|PHL
Malaysian Armed Forces|MYS
Eastern Theater Command;Eastern Theatre Command;Southern Theater Command|CHN|>People's Liberation Army
People's Liberation Army Navy;PLA Navy|CHN|>People's Liberation Army
People's Armed Police|CHN
China Coast Guard;Chinese coast guard|CHN
Philippine Coast Guard|PHL
Korean People's Army;KPA|PRK
Joint Chiefs of Staff;JCS|
US Forces Korea;USFK|USA
UN Command;United Nations Command|
Japan Self-Defense Forces;Self-Defense Forces;JSDF;Self-Defence Forces|JPN
Australian Defence Force;ADF|AUS
Ukrainian Armed Forces;Armed Forces of Ukraine;Ukraine's Armed Forces;AFU;General Staff of the Armed Forces of Ukraine;Ukraine's General Staff;Ukrainian General Staff|UKR
Ukrainian Air Force;Ukraine's air force|UKR|>Ukrainian Armed Forces
Ukrainian Navy|UKR|>Ukrainian Armed Forces
Operational Command South;Southern Operational Command|UKR|>Ukrainian Armed Forces
National Guard of Ukraine;Ukrainian National Guard|UKR
Unmanned Systems Forces|UKR|>Ukrainian Armed Forces
Anti-Terrorist Operation;ATO;Joint Forces Operation|UKR
Russian Armed Forces;Armed Forces of the Russian Federation|RUS
Russian Aerospace Forces|RUS|>Russian Armed Forces
Black Sea Fleet|RUS|>Russian Armed Forces
Russian Guard|RUS
Spetsnaz|RUS
Soviet Army|SUN
Yugoslav People's Army;JNA;Yugoslav National Army;Yugoslav army|YUG
Croatian Army|HRV
Serbian Armed Forces|SRB
British Army|GBR
Royal Navy|GBR
Royal Marines|GBR
Special Air Service;SAS|GBR
Parachute Regiment|GBR
Gurkhas|GBR
Irish Defence Forces|IRL
French Foreign Legion;Foreign Legion|FRA
Bundeswehr|DEU
US Army|USA
US Navy|USA
US Air Force|USA
US Marine Corps;US Marines|USA
US Coast Guard|USA
Navy SEALs;SEAL Team Six|USA
Delta Force|USA
Green Berets|USA
US European Command;EUCOM|USA
US Indo-Pacific Command;INDOPACOM|USA
US Cyber Command|USA
Special Operations Command;SOCOM|USA
Joint Special Operations Command;JSOC|USA
Fifth Fleet;5th Fleet;U.S. 5th Fleet|USA
Sixth Fleet;6th Fleet|USA
Seventh Fleet;7th Fleet|USA
82nd Airborne Division;82nd Airborne|USA
101st Airborne Division;101st Airborne|USA
North American Aerospace Defense Command;NORAD|
Multinational Force;Multi-National Force|
Armenian Armed Forces|ARM
Azerbaijani Armed Forces|AZE
Georgian Armed Forces|GEO
Swiss Armed Forces|CHE
Polish Armed Forces|POL`,
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
Scotland Yard;Metropolitan Police;Met Police|GBR
Royal Ulster Constabulary;RUC|GBR
Administrative Department of Security;DAS|COL
Rapid Intervention Force|
Shin Bet|ISR
Interpol||m
Europol||m
Kenya Police|KEN
National Civil Police;Civilian National Police;PNC|SLV
National Police of Colombia;Policia Nacional;Colombian National Police|COL
Search Bloc|COL
Anti-Narcotics Police|COL
Republican Guard of Peru|PER
PIP;Peruvian Investigative Police|PER
Civil Guard of Peru|PER
Carabineros;Carabineros de Chile|CHL
National Information Center;CNI|CHL
BOPE|BRA
Federal Police|
Public Security Forces|PAN
National Department of Investigations;DNI|HND
Mobile Military Police|GTM
Bolivarian National Police|VEN
SEBIN|VEN
DGCIM|VEN
Royal Gendarmerie|MAR
Nigeria Police Force;Special Anti-Robbery Squad|NGA
State Security Service;Department of State Services;DSS|NGA
Nigeria Security and Civil Defence Corps;NSCDC|NGA
General Service Unit;GSU|KEN
South African Police Service;SAPS;South African Police|ZAF
Zimbabwe Republic Police|ZWE
Central Intelligence Organisation|ZWE
Central Reserve Police;Abu Tira|SDN
Ghana Police Service|GHA
Rwanda National Police|RWA
Rwanda Investigation Bureau|RWA
Haitian National Police|HTI
Jamaica Constabulary Force|JAM
Royal Canadian Mounted Police;RCMP|CAN
Israel Police;Israeli police|ISR
Israeli Border Police|ISR
Yamam|ISR
Internal Security Forces|LBN
Iraqi Federal Police|IRQ
Asayish|SYR
Afghan National Police;ANP;Afghan Local Police|AFG
National Directorate of Security;NDS|AFG
Punjab Police|PAK
Indo-Tibetan Border Police;ITBP|IND
Sashastra Seema Bal;SSB|IND
National Investigation Agency;NIA|IND
Anti-Terrorism Squad;Anti-Terrorist Squad;ATS|IND
Jammu and Kashmir Police;J&K Police|IND
Delhi Police|IND
Mumbai Police|IND
Gujarat Police|IND
State Reserve Police Force;SRPF|IND
Special Operations Group;SOG|IND
Criminal Investigation Department;CID|
Crime Branch|IND
Crime Investigation Department|
Special Investigation Team;SIT|IND
Armed Police Force|NPL
Philippine National Police;PNP|PHL
National Bureau of Investigation;NBI|PHL
Densus 88;Detachment 88|IDN
Brimob;Mobile Brigade|IDN
Royal Malaysia Police|MYS
Royal Thai Police|THA
Public Security Bureau|CHN
Ministry of State Security;MSS|CHN
Hong Kong Police Force|HKG
Australian Federal Police;AFP|AUS
OMON|RUS
Berkut|UKR
Investigative Committee|RUS
Russian Investigative Committee|RUS
Ukrainian National Police;National Police of Ukraine|UKR
State Emergency Service;State Emergency Service of Ukraine;DSNS|UKR
Garda;Gardai;Garda Siochana;An Garda Síochána;Gardaí|IRL
Police Service of Northern Ireland;PSNI|GBR
National Crime Agency|GBR
Mossos d'Esquadra;Mossos|ESP
Ertzaintza|ESP
Carabinieri|ITA
Gendarmerie Nationale|FRA
Compagnies Republicaines de Securite;CRS|FRA
GSG-9;GSG 9|DEU
Federal Criminal Police;BKA|DEU
Bureau of Alcohol, Tobacco, Firearms and Explosives;ATF;Bureau of Alcohol, Tobacco and Firearms|USA
US Secret Service;Secret Service|USA
US Marshals Service;U.S. Marshals|USA
Customs and Border Protection;CBP;U.S. Customs and Border Protection|USA
Border Patrol;US Border Patrol|USA
New York Police Department;NYPD;New York City Police Department|USA
Los Angeles Police Department;LAPD|USA
National Guard of Kazakhstan|KAZ
Kosovo Police|XKX`,
  peacekeepers: `
Blue Helmets||m
UN Peacekeeping Force;UN peacekeepers;United Nations peacekeepers||m
African Union peacekeepers;AU peacekeepers;AU mission||m
Russian peacekeeping contingent;Russian peacekeepers|RUS
NATO peacekeepers|
UN Emergency Force;UNEF||m`,
};
