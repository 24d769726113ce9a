import type { KnownActor } from "../../knowledge/actors.js";
import type { Country } from "../../knowledge/countries.js";
import { mapped } from "../../knowledge/lists.js";
import type { ActorKind } from "../../model/index.js";
import type { TokenRange } from "../../text/document.js";
import type { ActorDraft } from "../entities.js";

export interface DraftActor {
  name: string;
  kind: ActorKind;
  country?: string | undefined;
  title?: string | undefined;
  memberOf?: number | undefined;
  named: boolean;
  incidental?: boolean | undefined;
  monitor?: boolean | undefined;
  outlet?: boolean | undefined;
  stateMedia?: string | undefined;
  readonly mentions: TokenRange[];
  // For reference only, not part of the draft:
  readonly plural: boolean;
  gender?: "male" | "female" | undefined;
  /** Lemma of the noun that it was introduced by. */
  readonly lemma?: string | undefined;
  /** Keys of its title's words, for "the president", "the spokesman". */
  titleKeys?: readonly string[] | undefined;
}

/** The actors of a document while they are found. */
export class ActorTable {
  readonly actors: DraftActor[] = [];
  private readonly states = new Map<string, number>();
  private readonly known = new Map<KnownActor, number>();
  private readonly named = new Map<string, number>();

  /** Takes an actor up with every property in one order: who is meant by what is asked of all of them again and again. */
  private add(actor: DraftActor): number {
    this.actors.push({
      name: actor.name,
      kind: actor.kind,
      country: actor.country,
      title: actor.title,
      memberOf: actor.memberOf,
      named: actor.named,
      incidental: actor.incidental,
      monitor: actor.monitor,
      outlet: actor.outlet,
      stateMedia: actor.stateMedia,
      mentions: actor.mentions,
      plural: actor.plural,
      gender: actor.gender,
      lemma: actor.lemma,
      titleKeys: actor.titleKeys,
    } satisfies Record<keyof DraftActor, unknown>);
    return this.actors.length - 1;
  }

  mention(at: number, range: TokenRange): void {
    const { mentions } = this.actors[at]!;
    const last = mentions[mentions.length - 1];
    if (last === undefined || last.from !== range.from || last.to !== range.to) mentions.push(range);
  }

  /** The state, made at its first mention; `incidental` while nothing but adjectives name it. */
  state(country: Country, acts: boolean): number {
    const known = this.states.get(country.code);
    if (known !== undefined) {
      if (acts) this.actors[known]!.incidental = false;
      return known;
    }
    const at = this.add({
      name: country.name,
      kind: "state",
      country: country.code,
      named: true,
      incidental: !acts,
      plural: false,
      mentions: [],
    });
    this.states.set(country.code, at);
    return at;
  }

  stateOf(code: string): number | undefined {
    return this.states.get(code);
  }

  /** A known organisation; `army`: the key under which a state's army goes ("the Israeli military"). */
  organisation(actor: KnownActor, memberOf: number | undefined, army?: string): number {
    const known = this.known.get(actor);
    if (known !== undefined) return known;
    const described = army === undefined ? undefined : this.named.get(army);
    if (described !== undefined) {
      // "the Israeli military" so far; now by its name.
      this.known.set(actor, described);
      this.actors[described]!.name = actor.name;
      this.actors[described]!.named = true;
      return described;
    }
    const { name, kind, country, monitor, outlet, stateMedia } = actor;
    const at = this.add({
      name,
      kind,
      country,
      memberOf,
      named: true,
      monitor,
      outlet,
      stateMedia: stateMedia && country !== undefined ? country : undefined,
      plural: false,
      mentions: [],
    });
    this.known.set(actor, at);
    if (army !== undefined) this.named.set(army, at);
    return at;
  }

  /** An actor under a key of its own: made by `make` when the key is new. */
  under(key: string, make: () => DraftActor): number {
    const known = this.named.get(key);
    if (known !== undefined) return known;
    const at = this.add(make());
    this.named.set(key, at);
    return at;
  }

  find(key: string): number | undefined {
    return this.named.get(key);
  }

  link(key: string, at: number): void {
    this.named.set(key, at);
  }

  nominal(actor: DraftActor): number {
    return this.add(actor);
  }

  drafts(): ActorDraft[] {
    return mapped(this.actors, (draft) => ({
      name: draft.name,
      kind: draft.kind,
      country: draft.country,
      title: draft.title,
      memberOf: draft.memberOf,
      named: draft.named,
      incidental: draft.incidental || undefined,
      monitor: draft.monitor,
      outlet: draft.outlet,
      stateMedia: draft.stateMedia,
      mentions: inOrder(draft.mentions),
    }));
  }
}

/** By position, each range once. */
function inOrder(mentions: TokenRange[]): TokenRange[] {
  if (mentions.length < 2) return mentions;
  const sorted = [...mentions].sort((a, b) => a.from - b.from || a.to - b.to);
  return sorted.filter((m, i) => i === 0 || m.from !== sorted[i - 1]!.from || m.to !== sorted[i - 1]!.to);
}
