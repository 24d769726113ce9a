const IRREGULAR = new Map<string, string>();
for (const row of "be am is are was were been being|have has had having|do does did done|go goes went gone|say said|make made|take took taken|come came|see saw seen|know knew known|get got gotten|give gave given|find found|think thought|tell told|become became|show showed shown|leave left leaving|feel felt|put put|bring brought|begin began begun|keep kept|hold held|write wrote written|stand stood|hear heard|let let|mean meant|set set|meet met|run ran|pay paid|sit sat|speak spoke spoken|lie lay lain lying|lead led|read read|grow grew grown|lose lost losing|fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken|spend spent|cut cut|rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown|catch caught|deal dealt|win won|forget forgot forgotten|shoot shot|fight fought|strike struck stricken|hit hit|hurt hurt|die died dying|blow blew blown|flee fled|steal stole stolen|shut shut|burn burnt burned|beat beat beaten|bear bore borne|bind bound|bleed bled|fly flew flown|freeze froze frozen|hang hung hanged|hide hid hidden|lay laid|mow mowed mown|overthrow overthrew overthrown|overrun overran|quit quit|ride rode ridden|sell sold|shake shook shaken|sink sank sunk|sow sowed sown|spread spread|swear swore sworn|sweep swept|swim swam|teach taught|tear tore torn|withdraw withdrew withdrawn|withhold withheld|undergo underwent undergone|undertake undertook undertaken|retake retook retaken|mistake mistook mistaken|foresee foresaw foreseen|forbid forbade forbidden|forgive forgave forgiven|slay slew slain|slit slit|stab stabbed|wind wound winding".split(
  "|",
)) {
  const [base, ...forms] = row.split(" ");
  for (const form of [base!, ...forms])
    if ((form !== "wound" && form !== "found") || base === "find") IRREGULAR.set(form, base!);
}

/** Base form of a verb form, by table and by rule. */
export function verbLemma(key: string): string {
  const known = IRREGULAR.get(key);
  if (known !== undefined) return known;
  if (key.endsWith("ing") && key.length > 5) return fromStem(key.slice(0, -3));
  if (key.endsWith("ied") && key.length > 4) return `${key.slice(0, -3)}y`;
  if (key === "used" || key === "using") return "use";
  if (key.endsWith("ed") && key.length > 4) return fromStem(key.slice(0, -2));
  if (key.endsWith("ies") && key.length > 4) return `${key.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(key)) return key.slice(0, -2);
  if (key.endsWith("s") && !key.endsWith("ss") && key.length > 3) return key.slice(0, -1);
  return key;
}
/** Stems that look as if they had lost an "e", and have not. */
const WHOLE = new Set(
  "treat defeat repeat retreat combat heat seat float cheat coat eat threat mistreat maltreat entreat explain detain maintain contain obtain retain sustain abstain train gain remain claim aim reclaim proclaim maim exclaim fail hail jail nail sail trail assail curtail detail bail mail rail wait await visit edit limit exit credit exhibit prohibit permit deposit inhabit recruit suit reveal appeal conceal seal deal steal heal murder occur recur incur murmur boil spoil foil toil pour tour detour devour labour favour honour harbour air repair despair impair bear tear wear fear appear clear near hear rear clean lean mean loan moan roam clear scream claim cool fool pool school loot shoot root boot room loom bomb comb climb clamour endanger develop gallop wallop gossip worship kidnap equip handicap hijack ransack attack crack sack back pack track soak speak break leak sneak seek book look cook hook knock block lock rock shock mock kick pick stick trick brief relief proof roof fund fuel signal cancel travel label level model quarrel rebel compel expel propel repel dispel excel control patrol enrol annul model channel tunnel parallel bias focus canvas discuss dismiss confess press address access process witness harass bless guess possess pass cross miss kiss toss boss boycott abduct conduct instruct obstruct protect detect reject elect select collect connect affect effect suspect inspect expect respect direct erect restrict convict evict predict inflict attract contract extract distract react enact exact impact act fact".split(
    " ",
  ),
);
/** Stems that have lost an "e" against the rules below. */
const CUT = new Set(
  "injur captur tortur secur ensur endur assur measur treasur pressur figur procur obscur cur lur matur manufactur structur ventur featur lectur pictur rupt impos expos propos suppos dispos oppos compos clos los us accus caus paus refus confus abus excus fus pleas ceas leas releas increas decreas purchas chas eras rais prais rous hous espous arous evacuat massacr analys us execut persecut prosecut institut constitut substitut contribut distribut attribut pollut dilut salut commut disput reput comput invit unit ignit writ bit recit excit incit quot vot not promot devot denot pric practic servic financ balanc advanc glanc danc forc sourc announc pronounc renounc bounc denounc experienc sentenc silenc influenc convinc minc sabotag damag manag encourag ravag savag pillag salvag rampag forag outrag stag wag rag engag challeng reveng aveng plung loung chang exchang arrang rang charg discharg recharg surg urg purg merg emerg diverg forg besieg alleg pledg judg bridg hedg trudg dislodg lodg dodg mobilis mobiliz neutralis neutraliz clos believ receiv perceiv deceiv conceiv achiev reliev retriev griev deriv arriv surviv reviv depriv striv driv hav sav wav brav crav leav mov remov prov improv approv reprov lov glov serv observ deserv preserv conserv reserv starv carv involv resolv solv evolv revolv dissolv aris advis revis devis promis compromis surpris exercis supervis televis disguis crui cruis bruis despis rescu argu issu pursu continu valu queu su rescu blam nam fram sham tim crim claim resum assum consum presum fum com becom welcom overcom dom hom chim shin lin min undermin determin examin imagin combin confin defin refin declin inclin decid divid provid collid guid hid rid sid resid presid subsid overrid coincid includ conclud exclud preclud allud elud intrud delud fad invad persuad evad grad trad blockad parad upgrad degrad precede preced conced reced secede seced interced imped supersed stag cod explod erod corrod eras hop cop scop rop grop escap shap scrap tap rap pip strip wip typ gap troop declar shar prepar compar scar spar dar car star stor restor explor ignor bor scor adher interfer persever revers hir fir retir acquir requir inquir enquir inspir conspir expir tir admir wir empir desir bak mak tak wak shak stak lik strik hik invok evok provok revok smok chok jok pok spok snip hik dik schedul rul ridicul settl battl rattl tackl struggl smuggl juggl strangl tangl handl kindl dwindl hurdl assembl tumbl stumbl grumbl rumbl crumbl humbl troubl doubl enabl disabl trampl sampl toppl crippl rippl coupl tripl muzzl puzzl throttl shuttl bottl startl hustl wrestl whistl castl nestl hurl fil pil til smil whil compil reconcil assail styl scal whal stal inhal exhal schedul rul overrul annihilat".split(
    " ",
  ),
);

function fromStem(stem: string): string {
  if (
    stem.endsWith("fre") ||
    stem.endsWith("agre") ||
    stem.endsWith("fle") ||
    stem.endsWith("guarante") ||
    stem.endsWith("overse")
  )
    return `${stem}e`;
  if (WHOLE.has(stem)) return stem;
  if (CUT.has(stem)) return `${stem}e`;
  const last = stem.at(-1)!;
  if (last === stem.at(-2) && !"lszf".includes(last) && stem.length > 3) return stem.slice(0, -1);
  if (last === "l" && stem.at(-2) === "l" && WHOLE.has(stem.slice(0, -1))) return stem.slice(0, -1);
  if (
    /(?:[^aeiou][aeiou][^aeiouwxy]|at|iz|is|uc|ag|ang|erg|rs|ns|v|u|c|ul|bl|tl|pl|dl|gl|kl)$/.test(stem) &&
    !/(?:er|en|on|or|el|et|it|op|ow|ub|om|um|ut|ur|ain|ap|ip|ail|in|an|ot|ed|ad|od)$/.test(stem)
  )
    return `${stem}e`;
  return stem;
}

export function isPastForm(key: string): boolean {
  return (
    key.endsWith("ed") ||
    (IRREGULAR.has(key) && IRREGULAR.get(key) !== key && !key.endsWith("ing") && !key.endsWith("s"))
  );
}
