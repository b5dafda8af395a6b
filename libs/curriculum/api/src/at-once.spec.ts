import { AtOnce } from './at-once';

describe('Heavy work', () => {
  it('is done so many at once, and more is refused until one has ended, well or not', async () => {
    const atOnce = new AtOnce(2);
    const first = Promise.withResolvers<string>();
    const second = Promise.withResolvers<string>();
    const [one, two] = [atOnce.run(() => first.promise), atOnce.run(() => second.promise)];
    await expect(atOnce.run(() => Promise.resolve('third'))).rejects.toMatchObject({ problem: { status: 503, type: '/problems/unavailable' } });
    first.reject(new Error('It broke'));
    await expect(one).rejects.toThrow('It broke');
    expect(await atOnce.run(() => Promise.resolve('fourth'))).toBe('fourth');
    second.resolve('second');
    expect(await two).toBe('second');
  });
});
