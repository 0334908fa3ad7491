import { reachMessage } from '#planning';
import type { Tx } from '../../../platform/database/database.ts';
import { processServices } from '../../../platform/process-services.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { type CheckAnswers, tally } from '../domain/check.ts';
import { openTokenOf } from '../domain/check-token.ts';
import { type CheckRow, selectChecks, selectResults } from '../storage/checks.ts';

/** The organisation's questions about a message, and how they have been answered: in counts, never who answered what. */
export const showCheck = async (tx: Tx, actor: MemberActor, { messageId }: { messageId: Id }) => {
  const message = await reachMessage(tx, actor, messageId);
  const [check] = await selectChecks(tx, actor.organisationId, [messageId]);
  if (check === undefined || check.removedAt !== null) return { check: null };
  const { questions, passMark, isSkillCheck, isOpen, revision, messageVersion } = check;
  const { cipher, publicUrl } = processServices();
  return {
    check: {
      questions,
      passMark,
      isSkillCheck,
      isOpen,
      revision,
      messageVersion,
      isOutdated: messageVersion < message.version,
      openUrl: isOpen ? `${publicUrl}/kontrollfragor/${openTokenOf(check.id, cipher.lookupHash)}` : null,
      results: await countResults(tx, check),
    },
  };
};

const countResults = async (tx: Tx, { id, questions, messageVersion }: CheckRow) => {
  const { cipher } = processServices();
  const results = await selectResults(tx, id, messageVersion);
  const answers = results.map(({ answersSealed }) => JSON.parse(cipher.decrypt(answersSealed)) as CheckAnswers);
  const own = results.filter(({ recipientId }) => recipientId !== null);
  const open = results.filter(({ recipientId }) => recipientId === null);
  const passed = (list: typeof results) => list.filter(({ level }) => level !== null).length;
  return {
    members: { answered: own.length, passed: passed(own) },
    open: { answered: open.length, passed: passed(open) },
    questions: tally(questions, answers),
  };
};
