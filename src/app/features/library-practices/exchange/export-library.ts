import { csvOf, jsonOf } from './file/library-file';
import type { LibraryText } from '../../../domain/library-practices/library-practice';
import { calendarDay } from '../../../domain/calendar/zone';
import { download } from '../../../shared/ui/download/download';

const types = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

/** Into a file on the device; loaded when it is first asked for. */
export function exportLibrary(kind: keyof typeof types, practices: readonly LibraryText[]): void {
  const text = kind === 'csv' ? csvOf(practices) : jsonOf(practices);
  download(`practices-${calendarDay(new Date())}.${kind}`, types[kind], text);
}
