import { FLOOD, FloodGate } from './flood-gate';

describe('The gate against floods', () => {
  let now = 0;
  let gate: FloodGate;
  beforeEach(() => {
    now = Date.parse('2022-06-01T05:00:00.000Z');
    gate = new FloodGate(() => now);
  });

  const letIn = (count: number, address: (number: number) => string) => Array.from({ length: count }, (_, number) => gate.letIn(address(number)));

  it('closes for one address and stays open for others', () => {
    letIn(FLOOD.ofOneAddress, () => '192.0.2.1');
    expect([gate.isFlooded('192.0.2.1'), gate.isFlooded('192.0.2.2')]).toEqual([true, false]);
  });

  it('closes for all when all together are too many', () => {
    letIn(FLOOD.ofAll, (number) => `198.51.100.${number % 200}`);
    expect(gate.isFlooded('192.0.2.1')).toBe(true);
  });

  it('opens again after ten minutes', () => {
    letIn(FLOOD.ofOneAddress, () => '192.0.2.1');
    now += 10 * 60_000;
    expect(gate.isFlooded('192.0.2.1')).toBe(false);
    gate.letIn('192.0.2.1');
    expect(gate.isFlooded('192.0.2.1')).toBe(false);
  });
});
