import { personNoun } from "../knowledge/people.js";
import { interned, remembered } from "../knowledge/words.js";

const IRREGULAR: Readonly<Record<string, string>> = {
  men: "man",
  women: "woman",
  children: "child",
  people: "person",
  feet: "foot",
  teeth: "tooth",
  lives: "life",
  wives: "wife",
  knives: "knife",
  buses: "bus",
  crises: "crisis",
  bases: "base",
  houses: "house",
  premises: "premises",
  forces: "forces",
  troops: "troops",
  police: "police",
  headquarters: "headquarters",
  news: "news",
  series: "series",
  species: "species",
  hostilities: "hostilities",
  authorities: "authority",
  arms: "arms",
  shelves: "shelf",
  halves: "half",
  thieves: "thief",
  wolves: "wolf",
  calves: "calf",
  loaves: "loaf",
  hooves: "hoof",
  mice: "mouse",
  geese: "goose",
  barracks: "barracks",
  injuries: "injury",
  bodies: "body",
};

/** Singular of a noun's key; a noun that is singular already, or has no singular, stays as it is. */
export const singular: (key: string) => string = /* @__PURE__ */ remembered((key) => interned(singularOf(key)));

function singularOf(key: string): string {
  if (Object.hasOwn(IRREGULAR, key)) return IRREGULAR[key]!;
  const person = personNoun(key);
  if (person) return person.lemma;
  if (key.endsWith("ies") && key.length > 4) return `${key.slice(0, -3)}y`;
  if (key.endsWith("es") && /(?:ss|sh|ch|x|zz)es$/.test(key)) return key.slice(0, -2);
  if (key.endsWith("s") && !key.endsWith("ss") && !key.endsWith("us") && !key.endsWith("is") && key.length > 3)
    return key.slice(0, -1);
  return key;
}
