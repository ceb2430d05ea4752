import { RecordPage } from './pages/coach-pages.ts';
import { assign, fill, send } from './support/intake.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

const definition = (text: string, options: readonly string[]) => ({
  sections: [
    {
      linkId: 'one',
      title: 'How it is',
      items: [
        {
          linkId: 'mood',
          type: 'choice',
          text,
          sensitivity: 'normal',
          answerOption: options.map((label, index) => ({ value: `m${String(index)}`, label })),
        },
        { linkId: 'words', type: 'longtext', text: 'In your words', sensitivity: 'normal' },
      ],
    },
  ],
});

test('a new version of a form leaves what was sent alone', async ({ coach, devices }) => {
  const publish = (formId: string | null, words: string, options: readonly string[]) =>
    coach.api.rpc<string>('publish_form', {
      p_form_id: formId,
      p_kind: 'intake',
      p_title: 'A first letter',
      p_definition: definition(words, options),
    });
  const first = await publish(null, 'How is the week?', ['Light', 'Heavy']);
  const [made] = await coach.api.select<{ form_id: string }>(
    `form_versions?select=form_id&id=eq.${first}`,
  );
  const formId = made?.form_id ?? '';
  const client = await newClient(coach);
  const assignmentId = await assign(coach, client, first);
  await fill(client, assignmentId, { mood: 'm1', words: 'Slow.' });
  await send(client, assignmentId);

  const second = await publish(formId, 'How was the month?', ['Bright', 'Dim']);
  expect(second).not.toBe(first);

  const desk = await devices.openAs(coach, `/coach/clients/${client.clientId}/intake`);
  const part = new RecordPage(desk).part('How it is');
  await expect(part).toContainText('How is the week? Heavy', { useInnerText: true });
  await expect(part).not.toContainText('How was the month?');
  const hand = await devices.openAs(client, `/my/intake/${assignmentId}`);
  await expect(hand.getByRole('main')).toContainText('How is the week?');
  await expect(hand.getByRole('main')).toContainText('Heavy');

  // The old words cannot be rewritten, by nobody.
  const rewrite = await coach.api.rest(`form_versions?id=eq.${first}`, {
    method: 'PATCH',
    body: { definition: definition('Something else', ['A']) },
  });
  expect(rewrite.code).toBe('42501');
  // The next copy asks the new questions.
  const next = await assign(coach, client, second);
  const again = await devices.openAs(client, `/my/intake/${next}`);
  await expect(again.getByRole('group', { name: 'How was the month?' }).first()).toBeVisible();
});

test('a form that could not be asked is refused with the reason', async ({ coach }) => {
  const twice = definition('How is the week?', ['Light', 'Light']);
  const broken = {
    sections: twice.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({ ...item, linkId: 'same' })),
    })),
  };
  const reply = await coach.api.tryRpc('publish_form', {
    p_form_id: null,
    p_kind: 'intake',
    p_title: 'Broken',
    p_definition: broken,
  });
  expect(reply.code).toBe('AT003');
  expect(JSON.stringify(reply.body)).toContain('same');
});
