import type { ColumnType, Generated } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import type { Locale } from '../../../vocabulary/locale.ts';

export type PublishingTables = {
  'publishing.page': {
    id: Id;
    organisation_id: Id;
    slug: string;
    send_out_id: Id | null;
    current_version: number;
    published_at: Date;
    updated_at: Date;
    withdrawn_at: ColumnType<Date | null, undefined, Date | null>;
  };
  'publishing.page_version': {
    page_id: Id;
    version: number;
    title: string;
    html: string;
    text: string;
    language: Locale;
    change_note: string | null;
    published_by: Id;
    published_at: Date;
  };
  'publishing.visit_day': { organisation_id: Id; page_id: Id | null; day: CalendarDate; referrer_host: string; visits: number };
  'publishing.mailbox_operator': {
    id: Id;
    organisation_id: Id;
    name: string;
    description_sv: string;
    description_en: string;
    url_private: string | null;
    url_company: string | null;
    is_built_in: Generated<boolean>;
    is_active: Generated<boolean>;
    revision: Generated<number>;
  };
};

export const publishingTables = (tx: Tx) => tx.$extendTables<PublishingTables>();
