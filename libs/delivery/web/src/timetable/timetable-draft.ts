import { computed, signal } from '@angular/core';
import type { Id } from '@kurak/shared-model';
import { type BodyOf, newId } from '@kurak/shared-web';
import type { OpenTimetable } from '../schedule/open-timetable';

type Fields = Omit<BodyOf<'put', '/api/trainings/{id}/timetable'>, 'version'>;
export type Group = Fields['groups'][number];
export type Guest = Fields['guests'][number];

/** What is to come before a unit: as the module says, nothing, or another unit. */
export type Before = 'usual' | 'nothing' | Id;

/** The settings of a schedule while they are written. */
export class TimetableDraft {
  readonly dayStartsAt = signal('');
  readonly dayEndsAt = signal('');
  readonly unorderedModuleIds = signal<readonly Id[]>([]);
  readonly buildsOn = signal<Fields['buildsOn']>([]);
  readonly rooms = signal<readonly string[]>([]);
  readonly groups = signal<readonly Group[]>([]);
  readonly guests = signal<readonly Guest[]>([]);

  /** In how many groups each participant is. */
  readonly memberships = computed(() => {
    const counts = new Map<Id, number>();
    for (const id of this.groups().flatMap(({ memberIds }) => memberIds)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  });

  fill({ dayStartsAt, dayEndsAt, unorderedModuleIds, buildsOn, rooms, groups, guests }: OpenTimetable): void {
    this.dayStartsAt.set(dayStartsAt);
    this.dayEndsAt.set(dayEndsAt);
    this.unorderedModuleIds.set(unorderedModuleIds);
    this.buildsOn.set(buildsOn);
    this.rooms.set(rooms);
    this.groups.set(groups);
    this.guests.set(guests);
  }

  fields(): Fields {
    return {
      dayStartsAt: this.dayStartsAt(),
      dayEndsAt: this.dayEndsAt(),
      unorderedModuleIds: [...this.unorderedModuleIds()],
      buildsOn: this.buildsOn(),
      rooms: this.rooms().filter((room) => room.trim() !== ''),
      groups: [...this.groups()],
      guests: [...this.guests()],
    };
  }

  addRoom(): void {
    this.rooms.update((rooms) => [...rooms, '']);
  }

  nameRoom(at: number, name: string): void {
    this.rooms.update((rooms) => rooms.with(at, name));
  }

  dropRoom(at: number): void {
    this.rooms.update((rooms) => rooms.toSpliced(at, 1));
  }

  addGroup(name: string): void {
    this.groups.update((groups) => [...groups, { id: newId(), name, memberIds: [] }]);
  }

  nameGroup(id: Id, name: string): void {
    this.groups.update((groups) => groups.map((group) => (group.id === id ? { ...group, name } : group)));
  }

  dropGroup(id: Id): void {
    this.groups.update((groups) => groups.filter((group) => group.id !== id));
  }

  turnMember(groupId: Id, personId: Id): void {
    const turned = (ids: readonly Id[]) => (ids.includes(personId) ? ids.filter((id) => id !== personId) : [...ids, personId]);
    this.groups.update((groups) => groups.map((group) => (group.id === groupId ? { ...group, memberIds: turned(group.memberIds) } : group)));
  }

  /** Everybody into one group each, in turn, so that the groups are of the same size give or take one. */
  share(personIds: readonly Id[]): void {
    this.groups.update((groups) => groups.map((group, place) => ({ ...group, memberIds: personIds.filter((_, index) => index % groups.length === place) })));
  }

  addGuest(): void {
    this.guests.update((guests) => [...guests, { id: newId(), name: '', about: '' }]);
  }

  changeGuest(id: Id, change: Partial<Guest>): void {
    this.guests.update((guests) => guests.map((guest) => (guest.id === id ? { ...guest, ...change } : guest)));
  }

  dropGuest(id: Id): void {
    this.guests.update((guests) => guests.filter((guest) => guest.id !== id));
  }

  turnOrder(moduleId: Id): void {
    this.unorderedModuleIds.update((ids) => (ids.includes(moduleId) ? ids.filter((id) => id !== moduleId) : [...ids, moduleId]));
  }

  /** What is to come before a unit; the first, where somebody has said several. */
  beforeOf(unitId: Id): Before {
    const said = this.buildsOn().find((entry) => entry.unitId === unitId);
    return said === undefined ? 'usual' : (said.unitIds[0] ?? 'nothing');
  }

  putBefore(unitId: Id, before: Before): void {
    if (before === this.beforeOf(unitId)) return;
    const others = this.buildsOn().filter((entry) => entry.unitId !== unitId);
    this.buildsOn.set(before === 'usual' ? others : [...others, { unitId, unitIds: before === 'nothing' ? [] : [before] }]);
  }
}
