import { createEnvironmentInjector, EnvironmentInjector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { NEVER } from 'rxjs';
import { Connection } from '../../../core/connection/connection';
import { DeviceData } from '../../../core/privacy/device-data';
import { QuickExit } from '../../../core/privacy/quick-exit';
import { SignIn } from '../../../core/sign-in/sign-in';
import { AnswersGateway } from '../../../data/answers/answers-gateway';
import { AssignmentsGateway } from '../../../data/assignments/assignments-gateway';
import { FakeAssignmentsGateway } from '../../../data/assignments/assignments-gateway.fake';
import {
  aDefinition,
  anAssignedForm,
  anItem,
} from '../../../data/assignments/assignments.builders';
import { withValue } from '../../../domain/answers/reply';
import type { FormAnswers, Unsaved } from '../form-answers';
import { AnswersDrafts } from '../answers-drafts';
import { AnswersSaver } from '../answers-saver';
import { AnswersRepository } from '../answers-repository';
import { type SlowServer, TabGateway } from './slow-server';

export const questions = ['q08', 'q09'] as const;
export type Question = (typeof questions)[number];

const form = anAssignedForm({
  definition: aDefinition(...questions.map((linkId) => anItem({ linkId }))),
});

async function settle(): Promise<void> {
  for (let turn = 0; turn < 40; turn++) await Promise.resolve();
}

/** Time goes by, in steps that let promises follow it. In milliseconds, by jasmine's clock. */
export async function pass(ms: number): Promise<void> {
  await settle();
  for (let left = ms; left > 0; left -= 50) {
    jasmine.clock().tick(Math.min(50, left));
    await settle();
  }
}

/** What was asked for, once time has gone by; null where it failed. */
async function inTime<T>(asked: Promise<T>): Promise<T | null> {
  let result: T | null | undefined;
  asked.then(
    (answer) => (result = answer),
    () => (result = null),
  );
  await settle();
  while (result === undefined) await pass(50);
  return result;
}

/** One person with one form on one device, whose pages and tabs come and go. */
export class TestDevice {
  /** What was last typed at a question; null where it was emptied. */
  readonly last = new Map<Question, string | null>();
  readonly typed: { readonly linkId: Question; readonly value: string | null }[] = [];
  readonly gateways: TabGateway[] = [];
  answers: FormAnswers | null = null;
  saver: AnswersSaver | null = null;
  private page: EnvironmentInjector | null = null;
  private device: Unsaved = {};

  constructor(private readonly server: SlowServer) {
    this.openTab();
  }

  /** A new tab, in place of the one that was there. What that one sent goes on its way without it. */
  openTab(): void {
    this.gateways.at(-1)?.close();
    dispatchEvent(new Event('pagehide'));
    this.leavePage();
    const gateway = new TabGateway(this.server);
    const assignments = new FakeAssignmentsGateway();
    assignments.form = form;
    this.gateways.push(gateway);
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        { provide: AnswersGateway, useValue: gateway },
        { provide: AssignmentsGateway, useValue: assignments },
        { provide: AnswersDrafts, useValue: this.draftsOf(gateway) },
        { provide: Connection, useValue: { online: signal(true) } },
        { provide: SignIn, useValue: { resumed$: NEVER } },
        { provide: DeviceData, useValue: { cleared$: NEVER } },
        { provide: QuickExit, useValue: { beforeLeaving: () => () => undefined } },
      ],
    });
  }

  /** The form's page, unless it is open. Nothing opens while the network is away. */
  async openPage(): Promise<void> {
    if (this.page) return;
    const page = createEnvironmentInjector([AnswersSaver], TestBed.inject(EnvironmentInjector));
    this.page = page;
    const opened = await inTime(TestBed.inject(AnswersRepository).open(form.id));
    if (!opened) {
      this.leavePage();
      return;
    }
    this.answers = opened.answers;
    this.saver = page.get(AnswersSaver);
    this.saver.start(opened.form, opened.answers);
  }

  leavePage(): void {
    this.page?.destroy();
    this.page = this.answers = this.saver = null;
  }

  type(linkId: Question, words: string): void {
    if (!this.answers) return;
    const value = words === '' ? null : words;
    this.answers.answer(linkId, withValue(this.answers.reply(linkId), words));
    this.last.set(linkId, value);
    this.typed.push({ linkId, value });
    this.saver?.touched();
  }

  save(): void {
    void this.saver?.flush().catch(() => undefined);
  }

  private draftsOf(gateway: TabGateway): Partial<AnswersDrafts> {
    return {
      keep: (_form, answers) => {
        if (gateway === this.gateways.at(-1)) this.device = answers.unsaved();
        return Promise.resolve();
      },
      unsaved: () => Promise.resolve(this.device),
      form: () => Promise.resolve(undefined),
    };
  }
}
