import type { TokenRange } from "../text/document.js";

/**
 * What the grammar makes of a document: noun groups, verb groups and clauses, in text order, with maps from tokens to them.
 * Ids are indexes into these lists. This is the one representation that every later floor reads. Groups, verbs and
 * clauses hold every property, undefined where there is none: objects of one shape are what makes reading them cheap.
 */
export interface Grammar {
  /** Repaired tags (`Tag`), and lemmas: base form of verbs, singular of nouns, else the key. */
  readonly tag: Uint8Array;
  readonly lemma: readonly string[];
  /** Numbers of the lemmas in the vocabulary. */
  readonly lemmaNumber: Int32Array;
  readonly groups: readonly NounGroup[];
  readonly verbs: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
  /** Token → the base noun group that holds it, or -1. */
  readonly groupAt: Int32Array;
  /** Token → the verb group that holds it, or -1. */
  readonly verbAt: Int32Array;
  /** Token → the innermost clause that holds it, or -1 (headlines and fragments without a verb). */
  readonly clauseAt: Int32Array;
}

export type GroupKind =
  | "name" // the head is a proper noun: "President Vladimir Putin", "the United States"
  | "common" // "several towns", "at least 49 Armenian soldiers"
  | "pronoun" // personal, possessive, demonstrative or indefinite: "he", "its", "others"
  | "relative" // "which", "who", "that" as the subject or object of a relative clause; see `antecedent`
  | "number" // a number without a noun: "three [of them]", "killed 49"
  | "gerund"; // "-ing" form used as a noun: "shelling", "fighting"

/** A base noun group: from its determiner to its head, without what follows the head. */
export interface NounGroup extends TokenRange {
  readonly id: number;
  readonly kind: GroupKind;
  /** Head token; of a name, its last word. */
  readonly head: number;
  readonly plural: boolean;
  readonly definite: boolean; // "the", "this", a possessor, or a name
  readonly negative: boolean; // "no casualties", "none"
  readonly sentence: number;
  /** Group of the possessor: "Azerbaijan" of "Azerbaijan's attack", "its" of "its capital". */
  readonly possessor?: number | undefined;
  /** Group after "of": "Goris" of "the shelling of Goris". */
  readonly of?: number | undefined;
  /** Prepositional phrases that directly follow this group and may belong to it, "of" included, in order. */
  readonly preps: readonly PrepPhrase[];
  /** The group that renames this one, between commas, dashes or directly: "Dmitry Peskov, the Kremlin spokesman,". */
  readonly apposition?: number | undefined;
  /** The group that this one renames. */
  readonly appositionOf?: number | undefined;
  /** The group in parentheses or brackets behind this one: "… Liberation Front [FMLN]". */
  readonly parenthesis?: number | undefined;
  /** On the first of coordinated groups: the others ("A, B and C" → [B, C]); also "A, including B and C" under `including`. */
  readonly conjuncts: readonly number[];
  /** On the others: the first. */
  readonly conjunctOf?: number | undefined;
  /** "towns, including B, C and D", "such as B": the groups named. */
  readonly including: readonly number[];
  readonly includedIn?: number | undefined;
  /** On a relative pronoun: the group that it stands for. */
  readonly antecedent?: number | undefined;
  /** Behind the whole phrase: base group, "of" phrases, appositions, parentheses and restrictive relative clauses. */
  readonly extent: number;
}

/** A preposition with its group. */
export interface PrepPhrase {
  /** Key of the preposition: "in", "near", "because of" (words joined by a space). */
  readonly prep: string;
  /** Token of the preposition. */
  readonly at: number;
  /** Its noun group; conjuncts hang on that group. */
  readonly group: number;
  /** The group directly before the preposition that it may modify, or -1. */
  readonly after: number;
}

export interface VerbGroup extends TokenRange {
  readonly id: number;
  /** Token of the main verb. */
  readonly head: number;
  /** Base form of the main verb. */
  readonly lemma: string;
  /** Key of an adverbial particle that belongs to it: "out" of "carried out". */
  readonly particle?: string | undefined;
  readonly voice: "active" | "passive";
  readonly form: "finite" | "infinitive" | "ing" | "participle";
  readonly tense: "past" | "present" | "future" | "none";
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly negated: boolean;
  /** Key of the modal: "may", "could", "will" … */
  readonly modal?: string | undefined;
  readonly sentence: number;
}

export type ClauseKind =
  | "main" // and its coordinate clauses
  | "complement" // "said (that) …", "what he called …", indirect questions
  | "relative" // also reduced: "troops stationed in …" is "participle"
  | "adverbial" // after, when, while, because, if …
  | "participle" // ", killing two", "shot by police"
  | "infinitive" // "tried to end", "to discuss the situation"
  | "gerund"; // "accused of bombing", "after attacking"

/** A verb with what depends on it. */
export interface Clause extends TokenRange {
  readonly id: number;
  readonly kind: ClauseKind;
  /** Verb group. */
  readonly verb: number;
  /** Subject group, also where it stands elsewhere: the antecedent's relative pronoun, the subject of the first of two coordinated verbs, the controller of an infinitive or participle. */
  readonly subject?: number | undefined;
  /** How the subject was found; "none": there is none. */
  readonly subjectBy: "own" | "relative" | "shared" | "control" | "none";
  /** Direct objects, at most two ("gave Kyiv missiles": indirect first); conjuncts hang on the group. */
  readonly objects: readonly number[];
  /** Predicate nominal: "Russia is the main intermediary". */
  readonly complement?: number | undefined;
  /** All prepositional phrases of the clause, fronted ones too, those after the object included; "by" agents too. */
  readonly preps: readonly PrepPhrase[];
  /** The clause that this one depends on. */
  readonly parent?: number | undefined;
  /** For coordination: the clause that it continues. */
  readonly continues?: number | undefined;
  /** Key of the word that opens it: "that", "if", "after", "who", "to", "and" … */
  readonly marker?: string | undefined;
  readonly sentence: number;
}
