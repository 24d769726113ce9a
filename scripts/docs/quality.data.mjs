/** The data sets, what they are, and which of their figures the manual shows under which words. */
export const SETS = [
  {
    key: "claims",
    title: "Claims: our own set",
    about:
      "26 articles of many wars, annotated for this project, since no other set marks claims with source, commitment and verification.",
    figures: {
      claimF1: "claims (proposition, source, polarity), F1",
      verifiedPrecision: "claims called verified that are: precision",
      verifiedRecall: "verified claims found: recall",
      claimStatusAcc: "verified or not, of the claims found: accuracy",
      reasonF1: "reasons why a claim is unverified, F1",
      contradictionF1: "contradicting claims linked, F1",
      eventF1: "main events, F1",
      participantF1: "participants with their roles, F1",
      casualtyF1: "casualties with exact numbers, F1",
      eventDateAcc: "dates, of the events found: accuracy",
      eventStatusAcc: "occurred, planned, denied …, of the events found: accuracy",
      timeframeAcc: "current or background, of the events found: accuracy",
      actorF1: "actors, F1",
      locationF1: "places, F1",
      attributionF1: "attributions, F1",
      weaponRecall: "weapons: recall",
      boilerplateF1: "text that is no journalism, F1 by characters",
    },
  },
  {
    key: "muc4",
    title: "MUC-4: who did what to whom",
    about:
      "200 reports on terrorism in Latin America, 1988–1990, in capitals throughout. Sundheim, B. M. (1992), Overview of the Fourth Message Understanding Evaluation and Conference, in Proceedings of MUC-4.",
    peers:
      "The same scorer on the answers of 1992's systems (other reports of the set): GE 0.575, UMass/Hughes 0.513, SRI's FASTUS 0.495. A list of keywords: 0.352.",
    figures: {
      entityF1: "perpetrators, victims, targets and weapons, F1",
      PerpInd: "perpetrators: individuals, F1",
      PerpOrg: "perpetrators: organisations, F1",
      Victim: "victims, F1",
      Target: "things attacked, F1",
      Weapon: "weapons, F1",
      incidentF1: "incidents, F1",
      deathF1: "numbers killed, F1",
      injuryF1: "numbers injured, F1",
      dateAcc: "dates: accuracy",
      countryAcc: "countries: accuracy",
    },
  },
  {
    key: "attribution",
    title: "PolNeAR: who said what",
    about:
      "84 US political news articles of 2016. Newell, E., Margolin, D. and Ruths, D. (2018), An Attribution Relations Corpus for Political News, LREC 2018.",
    peers: "compromise 0.218; wink-nlp with a list of verbs 0.467; people among themselves 0.741.",
    figures: {
      attributionF1: "attributions (content, cue and source), F1",
      precision: "… precision",
      recall: "… recall",
      directF1: "direct speech, F1",
      indirectF1: "indirect speech, F1",
      sourceAcc: "sources, of the contents found: accuracy",
      cueAcc: "cues, of the contents found: accuracy",
    },
  },
  {
    key: "places",
    title: "GeoWebNews: where",
    about:
      "99 web news articles with coordinates. Gritta, M., Pilehvar, M. T. and Collier, N. (2020), A pragmatic guide to geoparsing evaluation, Language Resources and Evaluation 54.",
    peers: "compromise 0.430; Edinburgh Geoparser 0.680; outside the USA 0.520 and 0.740.",
    figures: {
      resolvedF1: "places found and resolved within 161 km, F1",
      resolvedF1World: "… outside the USA",
      recogniseF1: "places found, F1",
      countryAcc: "countries, of the places found: accuracy",
    },
  },
  {
    key: "plover",
    title: "PLOVER's gold standard records: coded events",
    about:
      "159 sentences coded by the makers of the ontology. Open Event Data Alliance, PLOVER: Political Language Ontology for Verifiable Event Records.",
    peers: "A list of keywords: 0.732; PETRARCH2: 0.439 (whole triples 0.550 and 0.363).",
    figures: {
      eventF1: "event codes, F1",
      eventP: "… precision",
      eventR: "… recall",
      actorF1: "source and target actors, F1",
      tripleF1: "whole triples, F1",
      quadF1: "quad categories, F1",
    },
  },
  {
    key: "police",
    title: "IndiaPoliceEvents: what police did",
    about:
      "615 stories of the Times of India on the violence of 2002 in Gujarat. Halterman, A., Keith, K. A., Sarwar, S. M. and O'Connor, B. (2021), Corpus-Level Evaluation for Event QA: The IndiaPoliceEvents Corpus Covering the 2002 Gujarat Violence, Findings of ACL 2021.",
    peers: "The authors' keywords: 0.680.",
    figures: {
      docMacroF1: "documents in which police killed, arrested or used force, mean F1",
      docKillF1: "… killed",
      docArrestF1: "… arrested",
      docForceF1: "… used force",
      sentMacroF1: "sentences, mean F1",
    },
  },
];
