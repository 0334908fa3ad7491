import { describe, expect, it } from 'vitest';
import { diffPlan, type ProgrammeSnapshot } from '../../src/contexts/planning/domain/plan-document/diff-plan.ts';
import { parsePlanText } from '../../src/contexts/planning/domain/plan-document/parse-plan.ts';
import type { ParsedPlan } from '../../src/contexts/planning/domain/plan-document/plan.ts';

const text = `Chefer:
- Tidplan
- Budget
Kanaler: chefsmöte

Medarbetare:
Samma som chefer
- Din roll
Kanaler: APT och intranät

Externa målgrupper

Boende:
- Tidplan
Kanaler: brev
`;

/** What the programme looks like after the plan was imported. */
function stored(plan: ParsedPlan): ProgrammeSnapshot {
  const idOf = (title: string) => `message-${plan.messages.findIndex((message) => message.title === title)}`;
  return {
    messages: plan.messages.map((message) => ({ id: idOf(message.title), title: message.title })),
    audiences: plan.audiences.map(({ name, side, tier, channels, channelNote, ownMessages, inheritsFrom }) => ({
      id: `audience-${name}`,
      name,
      side,
      tier,
      channels,
      channelNote,
      messageIds: ownMessages.map((message) => idOf(message.title)),
      inheritsFromIds: inheritsFrom.map((each) => `audience-${each.audience}`),
    })),
  };
}

describe('Importing into a programme', () => {
  const before = stored(parsePlanText(text));

  it('the same file again changes nothing', () => {
    const diff = diffPlan(before, parsePlanText(text));
    expect(diff.audiences).toMatchObject({ added: [], changed: [], missingInFile: [] });
    expect(diff.messages).toMatchObject({ added: [], missingInFile: [] });
    expect(diff.needs).toMatchObject({ added: [], missingInFile: [] });
    expect([diff.audiences.unchanged.length, diff.messages.unchanged.length, diff.needs.unchanged.length]).toEqual([3, 3, 6]);
  });

  it('a plan that only typed things differently changes nothing either', () => {
    const diff = diffPlan(before, parsePlanText(text.replace('- Budget', '• budget.').replace('Din roll', 'DIN  ROLL')));
    expect([diff.audiences.changed, diff.messages.added, diff.needs.added]).toEqual([[], [], []]);
  });

  it('a changed file shows every field with before and after', () => {
    const changed = text
      .replace('Kanaler: brev', 'Kanaler: brev, sms')
      .replace('- Din roll', '- Utbildning')
      .replace('Boende:', 'Hyresgäster:\n- Ny port\nKanaler: app\n\nBoende:');
    const diff = diffPlan(before, parsePlanText(changed));
    expect(diff.audiences.added).toEqual(['Hyresgäster']);
    expect(diff.audiences.changed).toEqual([
      {
        id: 'audience-Boende',
        name: 'Boende',
        changes: [
          { field: 'channels', before: ['Brev'], after: ['Brev', 'Sms'] },
          { field: 'channelNote', before: 'Kanaler: brev', after: 'Kanaler: brev, sms' },
        ],
      },
    ]);
    expect(diff.messages).toMatchObject({ added: ['Utbildning', 'Ny port'], missingInFile: [{ title: 'Din roll' }] });
    expect(diff.needs.added).toEqual([
      { audience: 'Medarbetare', message: 'Utbildning' },
      { audience: 'Hyresgäster', message: 'Ny port' },
    ]);
    expect(diff.needs.missingInFile).toEqual([{ audience: 'Medarbetare', message: 'Din roll' }]);
  });

  it('a group that moved to the other side is the same group', () => {
    const moved = text.replace('Externa målgrupper\n', '');
    expect(diffPlan(before, parsePlanText(moved)).audiences.changed).toEqual([
      { id: 'audience-Boende', name: 'Boende', changes: [{ field: 'side', before: 'external', after: 'internal' }] },
    ]);
  });

  it('a group that is gone from the file is named, and so are its needs', () => {
    const diff = diffPlan(before, parsePlanText(text.slice(0, text.indexOf('Externa'))));
    expect(diff.audiences.missingInFile).toEqual([{ id: 'audience-Boende', name: 'Boende' }]);
    expect(diff.needs.missingInFile).toEqual([{ audience: 'Boende', message: 'Tidplan' }]);
  });
});
