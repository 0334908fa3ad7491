import { describe, expect, test } from 'vitest';
import { placeFor } from '../src/parts/toast-place.ts';

const notices = { height: 60, left: 16, right: 374 };
const at = (top: number, bottom: number) => ({ top, bottom, left: 16, right: 200 });

describe('a notice on a phone', () => {
  test('stays at the bottom as long as nothing that is used lies under it', () => {
    expect(placeFor('bottom', notices, null, 800, 16)).toBe('bottom');
    expect(placeFor('bottom', notices, at(300, 344), 800, 16)).toBe('bottom');
    expect(placeFor('bottom', { ...notices, left: 300 }, at(750, 794), 800, 16)).toBe('bottom');
  });

  test('goes to the top when the button that was pressed stands lowest, and back when it is in the way there', () => {
    expect(placeFor('bottom', notices, at(740, 784), 800, 16)).toBe('top');
    expect(placeFor('top', notices, at(740, 784), 800, 16)).toBe('top');
    expect(placeFor('top', notices, at(20, 64), 800, 16)).toBe('bottom');
  });

  test('stays where it is when what is used is as high as the screen', () => {
    expect(placeFor('bottom', notices, at(0, 800), 800, 16)).toBe('bottom');
  });
});
