// What a person sees when the back end cannot start: one sentence and the mend, no stack trace.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { connect } from '../embedded/connection.ts';
import { asFailure, describe as told } from '../embedded/failure.ts';
import { newKeys } from '../embedded/keys.ts';
import { lockFolder } from '../embedded/lock.ts';
import { migrate } from '../embedded/migrations.ts';
import { startServer } from '../embedded/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'attune-start-'));
const keys = newKeys();

async function failureOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
  } catch (error) {
    return told(error);
  }
  throw new Error('it started');
}

describe('starting', () => {
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('says that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const line = await failureOf(startServer({ keys, port, test: true }));
    other.close();
    assert.equal(line, `Port ${String(port)} is taken. Stop what uses it, or set PORT.`);
  });

  test('says that another process uses the data', async () => {
    const unlock = lockFolder(join(folder, 'used'));
    const line = await failureOf(
      startServer({ keys, port: 0, test: true, folder: join(folder, 'used') }),
    );
    unlock();
    assert.match(line, /^The data in .* is in use by process \d+\. Stop that Attune first\.$/);
  });

  test('takes over the lock of a process that was killed', async () => {
    const dead = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await once(dead, 'exit');
    writeFileSync(join(folder, 'left.lock'), String(dead.pid));
    lockFolder(join(folder, 'left'))();
  });

  test('says that the data is damaged', async () => {
    const damaged = join(folder, 'damaged');
    mkdirSync(join(damaged, 'global'), { recursive: true });
    writeFileSync(join(damaged, 'PG_VERSION'), '17\n');
    writeFileSync(join(damaged, 'global', 'pg_control'), 'nonsense');
    const line = await failureOf(startServer({ keys, port: 0, test: true, folder: damaged }));
    assert.match(line, /^The data in .* cannot be opened .*npm run reset deletes it/);
    assert.doesNotMatch(line, /\n/);
  });

  test('says which migration failed, and leaves nothing of it', async () => {
    const connection = await connect();
    await connection.driver.exec(
      `create schema supabase_migrations;
       create table supabase_migrations.schema_migrations (version text primary key, name text)`,
    );
    const sql = 'create table half (id int); select 1 / 0;';
    const broken = { file: '20270101000000_broken.sql', version: '20270101000000', name: '', sql };
    const line = await failureOf(migrate(connection, [broken]));
    const { rows } = await connection.driver.query(`select to_regclass('half') as half`);
    await connection.close();
    assert.match(line, /^The migration 20270101000000_broken\.sql failed and was rolled back/);
    assert.deepEqual(rows, [{ half: null }]);
  });

  test('says that the disk is full', () => {
    const error = new Error('ENOSPC: no space left on device, write');
    assert.equal(
      told(asFailure(error, { what: 'x', mend: 'y' })),
      'The disk is full. Free some space, then start again.',
    );
  });
});
