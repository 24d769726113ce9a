import type { Grammar } from "../../grammar/grammar.js";
import type { Document } from "../../text/document.js";
import type { Names } from "../names/index.js";
import { GroupWords } from "./group-words.js";
import type { Roles } from "./roles.js";
import type { Setting } from "./setting.js";
import { ActorTable } from "./table.js";
import { Wording } from "./wording.js";

/** What all that find actors have at hand. */
export interface Reading {
  readonly doc: Document;
  readonly grammar: Grammar;
  readonly names: Names;
  readonly roles: Roles;
  readonly setting: Setting;
  /** The actors so far. */
  readonly table: ActorTable;
  /** Noun group → its actor as far as read, or -1. */
  readonly actorOf: Int32Array;
  /** Noun group → the actor before its head, or -1. */
  readonly modifierActorOf: Int32Array;
  readonly words: GroupWords;
  readonly wording: Wording;
}

export function newReading(doc: Document, grammar: Grammar, names: Names, roles: Roles, setting: Setting): Reading {
  const none = () => new Int32Array(grammar.groups.length).fill(-1);
  const modifierActorOf = none();
  const words = new GroupWords(doc, grammar, names, modifierActorOf);
  const wording = new Wording(doc, grammar, names, words);
  const table = new ActorTable();
  return { doc, grammar, names, roles, setting, table, actorOf: none(), modifierActorOf, words, wording };
}

/** One who finds actors. */
export abstract class Step implements Reading {
  readonly doc: Document;
  readonly grammar: Grammar;
  readonly names: Names;
  readonly roles: Roles;
  readonly setting: Setting;
  readonly table: ActorTable;
  readonly actorOf: Int32Array;
  readonly modifierActorOf: Int32Array;
  readonly words: GroupWords;
  readonly wording: Wording;

  constructor(reading: Reading) {
    this.doc = reading.doc;
    this.grammar = reading.grammar;
    this.names = reading.names;
    this.roles = reading.roles;
    this.setting = reading.setting;
    this.table = reading.table;
    this.actorOf = reading.actorOf;
    this.modifierActorOf = reading.modifierActorOf;
    this.words = reading.words;
    this.wording = reading.wording;
  }
}
