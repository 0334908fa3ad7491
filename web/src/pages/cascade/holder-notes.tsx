import { useTranslation } from 'react-i18next';
import type { Holder } from '../../api/cascade.ts';
import { Tag } from '../../parts/tag.tsx';
import styles from './cascade.module.css';

type HolderNotesProps = { holder: Holder; byId: ReadonlyMap<string, Holder> };

/** The state in words, and what needs somebody's eye. */
export const HolderNotes = ({ holder, byId }: HolderNotesProps) => {
  const { t } = useTranslation();
  const { kind, state, isOverdue, mailStatus, waitingBelow, hangsOnId, isDuplicate, addedBy } = holder;
  const tone = state === 'passedOn' ? 'good' : state === 'declined' ? 'bad' : 'plain';
  return (
    <span className={styles.notes}>
      <Tag tone={tone}>{kind === 'audience' ? t(`cascade.stateAudience.${state}`) : t(`cascade.state.${state}`)}</Tag>
      {isOverdue && <Tag tone="bad">{t('cascade.overdue')}</Tag>}
      {waitingBelow > 0 && <Tag tone="bad">{t('cascade.waitingBelow', { count: waitingBelow })}</Tag>}
      {mailStatus === 'notDelivered' && <Tag tone="bad">{t('cascade.notDelivered')}</Tag>}
      {mailStatus === 'unknown' && <Tag tone="wait">{t('cascade.mailUnknown')}</Tag>}
      {hangsOnId !== null && <Tag tone="wait">{t('cascade.hangsOnOne')}</Tag>}
      {isDuplicate && <Tag tone="wait">{t('cascade.duplicate')}</Tag>}
      {addedBy !== null && <Tag tone="info">{t('cascade.addedBy', { name: byId.get(addedBy)?.name ?? '' })}</Tag>}
    </span>
  );
};
