import type { Clause, Grammar, NounGroup } from "../../grammar/grammar.js";
import { REPORTING, TIME_HEADS } from "../../grammar/words.js";
import { WordBits } from "../../knowledge/vocabulary.js";
import type { ActorKind } from "../../model/index.js";
import { type Document, Tag } from "../../text/document.js";
import { EXPLETIVE, JUDGING, LAWYERS, LINKING, OTHER_SPEECH, PAPERS } from "../coreference.data.js";
import { type Anaphor, type Candidate, type Fit, isBody, PRONOUNS, type PronounRule, resolve } from "../coreference.js";
import { askedAbove, foeAbove, foeBefore } from "./foes.js";
import { OUTLAWS } from "./kinds.js";
import { Role, type Roles } from "./roles.js";
import type { DraftActor } from "./table.js";

/** What a verb does with words, as bits; and whether it checks or kills. */
const Does = { SPEAK: 1, ASK: 2, TALK: 4, CHECK: 8, KILL: 16, HARM: 32 } as const;

const ASKING = new Set("ask interview question interrogate quiz contact phone telephone poll debrief".split(" "));
const TALKING = new Set(["speak", "talk", "hear"]);
/** What those who report do themselves. */
const CHECKING = new Set(
  "verify authenticate geolocate corroborate confirm review obtain analyse analyze examine see check interview cross-check document".split(
    " ",
  ),
);
/** What only those who bear arms do. */
const HARMING = new Set(
  "kill murder execute massacre slaughter assassinate behead attack raid ambush storm bomb shell shoot abduct kidnap torture rape loot torch wound injure detonate blow".split(
    " ",
  ),
);
const FREEING = new Set(["free", "rescue", "release", "liberate", "ransom"]);
const KILLING = new Set("kill murder execute massacre slaughter assassinate die slay behead".split(" "));

const verbBits = /* @__PURE__ */ new WordBits(
  (lemma) =>
    (REPORTING.has(lemma) || OTHER_SPEECH.has(lemma) ? Does.SPEAK : 0) |
    (ASKING.has(lemma) ? Does.ASK : 0) |
    (TALKING.has(lemma) ? Does.TALK : 0) |
    (CHECKING.has(lemma) ? Does.CHECK : 0) |
    (KILLING.has(lemma) ? Does.KILL : 0) |
    (HARMING.has(lemma) ? Does.HARM : 0),
);

/** Who counts and condemns deeds of arms and does none. */
const UNARMED: ReadonlySet<ActorKind> = new Set<ActorKind>(["ngo", "international-organisation", "media", "party"]);

/** How far descriptions look back, in sentences; and whom the text spoke of last, in mentions. */
const FAR = 30;

/** What a body owns up to as itself: "said it was behind". */
const OWN: ReadonlySet<string> = new Set(["it", "they"]);
/** Tokens from who speaks to the pronoun. */
const NEAR_SPEAKER = 6;
const NO_SPEAKER = { negative: false, to: 0 };

/** Remembers who was mentioned where and finds whom pronouns and descriptions mean; see `resolve` for the procedure. */
export class Antecedents {
  readonly candidates: Candidate[] = [];
  private speaker: { readonly actor: number; readonly block: number } | undefined = undefined;
  /** Sentence → the last subject of a verb of speech in it, outside of quotations, or -1. */
  private readonly spokenBy: Int32Array;
  /** Verb group → bits of `Does`: of speech only in the active and outside of quotations; in the passive only of harm. */
  private readonly does: Uint8Array;

  constructor(
    private readonly doc: Document,
    private readonly grammar: Grammar,
    private readonly roles: Roles,
    /** The actors so far; grows while the document is read. */
    readonly actors: readonly DraftActor[],
    /** Noun group → its actor, as far as read. */
    readonly actorOf: Int32Array,
    /** The actor of a group that is yet to come, if its name is known already; else -1. */
    private readonly peek: (group: number) => number,
  ) {
    this.does = new Uint8Array(grammar.verbs.length);
    for (const { id, lemma, head, voice } of grammar.verbs) {
      const quoted = doc.tokens.quote[head]! >= 0;
      const whole = voice === "passive" ? Does.KILL | Does.HARM : quoted ? ~Does.SPEAK : ~0;
      this.does[id] = verbBits.of(grammar.lemmaNumber[head]!, lemma) & whole;
    }
    this.spokenBy = new Int32Array(doc.sentences.length).fill(-1);
    for (const { verb, subject, sentence } of grammar.clauses)
      if (subject !== undefined && this.isSpeech(verb)) this.spokenBy[sentence] = subject;
  }

  /** Takes a group that was read up as a candidate; `actor` is -1 when it mentions none. */
  note(group: NounGroup, actor: number): void {
    // "No group said …"
    if (group.negative) return;
    if (group.conjuncts.length > 0 && group.conjunctOf === undefined) this.push(group, -1, "several");
    if (actor < 0) {
      const thing = group.kind !== "pronoun" && group.kind !== "relative" && group.kind !== "number";
      const lemma = this.grammar.lemma[group.head]!;
      if (
        thing &&
        this.isSubject(group) &&
        !TIME_HEADS.has(lemma) &&
        !(this.speaks(group) && (PAPERS.has(lemma) || group.conjunctOf !== undefined))
      )
        this.push(group, -1, group.plural ? "many" : "one");
      return;
    }
    this.pushBodyOf(group, actor);
    this.push(group, actor);
    if (this.speaks(group)) this.speaker = { actor, block: this.doc.sentences[group.sentence]!.block };
  }

  /** "Hezbollah leader Naim Qassem said the group would …": with its people the text has spoken of a band, too. */
  private pushBodyOf(group: NounGroup, actor: number): void {
    const { memberOf } = this.actors[actor]!;
    if (memberOf === undefined || group.kind === "pronoun" || isBody(this.actors[actor]!)) return;
    if (OUTLAWS.has(this.actors[memberOf]!.kind)) this.push(group, memberOf);
  }

  private push(group: NounGroup, actor: number, thing?: Candidate["thing"]): void {
    const { sentence } = group;
    this.candidates.push({
      actor,
      head: group.head,
      sentence,
      block: this.doc.sentences[sentence]!.block,
      quote: this.quoteOf(group),
      subject: this.isSubject(group) && !this.isAccused(group) && !this.isAside(group) && !this.identifies(group),
      speaks: this.speaks(group),
      asks: this.asks(group),
      pronoun: group.kind === "pronoun",
      dies: this.dies(group),
      harmed: this.isHarmed(group),
      thing,
    });
  }

  /** Whom a third-person pronoun means, or -1; other words are none. */
  pronoun(group: NounGroup): number {
    const word = this.doc.tokens.key[group.head]!;
    const rule = PRONOUNS.get(word);
    if (rule === undefined || (word === "it" && (this.isExpletive(group) || this.isSaid(group)))) return -1;
    if (OWN.has(word) && this.isNobody(group)) return -1;
    if (word.endsWith("self") || word.endsWith("selves")) {
      const self = this.subjectAbove(group);
      if (self >= 0) return rule.fits(this.actors[self]!) ? self : -1;
    }
    // "Amnesty said 4,000 inmates fled when gunmen attacked it": not whoever tells it.
    if (word === "it" && this.isHarmed(group))
      return this.byRule(group, { ...rule, fits: (a) => rule.fits(a) && !UNARMED.has(a.kind) });
    return this.byRule(group, rule);
  }

  /** "No group has said it was behind the killings" */
  private isNobody({ from, sentence }: NounGroup): boolean {
    const speaker = this.spokenBy[sentence]!;
    const { negative, to } = this.grammar.groups[speaker] ?? NO_SPEAKER;
    return negative && to <= from && from - to < NEAR_SPEAKER;
  }

  /** Whom "his", "its" before a head mean: not those on whom it falls ("launched the war after its attack on Israel"). */
  possessive(group: NounGroup, word: string): number {
    const rule = PRONOUNS.get(word);
    return rule === undefined ? -1 : this.byRule(group, rule, false);
  }

  /** The actor on whom or against whom the deed that a group names falls, or -1. */
  private aimedAt({ preps }: NounGroup): number {
    const on = preps.find(({ prep }) => prep === "on" || prep === "against");
    return on === undefined ? -1 : this.peek(on.group);
  }

  /** The person that a bare description of a person means: "the 34-year-old" is who was said to be of that age, if anybody was. */
  person(group: NounGroup): number {
    const { key } = this.doc.tokens;
    const age = key[group.from + 1]!;
    for (let at = group.from - 1; at >= Math.max(this.doc.body, group.from - AGE_TOLD); at--)
      if (key[at] === age && this.grammar.tag[at] === Tag.NUM) return this.agedAt(at);
    return resolve(this.candidates, this.actors, this.anaphor(group, 6), (a) => a.kind === "person");
  }

  /** "Peter Otim, 34,", "a 34-year-old man", "a man aged 34": whose age a number is, or -1. */
  private agedAt(at: number): number {
    const { key } = this.doc.tokens;
    const { groupAt } = this.grammar;
    const aged = key[at - 1] === "aged" ? at - 1 : at;
    const before = key[aged - 1] === "," ? aged - 2 : aged - 1;
    const own = key[at + 2] === "year" || key[at + 1] === "year" ? groupAt[at]! : (groupAt[before] ?? -1);
    const actor = own < 0 ? -1 : this.actorOf[own]!;
    return actor >= 0 && !this.actors[actor]!.plural && !isBody(this.actors[actor]!) ? actor : -1;
  }

  /** The earlier actor that a definite description means. "The UN says the group killed 650": no body without arms did. */
  described(group: NounGroup, fits: Fit): number {
    const harms = this.harms(group);
    return resolve(
      this.candidates,
      this.actors,
      this.anaphor(group, FAR),
      harms ? (a) => fits(a) && !UNARMED.has(a.kind) : fits,
    );
  }

  /** "The office said", after the UN Human Rights Office was named: a body called by the noun of its name; or -1. */
  namesake(group: NounGroup): number {
    const { key } = this.doc.tokens;
    const noun = key[group.head]!;
    if (!NAMING_NOUNS.has(noun) || key[group.from] !== "the" || group.to - group.from !== 2) return -1;
    if (!this.speaks(group) && !this.checks(group)) return -1;
    // "The mayor's office", named since: that one.
    const last = this.candidates.slice(-FAR).findLast(({ head, pronoun }) => !pronoun && key[head] === noun);
    if (last !== undefined && (last.actor < 0 || !this.actors[last.actor]!.named)) return -1;
    return this.described(group, (a) => a.named && a.kind !== "person" && isNamedBy(a.name, noun));
  }

  /** The state that spoke last in the group's paragraph, or -1. */
  stateSpeaking({ sentence }: NounGroup): number {
    const { block } = this.doc.sentences[sentence]!;
    for (let i = this.candidates.length - 1; i >= 0 && this.candidates[i]!.block === block; i--) {
      const { actor, speaks, head } = this.candidates[i]!;
      if (speaks && actor >= 0 && this.actors[actor]!.kind === "state" && !this.isSilent(head)) return actor;
    }
    return -1;
  }

  /** "Moscow did not comment" */
  private isSilent(head: number): boolean {
    const clause = this.grammar.clauses[this.grammar.clauseAt[head]!];
    return clause !== undefined && this.grammar.verbs[clause.verb]!.negated;
  }

  private harms(group: NounGroup): boolean {
    const clause = this.roles.clause[group.id]!;
    if (clause < 0) return false;
    const { verb, subject } = this.grammar.clauses[clause]!;
    const { voice, lemma, to } = this.grammar.verbs[verb]!;
    if (subject !== group.id || voice !== "active") return false;
    return (this.does[verb]! & Does.HARM) !== 0 || (lemma === "set" && this.doc.tokens.key[to] === "fire");
  }

  /** The actor of a kind of whom the text spoke last, whatever grammar says; or -1. */
  latest(fits: Fit): number {
    for (let i = this.candidates.length - 1; i >= Math.max(0, this.candidates.length - FAR); i--) {
      const { actor } = this.candidates[i]!;
      if (actor >= 0 && fits(this.actors[actor]!)) return actor;
    }
    return -1;
  }

  private byRule(group: NounGroup, { reach, fits, gender, things }: PronounRule, whole = true): number {
    const at = this.anaphor(group, reach, whole, things);
    if (whole && this.isFreed(group)) {
      const held = resolve(this.candidates, this.actors, at, (a, c) => fits(a) && c.harmed && !OUTLAWS.has(a.kind));
      if (held >= 0) return held;
    }
    if (whole && this.isPartOf(group)) return this.ofPlural(group, at);
    const foe = gender === undefined ? this.foe(group, fits, whole) : -1;
    if (foe >= 0) return foe;
    const over = gender === undefined ? -1 : this.subjectOver(group, fits);
    if (over >= 0) return over;
    const body = gender === undefined || at.quote >= 0 ? -1 : this.bodySpeaking(group);
    if (body >= 0) {
      const found = this.ofSide(at, fits, body);
      return found >= 0 || !whole || !this.isSubject(group) ? found : body;
    }
    // Whom somebody quoted calls "they" is known to who asked him: "They came at night," a survivor said.
    const anywhere = gender !== undefined || at.quote < 0;
    const judged = gender !== undefined && whole && this.isJudged(group);
    const client = judged ? this.ofText(at, this.noLawyer(fits), anywhere) : -1;
    const found = client >= 0 ? client : this.ofText(at, fits, anywhere);
    if (found >= 0 && gender !== undefined) this.learnGender(found, gender, at, fits);
    return found;
  }

  private foe(group: NounGroup, fits: Fit, whole: boolean): number {
    if (!whole) {
      const asked = askedAbove(this.grammar, this.roles, this, group, fits);
      return asked >= 0 ? asked : foeBefore(this.grammar, this.roles, this, group, fits);
    }
    return this.harms(group) ? foeAbove(this.grammar, this.roles, this, group, fits) : -1;
  }

  /**
   * "A man died, the governor said, and {a nurse} was hurt when a drone hit her car": in a clause of time, the subject of the
   * one above, where the clause's own is nobody whom the pronoun fits; or -1.
   */
  private subjectOver(group: NounGroup, fits: Fit): number {
    const { clauses } = this.grammar;
    const own = clauses[this.grammar.clauseAt[group.from] ?? -1];
    if (own?.kind !== "adverbial" || own.parent === undefined) return -1;
    if (own.subject === group.id) return this.sufferingOver(group, own.parent, fits);
    if (own.subject !== undefined && isFit(this.actors[this.actorOf[own.subject]!], fits)) return -1;
    const { subject, verb } = clauses[own.parent]!;
    if (subject === undefined || this.isSpeech(verb)) return -1;
    const actor = this.actorOf[subject]!;
    return isFit(this.actors[actor], fits) ? actor : -1;
  }

  /**
   * "A gunman was shot dead by guards before {he} could fire": who suffers in the clause above; "the mayor was killed by a
   * bomber when {he} blew himself up": of two whom the pronoun fits, who did it does more harm. Or -1.
   */
  private sufferingOver(group: NounGroup, above: number, fits: Fit): number {
    const { verb, subject, preps } = this.grammar.clauses[above]!;
    if (subject === undefined || this.grammar.verbs[verb]!.voice !== "passive" || this.isSpeech(verb)) return -1;
    const by = preps.find(({ prep }) => prep === "by");
    const doer = by === undefined ? -1 : this.actorOf[by.group]!;
    if (isFit(this.actors[doer], fits)) return this.harms(group) ? doer : -1;
    const actor = this.actorOf[subject]!;
    return isFit(this.actors[actor], fits) ? actor : -1;
  }

  /** Somebody just named, or of the side of the state or body that speaks. */
  private ofSide(at: Anaphor, fits: Fit, body: number): number {
    return resolve(
      this.candidates,
      this.actors,
      at,
      (a, c) => fits(a) && ((c.quote < 0 && c.sentence >= at.sentence - 1) || this.belongs(a, body)),
    );
  }

  /** `anywhere`: also whom another quotation or the text outside of the quotation names. */
  private ofText(at: Anaphor, fits: Fit, anywhere: boolean): number {
    return resolve(
      this.candidates,
      this.actors,
      at,
      (a, c) => fits(a) && (anywhere || c.quote === at.quote || c.sentence === at.sentence) && !isPassingOn(at, a, c),
    );
  }

  /** "Prosecutors accused him", "he was found guilty": the one who is tried. */
  private isJudged(group: NounGroup): boolean {
    const clause = this.roles.clause[group.id]!;
    if (clause < 0) return false;
    const { verb, subject } = this.grammar.clauses[clause]!;
    const { lemma, voice, to } = this.grammar.verbs[verb]!;
    if ((voice === "passive") !== (subject === group.id)) return false;
    return JUDGING.has(lemma) || (lemma === "find" && this.doc.tokens.key[to] === "guilty");
  }

  private noLawyer(fits: Fit): Fit {
    const lawyers = new Set<DraftActor>();
    for (const each of this.candidates.slice(-FAR))
      if (each.actor >= 0 && this.defends(each)) lawyers.add(this.actors[each.actor]!);
    return (a) => !lawyers.has(a) && fits(a);
  }

  /** "His lawyer, Jean Dubois, said", "Jean Dubois, a lawyer for the accused, said"; not "a lawyer for Krasniqi". */
  private defends({ head, speaks }: Candidate): boolean {
    if (!speaks) return false;
    const { lemma } = this.grammar;
    const { key } = this.doc.tokens;
    for (let at = head; at >= Math.max(0, head - NEAR) && key[at] !== "for" && key[at] !== "of"; at--)
      if (LAWYERS.has(lemma[at]!)) return true;
    if (key[head + 1] !== "," || !ARTICLES.has(key[head + 2] ?? "")) return false;
    for (let at = head + 3; at <= head + 1 + NEAR; at++) if (LAWYERS.has(lemma[at]!)) return true;
    return false;
  }

  private anaphor(group: NounGroup, reach: number, whole = true, things?: Anaphor["things"]): Anaphor {
    const quote = this.quoteOf(group);
    const { sentence } = group;
    const { block } = this.doc.sentences[sentence]!;
    const isObject = (this.roles.of[group.id]! & (Role.OBJECT | Role.POSSESSOR)) === Role.OBJECT;
    const part = whole && (isObject || this.isPartOf(group));
    const subject = part ? this.subjectAbove(group) : -1;
    const above = part ? this.groupAbove(group) : undefined;
    const teller = whole && quote < 0 ? this.tellerOfHarm(group) : -1;
    const speaker = quote >= 0 ? this.speakerOf(sentence, block) : -1;
    const speaks = whole && this.speaks(group);
    const checks = whole && this.checks(group);
    const target = whole ? -1 : this.aimedAt(group);
    const ruledOut = {
      subject,
      subjectAt: above === undefined ? -1 : this.grammar.groups[above]!.head,
      teller,
      speaker,
      target,
    };
    const harms = whole && this.harms(group);
    const closes = speaks && this.closes(group);
    return { sentence, block, quote, speaks, checks, harms, closes, reach, ...ruledOut, things };
  }

  /** Who says the quotations of a sentence: the subject of its verb of speech, else who spoke last in the paragraph. */
  private speakerOf(sentence: number, block: number): number {
    const group = this.spokenBy[sentence]!;
    if (group < 0) return this.speaker?.block === block ? this.speaker.actor : -1;
    const actor = this.actorOf[group]!;
    if (actor >= 0) return actor;
    // "They do not scare him," he said: who spoke before, most likely.
    if (this.grammar.groups[group]!.kind === "pronoun") return this.speaker?.actor ?? -1;
    return this.peek(group);
  }

  /** Whose words a group stands in, when all is read: who says its sentence, or another that its quotation takes in; or -1. */
  speaking(group: NounGroup): number {
    const teller = this.tellerOf(group.sentence, this.quoteOf(group));
    return teller < 0 || teller === group.id ? -1 : this.actorOf[teller]!;
  }

  private tellerOf(sentence: number, quote: number): number {
    const { sentences, tokens } = this.doc;
    if (this.spokenBy[sentence]! >= 0 || quote < 0) return this.spokenBy[sentence]!;
    let last = sentence;
    while (this.spokenBy[last]! < 0 && tokens.quote[sentences[last]!.to] === quote) last++;
    if (this.spokenBy[last]! >= 0) return this.spokenBy[last]!;
    let first = sentence;
    while (this.spokenBy[first]! < 0 && tokens.quote[sentences[first]!.from - 1] === quote) first--;
    if (this.spokenBy[first]! >= 0) return this.spokenBy[first]!;
    // "…," he said. "Our men fled."
    return first > 0 && sentences[first - 1]!.block === sentences[sentence]!.block ? this.spokenBy[first - 1]! : -1;
  }

  /** The actor that is subject of the clause that the group stands in, or -1. */
  private subjectAbove(group: NounGroup): number {
    const subject = this.groupAbove(group);
    return subject === undefined ? -1 : this.actorOf[subject]!;
  }

  private groupAbove({ id, from }: NounGroup): number | undefined {
    const own = this.roles.clause[id]!;
    const clause = own >= 0 ? own : this.grammar.clauseAt[from]!;
    const subject = clause < 0 ? undefined : this.grammar.clauses[clause]!.subject;
    return subject === id ? undefined : subject;
  }

  /** "three of them", "most of them" */
  private isPartOf({ from }: NounGroup): boolean {
    const { key } = this.doc.tokens;
    return key[from - 1] === "of" && (PARTS.has(key[from - 2] ?? "") || this.isCounted(from - 2));
  }

  /** "had hit a car with rebels, and that three of them were killed": of several people, and first of those just named. */
  private ofPlural(group: NounGroup, at: Anaphor): number {
    if (this.isOfSuffering(group)) {
      const harmed = resolve(this.candidates, this.actors, at, (a, c) => a.plural && c.harmed);
      if (harmed >= 0) return harmed;
    }
    const near = resolve(this.candidates, this.actors, at, (a, c) => a.plural && c.sentence === at.sentence);
    return near >= 0 ? near : resolve(this.candidates, this.actors, at, (a) => a.plural);
  }

  /** "Gunmen abducted 12 students. Three of them were killed": of those who suffered before. */
  private isOfSuffering({ from }: NounGroup): boolean {
    const clause = this.grammar.clauses[this.grammar.clauseAt[from] ?? -1];
    if (clause === undefined) return false;
    const { voice, lemma } = this.grammar.verbs[clause.verb]!;
    return voice === "passive" || lemma === "die";
  }

  /** "Gunmen kidnapped 287 pupils. The army rescued 137 of them": those who were taken, and not who took them. */
  private isFreed({ from, id }: NounGroup): boolean {
    const clause = this.grammar.clauses[this.grammar.clauseAt[from] ?? -1];
    if (clause === undefined) return false;
    const { voice, lemma } = this.grammar.verbs[clause.verb]!;
    return FREEING.has(lemma) && (voice === "passive" || clause.subject !== id);
  }

  /** "six [of them]", "some [of them]" */
  private isCounted(at: number): boolean {
    const id = at < 0 ? -1 : this.grammar.groupAt[at]!;
    return id >= 0 && this.grammar.groups[id]!.kind === "number";
  }

  /** "a doctor said he had been shot": who is asked by his trade what befell somebody else, or -1. */
  private tellerOfHarm(group: NounGroup): number {
    const { clauses, verbs } = this.grammar;
    const own = clauses[this.grammar.clauseAt[group.from] ?? -1];
    if (own?.parent === undefined || own.subject !== group.id || verbs[own.verb]!.voice !== "passive") return -1;
    const above = clauses[own.parent]!;
    if (!this.isSpeech(above.verb) || above.subject === undefined) return -1;
    if (this.grammar.groups[above.subject]!.kind === "pronoun") return -1;
    const actor = this.actorOf[above.subject]!;
    return actor >= 0 && ASKED.has(this.actors[actor]!.lemma ?? "") ? actor : -1;
  }

  /** The state or body in whose indirect speech the group stands, or -1. */
  private bodySpeaking(group: NounGroup): number {
    const { clauses } = this.grammar;
    let at: number | undefined = this.grammar.clauseAt[group.from]!;
    for (let steps = 0; at !== undefined && at >= 0 && steps < 8; steps++) {
      const { parent, verb, subject }: Clause = clauses[at]!;
      if (subject !== undefined && subject < group.id && this.isSpeech(verb)) {
        const actor = this.actorOf[subject]!;
        if (actor >= 0) return isBody(this.actors[actor]!) ? actor : -1;
      }
      at = parent;
    }
    return -1;
  }

  private belongs(person: DraftActor, body: number): boolean {
    if (person.country !== undefined && person.country === this.actors[body]!.country) return true;
    let at = person.memberOf;
    for (let steps = 0; at !== undefined && steps < 8; steps++) {
      if (at === body) return true;
      at = this.actors[at]!.memberOf;
    }
    return false;
  }

  /** A pronoun that can mean one person only tells that person's gender. */
  private learnGender(found: number, gender: "male" | "female", at: Anaphor, fits: Fit): void {
    const actor = this.actors[found]!;
    if (actor.gender !== undefined || actor.kind !== "person" || !actor.named) return;
    for (let i = this.candidates.length - 1; i >= 0 && this.candidates[i]!.sentence >= at.sentence - at.reach; i--) {
      const other = this.candidates[i]!.actor;
      if (other >= 0 && other !== found && fits(this.actors[other]!)) return;
    }
    actor.gender = gender;
  }

  // ─── grammar

  private quoteOf({ head }: NounGroup): number {
    return this.doc.tokens.quote[head]!;
  }

  private isSubject({ id }: NounGroup): boolean {
    return (this.roles.of[id]! & (Role.SUBJECT | Role.PATIENT)) !== 0;
  }

  /** "The Front, which the police call a gang, said its men …": who is named in passing is not whom the sentence speaks of. */
  private isAside({ id, kind }: NounGroup): boolean {
    const clause = this.roles.clause[id]!;
    return kind !== "relative" && clause >= 0 && this.grammar.clauses[clause]!.kind === "relative";
  }

  /** "accused the army of killing": the army is subject of what it is accused of, and not whom the text speaks of. */
  private isAccused(group: NounGroup): boolean {
    if (!this.isObjectAbove(group)) return false;
    const { verb } = this.grammar.clauses[this.roles.clause[group.id]!]!;
    return JUDGING.has(this.grammar.verbs[verb]!.lemma);
  }

  /** "The sheriff identified the gunman as Paul Tern": the text goes on about whom it names. */
  private identifies({ id }: NounGroup): boolean {
    const clause = this.roles.clause[id]!;
    if (clause < 0) return false;
    const { verb, subject, objects, preps } = this.grammar.clauses[clause]!;
    if (subject !== id || objects.length === 0 || !IDENTIFYING.has(this.grammar.verbs[verb]!.lemma)) return false;
    return preps.some(({ prep }) => prep === "as");
  }

  /** Of a gerund's subject: whether it is the object of the clause above. */
  private isObjectAbove({ id, conjunctOf = id }: NounGroup): boolean {
    return (
      (this.roles.of[id]! & Role.OBJECT) !== 0 &&
      this.grammar.clauses[this.roles.clause[id]!]!.objects.includes(conjunctOf)
    );
  }

  /** Subject of a verb of speech outside of quotations. */
  private speaks(group: NounGroup): boolean {
    const clause = this.roles.clause[group.id]!;
    if (clause < 0 || (this.roles.of[group.id]! & Role.SUBJECT) === 0 || this.isObjectAbove(group)) return false;
    return this.isSpeech(this.grammar.clauses[clause]!.verb);
  }

  /** "Journalists asked the ministers", "Reuters spoke to residents": it is the others who then say something. */
  private asks({ id }: NounGroup): boolean {
    const clause = this.roles.clause[id]!;
    if (clause < 0 || (this.roles.of[id]! & Role.SUBJECT) === 0) return false;
    const { verb, objects, preps } = this.grammar.clauses[clause]!;
    const does = this.does[verb]!;
    if ((does & Does.ASK) !== 0) return objects.length > 0;
    if ((does & Does.TALK) === 0) return false;
    return preps.some(({ prep }) => prep === "to" || prep === "with" || prep === "from");
  }

  /** "Two of Abdi's guards died, he said." */
  private closes({ id, from }: NounGroup): boolean {
    const { key } = this.doc.tokens;
    const { verb } = this.grammar.clauses[this.roles.clause[id]!]!;
    const behind = key[this.grammar.verbs[verb]!.to] ?? ".";
    return key[from - 1] === "," && (behind === "." || behind === ",");
  }

  /** "It had verified the footage". */
  private checks({ id }: NounGroup): boolean {
    const clause = this.roles.clause[id]!;
    if (clause < 0 || (this.roles.of[id]! & Role.SUBJECT) === 0) return false;
    return (this.does[this.grammar.clauses[clause]!.verb]! & Does.CHECK) !== 0;
  }

  /** "Nine civilians were killed", "three had died", "doctors declared him dead". */
  private dies(group: NounGroup): boolean {
    const clause = this.roles.clause[group.id]!;
    if (clause < 0) return false;
    if ((this.roles.of[group.id]! & Role.OBJECT) !== 0) return this.doc.tokens.key[this.endOf(group)] === "dead";
    if (!this.isSubject(group)) return false;
    const { verb, subject } = this.grammar.clauses[clause]!;
    if (subject !== group.id || (this.does[verb]! & Does.KILL) === 0) return false;
    const { voice, lemma } = this.grammar.verbs[verb]!;
    return voice === "passive" || lemma === "die";
  }

  /** Behind a group and all those coordinated with it. */
  private endOf({ to, conjuncts, conjunctOf }: NounGroup): number {
    const { groups } = this.grammar;
    const last = (conjunctOf === undefined ? conjuncts : groups[conjunctOf]!.conjuncts).at(-1);
    return last === undefined ? to : groups[last]!.to;
  }

  /** "Gunmen abducted nine students", "nine students were abducted". */
  private isHarmed({ id }: NounGroup): boolean {
    const clause = this.roles.clause[id]!;
    if (clause < 0 || (this.roles.of[id]! & (Role.OBJECT | Role.PATIENT)) === 0) return false;
    return (this.does[this.grammar.clauses[clause]!.verb]! & Does.HARM) !== 0;
  }

  private isSpeech(verb: number): boolean {
    return (this.does[verb]! & Does.SPEAK) !== 0;
  }

  /** "denied it", "said it": what was said, not who. */
  private isSaid({ id }: NounGroup): boolean {
    const clause = this.roles.clause[id]!;
    return clause >= 0 && this.roles.of[id] === Role.OBJECT && this.isSpeech(this.grammar.clauses[clause]!.verb);
  }

  /** "It is hard to say", "it was reported that", "it remains unclear whether". */
  private isExpletive(group: NounGroup): boolean {
    const { key } = this.doc.tokens;
    const id = this.grammar.verbAt[group.to] ?? -1;
    if (id < 0) return false;
    const verb = this.grammar.verbs[id]!;
    let at = verb.to;
    while (key[at] === "not" || key[at] === "immediately" || key[at] === "also" || key[at] === "too") at++;
    if (verb.voice === "passive") return REPORTING.has(verb.lemma) && key[at] === "that";
    return LINKING.has(verb.lemma) && EXPLETIVE.has(key[at] ?? "");
  }
}

const isFit = (actor: DraftActor | undefined, fits: Fit): boolean => actor !== undefined && fits(actor);

/** Nouns of bodies' names that stand for the whole name: an "army" or a "front" may as well be another. */
const NAMING_NOUNS: ReadonlySet<string> = new Set(
  "office observatory council committee commission centre center institute tracker tribunal bureau agency society foundation".split(
    " ",
  ),
);

/** "UN Human Rights Office", "Centre for Information Resilience". */
function isNamedBy(name: string, noun: string): boolean {
  const words = name.toLowerCase().split(" ");
  const at = words.indexOf(noun);
  return at >= 0 && (at === words.length - 1 || words[at + 1] === "of" || words[at + 1] === "for");
}

const ASKED = new Set(
  "doctor nurse medic surgeon paramedic coroner pathologist official officer spokesman spokeswoman spokesperson lawyer prosecutor investigator detective".split(
    " ",
  ),
);

/** "…, state media said. It killed 14": who only passes it on is not who did it; but who checked it. */
const isPassingOn = (at: Anaphor, a: DraftActor, c: Candidate): boolean =>
  c.speaks && !at.speaks && !at.checks && (a.kind === "media" || MEDIA.has(a.lemma ?? ""));

/** Tokens within which a lawyer is called so. */
const NEAR = 4;

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);

/** Tokens within which an age was told that is spoken of again. */
const AGE_TOLD = 400;

const IDENTIFYING: ReadonlySet<string> = new Set(["identify", "name"]);

const PARTS = new Set(
  "most some many several all none half few both each any dozens scores hundreds thousands".split(" "),
);

const MEDIA: ReadonlySet<string> = new Set(["media", "newspaper", "outlet", "broadcaster", "television", "radio"]);
