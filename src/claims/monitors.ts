/** Bodies known by their names alone, where no table has them. */
const COURTS =
  /\b(?:court|tribunal|red cross|red crescent|commission of inquiry|fact-finding|monitors?|observers?|observatory|monitoring|monitoring mission|amnesty international|human rights watch|bellingcat|united nations|u\.?n\.?|osce|opcw|unicef|unhcr|ocha|icrc|human rights office|inspectors)\b/i;

/** Whether a name alone tells of a court, a monitor, a body of the UN or the like. */
export const isMonitorByName = (name: string): boolean => COURTS.test(name);

/** Words for those whom states send to the UN and the like. */
export const isEnvoyByName = (name: string): boolean => ENVOYS.test(name);

const ENVOYS = /\b(?:ambassadors?|envoys?|representatives?|mission|delegation|delegates?|diplomats?)$/i;

/** Names of bodies that a state may have of its own; those of the UN and the like are not. */
export const mayBeOfState = (name: string): boolean => ORGANS.test(name) && !INTERNATIONAL.test(name);

const ORGANS =
  /\b(?:court|tribunal|commission of inquiry|monitors?|observers?|monitoring|inspectors|red cross|red crescent)\b/i;
const INTERNATIONAL = /\b(?:international|united nations|u\.?n\.?|osce|european|african union|permanent court)\b/i;

/** Bodies that hear what others say. */
export const COURT = /\b(?:court|tribunal|inquest|inquiry|parliament|council|committee|hearing)\b/i;
