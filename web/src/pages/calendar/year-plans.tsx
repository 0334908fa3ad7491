import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type YearPlans as Plans, saveYearPlan, yearPlansQuery } from '../../api/calendar.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { TextArea } from '../../parts/field.tsx';
import { FilterField } from '../../parts/filter-field.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useOrganisation } from '../../shell/session-context.ts';
import { useMonthName } from '../strategy/target-chart.tsx';
import styles from './calendar.module.css';
import { YearPlanDialog } from './year-plan-dialog.tsx';

const thisYear = new Date().getFullYear();
const years = [-1, 0, 1, 2].map((step) => thisYear + step);

/** One's own plan for a year, what others have published and, for the editor-in-chief, who has not. */
export const YearPlans = () => {
  const { t } = useTranslation();
  const { ar: year = thisYear } = useSearch({ from: '/staff/kalender' });
  const navigate = useNavigate({ from: '/kalender' });
  const setYear = (ar: number) => void navigate({ search: (before) => ({ ...before, ar }), replace: true });
  const plans = useQuery(yearPlansQuery(year));
  const isEditor = useOrganisation().roles.includes('editor');
  return (
    <div className={styles.sections}>
      <FilterField
        name="year"
        label={t('calendar.year')}
        value={String(year)}
        onChange={(value) => setYear(Number(value))}
        options={(years.includes(year) ? years : [year, ...years].toSorted((one, other) => one - other)).map((each) => ({
          value: String(each),
          label: String(each),
        }))}
      />
      <QueryView query={plans}>
        {(data) => (
          <>
            <Targets year={year} targets={data.targets} />
            <OwnPlan key={`own${year}`} year={year} plan={data.own} isShared={false} />
            {isEditor && <OwnPlan key={`shared${year}`} year={year} plan={data.shared} isShared />}
            <Published plans={data} />
            {data.missing !== null && <Missing missing={data.missing} />}
          </>
        )}
      </QueryView>
    </div>
  );
};

/** What the shared strategy wants of the year: what the plans below are to lead to. */
const Targets = ({ year, targets }: { year: number; targets: Plans['targets'] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const monthName = useMonthName();
  return (
    <section>
      <h2>{t('calendar.targets', { year })}</h2>
      {targets.length === 0 && <p className="soft">{t('calendar.targetsNone')}</p>}
      <ul className={styles.day}>
        {targets.map(({ id, goal, measure, unit, audience, baseline, target, latest }) => (
          <li key={id}>
            <b>
              {measure}
              {audience === '' ? '' : ` (${audience.toLowerCase()})`}: {format.number(target)} {unit}
            </b>
            <small>
              {[
                baseline === null ? '' : t('strategy.targetFrom', { baseline: format.number(baseline), unit }),
                latest === null
                  ? t('strategy.actualNone')
                  : t('strategy.actualLatest', { month: monthName(latest.month), value: format.number(latest.value), unit }),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </small>
            <small>{t('calendar.targetLeadsTo', { goal })}</small>
          </li>
        ))}
      </ul>
      <Link to="/strategi" search={{ del: 'goals' }}>
        {t('calendar.targetsLink')}
      </Link>
    </section>
  );
};

type OwnPlanProps = { year: number; plan: Plans['own']; isShared: boolean };

const OwnPlan = ({ year, plan, isShared }: OwnPlanProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [introduction, setIntroduction] = useState(plan?.introduction ?? '');
  const [isReading, setIsReading] = useState(false);
  const publishedAt = plan?.publishedAt ?? null;
  const refresh = [['year-plans'], ['year-plan'], ['calendar'], ['pressure']];
  const save = useAction<{ isPublished?: boolean }, unknown>({
    act: (change) => saveYearPlan({ year, isShared, introduction, ...change }),
    refresh,
    onDone: (_, { isPublished }) => {
      const said = isPublished === undefined ? t('common.saved') : isPublished ? t('calendar.published') : t('calendar.withdrawn');
      showToast(said, isPublished === undefined ? {} : { undo: () => save.run({ isPublished: !isPublished }) });
    },
  });
  const name = isShared ? 'introductionShared' : 'introduction';
  return (
    <section>
      <h2>{t(isShared ? 'calendar.sharedPlan' : 'calendar.ownPlan', { year })}</h2>
      <p className="soft">
        {publishedAt === null ? t('calendar.unpublished') : t('calendar.publishedWhen', { when: format.recent(publishedAt) })}
      </p>
      <TextArea
        name={name}
        label={t('calendar.introduction')}
        hint={t('calendar.introductionHint')}
        value={introduction}
        onChange={setIntroduction}
        maxLength={5000}
      />
      <div className="row">
        <Button
          look={publishedAt === null ? 'primary' : 'quiet'}
          isPending={save.isPending}
          onPress={() => save.run({ isPublished: publishedAt === null })}
        >
          {publishedAt === null ? t('calendar.publish') : t('calendar.withdraw')}
        </Button>
        {introduction !== (plan?.introduction ?? '') && <Button onPress={() => save.run({})}>{t('calendar.saveIntroduction')}</Button>}
        {plan !== null && (
          <Button reads look="plain" onPress={() => setIsReading(true)}>
            {t('calendar.readPlan')}
          </Button>
        )}
      </div>
      {isReading && plan !== null && <YearPlanDialog yearPlanId={plan.id} onClose={() => setIsReading(false)} />}
    </section>
  );
};

const Published = ({ plans: { published } }: { plans: Plans }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [read, setRead] = useState<string | null>(null);
  return (
    <section>
      <h2>{t('calendar.othersPlans')}</h2>
      {published.length === 0 && <p>{t('calendar.noPlans')}</p>}
      <ul className={styles.day}>
        {published.map(({ id, organisation, isShared, publishedAt, activities }) => (
          <li key={id}>
            <b>{organisation.name}</b>
            <small>
              {[
                isShared && t('calendar.isSharedPlan'),
                t('calendar.planActivities', { count: activities }),
                publishedAt !== null && format.recent(publishedAt),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
            <div className="row">
              <Button reads size="small" onPress={() => setRead(id)} aria-label={`${t('calendar.readPlan')}: ${organisation.name}`}>
                {t('calendar.readPlan')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {read !== null && <YearPlanDialog yearPlanId={read} onClose={() => setRead(null)} />}
    </section>
  );
};

const Missing = ({ missing }: { missing: NonNullable<Plans['missing']> }) => {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t('calendar.missing')}</h2>
      {missing.length === 0 ? (
        <p>{t('calendar.allPublished')}</p>
      ) : (
        <ul>
          {missing.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      )}
    </section>
  );
};
