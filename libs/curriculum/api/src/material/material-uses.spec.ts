import { makeMaterial, makeModule, makePublishedModule, makeUnit } from '../../testing';
import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { type Actor, Database } from '@kurak/shared-api';
import { startApi } from '@kurak/shared-api/testing';
import { v7 as newId } from 'uuid';
import { MaterialUses } from './material-uses';

describe('Uses of materials', () => {
  const api = startApi();
  let team: Team;
  let others: Team;
  let moduleId: string;
  let unitId: string;
  let known: string[];
  beforeAll(async () => {
    team = await makeTeam(api);
    others = await makeTeam(api);
    known = [await makeMaterial(api, team.facilitator), await makeMaterial(api, team.facilitator), await makeMaterial(api, team.facilitator)];
  });
  beforeEach(async () => {
    moduleId = await makeModule(team.facilitator);
    unitId = await makeUnit(team.facilitator, moduleId);
  });

  const statements: string[] = [];
  const actorOf = ({ facilitator, organisationId }: Team): Actor => ({ personId: facilitator.id, organisationId, role: 'facilitator', signInId: newId() });
  const as = (who: Team, work: (uses: MaterialUses) => Promise<void>) =>
    api.app.get(Database, { strict: false }).as(actorOf(who), async () => {
      const { manager } = api.app.get(Database, { strict: false });
      const connection = await manager.queryRunner?.connect();
      const query = connection.query.bind(connection);
      connection.query = (...parameters: [string]) => {
        statements.push(parameters[0]);
        return query(...parameters);
      };
      statements.length = 0;
      try {
        await work(api.app.get(MaterialUses, { strict: false }));
      } finally {
        connection.query = query;
      }
    });
  const uses = () => api.rows<{ material: string; version: string | null }>('SELECT material_id AS material, module_version_id AS version FROM material_use WHERE unit_id = $1', [unitId]);
  const used = async () => (await uses()).map(({ material }) => material).sort();
  const [first, second, third] = [() => known[0] as string, () => known[1] as string, () => known[2] as string];
  const problem = (path: string) => ({ problem: { status: 422, errors: [{ path, code: 'material.unknown' }] } });

  it('are of a draft those that were named last', async () => {
    await as(team, (service) => service.ofDraft(unitId, moduleId, [first(), second(), second()]));
    expect(await used()).toEqual([first(), second()].sort());
    await as(team, (service) => service.ofDraft(unitId, moduleId, [second(), third()]));
    expect(await used()).toEqual([second(), third()].sort());
    await as(team, (service) => service.ofDraft(unitId, moduleId, []));
    expect(await used()).toEqual([]);
  });

  it('are said in one statement, whether they changed or not', async () => {
    await as(team, (service) => service.ofDraft(unitId, moduleId, [first()]));
    expect(statements).toHaveLength(1);
    await as(team, (service) => service.ofDraft(unitId, moduleId, [first()]));
    expect(statements).toHaveLength(1);
    expect(await used()).toEqual([first()]);
  });

  it('are only of what the actor can see, and nothing is noted otherwise', async () => {
    const strange = await makeMaterial(api, others.facilitator);
    for (const id of [strange, newId(), 'none', `${first()}'`]) {
      await expect(as(team, (service) => service.ofDraft(unitId, moduleId, [first(), id]))).rejects.toMatchObject(problem('lesson'));
    }
    await expect(as(team, (service) => service.ofDraft(unitId, moduleId, [strange], () => 'lesson[3].material'))).rejects.toMatchObject(problem('lesson[3].material'));
    expect(await used()).toEqual([]);
    await api.rows('UPDATE material SET is_shared = true WHERE id = $1', [strange]);
    await as(team, (service) => service.ofDraft(unitId, moduleId, [strange]));
    expect(await used()).toEqual([strange]);
  });

  it('stay with a published version while the draft goes on', async () => {
    const { moduleId: publishedId, unitId: publishedUnit } = await makePublishedModule(team.facilitator);
    unitId = publishedUnit;
    const [version] = await api.rows<{ id: string }>('SELECT id FROM module_version WHERE module_id = $1', [publishedId]);
    const versionId = version?.id ?? '';
    await as(team, (service) => service.ofDraft(unitId, publishedId, [first(), second()]));
    await as(team, (service) => service.ofVersion(versionId, publishedId, [{ unitId, materialIds: [first(), second(), first()] }], false));
    expect(statements).toHaveLength(1);
    await as(team, (service) => service.ofDraft(unitId, publishedId, [third()]));
    const noted = (await uses()).map(({ material, version: of }) => [of, material]);
    expect(noted).toHaveLength(3);
    expect(noted).toEqual(expect.arrayContaining([[versionId, first()], [versionId, second()], [null, third()]]));
    const opened = await api.rows<{ id: string }>('SELECT id FROM material WHERE is_published AND NOT is_shared AND id = ANY($1)', [known]);
    expect(opened.map(({ id }) => id).sort()).toEqual([first(), second()].sort());
  });

  it('share one’s own materials with a shared version, and leave those of others as they are', async () => {
    const { moduleId: publishedId, unitId: publishedUnit } = await makePublishedModule(team.facilitator);
    const [version] = await api.rows<{ id: string }>('SELECT id FROM module_version WHERE module_id = $1', [publishedId]);
    const theirs = await makeMaterial(api, others.facilitator);
    await api.rows('UPDATE material SET is_shared = true WHERE id = $1', [theirs]);
    await as(team, (service) => service.ofVersion(version?.id ?? '', publishedId, [{ unitId: publishedUnit, materialIds: [third(), theirs] }], true));
    const rows = await api.rows('SELECT is_published, is_shared FROM material WHERE id = ANY($1) ORDER BY id', [[third(), theirs].sort()]);
    expect(rows).toEqual([{ is_published: true, is_shared: true }, { is_published: false, is_shared: true }]);
    const unknown = { unitId: publishedUnit, materialIds: [newId()] };
    await expect(as(team, (service) => service.ofVersion(version?.id ?? '', publishedId, [unknown], true))).rejects.toMatchObject(problem('units'));
  });

  it('cannot be of a material that has gone', async () => {
    const id = await makeMaterial(api, team.facilitator);
    await team.facilitator.delete(`/materials/${id}`);
    await expect(as(team, (service) => service.ofDraft(unitId, moduleId, [id]))).rejects.toMatchObject(problem('lesson'));
  });
});
