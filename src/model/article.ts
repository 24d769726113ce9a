/** A news article, as published. Only `text` is needed; without `publishedAt`, "on Tuesday" stays unresolved. */
export interface Article {
  /** Article body as published; boilerplate and all. */
  readonly text: string;
  readonly title?: string;
  /** ISO 8601 date or date-time of publication: the anchor of "today", "on Tuesday", "in February". */
  readonly publishedAt?: string;
  /** Publisher, e.g. "Reuters": the voice behind every statement that nobody is quoted for. */
  readonly outlet?: string;
  readonly url?: string;
}

/** A stretch of the article: `article[field].slice(start, end) === text`, always (UTF-16 code units). */
export interface Span {
  readonly field: "title" | "text";
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
