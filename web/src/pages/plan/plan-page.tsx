import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Activity, activitiesQuery } from '../../api/activities.ts';
import { undoImport } from '../../api/imports.ts';
import { type PlanStructure, planQuery } from '../../api/plan.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button, buttonClass } from '../../parts/button.tsx';
import { Menu } from '../../parts/menu.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { useReadOnly } from '../../parts/read-only.ts';
import { Tabs } from '../../parts/tabs.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { CalendarBoard } from '../calendar/calendar-board.tsx';
import type { CalendarSearch } from '../calendar/calendar-search.ts';
import { GroupNotes } from '../services/group-notes.tsx';
import { ReferredBy } from '../services/referred-by.tsx';
import { LeftToDo, PlanMenus } from '../templates/plan-menus.tsx';
import { ActivityBoard } from './activity-board.tsx';
import { ActivityDialog } from './activity-dialog.tsx';
import { ActivityList } from './activity-list.tsx';
import { AudienceDialog } from './audience-dialog.tsx';
import { AudienceOverview } from './audience-overview.tsx';
import { MessageDialog } from './message-dialog.tsx';
import { MilestoneList } from './milestone-list.tsx';
import styles from './plan-page.module.css';

export const PlanPage = () => {
  const { t } = useTranslation();
  const { programmeId } = useParams({ from: '/staff/program/$programmeId/planen' });
  const plan = useQuery(planQuery(programmeId));
  const [adding, setAdding] = useState<'activity' | 'audience' | 'message' | null>(null);
  const close = () => setAdding(null);
  const isReadOnly = useReadOnly();
  // Audiences and messages are the owner’s; those who follow the plan have their own needs and activities in it.
  const isOwn = plan.data?.programme.isOwn !== false;
  const actions = (
    <>
      <Button look="primary" onPress={() => setAdding('activity')} isDisabled={plan.data === undefined}>
        {t('plan.newActivity')}
      </Button>
      {isOwn && (
        <Menu
          label={t('common.change')}
          choices={[
            { id: 'audience', label: t('plan.newAudience') },
            { id: 'message', label: t('plan.newMessage') },
          ]}
          onChoose={(id) => setAdding(id === 'audience' ? 'audience' : 'message')}
        />
      )}
      {!isReadOnly && isOwn && (
        <Link className={buttonClass()} to="/program/$programmeId/importera" params={{ programmeId }}>
          {t('plan.import')}
        </Link>
      )}
      <PlanMenus programmeId={programmeId} />
    </>
  );
  return (
    <>
      <PageHeader title={t('plan.title')} crumb={plan.data?.programme.name} actions={actions} />
      <QueryView query={plan}>
        {(structure) => (
          <>
            <LeftToDo programmeId={programmeId} />
            <UndoableImport structure={structure} programmeId={programmeId} />
            <Warnings structure={structure} />
            <GroupNotes programmeId={programmeId} />
            <PlanTabs programmeId={programmeId} structure={structure} />
            <ReferredBy programmeId={programmeId} />
            {adding === 'activity' && <ActivityDialog programmeId={programmeId} structure={structure} onClose={close} />}
          </>
        )}
      </QueryView>
      {adding === 'audience' && <AudienceDialog programmeId={programmeId} onClose={close} />}
      {adding === 'message' && <MessageDialog programmeId={programmeId} onClose={close} />}
    </>
  );
};

/** The same activities as a list, a board and a calendar, and what they are counted from. */
const PlanTabs = ({ programmeId, structure }: { programmeId: string; structure: PlanStructure }) => {
  const { t } = useTranslation();
  const activities = useQuery(activitiesQuery(programmeId));
  const search = useSearch({ from: '/staff/program/$programmeId/planen' });
  const navigate = useNavigate({ from: '/program/$programmeId/planen' });
  const onSearch = (change: CalendarSearch) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const shown = (view: (items: readonly Activity[]) => ReactNode) => <QueryView query={activities}>{view}</QueryView>;
  return (
    <Tabs
      label={t('plan.title')}
      chosen={search.flik ?? 'lista'}
      onChoose={(flik) => onSearch({ flik: flik === 'lista' ? undefined : flik })}
      tabs={[
        {
          id: 'lista',
          label: t('planViews.list'),
          panel: shown((items) => <ActivityList programmeId={programmeId} structure={structure} activities={items} />),
        },
        {
          id: 'tavla',
          label: t('planViews.board'),
          panel: shown((items) => <ActivityBoard programmeId={programmeId} structure={structure} activities={items} />),
        },
        {
          id: 'kalender',
          label: t('planViews.calendar'),
          panel: <CalendarBoard search={search} onSearch={onSearch} scope="own" programmeId={programmeId} />,
        },
        { id: 'milstolpar', label: t('planViews.milestones'), panel: <MilestoneList programmeId={programmeId} /> },
        { id: 'malgrupper', label: t('plan.byAudience'), panel: <AudienceOverview programmeId={programmeId} structure={structure} /> },
      ]}
    />
  );
};

const UndoableImport = ({ structure, programmeId }: { structure: PlanStructure; programmeId: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const undo = useAction({
    act: undoImport,
    refresh: [['plan', programmeId], ['matrix', programmeId], ['activities', programmeId], ['programmes'], ['today']],
    onDone: () => showToast(t('plan.importUndone')),
  });
  const isReadOnly = useReadOnly();
  const made = structure.undoableImport;
  if (made === null || isReadOnly) return null;
  return (
    <p className={styles.notice}>
      <span>{t('plan.undoImportText', { when: format.recent(made.importedAt) })}</span>
      <Button size="small" isPending={undo.isPending} onPress={() => undo.run(made.id)}>
        {t('plan.undoImport', { name: made.sourceName || t('plan.pastedText') })}
      </Button>
    </p>
  );
};

const Warnings = ({ structure: { warnings } }: { structure: PlanStructure }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (warnings.length === 0) return null;
  return (
    <details className={styles.warnings} open={warnings.length < 3}>
      <summary>
        {t('plan.warnings')} ({warnings.length})
      </summary>
      <ul>
        {warnings.map(({ audienceId, audienceName, tier, plannedDate, before }) => (
          <li key={audienceId}>
            {t('plan.warning', {
              name: audienceName,
              tier,
              when: plannedDate === null ? t('plan.undated') : format.day(plannedDate),
              before: format.list(
                before.map(
                  (each) => `${each.audienceName} (${each.plannedDate === null ? t('plan.undated') : format.day(each.plannedDate)})`,
                ),
              ),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
};
