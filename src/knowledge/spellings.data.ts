/**
 * Pairs of spellings that one name is met in: British and American English, "U.N." and "United Nations" (stops are
 * folded away elsewhere), and usual ways to write Arabic, Persian and Urdu in Latin letters.
 */
export const SPELLINGS: readonly (readonly [string, string])[] = [
  ["Defense", "Defence"],
  ["Organization", "Organisation"],
  ["Mobilization", "Mobilisation"],
  ["Stabilization", "Stabilisation"],
  ["Labor ", "Labour "],
  ["Program ", "Programme "],
  ["Center", "Centre"],
  ["Armored", "Armoured"],
  ["US ", "United States "],
  ["UN ", "United Nations "],
  ["Mujahideen", "Mujahedeen"],
  ["Mujahideen", "Mujahidin"],
  ["Mujahideen", "Mujahedin"],
  ["-e-", "-i-"],
  ["al-", "el-"],
  ["Jaish ", "Jaysh "],
  ["Hezbollah", "Hizbollah"],
  ["Hezbollah", "Hizballah"],
  ["Qaeda", "Qaida"],
];

/** Whether a name has a part that is spelled in several ways: the parts of all pairs above at one look. */
export const VARIES =
  /Defense|Defence|Organization|Organisation|Mobilization|Mobilisation|Stabilization|Stabilisation|Labor |Labour |Program |Programme |Center|Centre|Armored|Armoured|US |United States |UN |United Nations |Mujah|-e-|-i-|al-|el-|Jaish |Jaysh |Hezbollah|Hizbollah|Hizballah|Qaeda|Qaida/;

/** How a name in lower case begins that may begin with another word in another spelling, as an expression. */
export const BEGINS_OTHERWISE =
  /(?<=[;\n])(?:defen[sc]e|(?:organi|mobili|stabili)[sz]ation|labou?r |program(?:me)? |center|centre|armou?red|us |un |united nations |united states |mujah|[^;\n -]*[ae]l-|jai?y?sh |h[ei]zb[oa]llah|qa[ei]da)/g;
