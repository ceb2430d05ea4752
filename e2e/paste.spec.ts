import type { Locator } from '@playwright/test';
import { NotePage } from './pages/record-pages.ts';
import { addClient } from './support/people.ts';
import { notesOf } from './support/record.ts';
import { expect, test } from './support/test.ts';

/** What a paste brings in, without the system's clipboard. */
const paste = (words: Locator, html: string, plain = 'the plain words'): Promise<void> =>
  words.evaluate(
    (element, pasted) => {
      const clipboardData = new DataTransfer();
      if (pasted.html) clipboardData.setData('text/html', pasted.html);
      clipboardData.setData('text/plain', pasted.plain);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    { html, plain },
  );

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<style>p.MsoNormal { color: red }</style><!--[if gte mso 9]><xml><o:x>metadata</o:x></xml><![endif]--></head><body>
<h1 style="mso-outline:1">A heading</h1><p class="MsoNormal" style="font-family:Calibri"><b>Bold</b> and <i>slanted</i><o:p>&nbsp;</o:p></p>
<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span>An item</p>
<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span>Another</p></body></html>`;

const hostile = `<p>Kept <a href="javascript:window.bad=1">words</a> <a href="https://example.org/page">a link</a></p>
<img src="https://tracker.example/pixel.gif" onerror="window.bad=1"><script>window.bad=1</script>
<svg onload="window.bad=1"><text>drawn</text></svg><iframe src="https://evil.example"></iframe>
<p onclick="window.bad=1" style="background:url(https://evil.example/x)">Last words</p>`;

test('what is pasted from Word or a web page is brought to plain parts', async ({
  coach,
  devices,
}) => {
  const client = await addClient(coach);
  const blank = `/coach/clients/${client.clientId}/notes/new?template=free`;
  const page = await devices.openAs(coach, blank);
  const note = new NotePage(page);
  await note.words.click();
  await paste(note.words, fromWord);
  await expect(note.words.getByRole('heading', { name: 'A heading' })).toBeVisible();
  await expect(note.words.getByRole('strong')).toHaveText('Bold');
  await expect(note.words.getByRole('listitem')).toHaveText(['An item', 'Another']);
  await note.words.press('Control+End');
  await note.words.press('Enter');
  await note.words.press('Enter');
  await paste(note.words, hostile);
  await expect(note.words).toContainText('Last words');
  await expect(note.words.getByRole('link')).toHaveText(['a link']);
  await expect(note.saveState).toHaveText(/^Saved/);
  await page.reload();
  await expect(note.words).toContainText('Last words');
  expect(await page.evaluate(() => 'bad' in window)).toBe(false);
  const stored = JSON.stringify(await notesOf(coach, client));
  for (const word of ['javascript', 'tracker', 'onerror', 'Mso', 'metadata', 'style', 'evil']) {
    expect(stored, word).not.toContain(word);
  }
  for (const word of [
    'A heading',
    'Bold',
    'An item',
    'Kept',
    'words',
    'https://example.org/page',
  ]) {
    expect(stored, word).toContain(word);
  }
});

test('what is pasted keeps its empty lines, from plain words, Word and a mail', async ({
  coach,
  devices,
}) => {
  const client = await addClient(coach);
  const blank = `/coach/clients/${client.clientId}/notes/new?template=free`;
  const page = await devices.openAs(coach, blank);
  const note = new NotePage(page);
  const lines = note.words.locator('p');
  const pasted = [
    { html: '', plain: 'One.\n\nTwo.\r\nThree.\n\n\nFour.\n' },
    {
      html: '<p class="MsoNormal">One.</p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p>Two.</p><p>Three.</p><p></p><p><br></p><p>Four.</p>',
    },
    {
      html: '<div>One.</div><div><br></div><div>Two.</div><div>Three.</div><div><br></div><div><br></div><div>Four.</div>',
    },
  ];
  for (const { html, plain } of pasted) {
    await note.words.click();
    await note.words.press('Control+A');
    await note.words.press('Delete');
    await paste(note.words, html, plain);
    await expect(lines).toHaveText(['One.', '', 'Two.', 'Three.', '', '', 'Four.']);
  }
  await expect(note.saveState).toHaveText(/^Saved/);
  await page.reload();
  await expect(lines).toHaveText(['One.', '', 'Two.', 'Three.', '', '', 'Four.']);
});
