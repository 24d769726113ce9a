/**
 * Irregular verbs: base, past and participle forms (a participle that is the past form again is written again only where
 * by-forms follow: "strike struck struck stricken"), and those -ing forms that no rule gives. Compiled by hand from
 * common knowledge of English.
 */
export const IRREGULAR_VERBS = `be am is are was were been being
have has had having|do does did done|go goes went gone|say said|make made|take took taken|come came come|see saw seen
know knew known|get got gotten|give gave given|find found|think thought|tell told|become became become|show shown|leave left
feel felt|put|bring brought|begin began begun|keep kept|hold held|write wrote written|stand stood|hear heard|let
mean meant|set|meet met|run ran run|pay paid|sit sat|speak spoke spoken|lie lay lain lying|lead led|read|grow grew grown
lose lost|fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken|spend spent
cut|rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown
catch caught|deal dealt|win won|forget forgot forgotten|shoot shot|fight fought|strike struck struck stricken|hit|hurt
die died dying|blow blew blown|flee fled|steal stole stolen|shut|burn burnt|beat beat beaten|bear bore borne|bind bound
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
kidnap kidnapped kidnapped kidnapping kidnaped kidnaping|admit admitted|commit committed|permit permitted|submit submitted
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
scuffle scuffled|detonate detonated|negotiate negotiated|create created|evacuate evacuated|use used using`.replaceAll(
  "\n",
  "|",
);

/** Regular verbs of news, base forms: they tell a stem that has lost an "e" from one that has not. Compiled by hand. */
export const REGULAR_VERBS = `injure torture capture recapture endure ensure assure reassure secure measure fracture cure lure allure obscure pressure treasure picture manufacture nurture puncture insure conjure figure mature culture ignore explore restore deplore store adore implore condone drone atone excite recite expedite write rewrite delete deplete secrete scope elope adhere persevere revere contravene reconvene consume exhume haste paste use reuse misuse lunge impinge infringe hassle sue flee referee acquire require abdicate abduct abort absorb accede accelerate accept access accompany accord accuse achieve acknowledge
acquire acquit act activate adapt address adhere adjust administer adopt adore advance advise advocate affect
afford age agreement aid aim airdrop airlift alarm alert allege allocate allow allure amass ambush amend
amnesty amount amplify analyse analyze anger annex annihilate announce annoy anticipate apologise apologize
appeal appear applaud apply appoint apprehend approach approve arbitrate argue arm arraign arrange arrest
arrive ascribe ask assail assassinate assault assemble assert assess assign assist assume assure attach attack
attempt attend attract attribute authenticate authorise authorize avenge avert avoid await award back
backtrack balance balk banish bargain barricade base baton battle beef beg behave behead believe belong
besiege betray blacklist blame blast blend bless block blockade bludgeon blur board boast bolster bombard
booby-trap book boost border bore borrow bother bow boycott brand brandish breach breathe breeze brief broker
bruise brush brutalise brutalize bulldoze burden bury butcher calculate call calm campaign cancel cane
capitulate care carpet carry carve castigate cause cave cease cede celebrate censor challenge change chant
characterise characterize charge chargesheet charter chase chat cheer chide choke cite claim clamp clarify
clash classify clean clear climb close club coerce collaborate collapse collar collect collide comb combat
combine comfort command commandeer commemorate commence commend comment commitment communicate commute
compensate compete compile complain complete comply compose compromise conceal concede concentrate concern
conclude concur condemn conduct confer confess configure confine confirm confiscate confront confuse
congratulate conjure connect conquer conscript consensus consent consist consolidate constitute construct
consult contact contain contemplate contend contest continue contract contradict contribute convene convert
convey convict convince cooperate coordinate cope correct corroborate counter court crack crash cripple
criticise criticize cross crowd crush cultivate curb cure curse curtail customise damage dance dash date
debate decapitate decide decision decline decommission decorate decrease decry dedicate deface defeat defect
defend defer define defuse defy delay delegate delete demand demobilise demobilize demolish demonstrate
denounce deny depart depend depict deplore deploy deport depose deprive derail descend describe desecrate
deserve designate desire despatch destabilise destabilize destroy detain detect deteriorate determine
devastate devise devote differ diminish direct disable disagree disappear disappoint disapprove disarm disavow
discard discharge disclaim disclose discourage discriminate discuss disengage disguise dislodge dismantle
dismiss disobey disown dispatch disperse displace display dispute disregard disrupt dissolve distance
distinguish distribute disturb divert divide dock document dominate donate double doubt down downgrade
downplay draft drag drain dread drop drown dump dynamite earn ease eavesdrop echo educate effect eject elect
electrocute eliminate elude emanate embargo embark embrace emerge emphasise emphasize employ empower enable
enact encircle encounter encourage end endanger endeavor endeavour endorse endure enforce engage engulf
enhance enjoy enlist enrich enslave ensnare ensue ensure entertain entitle entrench entrust envisage eradicate
erase erect erode erupt escalate escape escort espouse establish estimate evade evaluate evaporate evict
evolve exacerbate exact examine exceed exchange excite exclude execute exempt exercise exert exhaust exhort
exhume exile exist exonerate expand expect expedite experience expire explain explode exploit explore export
expose express expropriate extend exterminate extinguish extract extradite face facilitate fade fail falter
famish fan favour fear feature fend ferry figure file fill finalise finalize finance finish firebomb fix flag
flame flank flare flash flatten flaunt flock flourish flout flow foil follow forbear force forcibly forge form
formulate fortify foster frame frolic frustrate fuel fulfil fund furnish gag gain gang garner garrison gauge
gaze gear generate geolocate gesture glorify govern grab grant grapple grasp greet grip groan guard guess
guide gun gut hack hail halt hammer hamper hand handcuff handle harangue harass harbour harm harness harvest
hate haul haunt head heal heed help herald hesitate highlight hijack hinder hoard hobble hoist honour hope
host hound house hunt hurl hype identify ignite ignore ill illustrate imagine immolate impact impair impeach
impede implement implicate implore import impose impound impress improve incarcerate incite include increase
incur indicate indict induce infiltrate inflame inflate inflict influence inform inhabit initial initiate ink
inquire insist inspect install instigate instruct insult insure intend intensify intention interact intercept
interfere intern interpret interrogate interrupt intervene interview intimidate introduce inundate invade
invent invest investigate invite invoke involve irradiate isolate issue jail jeer jeopardise jeopardize join
jolt journey judge jump justify kick kill kiss knife knock label lack lambast lambaste lament land lash last
lathi lathicharge laugh launch leak lean leap learn lecture legalise legalize lessen level liberate lift like
line linger link list live load loathe lob lobby locate lock lodge log look loom loot love lower lure lynch
machine machinegun maim maintain malign maltreat manage mandate manhandle march marginalise marginalize mark
maroon martyr mass massacre mastermind match matter mature maul measure mediate merge migrate militarise mimic mine
minimise mistreat mitigate moan mobilise mobilize mock moderate modernise modify molest mortar mount mourn
move mow muffle mull murmur must muster mutilate mutiny muzzle nab nail name narrow nationalise nationalize
near need neglect neutralise neutralize nominate normalise normalize note notice notify nuke number nurse obey
object oblige obliterate obscure observe obstruct obtain occupy occur offend operate oppose oppress opt
orchestrate organise organize originate oust outlaw outline outnumber outrage overrule overwhelm owe own pack
pact paint panic paralyse park part participate pass pause pave peak pelt penalise penalize penetrate pepper
perceive perforate perform perish perjure perpetrate persecute persevere persist persuade petrol phone
photograph pick picket picnic pierce pile pillage pin pit place plan plant play please pledge plot plough
plummet plunder plunge point police poll ponder pool portray pose possess post postpone pound pour praise pray
preach precede precipitate predict prescribe present preserve preside press pressure presume pretend prevail
prevent probe proceed proclaim procure produce profess project prolong promise promote prompt pronounce
propose prosecute protect protest provide provoke publicise publish pull pummel puncture punish purchase purge
pursue push puzzle qualify quarantine quarrel quash quell queue quote radicalise rage raid rail rain raise
rally ram rampage range rank ransack ransom ratify rattle ravage raze reach react ready reaffirm realise
realize reappear rear rearm reassert reassure rebuff rebuke rebut recall recant recapture recede receive
recite reclaim recognise recognize recommend reconcile reconquer reconsider reconstruct record recount recoup
recruit recur redeploy reduce reflect refrain refuel refuse refute regain regard register regret regroup
regulate rehabilitate reign reinforce reinstate reinvade reiterate reject rejoin relate relax release
relinquish relocate rely remain remand remark remember remind remove renew renounce reoccupy reopen reorganise
repair repatriate repeal repeat replace reply report repossess represent repress reprimand reproach repudiate
repulse request require requisition rescue research resemble resent reserve resettle reside resign resist
resolve resort respect respond rest restart restore restrain restrict result resume resupply retain retaliate
retract retreat retrieve return reunite reveal revenge revere reverse review revive revoke revolt reward
riddle rig riot rip risk roam roar rock roll rot rough round rout route rub ruin rule rumble rupture rush
rustle sabotage sack sacrifice safeguard sail salute salvage sap satisfy save scale scan schedule scold scorch
score scour scramble scrap scrape scream screen scrutinise scupper seal sear search seat secede secure seem
seize select sentence separate serve service settle sever sexually shape shell shield shift ship shock
shoulder shout shove shower shun shuttle side siege sign signal silence simmer situate sketch skewer skirmish
slam slander slap slash slope slow smash smoke smuggle snatch snipe snub soar solve sort sound source spark
spearhead specialise specify speculate spike spill spiral splash splinter spoil spot spray sprint spur spurn
spy squander stabilise stabilize staff stage stalk stall stamp stampede star stare start starve state stay
steer stem step stir stockpile stoke stone stonewall stop store straddle strafe strand strangle stress stretch
strip stripe strive structure struggle study stumble stun subdue subject subjugate subordinate subside
substantiate succeed succumb sue suffice suffocate suggest suit summarily superintend supervise supply support
suppress surge surpass surprise surrender surround survey survive suspect suspend sustain swap swarm switch
swoop symbolise sympathise tackle tail tarnish taste taunt tax telephone televise tempt tend tender terminate
terrify terrorise terrorize test testify thank thrash thrive throng throttle thwart time tip tolerate topple
torch torment torpedo torture toss total touch tour trace track trade traffic trail train trample transform
translate transmit transport trap trash travel treasure treat trigger triumph trust try turn twist unanimous
unban uncover undermine underscore unearth unfold unfurl unify unite unleash unload unseat unveil update
upgrade uproot urge use usurp utilise utter vacate value vandalise vandalize vanish venture verify vilify
violate voice volunteer vote vow wage wait waive walk wander want ward warn warrant wash waste watch
waterboard waylay weigh welcome whip whisk wield wipe wish withstand witness wonder work worry wound wrangle
wreck wrest wrestle yield zero zoom`;
