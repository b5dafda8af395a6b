import type { ReplyOf } from '@kurak/shared-web';

type Module = ReplyOf<'get', '/api/modules/{id}'>;
type Unit = Module['units'][number];
type Row = ReplyOf<'get', '/api/modules'>['items'][number];
type Difference = ReplyOf<'get', '/api/modules/{id}/differences'>['items'][number];

/** A unit of 45 minutes, written in English and half in Kyrgyz. */
export function aUnit(id: string, title: string, more: Partial<Unit> = {}): Unit {
  return {
    ...{ id, title: { en: title }, minutes: 45, planned: 45, blocks: 1, checks: 0, activities: 1 },
    mix: [{ method: 'practice', minutes: 45 }],
    translations: [
      { language: 'en', parts: 4, translated: 4, stale: [], missing: [], review: null },
      { language: 'ru', parts: 4, translated: 0, stale: [], missing: [], review: null },
      { language: 'ky', parts: 4, translated: 2, stale: ['title'], missing: [], review: null },
    ],
    ...more,
  };
}

/** A module of one's own organisation with three units, never published. */
export function aModule(more: Partial<Module> = {}): Module {
  return {
    ...{ id: 'm', title: { en: 'Strategic communication' }, summary: { en: 'Look before you speak.' }, audience: {}, sources: [], baseLanguage: 'en' },
    ...{ organisation: 'Ak Kayyng', own: true, sharing: 'organisation', adaptableBy: 'organisation', mayAdapt: false },
    ...{ publishedNumber: null, publishedAt: null, changedSince: false, lineage: [], targetGroup: '', reason: '', adaptations: 0, upstream: null },
    ...{ papers: [], version: 1, units: [aUnit('a', 'First'), aUnit('b', 'Second'), aUnit('c', 'Third')] },
    ...more,
  };
}

/** The same module as lists show it. */
export function aRow(more: Partial<Row> = {}): Row {
  return {
    ...{ id: 'm', title: { en: 'Strategic communication' }, summary: { en: 'Look before you speak.' }, baseLanguage: 'en' },
    ...{ organisation: 'Ak Kayyng', own: true, sharing: 'organisation', status: 'draft', publishedNumber: null, units: 3, minutes: 135 },
    ...{ languages: ['en'], adaptedFrom: null, targetGroup: '', adaptations: 0, updatedAt: '2022-06-14T00:00:00Z' },
    ...more,
  };
}

/** A word changed in the lesson of the first unit, and its planned minutes. */
export function differences(): Difference[] {
  const unit = { unitId: 'a', unitTitle: { en: 'First' } };
  return [
    { ...unit, part: 'title', kind: 'changed', texts: [], factsBefore: { minutes: 20 }, factsAfter: { minutes: 30 } },
    {
      ...{ ...unit, part: 'lesson/one', kind: 'changed', factsBefore: {}, factsAfter: {} },
      texts: [
        { language: 'en', before: 'We meet on Monday here', after: 'We meet on Friday here' },
        { language: 'ky', before: 'Дүйшөмбүдө ушул жерде чогулабыз', after: 'Жумада ушул жерде чогулабыз' },
      ],
    },
  ];
}
