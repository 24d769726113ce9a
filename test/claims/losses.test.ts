import { expect, test } from "vitest";
import { extract } from "../../src/index.js";

const losses = (text: string): string[] =>
  extract({ text: `A bomber killed 14 people in Kabul on Sunday. ${text}`, publishedAt: "2024-05-14" })
    .casualties.slice(1)
    .map(({ effect, count }) => `${effect} ${count?.min ?? ""}`);

test.each([
  ["The health ministry gave a toll of 19 dead and 57 wounded.", ["killed 19", "injured 57"]],
  ["A Reuters photographer saw 20 empty coffins at the station.", []],
  ["A Reuters photographer saw soldiers move two bodies.", []],
  ["The army said its forces had seized more than 60 military posts.", []],
] as const)("%s", (text, expected) => {
  expect(losses(text)).toEqual(expected);
});

test.each([
  ["The army gave a lower toll of 11.", "army", 11],
  ["The UN gave a figure of nine dead.", "United Nations", 9],
] as const)("who gives a figure is its source: %s", (text, name, min) => {
  const { actors, attributions, casualties, claims } = extract(`A bomber killed 14 people in Kabul on Sunday. ${text}`);
  const { id } = casualties.find(({ count }) => count?.min === min)!;
  const claim = claims.find(({ proposition: p }) => p.kind === "casualty" && p.casualtyId === id)!;
  const source = attributions.find((one) => one.id === claim.attributionId)?.source.actorId;
  expect(actors.find((actor) => actor.id === source)?.name).toBe(name);
});

test("nobody is no source, and no victim did it", () => {
  const { actors, attributions, events } = extract(
    "A bomb killed seven people in Kabul. No group has claimed responsibility. Officials blamed the victims for the blast.",
  );
  expect(attributions.map(({ source }) => source.span?.text)).toEqual(["Officials"]);
  const blast = events.find(({ type }) => type === "bombing")!;
  const doers = blast.participants.filter(({ role }) => role === "initiator").map(({ actorId }) => actorId);
  expect(actors.filter(({ id }) => doers.includes(id))).toEqual([]);
});

test.each(['24 "terrorists"', "24 “terrorists”", "24 ‘terrorists’"])("marks that keep a distance: %s", (words) => {
  const { actors, casualties } = extract(`The army said it had killed ${words} in the raid on Mora.`);
  expect(casualties.map(({ count, victims }) => [count?.min, victims.category])).toEqual([[24, "militants"]]);
  expect(actors.map(({ name }) => name)).toContain("terrorists");
});

test("whom the quoted subject of a passive names", () => {
  const { casualties } = extract('Police said 12 "bandits" were killed near Mora.');
  expect(casualties.map(({ span }) => span.text)).toEqual(['12 "bandits"']);
});

test("whoever takes hostages has lost nobody", () => {
  const text = "Hamas gunmen killed 1,200 people in southern Israel and took 251 others back to Gaza as hostages.";
  const [, taken] = extract({ text }).casualties;
  expect([taken?.effect, taken?.victims.category]).toEqual(["abducted", "unknown"]);
});

test("missiles that are shot down hurt nobody", () => {
  const shot = "Iran fired missiles at Haifa on Monday. Israel said it shot down 12 missiles. Two people were wounded.";
  const { casualties, events } = extract({ text: shot, publishedAt: "2024-05-14" });
  const trigger = events.find(({ id }) => id === casualties[0]!.eventId)?.mentions.map(({ text }) => text);
  expect(trigger?.some((words) => words.includes("shot"))).toBe(false);
  const only = "Air defences downed a drone near Odesa on Monday. There were no casualties.";
  expect(extract({ text: only }).casualties.map(({ eventId }) => eventId)).toEqual([undefined]);
});

test("nobody dies of being taken", () => {
  const { casualties, events } = extract(
    "Six soldiers were taken prisoner and three were killed when rebels overran the base at Mora.",
  );
  const killed = casualties.find(({ effect }) => effect === "killed")!;
  expect(events.find(({ id }) => id === killed.eventId)?.type).toBe("ground-assault");
});

test("what a report tells whose verb follows", () => {
  const { casualties } = extract("The report that troops shot dead 30 protesters in Tillia could not be confirmed.");
  expect(casualties.map(({ span }) => span.text)).toEqual(["30 protesters"]);
});

test.each([
  ["Investigators said that 12 of the victims were killed by the militia.", ["killed 12 part"]],
  ["In last June's protests, 39 people died across the country.", ["killed 39 elsewhere"]],
  ["A woman who fled to Goma said so.", []],
] as const)("what belongs to the losses told before: %s", (text, expected) => {
  const { casualties } = extract({
    text: `A militia killed 14 people in Tillia on Sunday. ${text}`,
    publishedAt: "2024-05-14",
  });
  const [first, ...others] = casualties;
  const where = (one: (typeof casualties)[number]) =>
    one.subsetOf === first!.id ? "part" : one.eventId === first!.eventId ? "same" : "elsewhere";
  expect(others.map((one) => `${one.effect} ${one.count?.min} ${where(one)}`)).toEqual(expected);
});
