import fc from 'fast-check';
import { countryOf, emailAddress, PHONE_COUNTRIES, phoneNumber } from './phone';

describe('A phone number', () => {
  it.each([
    ['0555 12-34-56', 'KG', '+996555123456'],
    ['555123456', 'KG', '+996555123456'],
    ['996 (555) 12 34 56', 'KZ', '+996555123456'],
    ['+996 555 123456', 'RU', '+996555123456'],
    ['00996555123456', 'KG', '+996555123456'],
    ['О555 12 34 56', 'KG', '+996555123456'],
    ['9.96555123456E+11', 'KG', '+996555123456'],
    ['996555123456.0', 'KG', '+996555123456'],
    ['тел. 0555123456, 0700123456', 'KG', '+996555123456'],
    ['8 701 234 56 78', 'KZ', '+77012345678'],
    ['+7 701 2345678', 'KG', '+77012345678'],
    ['7012345678', 'KZ', '+77012345678'],
    ['8 (916) 123-45-67', 'RU', '+79161234567'],
    ['8 (916) 123-45-67', 'KG', '+79161234567'],
    ['90 123 45 67', 'UZ', '+998901234567'],
    ['998901234567', 'KG', '+998901234567'],
    ['93 555 1234', 'TJ', '+992935551234'],
    ['992 93 555 1234', 'KG', '+992935551234'],
  ] as const)('is understood as it is written here: %s in %s', (typed, country, phone) => {
    expect(phoneNumber(typed, country)).toBe(phone);
  });

  it.each(['', '12345', 'нет', '0555 12-34-5', '00000000000', '-', '1'.repeat(400)])('is none: %s', (typed) => {
    expect(phoneNumber(typed, 'KG')).toBeUndefined();
  });

  it('once understood is understood the same everywhere', () => {
    const country = fc.constantFrom(...PHONE_COUNTRIES);
    const typed = fc.oneof(fc.stringMatching(/^[+]?[0-9 ()-]{6,18}$/), fc.integer({ min: 500_000_000, max: 799_999_999 }).map((number) => `0${number}`), fc.string());
    fc.assert(
      fc.property(typed, country, country, (number, from, elsewhere) => {
        const phone = phoneNumber(number, from);
        fc.pre(phone !== undefined);
        expect(phoneNumber(phone, elsewhere)).toBe(phone);
        expect(phone).toMatch(/^\+[1-9]\d{6,14}$/);
      }),
    );
  });

  it('without a country is of the country where the training is', () => {
    expect(['Asia/Almaty', 'Asia/Dushanbe', 'Europe/Berlin'].map(countryOf)).toEqual(['KZ', 'TJ', 'KG']);
  });
});

describe('An e-mail address', () => {
  it('is kept in small letters, and nothing else is taken for one', () => {
    expect(emailAddress(' Burul@Example.ORG ')).toBe('burul@example.org');
    for (const typed of ['burul', 'burul@', 'burul@example', 'two words@example.org', 'a@b.c, d@e.f']) expect(emailAddress(typed)).toBeUndefined();
  });
});
