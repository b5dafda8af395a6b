import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import { makeParticipants, makeTraining } from '../../testing';
import type { EnrolmentPage } from '../enrolment/enrolment.dto';
import type { ContactReply } from './contact.dto';

describe('How a participant is reached', () => {
  const api = startApi();
  let team: Team;
  let path: string;
  let personId: Id;
  beforeEach(async () => {
    team = await makeTeam(api);
    const trainingId = await makeTraining(team.facilitator);
    await makeParticipants(api, team.facilitator, trainingId, 1);
    const [enrolment] = (await team.staff.get<EnrolmentPage>(`/trainings/${trainingId}/enrolments`)).body.items;
    path = `/enrolments/${enrolment?.id}/contact`;
    personId = enrolment?.personId ?? '';
  });

  const change = (phone: string | null, email: string | null, version = 1) => team.facilitator.put<ContactReply>(path, { phone, email, version });
  const written = () => api.rows<{ action: string }>(`SELECT action FROM audit_entry WHERE subject_id = $1 AND action LIKE 'contact-%' ORDER BY at, id`, [personId]);

  it('is opened by a facilitator only, and each opening is written down', async () => {
    await change('0555 12-34-56', null);
    expect((await team.facilitator.get<ContactReply>(path)).body).toEqual({ phone: '+996555123456', email: null, version: 2 });
    expect((await team.staff.get(path)).status).toBe(403);
    expect(await written()).toEqual([{ action: 'contact-changed' }, { action: 'contact-opened' }]);
  });

  it('is changed as a whole: what is left empty is forgotten', async () => {
    await change('0555 12-34-56', 'A@example.org');
    expect((await change(null, 'b@example.org', 2)).body).toEqual({ phone: null, email: 'b@example.org', version: 3 });
    await change(null, null, 3);
    expect(await api.rows('SELECT 1 FROM person_contact WHERE person_id = $1', [personId])).toEqual([]);
  });

  it.each([['12', null, { path: 'phone', code: 'phone' }], [null, 'nobody', { path: 'email', code: 'email' }]])('is refused when it can be none: %s %s', async (phone, email, error) => {
    expect(await change(phone, email)).toMatchObject({ status: 422, body: { errors: [error] } });
    expect(await written()).toEqual([]);
  });

  it('is not changed from an old version', async () => {
    await change('0555 12-34-56', null);
    expect((await change('0555 99-99-99', null)).status).toBe(409);
    expect((await team.facilitator.get<ContactReply>(path)).body.phone).toBe('+996555123456');
  });
});
