import type { AttributionDraft } from "../discourse/discourse.js";
import type { Commit } from "./proposed.js";
import type { Sources } from "./source.js";

/** How far images commit themselves: "video appeared to show", "footage purporting to show". */
export function certaintyShown({ discourse }: Sources, draft: AttributionDraft | undefined): Commit["certainty"] {
  if (draft?.cueLemma !== "show") return "certain";
  const outer = draft.insideOf === undefined ? undefined : discourse.attributions[draft.insideOf];
  if (outer?.cueLemma === "purport") return "probable";
  return draft.clause === undefined ? "certain" : discourse.commitment[draft.clause]!.certainty;
}
