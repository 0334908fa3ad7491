import { z } from 'zod';
import { knowledgeLevels } from '../../../vocabulary/knowledge-level.ts';

export const level = z.enum(knowledgeLevels);
export const cellState = z.enum(['required', 'planned', 'delivered', 'confirmed']);
export const programmeParams = z.object({ programmeId: z.uuid() });
export const tier = z.number().nullable();

const whole = z.number().int();
export const counts = z.object({ needs: whole, planned: whole, delivered: whole, confirmed: whole, late: whole });
export const memberCounts = z.object({ members: whole, handedOver: whole, delivered: whole, confirmed: whole });

export const gap = z.object({
  needId: z.uuid(),
  audienceId: z.uuid(),
  messageId: z.uuid(),
  audienceName: z.string(),
  messageTitle: z.string(),
  needBy: z.string().nullable(),
  tier,
  days: z.number().int().nullable().describe('Days left; negative when the day has passed'),
  reason: z.enum(['late', 'outdated', 'plannedLate', 'noActivity']),
});

export const cell = memberCounts.extend({
  needId: z.uuid(),
  audienceId: z.uuid(),
  messageId: z.uuid(),
  level,
  needBy: z.string().nullable(),
  ownerPersonId: z.uuid().nullable(),
  share: z.number().describe('Share of the members that must be proved, 0–1'),
  state: cellState,
  late: z.boolean(),
  isOutdated: z.boolean().describe('Delivered with words that have changed since'),
});
