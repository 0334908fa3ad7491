import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room } from '../../api/collaboration.ts';
import { Radios } from '../../parts/choice.tsx';
import styles from './collaboration.module.css';
import { CollectionView } from './collection-view.tsx';

const supports = ['method', 'callOff', 'communication'] as const;

/** Three supports that are kept apart: how it is done, how it is called off, and what to say. */
export const SupportTab = ({ room }: { room: Room }) => {
  const { t } = useTranslation();
  const [collection, setCollection] = useState<(typeof supports)[number]>('method');
  return (
    <div className={styles.first}>
      <Radios
        name="collection"
        legend={t('collaboration.choose')}
        value={collection}
        onChange={setCollection}
        choices={supports.map((value) => ({ value, label: t(`collaboration.collection.${value}`) }))}
      />
      <CollectionView key={collection} room={room} collection={collection} mayAdd={room.mayWrite} />
    </div>
  );
};
