// Caught by: services-only-in-the-demo
export { book } from '../../../services/booking/src/book.ts';
