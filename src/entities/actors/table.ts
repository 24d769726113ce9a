import type { KnownActor } from "../../knowledge/actors.js";
import type { Country } from "../../knowledge/countries.js";
import type { ActorKind } from "../../model/index.js";
import type { TokenRange } from "../../text/document.js";
import type { ActorDraft } from "../entities.js";

/**
 * An actor while it is found: what the draft of it says, and what only finding asks for. A class, with every property in
 * one order: who is meant by what is asked of all of them again and again.
 */
export class DraftActor implements ActorDraft {
  country: string | undefined = undefined;
  title: string | undefined = undefined;
  memberOf: number | undefined = undefined;
  incidental: true | undefined = undefined;
  monitor: boolean | undefined = undefined;
  outlet: boolean | undefined = undefined;
  stateMedia: string | undefined = undefined;
  mentions: TokenRange[] = [];
  // For reference only, not part of the draft:
  gender: "male" | "female" | undefined = undefined;
  /** Lemma of the noun that it was introduced by. */
  lemma: string | undefined = undefined;
  /** Keys of its title's words, for "the president", "the spokesman". */
  titleKeys: readonly string[] | undefined = undefined;

  constructor(
    public name: string,
    public kind: ActorKind,
    public named: boolean,
    readonly plural: boolean,
  ) {}
}

/** The actors of a document while they are found. */
export class ActorTable {
  readonly actors: DraftActor[] = [];
  private readonly states = new Map<string, number>();
  private readonly known = new Map<KnownActor, number>();
  private readonly named = new Map<string, number>();

  /** Takes an actor up, under a key of its own if it has one. */
  add(actor: DraftActor, key?: string): number {
    const at = this.actors.length;
    this.actors.push(actor);
    if (key !== undefined) this.named.set(key, at);
    return at;
  }

  mention(at: number, range: TokenRange): void {
    const { mentions } = this.actors[at]!;
    // Not so: `mentions[-1]` of a new actor, which the engine looks up by name.
    const last = mentions.length === 0 ? undefined : mentions[mentions.length - 1]!;
    if (last === undefined || last.from !== range.from || last.to !== range.to) mentions.push(range);
  }

  /** The state with a country's code, if it was named before; or -1. */
  knownState(code: string): number {
    return this.states.get(code) ?? -1;
  }

  /** The state, made at its first mention; `incidental` while nothing but adjectives name it. */
  state(country: Country, acts: boolean): number {
    const known = this.states.get(country.code);
    if (known !== undefined) {
      if (acts) this.actors[known]!.incidental = undefined;
      return known;
    }
    const state = new DraftActor(country.name, "state", true, false);
    state.country = country.code;
    state.incidental = acts ? undefined : true;
    const at = this.add(state);
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
    const body = new DraftActor(actor.name, actor.kind, true, false);
    body.country = actor.country;
    body.memberOf = memberOf;
    body.monitor = actor.monitor;
    body.outlet = actor.outlet;
    body.stateMedia = actor.stateMedia ? actor.country : undefined;
    const at = this.add(body, army);
    this.known.set(actor, at);
    return at;
  }

  find(key: string): number | undefined {
    return this.named.get(key);
  }

  link(key: string, at: number): void {
    this.named.set(key, at);
  }

  drafts(): readonly ActorDraft[] {
    for (const actor of this.actors) actor.mentions = inOrder(actor.mentions);
    return this.actors;
  }
}

/** By position, each range once. */
function inOrder(mentions: TokenRange[]): TokenRange[] {
  // Cut to size: a list that has grown holds room for 17, and most actors are mentioned once or twice.
  if (isInOrder(mentions)) return mentions.slice();
  mentions.sort((a, b) => a.from - b.from || a.to - b.to);
  return mentions.filter((m, i) => i === 0 || m.from !== mentions[i - 1]!.from || m.to !== mentions[i - 1]!.to);
}

function isInOrder(mentions: readonly TokenRange[]): boolean {
  for (let i = 1; i < mentions.length; i++) {
    const before = mentions[i - 1]!;
    const { from, to } = mentions[i]!;
    if (from < before.from || (from === before.from && to <= before.to)) return false;
  }
  return true;
}
