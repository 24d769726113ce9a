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
      "soldier serviceman/servicemen servicewoman/servicewomen trooper conscript reservist recruit infantryman/infantrymen paratrooper marine sailor airman/airmen pilot gunner sniper commando ranger legionnaire private corporal sergeant lieutenant captain major colonel general admiral brigadier commodore marshal ensign officer warrior artilleryman/artillerymen crewman/crewmen tanker sapper cadet guardsman/guardsmen janissary veteran draftee enlistee legionary",
  },
  {
    kind: "military",
    victims: "military",
    collective: true,
    words:
      "army/armies troops force forces military navy/navies airforce marines infantry cavalry artillery battalion brigade regiment division platoon squad company garrison fleet corps contingent detachment convoy warplane warplanes jets helicopters personnel defenders invaders occupiers",
  },
  {
    kind: "police",
    victims: "police",
    words:
      "policeman/policemen policewoman/policewomen constable cop jawan inspector superintendent sheriff deputy trooper detective gendarme carabiniere/carabinieri officer patrolman/patrolmen bodyguard guard warden jailer marshal",
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
      "militant terrorist extremist jihadist jihadi islamist fundamentalist bomber hijacker fanatic radical infiltrator operative narcoterrorist naxalite maoist",
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
      "civilian villager resident inhabitant citizen local townsman/townsmen neighbor neighbour bystander passerby/passersby pedestrian passenger commuter motorist driver tourist visitor traveller traveler pilgrim worshipper worshiper shopper customer spectator tenant refugee migrant evacuee returnee settler squatter nomad herder herdsman/herdsmen farmer peasant fisherman/fishermen shepherd labourer laborer worker miner trader merchant vendor shopkeeper businessman/businessmen businesswoman/businesswomen industrialist entrepreneur employee engineer technician teacher professor lecturer student pupil schoolchild/schoolchildren schoolgirl schoolboy scholar academic intellectual lawyer attorney artist singer actor writer poet athlete footballer doctor nurse surgeon physician patient paramedic medic ambulanceman/ambulancemen firefighter fireman/firemen rescuer clergyman/clergymen priest nun monk bishop archbishop cardinal pastor reverend imam cleric mullah rabbi preacher missionary/missionaries jesuit sevak devotee believer muslim hindu christian jew sikh sunni shiite shia alawite kurd druze yazidi tutsi hutu bosniak rohingya tamil catholic protestant man/men woman/women person/people human individual adult elder pensioner widow widower mother father parent son daughter brother sister husband wife/wives spouse uncle aunt cousin nephew niece grandmother grandfather grandson relative couple bride groom guest friend colleague tribesman/tribesmen countryman/countrymen compatriot national foreigner expatriate immigrant exile émigré landowner rancher cook maid servant waiter clerk secretary accountant banker electrician mechanic carpenter mason truck-driver taxi-driver bus-driver trucker victim survivor casualty hostage captive prisoner inmate detainee prisoner-of-war POW orphan disabled homeless",
  },
  {
    kind: "civilians",
    victims: "civilians",
    collective: true,
    words:
      "people public population populace family/families household community/communities tribe clan audience congregation villagers neighbourhood",
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
      "official minister president premier chancellor governor mayor senator congressman/congressmen congresswoman/congresswomen lawmaker legislator deputy/deputies parliamentarian councillor councilor councilman/councilmen alderman/aldermen prefect commissioner administrator bureaucrat diplomat ambassador envoy consul attache attaché emissary/emissaries negotiator spokesman/spokesmen spokeswoman/spokeswomen spokesperson judge magistrate prosecutor justice politician statesman/statesmen leader secretary undersecretary king queen prince princess emir sultan monarch ruler dictator strongman/strongmen head-of-state chairman/chairmen chairwoman chairperson chief director commander adviser advisor aide candidate nominee",
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
      "side company/companies firm bank hospital university school church team club newspaper station channel media press column band cell unit patrol element",
  },
];
