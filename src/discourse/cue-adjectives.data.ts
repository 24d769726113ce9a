import type { CueKind } from "../model/index.js";

export interface AdjectiveCue {
  readonly kind: CueKind;
  readonly speech: boolean;
  /** What opens the content: "that" (or a clause without it), "to" with an infinitive, prepositions that belong to the cue. */
  readonly openers: readonly string[];
  readonly adjectives: readonly string[];
  /** [source] <cue> {content}, run as tests. */
  readonly examples: readonly string[];
}

const words = (list: string): readonly string[] => list.split(" ");

/** Adjectives for what somebody thinks, fears or wants: "is confident that …", "were worried about …". */
export const ADJECTIVE_CUES: readonly AdjectiveCue[] = [
  {
    kind: "believe",
    speech: true,
    openers: ["that"],
    adjectives: words(
      "confident optimistic pessimistic certain sure convinced adamant doubtful sceptical skeptical hopeful fearful afraid worried concerned aware unaware mindful",
    ),
    examples: [
      "[The mayor] <is confident> {that the road is safe}.",
      "[Residents] <were afraid> {the dam would burst}.",
      "[Diplomats] <remain sceptical> {that the truce will hold}.",
    ],
  },
  {
    kind: "believe",
    speech: false,
    openers: ["about", "over"],
    adjectives: words(
      "optimistic pessimistic sceptical skeptical worried concerned nervous anxious uneasy angry furious enthusiastic",
    ),
    examples: ["[Villagers] <were worried about> {the mines in their fields}."],
  },
  {
    kind: "believe",
    speech: false,
    openers: ["of"],
    adjectives: words("wary critical sceptical skeptical proud afraid fearful supportive dismissive"),
    examples: ["[Donors] <are wary of> {new promises}."],
  },
  {
    kind: "other",
    speech: false,
    openers: ["to"],
    adjectives: words("eager willing unwilling reluctant determined keen hesitant loath"),
    examples: ["[The rebels] <are willing> {to hand over their heavy guns}."],
  },
];
