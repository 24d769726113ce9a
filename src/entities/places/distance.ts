/** Kilometres between two points on a sphere of the Earth's size; degrees in. */
export function kilometres(latitude1: number, longitude1: number, latitude2: number, longitude2: number): number {
  const r = Math.PI / 180;
  const a = Math.sin(((latitude2 - latitude1) * r) / 2) ** 2;
  const b = Math.sin(((longitude2 - longitude1) * r) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(Math.min(1, a + Math.cos(latitude1 * r) * Math.cos(latitude2 * r) * b)));
}
