import fc from 'fast-check';
import { isId } from './id';

describe('An id', () => {
  it('is a UUIDv7 in lower case', () => {
    fc.assert(fc.property(fc.uuid({ version: 7 }), (id) => isId(id)));
  });

  it('is a UUID of no other version', () => {
    fc.assert(fc.property(fc.uuid({ version: [1, 2, 3, 4, 5, 6, 8] }), (id) => !isId(id)));
  });

  it('is nothing else', () => {
    const id = '01936c7e-0000-7000-8000-000000000001';
    const others = [id.toUpperCase().replace('C', 'C'), `${id} `, `{${id}}`, id.replaceAll('-', ''), id.replace('8000', 'c000'), '', 7, null, undefined, [id]];
    expect(isId(id)).toBe(true);
    expect(others.filter(isId)).toEqual([]);
  });
});
