// Which rows of GeoNames the core holds: everything where conflicts are reported from and where English-language local
// news comes from; elsewhere what news of other countries is likely to name.

const words = (s) => new Set(s.split(/\s+/).filter(Boolean));

/** Every row, with every useful spelling. */
export const CONFLICT = words(`
  AF PK SY IQ YE LY SD SS SO ET ER DJ CD CF TD ML NE BF NG CM MZ LB PS IL JO UA GE AM AZ XK LK NP BD MM KH LA TL UZ TJ KG
  TM CO VE EC BO HT HN SV GT NI UG RW BI KE TZ AO ZW ZM SN GN GW SL LR CI BJ TG GH MR DZ TN MA EH SA AE OM QA BH KW IR
  BY MD IN PE CG GA MG LS SZ NA BW MW KM MK BA ME EG AL CU PG FJ SB KP`);

/** Only these and larger, or a seat; spellings as above. */
export const CONFLICT_LARGER = {
  RU: 3000,
  TR: 2000,
  MX: 5000,
  PH: 4000,
  ID: 5000,
  TH: 2000,
  VN: 5000,
  RS: 3000,
  HR: 4000,
  CN: 40000,
  BR: 10000,
};

/** Regions of those countries where wars and raids reached villages: every row. ISO code of GeoNames' admin1. */
export const EVERY_ROW_IN = words(`
  RU.12 RU.17 RU.19 RU.22 RU.27 RU.68 RU.70 RU.09 RU.10 RU.41 RU.61 RU.86 PH.14 PH.01 MX.12 MX.16 MX.25 MX.05 ID.01 ID.36`);

/** Countries with English-language local news: population from which a place is taken. */
export const ENGLISH = { US: 1500, GB: 1000, IE: 500, CA: 1000, AU: 1250, NZ: 1000, ZA: 500, JM: 1000, PR: 4000 };

/** Anywhere else. */
export const ELSEWHERE = 8000;
export const ELSEWHERE_BY_COUNTRY = {
  // Neighbours of wars.
  PL: 5000,
  SK: 5000,
  HU: 5000,
  BG: 5000,
  FI: 5000,
  EE: 5000,
  LV: 5000,
  LT: 5000,
  CY: 5000,
  JP: 40000,
  AR: 4000,
  GR: 2000,
  MY: 5000,
  KR: 40000,
};

const SEAT = { PPLC: "country", PPLA: "admin1", PPLA2: "admin2" };
export const seatOf = (row) => SEAT[row.code];

const SKIPPED_CODES = words("PPLH PPLQ PPLW PPLCH");

export function isSelected(row) {
  if (SKIPPED_CODES.has(row.code)) return false;
  const { country, population } = row;
  if (row.code === "PPLC" || row.code === "PPLA") return true;
  if (CONFLICT.has(country) || EVERY_ROW_IN.has(`${country}.${row.admin1}`)) return true;
  if (country in CONFLICT_LARGER) return population >= CONFLICT_LARGER[country] || row.code === "PPLA2";
  // A quarter of a city: only such as news names without the city.
  if (row.code === "PPLX" && country !== "US") return population >= 3000;
  if (country in ENGLISH) return population >= ENGLISH[country] || row.code === "PPLA2";
  return population >= (ELSEWHERE_BY_COUNTRY[country] ?? ELSEWHERE);
}

/** Countries and regions (ISO code of GeoNames' admin1) from which rows of the newer list are taken. */
const NEWER = words(`
  AF PK SY IQ YE LY SD SS SO ET ER DJ CD CF TD ML NE BF NG CM MZ LB PS IL JO GE AM AZ XK LK NP BD MM KH LA UZ TJ KG TM CO VE HT
  HN SV GT NI UG RW BI KE AO SN GN GW SL LR TG BJ DZ TN MA EH SA EG PE
  UA.02 UA.04 UA.05 UA.07 UA.08 UA.11 UA.13 UA.14 UA.16 UA.21 UA.26 IN.09 IN.12 IN.41 IN.17 IN.37 IN.03 IR.04 IR.15`);
export const isSelectedNewer = (city) => NEWER.has(city.country) || NEWER.has(`${city.country}.${city.admin1}`);

/** How many names a row has at most. */
export function namesAllowed(row) {
  const { population, country, code } = row;
  if (code === "PPLC") return 10;
  if (population >= 1_000_000) return 7;
  if (FEW_SPELLINGS.has(country)) return population >= 200_000 || code === "PPLA" ? 3 : 1;
  if (country === "RU") return population >= 200_000 || code === "PPLA" || EVERY_ROW_IN.has(`RU.${row.admin1}`) ? 4 : 2;
  if (country === "UA") return population >= 10_000 || seatOf(row) ? 5 : 2;
  if (CONFLICT.has(country) || country in CONFLICT_LARGER) return population >= 50_000 || code === "PPLA" ? 7 : 5;
  return population >= 100_000 ? 3 : 1;
}

/** Countries whose names are spelled one way, or in ways that news in English does not use. */
const FEW_SPELLINGS = words("TH CN DE MX BR VN HR RS BY MD ID PH AL MK IN PE CO KP");
