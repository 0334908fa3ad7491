// Caught by: every-context-is-in-the-table
export { findPerson } from '#identity';
