import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleQuery } from '../api/organisation.ts';
import { mayDo, type Right } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { Held } from './read-only.ts';

/** More names than this do not make it clearer whom to ask. */
const most = 3;

/** Those of the organisation who have the right, by name: `Karin Lindqvist och Olle Berg`. Empty until it is known. */
export const useHolders = (right: Right, isAsked: boolean): string => {
  const { t } = useTranslation();
  const format = useFormat();
  const people = useQuery({ ...peopleQuery, enabled: isAsked }).data ?? [];
  const names = people.filter(({ roles }) => mayDo(roles, right)).map(({ name }) => name);
  return format.list(names.length > most ? [...names.slice(0, most), t('common.others')] : names);
};

/**
 * In the place of what asks for a right that a writing member has not: who has it. Whoever only reads gets no sentence at every turn; the
 * banner has said it.
 */
export const WhoMay = ({ right }: { right: 'send' | 'manage' }) => {
  const { t } = useTranslation();
  const held = useContext(Held);
  const isAsked = mayDo(held, 'write') && !mayDo(held, right);
  const people = useHolders(right, isAsked);
  return isAsked && people !== '' ? <p className="soft">{t(`common.whoMay.${right}`, { people })}</p> : null;
};
