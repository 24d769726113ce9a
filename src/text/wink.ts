import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction, type WinkMethods } from "wink-nlp";
import { Tag } from "./document.js";

/** One tagged token of a string, with UTF-16 offsets into it. */
export interface Tagged {
  readonly values: readonly string[];
  readonly tags: readonly number[];
  readonly starts: readonly number[];
  /** Number of tokens in each sentence, in order. */
  readonly sentences: readonly number[];
}

// wink fails at its 21st instance in a process, so there is one, made at first use.
let instance: WinkMethods | undefined;
function wink(): WinkMethods {
  instance ??= winkNLP(model, ["sbd", "pos"]);
  return instance;
}

// A possessive of an unknown name before punctuation stays one token and is learned so for good;
// with a space before it, what was read earlier changes nothing.
const POSSESSIVE =
  /(?<=[\p{L}\p{N}.])(?<!\b(?:it|he|she|that|who|what|there|here|let|where|how|when|why))(?=['’]s(?![\p{L}\p{N}]))/giu;

/**
 * Tokens, tags and sentences of one paragraph.
 *
 * @param text a paragraph in which unusual characters have been replaced one for one (see `plainCopy`)
 */
export function tagParagraph(text: string): Tagged {
  const nlp = wink();
  const doc = nlp.readDoc(text.replace(POSSESSIVE, " "));
  const { its } = nlp;
  const values = doc.tokens().out() as string[];
  const names = doc.tokens().out(its.pos as ItsFunction<string>) as string[];
  const tags = names.map((name) => Tag[name as keyof typeof Tag] ?? Tag.X);
  const sentences: number[] = [];
  doc.sentences().each((sentence: { out: (its: unknown) => unknown }) => {
    const [from, to] = sentence.out(its.span) as [number, number];
    sentences.push(to - from + 1);
  });
  const starts: number[] = [];
  let cursor = 0;
  for (const value of values) {
    const at = text.indexOf(value, cursor);
    starts.push(at < 0 ? cursor : at);
    cursor = (at < 0 ? cursor : at) + value.length;
  }
  return { values, tags, starts, sentences };
}
