import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Today, todayQuery } from '../../api/today.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { useOrganisation, useSession } from '../../shell/session-context.ts';
import { GapList } from '../matrix/gap-list.tsx';
import { NewProgrammeDialog } from '../programmes/new-programme-dialog.tsx';
import { AttentionList } from './attention-list.tsx';
import { OutgoingList } from './outgoing-list.tsx';
import { timeOfDay } from './time-of-day.ts';
import styles from './today-page.module.css';

export const TodayPage = () => {
  const { t } = useTranslation();
  const { person } = useSession();
  const organisation = useOrganisation();
  const today = useQuery(todayQuery);
  const [firstName = person.name] = person.name.split(' ');
  return (
    <>
      <PageHeader title={t(`today.greeting.${timeOfDay(new Date())}`, { name: firstName })} crumb={organisation.name} />
      <QueryView query={today}>
        {(data) => (data.programmes.length === 0 ? <WithoutProgramme today={data} /> : <Overview today={data} />)}
      </QueryView>
    </>
  );
};

/** An organisation without a plan of its own may still have things to see to, as a host's editor-in-chief has. */
const WithoutProgramme = ({ today }: { today: Today }) => {
  const { t } = useTranslation();
  return (
    <div className={styles.column}>
      {today.attention.length > 0 && (
        <section>
          <h2>{t('today.attention')}</h2>
          <AttentionList attention={today.attention} />
        </section>
      )}
      <NewOrganisation />
    </div>
  );
};

const Overview = ({ today }: { today: Today }) => {
  const { t } = useTranslation();
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <section>
          <h2>{t('today.outgoing')}</h2>
          <OutgoingList outgoing={today.outgoing} />
        </section>
        <section>
          <h2>{t('today.attention')}</h2>
          <AttentionList attention={today.attention} />
        </section>
        <section>
          <h2>{t('today.programmes')}</h2>
          <ProgrammeLines programmes={today.programmes} />
        </section>
      </div>
      <section>
        <h2>{t('today.gaps')}</h2>
        <GapList gaps={today.gaps} programmeId={today.programmes[0]?.id ?? ''} />
      </section>
    </div>
  );
};

const ProgrammeLines = ({ programmes }: { programmes: Today['programmes'] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={styles.items}>
      {programmes.map(({ id, name, counts }) => (
        <li key={id}>
          <Link to="/program/$programmeId" params={{ programmeId: id }}>
            {name}
          </Link>
          <small>
            {t('today.programmeLine', {
              planned: format.number(counts.planned),
              needs: format.number(counts.needs),
              delivered: format.number(counts.delivered),
              confirmed: format.number(counts.confirmed),
            })}
            {counts.late > 0 && (
              <>
                {', '}
                <b className={styles.late}>{t('today.late', { count: counts.late })}</b>
              </>
            )}
          </small>
        </li>
      ))}
    </ul>
  );
};

const NewOrganisation = () => {
  const { t } = useTranslation();
  const [isNew, setIsNew] = useState(false);
  return (
    <>
      <EmptyState
        title={t('today.newTitle')}
        readTitle={t('programmes.emptyTitle')}
        action={
          <Button look="primary" onPress={() => setIsNew(true)}>
            {t('today.create')}
          </Button>
        }
      >
        <p>{t('today.newText')}</p>
        <ol>
          <li>{t('today.step1')}</li>
          <li>{t('today.step2')}</li>
          <li>{t('today.step3')}</li>
        </ol>
      </EmptyState>
      {isNew && <NewProgrammeDialog onClose={() => setIsNew(false)} />}
    </>
  );
};
