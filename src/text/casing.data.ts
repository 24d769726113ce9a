/** Written with a capital though the tagger's lexicon knows them: faiths, peoples, parts of the world. Keys in lower case. */
export const CAPITAL_WORDS: readonly string[] = (
  "muslim muslims hindu hindus sikh sikhs christian christians jew jews jewish jesuit jesuits catholic catholics protestant protestants islam islamic " +
  "buddhist buddhists maronite druze alawite shia shiite shiites shias sunni sunnis sufi yazidi yezidi copt copts coptic evangelical mormon zionist " +
  "arab arabs kurd kurds kurdish nazi nazis marxist maoist maoists leninist stalinist trotskyist peronist sandinista sandinistas sandinist contra contras " +
  "europe european europeans africa african africans asia asian asians america american americans caribbean pacific atlantic mediterranean balkan balkans caucasus " +
  "arctic antarctic andean amazon bible koran quran torah christmas easter ramadan eid diwali holi passover hanukkah muharram ashura god allah jesus christ pope " +
  "english french spanish portuguese german italian russian soviet chinese japanese greek dutch swedish danish polish turkish persian hebrew bengali urdu hindi punjabi tamil tamils sinhalese pashtun " +
  "pashtuns tajik uzbek hazara balkar chechen chechens tatar tatars serb serbs croat croats bosniak bosniaks roma gypsy hutu hutus tutsi tutsis zulu yoruba igbo hausa fulani tuareg berber maya mayan indian indians " +
  "olympic olympics internet parliament? congress senate pentagon kremlin interpol vatican nato opec unicef unesco"
)
  .split(" ")
  .filter((word) => !word.endsWith("?"));

/** Places that the tagger's lexicon holds and that are no English words. Keys in lower case. */
export const PLACE_WORDS: readonly string[] = (
  "sichuan california shanghai mexico texas florida bombay taiwan nanking illinois saigon bagdad pernambuco chungking andalucia washington arizona tehran massachusetts pennsylvania maryland colorado virginia " +
  "madras calcutta rangoon iberia indiana leningrad jiddah singapore georgia michigan minnesota baltic levant aegean arabia himalaya yangtze mideast wales apulia toscana bursa missouri tennessee alabama connecticut " +
  "wisconsin oregon brittany normandy guatemala meshed incheon mogadiscio aleppo odesa kiev kansas louisiana oklahoma nevada kentucky samarang beirut warsaw kharkiv arkansas mississippi sanaa manilla tripoli esfahan " +
  "karbala sardegna juarez beograd damascus nebraska hawaii brussels natal jodhpur haifa zarqa marrakech niger panama stalingrad djibouti thessaly tangier chisinau krakow ndjamena dusanbe sevastopol alaska qandahar arak " +
  "artsakh herzegovina homel kalimantan timor papua cusco lisboa hijaz golan anatolia donbas formosa lucerne bissau florence gaza latakia ghent jamaica grenada corsica turkestan oporto groznyy liege geneve saida " +
  "lapland abkhazia sulawesi padova sidon antakya charleston hollywood trinidad aqaba akaba montenegro frankfurt dunkerque smyrna palmyra liberia mali antigua mozambique mocambique akko yafo lebanon barbuda dublin " +
  "chad jordan oman cuba monaco guinea lima"
).split(" ");

/** Names of people that the tagger's lexicon holds and that are no English words, or hardly ever in news. Keys in lower case. */
export const PERSON_WORDS: readonly string[] = (
  "amir anil anthony billy bobby boris brad brent carlos clarence davit dieter franklin gaddafi hakim hector hermann horst ibrahim ilia jafar jasper jerry jimmy johnny joseph josh julian laden leonid lev " +
  "malik marcel mohammad muhammad noel norman oscar rolf saddam salim solomon taro thatcher tony vincent arroyo becker begum bolivar cole cortez cox diaz edwards harrison holmes leal lopes macron " +
  "madrigal mantilla marques merino murphy neumann neves ponce prats reyes robles rudd silva trump wright " +
  "amelia angelica anna beth caroline catherine colleen cynthia elisa elizabeth erica gemma gita liza lucia margarita mariana pauline theresa veronica"
).split(" ");

/** Common words that the tagger's lexicon lacks. */
export const COMMON_WORDS: readonly string[] = (
  "others mafias dogmas kilos capos francs autos armadas macros silos altos? notables everything plainclothes paramilitaries rs assassin assassins ltd doesn didn wasn isn couldn wouldn hasn haven aren weren don won shouldn learnt amidst upto unfazed gutted targetted pelted surcharged walled adjoining " +
  "quo pre ex non anti pro sub handal? machinegun machineguns machinegunned ceasefire ceasefires newsmen newspersons mediapersons lakhs crores bandh bandhs hartal dharna gherao gheraoed lathicharge lathicharged chargesheeted jawan jawans havildar " +
  "subedar naib tehsildar tehsil tehsils taluka talukas taluk mandal thana thanas chowki panchayat panchayats sarpanch sarpanchs zila parishad? kar sevak sevaks karsevak karsevaks ramsevak ramsevaks puja pujan bhoomi shila shilas daan " +
  "yatra yatras rath mandir masjid dargah dargahs idgah imambara namaz bhajan bhajans kirtan aarti sadhu sadhus sant sants seer seers mahants bhakt bhakts maulvi maulvis moulvi ulema madrasa madrasas rickshaw rickshaws autorickshaw " +
  "mohalla mohallas chowk? bazaar basti nagar? goonda goondas goons chori hawala benami kisan dalit dalits adivasi adivasis godown godowns yagna yajna mahayagna darshan moksha swadeshi quota satyagraha ahimsa miscreant miscreants " +
  "campesino campesinos comandante junta juntas guerrillero carabineros corregimiento departamento barrio barrios padre narco narcos peso pesos colon colones quetzal quetzales sucre? intifada fedayeen mujahideen mujahidin fatwa jihad jihadi jihadis " +
  "percent cellphone cellphones email emails website websites online smartphone smartphones internet? airstrike airstrikes drone drones gunship gunships warplane warplanes roadblock roadblocks carjacking suicide-bomber rpg? " +
  "covid coronavirus lockdown lockdowns militiamen gunmen policemen policewomen servicemen countrymen clergymen congressmen spokesmen businessmen fishermen tribesmen gentlemen postmen firemen guardsmen crewmen airmen " +
  "sub-inspector dynamited strafed lorry lorries petrol rupee rupees dinar dinars rial rials riyal riyals ruble rubles rouble roubles hryvnia afghani shekel shekels km kms kg kgs mm cm mph kph hrs sq ft"
)
  .split(" ")
  .filter((word) => !word.endsWith("?"));

/** Titles that stand before a name with a capital. */
export const TITLES: readonly string[] = (
  "mr mrs ms miss dr prof professor sir lord lady dame president vice-president premier chancellor minister ambassador senator congressman congresswoman deputy representative governor mayor judge justice " +
  "general gen colonel col lieutenant lt major maj captain capt sergeant sgt corporal cpl brigadier brig admiral adm commander cmdr commandant commissioner inspector superintendent constable officer private pvt marshal " +
  "father monsignor msgr bishop archbishop cardinal rev reverend pope sister brother mother sheikh sheik shaykh imam ayatollah mullah maulana maulvi mufti swami mahant acharya shri sri smt sardar pandit haji hajji " +
  "king queen prince princess emir sultan comrade comandante chairman secretary engineer attorney don dona sheriff detective agent"
).split(" ");

/** English words that are given names or surnames as well: names beside a name. */
export const NAME_WORDS: readonly string[] = (
  "bush brown green white black young king prince hill stone wood woods rice grace mark bill jack frank rob ray dean price wells banks wolf fox bell cook baker carter mason hunter parker porter turner walker fisher taylor smith " +
  "rose ruby dawn faith hope joy may june april august victor angel rico salvador park bank grant ford edward ram das khan swami pilar virginia georgia florida york washington carter reed cross day lane long short west north south east moon marsh " +
  "rush sharp strong swift pope bishop abbot knight page ward gates fields rivers brooks glass cash drew pat sue art miles chase chance hardy savage power powers noble rich wise best moody love golden silver sterling summer winter frost snow flower " +
  "dove crane drake finch hawk martin robin jay swan bird fish bass pike salmon lamb bull bullock steel irons cotton lemon pepper ginger basil rosemary olive daisy lily iris violet heather hazel ivy holly myrtle laurel crystal pearl amber jade opal " +
  "barrios ben berry bob bravo burns caldera candela carol carpenter costa dale dick foster fuller gene gill gray harper levy lynch marshall mills mora nova oliver palmer pastor pierce pinto reis roman sanders sierra stern vela verde gene glen guy harry heath jan jean ken lance lee max mick mike nick penny ray sam ted tom van wade " +
  "bolton sterling singer piper cooper potter weaver miller butler archer shepherd sawyer tanner foreman freeman goodman newman coleman chapman stewart marshal major dean duke earl baron cannon gunner arms battle war union rio mesa flora luna sol ali baba"
).split(" ");

/** Words of Spanish, Portuguese and Arabic names that carry the word behind them: "San Miguel", "El Paraiso". */
export const NAME_OPENERS: readonly string[] =
  "san santa santo sao el la los las lo puerto ciudad villa rio nuevo nueva monte cerro isla islas costa punta bahia playa valle laguna colonia rancho hacienda barrio abu abd abdul ibn bin umm deir tel tell khan beit beir jebel jabal wadi ain mar mc mac st ste fort mount lake".split(
    " ",
  );

/** Stand within names in lower case. */
export const NAME_LINKS: readonly string[] =
  "de del da das do dos du der den van von y e i of the bin ibn al el la las los".split(" ");

/** Acronyms of known organisations that are ordinary words as well: in a text without case they stay words. */
export const WORDS_AS_ACRONYMS =
  "alp ani arena au bra bras das ef fact far gal gam gnu ice inc is mend mir pa pac pace pad pan pap par pat pt rt sit spa up who".split(
    " ",
  );
