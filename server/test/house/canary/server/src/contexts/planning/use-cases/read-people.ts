// Caught by: other-contexts-by-their-face
export { selectPeople } from '../../identity/storage/people.ts';
