// Caught by: vocabulary-knows-nobody
export { clock } from '../platform/clock.ts';
