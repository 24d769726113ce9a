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
  if (key.endsWith("ed") && key.length > 4) return fromStem(key.slice(0, -2));
  if (key.endsWith("ies") && key.length > 4) return `${key.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(key)) return key.slice(0, -2);
  if (key.endsWith("s") && !key.endsWith("ss") && key.length > 3) return key.slice(0, -1);
  return key;
}
function fromStem(stem: string): string {
  const last = stem.at(-1)!;
  if (last === stem.at(-2) && !"lszf".includes(last) && stem.length > 3) return stem.slice(0, -1);
  if (
    /(?:[^aeiou][aeiou][^aeiouwxy]|at|iz|is|uc|ag|ang|erg|rs|ns|v|u|c|ul|bl|tl|pl|dl|gl|kl)$/.test(stem) &&
    !/(?:er|en|on|or|el|et|it|op|ow|ub|om|um|ut|ur)$/.test(stem)
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
