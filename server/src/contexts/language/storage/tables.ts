import type { ColumnType, Generated } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { FindingKind } from '../domain/finding-kind.ts';
import type { Reading } from '../domain/inflection/phrase.ts';
import type { TextKind } from '../domain/registered-text.ts';
import type { TermStatus } from '../domain/terms/term-entry.ts';
import type { BrandTables } from './brand-tables.ts';
import type { MessageTestTables } from './message-test-tables.ts';

type Moment = ColumnType<Date, Date | undefined, Date>;
type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>;

export type LanguageVisibility = 'own' | 'network';

export type LanguageTables = BrandTables &
  MessageTestTables & {
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
    'language.registered_text': {
      text_id: Id;
      kind: TextKind;
      organisation_id: Id;
      title: string;
      address: string;
      content: string;
      hash: string;
      is_living: Generated<boolean>;
      round: Generated<number>;
      checked_round: Generated<number>;
      checked_at: MaybeMoment;
      words: number | null;
      registered_at: Moment;
    };
    'language.text_term': { text_id: Id; term_id: Id; uses: number };
    'language.ignored_finding': {
      id: Id;
      organisation_id: Id;
      text_id: Id;
      finding: FindingKind;
      found: string;
      place: string;
      term_id: Id | null;
      ignored_by: Id;
      ignored_at: Moment;
    };
    'language.main_message': {
      id: Id;
      organisation_id: Id;
      position: number;
      current_version: number | null;
      revision: Generated<number>;
      created_at: Moment;
      retired_at: MaybeMoment;
    };
    'language.main_message_version': {
      main_message_id: Id;
      version: number;
      statement: string;
      supporting: string[];
      benefit: string;
      proof: string;
      agreed_on: CalendarDate | null;
      written_by: Id;
      written_at: Moment;
    };
    'language.main_message_agreement': { main_message_id: Id; version: number; organisation_id: Id; agreed_at: Moment; agreed_by: Id };
    'language.concrete_message': {
      message_id: Id;
      organisation_id: Id;
      main_message_id: Id | null;
      main_version: number | null;
      benefit: Generated<string>;
      changed_at: Moment;
    };
  };

export const languageTables = (tx: Tx) => tx.$extendTables<LanguageTables>();
