/** The part of JSON Schema that OpenAPI descriptions of this API use. */
export interface Schema {
  type?: string;
  format?: string;
  description?: string;
  $ref?: string;
  allOf?: Schema[];
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  minimum?: number;
  nullable?: boolean;
}

const ID = '01936c7e-0000-7000-8000-0000000e0001';

const BY_NAME: Record<string, unknown> = {
  language: 'ky',
  displayName: 'Айжан',
  timeZone: 'Asia/Bishkek',
  code: '7K3M-Q9XD-2R5T',
  place: 'Баткен',
  district: 'Баткен',
  title: 'Strategic communication',
  en: 'Key messages',
  ru: 'Ключевые сообщения',
  ky: 'Негизги билдирүүлөр',
  password: 'four quiet words here',
  name: 'ayjan',
  device: 'Android · Chrome',
};

/** A value of the schema as the API could send or take it, in the words of the field. */
export function exampleOf(schema: Schema, schemas: Record<string, Schema>, name = '', depth = 0): unknown {
  if (depth > 8) return undefined;
  if (schema.$ref) return exampleOf(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas, name, depth + 1);
  if (schema.allOf?.[0]) return exampleOf(schema.allOf[0], schemas, name, depth + 1);
  if (schema.enum) return schema.enum.includes(BY_NAME[name]) ? BY_NAME[name] : schema.enum[0];
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, property]) => [key, exampleOf(property, schemas, key, depth + 1)]));
    case 'array':
      return [exampleOf(schema.items ?? {}, schemas, name.replace(/s$/, ''), depth + 1)];
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    case 'string':
      return exampleText(schema, name);
    default:
      return null;
  }
}

function exampleText({ format }: Schema, name: string): unknown {
  if (format === 'uuid' || /(^id|Id)$/.test(name)) return ID;
  if (/(At)$/.test(name) || format === 'date-time') return '2026-11-21T08:30:00.000Z';
  if (/(On)$/.test(name)) return '2026-11-21';
  return BY_NAME[name] ?? 'text';
}
