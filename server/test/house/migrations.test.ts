import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compareLock, hashMigrations, readLock } from '../../../scripts/lock-migrations.mjs';
import { root } from './product-files.ts';

const house = mkdtempSync(join(tmpdir(), 'budkavle-migrations-'));
afterAll(() => rmSync(house, { recursive: true, force: true }));

const lock = () => spawnSync(process.execPath, ['scripts/lock-migrations.mjs'], { cwd: house, encoding: 'utf8' });

describe('history is not edited', { timeout: 120_000 }, () => {
  test('every migration is in migrations.lock, unchanged since it was put there', () => {
    const locked = readLock(readFileSync(join(root, 'server/migrations.lock'), 'utf8'));
    expect(Object.keys(locked).length).toBeGreaterThan(1);
    expect(compareLock(locked, hashMigrations(join(root, 'server')))).toEqual({ changed: [], gone: [], added: [] });
  });

  test('the lock takes a new migration, and refuses one that was changed or removed', () => {
    const folder = join(house, 'server/src/contexts/planning/migrations');
    mkdirSync(folder, { recursive: true });
    cpSync(join(root, 'scripts/lock-migrations.mjs'), join(house, 'scripts/lock-migrations.mjs'));
    writeFileSync(join(folder, '0001-first.sql'), 'select 1;');
    expect(lock().stdout).toContain('0001-first.sql');
    writeFileSync(join(folder, '0002-second.sql'), 'select 2;');
    expect(lock().stdout).toContain('0002-second.sql');
    writeFileSync(join(folder, '0001-first.sql'), 'select 3;');
    expect(lock()).toMatchObject({ status: 1, stderr: expect.stringContaining('0001-first.sql') });
    rmSync(join(folder, '0001-first.sql'));
    expect(lock().status).toBe(1);
  });
});
