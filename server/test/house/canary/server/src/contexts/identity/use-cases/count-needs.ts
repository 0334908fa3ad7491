// Caught by: not-in-the-table
export { structureOf } from '#planning';
