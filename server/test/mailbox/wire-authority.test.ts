import { describe, expect, test } from 'vitest';
import { createAuthorityLists } from '#mailbox';
import { createLogger } from '../../src/platform/logging/logger.ts';

const sender = { id: '162021004748', name: 'Kommun A' };

/** A register that can be away, and whose lists can change; the clock is ours. */
const listsOf = () => {
  const register = { senders: [sender], isAway: false, asked: 0 };
  const clock = { now: 0 };
  const answer = <T>(value: T): Promise<T> => (register.isAway ? Promise.reject(new Error('away')) : Promise.resolve(value));
  const lists = createAuthorityLists({
    register: {
      getSenders: () => {
        register.asked++;
        return answer(register.senders);
      },
      getDispatchers: () => answer([{ id: '162021003898', name: 'Kommun B', senders: [sender.id] }]),
    },
    logger: createLogger('silent'),
    now: () => clock.now,
  });
  return { register, clock, lists };
};

describe('who may send', () => {
  test('is asked of the register once for many letters, and again after some minutes', async () => {
    const { register, clock, lists } = listsOf();
    await Promise.all([lists.current(), lists.current(), lists.current()]);
    clock.now = 4 * 60_000;
    await lists.current();
    expect(register.asked).toBe(1);
    clock.now = 6 * 60_000;
    await lists.current();
    expect(register.asked).toBe(2);
  });

  test('is read anew before somebody is refused, but not for every stranger', async () => {
    const { register, clock, lists } = listsOf();
    await lists.current();
    register.senders = [sender, { id: '162021009999', name: 'Nyansluten' }];
    clock.now = 10_000;
    expect((await lists.fresher()).senders.has('162021009999')).toBe(true);
    await lists.fresher();
    expect(register.asked).toBe(2);
  });

  test('is what was last heard while the register is away, and nothing before it has been heard at all', async () => {
    const { register, clock, lists } = listsOf();
    register.isAway = true;
    await expect(lists.current()).rejects.toThrow('away');
    register.isAway = false;
    clock.now = 60_000;
    await lists.current();
    register.isAway = true;
    clock.now = 20 * 60_000;
    expect((await lists.current()).senders.get(sender.id)).toEqual(sender);
    // Asked again soon, not only when the lists would have been old.
    register.isAway = false;
    clock.now += 31_000;
    const asked = register.asked;
    await lists.current();
    expect(register.asked).toBe(asked + 1);
  });
});
