// Caught by: no-unresolvable
export { nothing } from './not-here.ts';
