import type { ActorRows } from "./actor-rows.js";

/** Armed groups and militias of the Middle East. Compiled by hand from general knowledge. */
export const ARMED_GROUPS_MIDEAST: ActorRows = {
  rebels: `
Kurdistan Workers' Party;PKK|TUR
Syrian Democratic Forces;SDF|SYR
People's Protection Units;YPG|SYR
Free Syrian Army;FSA;Free Syrian Army rebels;Free Syria Army|SYR
Syrian National Army;SNA|SYR
Ahrar al-Sham|SYR
Houthis;Houthi;Ansar Allah;Ansarullah;Huthis|YEM
Southern Transitional Council;STC|YEM
Palestine Liberation Organization;PLO;Palestine Liberation Organisation|PSE
Fatah|PSE
Popular Front for the Liberation of Palestine;PFLP|PSE
Al-Aqsa Martyrs' Brigades;al-Aqsa Martyrs Brigade;al-Aqsa Martyrs Brigades|PSE
People's Mujahedin;Mujahedin-e Khalq;MEK;Mujahedeen Khalq;People's Mujahedeen;People's Mujahedeen Organization of Iran;Mujahideen-e-Khalq;MKO|IRN
Democratic Front for the Liberation of Palestine;DFLP|PSE
PFLP-General Command;Popular Front for the Liberation of Palestine-General Command;PFLP-GC|PSE
Abu Nidal Organization;Abu Nidal group;Fatah Revolutionary Council|PSE
Black September|PSE
Palestine Liberation Front;PLF|PSE
Tanzim|PSE|>Fatah
Force 17|PSE|>Fatah
Abu Ali Mustafa Brigades|PSE|>Popular Front for the Liberation of Palestine
Palestine Liberation Army|PSE
Kurdistan Democratic Party of Iran;KDPI;Democratic Party of Iranian Kurdistan|IRN
Komala|IRN
Party for a Free Life in Kurdistan;PJAK;Kurdistan Free Life Party|IRN
Kurdistan Freedom Party;PAK|IRN
National Council of Resistance of Iran;NCRI|IRN
Jaish al-Adl;Jaish ul-Adl;Jeish al-Adl|IRN
Jundallah;Jundullah|IRN
Arab Struggle Movement for the Liberation of Ahvaz|IRN
HPG|TUR|>Kurdistan Workers' Party
Kurdistan Freedom Falcons;Kurdistan Freedom Hawks|TUR|>Kurdistan Workers' Party
Kurdistan Communities Union;KCK|TUR
Revolutionary People's Liberation Party-Front;DHKP-C;DHKP/C|TUR
Dev Sol|TUR
Women's Protection Units;YPJ|SYR
Sinjar Resistance Units;YBS|IRQ
Syria Revolutionaries Front|SYR
National Front for Liberation|SYR|>Syrian National Army
Nour al-Din al-Zinki;Nour al-Din al-Zenki;Nureddin al-Zenki|SYR
Jaysh al-Izza;Jaish al-Izza|SYR
Sultan Murad Division;Sultan Murad|SYR|>Syrian National Army
Hamza Division;al-Hamza Division|SYR|>Syrian National Army
Suleiman Shah Brigade;Sultan Suleiman Shah Division;Sultan Suleiman Shah Brigade;Suleiman Shah Division|SYR|>Syrian National Army
Failaq al-Rahman;Faylaq al-Rahman|SYR
Islamic Front|SYR
Syrian National Coalition;Syrian National Council|SYR
Manbij Military Council|SYR|>Syrian Democratic Forces
Deir ez-Zor Military Council|SYR|>Syrian Democratic Forces
National Salvation Front of Yemen|YEM
Sweida Military Council|SYR
Men of Dignity|SYR
Southern Movement|YEM
Giants Brigade;Giants Brigades|YEM
National Resistance Forces|YEM
Popular Front for the Liberation of Oman|OMN`,
  militants: `
Al-Qaeda in the Arabian Peninsula;AQAP|YEM
Hamas;Islamic Resistance Movement|PSE
Al-Qassam Brigades;Qassam Brigades;Izz ad-Din al-Qassam Brigades;Ezzedine al-Qassam Brigades;Izzedine al-Qassam Brigades;Izz al-Din al-Qassam Brigades|PSE|>Hamas
Palestinian Islamic Jihad;Islamic Jihad;PIJ|PSE
Al-Quds Brigades;Quds Brigades;Saraya al-Quds|PSE|>Palestinian Islamic Jihad
Lions' Den|PSE
Hezbollah;Hizbollah;Hizbullah;Hezballah|LBN
Amal;Amal Movement|LBN
Kataib Hezbollah;Kata'ib Hizballah;Kataeb Hezbollah|IRQ
Popular Mobilization Forces;Popular Mobilisation Forces;PMF;Hashd al-Shaabi;Hashed al-Shaabi;Hashd al-Shaabi militia;Hashed;Popular Mobilization Units;Popular Mobilisation Units;PMU|IRQ
Badr Organization;Badr Brigade|IRQ
Mahdi Army|IRQ
Islamic Resistance in Iraq|IRQ
Hayat Tahrir al-Sham;HTS;Nusra Front;al-Nusra Front;Jabhat al-Nusra|SYR
Jaish al-Islam|SYR
Ansar al-Islam|IRQ
Abdullah Azzam Brigades|LBN
Fatah al-Islam|LBN
Asbat al-Ansar|LBN
Jund al-Sham|LBN
Islamic Jihad Organization|LBN
Islamic Amal|LBN
Radwan Force;Hezbollah's Radwan Force;Radwan forces|LBN|>Hezbollah
Popular Resistance Committees|PSE
Army of Islam|PSE
Nasser Salah al-Deen Brigades;al-Nasser Salah al-Deen Brigades|PSE
Jenin Brigade|PSE
Jenin Brigades|PSE
Tulkarem Brigade|PSE
Tulkarm Brigade|PSE
Balata Brigade|PSE
Mujahideen Brigades|PSE
Mujahideen Shura Council|PSE
Tawhid and Jihad;Tawhid wal-Jihad;al-Tawhid wal-Jihad|IRQ
Al-Qaeda in Iraq;AQI|IRQ
Islamic State of Iraq;ISI|IRQ
Ansar al-Sunna Army|IRQ
Islamic Army in Iraq|IRQ
1920 Revolution Brigades|IRQ
Jaysh Rijal al-Tariqa al-Naqshbandia;Naqshbandi Order;Naqshbandi Army|IRQ
Asaib Ahl al-Haq|IRQ
Harakat Hezbollah al-Nujaba;Harakat al-Nujaba;al-Nujaba|IRQ
Kataib Sayyid al-Shuhada|IRQ
Promised Day Brigade|IRQ
Saraya al-Salam;Peace Brigades;Peace Companies|IRQ
Saraya al-Khorasani|IRQ
Saraya Awliya al-Dam|IRQ
Imam Ali Brigades|IRQ
Jund al-Aqsa|SYR
Hurras al-Din|SYR
Saraya Ansar al-Sunna|SYR
Khorasan group|SYR
Ansar al-Din Front|SYR
Ahrar al-Sharqiya|SYR
Liwa al-Tawhid|SYR
Jaish al-Fatah;Army of Conquest|SYR
Fatemiyoun;Fatemiyoun Brigade;Liwa Fatemiyoun|SYR
Zainabiyoun;Zainabiyoun Brigade|SYR
Ansar al-Sharia in Yemen|YEM
Aden-Abyan Islamic Army|YEM
Al-Ashtar Brigades;Saraya al-Ashtar|BHR
Turkish Hezbollah|TUR
Grey Wolves;Gray Wolves|TUR
Great East Islamic Raiders Front;IBDA-C|TUR
Kach;Kahane Chai|ISR
Hilltop Youth|ISR
Lehava|ISR`,
  paramilitary: `
Revolutionary Guards;Islamic Revolutionary Guard Corps;IRGC;Revolutionary Guard;Iran's Revolutionary Guards;Pasdaran|IRN|>Iran
Quds Force|IRN|>Revolutionary Guards
Basij|IRN|>Iran
Lebanese Forces|LBN
South Lebanon Army;SLA|LBN
Sons of Iraq;Sahwa|IRQ
Fedayeen Saddam|IRQ|>Iraq
Special Republican Guard|IRQ|>Iraq
Shabiha;shabiha|SYR|>Syria
National Defence Forces;National Defense Forces|SYR|>Syria
Tiger Forces|SYR|>Syria
Liwa al-Quds|SYR
Phalange;Phalangists;Phalangist;Kataeb|LBN`,
};
