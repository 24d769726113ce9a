import { describe, expect, test } from "vitest";
import { marked, read, show } from "./read.js";

/** Pieces in every order, in sentences of our own: [source] <cue> {content}. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  "source, cue, content": [
    "[The defence ministry] <said> {the village had been shelled overnight}.",
    "[Residents] <said> {that the shelling began at dawn}.",
    '[The mayor] <told> reporters: {"We have no bread left."}',
    "[The army] <denied> {shelling the market}.",
    "[Kyiv] <accused> {Moscow of mining the fields}.",
    "[A source familiar with the talks] <said> {the deal was close}.",
    "[Most of the villagers] <said> {they had fled}.",
    "[A report from Geneva] <said> {both sides had used mines}.",
  ],
  "content, source, cue": [
    '{"We heard three blasts,"} [she] <said>.',
    "{The bridge was destroyed on Sunday}, [officials] <said>.",
    "{Two soldiers died in the ambush}, [the governor] <told> local television.",
  ],
  "content, cue, source": [
    '{"Nobody warned us,"} <said> [Maria Petrova], a teacher.',
    "{The convoy was hit near Goma}, <said> [the army spokesman].",
    "{At least six people were hurt}, <according to> [police].",
    '{"The road is closed,"} <according to> [the ministry].',
  ],
  "broken quotations": [
    '{"We ran,"} [he] <said>, {"and we did not look back."}',
    '{"We ran,"} [he] <said>. {"Then the roof fell in."}',
    '{"It is over,"} <said> [the general]. {"We are going home."}',
  ],
  "cue between pieces that are not quoted": [
    "{The rebels}, [officials] <said>, {had crossed the river}.",
    "{The talks}, [diplomats] <say>, {will resume in May}.",
  ],
  "cue, source, content": ["<According to> [the United Nations], {thousands have fled the town}."],
  "punctuation alone": ['{"I saw the flash and ran."} <—> [Amina Yusuf].'],
  passives: ["{The general} <is believed> {to have fled}.", "{The militia} <was accused> {of looting}."],
  "another answers": [
    "The camp was shelled, {a charge} [the army] <has denied>.",
    "Nine men were killed, {which} [the military] <confirmed>.",
    "Nine men were killed, {a figure} [the ministry] <has confirmed>.",
    "They burned the village, {something} [the army] <denies>.",
    "Thirty people were hurt, {a toll} [the ministry] <put> {at 42}.",
    "[Police] <said> {nine men were killed}, a number the ministry confirmed.",
    "{Nine men were killed}, [police] <said>, claims that the army dismissed.",
    "The army did not comment but <has denied> {burning the village}.",
  ],
  "in front of the clause whose subject says it": ["<Citing> {legal risks}, [the paper] dropped the report."],
  "a clause that wants a main clause": [
    "{Though the handover was calm}, [he] <said>, {replacing the judge would be hard}.",
  ],
  "resumed in its paragraph": [
    '{"We saw no soldiers in the town,"} [the mayor] <said>. He wept. {"They had all left before dawn on Monday."}',
  ],
  "asked about": ["[Reporters] <asked the minister about> {the killing of two boys}."],
  "what went about": [
    "<Claims> {that soldiers had burned a mosque} could not be confirmed.",
    "<Rumours> circulating on Facebook {that soldiers had burned a mosque} are false, police said.",
    "There were unconfirmed <reports> on social media {that two men had been shot}.",
    "[A post shared more than 12,000 times] <claimed> {that two men had been shot}.",
  ],
  "footage that somebody checked": ["[Video it geolocated to the village] <shows> {at least 30 bodies by a wall}."],
  "sources with words between": [
    "[A doctor there, who asked not to be named for fear of reprisals,] <said> {27 people had died}.",
    "[A witness, Amadou Ba, who feared for his life,] <said> {27 people had died}.",
    "[The rebels] <said> {only two fighters had died}.",
    "[Kigali] <denies> {any part in the raid} and in turn accuses the army.",
  ],
  "how far apart it was is the outlet's": [
    "{Three fighters died}, [medics] <said>, hours after a strike hit the town.",
    "{Two boys were hurt}, [a nurse] <told> the agency, just a day before the truce began.",
    "[The mayor] <said> {four men were missing}, two weeks after rebels took the bridge.",
  ],
  "a long clause before the cue": [
    "{The raiders came shortly after prayers, on foot, and opened fire on a stall}, <said> [Moussa Traore], a member of the council.",
  ],
  "who is named before a colon": [
    '[Thai army spokesman Maj. Gen. Winthai Suvaree] <:> {"They fired first at dawn on Monday."}',
    '[Aisha Bello, mayor of Goma] <:> {"We have counted nine bodies so far."}',
  ],
  "behind 'after' and 'before'": [
    "Shares in the maker of trucks fell on Monday after [the company] <said> {profits had halved}.",
    "The convoy turned back before [he] <said> {the road was mined}.",
  ],
  "relative pronouns": ["The minister, [who] <said> {he would resign}, left the hall."],
  "participles go on": ["The mayor called the truce a sham, <adding> {that nobody had asked him}."],
  "quoted as saying": ["The agency cited [a commander] as <saying> {the port was closed}."],
};

describe.each(Object.entries(SHAPES))("%s", (_shape, examples) => {
  test.each(examples)("%s", (example) => {
    const { text, source, cue, content } = marked(example);
    const reading = read(text);
    const shown = reading.discourse.attributions.map((one) => show(reading, one));
    const expected: Record<string, string> = { content };
    if (source !== undefined) expected.source = source;
    if (cue !== undefined) expected.cue = cue;
    expect(shown.map(loosely)).toContainEqual(expect.objectContaining(expected));
  });
});

/** Appositions in inverted sources and day phrases in cues may be longer than what an example marks. */
function loosely<T extends { source: string | undefined }>(one: T): T {
  return { ...one, source: one.source?.split(", a ")[0] };
}

describe("where content ends", () => {
  test.each([
    ["He said the attack failed, adding that two men died.", "the attack failed"],
    ["She denounced the raid and called for an inquiry.", "the raid"],
    ["The army denied that its men were there and blamed the killings on rebels.", "that its men were there"],
    ["Officials denied the report, which appeared on Friday.", "the report"],
    ["The army said it had withdrawn; rebels entered the town.", "it had withdrawn"],
    ["Police confirmed the deaths in a statement.", "the deaths"],
    ["While some believe the war is lost, officials fear the peace.", "the war is lost"],
  ])("%s", (text, content) => {
    const reading = read(text);
    expect(reading.discourse.attributions.map((one) => show(reading, one).content)).toContain(content);
  });
});

describe("verbs that name nothing", () => {
  test.each([
    "A group called Ansar took the town.",
    "The minister called off the truce talks.",
    "The army called up reservists.",
    "Growth fell by half to 0.4 percentage points to the dollar.",
    "A UN forces report will be published next week.",
    "It is certain that the dam broke.",
    "Hundreds sought shelter in the school.",
    "The vote cast a shadow over the truce.",
    "Peace talks about the border resumed in Doha on Sunday.",
  ])("%s", (text) => {
    expect(read(text).discourse.attributions).toEqual([]);
  });
});

describe("no attributions", () => {
  test.each([
    "Troops crossed the river at dawn.",
    "The blast claimed 40 lives.",
    "The soldiers who testified against him had taken part in the raid.",
    "The boxer knocked out his opponent.",
    'The man they call "Bear" was seen in town.',
    "Reuters could not verify the claim.",
    "The troops were supposed to leave in May.",
    "They have not cast a ballot since the war.",
    "The wounded were taken to hospital.",
    "She said a prayer for the dead.",
    "The general said the same of his deputy.",
    "Residents said nothing about the raid.",
    "The minister said goodbye.",
    "The BBC was unable to confirm the number of casualties.",
    "It was impossible to verify details of the raid.",
  ])("%s", (text) => {
    const spoken = read(text).discourse.attributions.filter((one) => one.speech && one.source.range !== undefined);
    expect(spoken.filter((one) => one.cueLemma !== "call")).toEqual([]);
  });
});
