import { z } from 'zod';
import { knowledgeLevels } from '../../../vocabulary/knowledge-level.ts';
import { activityChannels, activityStates } from '../domain/activity.ts';
import { programmeVisibilities } from '../domain/programme.ts';
import { sides } from '../domain/structure.ts';

/** PostgreSQL holds no NUL in a text; nobody types one. */
const withoutNul = (text: string): boolean => !text.includes('\u0000');
export const written = z.string().trim().refine(withoutNul, 'NUL');

export const name = written.min(1).max(200);
export const title = written.min(1).max(500);
export const longText = written.max(5000);
export const day = z.iso.date();
export const revision = z.number().int().min(1);
export const ids = z.array(z.uuid()).max(2000);
export const level = z.enum(knowledgeLevels);
export const side = z.enum(sides);
export const tier = z.number().int().min(1).max(9).nullable();
export const visibility = z.enum(programmeVisibilities);
export const activityChannel = z.enum(activityChannels);
export const activityState = z.enum(activityStates);

export const programmeParams = z.object({ programmeId: z.uuid() });
export const audienceParams = z.object({ audienceId: z.uuid() });
export const messageParams = z.object({ messageId: z.uuid() });
export const needParams = z.object({ needId: z.uuid() });
export const activityParams = z.object({ activityId: z.uuid() });

export const link = z.object({ id: z.uuid(), name: z.string() });
export const titled = z.object({ id: z.uuid(), title: z.string() });

const text = written.max(500).nullable();

export const channel = z.object({
  name: z.string(),
  via: z.string().nullable(),
  alternativeGroup: z.number().int().nullable(),
  condition: z.string().nullable(),
  cadence: z.string().nullable(),
  sender: z.string().nullable(),
  detail: z.string().nullable(),
  inherited: z.boolean(),
});

/** As it is sent in: only the name must be there. */
export const channelInput = z.object({
  name,
  via: text.default(null),
  alternativeGroup: z.number().int().min(1).max(100).nullable().default(null),
  condition: text.default(null),
  cadence: text.default(null),
  sender: text.default(null),
  detail: text.default(null),
  inherited: z.boolean().default(false),
});

export const need = z.object({
  id: z.uuid(),
  audienceId: z.uuid(),
  messageId: z.uuid(),
  level,
  needBy: z.string().nullable(),
  owner: link.nullable(),
  share: z.number(),
  inheritedFrom: z.uuid().nullable().describe('The audience it is inherited from'),
});
