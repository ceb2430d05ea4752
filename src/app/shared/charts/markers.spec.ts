import { markersOf } from './markers';

describe('The signs of dimensions', () => {
  const eight = 'seen heard understood safe trust affection desire present'.split(' ');

  it('are their own for the eight that come with Attune', () => {
    const markers = markersOf(eight);
    expect(eight.map((id) => markers.get(id)?.token)).toEqual(
      eight.map((id) => `--attune-chart-${id}`),
    );
    expect(new Set(eight.map((id) => markers.get(id)?.path)).size).toBe(8);
  });

  it('of others are those that are free, alike in no two while there are any', () => {
    const ids = ['playful', 'trust', 'rested', 'seen', 'free'];
    const tokens = ids.map((id) => markersOf(ids).get(id)?.token);
    expect(new Set(tokens).size).toBe(5);
    expect(tokens[1]).toBe('--attune-chart-trust');
  });

  it('are there for more than there are signs', () => {
    const many = Array.from({ length: 20 }, (_one, nr) => `own-${String(nr)}`);
    expect([...markersOf(many).values()].every(({ path }) => path !== '')).toBeTrue();
  });
});
