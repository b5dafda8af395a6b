import fc from 'fast-check';
import { type KnownPerson, proposedFate, twins } from './fate';

const known = (more: Partial<KnownPerson> = {}): KnownPerson => ({ personId: 'aigul', displayName: 'Айгүл Асанова', district: null, samePhone: false, sameEmail: false, status: null, ...more });

describe('What becomes of a row', () => {
  it('is a new person when nobody is like her', () => {
    expect(proposedFate({ displayName: 'Айгүл' }, [])).toEqual({ fate: 'new', personId: null });
  });

  it('is that she joins when one person is surely she', () => {
    expect(proposedFate({ displayName: 'Aigul Asanova' }, [known()])).toEqual({ fate: 'joins', personId: 'aigul' });
    expect(proposedFate({ displayName: 'Aigul A.' }, [known({ samePhone: true })])).toEqual({ fate: 'joins', personId: 'aigul' });
  });

  it('is nothing when she is in the training already, withdrawn or not', () => {
    expect(proposedFate({ displayName: 'Asanova Aigul' }, [known({ personId: 'other' }), known({ status: 'withdrawn' })])).toEqual({ fate: 'enrolled', personId: 'aigul' });
  });

  it.each<[why: string, row: { displayName: string; district?: string }, known: KnownPerson[]]>([
    ['two people have her name', { displayName: 'Айгүл Асанова' }, [known(), known({ personId: 'other' })]],
    ['she has the name of somebody from elsewhere', { displayName: 'Айгүл Асанова', district: 'Нарын' }, [known({ district: 'Ош' })]],
    ['the phone is her sister’s', { displayName: 'Бурул Осмонова' }, [known({ samePhone: true })]],
    ['the name is only like hers', { displayName: 'Айгул Асанава' }, [known()]],
  ])('waits for a person when %s', (_why, row, people) => {
    expect(proposedFate(row, people).fate).toBe('unsure');
  });
});

describe('A row that stands twice', () => {
  it('is found by phone, by name in another script, and by a name that is only alike', () => {
    const rows = [{ displayName: 'Айгүл Асанова', phone: '+1' }, { displayName: 'Asanova Aigul' }, { displayName: 'Бурул' }, { displayName: 'Айгуль А.', phone: '+1' }, { displayName: 'Айгул Асонова' }];
    expect(twins(rows)).toEqual([null, { of: 0, isSure: true }, null, { of: 0, isSure: true }, { of: 0, isSure: false }]);
  });

  it('is not sure of two of one name with different phones', () => {
    expect(twins([{ displayName: 'Айгүл', phone: '+1' }, { displayName: 'Айгүл', phone: '+2' }])).toEqual([null, { of: 0, isSure: false }]);
  });

  it('always points to a row before it', () => {
    const row = fc.record({ displayName: fc.constantFrom('Айгүл', 'Aigul', 'Бурул Т.', 'Burul T', 'Гүлзат'), phone: fc.constantFrom(null, '+1', '+2') });
    fc.assert(fc.property(fc.array(row), (rows) => twins(rows).forEach((twin, at) => expect(twin === null || twin.of < at).toBe(true))));
  });
});
