// An event rule of one's own: what triggers it, what its arguments mean, and examples that prove it.
import { eventRule } from "conflict-events";

const animals = ["elephant", "rhino", "gorilla", "lion", "buffalo", "wildlife", "animal"];

export const poaching = eventRule({
  name: "poaching",
  type: "attack",
  verbs: ["poach"],
  nouns: ["poaching"],
  roles: { subject: "initiator", by: "initiator", object: "target", of: "target", in: "place" },
  // Eggs and traders are poached, too: what is poached must be an animal.
  heads: { object: animals, of: animals },
  examples: [
    {
      text: "Armed men poached six elephants in Garamba on Sunday.",
      expect: { initiator: "Armed men", place: "Garamba" },
    },
    { text: "Six elephants were poached by rebels near Goma.", expect: { initiator: "rebels", place: "Goma" } },
    { text: "The poaching of rhinos by militiamen went on near Goma.", expect: { initiator: "militiamen" } },
  ],
  misses: [
    { text: "She poached two eggs for breakfast.", because: "cooking" },
    { text: "The bank poached three traders from a rival.", because: "business" },
  ],
});
