import { z } from 'zod';

/** PostgreSQL holds no NUL in a text; nobody types one. */
const withoutNul = (text: string): boolean => !text.includes('\u0000');
export const written = z.string().trim().refine(withoutNul, 'NUL');

export const longText = written.max(5000);
export const day = z.iso.date();
/** What somebody has begun from; 0 for the first. */
export const since = z.number().int().min(0).describe('0 for the first');
export const revision = z.number().int().min(1);
export const whole = z.number().int();

export const programmeParams = z.object({ programmeId: z.uuid() });
export const audienceParams = z.object({ audienceId: z.uuid() });
export const messageParams = z.object({ messageId: z.uuid() });
export const activityParams = z.object({ activityId: z.uuid() });
