/**
 * Titles, ranks and offices that stand before a person's name, as keys; phrases of several words with spaces. Compiled by hand.
 * `strict` ones are followed by nothing but a name; the others are also common nouns and need a name behind them.
 */
export const STRICT_TITLES = `mr|mrs|ms|miss|mme|mlle|dr|prof|sir|dame|lord|lady|sen|rep|gov|gen|lt|lieut|col|maj|capt|sgt|cpl|pvt|pfc|cmdr|cmdt|adm|brig|insp|supt|const|det|rev|fr|msgr|hon|pres|amb|sr|sra|srta|don|dona|mohd|
lt-gen|lt-col|maj-gen|brig-gen|lt gen|lt col|lt cmdr|maj gen|brig gen|vice adm|rear adm|staff sgt|master sgt|sgt maj|1st lt|2nd lt|first lt|second lt|det insp|det sgt|det supt|asst insp|sub insp|shri|smt|maulana|mullah|mawlawi|maulvi|mufti|
ayatollah|grand ayatollah|hojatoleslam|sheik|sheikh|haji|hajji|imam|herr|frau|monsieur|madame|signor|signora|senor|senora|pandit|swami|sant|cllr|clr|ustaz|ustad|alhaji|adgp|dgp|igp|ssp|dsp|asp`;

export const TITLES = `president|vice president|vice-president|prime minister|deputy prime minister|first minister|foreign minister|deputy foreign minister|defence minister|defense minister|interior minister|finance minister|justice minister|health minister|energy minister|information minister|home minister|chief minister|minister|deputy minister|
minister of state|minister of defence|minister of defense|minister of foreign affairs|minister of the interior|minister of interior|minister of health|minister of justice|minister for foreign affairs|foreign secretary|home secretary|defence secretary|defense secretary|state secretary|secretary of state|deputy secretary of state|assistant secretary of state|under secretary of state|undersecretary of state|secretary of defense|secretary of defence|secretary of the interior|secretary of homeland security|director of central intelligence|director of national intelligence|chief of general staff|chief of the general staff|chief of army staff|
secretary general|secretary-general|general secretary|deputy secretary|under secretary|undersecretary|assistant secretary|press secretary|permanent secretary|secretary|chancellor|vice chancellor|premier|king|queen|prince|princess|crown prince|emir|sultan|pope|archbishop|bishop|cardinal|father|sister|brother|
pastor|reverend|rabbi|priest|patriarch|saint|senator|congressman|congresswoman|representative|rep|delegate|lawmaker|mp|mep|deputy|speaker|majority leader|minority leader|opposition leader|party leader|rebel leader|militia leader|leader|supreme leader|governor|lieutenant governor|regional governor|provincial governor|mayor|deputy mayor|
councillor|councilor|councilman|councilwoman|alderman|commissioner|high commissioner|ambassador|envoy|special envoy|special representative|special rapporteur|consul|consul general|spokesman|spokeswoman|spokesperson|chief spokesman|military spokesman|army spokesman|police spokesman|government spokesman|
judge|chief judge|justice|chief justice|magistrate|prosecutor|chief prosecutor|special prosecutor|attorney general|solicitor general|district attorney|deputy district attorney|attorney|lawyer|solicitor|barrister|coroner|sheriff|deputy sheriff|undersheriff|marshal|field marshal|constable|police constable|inspector|chief inspector|
detective inspector|detective chief inspector|detective sergeant|detective superintendent|chief superintendent|superintendent|inspector general|inspector-general|director general|director-general|chief constable|assistant chief constable|detective|officer|police officer|police chief|chief of police|patrolman|trooper|sergeant|staff sergeant|
sergeant major|master sergeant|corporal|lance corporal|private|lieutenant|lieutenant general|lieutenant colonel|lieutenant commander|second lieutenant|first lieutenant|captain|major|major general|colonel|colonel general|general|brigadier|brigadier general|army general|admiral|vice admiral|rear admiral|commodore|air marshal|air chief marshal|
air vice marshal|squadron leader|wing commander|group captain|commander|commander-in-chief|commander in chief|deputy commander|army chief|chief of staff|army commander|warlord|professor|doctor|coach|head coach|manager|director|deputy director|executive director|managing director|chief executive|ceo|cfo|chairman|chairwoman|
chair|chairperson|vice chairman|founder|co-founder|analyst|journalist|reporter|correspondent|photographer|editor|author|actor|actress|singer|comedian|director|producer|activist|resident|witness|survivor|teacher|principal|superintendent|student|nurse|engineer|economist|historian|
businessman|farmer|expert|researcher|scientist|candidate|presidential candidate|nominee|strategist|adviser|advisor|aide|negotiator|chief negotiator|mediator|diplomat|dictator|strongman|ex-president|former president|interim president|acting president|president-elect|national security adviser|national security advisor|
fire chief|city manager|vice-chancellor|coordinator|humanitarian coordinator|resident coordinator|regional director|taoiseach|tanaiste|first lady|commissioner general|general director|press officer|human rights commissioner|ombudsman|dean|chaplain|midfielder|striker|defender|goalkeeper|quarterback|pitcher|linebacker|winger|captain|boss|defenceman|forward|guard|suspect|victim|defendant|plaintiff`;

/** Titles of women and of men, for pronouns. */
export const FEMALE_TITLES =
  "mrs ms miss mme mlle dame lady madame signora senora sra srta smt queen princess sister spokeswoman congresswoman councilwoman chairwoman actress frau";
export const MALE_TITLES =
  "mr sir lord king prince pope father fr brother spokesman congressman councilman chairman monsieur herr senor shri businessman";

/** What may follow a person's last name. */
export const NAME_SUFFIXES = "jr sr ii iii iv";
/** Small words inside a person's name. */
export const NAME_PARTICLES =
  "al el ul bin bint ibn ben abu von van der den de del della di da do dos das du la le los las y e ould ag ap mac st ter ten zu e";
