/** Words by which one side lays the start of the fighting at the other's door. */
export const AGGRESSION: ReadonlySet<string> = new Set(
  (
    "attack aggression provocation invasion incursion assault offensive onslaught violation breach invade attack violate breach " +
    "provoke start begin initiate"
  ).split(" "),
);
