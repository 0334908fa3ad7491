// Caught by: services-know-only-the-client
export { structureOf } from '../../../server/src/contexts/planning/index.ts';
