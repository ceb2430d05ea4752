// Writes the icons the app uses, from Material Symbols (rounded, weight 400), as typed paths.
// Run `node scripts/icons.ts` after adding a name; nothing is fetched at run time.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { say } from '../supabase/embedded/say.ts';

// Needed before anybody has signed in, or on a client's Today: these travel with the first chunk.
const first = `
assignment chevron_right cloud_off edit_note event front_hand handshake logout mail more_horiz phone_in_talk show_chart sunny visibility
`
  .trim()
  .split(/\s+/);

// Everything else comes with the shells, in a chunk of its own.
const rest = `
error info visibility_off
account_circle add add_link archive arrow_back article block bookmark_heart call check check_circle
checklist chevron_left close close_fullscreen cloud_done content_copy delete devices edit
edit_note event_available event_busy flag format_bold format_h2 format_h3 format_italic
format_list_bulleted format_list_numbered format_quote forum group handshake help history key
keyboard keyboard_arrow_down link lock manage_search mark_email_read menu more_vert open_in_full
open_in_new pending person person_add print radio_button_unchecked redo refresh schedule search
send settings shield_person sort sync sync_problem task_alt unarchive undo videocam
air arrow_downward arrow_forward arrow_upward download favorite front_hand lock_open menu_book
pause_circle play_arrow replay reply self_improvement stop_circle timer upload image table star star-fill
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

async function write(file: string, constant: string, names: readonly string[]): Promise<void> {
  const lines = names.map((name) => `  '${name}': '${pathOf(name)}',`);
  const head = '// Made by scripts/icons.ts from Material Symbols (Apache-2.0). Do not edit.\n';
  const text = `${head}export const ${constant} = {\n${lines.join('\n')}\n} as const;\n`;
  const path = join(target, file);
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), parser: 'typescript' }));
}

await write('first-icons.ts', 'firstIcons', first);
await write('icon-paths.ts', 'iconPaths', rest);
say(`${String(first.length + rest.length)} icons written.`);
