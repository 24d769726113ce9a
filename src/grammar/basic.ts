import { type Document, Tag } from "../text/document.js";
import type { Clause, ClauseKind, Grammar, NounGroup, PrepPhrase, VerbGroup } from "./grammar.js";
import { isPastForm, verbLemma } from "./verb-lemma.js";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type MG = Mutable<NounGroup> & { preps: PrepPhrase[]; conjuncts: number[]; including: number[] };
type MC = Mutable<Clause> & { objects: number[]; preps: PrepPhrase[] };

const BE = new Set("be am is are was were been being 's 're".split(" "));
const HAVE = new Set("have has had having 've".split(" "));
const DO = new Set("do does did".split(" "));
const MODAL = new Set("will would shall should can could may might must ca wo 'll 'd".split(" "));
const NOT = new Set(["not", "nt", "n't", "never"]);
const RELATIVE = new Set(["who", "which", "whom", "that", "whose"]);
const SUBORD = new Set(
  "if after when while because although though before since until unless as where once whereas whether".split(" "),
);
const DEFINITE = new Set("the this that these those its his her their our my your".split(" "));
const POSS = new Set("its his her their our my your whose".split(" "));

/** A plain reading of groups and clauses, sentence by sentence. */
export function basicAnalysis(doc: Document): Grammar {
  const { tokens, sentences } = doc;
  const { key, count } = tokens;
  const tag = Uint8Array.from(tokens.tag);
  repair(doc, tag);
  const lemma = key.slice();
  const groups: MG[] = [];
  const verbs: VerbGroup[] = [];
  const clauses: MC[] = [];
  const groupAt = new Int32Array(count).fill(-1);
  const verbAt = new Int32Array(count).fill(-1);
  const clauseAt = new Int32Array(count).fill(-1);

  for (let s = 0; s < sentences.length; s++) {
    const { from, to } = sentences[s]!;
    const g0 = groups.length;
    const v0 = verbs.length;
    // verb groups and noun groups
    for (let i = from; i < to; ) {
      const verb = readVerb(i, to, s);
      if (verb) {
        verbs.push(verb);
        for (let k = verb.from; k < verb.to; k++) verbAt[k] = verb.id;
        i = verb.to;
        continue;
      }
      const end = nounEnd(i, to);
      if (end > i) {
        pushGroups(i, end, s);
        i = end;
      } else i++;
    }
    for (let g = g0; g < groups.length; g++) for (let k = groups[g]!.from; k < groups[g]!.to; k++) groupAt[k] = g;
    attach(g0, groups.length, to);
    readClauses(from, to, s, v0, g0);
  }
  return { tag, lemma, groups, verbs, clauses, groupAt, verbAt, clauseAt };

  function readVerb(i: number, limit: number, sentence: number): VerbGroup | undefined {
    let k = i;
    let infinitive = false;
    if (key[k] === "to" && tag[k] === Tag.PART) {
      infinitive = true;
      k++;
    }
    let modal: string | undefined;
    let perfect = false;
    let negated = false;
    let head = -1;
    let sawBe = false;
    let first = -1;
    while (k < limit && k < i + 12) {
      const w = key[k]!;
      if (NOT.has(w)) {
        negated = true;
        k++;
        continue;
      }
      if (tag[k] === Tag.ADV && (first >= 0 || infinitive)) {
        k++;
        continue;
      }
      if (MODAL.has(w) && tag[k] === Tag.AUX) modal = w;
      else if (BE.has(w) && (tag[k] === Tag.AUX || tag[k] === Tag.VERB)) {
        sawBe = true;
        head = k;
      } else if (HAVE.has(w) && (tag[k] === Tag.AUX || (tag[k] === Tag.VERB && isPastForm(key[next(k)] ?? "")))) {
        perfect = true;
        head = k;
      } else if (DO.has(w) && tag[k] === Tag.AUX) head = k;
      else if (tag[k] === Tag.VERB) {
        head = k;
        if (first < 0) first = k;
        k++;
        break;
      } else break;
      if (first < 0) first = k;
      k++;
    }
    if (head < 0 || first < 0) return undefined;
    const end = Math.max(head + 1, lastOf(head, k));
    const w = key[head]!;
    const main = verbLemma(w);
    const passive = sawBe && w !== "been" && w !== "being" && !BE.has(w) && isPastForm(w);
    const form = infinitive
      ? "infinitive"
      : !sawBe && !perfect && modal === undefined && w.endsWith("ing")
        ? "ing"
        : "finite";
    const particle = PARTICLES.has(key[end] ?? "") && end < limit && tag[end] !== Tag.PUNCT ? key[end] : undefined;
    lemma[head] = main;
    return {
      id: verbs.length,
      from: i,
      to: end,
      head,
      lemma: main,
      ...(particle !== undefined && { particle }),
      voice: passive ? "passive" : "active",
      form,
      tense:
        modal === "will" || modal === "wo" || modal === "'ll"
          ? "future"
          : form === "finite"
            ? isPastForm(key[first]!) || key[first] === "was" || key[first] === "were"
              ? "past"
              : "present"
            : "none",
      perfect,
      progressive: sawBe && w.endsWith("ing") && w !== "being",
      negated,
      ...(modal !== undefined && { modal }),
      sentence,
    };
  }

  function next(k: number): number {
    let n = k + 1;
    while (n < count && (tag[n] === Tag.ADV || NOT.has(key[n]!))) n++;
    return n;
  }
  function lastOf(head: number, k: number): number {
    return Math.min(k, head + 1);
  }

  function isNominal(k: number, first: boolean): boolean {
    const t = tag[k];
    if (t === Tag.NOUN || t === Tag.PROPN || t === Tag.ADJ || t === Tag.NUM || t === Tag.PRON) return true;
    if (t === Tag.DET) return first || true;
    if (t === Tag.SYM && (key[k] === "$" || key[k] === "€" || key[k] === "£")) return true;
    return false;
  }

  function nounEnd(i: number, limit: number): number {
    let k = i;
    if (key[k] === "at" && (key[k + 1] === "least" || key[k + 1] === "most") && tag[k + 2] === Tag.NUM) k += 2;
    else if (key[k] === "more" && key[k + 1] === "than" && tag[k + 2] === Tag.NUM) k += 2;
    if (tag[k] === Tag.PRON && !POSS.has(key[k]!) && !(key[k] === "that" || key[k] === "this")) return k + 1;
    let seen = false;
    let solid = false;
    while (k < limit) {
      if (isNominal(k, k === i)) {
        if (seen && tag[k] === Tag.DET && key[k] !== "all") break;
        if (seen && tag[k] === Tag.PRON) break;
        if (TIME_ADVERBS.has(key[k]!)) {
          if (!solid) return k + 1;
          break;
        }
        seen = true;
        solid ||= tag[k] !== Tag.ADJ;
        k++;
      } else if (seen && key[k] === "-" && tokens.glued[k] && k + 1 < limit && tokens.glued[k + 1]) k += 2;
      else if (seen && key[k] === "'s") k++;
      else if (seen && key[k] === "'" && tokens.glued[k] && (isNominal(k + 1, false) ?? false)) k++;
      else if (
        tag[k] === Tag.VERB &&
        k > i &&
        k + 1 < limit &&
        (tag[k + 1] === Tag.NOUN || tag[k + 1] === Tag.PROPN) &&
        !seen &&
        /(?:ed|ing|en)$/.test(key[k]!)
      )
        k++;
      else if (tag[k] === Tag.ADV && k > i && !seen && (tag[k + 1] === Tag.ADJ || tag[k + 1] === Tag.NUM)) k++;
      else break;
    }
    return (seen || k > i) && solid ? k : i;
  }

  function pushGroups(from: number, to: number, sentence: number): void {
    let start = from;
    let possessor: number | undefined;
    for (let k = from; k <= to; k++) {
      const cut = k === to || key[k] === "'s" || (key[k] === "'" && tokens.glued[k] === 1);
      if (!cut) continue;
      if (k > start) {
        let head = k - 1;
        while (head > start && (tag[head] === Tag.ADJ || tag[head] === Tag.DET || tag[head] === Tag.ADV)) head--;
        if (tag[head] === Tag.DET || tag[head] === Tag.ADV) head = k - 1;
        const w = key[head]!;
        const first = key[start]!;
        const kind =
          tag[head] === Tag.PROPN
            ? "name"
            : tag[head] === Tag.PRON
              ? RELATIVE.has(w)
                ? "relative"
                : "pronoun"
              : tag[head] === Tag.NUM
                ? "number"
                : w.endsWith("ing")
                  ? "gerund"
                  : "common";
        lemma[head] = kind === "common" ? singular(w) : w;
        groups.push({
          id: groups.length,
          from: start,
          to: k,
          kind,
          head,
          plural: (kind === "common" && w.endsWith("s") && !w.endsWith("ss")) || PLURAL.has(w),
          definite: DEFINITE.has(first) || kind === "name" || possessor !== undefined,
          negative: first === "no" || w === "none",
          sentence,
          ...(possessor !== undefined && { possessor }),
          preps: [],
          conjuncts: [],
          including: [],
          extent: k,
        });
        possessor = k < to ? groups.length - 1 : undefined;
      }
      start = k + 1;
    }
  }

  function attach(g0: number, g1: number, limit: number): void {
    for (let g = g1 - 1; g >= g0; g--) {
      const group = groups[g]!;
      group.extent = group.to;
      let at = group.to;
      for (let guard = 0; guard < 6; guard++) {
        if (at >= limit) break;
        if (tag[at] === Tag.ADP && groupStart(at + 1) >= 0) {
          const inner = groups[groupStart(at + 1)]!;
          group.preps.push({ prep: key[at]!, at, group: inner.id, after: g });
          if (key[at] === "of" && group.of === undefined && guard === 0) group.of = inner.id;
          if (key[at] !== "of") break;
          group.extent = inner.extent;
          at = inner.extent;
          continue;
        }
        const after = groupStart(at + 1);
        if (
          (key[at] === "and" || key[at] === "or" || key[at] === ",") &&
          after >= 0 &&
          group.conjunctOf === undefined
        ) {
          const other = groups[after]!;
          if (other.kind === "relative" || other.kind === "pronoun") break;
          if (key[at] !== ",") {
            group.conjuncts.push(after, ...other.conjuncts);
            break;
          }
          if (other.conjuncts.length > 0 || other.kind === "name") {
            if (other.conjuncts.length > 0) group.conjuncts.push(after, ...other.conjuncts);
            else group.apposition = after;
          } else if (other.kind === "common") group.apposition = after;
          break;
        }
        if ((key[at] === "(" || key[at] === "[") && after >= 0) group.parenthesis = after;
        break;
      }
      for (const c of group.conjuncts) groups[c]!.conjunctOf = g;
      if (group.apposition !== undefined) groups[group.apposition]!.appositionOf = g;
    }
    function groupStart(k: number): number {
      const g = k < limit ? groupAt[k]! : -1;
      return g >= g0 && groups[g]!.from === k ? lastPossessed(g) : -1;
    }
    function lastPossessed(g: number): number {
      let last = g;
      while (last + 1 < g1 && groups[last + 1]!.possessor === last) last++;
      return last;
    }
  }

  function readClauses(from: number, to: number, s: number, v0: number, g0: number): void {
    const c0 = clauses.length;
    for (let v = v0; v < verbs.length; v++) {
      const verb = verbs[v]!;
      const prevEnd = v > v0 ? verbs[v - 1]!.to : from;
      const nextStart = v + 1 < verbs.length ? verbs[v + 1]!.from : to;
      let kind: ClauseKind = "main";
      let marker: string | undefined;
      let subject: number | undefined;
      let subjectBy: Clause["subjectBy"] = "none";
      let markerAt = -1;
      for (let k = verb.from - 1; k >= prevEnd; k--) {
        const w = key[k]!;
        if (groupAt[k]! >= 0 && groups[groupAt[k]!]!.kind === "relative") {
          kind = "relative";
          marker = w;
          markerAt = k;
          break;
        }
        if (groupAt[k]! < 0 && (SUBORD.has(w) || w === "that")) {
          kind = w === "that" ? "complement" : "adverbial";
          marker = w;
          markerAt = k;
          break;
        }
      }
      const left = Math.max(prevEnd, markerAt >= 0 && kind !== "relative" ? markerAt + 1 : prevEnd);
      const prev = v > v0 ? verbs[v - 1]! : undefined;
      const wantFirst =
        prev === undefined ||
        (markerAt >= 0 && kind !== "relative") ||
        (prev.form === "finite" && REPORTING.has(prev.lemma));
      for (let k = left; k < verb.from; k++) {
        const g = groupAt[k]!;
        if (g < 0 || groups[g]!.from !== k) continue;
        const group = groups[g]!;
        if (g + 1 < groups.length && groups[g + 1]!.possessor === g) continue;
        const lead = group.possessor !== undefined ? groups[group.possessor]!.from : group.from;
        const prepAt = lead - 1;
        if (prepAt >= from && tag[prepAt] === Tag.ADP && prepAt !== markerAt) continue;
        if (group.kind === "relative" && markerAt !== k) continue;
        if (TIME_HEADS.has(key[group.head]!) && group.kind !== "relative") continue;
        const candidate = group.conjunctOf ?? group.appositionOf ?? g;
        if (subject !== undefined && wantFirst) continue;
        subject = candidate;
        subjectBy = group.kind === "relative" ? "relative" : "own";
      }
      // "killed 49 soldiers and raised fears": the subject is the first verb's.
      const joined = COORDINATORS.has(key[firstWord(verb)]!) ? clauses[clauses.length - 1] : undefined;
      if (joined !== undefined && joined.sentence === s && verb.form === verbs[joined.verb]!.form) {
        subject = joined.subject;
        subjectBy = "shared";
      }
      // "Russia, which operates a base, sent …": the subject stands before the relative clause.
      if (kind === "main" && prev !== undefined && key[verb.from - 1] === "," && clauses.length > c0) {
        const inner = clauses[clauses.length - 1]!;
        const rel = inner.kind === "relative" && inner.subject !== undefined ? groups[inner.subject]! : undefined;
        if (rel?.antecedent !== undefined) {
          subject = rel.antecedent;
          subjectBy = "own";
        }
      }
      if (kind === "relative" && markerAt >= 0) {
        const rel = groupAt[markerAt]!;
        const ante = previousGroup(groups[rel]!.from - 1, g0);
        if (ante >= 0) groups[rel]!.antecedent = ante;
        subject ??= rel;
      }
      if (verb.form === "infinitive") kind = "infinitive";
      else if (verb.form === "ing") kind = tag[verb.from - 1] === Tag.ADP ? "gerund" : "participle";
      else if (
        verb.form === "finite" &&
        verb.voice === "active" &&
        isPastForm(key[verb.head]!) &&
        subject === undefined &&
        kind === "main" &&
        v > v0 &&
        key[verb.from - 1] !== "and"
      )
        kind = "participle";
      else if (
        v > v0 &&
        kind === "main" &&
        subject !== undefined &&
        !clauseBreak(verbs[v - 1]!.to, groups[subject]!.from) &&
        verbs[v - 1]!.form === "finite"
      )
        kind = "complement";
      const parentId = v > v0 ? clauses.length - 1 : undefined;
      if (subject !== undefined && subjectBy === "shared") kind = clauses[parentId!]!.kind;
      if (subject === undefined && parentId !== undefined && clauses[parentId]!.sentence === s) {
        const up = clauses[parentId]!;
        subject = kind === "infinitive" && up.objects.length > 0 ? up.objects[0] : up.subject;
        if (subject !== undefined) subjectBy = kind === "main" ? "shared" : "control";
      }
      const objects: number[] = [];
      const preps: PrepPhrase[] = [];
      const right = v + 1 < verbs.length ? subjectStart(v + 1, verb.to) : to;
      for (let k = verb.to; k < Math.max(right, verb.to); k++) {
        if (tag[k] === Tag.ADP && groupAt[k]! < 0 && k + 1 < to) {
          let g = groupAt[k + 1]!;
          if (g >= 0) {
            while (g + 1 < groups.length && groups[g + 1]!.possessor === g) g++;
            preps.push({ prep: key[k]!, at: k, group: g, after: k > verb.to ? groupAt[k - 1]! : -1 });
          }
          continue;
        }
        let g = groupAt[k]!;
        if (g < 0 || groups[g]!.from !== k || (tag[k - 1] === Tag.ADP && groupAt[k - 1]! < 0)) continue;
        if (TIME_HEADS.has(key[groups[g]!.head]!)) continue;
        while (g + 1 < groups.length && groups[g + 1]!.possessor === g) g++;
        if (groups[g]!.from > k && objects.includes(g)) continue;
        const head = groups[g]!;
        if (
          objects.length < 1 &&
          head.conjunctOf === undefined &&
          head.appositionOf === undefined &&
          !clauseBreak(verb.to, head.from) &&
          verb.voice === "active"
        )
          objects.push(g);
      }
      for (let k = v === v0 ? from : markerAt >= 0 ? markerAt : prevEnd; k < verb.from; k++) {
        if (tag[k] === Tag.ADP && groupAt[k + 1]! >= 0)
          preps.push({ prep: key[k]!, at: k, group: groupAt[k + 1]!, after: groupAt[k - 1] ?? -1 });
      }
      const id = clauses.length;
      const clause: MC = {
        id,
        kind,
        verb: verb.id,
        ...(subject !== undefined && { subject }),
        subjectBy: subject === undefined ? "none" : subjectBy,
        objects: verb.lemma === "be" ? [] : objects,
        ...(verb.lemma === "be" && objects[0] !== undefined && { complement: objects[0] }),
        preps,
        ...(parentId !== undefined && { parent: parentId }),
        ...(marker !== undefined && { marker }),
        from: subject !== undefined && subjectBy === "own" ? groups[subject]!.from : verb.from,
        to: Math.max(nextStart > to ? to : right, verb.to),
        sentence: s,
      };
      clauses.push(clause);
    }
    for (let c = c0; c < clauses.length; c++) for (let k = clauses[c]!.from; k < clauses[c]!.to; k++) clauseAt[k] = c;
    for (let c = c0; c < clauses.length; c++)
      for (let k = verbs[clauses[c]!.verb]!.from; k < verbs[clauses[c]!.verb]!.to; k++) clauseAt[k] = c;
  }
  function firstWord(verb: VerbGroup): number {
    let k = verb.from - 1;
    while (k > 0 && tag[k] === Tag.ADV) k--;
    return k;
  }
  function subjectStart(v: number, from: number): number {
    const verb = verbs[v]!;
    let k = verb.from - 1;
    let best = verb.from;
    while (k >= from) {
      const g = groupAt[k]!;
      if (g >= 0) {
        const group = groups[g]!;
        if (tag[group.from - 1] !== Tag.ADP) best = group.from;
        k = group.from - 1;
        if (key[k] === "'s") k--;
        continue;
      }
      if (SUBORD.has(key[k]!) || key[k] === "that" || key[k] === ";" || key[k] === ":") return k;
      if (key[k] === "," || key[k] === "and" || key[k] === "but") return best;
      k--;
    }
    return verb.form === "finite" && best > from ? best : verb.from;
  }
  function clauseBreak(a: number, b: number): boolean {
    for (let k = a; k < b; k++)
      if (key[k] === "," || key[k] === ";" || key[k] === "and" || key[k] === "but" || key[k] === '"') return true;
    return false;
  }
  function previousGroup(k: number, g0: number): number {
    for (let i = k; i >= 0 && i > k - 12; i--) if (groupAt[i]! >= g0) return groupAt[i]!;
    return -1;
  }
}

const TIME_ADVERBS = new Set("today yesterday tomorrow tonight".split(" "));
const TIME_HEADS = new Set(
  "today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday week month year night morning evening afternoon january february march april june july august september october november december".split(
    " ",
  ),
);
const COORDINATORS = new Set(["and", "or", "but", "then"]);
const REPORTING = new Set(
  "say report claim announce deny confirm believe think insist add allege warn state note argue suggest acknowledge admit declare tell".split(
    " ",
  ),
);
const PLURAL = new Set("people police troops men women children gunmen they we them civilians".split(" "));
const PARTICLES = new Set("out up off down away back over".split(" "));

function singular(w: string): string {
  if (w.endsWith("ies") && w.length > 4) return `${w.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(w)) return w.slice(0, -2);
  if (w.endsWith("s") && !/(?:ss|us|is)$/.test(w) && w.length > 3) return w.slice(0, -1);
  if (w.endsWith("men") && w.length > 3) return `${w.slice(0, -2)}an`;
  return w;
}

function repair({ tokens: { key, count } }: Document, tag: Uint8Array): void {
  for (let i = 0; i < count; i++) {
    const w = key[i]!;
    if (w === "including" || (w === "following" && tag[i] === Tag.VERB)) tag[i] = Tag.ADP;
    if (w === "shot" && tag[i] === Tag.NOUN && tag[i - 1] !== Tag.DET) tag[i] = Tag.VERB;
    if (
      (w === "fighting" || w === "shelling" || w === "bombing") &&
      tag[i] === Tag.VERB &&
      (tag[i - 1] === Tag.NOUN ||
        tag[i - 1] === Tag.ADP ||
        tag[i - 1] === Tag.PROPN ||
        tag[i - 1] === Tag.PUNCT ||
        tag[i + 1] === Tag.VERB)
    )
      tag[i] = Tag.NOUN;
  }
}
