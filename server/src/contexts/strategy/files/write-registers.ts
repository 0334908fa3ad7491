import writeExcelFile from 'write-excel-file/node';
import type { Locale } from '../../../vocabulary/locale.ts';

type Value = string | number | Date | null;

export type BenefitRow = {
  title: string;
  beneficiary: string;
  measure: string;
  unit: string;
  baseline: number | null;
  baselineOn: string | null;
  target: number | null;
  targetOn: string | null;
  owner: { name: string };
  ownerPerson: string;
  organisation: { name: string };
  latest: { value: number; on: string } | null;
  followUpOn: string | null;
  followUps: readonly { note: string; followedOn: string }[];
};
export type DecisionRow = {
  decidedOn: string;
  question: string;
  alternatives: readonly string[];
  decision: string;
  reason: string;
  decidedBy: string;
  followUpOn: string | null;
  followUpNote: string;
  supersededBy: { question: string } | null;
};

const heads: Record<'benefits' | 'decisions', Record<Locale, { sheet: string; columns: string[] }>> = {
  benefits: {
    sv: {
      sheet: 'Nyttor',
      columns: [
        'Nytta',
        'För vem',
        'Mått',
        'Enhet',
        'Utgångsläge',
        'Mätt den',
        'Mål',
        'Senast',
        'Ansvarig organisation',
        'Ansvarig person',
        'Från',
        'Senaste värde',
        'Senast mätt',
        'Följs upp',
        'Senaste anteckning',
      ],
    },
    en: {
      sheet: 'Benefits',
      columns: [
        'Benefit',
        'For whom',
        'Measure',
        'Unit',
        'Baseline',
        'Measured on',
        'Target',
        'By',
        'Responsible organisation',
        'Responsible person',
        'From',
        'Latest value',
        'Latest measured',
        'Follow-up',
        'Latest note',
      ],
    },
  },
  decisions: {
    sv: {
      sheet: 'Beslut',
      columns: ['Dag', 'Fråga', 'Alternativ', 'Beslut', 'Skäl', 'Beslutat av', 'Följs upp', 'Vad det ledde till', 'Ersatt av'],
    },
    en: {
      sheet: 'Decisions',
      columns: ['Day', 'Question', 'Alternatives', 'Decision', 'Reason', 'Decided by', 'Follow-up', 'What came of it', 'Superseded by'],
    },
  },
};

const dayOf = (day: string | null): Date | null => (day === null ? null : new Date(`${day}T00:00:00Z`));

const cellOf = (value: Value): object | null => {
  if (value === null || value === '') return null;
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' };
  return typeof value === 'number' ? { value, type: Number } : { value, type: String, wrap: true, alignVertical: 'top' };
};

const write = (kind: keyof typeof heads, rows: readonly Value[][], locale: Locale): Promise<Buffer> => {
  const { sheet, columns } = heads[kind][locale];
  const head = columns.map((value) => ({ value, type: String, fontWeight: 'bold', backgroundColor: '#E8EEF4', wrap: true }));
  const widths = columns.map((_, at) => ({ width: at < 2 ? 38 : 18 }));
  const sheets = [{ data: [head, ...rows.map((row) => row.map(cellOf))], sheet, columns: widths, stickyRowsCount: 1 }];
  return writeExcelFile(sheets as never).toBuffer();
};

/** The benefits register as an Excel workbook: days as days, numbers as numbers. */
export const writeBenefits = (benefits: readonly BenefitRow[], locale: Locale): Promise<Buffer> =>
  write(
    'benefits',
    benefits.map((one) => [
      one.title,
      one.beneficiary,
      one.measure,
      one.unit,
      one.baseline,
      dayOf(one.baselineOn),
      one.target,
      dayOf(one.targetOn),
      one.owner.name,
      one.ownerPerson,
      one.organisation.name,
      one.latest?.value ?? null,
      dayOf(one.latest?.on ?? null),
      dayOf(one.followUpOn),
      one.followUps.find(({ note }) => note !== '')?.note ?? null,
    ]),
    locale,
  );

/** The decision log as an Excel workbook. */
export const writeDecisions = (decisions: readonly DecisionRow[], locale: Locale): Promise<Buffer> =>
  write(
    'decisions',
    decisions.map((one) => [
      dayOf(one.decidedOn),
      one.question,
      one.alternatives.map((text) => `– ${text}`).join('\n'),
      one.decision,
      one.reason,
      one.decidedBy,
      dayOf(one.followUpOn),
      one.followUpNote,
      one.supersededBy?.question ?? null,
    ]),
    locale,
  );
