import type { World } from './world.ts';

interface Words {
  readonly value?: unknown;
  readonly visibility?: string;
  readonly state?: string;
}

const plainLog = { outcome: 'done', visibility: 'coach', talkAbout: false };

/** What a client does, as their app would: with what they see now. */
export class Client {
  private readonly forms = new Map<string, string>();
  private readonly requests = new Map<string, string>();

  private readonly world: World;
  readonly name: string;

  constructor(world: World, name: string) {
    this.world = world;
    this.name = name;
  }

  /** Keeps in mind which form is called what. */
  knows(form: string, id: string): void {
    this.forms.set(form, id);
  }

  async opensCheckIn(): Promise<void> {
    this.knows('check-in', await this.does('open_check_in', await this.me()));
  }

  async saves(form: string, answers: Readonly<Record<string, Words>>): Promise<void> {
    const tags = await this.tags(form);
    const p_answers = Object.entries(answers).map(([linkId, words]) => ({
      ...{ linkId, revision: tags.get(linkId) ?? 0, value: null, visibility: 'coach' },
      ...words,
      state: words.state ?? ('value' in words ? 'answered' : null),
    }));
    const body = { p_assignment_id: this.id(form), p_answers };
    const outcomes = await this.does<readonly { outcome: string }[]>('save_answers', body);
    if (outcomes.some(({ outcome }) => outcome !== 'saved')) throw new Error('A conflict.');
  }

  async sends(form: string): Promise<void> {
    await this.does('submit_assignment', { p_assignment_id: this.id(form) });
  }

  async amends(form: string, linkId: string, value: unknown, visibility = 'coach'): Promise<void> {
    const revision = (await this.tags(form)).get(linkId) ?? 0;
    const p_answer = { linkId, value, visibility, revision, state: 'answered' };
    const said = await this.does<{ outcome: string }>('amend_answer', {
      p_assignment_id: this.id(form),
      p_answer,
    });
    if (said.outcome !== 'saved') throw new Error('A conflict.');
  }

  async isAt(form: string, linkId: string): Promise<void> {
    await this.does('remember_position', { p_assignment_id: this.id(form), p_link_id: linkId });
  }

  async settles(settings: object): Promise<void> {
    await this.does('save_check_in_settings', { ...(await this.me()), ...settings });
  }

  async says(title: string, p_answer: string): Promise<void> {
    const [practice] = await this.practices(title);
    const body = { p_practice_id: practice?.id, p_revision: practice?.revision, p_answer };
    await this.does('answer_practice', body);
  }

  /** The log of that name, as their coach finds it. */
  async logFor(coach: string, called: string) {
    const path = `practice_logs?select=id,revision&request_id=eq.${this.requests.get(called) ?? ''}`;
    return (await this.world.reads<{ id: string; revision: number }>(coach, path))[0];
  }

  /** Writes a log down, or other words for it. */
  async logs(called: string, title: string, words: object): Promise<void> {
    const key = this.requests.get(called) ?? crypto.randomUUID();
    this.requests.set(called, key);
    const [practice] = await this.practices(title);
    const stored = await this.logFor(this.name, called);
    await this.does('save_practice_log', {
      ...{ p_request_id: key, p_practice_id: practice?.id, p_revision: stored?.revision ?? null },
      p_log: { ...plainLog, ...words },
    });
  }

  async forgets(called: string): Promise<void> {
    const stored = await this.logFor(this.name, called);
    this.requests.delete(called);
    await this.does('delete_practice_log', { p_log_id: stored?.id, p_revision: stored?.revision });
  }

  /** Gives what takes it back again. */
  async brings(words: string): Promise<() => Promise<void>> {
    const body = { ...(await this.me()), p_request_id: crypto.randomUUID(), p_words: words };
    const id = await this.does<string>('bring_topic', body);
    return async () => {
      await this.world.ask(this.name, `topics?id=eq.${id}`, undefined, 'DELETE');
    };
  }

  /** Notes a win, or says who sees it. */
  async notesWin(called: string, words: string, visibility = 'coach'): Promise<void> {
    const key = this.requests.get(called) ?? crypto.randomUUID();
    this.requests.set(called, key);
    const body = { p_request_id: key, p_words: words, p_visibility: visibility };
    await this.does('note_win', { ...(await this.me()), ...body });
  }

  async deletesWin(called: string): Promise<void> {
    const path = `noted_wins?request_id=eq.${this.requests.get(called) ?? ''}`;
    await this.world.ask(this.name, path, undefined, 'DELETE');
  }

  async thanks(called: string, p_thanks: string): Promise<void> {
    const log = await this.logFor(this.name, called);
    await this.does('thank_for_reply', { p_log_id: log?.id, p_thanks });
  }

  async lifts(title: string): Promise<void> {
    const [held] = await this.world.sql<{ id: string }>(
      `select id from public.practices where client_id = tap.record('${this.name}') and title = '${title}'`,
    );
    await this.does('release_practice', { p_practice_id: held?.id });
  }

  private id(form: string): string {
    return this.forms.get(form) ?? '';
  }

  private async me() {
    return { p_client_id: await this.world.record(this.name) };
  }

  private async tags(form: string): Promise<ReadonlyMap<string, number>> {
    const path = `answers?select=link_id,revision&assignment_id=eq.${this.id(form)}`;
    const rows = await this.world.reads<{ link_id: string; revision: number }>(this.name, path);
    return new Map(rows.map(({ link_id, revision }) => [link_id, revision]));
  }

  private practices(title: string) {
    const path = `practices?select=id,revision&title=eq.${encodeURIComponent(title)}`;
    return this.world.reads<{ id: string; revision: number }>(this.name, path);
  }

  private does<Result>(name: string, body: object): Promise<Result> {
    return this.world.does<Result>(this.name, name, body);
  }
}
