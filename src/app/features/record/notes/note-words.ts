import type { ListedNote, Note, NoteTemplateKind, NoteVersion } from '../../../domain/notes/note';
import { longDay, relativeDay, relativeMoment } from '../../../domain/calendar/moment-words';

export const templateWords: Readonly<Record<NoteTemplateKind, string>> = {
  session: 'Session note',
  consultation: 'Consultation',
  free: 'Note',
};

/** On the chips that choose one. */
export const templateChips: readonly { kind: NoteTemplateKind; words: string }[] = [
  { kind: 'session', words: 'Session' },
  { kind: 'consultation', words: 'Consultation' },
  { kind: 'free', words: 'Open page' },
];

export const changeWords: Readonly<Record<NoteVersion['change'], string>> = {
  written: 'Written',
  finalised: 'Finished',
  amended: 'Amended',
  restored: 'Brought back',
};

/** What a note without a title is called. */
export const nameWithoutTitle = (
  template: NoteTemplateKind,
  at: string | Date,
  zone?: string,
): string => `${templateWords[template]}, ${longDay(at, zone)}`;

export const noteName = (note: Note | ListedNote, zone?: string): string =>
  note.title ?? nameWithoutTitle(note.template, note.createdAt, zone);

const small = (words: string): string =>
  words.replace(/^(Today|Yesterday|Tomorrow)/, (day) => day.toLowerCase());

/** "today at 10:42", "Monday at 9:00", within a sentence. */
export const momentWithin = (at: string, zone?: string): string => small(relativeMoment(at, zone));

export const dayWithin = (at: string, zone?: string): string => small(relativeDay(at, zone));
