import fc from 'fast-check';
import { makePerson, makeTeam, type Team } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { makeTraining, trainingFields } from '../../testing';
import type { EnrolmentPage } from '../enrolment/enrolment.dto';
import type { CheckedRosterReply, RosterPersonDto } from './roster.dto';

describe('A roster', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  const check = async (trainingId: Id, people: readonly object[], country = 'KG') => (await team.facilitator.post<CheckedRosterReply>(`/trainings/${trainingId}/roster/check`, { country, people })).body.items;
  const enter = (trainingId: Id, people: readonly object[], id = newId()) => team.facilitator.post<{ added: number; joined: number; errors: object[] }>(`/trainings/${trainingId}/roster`, { id, language: 'ky', country: 'KG', people });
  const newcomer = (displayName: string, more: Partial<RosterPersonDto> = {}): RosterPersonDto => ({ personId: newId(), as: 'new', displayName, ...more });
  const list = async (trainingId: Id) => (await team.staff.get<EnrolmentPage>(`/trainings/${trainingId}/enrolments?size=200`)).body;
  /** What a person who accepts every proposal sends. */
  const proposed = async (trainingId: Id, people: readonly { displayName: string }[]): Promise<object[]> =>
    (await check(trainingId, people)).flatMap(({ fate, personId }, at) => (fate === 'new' ? [{ ...newcomer(''), ...people[at] }] : fate === 'joins' ? [{ ...people[at], personId, as: 'joins' }] : []));

  it('makes persons of those nobody knew, with what is said of them', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const reply = await enter(trainingId, [newcomer('Асанова Айгүл', { sex: 'female', district: ' Кара-Суу ', phone: '0555 12-34-56', email: 'Aigul@Example.org', language: 'ru', ageBand: '25-34' }), newcomer('Бурул')]);
    expect(reply).toMatchObject({ status: 201, body: { added: 2, joined: 0 } });
    const [person, other] = (await list(trainingId)).items;
    expect(person).toMatchObject({ displayName: 'Асанова Айгүл', sex: 'female', district: 'Кара-Суу', ageBand: '25-34', status: 'accepted', joined: false, toComplete: false });
    expect(await api.rows('SELECT language FROM person WHERE id = ANY($1) ORDER BY language', [[person?.personId, other?.personId]])).toEqual([{ language: 'ky' }, { language: 'ru' }]);
    const contact = await team.facilitator.get(`/enrolments/${person?.id}/contact`);
    expect(contact.body).toEqual({ phone: '+996555123456', email: 'aigul@example.org', version: 1 });
  });

  it('keeps phones and addresses where no dump shows them', async () => {
    const rows = await api.rows<{ row: string }>('SELECT to_jsonb(person_contact)::text AS row FROM person_contact UNION ALL SELECT to_jsonb(person)::text FROM person');
    for (const { row } of rows) expect(row).not.toMatch(/996555|aigul@/i);
  });

  it('says who is known: by phone, by address, by name in another script, and who is in the training', async () => {
    const [before, trainingId] = [await makeTraining(team.facilitator), await makeTraining(team.facilitator)];
    await enter(before, [newcomer('Чолпон Үсөнова', { phone: '0700 111222' }), newcomer('Гүлзат Мамытова', { email: 'g@example.org' }), newcomer('Жаркын Токтосунова')]);
    await enter(trainingId, [newcomer('Зулайка Эркинова')]);
    const fates = await check(trainingId, [
      { displayName: 'Cholpon U.', phone: '+996 700 111 222' },
      { displayName: 'Гульзат М.', email: 'G@example.org' },
      { displayName: 'Toktosunova Zharkyn' },
      { displayName: 'Эркинова Зулайка' },
      { displayName: 'Жаркин Токтосунава' },
      { displayName: 'Нурай', phone: '0555' },
    ]);
    expect(fates.map(({ fate }) => fate)).toEqual(['joins', 'joins', 'joins', 'enrolled', 'unsure', 'new']);
    expect(fates.map(({ known }) => known.map(({ displayName, samePhone, sameEmail }) => [displayName, samePhone, sameEmail])[0])).toEqual([
      ['Чолпон Үсөнова', true, false],
      ['Гүлзат Мамытова', false, true],
      ['Жаркын Токтосунова', false, false],
      ['Зулайка Эркинова', false, false],
      ['Жаркын Токтосунова', false, false],
      undefined,
    ]);
    expect(fates.map(({ phone, phoneIsWrong }) => [phone, phoneIsWrong])).toEqual([['+996700111222', false], ...Array.from({ length: 4 }, () => [null, false]), [null, true]]);
  });

  it('writes nothing while it is looked through', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const before = await api.countEverything();
    await check(trainingId, [{ displayName: 'Нурай', phone: '0555 12-34-56' }]);
    expect(await api.countEverything()).toBe(before);
  });

  it('lets who is known join as who she is; what was known of her stays, what was not is noted', async () => {
    const [before, trainingId] = [await makeTraining(team.facilitator), await makeTraining(team.facilitator)];
    await enter(before, [newcomer('Салтанат Орозова', { district: 'Ош', phone: '0700 333444' })]);
    const personId = (await list(before)).items[0]?.personId as Id;
    const joins = { personId, as: 'joins', displayName: 'Saltanat', district: 'Нарын', sex: 'female', phone: '0555 000111', email: 's@example.org' };
    expect(await enter(trainingId, [joins])).toMatchObject({ status: 201, body: { added: 0, joined: 1 } });
    const [enrolment] = (await list(trainingId)).items;
    expect(enrolment).toMatchObject({ personId, displayName: 'Салтанат Орозова', district: 'Ош', sex: 'female' });
    expect((await team.facilitator.get(`/enrolments/${enrolment?.id}/contact`)).body).toMatchObject({ phone: '+996700333444', email: 's@example.org' });
  });

  it('changes nothing the second time, whatever is in it and however it is written', async () => {
    const names = ['Айжан Сыдыкова', 'Бермет Алиева', 'Венера Ким', 'Гүлнур Тилекова', 'Дилноза Каримова', 'Елена Цой'];
    const latin = ['Syadykova Aizhan', 'Alieva Bermet', 'Kim Venera', 'Tilekova Gulnur', 'Karimova Dilnoza', 'Tsoi Yelena'];
    const person = fc.record({ at: fc.integer({ min: 0, max: names.length - 1 }), phone: fc.option(fc.integer({ min: 700_000_000, max: 700_000_009 }).map((number) => `0${number}`)), district: fc.constantFrom(null, 'Ош', 'Нарын') });
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 5 }), fc.boolean(), async (rows, inLatin) => {
        const trainingId = await makeTraining(team.facilitator);
        const people = rows.map(({ at, ...more }) => ({ displayName: names[at] as string, ...more }));
        const first = await proposed(trainingId, people);
        if (first.length > 0) await enter(trainingId, first);
        const isIn = new Set((await list(trainingId)).items.map(({ displayName }) => displayName));
        const again = rows.flatMap(({ at, ...more }) => (isIn.has(names[at] ?? '') ? [{ displayName: ((inLatin && at > 0 ? latin : names)[at] ?? ''), ...more }] : []));
        const before = await api.countEverything();
        if (again.length > 0) expect(await proposed(trainingId, again)).toEqual([]);
        expect(await api.countEverything()).toBe(before);
      }),
      { numRuns: 25 },
    );
  });

  it('happens once, however often it is confirmed, also by two at the same moment', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const [people, id] = [[newcomer('Индира Абдыкадырова', { phone: '0777 010203' })], newId()];
    expect([(await enter(trainingId, people, id)).status, (await enter(trainingId, people, id)).status]).toEqual([201, 201]);
    const others = await Promise.all([1, 2, 3].map(() => enter(trainingId, [newcomer('Kanykei Sadyrova', { phone: '0777 040506' })])));
    expect(others.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
    expect(others.find(({ status }) => status === 422)?.body.errors).toEqual([{ path: 'people[0].displayName', code: 'roster.known' }]);
    expect((await list(trainingId)).total).toBe(2);
  });

  it('makes a second person of one name when it is said that she is another', async () => {
    const trainingId = await makeTraining(team.facilitator);
    await enter(trainingId, [newcomer('Мээрим Асылбекова')]);
    const first = (await list(trainingId)).items[0]?.personId as Id;
    expect((await enter(trainingId, [newcomer('Мээрим Асылбекова')])).status).toBe(422);
    expect((await enter(trainingId, [newcomer('Мээрим Асылбекова', { apartFrom: [first] })])).status).toBe(201);
    expect((await list(trainingId)).total).toBe(2);
  });

  it.each<[what: string, people: () => Promise<object[]>, error: object]>([
    ['a phone is none', async () => [newcomer('Айнура Б.'), newcomer('Бегимай Т.', { phone: '12' })], { path: 'people[1].phone', code: 'phone' }],
    ['an address is none', async () => [newcomer('Айнура Б.', { email: 'no' })], { path: 'people[0].email', code: 'email' }],
    ['somebody stands twice', async () => [1, 2].map(() => ({ ...newcomer('Айнура Б.'), personId: '01936c7e-0000-7000-8000-00000000aaaa' })), { path: 'people[1].personId', code: 'twice' }],
    ['a stranger joins', async () => [newcomer('Айнура Б.'), { ...newcomer('Бегимай Т.'), as: 'joins' }], { path: 'people[1].personId', code: 'reference.missing' }],
    ['a colleague joins', async () => [{ ...newcomer('Бегимай Т.'), personId: team.staff.id, as: 'joins' }], { path: 'people[0].personId', code: 'reference.missing' }],
  ])('enrols nobody when %s', async (_what, people, error) => {
    const trainingId = await makeTraining(team.facilitator);
    const sent = await people();
    const before = await api.countEverything();
    expect(await enter(trainingId, sent)).toMatchObject({ status: 422, body: { errors: [error] } });
    expect(await api.countEverything()).toBe(before);
  });

  it('stops where the training is full, and does not count whoever is in it', async () => {
    const trainingId = newId();
    await team.facilitator.post('/trainings', { id: trainingId, ...trainingFields(), capacity: 2 });
    await enter(trainingId, [newcomer('Толгонай Жээнбаева')]);
    const personId = (await list(trainingId)).items[0]?.personId as Id;
    expect(await enter(trainingId, [newcomer('Уулкан Э.'), newcomer('Фатима Н.')])).toMatchObject({ status: 422, body: { errors: [{ path: 'people', code: 'training.full' }] } });
    expect((await enter(trainingId, [newcomer('Уулкан Э.'), { personId, as: 'joins', displayName: 'Толгонай' }])).status).toBe(201);
    expect((await list(trainingId)).total).toBe(2);
  });

  it('never tells of another organisation’s people', async () => {
    const elsewhere = await makeTeam(api, 'Көк Жал');
    await makePerson(api, 'participant', elsewhere.organisationId, 'Хадича Рахимова');
    const trainingId = await makeTraining(team.facilitator);
    expect((await check(trainingId, [{ displayName: 'Хадича Рахимова' }]))[0]).toMatchObject({ fate: 'new', known: [] });
  });

  it('may be as long as five thousand people', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const people = Array.from({ length: 5_001 }, (_, at) => newcomer(`Человек ${at}`, { district: 'Кара-Суу району', email: `person${at}@example.org`, phone: `0555${String(at).padStart(6, '0')}` }));
    expect((await enter(trainingId, people)).status).toBe(422);
    expect((await enter(trainingId, Array.from({ length: 5_000 }, (_, at) => ({ ...people[at], displayName: 'x'.repeat(2_000) })))).status).toBe(413);
  });
});
