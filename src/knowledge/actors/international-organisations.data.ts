import type { ActorRows } from "./actor-rows.js";

/** International organisations, their missions and courts. Compiled by hand from general knowledge. */
export const INTERNATIONAL_ORGANISATIONS: ActorRows = {
  "international-organisation": `
United Nations;UN;U.N.;UNO||m
UN Security Council;Security Council;United Nations Security Council||m
UN General Assembly;General Assembly||m
UN Human Rights Office;OHCHR;Office of the High Commissioner for Human Rights;United Nations human rights office||m
UN Human Rights Council;Human Rights Council||m
UN Refugee Agency;UNHCR;High Commissioner for Refugees||m
UNRWA;UN agency for Palestinian refugees;U.N. Relief and Works Agency;Unrwa||m
UNICEF;U.N. children's agency;Unicef||m
World Food Programme;WFP;World Food Program||m
World Health Organization;World Health Organisation;WHO||m
International Organization for Migration;IOM||m
OCHA;UN OCHA;Office for the Coordination of Humanitarian Affairs||m
OSCE Special Monitoring Mission;Special Monitoring Mission;SMM;OSCE SMM;Special Monitoring Mission to Ukraine|UKR|m
Sri Lanka Monitoring Mission;SLMM|LKA|m
Kosovo Verification Mission;KVM|XKX|m
MONUSCO;Monusco|COD|m
MINUSMA;Minusma|MLI|m
MINUSCA;United Nations Mission in the Central African Republic;Minusca|CAF|m
UNMISS;UN Mission in South Sudan;United Nations Mission in South Sudan;Unmiss|SSD|m
UNAMID;Unamid|SDN|m
UNIFIL;UN Interim Force in Lebanon;United Nations Interim Force in Lebanon;Unifil|LBN|m
UNPROFOR;Unprofor||m
UNDOF;UN Disengagement Observer Force;United Nations Disengagement Observer Force||m
UNAMA;UN Assistance Mission in Afghanistan;Unama|AFG|m
ONUSAL;UN Observer Mission in El Salvador|SLV|m
ONUC||m
African Union;AU||m
AMISOM;ATMIS;African Union Mission in Somalia;African Union Transition Mission in Somalia;AUSSOM;Amisom|SOM
European Union;EU;E.U.||m
European Community;EC||m
NATO;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Nato|
Collective Security Treaty Organization;CSTO;Collective Security Treaty Organisation|
Organization for Security and Co-operation in Europe;OSCE;Organisation for Security and Cooperation in Europe;Organization for Security and Cooperation in Europe||m
ECOWAS;Economic Community of West African States;Ecowas|
ECOMOG|
Intergovernmental Authority on Development;IGAD|
Southern African Development Community;SADC|
East African Community;EAC|
Arab League;League of Arab States|
Gulf Cooperation Council;GCC|
Organisation of Islamic Cooperation;OIC;Organization of the Islamic Conference;Organisation of the Islamic Conference|
ASEAN;Association of Southeast Asian Nations;Asean|
Organization of American States;OAS|
Commonwealth of Independent States;CIS|
Commonwealth|
Warsaw Pact|
G7;Group of Seven|
G8|
G20|
OPEC;Opec|
World Bank||m
International Monetary Fund;IMF||m
International Criminal Court;ICC||m
International Court of Justice;ICJ;World Court||m
International Atomic Energy Agency;IAEA||m
Organisation for the Prohibition of Chemical Weapons;OPCW;Organization for the Prohibition of Chemical Weapons||m
International Security Assistance Force;ISAF;Isaf|
Contact Group|
Shanghai Cooperation Organisation;SCO|
CARICOM|
United Nations Secretariat;UN Secretariat||m
UN Commission on Human Rights;United Nations Human Rights Commission||m
UN Commission of Inquiry;Commission of Inquiry on Syria;Independent International Commission of Inquiry;UN fact-finding mission;Independent International Fact-Finding Mission||m
UN Panel of Experts;UN Group of Experts;Panel of Experts||m
UN Development Programme;UNDP;U.N. Development Program;United Nations Development Programme||m
UN Population Fund;UNFPA||m
UN Women||m
UN Environment Programme;UNEP||m
UNESCO;Unesco||m
Food and Agriculture Organization;FAO;UN Food and Agriculture Organization||m
UN Office on Drugs and Crime;UNODC||m
UN Mine Action Service;UNMAS||m
UNAIDS||m
International Labour Organization;ILO;International Labor Organization||m
International Maritime Organization;IMO||m
International Civil Aviation Organization;ICAO||m
International Telecommunication Union||m
Integrated Food Security Phase Classification||m
UNOPS||m
UNCTAD||m
UN Truce Supervision Organization;UNTSO||m
UN Military Observer Group in India and Pakistan;UNMOGIP||m
UN Peacekeeping Force in Cyprus;UNFICYP|CYP|m
UN Mission for the Referendum in Western Sahara;MINURSO|ESH|m
UN Interim Administration Mission in Kosovo;UNMIK;United Nations Mission in Kosovo;Unmik|XKX|m
UN Organization Mission in the Democratic Republic of the Congo;MONUC|COD|m
UN Mission in Sudan;UNMIS|SDN|m
UN Interim Security Force for Abyei;UNISFA|SSD|m
UN Integrated Transition Assistance Mission in Sudan;UNITAMS;Unitams|SDN|m
UN Mission in Liberia;UNMIL;Unmil|LBR|m
UN Mission in Sierra Leone;UNAMSIL|SLE|m
UN Operation in Cote d'Ivoire;UNOCI|CIV|m
UN Operation in Burundi;ONUB|BDI|m
UN Operation in Somalia;UNOSOM;UNITAF;Unified Task Force|SOM|m
UN Assistance Mission in Somalia;UNSOM|SOM|m
UN Assistance Mission for Rwanda;UNAMIR|RWA|m
UN Angola Verification Mission;UNAVEM|AGO|m
UN Operation in Mozambique;ONUMOZ|MOZ|m
UN Support Mission in Libya;UNSMIL|LBY|m
UN Assistance Mission for Iraq;UNAMI|IRQ|m
UNSCOM|IRQ|m
UNMOVIC|IRQ|m
UN Special Commission|IRQ|m
UN Mission in Ethiopia and Eritrea;UNMEE||m
UN Mission to Support the Hodeidah Agreement;UNMHA|YEM|m
UN Transitional Authority in Cambodia;UNTAC|KHM|m
UN Transitional Administration in East Timor;UNTAET;UNMIT;INTERFET|TLS|m
UN Observer Mission in Georgia;UNOMIG|GEO|m
UN Mission in Nepal;UNMIN|NPL|m
UN Stabilization Mission in Haiti;MINUSTAH;MINUJUSTH;BINUH;UN Integrated Office in Haiti|HTI|m
UN Observer Group in Central America;ONUCA||m
UN Verification Mission in Guatemala;MINUGUA|GTM|m
UN Verification Mission in Colombia;UN Verification Mission|COL|m
UN Human Rights Monitoring Mission in Ukraine;Human Rights Monitoring Mission in Ukraine;HRMMU;UN Human Rights Monitoring Mission|UKR|m
UN Transitional Administration for Eastern Slavonia;UNTAES|HRV|m
Multinational Security Support mission;Gang Suppression Force|HTI
EU Monitoring Mission;European Union Monitoring Mission;EUMM|GEO|m
EU Mission in Armenia;EUMA;European Union Mission in Armenia|ARM|m
EULEX;Eulex|XKX|m
EUFOR;EUFOR Althea|BIH
Implementation Force;IFOR|BIH
Stabilisation Force;Stabilization Force;SFOR|BIH
Kosovo Force;KFOR;Kfor|XKX
EUNAVFOR;EU NAVFOR;Operation Atalanta;Aspides;Operation Aspides|
EU Training Mission;EUTM|
European External Action Service;EEAS|
European Council|
European Parliament|
Council of the European Union|
Council of Europe;Parliamentary Assembly of the Council of Europe;PACE||m
European Court of Human Rights;ECHR;ECtHR||m
European Court of Justice||m
Venice Commission||m
Frontex|
Eurojust||m
European Central Bank;ECB|
European Bank for Reconstruction and Development;EBRD|
European Economic Community;EEC||m
Western European Union;WEU|
OSCE Minsk Group;Minsk Group||m
Normandy Format;Trilateral Contact Group|
Quartet;Middle East Quartet|
Non-Aligned Movement;NAM|
Group of 77;G77|
BRICS|
Quad|
AUKUS|
ANZUS|
African Development Bank|
Organization of African Unity;Organisation of African Unity;OAU||m
African Union Mission in Sudan;AMIS|SDN|m
African Commission on Human and Peoples' Rights||m
Economic Community of Central African States;ECCAS|
MISCA|CAF
FOMAC|CAF
MICOPAX|CAF
AFISMA|MLI
ECOMIG;ECOMIG force|GMB
SAMIM|MOZ
SAMIDRC|COD
SADC Mission|
East African Community Regional Force;EACRF|COD
Alliance of Sahel States;AES|
G5 Sahel|
Arab Maghreb Union|
Arab Deterrent Force|LBN
Multinational Force and Observers;MFO|EGY|m
Temporary International Presence in Hebron;TIPH|PSE|m
Aceh Monitoring Mission|IDN|m
International Monitoring Team|PHL|m
Five Power Defence Arrangements|
South Asian Association for Regional Cooperation;SAARC|
Pacific Islands Forum;RAMSI;Regional Assistance Mission to Solomon Islands|
Asia-Pacific Economic Cooperation;APEC|
Asian Development Bank;ADB|
Eurasian Economic Union|
Organization of Turkic States|
Inter-American Commission on Human Rights;IACHR||m
Inter-American Court of Human Rights||m
Inter-American Development Bank;IDB|
Union of South American Nations;UNASUR|
Mercosur|
Community of Latin American and Caribbean States;CELAC|
Lima Group|
Contadora Group;Contadora|
International Support and Verification Commission;CIAV||m
Central American Parliament|
World Trade Organization;WTO||m
Organisation for Economic Co-operation and Development;OECD|
International Energy Agency;IEA|
International Olympic Committee;IOC|
International Criminal Tribunal for the former Yugoslavia;ICTY;UN war crimes tribunal||m
International Criminal Tribunal for Rwanda;ICTR||m
Special Court for Sierra Leone||m
Special Tribunal for Lebanon||m
Extraordinary Chambers in the Courts of Cambodia||m
Kosovo Specialist Chambers||m
Permanent Court of Arbitration||m
Comprehensive Nuclear-Test-Ban Treaty Organization;CTBTO||m
Joint Monitoring and Verification Mechanism;Ceasefire Transitional Security Arrangements Monitoring and Verification Mechanism;CTSAMVM||m
Coalition of the Willing|
Comecon|
Joint Investigation Team;JIT||m
Financial Action Task Force;FATF|
Lake Chad Basin Commission|
Central American Common Market|`,
};
