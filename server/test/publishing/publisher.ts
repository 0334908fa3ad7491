import { type PublishedPage, type PublishPage, publishPage } from '#publishing';
import type { MemberActor } from '../../src/vocabulary/actor.ts';
import type { AppUnderTest } from '../app-under-test.ts';

export const karinOf = (app: AppUnderTest): MemberActor => ({
  personId: app.personId('karin'),
  name: 'Karin Lindqvist',
  organisationId: app.organisations.storsjo,
  roles: ['manage'],
  assuranceLevel: 3,
  personalNumberHash: null,
  locale: 'sv',
});

export const olleOf = (app: AppUnderTest): MemberActor => ({
  ...karinOf(app),
  personId: app.personId('olle'),
  name: 'Olle Berg',
  organisationId: app.organisations.granvik,
});

/** Publishes as Karin at Storsjö. Planning's release does the same. */
export const publishAs = (app: AppUnderTest, actor: MemberActor, page: Partial<PublishPage>): Promise<PublishedPage> =>
  app.database.transaction((tx) =>
    publishPage(tx, actor, {
      title: 'Nya bokningen öppnar',
      html: '<p>Den öppnar den 1 mars.</p>',
      text: 'Den öppnar den 1 mars.',
      ...page,
    }),
  );

export const pathOf = (url: string): string => new URL(url).pathname;
