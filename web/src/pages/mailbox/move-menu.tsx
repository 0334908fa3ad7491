import { useTranslation } from 'react-i18next';
import type { Place } from '../../api/mailbox.ts';
import { Menu } from '../../parts/menu.tsx';
import { usePlaces } from './use-places.ts';

type MoveMenuProps = { mailboxId: string; from: Place; onMove: (to: Place) => void; size?: 'normal' | 'small' };

/** Every place but the one where the letter lies and the bin, which has a button of its own. */
export const MoveMenu = ({ mailboxId, from, onMove, size = 'normal' }: MoveMenuProps) => {
  const { t } = useTranslation();
  const { places } = usePlaces(mailboxId);
  const choices = places.filter(({ id }) => id !== from && id !== 'deleted').map(({ id, name }) => ({ id, label: name }));
  return <Menu size={size} label={t('mailbox.move.label')} choices={choices} onChoose={onMove} />;
};
