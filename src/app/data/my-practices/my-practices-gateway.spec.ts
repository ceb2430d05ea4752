import { calendarDay } from '../../domain/calendar/zone';
import { TestBed } from '@angular/core/testing';
import type { Practice } from '../../domain/practices/practice';
import { outcomeOf } from '../clients/testing/a-coach';
import { signsOut } from '../answers/testing/cast';
import { MyLogsGateway } from './my-logs-gateway';
import { anEntry, aPractice } from './my-practices.builders';
import { MyPracticesGateway } from './my-practices-gateway';
import { aPair, type Pair } from './testing/a-client';
import { TodaysPracticesGateway } from './todays-practices-gateway';

describe('MyPracticesGateway, against the back end', () => {
  let gateway: MyPracticesGateway;
  let logs: MyLogsGateway;
  let pair: Pair;

  beforeEach(async () => {
    TestBed.configureTestingModule({});
    pair = await aPair();
    gateway = TestBed.inject(MyPracticesGateway);
    logs = TestBed.inject(MyLogsGateway);
  });

  afterEach(signsOut);

  const today = () => calendarDay(new Date(), 'UTC');
  const named = async (title: string): Promise<Practice> => {
    const found = (await gateway.list()).find((one) => one.title === title);
    if (!found) throw new Error(`There is no practice called ${title}.`);
    return found;
  };

  it('gives a practice as the coach assigned it', async () => {
    const id = await pair.proposes({ startsOn: '2026-11-01', endsOn: '2027-11-01' });
    const { clientId } = pair;
    const practice = await gateway.find(id);
    const { coachId, opensAt, assignedAt } = practice;
    expect(practice).toEqual(
      aPractice({
        ...{ id, coachId, clientId, opensAt, assignedAt },
        status: 'proposed',
        startsOn: '2026-11-01',
        endsOn: '2027-11-01',
      }),
    );
    expect(await gateway.list()).toEqual([practice]);
  });

  it('says what the client says, once, and from the version that was seen', async () => {
    const id = await pair.proposes();
    const seen = await gateway.find(id);
    const revision = await gateway.answer(seen, 'accept');
    expect(await gateway.answer(seen, 'accept')).toBe(revision);
    expect(await outcomeOf(gateway.answer(seen, 'pause'))).toBe('conflict');
    await gateway.answer({ id, revision }, 'pause');
    expect((await gateway.find(id)).status).toBe('paused');
    const now = await gateway.find(id);
    expect(await outcomeOf(gateway.answer(now, 'set_aside'))).toBe('practice_ended');
  });

  it('finds no practice that was taken back', async () => {
    const id = await pair.proposes();
    const seen = await gateway.find(id);
    await pair.coachDoes('withdraw_practice', { p_practice_id: id, p_revision: seen.revision });
    expect(await outcomeOf(gateway.find(id))).toBe('not_found');
    expect(await gateway.list()).toEqual([]);
    expect(await outcomeOf(gateway.answer(seen, 'accept'))).toBe('practice_ended');
  });

  it('looks up what may stand on Today, with the days it was tried', async () => {
    const id = await pair.proposes({ cadence: { rule: 'FREQ=WEEKLY;BYDAY=MO,TH', times: 2 } });
    const lookUp = () => TestBed.inject(TodaysPracticesGateway).list();
    const [proposal] = await lookUp();
    expect([proposal?.status, proposal?.firstStep]).toEqual(['proposed', aPractice().steps[0]]);
    await gateway.answer(await gateway.find(id), 'accept');
    for (const request of [1, 2]) {
      await logs.add(crypto.randomUUID(), id, anEntry({ day: today(), win: String(request) }));
    }
    const [accepted] = await lookUp();
    expect(accepted?.cadence).toEqual({ rule: 'FREQ=WEEKLY;BYDAY=MO,TH', times: 2 });
    expect(accepted?.triedOn).toEqual([today(), today()]);
  });

  for (const { visibility, isOwn } of [
    { visibility: 'coach', isOwn: false },
    { visibility: 'only_me', isOwn: true },
  ] as const) {
    it(`tells which step waits after a hard try that ${visibility} sees`, async () => {
      await pair.proposesRow('First step', 'Second step');
      const first = await named('First step');
      const revision = await gateway.answer(first, 'accept');
      expect(await gateway.holds()).toEqual([]);
      const entry = anEntry({ day: today(), outcome: 'tried_stopped', visibility });
      const log = await logs.add(crypto.randomUUID(), first.id, entry);
      const [hold] = await gateway.holds();
      expect(hold).toEqual(
        jasmine.objectContaining({ logId: log.id, practiceId: first.id, isOwn }),
      );
      await gateway.answer({ id: first.id, revision }, 'finish');
      expect((await gateway.list()).map(({ title }) => title)).toEqual(['First step']);
      const released = await outcomeOf(gateway.release(hold?.stepId ?? ''));
      expect(released).toBe(isOwn ? 'fine' : 'not_found');
      expect(await gateway.holds()).toHaveSize(isOwn ? 0 : 1);
      const titles = (await gateway.list()).map(({ title }) => title);
      expect(titles.includes('Second step')).toBe(isOwn);
    });
  }
});
