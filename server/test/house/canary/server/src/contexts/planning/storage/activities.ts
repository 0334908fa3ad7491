// Caught by: storage-stays-in-its-rooms
export { addNeed } from '../use-cases/add-need.ts';
