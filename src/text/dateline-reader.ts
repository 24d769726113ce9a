import { startsWithCapital, startsWithLetter } from "./characters.js";
import { datelineLists } from "./dateline-lists.js";
import { joinWords, type Lexeme, type Lexemes } from "./lexemes.js";

type Stretch = readonly [start: number, end: number];

interface Found {
  place?: Stretch | undefined;
  container?: Stretch | undefined;
  agency?: string;
  day?: number | undefined;
  month?: number;
  year?: number;
  /** Offset behind the dash or colon. */
  behind: number;
}

const PARTNER_REACH = 30;
/** What follows a place and a hyphen is a sentence: "Quito - Gunmen killed nine people." */
const SENTENCE_LEAST = 5;

export class DatelineReader {
  private at = 0;
  private readonly found: Found = { behind: 0 };
  private words = 0;

  constructor(
    private readonly lexemes: Lexemes,
    private readonly lowerCase: boolean,
  ) {}

  read(): Found | undefined {
    if (this.lexemes.at(2) === undefined) return undefined;
    const style = this.readPlace();
    if (style === "none") return this.readWithin() || this.readWithoutPlace() ? this.finish() : undefined;
    this.readContainer();
    const dated = this.readDate() || this.readBracketedDate();
    const agency = this.readAgency();
    const terminator = this.readTerminator();
    if (terminator === "" && !this.mayGoOn(style, dated, agency)) return undefined;
    if (!this.accepts(style, dated, agency, terminator)) return undefined;
    if (!dated) this.readDateBehind();
    if (terminator === "|") this.readBarredAgency();
    return this.finish();
  }

  /** "New Delhi, Oct 15 (PTI) A bomb …", "Kabul (AFP) A bomb …", "BAKU, Azerbaijan, October 15. A bomb …": without a dash. */
  private mayGoOn(style: "caps" | "title" | "lower", dated: boolean, agency: boolean): boolean {
    const opens = startsWithCapital(this.text(0) ?? "");
    if (agency && this.knownAgency()) return dated || (/^[)/]$/.test(this.text(-1)!) && (style === "caps" || opens));
    return style === "caps" && dated && opens && this.text(-1) === ".";
  }

  /** "(Nairobi, October 3, 2024) –", "(Beirut) –" */
  private readWithin(): boolean {
    if (this.text(0) !== "(") return false;
    this.at = 1;
    if (this.readPlace() !== "none") {
      this.readContainer();
      const dated = this.readDate();
      const label = datelineLists().labels.has(this.lexemes.at(1)!.text.toLowerCase());
      if (this.text(0) === ")" && this.words <= 4 && (dated || !(label || this.isAgency(1)))) {
        this.at++;
        if (this.readTerminator() !== "") return true;
      }
    }
    this.at = 0;
    this.found.place = this.found.container = this.found.day = undefined;
    return false;
  }

  /** Whether the words from a token up to here are an agency's name. */
  private isAgency(from: number): boolean {
    const words = this.lexemes.slice(from, this.at);
    return datelineLists().agencies.has(joinWords(words, words[0]!.start).toLowerCase());
  }

  /** "Sept 13 (Reuters) -", "(CNN) An air strike", "15 October 2024, Kabul –" */
  private readWithoutPlace(): boolean {
    const dated = this.readDate();
    const before = this.at;
    if (dated && this.readPlaceBehind()) return true;
    this.at = before;
    this.found.place = undefined;
    if ((!dated && this.text(0) !== "(") || !this.readAgency() || !this.knownAgency()) return false;
    this.readTerminator();
    return true;
  }

  private accepts(style: "caps" | "title" | "lower", dated: boolean, agency: boolean, terminator: string): boolean {
    const certain = dated || (agency && (style === "caps" || terminator !== ":" || this.knownAgency()));
    if (certain) return true;
    if (this.found.place && datelineLists().labels.has(this.lexemes.at(0)!.text.toLowerCase())) return false;
    const next = this.text(0);
    if (style === "lower") return terminator === ":" && this.words <= 3;
    const opens = next !== undefined && (startsWithCapital(next[0]!) || /^[\d"“'‘[]/.test(next));
    if (!opens || terminator === ".") return false;
    // A headline in capitals: "RUSSIA ATTACKS - WHAT WE KNOW"
    if (style === "caps" && this.words > 2 && next!.length > 1 && next === next!.toUpperCase()) return false;
    if (style === "caps") return this.words <= (terminator === ":" ? 3 : 5);
    if (this.found.container !== undefined) return terminator !== ":" || this.words <= 2;
    if (terminator === "-") return this.words <= 2 && startsWithCapital(next) && !this.hasPartner();
    return this.words <= 2 && terminator !== "";
  }

  /** "Hezbollah - Israel's foe - has …": a hyphen that only opens what another closes. */
  private hasPartner(): boolean {
    for (let k = 1; k < PARTNER_REACH; k++) {
      const word = this.text(k);
      if (word === undefined) return true;
      if (word === ".") return k < SENTENCE_LEAST;
      if (word === "-" || word === "–" || word === "—") return true;
    }
    return false;
  }

  private text(offset: number): string | undefined {
    return this.lexemes.at(this.at + offset)?.text;
  }

  private finish(): Found {
    this.found.behind = this.lexemes.at(this.at - 1)!.end;
    return this.found;
  }

  private readPlace(): "caps" | "title" | "lower" | "none" {
    const style = this.styleOf(this.text(0)!);
    if (style === "none") return "none";
    const behind = this.text(1) === "." ? this.text(2) : this.text(1);
    if (datelineLists().months.has(this.text(0)!.toLowerCase()) && /^\d/.test(behind ?? "")) return "none";
    const from = this.at;
    this.readName(style);
    if (this.at === from) return "none";
    let last = this.at - 1;
    this.found.place = [this.lexemes.at(from)!.start, this.lexemes.at(last)!.end];
    // "BEIRUT/DAMASCUS", "TIJUANA & SAN DIEGO": the first is the place
    while ((this.text(0) === "/" || this.text(0) === "&") && this.fits(this.text(1), style)) {
      this.at++;
      this.readName(style);
    }
    if (this.text(0) === "(" && style === "caps" && this.isContainerInBrackets()) last = this.at - 1;
    return style;
  }

  /** "October 15, 2024 (KHARTOUM) –", "15 October 2024, Kabul –", "Oct 15, 2024 - KABUL -" */
  private readPlaceBehind(): boolean {
    const bracket = this.text(0) === "(";
    if (!bracket && this.text(0) !== "," && this.readTerminator() === "") return false;
    if (bracket || this.text(0) === ",") this.at++;
    if (this.text(0) === undefined) return false;
    const from = this.at;
    const style = this.readPlace();
    if (style === "none" || (bracket && style !== "caps") || this.words > 4 || this.isAgency(from)) return false;
    if (bracket && this.text(0) !== ")") return false;
    if (bracket) this.at++;
    return this.readTerminator() !== "";
  }

  private readName(style: "caps" | "title" | "lower"): void {
    const { inner } = datelineLists();
    const from = this.at;
    while (this.at - from < 9) {
      const text = this.text(0);
      if (text === undefined) break;
      const joined = this.at > from && this.lexemes.at(this.at)!.start === this.lexemes.at(this.at - 1)!.end;
      if (this.fits(text, style)) this.words++;
      else if (this.at > from && inner.has(text.toLowerCase()) && this.fits(this.text(1), style)) this.words++;
      else if (joined && text === "-" && this.isJoined(1)) {
        // "Port-au-Prince" is one word.
        this.at += 2;
        continue;
      } else if (joined && text === "." && this.isAbbreviation()) {
        this.at++;
        continue;
      } else break;
      this.at++;
    }
  }

  private isJoined(offset: number): boolean {
    const lexeme = this.lexemes.at(this.at + offset);
    return (
      lexeme !== undefined &&
      lexeme.start === this.lexemes.at(this.at + offset - 1)!.end &&
      startsWithLetter(lexeme.text)
    );
  }

  // "ST. LOUIS", "FT. MEADE", "U.S."
  private isAbbreviation(): boolean {
    const before = this.lexemes.at(this.at - 1)!.text;
    const behind = this.text(1);
    return before.length <= 3 && behind !== undefined && (startsWithLetter(behind) || behind === "." || behind === ",");
  }

  private styleOf(text: string): "caps" | "title" | "lower" | "none" {
    const first = text[0]!;
    if (first.toLowerCase() === first.toUpperCase()) return "none";
    if (text.length > 1 && text === text.toUpperCase()) return "caps";
    if (first !== first.toLowerCase()) return "title";
    return this.lowerCase ? "lower" : "none";
  }

  private fits(text: string | undefined, style: "caps" | "title" | "lower"): boolean {
    if (text === undefined || !startsWithLetter(text)) return false;
    if (style === "lower") return true;
    if (style === "caps") return text === text.toUpperCase() && !this.isBareAgency(text);
    return text[0] !== text[0]!.toLowerCase() && !(text.length > 1 && this.isBareAgency(text));
  }

  // "London CNN —"
  private isBareAgency(text: string): boolean {
    return (
      this.at > 0 && text.length > 2 && text === text.toUpperCase() && datelineLists().agencies.has(text.toLowerCase())
    );
  }

  // "RIO DE JANEIRO (BRAZIL), 20 APR 89 (REDE GLOBO) --"
  private isContainerInBrackets(): boolean {
    const words: Lexeme[] = [];
    for (let k = 1; k <= 4; k++) {
      const lexeme = this.lexemes.at(this.at + k);
      if (lexeme === undefined) return false;
      if (lexeme.text === ")") {
        if (words.length === 0 || this.text(k + 1) !== ",") return false;
        this.found.container = [words[0]!.start, words[words.length - 1]!.end];
        this.at += k + 1;
        return true;
      }
      words.push(lexeme);
    }
    return false;
  }

  // ", Yugoslavia", ", Minn.", ", DR Congo"
  private readContainer(): void {
    if (this.text(0) !== "," || !startsWithCapital(this.text(1) ?? "")) return;
    if (datelineLists().months.has(this.text(1)!.toLowerCase()) || WEEKDAY.test(this.text(1)!) || this.text(1) === "NO")
      return;
    let k = 1;
    while (k < 9) {
      const lexeme = this.lexemes.at(this.at + k);
      if (lexeme === undefined) break;
      const joined = lexeme.start === this.lexemes.at(this.at + k - 1)!.end;
      const isWord = startsWithCapital(lexeme.text) || datelineLists().inner.has(lexeme.text);
      if (!isWord && !(joined && (lexeme.text === "." || lexeme.text === "-"))) break;
      k++;
    }
    if (k > 6) return;
    this.found.container = [this.lexemes.at(this.at + 1)!.start, this.lexemes.at(this.at + k - 1)!.end];
    this.at += k;
  }

  private readDate(): boolean {
    const before = this.at;
    // "KABUL. Oct 15 (Interfax) -"
    if (this.text(0) === "," || this.text(0) === ".") this.at++;
    if (WEEKDAY.test(this.text(0) ?? "")) {
      this.at++;
      if (this.text(0) === ".") this.at++;
      if (this.text(0) === ",") this.at++;
    }
    if (/^no$/i.test(this.text(0) ?? "") && /^date$/i.test(this.text(1) ?? "")) {
      this.at += 2;
      return true;
    }
    if (this.readDayAndMonth()) return true;
    // "KABUL, Tuesday –"
    const weekday = before > 0 && this.at === before + 2 && this.text(0) !== undefined && this.isTerminator();
    if (!weekday) this.at = before;
    return weekday;
  }

  /** "KABUL (15 October 2024) –" */
  private readBracketedDate(): boolean {
    if (this.text(0) !== "(") return false;
    const before = this.at++;
    if (this.readDayAndMonth() && this.text(0) === ")") {
      this.at++;
      return true;
    }
    this.at = before;
    this.found.day = undefined;
    return false;
  }

  /** "KABUL — Oct. 15, 2024 —" */
  private readDateBehind(): void {
    const before = this.at;
    if (this.text(0) !== undefined && this.readDayAndMonth() && this.readTerminator() !== "") return;
    this.at = before;
    this.found.day = undefined;
  }

  private readDayAndMonth(): boolean {
    const { months } = datelineLists();
    const first = this.text(0)?.toLowerCase() ?? "";
    const month = months.get(first);
    if (month !== undefined) {
      const stop = this.text(1) === "." ? 1 : 0;
      const day = Number(this.text(1 + stop));
      if (!(day >= 1 && day <= 31)) return false;
      this.at += 2 + stop;
      return this.takeDate(day, month, true);
    }
    const day = Number(first || Number.NaN);
    const suffix = ORDINAL.test(this.text(1) ?? "") ? 1 : 0;
    const named = months.get(this.text(1 + suffix)?.toLowerCase() ?? "");
    if (!(day >= 1 && day <= 31) || named === undefined) return false;
    this.at += (this.text(2 + suffix) === "." ? 3 : 2) + suffix;
    return this.takeDate(day, named, suffix === 1);
  }

  private takeDate(day: number, month: number, comma: boolean): boolean {
    const year = this.text(comma && this.text(0) === "," ? 1 : 0) ?? "";
    if (/^(?:\d\d|(?:18|19|20)\d\d)$/.test(year)) {
      this.at += this.text(0) === "," ? 2 : 1;
      this.found.year = year.length === 2 ? twoDigitYear(Number(year)) : Number(year);
    }
    if (this.text(0) === ".") this.at++;
    this.found.day = day;
    this.found.month = month;
    return true;
  }

  private readAgency(): boolean {
    if (this.text(0) === "," && this.text(1) === "(") this.at++;
    const open = this.text(0);
    if (open === "(" || open === "/") {
      const close = open === "(" ? ")" : "/";
      for (let k = 1; k < 12; k++) {
        const lexeme = this.lexemes.at(this.at + k);
        if (lexeme === undefined) return false;
        if (lexeme.text !== close) continue;
        const from = this.lexemes.at(this.at + 1)!.start;
        const words = this.lexemes.slice(this.at + 1, this.at + k);
        if (words.length > 0) this.found.agency = joinWords(words, from);
        this.at += k + 1;
        if (this.text(0) === ".") this.at++;
        return words.length > 0;
      }
      return false;
    }
    // "YEREVAN, OCTOBER 15, ARMENPRESS."
    const comma = open === "," && datelineLists().agencies.has(this.text(1)?.toLowerCase() ?? "") ? 1 : 0;
    const lexeme = this.lexemes.at(this.at + comma);
    if (
      lexeme === undefined ||
      this.at === 0 ||
      !startsWithCapital(lexeme.text) ||
      !/^\p{Lu}+$/u.test(lexeme.text) ||
      !datelineLists().agencies.has(lexeme.text.toLowerCase())
    ) {
      return false;
    }
    this.found.agency = lexeme.text;
    this.at += comma + 1;
    if (this.text(0) === ".") this.at++;
    return true;
  }

  private knownAgency(): boolean {
    return this.found.agency !== undefined && datelineLists().agencies.has(this.found.agency.toLowerCase());
  }

  /** "Kampala, Uganda | THE INDEPENDENT | Soldiers …" */
  private readBarredAgency(): void {
    let k = 0;
    while (k < 5 && this.styleOf(this.text(k) ?? " ") === "caps") k++;
    if (k === 0 || this.text(k) !== "|") return;
    const words = this.lexemes.slice(this.at, this.at + k);
    this.found.agency = joinWords(words, words[0]!.start);
    this.at += k + 1;
  }

  private readTerminator(): string {
    return this.isTerminator() ? this.lexemes.at(this.at++)!.text : "";
  }

  private isTerminator(): boolean {
    const lexeme = this.lexemes.at(this.at);
    if (lexeme === undefined || this.at === 0) return false;
    const { text } = lexeme;
    const spaced = lexeme.start > this.lexemes.at(this.at - 1)!.end;
    const closed = /[).]/.test(this.lexemes.at(this.at - 1)!.text);
    if (text === "-" && !spaced && !closed) return false;
    return /^(?:--+|[-–—―:|])$/.test(text);
  }
}

const ORDINAL = /^(?:st|nd|rd|th)$/i;
export const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/i;

/** Years of two digits belong to the hundred years up to 2029. */
function twoDigitYear(year: number): number {
  return year < 30 ? 2000 + year : 1900 + year;
}
