/** Words by which a denial points back at what was said: "the charge", "this report". */
export const SAID_NOUNS: ReadonlySet<string> = new Set(
  "claim charge accusation allegation report account version assertion statement suggestion story figure number toll finding rumour rumor denial".split(
    " ",
  ),
);

/** What the accused denies having had: "any involvement", "responsibility", "a role". */
export const PART_NOUNS: ReadonlySet<string> = new Set(
  "involvement responsibility part role hand complicity link blame wrongdoing knowledge anything".split(" "),
);

/** By which the accused says the same of himself: "denied that his group was responsible", "being behind it". */
export const PART_PREDICATES: ReadonlySet<string> = new Set("responsible behind involved complicit".split(" "));

/** Those whose being there makes a target of a place. */
export const FIGHTERS: ReadonlySet<string> = new Set(
  "fighter militant terrorist gunman soldier serviceman troop mercenary operative commander combatant rebel insurgent guerrilla jihadist".split(
    " ",
  ),
);

/** Pronouns that stand for what was said. */
export const POINTERS: ReadonlySet<string> = new Set(["it", "this", "that", "them", "these", "those", "which", "so"]);
