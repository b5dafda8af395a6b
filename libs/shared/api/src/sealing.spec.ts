import fc from 'fast-check';
import { Sealing } from './sealing';
import type { ApiSettings } from './settings';

const sealing = new Sealing({ secretKey: 'a key that is long enough for specs only' } as ApiSettings);
const place = { column: 'person_contact.phone', owner: 'aizada' };

describe('A sealed field', () => {
  it('opens to what was sealed, and shows nothing of it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4, unit: 'grapheme' }), (text) => {
        const sealed = sealing.seal(text, place);
        expect(sealing.open(sealed, place)).toBe(text);
        expect(sealed.includes(Buffer.from(text))).toBe(false);
      }),
    );
  });

  it('is never sealed twice alike', () => {
    expect(sealing.seal('+996555123456', place)).not.toEqual(sealing.seal('+996555123456', place));
  });

  it.each([
    ['in another column', { ...place, column: 'person_contact.email' }],
    ['for another person', { ...place, owner: 'begimai' }],
  ])('does not open %s', (_where, elsewhere) => {
    expect(() => sealing.open(sealing.seal('+996555123456', place), elsewhere)).toThrow();
  });

  it('does not open when a byte of it was changed', () => {
    const sealed = sealing.seal('+996555123456', place);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => sealing.open(changed, place)).toThrow();
    }
  });

  it('is found again by its likeness, within one organisation only', () => {
    const likeness = sealing.likeness('+996555123456', 'one');
    expect(sealing.likeness('+996555123456', 'one')).toEqual(likeness);
    expect(sealing.likeness('+996555123456', 'other')).not.toEqual(likeness);
    expect(sealing.likeness('+996555123457', 'one')).not.toEqual(likeness);
  });
});
