import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity } from '../../api/activities.ts';
import type { PlanStructure } from '../../api/plan.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Menu } from '../../parts/menu.tsx';
import { useReadOnly } from '../../parts/read-only.ts';
import styles from './activity-board.module.css';
import { ActivityDialog } from './activity-dialog.tsx';
import { MissingNote } from './missing-note.tsx';
import { type BoardStage, boardStages, mayMoveTo, useMoveStage } from './use-move-stage.ts';

type Props = { programmeId: string; structure: PlanStructure; activities: readonly Activity[] };

/** The backlog and what has come of it: four columns. A card without a day asks for it before it is confirmed. */
export const ActivityBoard = ({ programmeId, structure, activities }: Props) => {
  const { t } = useTranslation();
  const isReadOnly = useReadOnly();
  const mover = useMoveStage(programmeId);
  const [edited, setEdited] = useState<Activity | null>(null);
  const [over, setOver] = useState<BoardStage | null>(null);
  const move = (activity: Activity, to: BoardStage) => {
    if (!mayMoveTo(activity, to)) return;
    if (to === 'confirmed' && activity.plannedDate === null) setEdited(activity);
    else mover.run({ activity, to });
  };
  return (
    <>
      {!isReadOnly && <p className="soft small">{t('planViews.boardHint')}</p>}
      <div className={styles.board}>
        {boardStages.map((stage) => {
          const shown = activities.filter((activity) => activity.stage === stage);
          return (
            // Dragging is a second way; the card's menu and keys do the same.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
            <section
              key={stage}
              className={styles.column}
              data-over={over === stage || undefined}
              aria-label={t(`planViews.stage.${stage}`)}
              onDragOver={(event) => {
                event.preventDefault();
                setOver(stage);
              }}
              onDragLeave={() => setOver(null)}
              onDrop={(event) => {
                setOver(null);
                const dropped = activities.find(({ id }) => id === event.dataTransfer.getData('text/plain'));
                if (dropped !== undefined) move(dropped, stage);
              }}
            >
              <h2>
                {t(`planViews.stage.${stage}`)} <span className="soft">{shown.length}</span>
              </h2>
              <p className="soft small">{t(`planViews.stageHint.${stage}`)}</p>
              <Cards activities={shown} onEdit={setEdited} onMove={move} />
              {shown.length === 0 && <p className={styles.empty}>{t('planViews.emptyColumn')}</p>}
            </section>
          );
        })}
      </div>
      {edited !== null && (
        <ActivityDialog programmeId={programmeId} structure={structure} activity={edited} onClose={() => setEdited(null)} />
      )}
    </>
  );
};

/** A column shows so many at a time: nobody finds a card among hundreds. */
const cardsAtATime = 40;

type CardsProps = {
  activities: readonly Activity[];
  onEdit: (activity: Activity) => void;
  onMove: (activity: Activity, to: BoardStage) => void;
};

const Cards = ({ activities, onEdit, onMove }: CardsProps) => {
  const { t } = useTranslation();
  const [most, setMost] = useState(cardsAtATime);
  return (
    <>
      <ul>
        {activities.slice(0, most).map((activity) => (
          <Card key={activity.id} activity={activity} onEdit={() => onEdit(activity)} onMove={(to) => onMove(activity, to)} />
        ))}
      </ul>
      {activities.length > most && (
        <Button reads look="plain" onPress={() => setMost(most + cardsAtATime)}>
          {t('common.showMore')}
        </Button>
      )}
    </>
  );
};

type CardProps = { activity: Activity; onEdit: () => void; onMove: (to: BoardStage) => void };

const Card = ({ activity, onEdit, onMove }: CardProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, title, type, stage, confirmedDate, plannedDate, needs } = activity;
  const date = confirmedDate ?? plannedDate;
  const at = boardStages.findIndex((each) => each === stage);
  const isReadOnly = useReadOnly();
  const moves = isReadOnly ? [] : boardStages.filter((to) => mayMoveTo(activity, to));
  const audiences = [...new Set(needs.map(({ audienceName }) => audienceName))];
  return (
    // Dragging is a second way; the card's menu and keys do the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={styles.card} draggable={moves.length > 0} onDragStart={(event) => event.dataTransfer.setData('text/plain', id)}>
      <button
        type="button"
        className={styles.title}
        onClick={onEdit}
        disabled={stage === 'done'}
        onKeyDown={(event) => {
          const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
          const to = step === undefined || !event.shiftKey ? undefined : boardStages[at + step];
          if (to === undefined || isReadOnly) return;
          event.preventDefault();
          onMove(to);
        }}
      >
        {title}
      </button>
      <small>
        {t(`activityType.name.${type}`)} · {date === null ? t('plan.undated') : format.day(date)}
      </small>
      {audiences.length > 0 && (
        <small>
          {audiences.slice(0, 2).join(', ')}
          {audiences.length > 2 && ' …'}
        </small>
      )}
      <MissingNote activity={activity} />
      {moves.length > 0 && (
        <Menu
          size="small"
          look="plain"
          label={t('milestones.move')}
          ariaLabel={t('planViews.menuFor', { title })}
          choices={moves.map((to) => ({ id: to, label: t('planViews.moveTo', { stage: t(`planViews.stage.${to}`) }) }))}
          onChoose={(to) => onMove(to as BoardStage)}
        />
      )}
    </li>
  );
};
