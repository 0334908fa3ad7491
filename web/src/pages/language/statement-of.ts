import type { MainMessage } from '../../api/language.ts';

/** What is in force, or what is proposed while nothing is. */
export const statementOf = ({ versions, currentVersion }: MainMessage): string =>
  (versions.find(({ version }) => version === currentVersion) ?? versions[0])?.statement ?? '';
