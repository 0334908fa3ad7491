// Caught by: packages-know-nobody
export { structureOf } from '../../../server/src/contexts/planning/index.ts';
