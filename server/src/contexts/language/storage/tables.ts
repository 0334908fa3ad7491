import type { ColumnType, Generated } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Reading } from '../domain/inflection/phrase.ts';
import type { TermStatus } from '../domain/terms/term-entry.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;

export type LanguageVisibility = 'own' | 'network';

export type LanguageTables = {
  'language.term': {
    id: Id;
    organisation_id: Id;
    visibility: LanguageVisibility;
    term: string;
    status: TermStatus;
    prefer_id: Id | null;
    definition: string;
    agreed_on: CalendarDate | null;
    readings: ColumnType<Reading[], string, string>;
    revision: Generated<number>;
    created_at: Moment;
    changed_at: Moment;
    retired_at: MaybeMoment;
  };
  'language.brand_rule': {
    id: Id;
    organisation_id: Id;
    visibility: LanguageVisibility;
    name: string;
    min_per_thousand: number | null;
    max_per_thousand: number | null;
    standard_line: string | null;
    revision: Generated<number>;
    changed_at: Moment;
    retired_at: MaybeMoment;
  };
};

export const languageTables = (tx: Tx) => tx.$extendTables<LanguageTables>();
