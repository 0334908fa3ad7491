// Caught by: domain-packages-are-listed
export { z } from 'zod';
