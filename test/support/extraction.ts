import type { Extraction, Span } from "../../src/index.js";

const text =
  "Rebels shelled Goma on Monday, killing at least 12 soldiers, the army said. Medics said 15 soldiers had died. =cmd()";
const span = (words: string): Span => {
  const start = text.indexOf(words);
  return { field: "text", start, end: start + words.length, text: words };
};

/** A small extraction made by hand, for tests of what reads extractions. */
export const EXTRACTION: Extraction = {
  schemaVersion: 1,
  article: { outlet: "The Courier", publishedAt: "2024-02-06", boilerplate: [] },
  actors: [
    { id: "a1", name: "rebels", kind: "rebels", country: "COD", mentions: [span("Rebels")] },
    { id: "a2", name: "army", kind: "military", country: "COD", mentions: [span("the army")] },
  ],
  locations: [
    {
      id: "l1",
      name: "Goma",
      kind: "settlement",
      country: "COD",
      admin1: "North Kivu",
      coordinates: { latitude: -1.679, longitude: 29.222 },
      mentions: [span("Goma")],
    },
  ],
  events: [
    {
      id: "e1",
      type: "shelling",
      status: "occurred",
      timeframe: "current",
      trigger: span("shelled"),
      mentions: [span("shelled")],
      participants: [
        { role: "initiator", actorId: "a1", span: span("Rebels") },
        { role: "target", actorId: "a2", span: span("the army") },
      ],
      locations: [{ locationId: "l1", relation: "at", span: span("Goma") }],
      time: { start: "2024-02-05", end: "2024-02-05", precision: "day", basis: "relative", span: span("on Monday") },
      targets: [],
      weapons: [],
      casualtyIds: ["k1", "k2"],
      claimIds: ["c1"],
      codes: {
        plover: "ASSAULT",
        ploverMode: "heavy-weapons",
        cameo: "194",
        acled: { eventType: "Explosions/Remote violence", subEventType: "Shelling/artillery/missile attack" },
      },
      rule: "shelling",
    },
  ],
  casualties: [
    {
      id: "k1",
      effect: "killed",
      count: { min: 12, approximate: false, span: span("at least 12") },
      victims: { span: span("soldiers"), actorId: "a2", category: "military", country: "COD" },
      names: [],
      eventId: "e1",
      cumulative: false,
      claimIds: ["c2"],
      span: span("killing at least 12 soldiers"),
    },
    {
      id: "k2",
      effect: "killed",
      count: { min: 15, max: 15, approximate: false, span: span("15") },
      victims: { span: span("15 soldiers"), category: "military", country: "COD" },
      names: [],
      eventId: "e1",
      cumulative: false,
      claimIds: ["c3"],
      span: span("15 soldiers had died"),
    },
  ],
  attributions: [
    {
      id: "s1",
      source: { kind: "actor", actorId: "a2", span: span("the army") },
      cue: span("said"),
      cueKind: "say",
      content: [span("Rebels shelled Goma on Monday, killing at least 12 soldiers")],
      quotation: "indirect",
    },
    {
      id: "s2",
      source: { kind: "collective", span: span("Medics") },
      cue: span("said"),
      cueKind: "say",
      content: [span("15 soldiers had died")],
      quotation: "indirect",
    },
  ],
  claims: [
    {
      id: "c1",
      proposition: { kind: "event", eventId: "e1", aspect: "occurrence" },
      span: span("Rebels shelled Goma on Monday"),
      attributionId: "s1",
      polarity: "positive",
      certainty: "certain",
      contradicts: [],
      corroborates: [],
      status: "unverified",
      reasons: [{ kind: "party-claim", by: "a2" }],
    },
    {
      id: "c2",
      proposition: { kind: "casualty", casualtyId: "k1", eventId: "e1" },
      span: span("killing at least 12 soldiers"),
      attributionId: "s1",
      polarity: "positive",
      certainty: "certain",
      contradicts: [],
      corroborates: [],
      status: "unverified",
      reasons: [{ kind: "party-claim", by: "a2" }],
    },
    {
      id: "c3",
      proposition: { kind: "casualty", casualtyId: "k2", eventId: "e1" },
      span: span("15 soldiers had died"),
      attributionId: "s2",
      polarity: "positive",
      certainty: "certain",
      contradicts: [],
      corroborates: [],
      status: "unverified",
      reasons: [{ kind: "single-source" }],
    },
  ],
  verifications: [],
  diagnostics: [],
};
