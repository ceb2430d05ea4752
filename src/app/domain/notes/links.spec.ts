import { isSafeLink, linkFrom } from './links';

describe('links', () => {
  it('may lead to the web and to mail, and nowhere else', () => {
    expect(
      ['https://example.com/a', 'http://example.com', 'mailto:a@b.c'].every(isSafeLink),
    ).toBeTrue();
    const others = [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,<script>1</script>',
      'vbscript:x',
      'file:///etc/passwd',
      'https://a b',
      'blob:https://x/y',
      '//example.com',
      '',
      null,
    ];
    expect(others.filter(isSafeLink)).toEqual([]);
  });

  it('are completed from what a person types', () => {
    expect(linkFrom('example.com/page')).toBe('https://example.com/page');
    expect(linkFrom(' noor@example.com ')).toBe('mailto:noor@example.com');
    expect(linkFrom('not an address')).toBeNull();
    expect(linkFrom('javascript:alert(1)')).toBeNull();
  });
});
