import { computed, signal } from '@angular/core';
import {
  allItems,
  type Answer,
  answerProblem,
  type AnswerProblem,
  enabledLinkIds,
  followUps,
  type FormDefinition,
  type FormItem,
  safetyOutcome,
  formProblems,
} from '../../domain/forms';
import { answerIn, noReply, type Reply } from '../../domain/answers/reply';
import type { AnswerChange, SaveOutcome, StoredAnswer } from '../../domain/answers/stored-answer';
import {
  changeFor,
  type Choice,
  emptyEntry,
  type Entry,
  isUnderWay,
  isUnsaved,
  isUntouched,
  joined,
  type KeptEntry,
  met,
  refreshed,
  restored,
  sending,
  settled,
  written,
} from '../../domain/answers/entry';

import { moment } from './moments';

/** What the server does not have yet, or may not have, by linkId, with what it was made from. */
export type Unsaved = Readonly<Record<string, KeptEntry>>;

/** A form while it is being filled in: pure state in signals, no input or output of its own. */
export class FormAnswers {
  readonly items: ReadonlyMap<string, FormItem>;
  private readonly entries = signal<Readonly<Record<string, Entry>>>({});

  readonly byLinkId = computed(() => {
    const said = Object.entries(this.entries()).map(([id, { reply }]) => [id, answerIn(reply)]);
    return Object.fromEntries(said.filter(([, answer]) => answer)) as Record<string, Answer>;
  });
  private readonly asked = computed(
    () => new Set(enabledLinkIds(this.definition, this.byLinkId())),
  );
  /** The form with the questions that are asked now. */
  readonly sections = computed(() =>
    this.definition.sections.map((section) => ({
      ...section,
      items: section.items.filter(({ linkId }) => this.asked().has(linkId)),
    })),
  );
  /** What keeps it from being sent. */
  readonly problems = computed(() => formProblems(this.definition, this.byLinkId()));
  readonly outcome = computed(() => safetyOutcome(this.definition, this.byLinkId()));
  readonly conflicts = computed(() =>
    [...this.items.keys()].filter((linkId) => this.entry(linkId).theirs !== null),
  );
  readonly unsaved = computed<Unsaved>(() => {
    const open = Object.entries(this.entries()).filter(
      ([, entry]) => entry.theirs !== null || isUnsaved(entry),
    );
    return Object.fromEntries(
      open.map(([id, { reply, stored, revision, heardAt, sent }]) => [
        id,
        { reply, stored, revision, heardAt, sent },
      ]),
    );
  });
  /** What the server should be told now. */
  readonly changes = computed<readonly AnswerChange[]>(() =>
    [...this.items.values()]
      .map((item) => changeFor(item, this.entry(item.linkId)))
      .filter((change) => change !== null),
  );
  /** Of these, what is not on its way already. */
  readonly unsent = computed(() =>
    this.changes().filter(({ linkId }) => !isUnderWay(this.entry(linkId))),
  );

  /** With answers as the server had them when asked at `asked`. */
  constructor(
    readonly definition: FormDefinition,
    stored: readonly StoredAnswer[],
    asked = moment(),
  ) {
    this.items = new Map(allItems(definition).map((item) => [item.linkId, item]));
    this.refresh(stored, asked);
  }

  entry(linkId: string): Entry {
    return this.entries()[linkId] ?? emptyEntry(this.item(linkId));
  }

  reply(linkId: string): Reply {
    return this.entries()[linkId]?.reply ?? noReply(this.item(linkId));
  }

  /** What to say at the question while it is being answered: not that it is still empty. */
  errorCode(linkId: string): AnswerProblem | null {
    const { reply, refused } = this.entry(linkId);
    if (refused) return 'wrong_type';
    const answer = answerIn(reply);
    return answer ? answerProblem(this.item(linkId), answer) : null;
  }

  answer(linkId: string, reply: Reply): void {
    const isKept = reply.visibility === 'only_me' && this.reply(linkId).visibility !== 'only_me';
    this.change(linkId, (entry) => ({ ...entry, reply, refused: false }));
    if (isKept) this.keepFollowUps(linkId, () => true);
  }

  /** Before the server is asked for anything. Gives the moment of asking, by which answers are put in order. */
  asking(changes: readonly AnswerChange[] = []): number {
    for (const { linkId } of changes) this.change(linkId, sending);
    return moment();
  }

  /** What the server said to changes that it was asked for at `asked`. */
  take(outcomes: readonly SaveOutcome[], asked = this.asking()): void {
    for (const { outcome, stored } of outcomes) {
      const item = this.items.get(stored.linkId);
      if (!item || !this.isNews(item.linkId, asked)) continue;
      const next = outcome === 'saved' ? written : met;
      const heardAt = moment();
      this.change(item.linkId, (entry) => ({ ...next(item, entry, stored), heardAt }));
    }
  }

  refuse(linkId: string): void {
    this.change(linkId, (entry) => ({ ...entry, refused: true }));
  }

  settle(linkId: string, choice: Choice): void {
    const heardAt = moment();
    this.change(linkId, (entry) =>
      entry.theirs ? { ...settled(this.item(linkId), entry, choice), heardAt } : entry,
    );
  }

  /** As the server has it: what stands here of one's own is let go. */
  revert(linkId: string): void {
    this.settle(linkId, 'theirs');
    this.change(linkId, (entry) => ({ ...entry, reply: entry.stored, sent: [], refused: false }));
  }

  /** Answers as the server had them when asked at `asked`, for what is not being edited here. */
  refresh(stored: readonly StoredAnswer[], asked = this.asking()): void {
    for (const answer of stored) {
      const item = this.items.get(answer.linkId);
      if (item && this.isNews(item.linkId, asked))
        this.change(item.linkId, (entry) => refreshed(item, entry, answer, asked));
    }
    for (const { linkId, visibility } of stored) {
      if (visibility === 'only_me') this.keepFollowUps(linkId, isUntouched);
    }
  }

  /** What a closed tab left behind. Its old revisions stay: the server then says what changed meanwhile. */
  restore(unsaved: Unsaved): void {
    for (const [linkId, kept] of Object.entries(unsaved)) {
      if (this.items.has(linkId)) this.change(linkId, (entry) => restored(entry, kept));
    }
  }

  /** Everything that stands here, for the other tabs of this browser. */
  all(): Readonly<Record<string, Entry>> {
    return this.entries();
  }

  /** What was typed, or heard from the server, in another tab of this browser. */
  join(linkId: string, there: Entry, isTyped: boolean): void {
    if (this.items.has(linkId)) this.change(linkId, (here) => joined(here, there, isTyped));
  }

  /** What the server is known to have, to open the form again without a network. */
  known(): readonly StoredAnswer[] {
    return Object.entries(this.entries())
      .filter(([, { revision }]) => revision > 0)
      .map(([linkId, { stored, revision }]) => ({
        linkId,
        ...stored,
        revision,
        updatedAt: null,
        amendedAt: null,
      }));
  }

  item(linkId: string): FormItem {
    const item = this.items.get(linkId);
    if (!item) throw new Error('The form has no such question.');
    return item;
  }

  /**
   * A question that is asked only because of a kept answer would tell what that one says, so it is kept along
   * with it. The person sees so beneath it, and may open it all the same.
   */
  private keepFollowUps(linkId: string, which: (entry: Entry) => boolean): void {
    for (const item of followUps(this.definition, linkId)) {
      if (item.seenBy?.fixed || !which(this.entry(item.linkId))) continue;
      this.change(item.linkId, (entry) => ({
        ...entry,
        reply: { ...entry.reply, visibility: 'only_me' },
      }));
    }
  }

  /** What was asked before the latest answer came knows nothing of it. */
  private isNews(linkId: string, asked: number): boolean {
    return asked > this.entry(linkId).heardAt;
  }

  private change(linkId: string, next: (entry: Entry) => Entry): void {
    this.entries.update((entries) => {
      const entry = entries[linkId] ?? emptyEntry(this.item(linkId));
      return { ...entries, [linkId]: next(entry) };
    });
  }
}
