import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { partTagsQuery, tagAudience, tagMessage } from '../../api/services.ts';
import { Chip, ChipRow } from '../../parts/chip.tsx';
import { useReadOnly } from '../../parts/read-only.ts';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './services.module.css';

type Props = { programmeId: string; kind: 'message' | 'audience'; subjectId: string; mayChange: boolean };

/** Which parts of the service a message is about or a group uses. Nothing where the service has no parts. */
export const PartTags = ({ programmeId, kind, subjectId, mayChange }: Props) => {
  const { t } = useTranslation();
  const isReadOnly = useReadOnly();
  const data = useQuery(partTagsQuery(programmeId)).data;
  const refresh = [['part-tags', programmeId], ['service', 'part-uses'], ['group-page'], ['skills']];
  const act = (partIds: string[]) => (kind === 'message' ? tagMessage : tagAudience)(subjectId, partIds);
  const undo = useAction({ act, refresh });
  const save = useAction({ act, refresh, onDone: ({ previous }) => showToast(t('common.saved'), { undo: () => undo.run(previous) }) });
  if (data === undefined || data.parts.length === 0) return null;
  const chosen = data.tags.find((tag) => tag.subjectId === subjectId)?.partIds ?? [];
  return (
    <section className={styles.section}>
      <h2>{t('services.partsOf')}</h2>
      {mayChange && !isReadOnly ? (
        <>
          <p className="soft">{t(kind === 'message' ? 'services.tagMessageHint' : 'services.tagAudienceHint')}</p>
          <ChipRow label={t('services.partsOf')}>
            {data.parts.map(({ id, name }) => (
              <Chip
                key={id}
                isOn={chosen.includes(id)}
                onToggle={(isOn) => save.run(isOn ? [...chosen, id] : chosen.filter((partId) => partId !== id))}
              >
                {name}
              </Chip>
            ))}
          </ChipRow>
        </>
      ) : (
        <p>
          {chosen.length === 0
            ? t('services.whole')
            : data.parts.filter(({ id }) => chosen.includes(id)).map(({ id, name }) => <Tag key={id}>{name}</Tag>)}
        </p>
      )}
    </section>
  );
};
