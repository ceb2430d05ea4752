import { intake } from './life.ts';
import type { Client } from './people.ts';
import type { World } from './world.ts';

const breath = 'Arriving breath';
const first = { day: '2026-02-20', reflection: 'first' };
const second = { day: '2026-02-21', reflection: 'second' };

/**
 * Sends the same either way: an intake that was typed from its first question on or from its last; and a log that is opened after another
 * was written, where it was kept first or is new.
 */
export async function typesInOrder(client: Client, isStraight: boolean) {
  const typed = Object.entries(intake);
  for (const [linkId, words] of isStraight ? typed : typed.reverse())
    await client.saves('intake', { [linkId]: words });
  await client.sends('intake');
  if (!isStraight) await client.logs('first', breath, { ...first, visibility: 'only_me' });
  await client.logs('second', breath, second);
  await client.logs('first', breath, first);
}

/** What her coach reads without asking for an order, as the planner likes it and by way of an index. */
export async function ordersOf(world: World, { name }: Client): Promise<string> {
  const of = `client_id=eq.${await world.record(name)}`;
  const orders: string[] = [];
  for (const way of ['on', 'off']) {
    await world.sql(`set enable_seqscan = ${way}`);
    for (const what of [
      'answers?select=link_id',
      'consents?select=document',
      'practice_logs?select=reflection',
    ])
      orders.push(JSON.stringify(await world.reads('Noor', `${what}&${of}`)));
  }
  await world.sql('reset enable_seqscan');
  return orders.join('\n');
}
