import { list } from "./list.js";

/** What people fight who bear no arms against it: "the battle against poverty", "the war on drugs". */
export const ILLS = list(`
  terrorism, terror, extremism, drug, narcotic, trafficking, crime, corruption, poverty, hunger, inflation, disease,
  illness, cancer, virus, pandemic, climate, racism, inequality, discrimination, illiteracy, piracy, smuggling, fraud,
  graft, misinformation, disinformation
`);

/** Who is fought: no "war on litter". */
export const OPPOSED = ["actor", "people", "place"] as const;
