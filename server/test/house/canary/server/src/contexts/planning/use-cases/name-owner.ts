// Caught by: other-contexts-by-name
export { findPerson } from '../../identity/index.ts';
