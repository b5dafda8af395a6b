import { Attempt } from './attempt';

describe('an attempt', () => {
  it('is one at a time', async () => {
    const attempt = new Attempt();
    const done: string[] = [];
    const first = attempt.at(async () => void done.push('first'));
    expect(attempt.busy()).toBe(true);
    await Promise.all([first, attempt.at(async () => void done.push('second'))]);
    expect([done, attempt.busy()]).toEqual([['first'], false]);
  });

  it('says why it failed until it is tried again', async () => {
    const attempt = new Attempt();
    await attempt.at(() => Promise.reject(new Error('no network')));
    expect([attempt.failure(), attempt.busy()]).toEqual([new Error('no network'), false]);
    const again = attempt.at(async () => undefined);
    expect(attempt.failure()).toBeUndefined();
    await again;
  });
});
