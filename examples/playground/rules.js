/** Rules to begin with: plain data, as eventRule takes it. */
export const RULES = [
  {
    name: "poaching",
    type: "attack",
    verbs: ["poach"],
    nouns: ["poaching"],
    roles: { subject: "initiator", object: "target", by: "initiator", of: "target", in: "place" },
    kinds: { subject: ["actor", "armed", "people"] },
    needs: ["subject", "by"],
    examples: [
      { text: "Armed men poached six elephants in Garamba on Monday.", expect: { initiator: "Armed men" } },
      { text: "Six elephants were poached by rebels.", expect: { initiator: "rebels" } },
      { text: "Militiamen poached a lion near Goma.", expect: { initiator: "Militiamen", place: "Goma" } },
    ],
    misses: [
      { text: "The eggs were poached for three minutes.", because: "cooking" },
      { text: "Poaching is a crime in Kenya.", because: "nobody is said to have done it" },
    ],
  },
  {
    name: "internet shutdown",
    type: "restriction",
    verbs: ["shut down", "cut", "block", "disable"],
    roles: { subject: "initiator", object: "none", in: "place" },
    kinds: { subject: ["actor"] },
    requires: ["subject", "object"],
    heads: { object: ["internet", "network", "service", "connection"] },
    examples: [
      { text: "The government shut down the internet in Goma on Monday.", expect: { initiator: "government" } },
      { text: "Myanmar's army cut mobile networks in Mandalay.", expect: { place: "Mandalay" } },
      { text: "The army shut down mobile networks in Mekelle.", expect: { initiator: "army", place: "Mekelle" } },
    ],
    misses: [
      { text: "The storm cut the road to Goma.", because: "no network, and nobody's doing" },
      { text: "Protesters blocked a bridge in Goma.", because: "a bridge is no network" },
    ],
  },
];
