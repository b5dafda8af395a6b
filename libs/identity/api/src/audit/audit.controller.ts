import { Controller, Get, Query } from '@nestjs/common';
import { Allow, Database, offsetOf, PageQuery } from '@kurak/shared-api';
import { AuditPage } from './audit.dto';

interface Row {
  id: string;
  at: Date;
  person: string | null;
  action: string;
  subject: string | null;
  total: number;
}

@Controller('audit')
export class AuditController {
  constructor(private readonly database: Database) {}

  /** Who did what in this organisation, newest first */
  @Get()
  @Allow('read', 'Audit')
  async listAudit(@Query() query: PageQuery): Promise<AuditPage> {
    const rows = await this.database.query<Row>(
      `SELECT entry.id, entry.at, who.display_name AS person, entry.action, whom.display_name AS subject,
              count(*) OVER ()::int AS total
       FROM audit_entry entry
       LEFT JOIN person who ON who.id = entry.person_id
       LEFT JOIN person whom ON whom.id = entry.subject_id
       ORDER BY entry.at DESC, entry.id DESC LIMIT $1 OFFSET $2`,
      [query.size, offsetOf(query)],
    );
    return {
      items: rows.map(({ id, at, person, action, subject }) => ({ id, at: at.toISOString(), person: person ?? '', action, subject })),
      total: rows[0]?.total ?? 0,
      page: query.page,
      size: query.size,
    };
  }
}
