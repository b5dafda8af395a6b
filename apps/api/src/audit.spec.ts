import { makePerson, signIn } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import { v7 as newId } from 'uuid';
import { EXPECTATIONS } from './walls/expectations';
import { PASSWORD, World } from './walls/world';

interface Entry {
  readonly person_id: string;
  readonly action: string;
  readonly subject_id: string | null;
  readonly organisation_id: string;
}

describe('The audit trail', () => {
  const api = startApi();
  let world: World;
  beforeAll(async () => {
    world = await World.make(api);
  });

  /** Entries that a deed leaves. */
  async function entriesOf(deed: () => Promise<{ status: number }>): Promise<Entry[]> {
    const known = (await api.rows<{ id: string }>('SELECT id FROM audit_entry')).map(({ id }) => id);
    expect((await deed()).status).toBeLessThan(300);
    return api.rows<Entry>('SELECT person_id, action, subject_id, organisation_id FROM audit_entry WHERE NOT id = ANY($1) ORDER BY at, id', [known]);
  }

  const entry = (action: string, person: string, subject: string): Entry => ({ person_id: person, action, subject_id: subject, organisation_id: world.own.organisationId });

  it('has who signed in', async () => {
    const { own } = world;
    await api.rows(`UPDATE person SET sign_in_name = 'auditor' WHERE id = $1`, [own.staff.id]);
    const entries = await entriesOf(() => api.send('POST', '/sign-ins', { body: { name: 'auditor', password: PASSWORD } }));
    expect(entries).toEqual([entry('signed-in', own.staff.id, own.staff.id)]);
  });

  it('has nothing of who failed to', async () => {
    const before = await api.countEverything();
    await api.send('POST', '/sign-ins', { body: { name: 'nobody-of-specs', password: PASSWORD } });
    expect(await api.countEverything()).toBe(before);
  });

  it('has who changed whose role', async () => {
    const { id } = await makePerson(api, 'participant', world.own.organisationId);
    const entries = await entriesOf(() => world.administrator.patch(`/people/${id}`, { role: 'facilitator', version: 1 }));
    expect(entries).toEqual([entry('role-changed', world.administrator.id, id)]);
  });

  it('has who added whom', async () => {
    const id = newId();
    const entries = await entriesOf(() => world.administrator.post('/people', { id, displayName: 'Кимдир', language: 'ky', role: 'staff' }));
    expect(entries).toEqual([entry('person-added', world.administrator.id, id)]);
  });

  it('has who removed whom', async () => {
    const { id } = await makePerson(api, 'staff', world.own.organisationId);
    const entries = await entriesOf(() => world.administrator.delete(`/people/${id}`));
    expect(entries).toEqual([entry('person-removed', world.administrator.id, id)]);
  });

  it('has who was shown whose invitation', async () => {
    const { personId } = await world.invited();
    const entries = await entriesOf(() => world.facilitator.get(`/people/${personId}/invitation`));
    expect(entries).toEqual([entry('invitation-shown', world.facilitator.id, personId)]);
  });

  it('has each invitation of a training that was printed', async () => {
    const { trainingId } = await world.training();
    const people = [newId(), newId()].map((id, index) => ({ id, displayName: `Newcomer ${index}` }));
    await world.facilitator.post(`/trainings/${trainingId}/enrolments`, { id: newId(), language: 'ky', people });
    const entries = await entriesOf(() => world.facilitator.get(`/trainings/${trainingId}/invitations`));
    expect(entries).toEqual(people.map(({ id }) => entry('invitation-shown', world.facilitator.id, id)));
  });

  it('has who accepted an invitation, and that she is signed in', async () => {
    const { personId, code } = await world.invited();
    const entries = await entriesOf(() => api.send('POST', '/invitations/accept', { body: { code, name: 'newcomer', password: PASSWORD } }));
    expect(entries).toEqual([entry('invitation-accepted', personId, personId), entry('signed-in', personId, personId)]);
  });

  it('has who changed her password', async () => {
    const { own } = world;
    const device = await signIn(api, own.administrator.id, own.organisationId, 'administrator');
    const entries = await entriesOf(() => device.put('/me/password', { current: PASSWORD, next: 'alty jeti segiz toguz' }));
    expect(entries).toEqual([entry('password-changed', own.administrator.id, own.administrator.id)]);
  });

  it('has who asked for an export, once, and who took it away', async () => {
    const { own } = world;
    const { path, body } = (await EXPECTATIONS['askForExport']?.request(world)) ?? {};
    const training = path?.['id'] ?? '';
    const asked = await entriesOf(() => own.staff.post(`/trainings/${training}/exports`, body));
    expect(asked).toEqual([entry('export-made', own.staff.id, training)]);
    expect(await entriesOf(() => own.staff.post(`/trainings/${training}/exports`, body))).toEqual([]);
    const ready = await EXPECTATIONS['downloadExport']?.request(world);
    const [row] = await api.rows<{ training_id: string }>('SELECT training_id FROM results_export WHERE id = $1', [ready?.path?.['id']]);
    const taken = await entriesOf(() => own.staff.get(`/exports/${ready?.path?.['id']}/file`));
    expect(taken).toEqual([entry('export-read', own.staff.id, row?.training_id ?? '')]);
  });

  it('has who read the testimonials of a training', async () => {
    const { trainingId } = await world.training();
    await world.testimonial(trainingId);
    const entries = await entriesOf(() => world.own.staff.get(`/trainings/${trainingId}/testimonials`));
    expect(entries).toEqual([entry('testimonials-read', world.own.staff.id, trainingId)]);
  });

  it('has who, what, when and which, and no contents', async () => {
    const { trainingId } = await world.training();
    await world.testimonial(trainingId);
    await world.own.staff.get(`/trainings/${trainingId}/testimonials`);
    const columns = await api.rows<{ name: string }>(`SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'audit_entry' ORDER BY 1`);
    expect(columns.map(({ name }) => name)).toEqual(['action', 'at', 'id', 'organisation_id', 'person_id', 'subject_id']);
    const actions = await api.rows<{ action: string }>('SELECT DISTINCT action FROM audit_entry');
    for (const { action } of actions) expect(action).toMatch(/^[a-z-]+$/);
  });

  it('has nothing of a deed that was refused', async () => {
    const before = await api.countEverything();
    const { id } = world.own.participant;
    expect((await world.administrator.patch(`/people/${id}`, { role: 'facilitator', version: 9 })).status).toBe(409);
    expect((await world.facilitator.delete(`/people/${id}`)).status).toBe(403);
    expect(await api.countEverything()).toBe(before);
  });
});
