/** Bodies known by their names alone, where no table has them. */
const COURTS =
  /\b(?:court|tribunal|red cross|red crescent|commission of inquiry|fact-finding|monitors?|observers?|observatory|monitoring|monitoring mission|amnesty international|human rights watch|bellingcat|united nations|u\.?n\.?|osce|opcw|unicef|unhcr|ocha|icrc|human rights office|inspectors)\b/i;

/** Whether a name alone tells of a court, a monitor, a body of the UN or the like. */
export const isMonitorByName = (name: string): boolean => COURTS.test(name);

/** Words for those whom states send to the UN and the like. */
export const isEnvoyByName = (name: string): boolean => ENVOYS.test(name);

const ENVOYS = /\b(?:ambassadors?|envoys?|representatives?|mission|delegation|delegates?|diplomats?)$/i;

/** Human rights commissions are of a state, as a rule, whoever may have founded them; "the Human Rights Commission of Pakistan". */
const NATIONAL = /\bhuman rights commission\b/i;

/** A body by whose name a state set it up: no monitor where that state is a party. */
export const isNational = (name: string): boolean => NATIONAL.test(name) && !INTERNATIONAL.test(name);

/** Names of bodies that a state may have of its own; those of the UN and the like are not. */
export const mayBeOfState = (name: string): boolean => ORGANS.test(name) && !INTERNATIONAL.test(name);

const ORGANS =
  /\b(?:court|tribunal|commission of inquiry|monitors?|observers?|monitoring|inspectors|red cross|red crescent)\b/i;
const INTERNATIONAL = /\b(?:international|united nations|u\.?n\.?|osce|european|african union|permanent court)\b/i;

/** Bodies that hear what others say. */
export const COURT = /\b(?:court|tribunal|inquest|inquiry|parliament|council|committee|hearing)\b/i;
