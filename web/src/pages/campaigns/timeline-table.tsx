import { useTranslation } from 'react-i18next';
import type { Timeline } from '../../api/campaigns.ts';
import { useFormat } from '../../i18n/format.ts';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { CampaignLink } from './list-tab.tsx';
import { useCampaignWords } from './use-campaign-words.ts';
import { useMonths } from './use-months.ts';

type Row = {
  key: string;
  from: string;
  kind: 'kindBase' | 'kindCampaign' | 'kindOccasion';
  what: string;
  campaignId: string | null;
  when: string;
};

/** The same year as rows in order of their first day; base communication and campaigns are different kinds. */
export const TimelineTable = ({ timeline: { year, base, campaigns, occasions } }: { timeline: Timeline }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { days } = useCampaignWords();
  const months = useMonths();
  const nameOf = (month: number): string => months[month - 1]?.long ?? '';
  const rows: Row[] = [
    ...base.map(({ month, activities }): Row => {
      const from = `${year}-${String(month).padStart(2, '0')}-01`;
      const what = t('campaigns.baseMonth', { count: activities, month: nameOf(month) });
      return { key: from, from, kind: 'kindBase', what, campaignId: null, when: format.month(from) };
    }),
    ...campaigns.map(
      (one): Row => ({ key: one.id, from: one.startsOn ?? '', kind: 'kindCampaign', what: one.title, campaignId: one.id, when: days(one) }),
    ),
    ...occasions.map(
      (one): Row => ({ key: one.id, from: one.startsOn, kind: 'kindOccasion', what: one.title, campaignId: null, when: days(one) }),
    ),
  ];
  const columns: Column<Row>[] = [
    {
      id: 'what',
      head: t('campaigns.what'),
      isRowHead: true,
      cell: ({ campaignId, what }) => (campaignId === null ? what : <CampaignLink id={campaignId} title={what} />),
    },
    { id: 'kind', head: t('campaigns.columnKind'), cell: ({ kind }) => t(`campaigns.${kind}`) },
    { id: 'when', head: t('campaigns.columnDays'), cell: ({ when }) => when },
  ];
  const inOrder = rows.toSorted((one, other) => one.from.localeCompare(other.from));
  return <DataTable caption={`${t('campaigns.timeline')} ${year}`} columns={columns} rows={inOrder} rowKey={({ key }) => key} />;
};
