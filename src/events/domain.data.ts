const words = (...lists: string[]): ReadonlySet<string> => new Set(lists.join(" ").split(/\s+/));

/** Words of sport, business, weather, the arts, health and science that hardly ever stand in news of conflict. */
export const OTHER_CUES = words(
  // sport
  `goal striker midfielder defender goalkeeper goalscorer semifinal semi-final quarterfinals semis quarterfinal quarter-final playoff
  tournament championship league premiership quarterback touchdown innings wicket batsman batsmen bowler inning pitcher
  homer dugout scorer equaliser equalizer penalty referee umpire fixture stadium coach teammate medal medallist olympics
  olympic cup trophy match halftime half-time kickoff dribble header hat-trick arsenal chelsea liverpool everton tottenham
  juventus barcelona madrid's milan tennis golf cricket rugby basketball baseball hockey soccer football footballer
  athlete sprinter marathon cyclist peloton grand-slam wimbledon wembley anfield nba nfl fifa uefa mlb nhl racket birdie
  bogey fairway seed unseeded relegation derby scrum lineout fly-half winger fullback lineup offence playmaker scoreline knockout boxer
  heavyweight champion runner-up team-mate runner chess goaltender goalie puck rink backcourt bullpen shutout grandmaster backhand forehand tiebreak tie-break`,
  // campaigns
  `caucus nominee advert debate`,
  // business
  `shareholder stock dividend revenue profit earnings quarterly investor nasdaq dow ipo merger takeover retailer
  customer consumer sales startup brand ceo bond yield mortgage inflation banker trader brokerage
  bidder acquisition subsidiary equity portfolio analyst wall bitcoin carmaker airline smartphone software app`,
  // weather and nature
  `hurricane typhoon cyclone tornado blizzard snowfall rainfall thunderstorm forecast forecaster meteorologist drought
  heatwave earthquake quake magnitude richter flood flooding landslide mudslide tsunami eruption volcano wildfire
  temperature storm monsoon`,
  // arts, health and science
  `film movie album singer concert actor actress novel novelist theatre theater gallery exhibition guitarist rapper
  soloist audience applause studio cinema novelist hollywood oscar grammy festival orchestra painting sculpture premiere screenplay sequel script protagonist box-office recipe chef wine fashion celebrity
  cancer tumour tumor diabetes cholesterol kidney vaccine researcher scientist clinical patient asteroid telescope
  species galaxy calorie diet`,
);

/** Words of conflict. */
export const CONFLICT_CUES = words(
  `kill killed killing wound wounded injure injured dead death soldier troop army military rebel guerrilla insurgent
  militant militia gunman gunmen terrorist terrorism separatist police policeman policemen officer security bomb bombing
  explosive explosion blast rocket missile shell mortar artillery grenade rifle gun weapon ammunition ambush hostage
  kidnap abduct assassinate assassination murder massacre execution torture rape war civil ceasefire truce offensive
  invasion troops paramilitary jihadist extremist casualty refugee displaced curfew riot rioter tear teargas protest
  protester demonstrator airstrike warplane drone tank checkpoint barracks garrison fighter combatant commander general
  colonel warlord sniper gunfire firefight clash shelling bombardment peacekeeper nato un hezbollah hamas taliban isis
  kremlin houthi al-qaeda qaeda boko shabaab farc eln m23 pkk ltte armed attacker suspect detain arrest custody jail
  prisoner coup junta uprising insurgency genocide atrocity landmine`,
);

/** Words of conflict that stand in news of accidents just as well. */
export const BYSTANDERS = words(
  `kill killed killing wound wounded injure injured dead death police policeman policemen officer military army troop troops
  soldier casualty displaced suspect blast explosion explosive armed security general commander drone tank un`,
);

/** Words of conflict that stand in news of councils, courts and campaigns just as well, or in figures of speech. */
export const CIVIC = words(
  `protest protester demonstrator suspect detain arrest custody jail prisoner nato war civil tear
  rebel ceasefire truce hostage ambush weapon offensive coup`,
);

/** Accidents, disasters and disease: what they kill, nobody killed. */
export const MISHAPS = words(
  `crash crashed collide collision derail derailment capsize overturn accident accidental mishap landslide mudslide avalanche
  flood flooding earthquake quake aftershock hurricane cyclone tornado typhoon storm lightning blizzard heatwave heat drought
  wildfire wildfires volcano eruption tsunami stampede drown drowning shipwreck leak boiler pipe outbreak epidemic pandemic virus
  measles cholera malaria ebola influenza flu disease parasite infection bacterium fever cancer poisoning overdose
  climber mountaineer skier hiker plunge ravine overturned landslip sinkhole quicksand motorway pile-up skid cyclist bicycle scaffolding propeller blaze inferno firefighter gas cylinder wave collapse cave-in fire rain fall falling dam`,
);

/** What vehicles do by themselves, where they are not said to hit anybody. */
export const WRECKED = words("sink capsize overturn founder collide derail veer skid plunge");

/** What is said of a fire that nobody laid. */
export const BURNING = words(
  "huge massive big large fierce deadly accidental electrical house kitchen factory warehouse forest mall hotel market hospital dormitory apartment",
);

/** Behind or beside "fire": somebody laid it, or it is one of guns. */
export const LIT = words("- set lit started ignited from by");

/** Rain that floods, and how long it rained. */
export const RAINY = words("heavy torrential monsoon seasonal incessant unseasonal persistent record");
export const RAINED = words("hour day night week");

/** What breaks out among people and is no disease. */
export const OUTBREAKS = words(
  "violence fighting hostilities war unrest rioting clashes communal sectarian ethnic new",
);

/** What a wave of the sea is called; others come over towns as figures of speech. */
export const SEA_WAVES = words("rogue tidal freak monster killer giant huge towering");

/** What falls on people and is no arms; and what a dam does. */
export const FALLERS = words("tree branch beam boulder rock icicle scaffold girder");
export const BURSTING = words("burst collapse break breach fail");

/** What caves in by itself. */
export const PITS = words("mine pit shaft quarry mineshaft");

/** Works that make up what they tell. Books, series and documentaries tell of what happened just as well. */
export const FICTION = words(
  "film movie novel play drama musical opera thriller sitcom melodrama screenplay fable novella videogame",
);
