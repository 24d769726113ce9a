import { nameKeys } from "../../knowledge/fold.js";
import type { Tokens } from "../../text/document.js";
import { isAcronym, isCapital } from "./capitals.js";
import type { NameMention } from "./name.js";
import type { Scan } from "./scan.js";

export function linkAcronyms({ out, doc: { tokens } }: Scan): void {
  const { key, word } = tokens;
  const known = new Map<string, number>();
  for (let i = 0; i < out.length; i++) {
    const name = out[i]!;
    const open = key[name.to];
    if ((open === "(" || open === "[") && isBracketed(word, key, name.to)) {
      const short = word[name.to + 1]!;
      const last = out[i - 1];
      // "UK" + "Maritime Trade Operations": the acronym takes in both.
      if (
        name.kind !== "actor" &&
        last &&
        last.to === name.from &&
        initials(word, last.from, name.to, short) &&
        !initials(word, name.from, name.to, short)
      ) {
        if (last.entry) name.country = last.entry.country.code;
        name.from = last.from;
        last.kind = "other";
        last.generic = "part";
        last.to = last.from;
      }
      const bodyLike = name.kind === "organisation" || name.kind === "actor";
      if (bodyLike || (initials(word, name.from, name.to, short) && name.kind !== "country")) {
        if (!bodyLike) {
          name.kind = "organisation";
          name.body ??= "other";
        }
        const next = out[i + 1];
        if (next?.from === name.to + 1 && next.kind === "actor" && name.kind !== "actor") adopt(tokens, name, next);
        known.set(tokens.key[name.to + 1]!, i);
      }
    }
  }
  let meant: ReadonlyMap<string, number> | undefined;
  for (let i = 0; i < out.length; i++) {
    const name = out[i]!;
    if (name.to - name.from !== 1 || !isShort(word[name.from]!)) continue;
    let full = known.get(key[name.from]!);
    if (full === undefined && name.kind === "other") {
      meant ??= bodiesByInitials(out, word);
      full = meant.get(key[name.from]!);
    }
    if (full === undefined || full === i) continue;
    name.full = full;
    name.kind = out[full]!.kind;
    name.weak = false;
    const { actor, body, country } = out[full]!;
    if (actor) name.actor = actor;
    if (body) name.body = body;
    if (country) name.country = country;
  }
}

/**
 * "Jama'at Nusrat ul-Islam wa al-Muslimin (JNIM)": however it is spelled, what a known acronym stands for, if a word of it
 * begins as one of the known name. (The Sudan Doctors Federation is no SDF of Syria.)
 */
function adopt({ key }: Tokens, name: NameMention, { actor }: NameMention): void {
  const words = nameKeys(actor!.name).filter((word) => word.length >= STEM);
  for (let k = name.from; k < name.to; k++) {
    if (key[k]!.length < STEM || !words.some((word) => word.slice(0, STEM) === key[k]!.slice(0, STEM))) continue;
    name.kind = "actor";
    name.actor = actor;
    return;
  }
}

/** So many first letters make two spellings one word. */
const STEM = 4;

/** Initials of the organisations named in full → index: the text may use an acronym that it never explains. */
function bodiesByInitials(out: readonly NameMention[], word: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let i = 0; i < out.length; i++) {
    const { kind, from, to } = out[i]!;
    if ((kind !== "organisation" && kind !== "actor") || to - from < 2) continue;
    let letters = "";
    for (let k = from; k < to; k++) if (isCapital(word[k]!)) letters += word[k]![0]!.toLowerCase();
    if (letters.length >= 3 && !found.has(letters)) found.set(letters, i);
  }
  return found;
}

/** An acronym, or one that keeps its small words small: "JeM", "LeT". */
const isShort = (word: string): boolean => isAcronym(word) || SMALL_WITHIN.test(word);

const SMALL_WITHIN = /^[A-Z][a-z][A-Z]{1,2}$/;

function isBracketed(word: readonly string[], key: readonly string[], open: number): boolean {
  return isShort(word[open + 1] ?? "") && (key[open + 2] === ")" || key[open + 2] === "]");
}

/** Whether most letters of the acronym are initials of the words, in order. */
function initials(word: readonly string[], from: number, to: number, short: string): boolean {
  let at = 0;
  for (let k = from; k < to && at < short.length; k++)
    for (const part of word[k]!.split("-")) if (part[0]?.toUpperCase() === short[at]) at++;
  return at >= Math.min(short.length, 2) && at >= short.length - 1;
}
