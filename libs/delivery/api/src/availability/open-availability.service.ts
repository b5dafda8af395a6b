import { Injectable } from '@nestjs/common';
import { USUAL_HOURS } from '@kurak/delivery-model';
import { CodeDoor } from '@kurak/identity-api';
import { Database, ProblemException } from '@kurak/shared-api';
import type { LocalText } from '@kurak/shared-model';
import { applicationCodeHash } from '../application/application-code';
import type { AnswerAvailabilityRequest, OpenAvailabilityReply, SpanDto } from './availability.dto';
import { orderedSpans } from './spans';

interface Row {
  title: LocalText;
  starts_on: string;
  ends_on: string;
  time_zone: string;
  day_starts_at: string | null;
  day_ends_at: string | null;
  free: SpanDto[] | null;
  version: number;
}

/** What those who hold a link see and say, through doors of their own. */
@Injectable()
export class OpenAvailabilityService {
  constructor(
    private readonly database: Database,
    private readonly door: CodeDoor,
  ) {}

  async lookUp(code: string, address: string): Promise<OpenAvailabilityReply> {
    const { title, starts_on: startsOn, ends_on: endsOn, time_zone: timeZone, day_starts_at, day_ends_at, free, version } = await this.find(code, address);
    return { title, startsOn, endsOn, timeZone, dayStartsAt: day_starts_at ?? USUAL_HOURS.dayStartsAt, dayEndsAt: day_ends_at ?? USUAL_HOURS.dayEndsAt, free, version };
  }

  async answer({ code, free, version }: AnswerAvailabilityRequest, address: string): Promise<OpenAvailabilityReply> {
    const spans = orderedSpans(free);
    await this.find(code, address);
    const given = await this.database.asAnyone(() =>
      this.database.query('SELECT * FROM delivery_give_availability($1, $2, $3)', [applicationCodeHash(code), JSON.stringify(spans), version]),
    );
    const now = await this.lookUp(code, address);
    // Said already, by a request whose answer was lost: the same again is not stale.
    if (given.length === 0 && !isSame(now.free, spans)) throw ProblemException.stale(version, now.version);
    return now;
  }

  private find(code: string, address: string): Promise<Row> {
    const lock = { name: 'availability', sql: 'SELECT * FROM delivery_availability($1)', hash: applicationCodeHash(code), refusal: unknownLink };
    return this.door.open<Row>(lock, address);
  }
}

function unknownLink(): ProblemException {
  return ProblemException.of(404, 'availability-unknown', 'This link does not work, or no longer');
}

function isSame(one: readonly SpanDto[] | null, other: readonly SpanDto[]): boolean {
  return one?.length === other.length && one.every(({ from, to }, index) => from === other[index]?.from && to === other[index].to);
}
