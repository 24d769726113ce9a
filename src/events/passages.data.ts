/** Words that open a sentence about something else than what was told before. */
export const LEAVING: ReadonlySet<string> = new Set(["separately", "elsewhere", "meanwhile", "also"]);

/** "In a separate …", "in another …", "in other …". */
export const FURTHER: ReadonlySet<string> = new Set(
  "separate different unrelated similar second third fourth fifth further simultaneous parallel another other".split(
    " ",
  ),
);

/** "… incident": deeds and places, not "in another statement". */
export const THINGS_APART: ReadonlySet<string> = new Set(
  (
    "incident incidents attack attacks assault assaults strike strikes raid raids shooting shootings blast blasts " +
    "explosion explosions bombing bombings clash clashes ambush ambushes killing killings case cases episode " +
    "operation operations violence fighting unrest development developments news action " +
    "area areas part parts town village city district province region county state front"
  ).split(" "),
);
