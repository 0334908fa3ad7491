// Caught by: sql-only-in-storage
export { sql } from 'kysely';
