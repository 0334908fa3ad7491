import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Chip, ChipRow } from '../../parts/chip.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { useOrganisation } from '../../shell/session-context.ts';
import styles from './calendar.module.css';
import { CalendarBoard } from './calendar-board.tsx';
import { type CalendarSearch, scopeOf } from './calendar-search.ts';
import { FeedList } from './feed-list.tsx';
import { PressureView } from './pressure-view.tsx';
import { SavedViews } from './saved-views.tsx';
import { YearPlans } from './year-plans.tsx';

/** What is planned: by us, and by everybody who shares the service and has published. */
export const CalendarPage = () => {
  const { t } = useTranslation();
  const search = useSearch({ from: '/staff/kalender' });
  const navigate = useNavigate({ from: '/kalender' });
  const onSearch = (change: CalendarSearch) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const board = (
    <>
      <div className={styles.top}>
        <ChipRow label={t('calendar.whose')}>
          <Chip isOn={search.urval === undefined} onToggle={() => onSearch({ urval: undefined })}>
            {t('calendar.ours')}
          </Chip>
          <Chip isOn={search.urval === 'alla'} onToggle={() => onSearch({ urval: 'alla' })}>
            {t('calendar.everyones')}
          </Chip>
        </ChipRow>
        <SavedViews search={search} onSearch={onSearch} />
      </div>
      <CalendarBoard search={search} onSearch={onSearch} scope={scopeOf(search)} />
    </>
  );
  return (
    <>
      <PageHeader title={t('calendar.title')} crumb={useOrganisation().name} />
      <Tabs
        label={t('calendar.title')}
        chosen={search.flik ?? 'kalender'}
        onChoose={(flik) => onSearch({ flik: flik === 'kalender' ? undefined : flik })}
        tabs={[
          { id: 'kalender', label: t('calendar.title'), panel: board },
          { id: 'belastning', label: t('calendar.pressure'), panel: <PressureView search={search} onSearch={onSearch} /> },
          { id: 'arsplaner', label: t('calendar.yearPlans'), panel: <YearPlans /> },
          { id: 'prenumerera', label: t('calendar.feeds'), panel: <FeedList /> },
        ]}
      />
    </>
  );
};
