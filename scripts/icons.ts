// Writes the icons the app uses, from Material Symbols (rounded, weight 400), as typed paths.
// Run `node scripts/icons.ts` after adding a name; nothing is fetched at run time.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { say } from '../supabase/embedded/say.ts';

// Needed before anybody has signed in: these travel with the first chunk.
const first = ['check', 'cloud_off', 'error', 'info', 'mail', 'visibility', 'visibility_off'];

// Everything else comes with the shells, in a chunk of its own.
const rest = `
account_circle add archive arrow_back arrow_forward article assignment block calendar_month call
chat_bubble check_circle chevron_left chevron_right close cloud_done contrast content_copy dark_mode
delete description devices download draft edit edit_note event event_available fact_check
favorite filter_list flag forum front_hand group group_add group_off handshake health_and_safety help
history hourglass_empty keyboard_arrow_down keyboard_arrow_up key light_mode link list_alt lock lock_open
logout mark_email_read menu more_horiz more_vert open_in_new pause pending person person_add
phone_in_talk play_arrow print progress_activity record_voice_over refresh replay schedule search send
settings shield shield_person sort spa star sunny sync sync_problem task_alt tune unarchive undo
unfold_more verified_user warning wifi_off
`
  .trim()
  .split(/\s+/)
  .filter((name) => !first.includes(name));

const folder = join(
  dirname(createRequire(import.meta.url).resolve('@material-symbols/svg-400/package.json')),
  'rounded',
);
const target = join(import.meta.dirname, '../src/app/shared/ui/icon');

function pathOf(name: string): string {
  const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
  const path = /<path d="([^"]+)"\/>/.exec(svg)?.[1];
  if (!path) throw new Error(`The icon ${name} has no single path.`);
  return path;
}

function write(file: string, constant: string, names: readonly string[]): void {
  const lines = names.map((name) => `  ${name}:\n    '${pathOf(name)}',`);
  const head = '// Made by scripts/icons.ts from Material Symbols (Apache-2.0). Do not edit.\n';
  writeFileSync(
    join(target, file),
    `${head}export const ${constant} = {\n${lines.join('\n')}\n} as const;\n`,
  );
}

write('first-icons.ts', 'firstIcons', first);
write('icon-paths.ts', 'iconPaths', rest);
say(`${String(first.length + rest.length)} icons written.`);
