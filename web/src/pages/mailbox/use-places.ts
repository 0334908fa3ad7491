import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { foldersQuery, type Place } from '../../api/mailbox.ts';

export type NamedPlace = { id: Place; name: string; letters: number; unread: number; isFolder: boolean };

/** Everywhere that a letter can lie, by name: inbox, archive, the owner's folders, the bin. */
export const usePlaces = (mailboxId: string): { places: NamedPlace[]; nameOf: (place: Place) => string } => {
  const { t } = useTranslation();
  const { data } = useQuery(foldersQuery(mailboxId));
  const fixed = (id: 'inbox' | 'archive' | 'deleted'): NamedPlace => {
    const counted = data?.places.find((place) => place.id === id);
    return { id, name: t(`mailbox.place.${id}`), letters: counted?.letters ?? 0, unread: counted?.unread ?? 0, isFolder: false };
  };
  const folders = (data?.folders ?? []).map((folder) => ({ ...folder, isFolder: true }));
  const places = [fixed('inbox'), fixed('archive'), ...folders, fixed('deleted')];
  return { places, nameOf: (place) => places.find(({ id }) => id === place)?.name ?? t('mailbox.place.inbox') };
};
