import { Controller, Get } from '@nestjs/common';
import { Allow, Database, ProblemException, Unhurried } from '@kurak/shared-api';
import { HealthReply } from './health.dto';

@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** Whether the service and its database answer */
  @Get()
  @Allow('anyone')
  @Unhurried()
  async health(): Promise<HealthReply> {
    try {
      await this.database.asAnyone(() => this.database.query('SELECT 1'));
    } catch {
      throw ProblemException.of(503, 'unavailable', 'The database does not answer');
    }
    return { status: 'ok' };
  }
}
