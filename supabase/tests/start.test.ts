// What a person sees when the back end cannot start: one sentence and the mend, no stack trace.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { after, before, describe, test } from 'node:test';
import type { PgliteConnection } from '@supabase/lite/pglite';
import { connect } from '../embedded/connection.ts';
import { asFailure, describe as told } from '../embedded/failure.ts';
import { newKeys } from '../embedded/keys.ts';
import { lockFolder } from '../embedded/lock.ts';
import { migrate, type Migration } from '../embedded/migrations.ts';
import { startServer } from '../embedded/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'attune-start-'));
const keys = newKeys();

/** What lite makes before the first migration. */
const HISTORY = `create schema supabase_migrations;
  create table supabase_migrations.schema_migrations (version text primary key, name text)`;

async function failureOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
  } catch (error) {
    return told(error);
  }
  throw new Error('it started');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** A connection to a port as soon as somebody listens there. */
async function connected(port: number): Promise<Socket> {
  for (;;) {
    const socket = createConnection(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return socket;
    } catch {
      await setImmediate();
    }
  }
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

  test('takes over a lock whose number another process has now', () => {
    writeFileSync(join(folder, 'reused.lock'), `${String(process.pid)} long ago`);
    lockFolder(join(folder, 'reused'))();
  });

  test('says that the data cannot be written', () => {
    const error = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    const line = told(asFailure(error, { what: 'x', mend: 'y', folder: '/data' }));
    assert.match(line, /^The data in \/data cannot be written\. Give yourself the right to write/);
  });

  test('holds a request that comes before it is ready, and then answers it', async () => {
    const port = await freePort();
    let isReady = false;
    const starting = startServer({ keys, port, test: true }).finally(() => (isReady = true));
    const socket = await connected(port);
    assert.ok(!isReady);
    socket.write('GET /config.json HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n');
    const answer = await text(socket);
    await (await starting).stop();
    assert.match(answer, /^HTTP\/1\.1 200 OK/);
  });

  test('says that the data is damaged', async () => {
    const damaged = join(folder, 'damaged');
    mkdirSync(join(damaged, 'global'), { recursive: true });
    writeFileSync(join(damaged, 'PG_VERSION'), '17\n');
    writeFileSync(join(damaged, 'global', 'pg_control'), 'nonsense');
    const line = await failureOf(startServer({ keys, port: 0, test: true, folder: damaged }));
    assert.match(
      line,
      /^The data in .* cannot be opened .*copy the folder first, then npm run reset deletes it/,
    );
    assert.doesNotMatch(line, /\n/);
  });

  test('says which migration failed, and leaves nothing of it', async () => {
    const connection = await connect();
    await connection.driver.exec(HISTORY);
    const sql = 'create table half (id int); select 1 / 0;';
    const broken = { file: '20270101000000_broken.sql', version: '20270101000000', name: '', sql };
    const line = await failureOf(migrate(connection, [broken]));
    const { rows } = await connection.driver.query(`select to_regclass('half') as half`);
    await connection.close();
    assert.match(line, /^The migration 20270101000000_broken\.sql failed and was rolled back/);
    assert.deepEqual(rows, [{ half: null }]);
  });

  describe('with data that other migrations made', () => {
    const one = { file: '1_one.sql', version: '1', name: 'one', sql: 'create table one (id int)' };
    const two = { file: '2_two.sql', version: '2', name: 'two', sql: 'create table two (id int)' };
    const three = { ...two, file: '3_three.sql', version: '3', sql: 'create table three (id int)' };
    const line =
      'The data in x is from an older trial version of Attune. ' +
      'npm run reset deletes it and starts over with the demonstration data.';

    let connection: PgliteConnection;

    before(async () => {
      connection = await connect();
    });
    after(() => connection.close());

    /** Begins anew, with these applied. */
    async function migrated(...migrations: Migration[]): Promise<void> {
      await connection.driver.exec(
        `drop schema if exists supabase_migrations cascade; drop table if exists one, two, three; ${HISTORY}`,
      );
      await migrate(connection, migrations);
    }

    const hasThree = async (): Promise<boolean> => {
      const { rows } = await connection.driver.query(
        `select from pg_class where relname = 'three'`,
      );
      return rows.length > 0;
    };

    async function refused(...migrations: Migration[]): Promise<void> {
      assert.equal(await failureOf(migrate(connection, migrations, 'x')), line);
      assert.ok(!(await hasThree()));
    }

    test('says so when a migration was edited since', async () => {
      await migrated(one, two);
      await refused(one, { ...two, sql: `${two.sql};` }, three);
    });

    test('says so when a migration is gone', async () => {
      await migrated(one, two);
      await refused(one, three);
      await refused(one);
    });

    test('says so when a migration came in between', async () => {
      const later = { ...two, version: '4' };
      await migrated(one, later);
      await refused(one, three, later);
    });

    test('says so when it was made before there were hashes', async () => {
      await migrated(one);
      await connection.driver.exec('drop table supabase_migrations.migration_hashes');
      await refused(one, three);
    });

    test('goes on from the same migrations, whatever ends their lines', async () => {
      await migrated(one, { ...two, sql: 'create\ntable two (id int)' });
      await migrate(connection, [one, { ...two, sql: 'create\r\ntable two (id int)' }, three]);
      assert.ok(await hasThree());
    });
  });

  test('says that the disk is full', () => {
    const error = new Error('ENOSPC: no space left on device, write');
    assert.equal(
      told(asFailure(error, { what: 'x', mend: 'y' })),
      'The disk is full. Free some space, then start again.',
    );
  });
});
