import type { ActorKind, Casualty } from "../model/index.js";

/** Nouns for people and bodies, grouped by what they say of them. Compiled by hand. A word with "/" gives its plural. */
export interface PeopleGroup {
  readonly kind: ActorKind;
  readonly victims?: Casualty["victims"]["category"];
  /** A body or a mass: "army", "troops", "crowd". */
  readonly collective?: boolean;
  readonly words: string;
}

export const PEOPLE: readonly PeopleGroup[] = [
  {
    kind: "military",
    victims: "military",
    words:
      "soldier serviceman/servicemen servicewoman/servicewomen trooper commander conscript reservist recruit infantryman/infantrymen paratrooper marine sailor airman/airmen pilot gunner sniper commando ranger legionnaire private corporal sergeant lieutenant captain major colonel general admiral brigadier commodore marshal ensign officer warrior artilleryman/artillerymen crewman/crewmen sapper cadet guardsman/guardsmen janissary veteran draftee enlistee legionary",
  },
  {
    kind: "military",
    victims: "military",
    collective: true,
    words:
      "army/armies troops force forces military navy/navies airforce marines infantry cavalry artillery battalion brigade regiment division platoon squad garrison patrol fleet corps contingent detachment convoy warplane warplanes jets helicopters personnel defenders invaders occupiers",
  },
  {
    kind: "police",
    victims: "police",
    words:
      "policeman/policemen policewoman/policewomen constable cop jawan inspector sub-inspector havildar superintendent sheriff deputy trooper detective gendarme carabiniere/carabinieri officer patrolman/patrolmen bodyguard guard warden jailer marshal agent",
  },
  { kind: "police", victims: "police", collective: true, words: "police gendarmerie constabulary" },
  {
    kind: "paramilitary",
    victims: "military",
    words:
      "paramilitary/paramilitaries militiaman/militiamen vigilante mercenary/mercenaries contractor auxiliary/auxiliaries",
  },
  { kind: "paramilitary", victims: "military", collective: true, words: "militia" },
  { kind: "peacekeepers", victims: "peacekeepers", words: "peacekeeper blue-helmet observer" },
  {
    kind: "rebels",
    victims: "militants",
    words:
      "rebel guerrilla guerilla insurgent separatist secessionist revolutionary/revolutionaries combatant fighter mutineer subversive partisan resistance contra maquis guerrillero",
  },
  { kind: "rebels", victims: "militants", collective: true, words: "insurgency rebellion" },
  {
    kind: "militants",
    victims: "militants",
    words:
      "militant terrorist extremist jihadist jihadi islamist fundamentalist bomber hijacker fanatic radical infiltrator operative narcoterrorist mujahid/mujahideen kharji/khawarij khariji/khwarij naxalite maoist",
  },
  {
    kind: "criminals",
    victims: "unknown",
    words:
      "criminal bandit gangster trafficker smuggler robber thief/thieves thug hitman/hitmen dealer delinquent pirate murderer killer rapist poacher rustler mobster hoodlum outlaw",
  },
  { kind: "criminals", victims: "unknown", collective: true, words: "gang cartel mafia syndicate" },
  {
    kind: "unidentified",
    victims: "unknown",
    words:
      "gunman/gunmen attacker assailant kidnapper abductor captor assassin perpetrator culprit arsonist raider shooter intruder stranger suspect miscreant aggressor hooligan looter rioter stabber arsonist",
  },
  { kind: "unidentified", victims: "unknown", collective: true, words: "mob crowd throng" },
  {
    kind: "civilians",
    victims: "civilians",
    words:
      "schoolteacher headteacher schoolmaster undergraduate porter hawker tailor hairdresser beautician moneychanger rapper actress organiser organizer postman/postmen mailman/mailmen muezzin clansman/clansmen jogger surfer sherpa civilian idp companion villager resident inhabitant citizen local townsman/townsmen neighbor neighbour bystander passerby/passersby pedestrian passenger commuter motorist driver tourist visitor traveller traveler pilgrim worshipper worshiper shopper customer spectator tenant refugee migrant evacuee returnee settler squatter nomad herder herdsman/herdsmen farmer breeder gravedigger attendant conductor guide custodian westerner peasant grower dockworker weaver fisherman/fishermen shepherd labourer laborer worker miner digger trader merchant vendor shopkeeper businessman/businessmen businesswoman/businesswomen industrialist entrepreneur employee engineer technician teacher professor lecturer student pupil schoolchild/schoolchildren schoolgirl schoolboy scholar academic intellectual lawyer attorney artist singer actor writer poet athlete footballer doctor nurse surgeon physician patient paramedic medic ambulanceman/ambulancemen firefighter fireman/firemen rescuer clergyman/clergymen priest nun monk bishop archbishop cardinal pastor reverend imam cleric mullah rabbi preacher missionary/missionaries jesuit sevak devotee believer muslim hindu christian jew sikh sunni shiite shia alawite kurd druze yazidi tutsi hutu bosniak rohingya tamil catholic protestant man/men woman/women person/people human individual old/olds adult elder pensioner widow widower mother father parent son daughter brother sister husband wife/wives spouse uncle aunt cousin nephew niece grandmother grandfather grandson relative couple bride groom guest friend colleague tribesman/tribesmen countryman/countrymen compatriot national foreigner expatriate immigrant exile émigré landowner rancher cook maid servant waiter clerk secretary accountant banker electrician mechanic carpenter mason truck-driver taxi-driver bus-driver trucker victim survivor casualty hostage captive prisoner inmate detainee prisoner-of-war POW orphan disabled homeless",
  },
  {
    kind: "civilians",
    victims: "civilians",
    collective: true,
    words:
      "people/peoples public population populace family/families household community/communities tribe clan audience congregation villagers neighbourhood",
  },
  {
    kind: "civilians",
    victims: "children",
    words:
      "child/children boy girl baby/babies infant toddler teenager youngster minor schoolchild/schoolchildren newborn kid adolescent",
  },
  {
    kind: "civilians",
    victims: "civilians",
    words:
      "youth protester protestor demonstrator marcher striker activist campaigner dissident picketer supporter sympathiser sympathizer follower opponent critic voter kar-sevak karsevak",
  },
  {
    kind: "media",
    victims: "journalists",
    words:
      "journalist reporter correspondent photographer cameraman/cameramen photojournalist editor columnist broadcaster newsman/newsmen anchor blogger newscaster stringer cameraperson",
  },
  { kind: "ngo", victims: "aid-workers", words: "aid-worker humanitarian volunteer relief-worker" },
  {
    kind: "government",
    victims: "officials",
    words:
      "official minister president premier chancellor governor mayor senator congressman/congressmen congresswoman/congresswomen lawmaker legislator deputy/deputies parliamentarian councillor councilor councilman/councilmen alderman/aldermen prefect commissioner administrator bureaucrat diplomat ambassador envoy consul attache attaché emissary/emissaries negotiator spokesman/spokesmen spokeswoman/spokeswomen spokesperson judge magistrate prosecutor justice politician statesman/statesmen leader secretary undersecretary king queen prince princess emir sultan monarch ruler dictator strongman/strongmen head-of-state chairman/chairmen chairwoman chairperson chief director adviser advisor aide candidate nominee",
  },
  {
    kind: "government",
    victims: "officials",
    collective: true,
    words:
      "government administration authority/authorities regime junta cabinet ministry/ministries department parliament congress senate assembly/assemblies legislature court tribunal council presidency state palace embassy/embassies consulate bureau commission committee municipality leadership",
  },
  {
    kind: "party",
    victims: "civilians",
    words: "party/parties opposition coalition alliance faction bloc movement front union wing",
  },
  { kind: "international-organisation", victims: "civilians", collective: true, words: "mission delegation bloc" },
  {
    kind: "ngo",
    victims: "civilians",
    collective: true,
    words:
      "charity/charities foundation watchdog monitor organization organisation group agency/agencies association federation network institute",
  },
  {
    kind: "person",
    victims: "civilians",
    words:
      "expert analyst specialist researcher witness/witnesses eyewitness/eyewitnesses source observer informant investigator member veteran founder ally/allies mediator intermediary/intermediaries broker figure",
  },
  {
    kind: "other",
    victims: "unknown",
    collective: true,
    words:
      "side company/companies firm bank hospital university school church team club newspaper station channel media press column band cell unit element",
  },
  {
    kind: "military",
    victims: "military",
    words:
      "gurkha sepoy rifleman/riflemen grenadier bombardier fusilier lancer hussar cavalryman/cavalrymen tankman/tankmen helmsman/helmsmen submariner frogman/frogmen seaman/seamen navyman/navymen aviator copilot navigator parachutist deserter defector quartermaster adjutant subedar havildar naik serviceperson servicemember footsoldier bodyguardsman occupier invader interventionist peshmerga commandant generalissimo subcommander comandante sentry/sentries sentinel missileer",
  },
  {
    kind: "military",
    victims: "military",
    collective: true,
    words: "soldiery taskforce coastguard rearguard militaries paratroops servicepeople",
  },
  {
    kind: "police",
    victims: "police",
    words:
      "carabinero lawman/lawmen lawwoman/lawwomen bobby/bobbies policeperson sleuth watchman/watchmen nightwatchman/nightwatchmen borderguard turnkey jailor warder gaoler marksman/marksmen sharpshooter rakshak homeguard havaldar",
  },
  {
    kind: "paramilitary",
    victims: "military",
    words: "militiawoman/militiawomen fedayee/fedayeen razakar janjaweed hireling rondero patroller",
  },
  {
    kind: "paramilitary",
    victims: "military",
    collective: true,
    words: "militias irregulars",
  },
  {
    kind: "rebels",
    victims: "militants",
    words: "guerrillera putschist plotter irredentist maquisard insurrectionist naxal commandante",
  },
  {
    kind: "militants",
    victims: "militants",
    words:
      "bombmaker saboteur supremacist anarchist takfiri salafist fidayeen zealot cadre talib subversives agitator hardliner ultranationalist loyalist unionist republican recruiter facilitator financier mastermind ringleader handler",
  },
  {
    kind: "criminals",
    victims: "unknown",
    words:
      "narco narcotrafficker druglord kingpin sicario extortionist extorter racketeer counterfeiter fraudster swindler burglar mugger pickpocket carjacker gunrunner vandal hacker cybercriminal fugitive felon gangbanger gangmember dacoit goonda goon henchman/henchmen accomplice brigand marauder highwayman/highwaymen strongarm contrabandist antisocial lyncher ruffian rowdy/rowdies pimp warlord",
  },
  {
    kind: "unidentified",
    victims: "unknown",
    words: "gunwoman/gunwomen knifeman/knifemen triggerman/triggermen prowler trespasser",
  },
  {
    kind: "unidentified",
    victims: "unknown",
    collective: true,
    words: "rabble horde",
  },
  {
    kind: "civilians",
    victims: "civilians",
    words:
      "noncombatant onlooker householder homeowner townspeople townsperson/townspeople islander highlander lowlander countrywoman/countrywomen tribal adivasi dalit smallholder campesino sharecropper ploughman/ploughmen cattleman/cattlemen cowherd goatherd beekeeper woodcutter logger lumberjack forester gardener fisher fisherwoman/fisherwomen hunter gatherer forager peddler pedlar stallholder butcher baker grocer barber cobbler blacksmith goldsmith jeweller jeweler potter weaver painter plumber welder bricklayer builder roofer foreman/foremen apprentice repairman/repairmen handyman/handymen janitor cleaner sweeper scavenger ragpicker docker dockworker longshoreman/longshoremen stevedore shipbuilder steelworker metalworker oilman/oilmen roughneck railwayman/railwaymen railroader trackman/trackmen stationmaster signalman/signalmen cabbie cabdriver chauffeur biker motorcyclist cyclist rider boatman/boatmen ferryman/ferrymen skipper mariner seafarer crewmember steward stewardess bellboy bartender barman/barmen waitress chef dishwasher housekeeper nanny/nannies babysitter caretaker doorman/doormen concierge hotelier innkeeper restaurateur caterer retailer wholesaler salesman/salesmen saleswoman/saleswomen cashier teller bookkeeper auditor investor developer realtor landlord landlady/landladies lessee tycoon magnate billionaire millionaire manager supervisor employer coworker staffer typist receptionist librarian archivist curator archaeologist anthropologist sociologist economist historian scientist chemist physicist biologist geologist astronaut cosmonaut architect surveyor draughtsman/draughtsmen mathematician philosopher psychologist psychiatrist dentist pharmacist veterinarian midwife/midwives obstetrician paediatrician pediatrician radiologist pathologist orderly/orderlies responder lifeguard solicitor barrister notary/notaries jurist paralegal novelist playwright musician composer pianist guitarist drummer dancer comedian filmmaker producer sculptor cartoonist influencer youtuber celebrity/celebrities sportsman/sportsmen sportswoman/sportswomen cricketer boxer wrestler referee coach fan concertgoer partygoer reveller reveler holidaymaker vacationer sightseer backpacker hiker climber mountaineer skier swimmer sunbather picnicker churchgoer parishioner mourner hajji hadji sadhu ramsevak pujari mahant guru yogi lama seminarian deacon friar abbot abbess vicar chaplain curate clergywoman/clergywomen catechist evangelist evangelical mormon baptist copt maronite assyrian bahai ahmadi hazara pashtun pathan baluch baloch punjabi sindhi gujarati bengali assamese bodo naga kuki meitei marathi telugu sinhalese sinhala uighur uyghur tibetan karenni kachin shan hmong cham dayak madurese papuan timorese acehnese berber amazigh tuareg fulani peul hausa yoruba igbo ijaw ogoni tiv dinka nuer shilluk murle masalit zaghawa nubian beja oromo amhara tigrayan afar kikuyu luo kalenjin luhya maasai turkana pokot hema lendu banyamulenge twa xhosa zulu ndebele shona boer afrikaner mayan miskito mapuche quechua aymara guarani yanomami mestizo creole indigenous gypsy/gypsies chechen ingush ossetian abkhaz abkhazian tatar cossack bedouin yezidi turkoman/turkomen townsfolk menfolk womenfolk teen retiree oldster grandparent grandchild/grandchildren granddaughter stepfather stepmother stepson stepdaughter stepbrother stepsister fiance fiancé fiancee fiancée boyfriend girlfriend lover partner sibling triplet kin kinsman/kinsmen kinswoman/kinswomen dependant heir breadwinner housewife/housewives homemaker mom mum dad mama papa newlywed bridegroom bridesmaid caregiver carer guardian lady/ladies gentleman/gentlemen guy bloke lad lass chap roommate flatmate classmate schoolmate playmate acquaintance confidant comrade mate newcomer latecomer stowaway castaway wanderer vagrant beggar slumdweller dweller occupant lodger boarder camper hosteller deportee expellee displaced escapee runaway absconder asylumseeker seeker stateless alien repatriate internee abductee kidnappee parolee defendant plaintiff complainant petitioner litigant juror heroine hero/heroes martyr amputee paraplegic addict alcoholic taxpayer elector constituent owner motorman/motormen truckdriver busdriver",
  },
  {
    kind: "civilians",
    victims: "civilians",
    collective: true,
    words:
      "citizenry masses laity peasantry faithful diaspora workforce staff crew clientele electorate bourgeoisie intelligentsia caravan subclan kinfolk folk folks villagefolk ethnicity ummah parish trainload busload boatload",
  },
  {
    kind: "civilians",
    victims: "children",
    words:
      "schoolkid preschooler kindergartener kindergartner tot youngest underage juvenile tween preteen fetus foetus stepchild/stepchildren godchild/godchildren streetchild/streetchildren",
  },
  {
    kind: "civilians",
    victims: "civilians",
    words:
      "rallier boycotter counterprotester environmentalist feminist pacifist suffragist adherent backer reformer reformist rightist socialist communist nationalist royalist monarchist dissenter nonconformist refusenik oppositionist detractor",
  },
  {
    kind: "media",
    victims: "journalists",
    words:
      "presenter anchorman/anchormen anchorwoman/anchorwomen camerawoman/camerawomen soundman/soundmen newspaperman/newspapermen newspaperwoman/newspaperwomen newswoman/newswomen pressman/pressmen pundit commentator publisher videographer fixer freelancer freelance paparazzo/paparazzi documentarian podcaster announcer subeditor deskman mediaperson/mediapersons scribe interviewer biographer",
  },
  {
    kind: "media",
    victims: "journalists",
    collective: true,
    words: "newsroom",
  },
  {
    kind: "ngo",
    victims: "aid-workers",
    words: "aidworker healthworker vaccinator deminer philanthropist fundraiser",
  },
  {
    kind: "peacekeepers",
    victims: "peacekeepers",
    words: "bluehelmet",
  },
  {
    kind: "government",
    victims: "officials",
    words:
      "taoiseach officeholder functionary/functionaries technocrat mandarin apparatchik commissar plenipotentiary/plenipotentiaries nuncio legate rapporteur empress/empresses emperor tsar czar caliph regent viceroy duke duchess/duchesses countess baron baroness earl nobleman/noblemen aristocrat pasha chieftain headman/headmen sarpanch pradhan tehsildar collector mukhtar alcalde intendant corregidor burgomaster reeve assemblyman/assemblymen assemblywoman/assemblywomen selectman/selectmen mp mps mla mlas mep meps delegate backbencher frontbencher kingmaker politico policymaker lawgiver regulator ombudsman/ombudsmen coroner interrogator torturer executioner hangman/hangmen jailkeeper censor taxman/taxmen spymaster spy/spies spook diplomatist boss supremo overlord hegemon tyrant despot autocrat potentate frontrunner contender challenger incumbent pretender successor predecessor peacemaker speechwriter liaison coordinator registrar comptroller treasurer trustee dean rector provost principal headmaster headmistress",
  },
  {
    kind: "government",
    victims: "officials",
    collective: true,
    words:
      "magistracy officialdom govt sultanate emirate caliphate dictatorship directorate secretariat politburo chancellery chancery legation prosecution prefecture duma rada knesset majlis bundestag caucus subcommittee superpower superpowers",
  },
  {
    kind: "party",
    victims: "civilians",
    collective: true,
    words: "splinter offshoot",
  },
  {
    kind: "ngo",
    victims: "civilians",
    collective: true,
    words: "ngos nongovernmental nonprofit thinktank guild consortium/consortia confederation",
  },
  {
    kind: "person",
    victims: "civilians",
    words:
      "insider outsider sponsor patron donor benefactor arbitrator arbiter middleman/middlemen interlocutor interpreter translator escort passer protege protégé counterpart adversary/adversaries foe enemy/enemies rival competitor nemesis associate affiliate collaborator informer quisling traitor turncoat acolyte disciple apostle signatory/signatories participant attendee invitee panelist panellist recipient laureate messenger courier pollster statistician demographer linguist criminologist strategist tactician theorist ideologue thinker mentor tutor instructor trainee intern graduate alumnus/alumni dropout inductee appointee cofounder author teammate accuser denouncer signer tipster respondent interviewee",
  },
  {
    kind: "other",
    victims: "unknown",
    collective: true,
    words: "conglomerate entity/entities",
  },
];
