/** Bodies known by their names alone, where no table has them. */
const COURTS =
  /\b(?:court|tribunal|red cross|red crescent|commission of inquiry|fact-finding|monitors?|observers?|observatory|monitoring|monitoring mission|amnesty international|human rights watch|bellingcat|united nations|u\.?n\.?|osce|opcw|unicef|unhcr|ocha|icrc|human rights office|inspectors)\b/i;

/** Whether a name alone tells of a court, a monitor, a body of the UN or the like. */
export const isMonitorByName = (name: string): boolean => COURTS.test(name);
