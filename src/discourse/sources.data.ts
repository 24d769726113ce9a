/** Head nouns of sources that are papers and the like: "a UN report", "the statement". */
export const DOCUMENT_NOUNS: readonly string[] =
  "report statement document information evidence intelligence letter communique communiqué memo memorandum email e-mail filing study survey poll indictment affidavit transcript cable dispatch article story footage video audio recording message post tweet release newspaper book review analysis assessment file dossier complaint lawsuit ruling verdict resolution bill law constitution treaty agreement ad advertisement paper record data figure statistics test autopsy census leaflet pamphlet note website page headline editorial column excerpt manifesto declaration decree bulletin circular warrant map image photograph picture".split(
    " ",
  );

/** Words in a source's phrase by which its name is withheld. */
export const ANONYMOUS_WORDS: readonly string[] =
  "anonymity anonymous anonymously unnamed unidentified undisclosed condition".split(" ");

/** Head nouns that name nobody. */
export const ANONYMOUS_NOUNS: readonly string[] = "source insider whistleblower informant".split(" ");

/** Verbs behind "declined to be", "asked not to be", "could not be". */
export const NAMING_VERBS: readonly string[] = "name identify quote".split(" ");

/** Head nouns of acts and happenings: they recall and show, but say nothing. */
export const EVENT_NOUNS: readonly string[] =
  "attack strike airstrike raid violence war clash conflict fighting battle bombing bombardment explosion blast shooting shelling killing massacre offensive invasion incursion crisis siege ambush murder assassination death fatality casualty loss destruction ceasefire truce arrest abduction kidnapping hostility escalation incident tension unrest riot protest demonstration coup crackdown displacement famine rocket missile drone shell bomb bullet gunfire event episode tragedy disaster withdrawal".split(
    " ",
  );

/** Head nouns of searches that end in a paper. */
export const INQUIRY_NOUNS: readonly string[] = "investigation inquiry enquiry probe audit research examination".split(
  " ",
);
