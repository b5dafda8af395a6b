import { startApi } from '@kurak/shared-api/testing';
import { Database } from '@kurak/shared-api';
import { makePerson, makeTeam, type Team, type TestPerson } from '../../testing';
import { Contacts } from './contacts';

describe('How a person is reached', () => {
  const api = startApi();
  let team: Team;
  let aizada: TestPerson;

  beforeAll(async () => {
    team = await makeTeam(api);
    aizada = await makePerson(api, 'participant', team.organisationId, 'Айзада');
  });

  const as = <Result>({ id, organisationId, role }: TestPerson, work: (contacts: Contacts) => Promise<Result>) =>
    api.app.get(Database, { strict: false }).as({ personId: id, organisationId, role, signInId: id }, () => work(api.app.get(Contacts, { strict: false })));

  it('is told to her team, found by phone and by e-mail, and stands nowhere in plain letters', async () => {
    await as(team.facilitator, (contacts) => contacts.note([{ personId: aizada.id, phone: '+996555123456', email: 'Aizada@Example.org' }]));
    expect((await as(team.staff, (contacts) => contacts.of([aizada.id]))).get(aizada.id)).toEqual({ phone: '+996555123456', email: 'aizada@example.org' });
    const found = await as(team.staff, (contacts) => contacts.find({ phones: ['+996555123456', '+996555000000'], emails: ['AIZADA@example.org'] }));
    expect([...found.byPhone, ...found.byEmail]).toEqual([
      ['+996555123456', [aizada.id]],
      ['aizada@example.org', [aizada.id]],
    ]);
    const stored = JSON.stringify(await api.rows(`SELECT encode(phone, 'escape') AS phone, encode(email, 'escape') AS email FROM person_contact`));
    expect(stored).not.toMatch(/555123456|example/i);
  });

  it('keeps what is not said again', async () => {
    await as(team.facilitator, (contacts) => contacts.note([{ personId: aizada.id, phone: '+996700111222' }]));
    expect((await as(team.staff, (contacts) => contacts.of([aizada.id]))).get(aizada.id)).toEqual({ phone: '+996700111222', email: 'aizada@example.org' });
  });

  it('is unknown to another organisation and to other participants', async () => {
    const others = await makeTeam(api, 'Көк Жал');
    for (const stranger of [others.staff, await makePerson(api, 'participant', team.organisationId)]) {
      expect((await as(stranger, (contacts) => contacts.of([aizada.id]))).size).toBe(0);
      expect((await as(stranger, (contacts) => contacts.find({ phones: ['+996700111222'] }))).byPhone.size).toBe(0);
    }
  });
});
