import { findOrganisations } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { type CalendarDate, calendarDateOf } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { ageOf, type MessageTest, resultOf, type TestAge, type TestResult, type TestSubjectKind } from '../domain/message-test.ts';
import { testTokenOf } from '../domain/test-link.ts';
import { selectBrands } from '../storage/brands.ts';
import { selectMainMessages } from '../storage/main-messages.ts';
import { selectMessageTests } from '../storage/message-tests.ts';
import { markOf } from './mark-subject.ts';
import { reachOf } from './reach-terms.ts';

export type ListedTest = Omit<MessageTest, 'organisationId' | 'subjectMark' | 'retiredAt' | 'variants'> &
  TestResult & { organisation: { id: Id; name: string }; isOwn: boolean; url: string | null };

export type SubjectAge = {
  kind: TestSubjectKind;
  id: Id;
  title: string;
  age: TestAge;
  lastTestedOn: CalendarDate | null;
  n: number;
};

const linkOf = ({ id, status }: MessageTest): string | null => {
  const { publicUrl, cipher } = processServices();
  return status === 'draft' ? null : `${publicUrl}/lydelser/${testTokenOf(id, cipher.lookupHash)}`;
};

/** The tests that the organisation sees, newest first; of one subject with `subjectId`. */
export const listMessageTests = async (
  tx: Tx,
  actor: MemberActor,
  { subjectId }: { subjectId?: Id | undefined },
): Promise<ListedTest[]> => {
  const tests = await selectMessageTests(tx, await reachOf(tx, actor), { subjectId });
  const names = new Map(
    (
      await findOrganisations(
        tx,
        tests.map(({ organisationId }) => organisationId),
      )
    ).map(({ id, name }) => [id, name]),
  );
  return tests.map(({ organisationId, subjectMark: _mark, retiredAt: _retired, variants, ...test }) => ({
    ...test,
    ...resultOf({ ...test, variants }),
    organisation: { id: organisationId, name: names.get(organisationId) ?? '' },
    isOwn: organisationId === actor.organisationId,
    url: organisationId === actor.organisationId ? linkOf({ ...test, organisationId, subjectMark: '', retiredAt: null, variants }) : null,
  }));
};

/** When each main message and each brand was last tested, and which are to be tested again; of one message with `messageId`. */
export const listTestAges = async (tx: Tx, actor: MemberActor, { messageId }: { messageId?: Id | undefined }): Promise<SubjectAge[]> => {
  const reach = await reachOf(tx, actor);
  const closed = (await selectMessageTests(tx, reach)).filter(({ status }) => status === 'closed');
  const today = calendarDateOf(new Date());
  const tell = async (kind: TestSubjectKind, id: Id, title: string): Promise<SubjectAge[]> => {
    const mark = await markOf(tx, actor, reach, { kind, id });
    if (mark === undefined) return [];
    const [latest] = closed
      .filter(({ subjectId }) => subjectId === id)
      .toSorted((one, other) => (other.heldOn ?? '').localeCompare(one.heldOn ?? ''));
    const n = latest === undefined ? 0 : resultOf(latest).n;
    return [{ kind, id, title, age: ageOf(latest, mark, today), lastTestedOn: latest?.heldOn ?? null, n }];
  };
  if (messageId !== undefined) return tell('message', messageId, '');
  const ages: SubjectAge[] = [];
  for (const { id, versions, currentVersion } of await selectMainMessages(tx, reach.networkIds))
    ages.push(
      ...(await tell('mainMessage', id, (versions.find(({ version }) => version === currentVersion) ?? versions[0])?.statement ?? '')),
    );
  for (const { id, name } of await selectBrands(tx, reach)) ages.push(...(await tell('brand', id, name)));
  return ages;
};
