// Caught by: domain-stays-in-its-rooms
export { selectNeeds } from '../storage/needs.ts';
