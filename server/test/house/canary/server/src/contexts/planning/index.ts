export const structureOf = 1;
