import fc from 'fast-check';
import { signatureOf, TESTIMONIAL_IDENTITIES, TESTIMONIAL_USES, undecidedUses } from './testimonial';

const name = fc.string({ minLength: 3, unit: 'grapheme' });
const decision = fc.record({ use: fc.constantFrom(...TESTIMONIAL_USES), agreed: fc.boolean() });

describe('The signature of a story', () => {
  it('shows her name only if she chose to be named', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TESTIMONIAL_IDENTITIES), name, name, (identity, displayName, pseudonym) => {
        fc.pre(!pseudonym.includes(displayName));
        expect(signatureOf(identity, displayName, pseudonym).includes(displayName)).toBe(identity === 'named');
      }),
    );
  });

  it('is what she chose: her name, another name, or none', () => {
    expect(TESTIMONIAL_IDENTITIES.map((identity) => signatureOf(identity, 'Айжамал', 'Гүлсары'))).toEqual(['', 'Гүлсары', 'Айжамал']);
  });
});

describe('Uses that are undecided', () => {
  it('are those with no decision, and those with two', () => {
    const all = TESTIMONIAL_USES.map((use) => ({ use, agreed: false }));
    expect(undecidedUses([])).toEqual([...TESTIMONIAL_USES]);
    expect(undecidedUses(all)).toEqual([]);
    expect(undecidedUses(all.slice(1))).toEqual([TESTIMONIAL_USES[0]]);
    expect(undecidedUses([...all, { use: 'site', agreed: true }])).toEqual(['site']);
  });

  it('do not depend on what was decided, nor in which order', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 8 }), (decisions) => {
        expect(undecidedUses(decisions.map(({ use }) => ({ use, agreed: true })).reverse())).toEqual(undecidedUses(decisions));
      }),
    );
  });
});
