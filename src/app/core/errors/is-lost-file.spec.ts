import { isLostFile } from './is-lost-file';

describe('A lost file', () => {
  for (const said of [
    'Failed to fetch dynamically imported module: https://attune.example/chunk-ABCDEFGH.js',
    'error loading dynamically imported module: https://attune.example/chunk-ABCDEFGH.js',
    'Importing a module script failed.',
    "'text/html' is not a valid JavaScript MIME type.",
    'NG0750: Loading dependencies failed',
  ]) {
    it(`is told by: ${said}`, () => {
      expect(isLostFile(new TypeError(said))).toBeTrue();
    });
  }

  it('is not a request of the API that got no answer', () => {
    expect(isLostFile(new TypeError('Failed to fetch'))).toBeFalse();
    expect(isLostFile({ message: 'Importing a module script failed.' })).toBeFalse();
  });
});
