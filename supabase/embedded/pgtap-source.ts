import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A tar file is a row of blocks: a header of one with name and size, then the content, filled up. */
const BLOCK = 512;

function fileIn(tar: Buffer, wanted: string): string {
  for (let at = 0; at < tar.length;) {
    const text = (from: number, length: number): string =>
      tar.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = parseInt(text(124, 12), 8) || 0;
    if (text(0, 100).endsWith(wanted)) return tar.toString('utf8', at + BLOCK, at + BLOCK + size);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  throw new Error(`${wanted} is not in the package.`);
}

/** pgTAP as statements for any Postgres: the extension that PGlite brings is nothing but SQL. */
export function pgtapSource(): string {
  const pglite = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'));
  const tar = gunzipSync(readFileSync(join(pglite, 'pgtap.tar.gz')));
  // Its first line keeps psql from running it outside of `create extension`.
  return fileIn(tar, '/pgtap--1.3.5.sql').replace(/^\\echo .*$/m, '');
}
