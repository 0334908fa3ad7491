// Caught by: web-knows-only-the-client
export { structureOf } from '../../server/src/contexts/planning/index.ts';
