// The closed classes and small word lists that the grammar goes by.
export const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const BE = words("be am is are was were been being 'm 're isnt arent wasnt werent");
export const HAVE = words("have has had having 've havent hasnt hadnt");
export const DO = words("do does did doing dont doesnt didnt");
export const MODALS = words(
  "will would shall should can could may might must ca wo sha 'll 'd cannot wont wouldnt couldnt shouldnt cant",
);
export const NOT = words(
  "not nt n't never rarely seldom neither no-longer cannot wont wouldnt couldnt shouldnt cant dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt",
);
/** Before people and a bare verb: "saw gunmen burn houses". */
export const PERCEIVING = words("see watch hear witness let make help");
export const RELATIVES = words("who which whom that whose");
export const SUBORDINATORS = words(
  "if after when while because although though before since until unless as where once whereas whether till lest how why what",
);
/** Verbs that take somebody or something "as" what it is: behind their participles "as" opens no clause. */
export const TAKING_AS = words(
  "identify know describe regard name classify list designate recognize recognise label brand view see treat portray depict dress disguise pose masquerade",
);
export const COORDINATORS = words("and or but then nor yet");
export const POSSESSIVES = words("its his her their our my your whose");
export const DEFINITES = words("the this that these those its his her their our my your both");
export const PARTICLES = words("out up off down away back over apart");
export const PLURALS = words(
  "people police troops men women children gunmen they we them us these those civilians forces others dozens hundreds thousands scores",
);
/** Verbs after which a clause without "that" may follow. */
export const REPORTING = words(
  "say report claim announce deny confirm believe think insist add allege warn state note argue suggest acknowledge admit declare tell assert contend estimate fear hope know reveal show indicate mean suspect write tweet explain stress complain testify",
);
/** Behind "by", how something was said, not by whom: "said by telephone". */
export const CHANNELS = words(
  "telephone phone satellite email e-mail text letter radio video videolink whatsapp telegram signal messenger skype zoom fax",
);
export const DAYS = words(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun",
);
export const DAY_PARTS = words("morning afternoon evening night midday noon");
export const TIME_ADVERBS = words("today yesterday tomorrow tonight");
/** Verbs of headlines in the third person that are nouns elsewhere. */
export const HEADLINE_VERBS = words(
  "hits kills shells strikes attacks bombs raids clashes fires blasts rockets storms targets claims seeks vows slams warns urges calls says blames backs offers halts seizes captures arrests wounds injures frees releases threatens rejects denies accuses condemns demands orders moves pulls retreats marches protests votes talks meets agrees signs bans blocks closes leaves ends massacres slaughters",
);
/** Verbs of deeds that the tagger takes for nouns behind those who do them. */
export const DOING = words(
  "storm clash attack kill shell bomb raid strike ambush protest march rally riot battle torch loot shoot wound seize fight target arrest release rock block blow drive",
);
/** What was done to whoever answers for a deed: "arrested over 1989 massacre". */
export const CALLED_TO_ACCOUNT = words(
  "arrested detained held charged indicted tried convicted jailed sentenced sued extradited questioned wanted acquitted",
);
/** Heads of groups that tell when, and are neither subject nor object. */
/** Adverbs by which nobody is sure who did it: "a bomb allegedly planted by rebels", "the murder, presumably by rebels". */
export const HEDGING = words(
  "allegedly presumably reportedly apparently supposedly probably possibly purportedly perhaps",
);
export const TIME_HEADS = words(
  "today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday week month year day night morning evening afternoon weekend january february march april june july august september october november december hour time",
);
/** Words before a number that belong to it: "at least 49", "more than 50", "up to 20". */
export const BEFORE_NUMBERS: readonly (readonly string[])[] = [
  ["at", "least"],
  ["at", "most"],
  ["more", "than"],
  ["less", "than"],
  ["fewer", "than"],
  ["up", "to"],
  ["as", "many", "as"],
  ["no", "fewer", "than"],
  ["no", "less", "than"],
  ["some"],
  ["about"],
  ["around"],
  ["nearly"],
  ["almost"],
  ["approximately"],
  ["roughly"],
  ["over"],
  ["only"],
  ["an", "estimated"],
  ["just"],
  ["another"],
  ["a", "further"],
  ["at", "around"],
  ["close", "to"],
];
/** Lower-case words within a name: "Port au Prince", "Abu Bakr al Baghdadi". */
export const NAME_LINKS = words("de del la las los el al bin ibn von van der den du da dos das di au aux ul ur e y");
/** Prepositions that the tagger calls something else. */
export const PREPOSITIONS = words(
  "including following amid amidst despite per via near outside inside alongside against concerning regarding besides versus towards toward throughout during within without among amongst between behind beyond beside opposite",
);
/** Nouns in -ing for what people do in conflicts; the tagger often takes them for verbs. */
export const GERUND_NOUNS = words(
  "fighting flooding shelling bombing shooting killing kidnapping stabbing bombardment hijacking looting burning beating uprising meeting bombing firing raiding lynching mining rioting stoning pelting hearing briefing building training mourning warning finding hanging hacking clashing crossing landing rigging smuggling trafficking funding offering opening parking planning posting rating reading ruling setting spending standing suffering testing understanding voting wedding writing",
);
/** "last week", "the past ten years". */
export const POINTING = words("last next past previous following same very coming");
export const MONTHS = words(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec",
);
/** Verbs of saying, thinking and wishing that the tagger takes for nouns. */
export const SAYING_FORMS = words(
  "show shows claim claims fear fears hope hopes plan plans view views report reports note notes state states doubt doubts promise promises demand demands question questions support supports favor favors favour favours deny denies say says believe warn warns suspect suspects estimate estimates project projects attempt vow vows pledge pledges praise praises blame blames list lists point points hint hints wonder wonders caution cautions dub dubs cast credit credits peg pegs express embrace embraces welcome slam slams tout touts call dispute disputes mocking repeating offering answering lamenting railing reassuring promising supporting warning urging calling signaling signalling questioning",
);
/** What comes of a deed, told behind a comma: "…, killing three". */
export const OUTCOMES = words(
  "kill wound injure hurt maim destroy damage wreck devastate gut leave cause spark trigger force prompt claim",
);
/** Words that open a count: "killing at least 17". */
export const COUNT_LEADS = words(
  "at up more over about around nearly almost some several dozens hundreds thousands scores as",
);

/** Verbs that have somebody told behind them: "told reporters the army had fled". */
export const ADDRESSING = words("tell inform assure notify remind warn");

/** Verbs by which somebody is brought to book: "on Monday accused of murder". */
export const ACCUSING = words("accuse charge suspect convict");
/** What opens, behind a comma, who some of them were: "nine people, including two boys,". */
export const ASIDES = words("including among mostly mainly most all some many");
