// Caught by: domain-knows-only-vocabulary
export { clock } from '../../../platform/clock.ts';
