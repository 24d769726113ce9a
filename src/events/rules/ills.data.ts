import { list } from "./list.js";

/** What people fight who bear no arms against it: "the battle against poverty", "the war on drugs". */
export const ILLS = list(`
  terrorism, terror, extremism, drug, narcotic, trafficking, crime, corruption, poverty, hunger, inflation, disease,
  illness, cancer, virus, pandemic, climate, racism, inequality, discrimination, illiteracy, piracy, smuggling, fraud,
  graft, misinformation, disinformation
`);

/** What people quarrel over with words alone: "a battle over parking charges", "attacked the council over its plan". */
export const ISSUES = list(`
  plan, proposal, policy, decision, remark, comment, statement, law, bill, budget, tax, charge, fee, fare, price, pay, wage,
  pension, cut, rule, handle, handling, record, failure, performance, response, stance, position, approach, reform, scheme,
  delay, lack, refusal, silence, reluctance, ruling, vote, tactic, contract, licence, license, permit, closure, consultation,
  quota, subsidy
`);

/** Who is fought: no "war on litter". */
export const OPPOSED = ["actor", "people", "place"] as const;

/** At whom one fires back with words alone. */
export const DETRACTORS = list(`
  critic, detractor, accuser, sceptic, skeptic, commentator, columnist, pundit, naysayer, claim, suggestion, criticism
`);

/** On whom "war" is declared in figures of speech. */
export const PUBLIC = list(`
  driver, motorist, cyclist, smoker, landlord, tenant, taxpayer, pensioner, customer, consumer, shopper, parent, homeowner,
  business
`);

/** What kills people and destroys their houses in no conflict. */
export const DISASTERS = list(`
  accident, crash, storm, rainstorm, snowstorm, sandstorm, thunderstorm, blizzard, flood, flooding, deluge, tsunami,
  earthquake, quake, aftershock, tremor, eruption, volcano, hurricane, wind, gust, gale, squall, hailstone, tornado, cyclone, typhoon, lightning, avalanche,
  landslide, mudslide, landslip, rockfall, sinkhole, heatwave, drought, fire, blaze, inferno, wildfire, bushfire, rain, rains,
  rainfall, downpour, monsoon, derailment, stampede, collapse, crane, boulder, virus, disease, outbreak, epidemic, pandemic, cancer,
  malaria, cholera, ebola, measles, bacterium, bacteria, superbug, infection, pain, thirst, tree, branch, beam, icicle, famine, hunger, starvation, harvest
`);
