import { isMeetingAddress, isMeetingOpen, meetingOpensAt } from './meeting';

describe('The way into an online session', () => {
  const session = { startsAt: '2026-06-14T03:00:00.000Z', endsAt: '2026-06-14T04:30:00.000Z' };

  it('is open from a quarter of an hour before it to its end, to the second', () => {
    const isOpen = (instant: string) => isMeetingOpen(session, Date.parse(instant));
    expect([isOpen('2026-06-14T02:44:59.999Z'), isOpen('2026-06-14T02:45:00.000Z')]).toEqual([false, true]);
    expect([isOpen('2026-06-14T04:29:59.999Z'), isOpen('2026-06-14T04:30:00.000Z')]).toEqual([true, false]);
    expect(meetingOpensAt(session.startsAt)).toBe('2026-06-14T02:45:00.000Z');
  });

  it.each(['https://meet.example.org/kurak', 'https://example.org/j/123?pwd=abc#x'])('may be %s', (address) => {
    expect(isMeetingAddress(address)).toBe(true);
  });

  it.each(['http://meet.example.org', 'javascript:alert(1)', 'https://', 'meet.example.org/kurak', 'https://a:b@example.org', 'https://localhost/x', `https://example.org/${'x'.repeat(500)}`, 7, null])('may not be %s', (address) => {
    expect(isMeetingAddress(address)).toBe(false);
  });
});
