import { Injectable } from '@nestjs/common';
import { buildingOrder, circleOf, minutesOf, USUAL_HOURS } from '@kurak/delivery-model';
import { changeVersion, Database, ProblemException } from '@kurak/shared-api';
import type { FieldProblem, Id } from '@kurak/shared-model';
import { TrainingService } from '../training/training.service';
import { GroupMoves } from './group-moves';
import type { AvailabilityEntry, ChangeTimetableRequest, GroupDto, GuestDto, PlannedUnitReply, TimetableReply } from './timetable.dto';
import { TimetableEntity, TrainingGroupEntity, TrainingGroupMemberEntity, TrainingGuestEntity } from './timetable.entity';

const GROUPS = `
  SELECT id, name, ARRAY(
    SELECT member.person_id FROM training_group_member member JOIN enrolment ON enrolment.person_id = member.person_id AND enrolment.training_id = training_group.training_id
    WHERE member.group_id = training_group.id AND enrolment.status IN ('accepted', 'completed') ORDER BY member.person_id
  ) AS "memberIds"
  FROM training_group WHERE training_id = $1 ORDER BY name, id`;

const UNITS = `
  SELECT unit.unit_id AS id, version.module_id AS "moduleId", unit.title, unit.minutes, ARRAY(
    SELECT jsonb_build_object('method', activity->>'method', 'minutes', (activity->>'minutes')::int)
    FROM jsonb_array_elements(unit.content->'plan') AS activity
  ) AS methods
  FROM training_module taught JOIN module_version version ON version.id = taught.module_version_id JOIN unit_version unit ON unit.module_version_id = version.id
  WHERE taught.training_id = $1 ORDER BY taught.position, unit.position`;

/** What the schedule of a training goes by. */
@Injectable()
export class TimetableService {
  constructor(
    private readonly database: Database,
    private readonly trainings: TrainingService,
    private readonly moves: GroupMoves,
  ) {}

  async find(trainingId: Id): Promise<TimetableReply> {
    const { startsOn, endsOn, timeZone } = await this.trainings.entity(trainingId);
    const settings = await this.database.repository(TimetableEntity).findOneBy({ id: trainingId });
    const { dayStartsAt, dayEndsAt } = settings ?? USUAL_HOURS;
    const { unorderedModuleIds = [], buildsOn = [], rooms = [], version = 1 } = settings ?? {};
    const units = await this.database.query<Omit<PlannedUnitReply, 'buildsOn'>>(UNITS, [trainingId]);
    return {
      startsOn,
      endsOn,
      timeZone,
      dayStartsAt,
      dayEndsAt,
      unorderedModuleIds,
      buildsOn: buildsOn.map(({ unitId, unitIds }) => ({ unitId, unitIds: [...unitIds] })),
      rooms,
      groups: await this.database.query<GroupDto>(GROUPS, [trainingId]),
      guests: await this.database.query<GuestDto>('SELECT id, name, about FROM training_guest WHERE training_id = $1 ORDER BY name, id', [trainingId]),
      availability: await this.database.query<AvailabilityEntry>(
        'SELECT coalesce(person_id, guest_id) AS who, free FROM availability WHERE training_id = $1 AND free IS NOT NULL ORDER BY 1',
        [trainingId],
      ),
      units: buildingOrder(units, { unorderedModuleIds, buildsOn }),
      version,
    };
  }

  async change(trainingId: Id, body: ChangeTimetableRequest): Promise<TimetableReply> {
    const before = await this.find(trainingId);
    // One writer at a time, as for sessions: a session cannot be given a group while it goes.
    await this.database.query('SELECT id FROM training WHERE id = $1 FOR UPDATE', [trainingId]);
    const { version, groups, guests, rooms = before.rooms, ...settings } = body;
    const wrong = [...settingProblems(body, before), ...repeatedIds(groups, 'groups'), ...repeatedIds(guests, 'guests')];
    if (wrong.length > 0) throw ProblemException.invalid(...wrong);
    const { organisationId } = this.database.actor;
    await this.database.query('INSERT INTO timetable (id, organisation_id, day_starts_at, day_ends_at) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING', [
      ...[trainingId, organisationId, body.dayStartsAt, body.dayEndsAt],
    ]);
    await changeVersion(this.database, TimetableEntity, { id: trainingId, version }, { ...settings, rooms: each(rooms) });
    await this.changeGroups(trainingId, groups);
    await this.changeGuests(trainingId, guests);
    const after = await this.find(trainingId);
    await this.moves.follow(trainingId, before.groups, after.groups);
    return after;
  }

  private async changeGroups(trainingId: Id, groups: readonly GroupDto[]): Promise<void> {
    const { organisationId } = this.database.actor;
    await this.refuseStrangers(trainingId, groups);
    const ids = groups.map(({ id }) => id);
    await this.remove('training_group', 'session_group', 'group_id', 'groups', trainingId, ids);
    const known = await this.database.repository(TrainingGroupEntity).findBy({ trainingId });
    for (const { id, name } of groups) {
      if (known.some((group) => group.id === id)) await this.database.repository(TrainingGroupEntity).update({ id }, { name: name.trim() });
      else await this.database.repository(TrainingGroupEntity).insert({ id, trainingId, organisationId, name: name.trim() });
    }
    await this.database.query('DELETE FROM training_group_member WHERE group_id = ANY($1)', [ids]);
    const members = groups.flatMap(({ id: groupId, memberIds }) => memberIds.map((personId) => ({ groupId, personId, organisationId })));
    if (members.length > 0) await this.database.repository(TrainingGroupMemberEntity).insert(members);
  }

  private async changeGuests(trainingId: Id, guests: readonly GuestDto[]): Promise<void> {
    const { organisationId } = this.database.actor;
    await this.remove('training_guest', 'session_guest', 'guest_id', 'guests', trainingId, guests.map(({ id }) => id));
    const known = await this.database.repository(TrainingGuestEntity).findBy({ trainingId });
    for (const { id, name, about } of guests) {
      const fields = { name: name.trim(), about: about.trim() };
      if (known.some((guest) => guest.id === id)) await this.database.repository(TrainingGuestEntity).update({ id }, fields);
      else await this.database.repository(TrainingGuestEntity).insert({ id, trainingId, organisationId, ...fields });
    }
  }

  /** Those that are not kept go, unless a session needs one. */
  private async remove(table: string, uses: string, column: string, path: 'groups' | 'guests', trainingId: Id, kept: readonly Id[]): Promise<void> {
    const inUse = await this.database.query(
      `SELECT 1 FROM ${table} JOIN ${uses} ON ${uses}.${column} = ${table}.id WHERE training_id = $1 AND NOT ${table}.id = ANY($2) LIMIT 1`,
      [trainingId, kept],
    );
    if (inUse.length > 0) throw ProblemException.invalid({ path, code: `timetable.${path}-in-use` });
    await this.database.query(`DELETE FROM ${table} WHERE training_id = $1 AND NOT id = ANY($2)`, [trainingId, kept]);
  }

  private async refuseStrangers(trainingId: Id, groups: readonly GroupDto[]): Promise<void> {
    const rows = await this.database.query<{ id: Id }>('SELECT person_id AS id FROM enrolment WHERE training_id = $1', [trainingId]);
    const enrolled = new Set(rows.map(({ id }) => id));
    const strangers = groups.flatMap(({ memberIds }, group) =>
      memberIds.flatMap((id, member) => (enrolled.has(id) ? [] : [{ path: `groups[${group}].memberIds[${member}]`, code: 'timetable.not-enrolled' }])),
    );
    if (strangers.length > 0) throw ProblemException.invalid(...strangers);
  }
}

function settingProblems(body: ChangeTimetableRequest, { units }: TimetableReply): FieldProblem[] {
  const taught = new Set(units.map(({ id }) => id));
  const order = body.buildsOn.flatMap(({ unitId, unitIds }, index) => [
    ...(taught.has(unitId) ? [] : [{ path: `buildsOn[${index}].unitId`, code: 'session.unit-not-taught' }]),
    ...unitIds.flatMap((id, place) => (taught.has(id) ? [] : [{ path: `buildsOn[${index}].unitIds[${place}]`, code: 'session.unit-not-taught' }])),
    ...(body.buildsOn.findIndex((other) => other.unitId === unitId) < index ? [{ path: `buildsOn[${index}].unitId`, code: 'twice' }] : []),
  ]);
  return [
    ...(minutesOf(body.dayEndsAt) > minutesOf(body.dayStartsAt) ? [] : [{ path: 'dayEndsAt', code: 'ends-before-it-starts' }]),
    ...order,
    ...(order.length === 0 && circleOf(buildingOrder(units, body)).length > 0 ? [{ path: 'buildsOn', code: 'timetable.circle' }] : []),
  ];
}

/** Each room once, however it is written. */
function each(rooms: readonly string[]): string[] {
  const names = new Map<string, string>();
  for (const room of rooms.map((name) => name.trim())) if (!names.has(room.toLowerCase())) names.set(room.toLowerCase(), room);
  return [...names.values()];
}

function repeatedIds(things: readonly { id: Id }[], path: string): FieldProblem[] {
  return things.flatMap(({ id }, index) => (things.findIndex((other) => other.id === id) < index ? [{ path: `${path}[${index}].id`, code: 'twice' }] : []));
}
