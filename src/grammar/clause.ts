import type { Clause, ClauseKind, PrepPhrase, VerbGroup } from "./grammar.js";

// Classes, for what the engine makes of object literals that live long (see `GroupDraft`).

/** A verb group while the grammar is being made. */
export class VerbDraft implements VerbGroup {
  particle: string | undefined = undefined;
  voice: VerbGroup["voice"] = "active";
  form: VerbGroup["form"] = "finite";
  tense: VerbGroup["tense"] = "none";
  perfect = false;
  progressive = false;
  negated = false;
  modal: string | undefined = undefined;

  constructor(
    readonly id: number,
    readonly from: number,
    readonly to: number,
    readonly head: number,
    readonly lemma: string,
    readonly sentence: number,
  ) {}
}

/** A clause while the grammar is being made. */
export class ClauseDraft implements Clause {
  subject: number | undefined = undefined;
  subjectBy: Clause["subjectBy"] = "none";
  complement: number | undefined = undefined;
  parent: number | undefined = undefined;
  continues: number | undefined = undefined;
  marker: string | undefined = undefined;

  constructor(
    readonly id: number,
    public kind: ClauseKind,
    readonly verb: number,
    public objects: number[],
    public preps: PrepPhrase[],
    public from: number,
    public to: number,
    readonly sentence: number,
  ) {}
}

export class Prep implements PrepPhrase {
  constructor(
    readonly prep: string,
    readonly at: number,
    readonly group: number,
    readonly after: number,
  ) {}
}
