/** Written with a stop, and never the end of a sentence: what they belong to follows. Keys as of `foldWord`. */
export const BEFORE_NAMES: readonly string[] =
  // persons
  (
    "mr mrs ms mx dr drs prof rev revd fr hon rt sr sra srta sres don dna mme mlle messrs msgr mgr pres gov lt col gen maj capt cpt cdr cmdr " +
    "comdr cmdt cmd comm commr adm vadm radm brig sgt ssgt msgt cpl lcpl pvt pte pfc spc spec ens lieut lcdr ltc ltcol ltgen majgen " +
    "briggen sen rep reps sens cong del assemb insp supt det asst dep amb min sec atty aux eng ing arq lic dipl abog ald " +
    "st ste sta sto mt mts ft pt sheik sh mohd md muhd abp bp archbp card pstr wg flt sqn gp obs ofc ofcr off sgts cols gens majs capts " +
    // units and offices
    "bde bn regt div dept dist univ br batt coy pltn plt inf arty art mech armd " +
    // what a number, a name or a title follows
    "no nos vs v vol vols fig figs pp cf viz approx est ca circa al art arts para paras par pars sec secs ch chap op ed eds trans incl excl"
  ).split(" ");

/** Written with a stop; a sentence may end behind them, when what follows opens one. */
export const MAY_END: readonly string[] = (
  "us un uk eu ussr uae usa uss dc la ny drc car jr sr inc ltd co corp llc plc bros assn cia gmbh sa spa ag nv bv " +
  "etc am pm ad bc bce ce phd md ba ma bsc msc mba esq ie eg ave blvd rd sq hwy rte apt bldg intl natl govt " +
  "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun " +
  "ala ariz ark calif colo conn del fla ga ill ind kan kans ky md mass mich minn miss mo mont neb nebr nev okla ore pa penn " +
  "tenn tex va vt wash wis wyo mi km cm kg mph kph hrs hr mins sq ft lbs oz cal mm"
).split(" ");

/** Words that open a sentence more often than they stand in a name: behind "the U.S." they begin a new one. */
export const OPENERS: readonly string[] = (
  "the a an this that these those he she it they we i you his her its their our my your there here who what when where why how which " +
  "in on at by for from with as after before since while during until under over between among amid despite although though because if " +
  "but and or so yet nor however meanwhile also then now still later earlier once only even not no both some many most more several all " +
  "any each every either neither one two three four five six seven eight nine ten another other others such according asked about " +
  "last next today yesterday officials police witnesses authorities hundreds thousands dozens at"
).split(" ");

/** Verbs of speech that may stand behind a question or exclamation: '"Why?" Peskov asked.' */
export const SPEECH: readonly string[] =
  "said says say asked asks added told tells wrote writes shouted cried exclaimed replied responded retorted yelled screamed demanded tweeted posted wondered joked continued declared".split(
    " ",
  );

/** Ends of internet names: "example.com" is one word though a stop stands in it. */
export const DOMAINS: readonly string[] =
  "com org net int gov edu mil info biz html htm php asp aspx tv io me co uk in us ru ua ir il pk bd lk np cn jp fr de es it br ar mx za ng ke js pdf jpg jpeg png".split(
    " ",
  );
