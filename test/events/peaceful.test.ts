import { describe, expect, test } from "vitest";
import { VIOLENT } from "../../src/events/vocabulary.data.js";
import { extract } from "../../src/index.js";

const violence = (text: string): string[] =>
  extract({ text, publishedAt: "2024-03-05" })
    .events.filter(({ type }) => VIOLENT.has(type))
    .map(({ type, trigger }) => `${type}: ${trigger.text}`);

/** Words of violence in sport, business, weather, courts, the arts, health and figures of speech are no violence. */
const PEACEFUL = [
  "A child was hit by a car on that corner last year. Councillor Dana Ortiz fired back at critics.",
  "They have declared war on drivers, a shopkeeper said.",
  "The minister met a pro-Russian official in occupied Melitopol on Monday.",
  "Two boats carrying Rohingya refugees sank off Sittwe on Monday, killing dozens of them, the UN said.",
  "A bus carrying refugees who had fled the fighting overturned near Kandahar on Sunday, killing 14 passengers and injuring nine.",
  "A trawler packed with deported migrants went down off Pylos in June, killing hundreds.",
  "A lorry full of soldiers veered off a bridge near Quetta, leaving nine troops dead.",
  "She called the budget a bombshell for small firms. Crews faced a barrage of calls and complaints all night.",
  "The party leader accused the director of assassinating the character of a national hero.",
  "The chancellor accused colleagues of trying to blow up the government from the inside, and a deal was blown up at the last minute.",
  "The row exploded into open war between the Treasury and the party's left wing. Whips tried to broker a ceasefire between the two camps, and a truce agreed last month had been broken twice.",
  "Dairy farmers are at war with the ministry over milk quotas.",
  "The governing party has declared war on red tape.",
  "A plumber was killed when a branch fell on his van in Lewes on Friday night. A passer-by was injured.",
  "A roofer was killed by a falling girder in Dubai; two others were hit by rubble and treated in hospital.",
  "The dam burst at dawn and swept away the village. At least 40 people were killed and 200 are missing.",
  "The chancellor's office has been under siege from lobbyists since the budget. Hospitals, too, are under siege.",
  "The girl was taken hostage by her mother's apron strings and never escaped.",
  "The visitors shot themselves in the foot again and were massacred 6-1.",
  "In 2019 such bacteria killed 1.3 million people. The pain was killing her, she told the magazine.",
  "Locusts have invaded the north, eating every crop. Firefighters are battling on three fronts.",
  "Visitors can watch a film on famine in the Middle Ages, when failed harvests killed thousands.",
  "The new president was sworn in on Monday in the city that the army holds.",
  "The director's third film explodes on to the screen with a car chase through Lisbon. The battle scenes were shot in a studio, and the bombing of the bridge took nine days to stage.",
  "Liverpool massacred Everton on the counterattack, scoring four goals in the second half. The hosts were ambushed by a ruthless United side in the derby. The striker had an easy day.",
  "The Lions killed off the game with a try in the last minute of the match. The Bulls had been butchered in the scrum all afternoon, and the coach was furious.",
  "In a live interview, the senator accused the Washington Post of launching a deliberate attack on her family.",
  "Inspectors in white suits gassed the geese on a farm near the town of Ede over the weekend.",
  "A chemistry society will stage controlled explosions in the courtyard of the museum in May.",
  "Heavy flooding has killed 40 people in Maiduguri and destroyed a prison, where rebel fighters had been held.",
  "Cyclone Idai wounded dozens of soldiers and destroyed a barracks.",
  "Shopkeepers attacked the city council on Tuesday over a plan to raise parking charges, saying it would kill trade in the old town. A vote on the charges is due next month.",
  "Rovers beat United 3-1 at the stadium as Okoro struck twice. The striker shot low past the goalkeeper before the visitors hit back through a late penalty. The defence came under siege in the second half.",
  "Shares in the carmaker tumbled after it fought off a hostile takeover. The company launched a price war and its rivals retaliated. Analysts said the battle for customers would continue.",
  "A powerful storm struck the coast on Monday, killing three people and destroying hundreds of homes. The hurricane battered the city. Floods cut off villages.",
  "The champion attacked from the start and destroyed his opponent in the final. He fought back from a set down and captured his tenth title.",
  "The court of appeal upheld a 2019 ruling that the council had acted unlawfully when it refused planning permission. Lawyers for the developer attacked the council's reasoning as irrational.",
  "Maria Oduya, who painted the harbours of the north coast for six decades, has died aged 91. Critics attacked her early work, but she fought on, and in the end she conquered Paris.",
  "Wheat prices fell by four per cent after rain in the south eased fears for the harvest. Traders were bombarded with conflicting forecasts and rushed to cover their positions.",
  "An earthquake of magnitude 6.1 shook the island before dawn, killing at least nine people and wounding dozens. Rescuers dug through the rubble of collapsed houses.",
  "Two lorries and a coach collided on the motorway near Lyon on Friday, killing four passengers and injuring sixteen. Police closed the road for six hours.",
  "The bank's chief executive was fired after a storm over his bonus. Shareholders had besieged the annual meeting with questions and shot down the plan for a merger.",
  "The vaccine targets the spike protein, and researchers said it destroyed the virus in 94 per cent of patients. The body's defences then attack any infected cells.",
  "Hospitals are fighting an outbreak of measles that has killed eleven children since May. The ministry launched a campaign to vaccinate every infant in the province.",
  "The heat wave hit the capital hardest on Tuesday, when the temperature reached 41 degrees. Doctors said the heat had killed at least six pensioners.",
  "Firefighters battled a wildfire that destroyed forty homes in the hills above Valletta. Aircraft dropped water on the flames throughout the night.",
  "The orchestra opened the festival with a bombardment of brass, and the soloist attacked the cadenza with such violence that a string snapped.",
  "The chess prodigy sacrificed her queen, stormed the king's side and captured two pawns before her opponent surrendered on move 34.",
  "Astronomers watched a star explode in a nearby galaxy. The blast hurled debris into space at a tenth of the speed of light.",
  "The airline deployed larger aircraft on the route and shelled out millions for new lounges. Its rival retaliated with free luggage.",
  "A bear attacked a hiker in the national park on Sunday. Rangers later shot the animal. The hiker was treated for wounds to his arm.",
  "The company's servers crashed under a flood of orders, and customers protested online. A spokesman said the outage had been resolved.",
  "Voters handed the governing party a crushing defeat on Sunday. Its leader surrendered the premiership after nine years, and rivals massacred his record on housing.",
  "The gallery's new exhibition shows four centuries of battle paintings, among them the siege of Vienna and the massacre of the innocents.",
  "The novelist's hero is a hired killer who murders a banker in Geneva and is hunted across Europe. The book has sold two million copies.",
  "The boxer knocked out the champion in the ninth round with a blow to the jaw. He had been beaten twice before by the same opponent.",
  "A gas explosion in a bakery injured three customers on Thursday morning. Engineers said an old pipe had leaked.",
  "The mayor vowed to wage war on litter and launched an offensive against illegal parking. Her critics fired back that the fines were too high.",
  "The quarterback was sacked six times, and the offence was under constant attack. The visitors' defence hit hard and took no prisoners.",
  "Heavy snow trapped hundreds of drivers overnight. The army sent tractors to clear the pass, and troops handed out blankets and soup.",
  "Rising interest rates have hit builders hard, and a wave of bankruptcies has destroyed thousands of jobs in the region.",
  "The singer broke down as she recalled her late father. The audience bombarded the stage with roses, and the applause exploded again and again.",
  "Beekeepers say a parasite has killed a third of their colonies. Scientists are testing a treatment that attacks the mite without harming bees.",
  "The tennis federation suspended the player for two years. She denied the charge and said she would fight the ban.",
  "A landslide buried a village in the mountains on Saturday, and rescue workers feared that more than thirty people had been killed.",
  "The price of cocoa exploded in March. Chocolate makers raided their reserves and warned of an assault on their margins.",
  "The dam's operators opened the gates as the river threatened to overrun its banks. Farmers evacuated their cattle.",
  "Senator Paula Grant attacked her rival Tom Reed over taxes on Tuesday. Reed hit back. Grant's campaign poured millions of dollars into Ohio and is targeting young voters.",
  "Mayor Lena Ortiz beat challenger Sam Pike by nine points. Pike had assailed Ortiz in a slew of adverts. Rob Ames, a radio host, held up a sign at the count.",
  "Bakers fought to the last crumb at the county fair. Judges attacked her loaf as too dense, and she joked that it was a bloodbath in that tent. The winner, a retired army officer, had bombarded the judges with samples all summer. Shares in the sponsor exploded after it launched a takeover offensive against a competitor.",
  "Wildfires killed three beekeepers near Mugla and emptied nine villages.",
  "A fire in a textile mill killed eight people in Narayanganj, and four died in a warehouse fire.",
  "A night of rain has killed 11 people in Freetown, the mayor said.",
  "A bomb cyclone slammed into the coast of California on Tuesday, destroying a pier and flooding hundreds of homes. Two people were killed by a falling tree, officials said.",
  "Shares in the battery maker exploded on Monday after the company said profits had doubled. A price war had broken out in June, and the two retailers went to war over milk.",
  "The minister came under fire on Wednesday from lawmakers who bombarded her with questions about the budget. She fought off the attack.",
  "Councillor Dean Harper came under fire from the public gallery as he defended the bus lanes. The opposition attacked the plan as an assault on motorists and vowed to fight it.",
  "A battle over parking charges is expected in the new year. Traders say they are being bombarded with consultations.",
  "A woman walks past a burnt-out bakery on High Street, which reopens on Monday.",
  "Her neighbour lost a third of his trees to a fungus that attacked the roots. A cooperative in Albi has gone to war with its packaging supplier.",
  "The storm that struck on Friday closed the harbour. Two tents were destroyed and a stage was damaged.",
  "The ferry company said it would launch an assault on the tourist market.",
  'Senators killed the bill on Thursday. "They murdered it," Senator Joe Hill said. The opposition blasted the government.',
  "Divorce lawyers went to war in a London court over the couple's mansion. The judge shot down their request.",
  "Rivals clashed over tax in the final debate. The governor launched a blistering attack on the mayor and accused him of raiding the pension fund.",
  "A bus plunged into a ravine in Peru, killing 24 people and injuring 16, police said. The driver survived.",
  "The Rangers beat the Guardians 5-2. The Raiders ambushed the Chiefs, and the Warriors slaughtered the Kings 121-88.",
  "The chancellor survived an ambush by MPs of her own party. Backbenchers launched a midnight assault on the budget.",
  "Farmers shot 300 wolves last year, and hunters killed 40 bears, the agency said. Nurses battled exhaustion all winter.",
  "The heat wave claimed 40 lives across Spain, authorities reported. Two climbers were killed by falling rocks on the Eiger.",
  "The airline fought for survival after rivals launched an assault on its busiest routes. Its executives bombarded regulators with complaints.",
  "The two candidates clashed again at a debate in Columbus, and Reed said he would fight every tax.",
  "The minister came under fire in parliament over the budget. Opposition deputies attacked the plan to cut school meals and accused her of ambushing the unions.",
  "In the film, rebels seize the capital and kill the president. The play tells of a general who orders soldiers to shoot a priest.",
  "Her novel tells how soldiers massacred 200 villagers in 1971. In the opera, a queen topples her brother and executes his generals.",
  "The movie, set in 1944, follows partisans who shoot a colonel and bomb a bridge.",
  "A rogue wave killed two passengers on a cruise ship off Madeira. A tidal wave in 1998 had killed 2,000 villagers.",
  "A crocodile killed a fisherman in Malindi, and a falling crane killed a worker in Mombasa.",
  "The number of wolves killed by farmers rose to 43. Poachers killed 12 elephants in Garamba, and rangers shot dead a lion.",
  "Fire swept through a market in Kano, killing nine traders.",
  "Arrivals shot up 38 percent, and prices shot up in Colombo. Illegal huts are killing the town's charm.",
  "The senator launched a blistering attack on the defence minister in parliament.",
  "Her war film opens on Friday. It tells of a platoon that is ambushed near Caen. In the last scene, tanks shell a church and kill dozens.",
  'A hurricane hit Tampa, killing 16 people. "It looked like a bomb had gone off," said Maria Lopez, whose house was flattened.',
  "A powerful earthquake struck Nepal, killing 157 people. Entire villages were destroyed. Soldiers dug with bare hands. Her sister was killed.",
  "A landslide buried a village in Enga province on Friday. Some 670 people were killed.",
  "Tropical Storm Ana killed 88 people in Malawi. Hurricane Milton flattened hundreds of homes.",
];

/** Texts with words of fiction, the sea and beasts that tell of violence all the same: text | its type. */
const VIOLENT_STILL = [
  ["Gunmen stormed a cinema in Kano during the film and killed nine people.", "ground-assault"],
  ["The film was shown hours after gunmen stormed a cinema in Kano and killed nine people.", "ground-assault"],
  ["Soldiers shot dead an actor who starred in a film about the war.", "shooting"],
  ["In the play area, a mortar shell killed two children.", "attack"],
  ["A wave of bombings killed 30 people in Kirkuk.", "attack|bombing"],
  ["The first wave of missiles hit Kharkiv at dawn, killing two people.", "attack|air-strike|shelling"],
  ["Gunmen shot up a bar in Guayaquil on Sunday.", "shooting"],
  ["A film crew visited the town. Rebels bombed its market on Sunday and killed nine people.", "bombing"],
  ["A play was on. Sources say that gunmen stormed the theatre in Kano and killed six people.", "ground-assault"],
  ["A landslide killed 670 people in Enga. Gunmen shot dead eight people in Tambul on Saturday.", "shooting"],
  [
    "A fresh outbreak of violence in Bharuch killed four people. Police opened fire on a mob.",
    "attack|shooting|crowd-control",
  ],
  ["Police dogs found the bodies of two farmers who had been shot dead by gunmen.", "shooting"],
] as const;

/** Texts that are known to be read as violence: whoever mends one moves it up. */
const BACKLOG = [
  "The museum bought a bronze cannon that was fired at Lepanto. Visitors can see the shells and the powder flasks beside it.",
  "Tens of thousands of runners invaded the city centre for the marathon. The Kenyan favourite was ambushed in the last mile by a team-mate.",
];

describe("texts without conflict", () => {
  test("nobody dies of a score", () => {
    expect(extract("Ferguson marched his troops to Wembley. His troops were slaughtered 4-0.").casualties).toEqual([]);
  });

  test.each(PEACEFUL)("no violent event: %s", (text) => {
    expect(violence(text)).toEqual([]);
  });

  test.each(VIOLENT_STILL)("violence all the same: %s", (text, types) => {
    const [event] = violence(text);
    expect(types.split("|")).toContain(event?.split(":")[0]);
  });

  test.each(BACKLOG)("backlog: %s", (text) => {
    expect(violence(text)).not.toEqual([]);
  });
});
