import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { activitiesQuery } from '../../api/activities.ts';
import { type PlanAudience, type PlanStructure, removeAudience, restoreAudience } from '../../api/plan.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

type Props = { structure: PlanStructure; audience: PlanAudience };

/** One that is used shows where before it goes; it can be brought back as it was. */
export const RemoveAudience = ({ structure, audience }: Props) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isAsking, setIsAsking] = useState(false);
  const uses = useWhereUsed(structure, audience);
  const programmeId = structure.programme.id;
  const refresh = [['plan', programmeId], ['matrix', programmeId], ['activities', programmeId], ['programmes'], ['today']];
  const restore = useAction({ act: () => restoreAudience(audience.id), refresh, onDone: () => showToast(t('common.undone')) });
  const remove = useAction({
    act: () => removeAudience(audience.id),
    onDone: async () => {
      showToast(t('audience.removed', { name: audience.name }), { undo: () => restore.run() });
      await navigate({ to: '/program/$programmeId', params: { programmeId } });
    },
    refresh,
  });
  return (
    <div>
      <Button look="danger" isPending={remove.isPending} onPress={() => (uses.length === 0 ? remove.run() : setIsAsking(true))}>
        {t('audience.remove')}
      </Button>
      {isAsking && (
        <Dialog title={t('audience.removeTitle', { name: audience.name })} isOpen onClose={() => setIsAsking(false)}>
          <p>{t('audience.removeText')}</p>
          <ul>
            {uses.map((use) => (
              <li key={use}>{use}</li>
            ))}
          </ul>
          <div className="row">
            <Button look="danger" isPending={remove.isPending} onPress={() => remove.run()}>
              {t('audience.remove')}
            </Button>
            <Button onPress={() => setIsAsking(false)}>{t('common.cancel')}</Button>
          </div>
        </Dialog>
      )}
    </div>
  );
};

const useWhereUsed = ({ programme, audiences, needs }: PlanStructure, { id }: PlanAudience): string[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const activities = useQuery(activitiesQuery(programme.id)).data ?? [];
  const cells = needs.filter(({ audienceId }) => audienceId === id).length;
  const planned = activities.filter((one) => one.state !== 'cancelled' && one.needs.some(({ audienceId }) => audienceId === id)).length;
  const heirs = audiences.filter(({ inheritsFrom }) => inheritsFrom.some((from) => from.id === id)).map(({ name }) => name);
  return [
    ...(cells > 0 ? [t('audience.usedInCells', { count: cells })] : []),
    ...(planned > 0 ? [t('audience.usedInActivities', { count: planned })] : []),
    ...(heirs.length > 0 ? [t('audience.inheritedBy', { names: format.list(heirs) })] : []),
  ];
};
