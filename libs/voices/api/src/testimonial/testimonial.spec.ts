import { makeWholeTraining } from '@kurak/delivery-api/testing';
import { makeTeam, type Team, type TestPerson } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id, Problem } from '@kurak/shared-model';
import { TESTIMONIAL_USES, type TestimonialUse } from '@kurak/voices-model';
import { v7 as newId } from 'uuid';
import type { MyTestimonialList, MyTestimonialReply, UsableTestimonialPage, WordingList } from './testimonial.dto';

describe('A testimonial', () => {
  const api = startApi();
  let team: Team;
  let wordings: Map<TestimonialUse, Id>;
  beforeAll(async () => {
    team = await makeTeam(api);
    const { body } = await team.participant.get<WordingList>('/consent-wording?language=ky');
    wordings = new Map(body.items.map(({ use, id }) => [use, id]));
  });

  const decision = (use: TestimonialUse, agreed: boolean) => ({ use, agreed, wordingId: wordings.get(use) });
  const decisions = (...agreed: TestimonialUse[]) => TESTIMONIAL_USES.map((use) => decision(use, agreed.includes(use)));
  const story = (more: object = {}) => ({ id: newId(), text: 'Мен биринчи жолу чогулушта сүйлөдүм.', language: 'ky', identity: 'anonymous', pseudonym: '', decisions: decisions('donor-report'), ...more });
  const tell = (person: TestPerson, trainingId: Id, body: object) => person.post<MyTestimonialReply & Problem>(`/trainings/${trainingId}/testimonials`, body);
  const decide = (person: TestPerson, id: Id, use: TestimonialUse, agreed: boolean, more: object = {}) => person.put<MyTestimonialReply & Problem>(`/testimonials/${id}/consents`, { id: newId(), ...decision(use, agreed), ...more });
  const usable = async (trainingId: Id) => (await team.staff.get<UsableTestimonialPage>(`/trainings/${trainingId}/testimonials`)).body.items;

  async function makeAuthor(): Promise<{ trainingId: Id; author: TestPerson; other: TestPerson }> {
    const { trainingId, participants } = await makeWholeTraining(api, team.facilitator, 2);
    return { trainingId, author: participants[0] as TestPerson, other: participants[1] as TestPerson };
  }

  it('has a wording for each use in every language', async () => {
    for (const language of ['en', 'ru', 'ky']) {
      const { body } = await team.participant.get<WordingList>(`/consent-wording?language=${language}`);
      expect(body.items.map(({ use }) => use).sort()).toEqual([...TESTIMONIAL_USES].sort());
    }
  });

  it('is told with a decision on each use, agreed and declined both kept with the wording', async () => {
    const { trainingId, author } = await makeAuthor();
    const body = story();
    const reply = await tell(author, trainingId, body);
    expect(reply.status).toBe(201);
    expect(reply.body.decisions.map(({ use, agreed }) => [use, agreed])).toEqual([['donor-report', true], ['internal-learning', false], ['site', false], ['social-media', false]]);
    const kept = await api.rows('SELECT use, agreed, wording_id AS "wordingId" FROM consent WHERE testimonial_id = $1', [body.id]);
    expect(new Set(kept.map((row) => JSON.stringify(row)))).toEqual(new Set(body.decisions.map((row) => JSON.stringify(row))));
    expect((await author.get<MyTestimonialList>(`/trainings/${trainingId}/testimonials/mine`)).body.items).toMatchObject([{ id: body.id, text: body.text }]);
  });

  it.each<[what: string, more: () => object, path: string, code: string]>([
    ['a use is undecided', () => ({ decisions: decisions().filter(({ use }) => use !== 'site') }), 'decisions.site', 'consent.undecided'],
    ['a use is decided twice', () => ({ decisions: [...decisions(), decision('site', true)] }), 'decisions.site', 'consent.undecided'],
    ['a decision is on the wording of another use', () => ({ decisions: decisions().map((one) => (one.use === 'site' ? { ...one, wordingId: wordings.get('donor-report') } : one)) }), 'wordingId', 'consent.wording-unknown'],
    ['she wants another name and gives none', () => ({ identity: 'pseudonym', pseudonym: '  ' }), 'pseudonym', 'required'],
    ['it says nothing', () => ({ text: ' \n ' }), 'text', 'required'],
  ])('is refused whole when %s', async (_what, more, path, code) => {
    const { trainingId, author } = await makeAuthor();
    const before = await api.countEverything();
    const { status, body } = await tell(author, trainingId, story(more()));
    expect([status, body.errors]).toEqual([422, [{ path, code }]]);
    expect(await api.countEverything()).toBe(before);
  });

  it('is told once, however often her phone sends it', async () => {
    const { trainingId, author } = await makeAuthor();
    const body = story();
    const replies = [await tell(author, trainingId, body), await tell(author, trainingId, body)];
    expect(replies[1]).toMatchObject({ status: 201, body: replies[0]?.body });
    expect(await api.rows('SELECT 1 FROM consent WHERE testimonial_id = $1', [body.id])).toHaveLength(4);
  });

  it('is seen by staff with the uses she agreed to, and not at all without one', async () => {
    const { trainingId, author, other } = await makeAuthor();
    const body = story({ decisions: decisions('donor-report', 'site') });
    await tell(author, trainingId, body);
    await tell(other, trainingId, story({ decisions: decisions() }));
    expect(await usable(trainingId)).toEqual([{ id: body.id, text: body.text, language: 'ky', signature: '', uses: ['donor-report', 'site'], writtenOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }]);
  });

  it('is read by no facilitator, no administrator, no other participant and no other organisation', async () => {
    const { trainingId, author, other } = await makeAuthor();
    await tell(author, trainingId, story());
    const strangers = await makeTeam(api, 'Ак Шоола');
    const readers = [team.facilitator, team.administrator, other, author, strangers.staff];
    const replies = await Promise.all(readers.map((reader) => reader.get(`/trainings/${trainingId}/testimonials`)));
    expect(replies.map(({ status }) => status)).toEqual([403, 403, 403, 403, 404]);
    expect((await other.get<MyTestimonialList>(`/trainings/${trainingId}/testimonials/mine`)).body.items).toEqual([]);
  });

  it('is gone from the list from the next request on when she takes her consent back, and there again when she gives it', async () => {
    const { trainingId, author } = await makeAuthor();
    const { id } = (await tell(author, trainingId, story({ decisions: decisions('donor-report', 'site') }))).body;
    await decide(author, id, 'site', false);
    expect((await usable(trainingId))[0]?.uses).toEqual(['donor-report']);
    expect((await decide(author, id, 'donor-report', false)).body.decisions.map(({ agreed }) => agreed)).toEqual([false, false, false, false]);
    expect(await usable(trainingId)).toEqual([]);
    await decide(author, id, 'social-media', true);
    expect((await usable(trainingId))[0]?.uses).toEqual(['social-media']);
    expect(await api.rows('SELECT 1 FROM consent WHERE testimonial_id = $1', [id])).toHaveLength(7);
  });

  it('has one decision of one that her phone sends twice', async () => {
    const { trainingId, author } = await makeAuthor();
    const { id } = (await tell(author, trainingId, story())).body;
    const same = { id: newId() };
    expect([(await decide(author, id, 'site', true, same)).status, (await decide(author, id, 'site', true, same)).status]).toEqual([200, 200]);
    expect(await api.rows('SELECT 1 FROM consent WHERE testimonial_id = $1', [id])).toHaveLength(5);
  });

  it('is decided on and withdrawn by nobody but her', async () => {
    const { trainingId, author, other } = await makeAuthor();
    const { id } = (await tell(author, trainingId, story())).body;
    expect([(await decide(other, id, 'site', true)).status, (await other.delete(`/testimonials/${id}`)).status]).toEqual([404, 404]);
    expect((await decide(team.staff, id, 'site', true)).status).toBe(403);
    expect((await usable(trainingId))[0]?.uses).toEqual(['donor-report']);
  });

  it('is deleted with its decisions when she withdraws it', async () => {
    const { trainingId, author } = await makeAuthor();
    const { id } = (await tell(author, trainingId, story())).body;
    expect((await author.delete(`/testimonials/${id}`)).status).toBe(204);
    expect(await usable(trainingId)).toEqual([]);
    expect(await api.rows('SELECT id FROM testimonial WHERE id = $1 UNION ALL SELECT id FROM consent WHERE testimonial_id = $1', [id])).toEqual([]);
    expect((await author.delete(`/testimonials/${id}`)).status).toBe(404);
  });

  it.each([
    ['anonymous', ''],
    ['pseudonym', 'Гүлсары'],
  ])('never shows her name when she is %s', async (identity, signature) => {
    const { trainingId, author } = await makeAuthor();
    const said = story({ identity, pseudonym: 'Гүлсары' });
    await tell(author, trainingId, said);
    const reply = await team.staff.get<UsableTestimonialPage>(`/trainings/${trainingId}/testimonials`);
    expect(reply.body.items[0]?.signature).toBe(signature);
    expect(JSON.stringify(reply)).not.toMatch(new RegExp(`Participant 001|${author.id}`));
  });

  it('shows her name when she chose to be named', async () => {
    const { trainingId, author } = await makeAuthor();
    await tell(author, trainingId, story({ identity: 'named' }));
    expect((await usable(trainingId))[0]?.signature).toBe('Participant 001');
  });
});
