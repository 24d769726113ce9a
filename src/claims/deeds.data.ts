import type { EventType } from "../model/index.js";

const FROM_AFAR: readonly EventType[] = ["air-strike", "drone-strike", "shelling", "attack", "bombing"];
const CLOSE: readonly EventType[] = ["ground-assault", "armed-clash", "attack", "raid", "territorial-gain"];
const BLAST: readonly EventType[] = [
  "bombing",
  "suicide-bombing",
  "landmine-blast",
  "attack",
  "air-strike",
  "drone-strike",
  "shelling",
];
const SHOTS: readonly EventType[] = [
  "shooting",
  "attack",
  "assassination",
  "execution",
  "mass-killing",
  "crowd-control",
];
const ANY: readonly EventType[] = [
  ...new Set([...FROM_AFAR, ...CLOSE, ...BLAST, ...SHOTS, "chemical-attack", "abduction", "arson"] as EventType[]),
];

/** Nouns by which a later speaker points back at an act of violence ("the salvo", "these raids"), with what it may have been. */
export const DEED_NOUNS: ReadonlyMap<string, readonly EventType[]> = new Map(
  (
    [
      [["strike", "airstrike", "air-strike", "sortie", "bombardment", "bombing", "raid"], FROM_AFAR],
      [["salvo", "barrage", "volley", "shelling", "rocket", "missile", "launch"], FROM_AFAR],
      [["offensive", "advance", "incursion", "assault", "ambush", "clash", "battle", "raid"], CLOSE],
      [["blast", "explosion", "bombing", "car-bomb"], BLAST],
      [["shooting", "killing", "massacre", "execution", "assassination"], SHOTS],
      [["attack", "operation", "incident", "action"], ANY],
    ] as const
  ).reduce<[string, EventType[]][]>((all, [nouns, types]) => {
    for (const noun of nouns) {
      const known = all.find(([word]) => word === noun);
      if (known) known[1].push(...types);
      else all.push([noun, [...types]]);
    }
    return all;
  }, []),
);

/** What is used in acts of violence, with the acts: "denied using live ammunition". */
export const DEED_ARMS: ReadonlyMap<string, readonly EventType[]> = new Map([
  ...["ammunition", "bullet", "firearm", "gunfire"].map((arm) => [arm, SHOTS] as const),
  ...["chemical", "chlorine", "sarin"].map((arm) => [arm, ["chemical-attack"]] as [string, readonly EventType[]]),
  ...["barrel", "cluster"].map((arm) => [arm, FROM_AFAR] as const),
]);

/** Verbs by which somebody owns to an attack: "it had struck fighters in the school". */
export const DEED_VERBS: ReadonlySet<string> = new Set(
  "strike hit attack bomb shell target fire raid ambush destroy shoot bombard kill storm".split(" "),
);

/** Nouns that any two attacks share: weapons, units, people at large. They do not tell one from another. */
export const COMMON_NOUNS: ReadonlySet<string> = new Set(
  (
    "missile rocket shell bomb drone jet jets warplane warplanes aircraft plane helicopter mortar artillery force forces troop troops soldier army people person man woman " +
    "child civilian fighter area region town city village market km attack strike raid operation day morning night time today " +
    "yesterday week month year decade one two three number position target wound death casualty officer police militant terrorist " +
    "member dozen hundred thousand part side place border territory airstrike structure home house building"
  ).split(" "),
);
