import { nextSlot } from './schedule';

const slot = (id: string, from: string, to: string) => ({ id, startsAt: `2022-06-14T${from}:00.000Z`, endsAt: `2022-06-14T${to}:00.000Z` });

describe('The next session', () => {
  it('is the first that is not over', () => {
    const slots = [slot('late', '08:00', '09:00'), slot('early', '03:00', '04:30'), slot('middle', '05:00', '06:00')];
    expect(nextSlot(slots, '2022-06-14T04:29:59.000Z')?.id).toBe('early');
    expect(nextSlot(slots, '2022-06-14T04:30:00.000Z')?.id).toBe('middle');
    expect(nextSlot(slots, '2022-06-14T09:00:00.000Z')).toBeUndefined();
  });
});
