export function addCurated() {}
