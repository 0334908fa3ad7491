// Caught by: platform-never-up
export { findPerson } from '../contexts/identity/index.ts';
