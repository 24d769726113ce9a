/** Words by which a capitalised name is known for what it names, as keys. Compiled by hand. */

import type { ActorKind } from "../../model/index.js";

/** The word that makes a name an organisation's, with the kind of body. */
export const ORGANISATION_HEADS: Readonly<Partial<Record<ActorKind, string>>> = {
  government: `ministry ministries department departments agency administration government bureau parliament senate congress assembly duma knesset majlis verkhovna rada bundestag
court courts tribunal cabinet directorate commission committee council councils representatives secretariat treasury authority authorities embassy consulate chancellery prosecutor prosecutors presidency legislature judiciary chamber office`,
  military: `army navy forces force command battalion brigade regiment division corps fleet guard guards militia defence defense infantry marines squadron battery garrison military airforce staff directorate headquarters battalions brigades`,
  police: "police constabulary gendarmerie sheriff sheriffs patrol squad",
  rebels: "front movement resistance guerrillas rebels insurgency liberation",
  militants: "jihad mujahideen",
  criminals: "cartel gang mafia cartels",
  party: "party alliance coalition bloc congress democrats republicans labour likud",
  "international-organisation": "nations union league mission",
  ngo: "foundation organization organisation watch association federation society trust charity network observatory monitor relief fund campaign confederation guild syndicate cross crescent institute",
  media:
    "times post news herald tribune gazette television tv radio journal daily weekly chronicle telegraph broadcasting observer globe mirror press magazine register dispatch courier sun examiner review guardian",
  other: `inc corp corporation ltd llc plc co company companies group holdings bank banks airlines airways industries partners associates ventures club fc united college university school academy seminary
team band studios records entertainment technologies systems services service center centre league cup championship championships conference association board panel task brotherhood church diocese archdiocese laboratory laboratories lab labs ensemble orchestra festival awards series
insurance motors energy capital pharmaceuticals media networks solutions international enterprises brothers exchange clinic unit forum summit initiative program programme project act bill plan law day week month prize award medal show open bowl`,
};

/** Heads that also name a place that one can go to: kept as places when a preposition says so. */
export const VENUE_HEADS = `airport airfield airbase hospital clinic station port harbour harbor base camp barracks prison jail university college school church cathedral mosque temple synagogue stadium arena park square
bridge tunnel dam plant refinery mine museum library palace castle fort hotel market mall zoo cemetery crossing checkpoint gate tower monument memorial courthouse theatre theater center centre terminal reactor beach plaza pier dock shipyard field shrine monastery convent madrasa madrassa`;

/** Venues that stand in the town whose name they bear. */
export const TOWN_VENUES = `airport airfield airbase hospital station port harbour harbor prison jail university college stadium cathedral courthouse zoo market camp refinery railway barracks terminal beach crossing dam base school church mosque`;

/** Streets: named after anything. */
export const STREET_HEADS =
  "street st road rd avenue ave boulevard blvd lane ln drive dr highway hwy route way court ct place pl terrace circle parkway pkwy freeway turnpike expressway motorway alley crescent close row trail pike streets avenues roads boulevards lanes";

/** Generic words of geography that end or begin a place's name; with what they name. */
export const GEOGRAPHIC_HEADS: Readonly<Record<string, string>> = {
  water: "river lake sea ocean bay gulf strait channel canal creek lagoon reservoir sound delta falls basin",
  landmark:
    "mountain mountains mount hills hill valley island islands peninsula desert forest cape pass plateau heights ridge canyon peak range reef beach glacier volcano archipelago isle plains coast jungle woods corridor highlands",
  region:
    "province region oblast krai governorate state county district prefecture republic territory department canton emirate voivodeship parish municipality shire raion wilayat division autonomy strip enclave lga lgas woreda tehsil taluk taluka upazila",
  district: "quarter neighborhood neighbourhood borough suburb ward suburbs downtown side",
  settlement:
    "city town village township hamlet settlement kibbutz moshav barangay sitio purok kfar khirbet gidan puerto ciudad unguwar unguwan ungwan tudun",
};

/** Those that stand before the rest of a place's name. */
export const GEOGRAPHIC_FIRST: ReadonlySet<string> = new Set(
  "mount lake cape gulf bay strait isle point barangay sitio purok kfar khirbet gidan puerto ciudad unguwar unguwan ungwan tudun wadi jebel jabal".split(
    " ",
  ),
);

/** Generic words in lower case behind a name: "Zakhail village", "Soba district", "the Jalozai camp". */
export const GENERIC_BEHIND =
  "village town city district region province county area neighborhood neighbourhood suburb camp settlement municipality governorate oblast state island islands valley hills mountains river lake border crossing peninsula airport airfield station base prison port hospital market square bridge prefecture department enclave strip refugee township commune quarter raion parish kibbutz hamlet department dam community communities favela slum shantytown territory";

/** Those behind which nothing but a place's name stands; several places share the plural: "Qarwu and Tarsa villages". */
export const FIRM_GENERIC =
  "village town township district province county neighborhood neighbourhood suburb settlement municipality governorate oblast prefecture raion hamlet kibbutz commune locality villages towns townships districts provinces counties neighborhoods neighbourhoods suburbs settlements municipalities governorates hamlets communes localities " +
  // The divisions of countries that have words of their own for them.
  "tehsil taluk taluka upazila thana mandal woreda kebele payam boma sub-county subcounty sub-district subdistrict subdivision sub-division chiefdom arrondissement cercle wilayat tehsils upazilas woredas payams sub-counties";

/** Words before "of" that make what follows a place: "the town of Goris". */
export const GENERIC_BEFORE_OF =
  "town city village district province region state county capital port municipality locality territory quarter ward suburb neighborhood neighbourhood area settlement hamlet island outskirts north south east west northwest northeast southwest southeast coast centre center borough commune department republic stronghold enclave governorate side part parts streets kilometers kilometres km miles township bombing shelling siege fall capture battle liberation invasion occupation towns cities villages districts provinces suburbs community communities hamlets settlements neighbourhoods neighborhoods";

/** Points of the compass and the like before a place's name. */
export const DIRECTIONS =
  "north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower greater downtown inner outer mid old new east-central west-central";

/** Prepositions behind which a name is most likely a place, and those behind which it may be one. */
export const PLACE_PREPOSITIONS =
  "in near at outside around across throughout within inside into toward towards above beyond off onto via";
export const WEAK_PLACE_PREPOSITIONS = "from to of for between through along over on by";

/** Verbs after which a bare name is a speaker. */
export const SPEECH_VERBS = `said says told added adds explained wrote announced argued claimed stated insisted noted warned tweeted recalled replied asked admitted confirmed denied declared believes thinks testified acknowledged suggested
agreed resigned died appeared arrived arrived remarked`;

/** Capitalised words that name neither people nor places nor bodies. */
export const NO_NAMES = `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
i idp idps christmas easter ramadan eid diwali thanksgiving hanukkah ashura passover yom islam christianity judaism hinduism buddhism muslim muslims islamic christian christians jewish jew jews hindu hindus sikh sikhs catholic catholics protestant protestants sunni shiite shia shiites orthodox buddhist
buddhists english internet god allah bible koran quran am pm gmt est et utc edt pst ok tv dna covid covid-19 hiv aids ceo vip id faq asap ps pdf gdp phd mba usb sms gps lgbt lgbtq ebola coronavirus zika
eve figures reports sources photo image video read more related advertisement story caption credit copyright file share comments subscribe click here watch listen editors note breaking update updated live exclusive opinion analysis print email follow facebook twitter instagram youtube telegram whatsapp google tiktok
democrat democrats republican republicans communist communists marxist nazi nazis arab arabs kurd kurds kurdish european europeans african africans asian asians american-style western westerners soviet latino latinos hispanic hispanics ethnic`;
/** Words that no name begins or ends with. */
export const FUNCTION_WORDS = `the a an this that these those it its he she they we you i his her their our my your who which what when where why how and or but nor so yet if
  in on at by for from to of with as is are was were be been has have had do does did not no there here some many most all both each every more
  after before since while although though because until during under over about against between despite meanwhile however also then now later
  earlier one two three four five six seven eight nine ten according including only even just still another other others such than`;

/** Parts of armies that bear numbers. */
export const UNITS: ReadonlySet<string> = new Set(
  "division brigade battalion regiment corps squadron company platoon front".split(" "),
);

/** Behind which stands the name of a ship. */
export const SHIP_NOUNS: ReadonlySet<string> = new Set(
  "tanker supertanker vessel ship warship freighter frigate destroyer trawler carrier cruiser corvette submarine ferry yacht tugboat bulker steamer".split(
    " ",
  ),
);

/** With which names of ships begin. */
export const SHIP_PREFIXES: ReadonlySet<string> = new Set("mv mt uss hms ins hmas hmcs pns ss".split(" "));

/** Peoples that the tables of states have not: "Chechen fighters" are no body of that name. */
export const PEOPLES: ReadonlySet<string> = new Set(
  `chechen dagestani ingush circassian tatar uyghur uighur tuareg fulani fula hausa dogon bambara songhai arab amazigh berber masalit zaghawa fur nuba dinka nuer murle shilluk hutu tutsi hema lendu nande twa amhara oromo afar sidama
druze alawite yazidi assyrian turkmen kurdish kurd baloch baluch pashtun hazara uzbek tajik sindhi punjabi kashmiri gorkha bodo naga kuki meitei mizo chin kachin karen karenni shan rakhine mon rohingya moro tausug maranao papuan
tigrayan anglophone francophone pokot turkana samburu karamojong misseriya rizeigat banyamulenge gumuz konso ijaw jukun hmar dimasa karbi garo kosovar acehnese dayak zomi kokang palaung wayuu yanomami
mapuche maya miskito tamil bengali sinhalese igbo yoruba tiv berom kanuri shuwa crimean ruthenian serb croat bosniak albanian abkhaz ossetian maronite copt shiite sunni christian muslim hindu sikh jewish`.split(
    /\s+/,
  ),
);

/** What a "service" is by the word before it. */
export const SERVICES: ReadonlyMap<string, ActorKind> = new Map<string, ActorKind>([
  ...["border", "guard", "prison", "customs"].map((word) => [word, "police"] as const),
  ...["security", "intelligence", "emergency", "migration"].map((word) => [word, "government"] as const),
]);

/** Kinds of body that stand behind their names: "the Gran Grif gang", "Zarate militants". */
export const NAMED_BODIES: ReadonlySet<ActorKind> = new Set<ActorKind>([
  "criminals",
  "rebels",
  "militants",
  "paramilitary",
  "party",
]);

/** Sites that two words name: first word → second words. */
export const SITES_OF_TWO: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ["air naval military army", "base"],
      ["army military police", "barracks camp"],
      ["refugee displacement", "camp"],
      ["train railway bus", "station"],
      ["power", "plant station"],
      ["border", "crossing"],
      ["international", "airport"],
    ] as const
  ).flatMap(([first, second]) => first.split(" ").map((word) => [word, new Set(second.split(" "))] as const)),
);

/** Sites before which any one word is their name. */
export const UNIQUE_SITES: ReadonlySet<string> = new Set(
  "hospital prison bridge mosque crossing barracks dam airport stadium".split(" "),
);
