import { safeReturnUrl } from './return-url';

describe('safeReturnUrl', () => {
  it('goes back to a page of this app', () => {
    expect(safeReturnUrl('/my/intake/1?step=2')).toBe('/my/intake/1?step=2');
  });

  for (const url of [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:x',
    '',
    null,
  ]) {
    it(`does not follow ${JSON.stringify(url)}`, () => {
      expect(safeReturnUrl(url)).toBeNull();
    });
  }
});
