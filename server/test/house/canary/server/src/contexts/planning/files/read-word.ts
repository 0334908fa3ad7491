// Caught by: files-stays-in-its-rooms
export { addNeed } from '../use-cases/add-need.ts';
