import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { localFieldsQuery } from '../../api/local-fields.ts';
import { planWordUrl, planWorkbookUrl } from '../../api/plan-files.ts';
import { suggestionsQuery } from '../../api/suggestions.ts';
import { Menu } from '../../parts/menu.tsx';
import styles from './templates.module.css';

const places = {
  suggestions: '/program/$programmeId/forslag',
  fields: '/program/$programmeId/lokala-falt',
  live: '/program/$programmeId/projektgrupp',
  ambassador: '/program/$programmeId/ambassador',
} as const;

/** What one does with the plan as a file, and as a template. */
export const PlanMenus = ({ programmeId }: { programmeId: string }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const params = { programmeId };
  return (
    <>
      {/* What goes out is kept, for what comes in to be compared with. */}
      <Menu
        label={t('planFile.menu')}
        choices={[
          { id: 'out', label: t('planFile.out'), hint: t('planFile.outHint') },
          { id: 'outWord', label: t('planFile.outWord'), hint: t('planFile.outHint') },
          { id: 'in', label: t('planFile.in'), hint: t('planFile.inHint') },
        ]}
        onChoose={(id) => {
          if (id === 'out') window.location.assign(planWorkbookUrl(programmeId));
          else if (id === 'outWord') window.location.assign(planWordUrl(programmeId));
          else void navigate({ to: '/program/$programmeId/excel', params });
        }}
      />
      <Menu
        label={t('suggestions.menu')}
        choices={[
          { id: 'suggestions', label: t('suggestions.title') },
          { id: 'fields', label: t('localFields.title') },
          { id: 'live', label: t('liveData.title') },
          { id: 'ambassador', label: t('ambassador.title') },
        ]}
        onChoose={(id) => void navigate({ to: places[id as keyof typeof places], params })}
      />
    </>
  );
};

/** For those who follow somebody's plan: what is left to decide and to fill in. */
export const LeftToDo = ({ programmeId }: { programmeId: string }) => {
  const { t } = useTranslation();
  const suggestions = useQuery(suggestionsQuery(programmeId)).data;
  const fields = useQuery(localFieldsQuery(programmeId)).data;
  const left = suggestions === undefined || suggestions.isOwn ? 0 : suggestions.left;
  const missing = fields?.missing ?? 0;
  if (left === 0 && missing === 0) return null;
  return (
    <p className={styles.left}>
      {left > 0 && (
        <Link to="/program/$programmeId/forslag" params={{ programmeId }}>
          {t('suggestions.left', { count: left })}
        </Link>
      )}
      {missing > 0 && (
        <Link to="/program/$programmeId/lokala-falt" params={{ programmeId }}>
          {t('localFields.missing', { count: missing })}
        </Link>
      )}
    </p>
  );
};
