/**
 * Irregular verbs: base, past and participle forms, and those -ing forms that no rule gives. Compiled by hand from
 * common knowledge of English.
 */
export const IRREGULAR_VERBS = `be am is are was were been being
have has had having|do does did done|go goes went gone|say said|make made|take took taken|come came come|see saw seen
know knew known|get got gotten|give gave given|find found|think thought|tell told|become became become|show shown|leave left
feel felt|put|bring brought|begin began begun|keep kept|hold held|write wrote written|stand stood|hear heard|let
mean meant|set|meet met|run ran run|pay paid|sit sat|speak spoke spoken|lie lay lain lying|lead led|read|grow grew grown
lose lost|fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken|spend spent
cut|rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown
catch caught|deal dealt|win won|forget forgot forgotten|shoot shot|fight fought|strike struck stricken|hit|hurt
die died dying|blow blew blown|flee fled|steal stole stolen|shut|burn burnt|beat beaten|bear bore borne|bind bound
bleed bled|fly flew flown|freeze froze frozen|hang hung|hide hid hidden|lay laid|overthrow overthrew overthrown
overrun overran overrun|quit|ride rode ridden|sell sold|shake shook shaken|sink sank sunk|spread|swear swore sworn|sweep swept
swim swam swum|teach taught|tear tore torn|withdraw withdrew withdrawn|withhold withheld|undergo underwent undergone
undertake undertook undertaken|retake retook retaken|mistake mistook mistaken|foresee foresaw foreseen
forbid forbade forbidden|forgive forgave forgiven|slay slew slain|slit|tie tied tying|vie vied vying|arise arose arisen
awake awoke awoken|bend bent|bet|bid|bite bit bitten|breed bred|broadcast|burst|cast|cling clung|creep crept|dig dug
drink drank drunk|eat ate eaten|feed fed|forecast|forego forewent|grind ground|kneel knelt|lend lent|light lit|mow mown
outdo outdid outdone|override overrode overridden|oversee oversaw overseen|overtake overtook overtaken|plead pled
prove proven|rebuild rebuilt|redo redid redone|rend rent|repay repaid|rethink rethought|rid|ring rang rung|sew sewn
shed|shine shone|shrink shrank shrunk|sing sang sung|sleep slept|slide slid|sow sown|speed sped|spin spun|spit spat
split|spring sprang sprung|stick stuck|sting stung|stink stank|stride strode|string strung|swell swollen|swing swung
thrust|tread trod|uphold upheld|upset|wake woke woken|weave wove woven|weep wept|wring wrung|bar barred|stab stabbed
ban banned|rob robbed|rape raped|tape taped|free freed freeing|guarantee guaranteed guaranteeing|agree agreed agreeing
decree decreed decreeing|focus focused focusing|bus bused busing|gas gassed gassing|refer referred|occur occurred
kidnap kidnapped kidnapping kidnaped kidnaping|admit admitted|commit committed|permit permitted|submit submitted
transfer transferred|prefer preferred|deter deterred|compel compelled|expel expelled|repel repelled|patrol patrolled
control controlled|rebel rebelled|propel propelled|equip equipped|worship worshipped|program programmed|veto vetoed
embargo embargoed|undergird|target targeted targeting|benefit benefited benefiting|bomb bombed bombing|add added adding
err erred|dye dyed dyeing|singe singed|flood flooded|visit visited visiting|edit edited editing|exit exited exiting
limit limited limiting|orbit orbited|profit profited|solicit solicited|inherit inherited|prohibit prohibited prohibiting
exhibit exhibited exhibiting|inhibit inhibited|deposit deposited|credit credited|audit audited|vomit vomited
market marketed marketing|rocket rocketed|ticket ticketed|trumpet trumpeted|bracket bracketed|budget budgeted
open opened opening|happen happened happening|threaten threatened|listen listened|fasten fastened|hasten hastened
tighten tightened|weaken weakened|widen widened|strengthen strengthened|lighten lightened|worsen worsened
deepen deepened|frighten frightened|harden hardened|sharpen sharpened|heighten heightened|broaden broadened
poison poisoned|imprison imprisoned|abandon abandoned|summon summoned|pardon pardoned|reason reasoned|cordon cordoned
question questioned|mention mentioned|sanction sanctioned|position positioned|station stationed|condition conditioned
ration rationed|auction auctioned|function functioned|caution cautioned|petition petitioned|envision envisioned
develop developed|gallop galloped|envelop enveloped|storm stormed|murder murdered|order ordered|offer offered
suffer suffered|enter entered|cover covered|deliver delivered|discover discovered|recover recovered|consider considered
gather gathered|answer answered|alter altered|batter battered|shatter shattered|scatter scattered|slaughter slaughtered
shelter sheltered|center centered|monitor monitored|honor honored|favor favored|labor labored|harbor harbored
sponsor sponsored|mirror mirrored|anchor anchored|pressure pressured|injure injured|capture captured|torture tortured
feature featured|restore restored|explore explored|ignore ignored|deplore deplored|implore implored|fire fired
require required|retire retired|inspire inspired|acquire acquired|hire hired|admire admired|conspire conspired
declare declared|compare compared|prepare prepared|share shared|scare scared|spare spared|dare dared|secure secured
assure assured|ensure ensured|insure insured|endure endured|measure measured|treasure treasured|censure censured
scuffle scuffled|detonate detonated|negotiate negotiated|create created|evacuate evacuated`.replaceAll("\n", "|");
