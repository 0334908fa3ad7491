import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { peopleQuery } from '../../api/organisation.ts';
import { useFormat } from '../../i18n/format.ts';
import { ClashNotice } from '../../parts/clash-notice.tsx';
import type { Clash } from '../../parts/use-save-together.ts';
import type { TogetherFields } from './activity-together.ts';

type Name = keyof TogetherFields;

/** What two people changed in the same activity, in the form's own words. */
export const ActivityClash = ({ clash }: { clash: Clash<TogetherFields> }) => {
  const labelOf = useLabel();
  const show = useShown();
  return (
    <ClashNotice
      rows={clash.names.map((name) => ({
        name,
        label: labelOf(name),
        mine: show(name, clash.mine),
        theirs: show(name, clash.theirs),
      }))}
      onMine={clash.keepMine}
      onTheirs={clash.keepTheirs}
    />
  );
};

const useLabel = () => {
  const { t } = useTranslation();
  return (name: Name): string => {
    if (name === 'title' || name === 'note') return t(`activity.${name}`);
    if (name === 'responsiblePersonId') return t('activity.responsible');
    if (name === 'needIds') return t('plan.needs');
    if (name === 'type' || name === 'localTypeId' || name === 'channel') return t('activityType.label');
    if (name === 'details') return t('audience.details');
    return t(`activityForm.${name}`);
  };
};

const useShown = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const people = useQuery(peopleQuery).data ?? [];
  const day = (text: string | null | undefined): string => (text == null ? '' : format.day(text));
  const days = ({ plannedDate, plannedUntil, milestoneId }: TogetherFields['when']): string =>
    milestoneId == null ? [day(plannedDate), day(plannedUntil)].filter(Boolean).join('–') : t('activityForm.byMilestone');
  return (name: Name, fields: TogetherFields): string => {
    const value = fields[name];
    if (name === 'when') return days(fields.when) || t('plan.undated');
    if (name === 'confirmedDate') return day(fields.confirmedDate);
    if (name === 'publishAt') return typeof value === 'string' ? format.moment(value) : '';
    if (name === 'type' && fields.type !== undefined) return t(`activityType.name.${fields.type}`);
    if (name === 'responsiblePersonId') return people.find(({ personId }) => personId === value)?.name ?? t('common.none');
    if (name === 'needIds') return t('plan.answersFor', { count: fields.needIds.length });
    if (name === 'details')
      return Object.values(fields.details ?? {})
        .filter((one) => typeof one === 'string' || typeof one === 'number')
        .join(', ');
    if (typeof value === 'boolean') return t(value ? 'clash.yes' : 'clash.no');
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
};
