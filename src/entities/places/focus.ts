import type { Article } from "../../model/index.js";
import type { Names } from "../names/index.js";

/** Weighs the countries that an article names: in full, by adjective, by capital, by their organisations; and its outlet's. */
export function countryWeights(article: Article, { mentions }: Names): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (code: string | undefined, weight: number) => {
    if (code !== undefined) weights.set(code, (weights.get(code) ?? 0) + weight);
  };
  for (const name of mentions) {
    if (name.entry) add(name.entry.country.code, name.entry.as === "name" ? 2 : name.entry.as === "capital" ? 1.5 : 1);
    else if (name.actor) add(name.actor.country, name.actor.outlet ? 0.2 : 0.7);
    else if (name.country) add(name.country, 1);
  }
  add(outletCountry(article), 2);
  return weights;
}

/** The country of the outlet by its domain ("dailypost.ng"), if that says one. */
function outletCountry({ url, outlet }: Article): string | undefined {
  const host = hostOf(url ?? outlet ?? "");
  const dot = host.lastIndexOf(".");
  if (dot < 0) return undefined;
  return DOMAINS.get(host.slice(dot + 1));
}

function hostOf(url: string): string {
  const start = url.indexOf("://");
  const rest = start >= 0 ? url.slice(start + 3) : url;
  let end = 0;
  while (end < rest.length && end < 100 && rest[end] !== "/" && rest[end] !== "?" && rest[end] !== " ") end++;
  return rest.slice(0, end).toLowerCase();
}

const DOMAINS: ReadonlyMap<string, string> = new Map(
  `uk GBR|ie IRL|ng NGA|in IND|pk PAK|au AUS|nz NZL|ca CAN|za ZAF|ke KEN|ug UGA|tz TZA|gh GHA|zw ZWE|zm ZMB|mw MWI|na NAM|bw BWA|et ETH|so SOM|sd SDN|eg EGY|ly LBY|ma MAR|tn TUN|dz DZA|cm CMR|sn SEN|sl SLE|lr LBR|rw RWA|ru RUS|ua UKR|by BLR|
az AZE|ge GEO|am ARM|kz KAZ|uz UZB|kg KGZ|tj TJK|tr TUR|ir IRN|iq IRQ|sy SYR|lb LBN|il ISR|ps PSE|jo JOR|sa SAU|ae ARE|qa QAT|kw KWT|bh BHR|om OMN|ye YEM|af AFG|bd BGD|lk LKA|np NPL|mm MMR|th THA|my MYS|sg SGP|ph PHL|id IDN|vn VNM|kh KHM|cn CHN|
hk HKG|tw TWN|jp JPN|kr KOR|kp PRK|mn MNG|de DEU|fr FRA|es ESP|pt PRT|it ITA|nl NLD|be BEL|ch CHE|at AUT|pl POL|cz CZE|sk SVK|hu HUN|ro ROU|bg BGR|gr GRC|rs SRB|hr HRV|si SVN|ba BIH|mk MKD|al ALB|xk XKX|no NOR|se SWE|fi FIN|dk DNK|is ISL|ee EST|lv LVA|lt LTU|
mx MEX|gt GTM|sv SLV|hn HND|ni NIC|cr CRI|pa PAN|cu CUB|do DOM|ht HTI|jm JAM|tt TTO|co COL|ve VEN|ec ECU|pe PER|bo BOL|br BRA|cl CHL|ar ARG|uy URY|py PRY|fj FJI|pg PNG|us USA|mt MLT|cy CYP|lu LUX`
    .split(/[|\n]+/)
    .filter(Boolean)
    .map((pair) => pair.split(" ") as [string, string]),
);
