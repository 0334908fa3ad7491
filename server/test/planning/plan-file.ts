import type { Client } from '../app-under-test.ts';
import { excelFile } from './plan-document-office-files.ts';

/** Reads in a workbook that adds an activity; answers the id it is undone by. */
export const readInAPlanFile = async (client: Client, programmeId: string): Promise<string> => {
  const bytes = await excelFile([
    {
      name: 'Aktiviteter',
      rows: [
        ['Titel', 'Sort', 'Anteckning'],
        ['Ur en fil', 'Möte', 'Från Excel'],
      ],
    },
  ]);
  const { body, text } = await client.upload(`/v1/programmes/${programmeId}/plan-files`, { name: 'planen.xlsx', bytes });
  if (typeof body?.fileImportId !== 'string') throw new Error(text);
  return body.fileImportId;
};
