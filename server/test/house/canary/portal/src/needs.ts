// Caught by: portal-knows-nobody
export { structureOf } from '../../server/src/contexts/planning/index.ts';
