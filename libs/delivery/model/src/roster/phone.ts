import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Where a number without a country code may be from. */
export const PHONE_COUNTRIES = ['KG', 'KZ', 'UZ', 'TJ', 'RU'] as const;
export type PhoneCountry = (typeof PHONE_COUNTRIES)[number];

const ZONES: Record<string, PhoneCountry> = {
  'Asia/Bishkek': 'KG', 'Asia/Almaty': 'KZ', 'Asia/Qyzylorda': 'KZ', 'Asia/Aqtobe': 'KZ', 'Asia/Aqtau': 'KZ', 'Asia/Tashkent': 'UZ', 'Asia/Samarkand': 'UZ',
  'Asia/Dushanbe': 'TJ', 'Europe/Moscow': 'RU',
};

/** The country in which a training is, by its time zone; Kyrgyzstan where that does not tell. */
export function countryOf(timeZone: string): PhoneCountry {
  return ZONES[timeZone] ?? 'KG';
}

/**
 * A phone number in E.164, of whatever shape it was typed in: `0555 12-34-56`, `996…` without a plus, `8 7xx …`, with words
 * before it or a second number after it, or as a spreadsheet spoils it (`9.96555123456E+11`, `996555123456.0`). Undefined
 * when it is none that can exist (ITU-T E.164; the plans as Google's libphonenumber knows them).
 */
export function phoneNumber(typed: string, country: PhoneCountry): string | undefined {
  const first = unspoiled(typed).split(/[;,/]|\bили\b|\bже\b|\bor\b/)[0] ?? '';
  const digits = first.replace(/[OО]/g, '0').replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '');
  if (digits.replace('+', '').length < 6) return undefined;
  for (const [number, from] of readings(digits, country)) {
    const phone = parsePhoneNumberFromString(number, from as CountryCode);
    if (phone?.isValid()) return phone.number;
  }
  return undefined;
}

/** As it stands; a plus left out; with the 8 that is dialled before numbers of Russia and Kazakhstan; the zero of Kyrgyz numbers lost in a spreadsheet. */
function readings(digits: string, country: PhoneCountry): [string, PhoneCountry][] {
  if (digits.startsWith('+')) return [[digits, country]];
  if (digits.startsWith('00')) return [[`+${digits.slice(2)}`, country]];
  const isSevens = /^8[3-9]\d{9}$/.test(digits);
  return [
    ...(isSevens ? [[`+7${digits.slice(1)}`, country] as [string, PhoneCountry]] : []),
    ...(digits.length >= 11 ? [[`+${digits}`, country] as [string, PhoneCountry]] : []),
    [digits, country],
    ...PHONE_COUNTRIES.filter((other) => other !== country && digits.length >= 10).map((other): [string, PhoneCountry] => [digits, other]),
  ];
}

function unspoiled(typed: string): string {
  const text = typed.trim();
  if (/^\d(?:[.,]\d+)?E\+?\d+$/i.test(text)) return BigInt(Math.round(Number(text.replace(',', '.')))).toString();
  return text.replace(/^(\d{6,})[.,]0+$/, '$1');
}

/** An e-mail address that can be one, in lower case; else undefined. */
export function emailAddress(typed: string): string | undefined {
  const address = typed.trim().replace(/^<|>$/g, '').toLowerCase();
  return address.length <= 254 && /^[^\s@,;<>"]+@[^\s@,;<>".]+(?:\.[^\s@,;<>".]+)+$/.test(address) ? address : undefined;
}
