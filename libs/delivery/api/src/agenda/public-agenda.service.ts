import { Inject, Injectable } from '@nestjs/common';
import { instantOf, type ReleasedSession, type TrainingStatus } from '@kurak/delivery-model';
import { AuditLog } from '@kurak/identity-api';
import { API_SETTINGS, type ApiSettings, changeVersion, Database, derivedKey, ProblemException } from '@kurak/shared-api';
import type { Id, Language, LocalText } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { calendarFile } from '../calendar/calendar-file';
import { secretCode, secretCodeHash } from '../calendar/secret-code';
import { TrainingService } from '../training/training.service';
import type { AgendaReply, ChangePublicAgendaRequest, PublicAgendaReply } from './agenda.dto';
import { PublicAgendaEntity } from './public-agenda.entity';

type PublicSession = Omit<ReleasedSession, 'unitId' | 'facilitatorIds' | 'guestIds' | 'groups'> & { facilitators: string[] };

interface OpenRow {
  training_id: Id;
  organisation: string;
  title: LocalText;
  place: string;
  starts_on: string;
  ends_on: string;
  time_zone: string;
  languages: Language[];
  status: TrainingStatus;
  version: number;
  number: number;
  published_at: Date;
  sessions: PublicSession[];
  gone: PublicSession[];
}

const OFF = { isOn: false, withRooms: false, withNames: false, page: null, calendar: null, version: 0 } as const;

/** The public part of schedules: what anybody with the address may see, and who decides on it. */
@Injectable()
export class PublicAgendaService {
  private readonly key: Buffer;

  constructor(
    private readonly database: Database,
    private readonly trainings: TrainingService,
    private readonly audit: AuditLog,
    @Inject(API_SETTINGS) settings: ApiSettings,
  ) {
    this.key = derivedKey(settings.secretKey, 'agenda addresses');
  }

  async settings(trainingId: Id): Promise<PublicAgendaReply> {
    await this.trainings.entity(trainingId);
    const agenda = await this.entity(trainingId);
    if (agenda === null) return { ...OFF };
    const { isOn, withRooms, withNames, version } = agenda;
    const code = isOn ? secretCode(this.key, agenda.codeId) : null;
    return { isOn, withRooms, withNames, page: code && `/agenda/${code}`, calendar: code && `/api/agendas/${code}/calendar.ics`, version };
  }

  /** Switched off and on again, it has another address: the one before is known to whoever had it. */
  async change(trainingId: Id, { version, ...switches }: ChangePublicAgendaRequest): Promise<PublicAgendaReply> {
    await this.trainings.entity(trainingId);
    await this.database.query('SELECT id FROM training WHERE id = $1 FOR UPDATE', [trainingId]);
    const agenda = await this.entity(trainingId);
    const code = agenda?.isOn ? {} : this.newCode();
    if (agenda) await changeVersion(this.database, PublicAgendaEntity, { id: agenda.id, version }, { ...switches, ...code });
    else if (version !== 0) throw ProblemException.stale(version, 0);
    else await this.database.repository(PublicAgendaEntity).insert({ id: newId(), organisationId: this.database.actor.organisationId, trainingId, ...switches, ...this.newCode() });
    if (switches.isOn !== (agenda?.isOn ?? false)) await this.audit.record(switches.isOn ? 'agenda-opened' : 'agenda-closed', trainingId);
    return this.settings(trainingId);
  }

  async read(code: string): Promise<AgendaReply> {
    const { title, organisation, place, starts_on, ends_on, time_zone, languages, status, number, published_at, sessions } = await this.open(code);
    return {
      title, organisation, place, startsOn: starts_on, endsOn: ends_on, timeZone: time_zone, languages, status, release: number, publishedAt: published_at.toISOString(),
      sessions: sessions.map(({ id, kind, title: what, timeZone, begins, ends, room, facilitators }) => ({
        id, kind, title: what, timeZone, begins, ends, startsAt: instantOf(begins, timeZone), endsAt: instantOf(ends, timeZone), room, facilitators,
      })),
    };
  }

  async calendar(code: string): Promise<string> {
    const { training_id: id, title, place, status, version, published_at: publishedAt, languages, sessions, gone } = await this.open(code);
    const whole = (all: PublicSession[]) => all.map((session): ReleasedSession => ({ ...session, unitId: null, facilitatorIds: [], guestIds: [], groups: [] }));
    return calendarFile([{ id, title, place, isCancelled: status === ('cancelled' as string), version, publishedAt, sessions: whole(sessions), gone: whole(gone) }], languages[0] ?? 'ru');
  }

  private async open(code: string): Promise<OpenRow> {
    const hash = secretCodeHash(code);
    const [row] = hash === undefined ? [] : await this.database.query<OpenRow>('SELECT * FROM delivery_public_agenda($1)', [hash]);
    if (row === undefined) throw ProblemException.notFound();
    return row;
  }

  private entity(trainingId: Id): Promise<PublicAgendaEntity | null> {
    return this.database.repository(PublicAgendaEntity).findOneBy({ trainingId });
  }

  private newCode(): { codeId: Id; codeHash: Buffer } {
    const codeId = newId();
    return { codeId, codeHash: secretCodeHash(secretCode(this.key, codeId)) as Buffer };
  }
}
