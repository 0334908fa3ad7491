import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Campaign, CampaignBudget } from '../../api/campaigns.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { BudgetForm } from './budget-form.tsx';
import styles from './campaigns.module.css';
import { MyShare } from './my-share.tsx';
import { useCampaignWords } from './use-campaign-words.ts';

export const BudgetSection = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation();
  const [isEditing, setIsEditing] = useState(false);
  const { budget, mayChange, revision } = campaign;
  if (budget === null) return <p>{t('campaigns.budgetHidden')}</p>;
  if (isEditing) return <BudgetForm key={revision} campaign={campaign} budget={budget} onClose={() => setIsEditing(false)} />;
  const isEmpty = budget.lines.length === 0 && budget.shares.length === 0;
  const edit = mayChange && <Button onPress={() => setIsEditing(true)}>{t('campaigns.budgetEdit')}</Button>;
  if (isEmpty)
    return (
      <EmptyState title={t('campaigns.budgetEmptyTitle')} action={edit}>
        <p>{t('campaigns.budgetEmpty')}</p>
      </EmptyState>
    );
  return (
    <>
      <Sums budget={budget} />
      <div className={styles.section}>
        <Costs budget={budget} />
        <div className="row">{edit}</div>
      </div>
      {budget.shares.length > 0 && <Shares budget={budget} />}
      {budget.mayPledge && <MyShare key={revision} campaignId={campaign.id} budget={budget} />}
    </>
  );
};

const Sums = ({ budget: { sum } }: { budget: CampaignBudget }) => {
  const { t } = useTranslation();
  const { kronor } = useCampaignWords();
  const amounts = [
    ['total', sum.total],
    ['totalOwn', sum.own],
    ['totalShared', sum.shared],
    ['pledged', sum.pledged],
    ['confirmed', sum.confirmed],
  ] as const;
  return (
    <>
      <dl className={styles.sums}>
        {amounts.map(([name, amount]) => (
          <div key={name}>
            <dt>{t(`campaigns.${name}`)}</dt>
            <dd>{kronor(amount)}</dd>
          </div>
        ))}
      </dl>
      {sum.shared > 0 && (
        <p className={sum.missing > 0 ? styles.notice : undefined}>
          {sum.missing > 0 ? t('campaigns.missingMoney', { sum: kronor(sum.missing) }) : t('campaigns.enoughMoney')}{' '}
          {sum.surplus > 0 && t('campaigns.surplus', { sum: kronor(sum.surplus) })}{' '}
          {sum.unasked > 0 && t('campaigns.unasked', { sum: kronor(sum.unasked) })}
        </p>
      )}
    </>
  );
};

type Line = CampaignBudget['lines'][number];
type Share = CampaignBudget['shares'][number];

const Costs = ({ budget: { lines } }: { budget: CampaignBudget }) => {
  const { t } = useTranslation();
  const { kronor } = useCampaignWords();
  const columns: Column<Line>[] = [
    { id: 'title', head: t('campaigns.cost'), isRowHead: true, cell: ({ title }) => title },
    { id: 'payer', head: t('campaigns.payer'), cell: ({ payer }) => payer?.name ?? t('campaigns.sharedCost') },
    { id: 'kronor', head: t('campaigns.kronor'), isNumber: true, cell: (line) => kronor(line.kronor) },
  ];
  return (
    <DataTable caption={t('campaigns.section.budget')} columns={columns} rows={lines} rowKey={({ title }, index) => `${index}${title}`} />
  );
};

const Shares = ({ budget: { shares } }: { budget: CampaignBudget }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { kronor } = useCampaignWords();
  const columns: Column<Share>[] = [
    { id: 'organisation', head: t('campaigns.activityWho'), isRowHead: true, cell: ({ organisation }) => organisation.name },
    { id: 'asked', head: t('campaigns.askedFor'), isNumber: true, cell: ({ askedKronor }) => kronor(askedKronor) },
    {
      id: 'pledged',
      head: t('campaigns.pledged'),
      isNumber: true,
      cell: ({ pledgedKronor }) => (pledgedKronor === null ? t('campaigns.notPledged') : kronor(pledgedKronor)),
    },
    {
      id: 'confirmed',
      head: t('campaigns.confirmed'),
      cell: ({ confirmedAt }) =>
        confirmedAt === null ? t('campaigns.notConfirmed') : t('campaigns.isConfirmed', { day: format.day(confirmedAt) }),
    },
  ];
  return (
    <section className={styles.section}>
      <h2>{t('campaigns.sharesTitle')}</h2>
      <DataTable caption={t('campaigns.sharesTitle')} columns={columns} rows={shares} rowKey={({ organisation }) => organisation.id} />
    </section>
  );
};
