import { makePerson, makeTeam, type Team, type TestPerson } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { makeModule } from '../../testing';
import type { UnitReply } from '../unit/unit.dto';
import type { SearchReply } from './search.dto';

const paragraph = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ text }] }] });

describe('The search', () => {
  const api = startApi();
  let team: Team;
  let others: Team;
  let moduleId: string;
  let unitId: string;

  beforeAll(async () => {
    team = await makeTeam(api, 'Ак Кайың');
    others = await makeTeam(api, 'Көк Жал');
    moduleId = await makeModule(team.facilitator, 'Words against rumours');
    unitId = newId();
    await team.facilitator.post(`/modules/${moduleId}/units`, { id: unitId, title: { en: 'At the well', ru: 'У колодца', ky: 'Кудук башында' } });
    const text = {
      en: paragraph('Women were carrying water to the upper street.'),
      ru: paragraph('Женщины носили воду на верхнюю улицу.'),
      ky: paragraph('Аялдар жогорку көчөгө суу ташышкан. Мугалимдер дагы келишти.'),
    };
    await team.facilitator.patch(`/units/${unitId}`, { blocks: [{ id: 'well', kind: 'text', text }], version: 1 });
  });

  const search = async (person: TestPerson, words: string) => (await person.get<SearchReply>(`/search?words=${encodeURIComponent(words)}`)).body;
  const found = async (person: TestPerson, words: string) => (await search(person, words)).items.map((hit) => [hit.unitId, hit.language]);

  it.each([
    ['an English word in another form', 'carry', 'en'],
    ['a Russian word in another case', 'женщинам', 'ru'],
    ['a Kyrgyz word with another ending', 'мугалимдерге', 'ky'],
    ['the beginning of a Kyrgyz word', 'мугал', 'ky'],
    ['a Kyrgyz word with a slip in it', 'мугалемдер', 'ky'],
    ['a word of a title', 'колодцы', 'ru'],
  ])('finds a unit by %s', async (_what, words, language) => {
    expect(await found(team.staff, words)).toContainEqual([unitId, language]);
  });

  it('finds a module by its own words', async () => {
    expect(await search(team.staff, 'rumour')).toMatchObject({ items: [{ moduleId, unitId: null, title: 'Words against rumours', own: true }], total: 1 });
  });

  it('shows where the words stand', async () => {
    const [hit] = (await search(team.staff, 'вода')).items;
    expect(hit?.excerpt).toContain('⟦воду⟧');
  });

  it('finds a word that stands in quotes or at a dash, and shows it as it stands', async () => {
    const id = newId();
    await team.facilitator.post(`/modules/${await makeModule(team.facilitator, 'Circles')}/units`, { id, title: { en: 'Names' } });
    const text = { ru: paragraph('Кружок «Ласточка» — прилетели…'), ky: paragraph('«Карлыгач» тобу — учту.'), en: paragraph('The “Swallow” circle – flew in.') };
    await team.facilitator.patch(`/units/${id}`, { blocks: [{ id: 'names', kind: 'text', text }], version: 1 });
    expect(await found(team.staff, 'ласточки')).toEqual([[id, 'ru']]);
    expect(await found(team.staff, '«прилетели ласточки»')).toEqual([]);
    expect(await found(team.staff, '«кружок ласточки»')).toEqual([[id, 'ru']]);
    expect(await found(team.staff, 'карлыгач')).toEqual([[id, 'ky']]);
    expect((await search(team.staff, 'swallow')).items[0]?.excerpt).toBe('The “⟦Swallow⟧” circle – flew in.');
  });

  it('takes whatever is typed', async () => {
    for (const words of ['"', "'; DROP TABLE module; --", '!!! & | ()', '%', 'a:*', '\\', '⟦', '🙂', '-']) {
      expect((await team.staff.get(`/search?words=${encodeURIComponent(words)}`)).status).toBe(200);
    }
  });

  it('finds nothing that a person may not see: not of others, not a draft, not what is private', async () => {
    expect(await found(others.staff, 'carry')).toEqual([]);
    const version = async () => (await team.facilitator.get<{ version: number }>(`/modules/${moduleId}`)).body.version;
    await team.facilitator.put(`/modules/${moduleId}/sharing`, { sharing: 'network', adaptableBy: 'network', version: await version() });
    expect(await found(others.staff, 'carry')).toEqual([]);
    await team.facilitator.patch(`/units/${unitId}`, { activities: [activity], version: 2 });
    await team.facilitator.post(`/modules/${moduleId}/publish`, { note: '', version: await version() });
    await team.facilitator.patch(`/units/${unitId}`, { title: { en: 'Unpublished zucchini' }, version: 3 });
    expect(await found(others.staff, 'carry')).toEqual([[unitId, 'en']]);
    expect(await found(others.staff, 'zucchini')).toEqual([]);
    expect(await found(team.staff, 'zucchini')).toEqual([[unitId, 'en']]);
    await team.facilitator.put(`/modules/${moduleId}/sharing`, { sharing: 'private', adaptableBy: 'private', version: await version() });
    const colleague = await makePerson(api, 'facilitator', team.organisationId);
    expect([await found(others.staff, 'carry'), await found(colleague, 'carry'), await found(team.facilitator, 'carry')]).toEqual([[], [], [[unitId, 'en']]]);
  });

  it('forgets a unit that was deleted', async () => {
    const id = newId();
    await team.facilitator.post(`/modules/${moduleId}/units`, { id, title: { en: 'Rhubarb' } });
    expect(await found(team.facilitator, 'rhubarb')).toEqual([[id, 'en']]);
    await team.facilitator.delete(`/units/${id}`);
    expect(await found(team.facilitator, 'rhubarb')).toEqual([]);
  });
});

interface Plan {
  readonly by: 'facilitator' | 'colleague' | 'other';
  readonly before: 'private' | 'organisation' | 'network';
  readonly isPublished: boolean;
  readonly changesAfter: boolean;
  readonly after: 'private' | 'organisation' | 'network';
  readonly isPublishedAgain: boolean;
  readonly loses: boolean;
}

describe('What the search finds', () => {
  const api = startApi();

  it('is what may be read, all of it and no more, in the words that are read, whoever shares what with whom', async () => {
    const sharing = fc.constantFrom<Plan['before'][]>('private', 'organisation', 'network');
    const plan: fc.Arbitrary<Plan> = fc.record({
      ...{ by: fc.constantFrom<Plan['by'][]>('facilitator', 'colleague', 'other'), before: sharing, after: sharing },
      ...{ isPublished: fc.boolean(), changesAfter: fc.boolean(), isPublishedAgain: fc.boolean(), loses: fc.boolean() },
    });
    await fc.assert(
      fc.asyncProperty(fc.array(plan, { minLength: 3, maxLength: 5 }), async (plans) => {
        const [team, others] = [await makeTeam(api, 'Ак Кайың'), await makeTeam(api, 'Көк Жал')];
        const colleague = await makePerson(api, 'facilitator', team.organisationId);
        const makers = { facilitator: team.facilitator, colleague, other: others.facilitator };
        const made: { moduleId: string; unitId: string }[] = [];
        for (const each of plans) made.push(await makeAsPlanned(makers[each.by], each));
        for (const asker of [team.facilitator, colleague, team.staff, others.facilitator, others.staff]) {
          const { items } = (await asker.get<SearchReply>('/search?words=quokka')).body;
          for (const { moduleId, unitId } of made) {
            const { status, body } = await asker.get<UnitReply>(`/units/${unitId}`);
            const hits = items.filter((hit) => hit.moduleId === moduleId);
            const shown = status === 200 && /quokka/.test(JSON.stringify(body.lesson));
            expect(hits.map((hit) => [hit.unitId, hit.title, hit.own, hit.excerpt.replace(/[⟦⟧]/g, '')])).toEqual(shown ? [[unitId, body.title.en, body.own, saying(body)]] : []);
          }
        }
      }),
      { numRuns: 8 },
    );
  });

  async function makeAsPlanned(by: TestPerson, { before, isPublished, changesAfter, after, isPublishedAgain, loses }: Plan): Promise<{ moduleId: string; unitId: string }> {
    const moduleId = await makeModule(by, 'A module');
    const unitId = newId();
    const versionOf = async (address: string) => (await by.get<{ version: number }>(address)).body.version;
    const save = async (text: string, title: string) => by.patch(`/units/${unitId}`, { title: { en: title }, blocks: [{ id: 'a', kind: 'text', text: { en: paragraph(text) } }], activities: [activity], version: await versionOf(`/units/${unitId}`) });
    const share = async (sharing: string) => by.put(`/modules/${moduleId}/sharing`, { sharing, adaptableBy: sharing, version: await versionOf(`/modules/${moduleId}`) });
    const publish = async () => by.post(`/modules/${moduleId}/publish`, { note: '', version: await versionOf(`/modules/${moduleId}`) });
    await by.post(`/modules/${moduleId}/units`, { id: unitId, title: { en: 'First' } });
    const replies = [await save('One quokka.', 'First'), await share(before)];
    if (isPublished) replies.push(await publish());
    if (changesAfter) replies.push(await save(loses ? 'None.' : 'Two quokkas, one quokka.', 'Second'));
    replies.push(await share(after));
    if (isPublishedAgain) replies.push(await publish());
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200));
    return { moduleId, unitId };
  }

  function saying({ lesson }: UnitReply): string {
    return /"text":"([^"]*)"/.exec(JSON.stringify(lesson))?.[1] ?? '';
  }
});

const activity = { id: 'circle', method: 'discussion', minutes: 90, grouping: 'everyone', title: { en: 'Circle' }, instructions: {}, materials: {}, debrief: {}, notes: {} };
