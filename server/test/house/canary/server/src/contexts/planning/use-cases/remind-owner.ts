// Caught by: use-cases-stays-in-its-rooms
export { remind } from '../jobs/remind.ts';
