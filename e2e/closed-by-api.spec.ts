import { randomUUID } from 'node:crypto';
import { Api, type Reply } from './support/api.ts';
import { readableAnswers, sendIntake } from './support/intake.ts';
import { addClient, invite, newClient, newCoach } from './support/people.ts';
import { expect, test } from './support/test.ts';

const secret = 'We stopped touching after the move';

/** Each way to ask for rows of a client that are not one's own. */
const ways = (clientId: string, assignmentId: string): readonly string[] => [
  `clients?select=*&id=eq.${clientId}`,
  `clients?select=name,form_assignments(id,answers(value))&id=eq.${clientId}`,
  `form_assignments?select=id,status&id=eq.${assignmentId}`,
  `form_assignments?select=id,answers(value),clients(name,email)&client_id=eq.${clientId}`,
  `answers?select=link_id,value&assignment_id=eq.${assignmentId}`,
  `answers?select=link_id&client_id=eq.${clientId}&state=eq.answered&order=value`,
  `answer_history?select=value&assignment_id=eq.${assignmentId}`,
  `form_positions?select=link_id&assignment_id=eq.${assignmentId}`,
  `consents?select=wording&client_id=eq.${clientId}`,
  `access_entries?select=action,at&client_id=eq.${clientId}`,
  `invitations?select=email,expires_at&client_id=eq.${clientId}`,
];

/** What only its coach, or only its client, may do. */
const deeds = (clientId: string, assignmentId: string): readonly [string, object][] => [
  ['invite_client', { p_client_id: clientId }],
  ['record_access', { p_client_id: clientId, p_action: 'opened_record' }],
  ['mark_reviewed', { p_assignment_id: assignmentId }],
  ['withdraw_assignment', { p_assignment_id: assignmentId }],
  ['submit_assignment', { p_assignment_id: assignmentId }],
  ['remember_position', { p_assignment_id: assignmentId, p_link_id: 'q08' }],
  ['save_answers', { p_assignment_id: assignmentId, p_answers: [] }],
  [
    'amend_answer',
    {
      p_assignment_id: assignmentId,
      p_answer: { linkId: 'q08', value: 7, state: 'answered', visibility: 'coach', revision: 1 },
    },
  ],
];

const counting = { headers: { prefer: 'count=exact' } };

test('another coach and another client of the same coach read nothing of a client by raw calls', async ({
  coach,
}) => {
  const adaeze = await newClient(coach);
  const assignmentId = await sendIntake(coach, adaeze, { q08: secret });
  expect((await readableAnswers(coach, assignmentId))['q08']?.value).toBe(secret);
  const [yuki, stranger] = await Promise.all([
    newClient(coach, { name: 'Yuki Mori' }),
    newCoach('Tomas Lind'),
  ]);
  for (const { api, name } of [yuki, stranger]) {
    for (const way of ways(adaeze.clientId, assignmentId)) {
      const reply = await api.rest(way, counting);
      expect(reply.body, `${name}: ${way}`).toEqual([]);
      expect(reply.range, `${name}: ${way}`).toBe('*/0');
    }
  }
});

test('a foreign record and one that does not exist are refused in the same words', async ({
  coach,
}) => {
  const adaeze = await newClient(coach);
  const assignmentId = await sendIntake(coach, adaeze, { q08: secret });
  const [yuki, stranger] = await Promise.all([
    newClient(coach, { name: 'Yuki Mori' }),
    newCoach('Tomas Lind'),
  ]);
  const real = deeds(adaeze.clientId, assignmentId);
  const imagined = deeds(randomUUID(), randomUUID());
  for (const { api, name } of [yuki, stranger]) {
    for (const [at, [deed, args]] of real.entries()) {
      const reply = await api.tryRpc(deed, args);
      expect(['AT002', 'AT010'], `${name}: ${deed}`).toContain(reply.code);
      expect(reply, `${name}: ${deed}`).toEqual(await api.tryRpc(deed, imagined[at]?.[1]));
    }
  }
});

test('another coach changes nothing of a client, and learns nothing from trying', async ({
  coach,
}) => {
  const adaeze = await newClient(coach);
  await sendIntake(coach, adaeze);
  const stranger = await newCoach('Tomas Lind');
  const asRows = { headers: { prefer: 'return=representation' } };
  const change = await stranger.api.rest(`clients?id=eq.${adaeze.clientId}`, {
    method: 'PATCH',
    body: { name: 'Somebody else' },
    ...asRows,
  });
  expect(change.body).toEqual([]);
  const removal = await stranger.api.rest(`clients?id=eq.${adaeze.clientId}`, { method: 'DELETE' });
  expect(removal.code).toBe('42501');
  const claim = await stranger.api.rest('clients', {
    method: 'POST',
    body: { name: 'Adaeze', email: adaeze.email, coach_id: coach.userId },
  });
  expect(claim.code).toBe('42501');
  // The same address under another coach is fine, and says nothing of the first.
  await expect(addClient(stranger, { email: adaeze.email })).resolves.toHaveProperty('clientId');
  expect(await coach.api.select(`clients?select=name&id=eq.${adaeze.clientId}`)).toEqual([
    { name: adaeze.name },
  ]);
});

test('what a client may not read of themselves stays closed to their token too', async ({
  coach,
}) => {
  const adaeze = await newClient(coach);
  await sendIntake(coach, adaeze);
  for (const closed of ['clients?select=tags,status', 'invitations?select=*']) {
    const reply = await adaeze.api.rest(closed, counting);
    expect(reply.range === '*/0' || reply.code === '42501', closed).toBe(true);
  }
  const columns = await adaeze.api.rest('answers?select=coach_can_read');
  expect(columns.code).toBe('42501');
});

const refused = ({ status, code }: Reply): string => `${String(status)} ${String(code)}`;

test('a signed-out visitor and a made-up token are refused everywhere', async ({ coach }) => {
  const adaeze = await newClient(coach);
  const assignmentId = await sendIntake(coach, adaeze, { q08: secret });
  const visitor = new Api(coach.site);
  const [head = '', , signature = ''] = coach.session.access_token.split('.');
  const forged = Buffer.from(JSON.stringify({ sub: coach.userId, role: 'authenticated' }));
  const forger = new Api(coach.site, {
    token: `${head}.${forged.toString('base64url')}.${signature}`,
  });
  const liar = new Api(coach.site, { token: 'not-a-token' });
  for (const way of ways(adaeze.clientId, assignmentId)) {
    expect(refused(await visitor.rest(way, counting)), way).toBe('401 42501');
    for (const api of [forger, liar]) {
      const reply = await api.rest(way, counting);
      expect(reply.status, way).toBe(401);
      expect(JSON.stringify(reply), way).not.toContain(secret);
    }
  }
  for (const [deed, args] of deeds(adaeze.clientId, assignmentId)) {
    expect(refused(await visitor.tryRpc(deed, args)), deed).toBe('401 42501');
    expect((await liar.tryRpc(deed, args)).status, deed).toBe(401);
  }
});

test('a visitor may ask one thing only: whether an invitation they hold is good', async ({
  coach,
}) => {
  const { token } = await invite(coach, await addClient(coach));
  const visitor = new Api(coach.site);
  const [answer] = await visitor.rpc<object[]>('check_invitation', { token });
  expect(Object.keys(answer ?? {}).sort()).toEqual([
    'coach_name',
    'expires_at',
    'practice_name',
    'role',
  ]);
  expect(refused(await visitor.tryRpc('invite_coach', { p_email: 'me@example.org' }))).toBe(
    '401 42501',
  );
});

test('a coach cannot open a door that is the operator’s', async ({ coach }) => {
  expect((await coach.api.tryRpc('invite_coach', { p_email: 'me@example.org' })).code).toBe(
    '42501',
  );
  const promotion = await coach.api.rest(`profiles?id=eq.${coach.userId}`, {
    method: 'PATCH',
    body: { role: 'coach' },
  });
  expect(promotion.code).toBe('42501');
});

test('a coach whom the operator removes reads nothing from the next request on', async ({
  coach,
}) => {
  const adaeze = await newClient(coach);
  const assignmentId = await sendIntake(coach, adaeze, { q08: secret });
  expect(await readableAnswers(coach, assignmentId)).toHaveProperty('q08');
  const operator = new Api(coach.site, { key: coach.site.secretKey });
  await operator.rest(`coaches?id=eq.${coach.userId}`, {
    method: 'PATCH',
    body: { removed_at: new Date().toISOString() },
  });
  for (const way of ways(adaeze.clientId, assignmentId)) {
    expect((await coach.api.rest(way, counting)).range, way).toBe('*/0');
  }
  for (const [deed, args] of deeds(adaeze.clientId, assignmentId)) {
    expect(['AT002', 'AT010'], deed).toContain((await coach.api.tryRpc(deed, args)).code);
  }
  // Her own words stay hers.
  expect(await readableAnswers(adaeze, assignmentId)).toHaveProperty('q08');
});
