import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Cascade, cascadeQuery } from '../../api/cascade.ts';
import { useFormat } from '../../i18n/format.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { type Figure, Score } from '../../parts/score.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { Tag } from '../../parts/tag.tsx';
import styles from './cascade.module.css';
import { CascadeActions } from './cascade-actions.tsx';
import { cascadeTone } from './cascades-page.tsx';
import { ChainTab } from './chain-tab.tsx';
import { KitTab } from './kit-tab.tsx';
import { QuestionsTab } from './questions-tab.tsx';
import { SettingsTab } from './settings-tab.tsx';

export const CascadePage = () => {
  const { cascadeId } = useParams({ from: '/staff/budkavlar/$cascadeId' });
  const cascade = useQuery(cascadeQuery(cascadeId));
  return <QueryView query={cascade}>{(data) => <CascadeView cascade={data} />}</QueryView>;
};

const CascadeView = ({ cascade }: { cascade: Cascade }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, status, counts, targets, messages } = cascade;
  const open = counts.openQuestions;
  return (
    <>
      <PageHeader
        title={title}
        crumb={<Link to="/budkavlar">{t('cascade.title')}</Link>}
        lead={
          <>
            <Tag tone={cascadeTone[status]}>{t(`cascade.status.${status}`)}</Tag>{' '}
            {`${t('cascade.carries')} ${format.list(messages.map((message) => message.title))} ${t('cascade.to')} ${format.list(targets.map(({ audienceName }) => audienceName))}.`}
          </>
        }
        actions={<CascadeActions cascade={cascade} />}
      />
      {status !== 'draft' && <Figures cascade={cascade} />}
      <div className={styles.tabs}>
        <Tabs
          label={t('cascade.tabsLabel')}
          tabs={[
            { id: 'chain', label: t('cascade.tabs.chain'), panel: <ChainTab cascade={cascade} /> },
            {
              id: 'questions',
              label: open > 0 ? t('cascade.tabs.questionsOpen', { count: open }) : t('cascade.tabs.questions'),
              panel: <QuestionsTab cascadeId={cascade.id} />,
            },
            { id: 'kit', label: t('cascade.tabs.kit'), panel: <KitTab cascadeId={cascade.id} /> },
            { id: 'settings', label: t('cascade.tabs.settings'), panel: <SettingsTab key={cascade.revision} cascade={cascade} /> },
          ]}
        />
      </div>
    </>
  );
};

/** Counts in plain words: what is done, what nobody knows, where it stopped. */
const Figures = ({ cascade: { counts } }: { cascade: Cascade }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const figures: Figure[] = [
    {
      value: t('cascade.ofTotal', { done: format.number(counts.passedOn), total: format.number(counts.people) }),
      label: t('cascade.figures.passedOn'),
    },
    { value: format.number(counts.unknown), label: t('cascade.figures.unknown') },
    { value: format.number(counts.stuck), label: t('cascade.figures.stuck'), tone: counts.stuck > 0 ? 'bad' : undefined },
    ...(counts.audiences > 0
      ? [
          {
            value: t('cascade.ofTotal', { done: format.number(counts.audiencesReached), total: format.number(counts.audiences) }),
            label: t('cascade.figures.reached'),
          },
        ]
      : []),
    ...(counts.singlePoints > 0 ? [{ value: format.number(counts.singlePoints), label: t('cascade.figures.singlePoints') }] : []),
    ...(counts.toldReached > 0 ? [{ value: format.number(counts.toldReached), label: t('cascade.figures.told') }] : []),
  ];
  return <Score figures={figures} />;
};
