import { expect, it } from "vitest";
import { isPastForm, verbLemma } from "../../src/knowledge/verbs.js";

it.each([
  ["shelling", "shell"],
  ["shelled", "shell"],
  ["bombed", "bomb"],
  ["planned", "plan"],
  ["killing", "kill"],
  ["fled", "flee"],
  ["shot", "shoot"],
  ["overthrew", "overthrow"],
  ["accuses", "accuse"],
  ["denied", "deny"],
  ["clashes", "clash"],
  ["seized", "seize"],
  ["besieged", "besiege"],
  ["ambushed", "ambush"],
  ["escalated", "escalate"],
  ["executing", "execute"],
  ["injuring", "injure"],
  ["capturing", "capture"],
  ["torturing", "torture"],
  ["fleeing", "flee"],
  ["hanged", "hang"],
  ["occurring", "occur"],
  ["trafficking", "traffic"],
  ["freezing", "freeze"],
  ["using", "use"],
  ["hoping", "hope"],
  ["dropping", "drop"],
])("%s → %s", (form, lemma) => {
  expect(verbLemma(form)).toBe(lemma);
});

it("tells past forms", () => {
  for (const form of ["shelled", "shot", "hit", "fled", "withdrew"]) expect(isPastForm(form), form).toBe(true);
  for (const form of ["shell", "shelling", "is", "flee"]) expect(isPastForm(form), form).toBe(false);
});
