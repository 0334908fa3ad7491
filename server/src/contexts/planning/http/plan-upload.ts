import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Id } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';

export type PlanUpload = { source: { text: string } | { bytes: Buffer; fileName: string }; programmeId?: Id };

/** A form with `file` (or `text`) and perhaps `programmeId`, in any order. */
export const readPlanUpload = async (request: FastifyRequest): Promise<PlanUpload> => {
  const fields = new Map<string, string>();
  let file: { bytes: Buffer; fileName: string } | undefined;
  for await (const part of request.parts()) {
    if (part.type === 'file') file = { bytes: await part.toBuffer(), fileName: part.filename };
    else if (typeof part.value === 'string' && part.value !== '') fields.set(part.fieldname, part.value);
  }
  const text = fields.get('text');
  const source = file ?? (text === undefined ? undefined : { text });
  if (source === undefined) throw invalidField('file', 'Välj en fil eller klistra in planen.', 'Choose a file or paste the plan.');
  return { source, ...readProgrammeId(fields.get('programmeId')) };
};

const readProgrammeId = (written: string | undefined): { programmeId?: Id } => {
  if (written === undefined) return {};
  const id = z.uuid().safeParse(written);
  if (!id.success) throw invalidField('programmeId', 'Programmets id är fel.', 'The programme’s id is wrong.');
  return { programmeId: id.data };
};
