/**
 * SQL that puts a table behind the second wall: rows are seen and written only within the actor's organisation, and
 * where a condition for participants is given, by participants only where it holds. The owner, who migrates and runs
 * the definer functions, passes.
 *
 * @param table a table with a column `organisation_id`
 * @param participantsOnlyIf SQL condition on the row, `false` for tables that participants never meet
 */
export function tenantTable(table: string, participantsOnlyIf = 'true'): string {
  return wall(
    table,
    `organisation_id = (SELECT app_organisation()) AND ((SELECT app_role()) <> 'participant' OR (${participantsOnlyIf}))`,
  );
}

/** As {@link tenantTable} for a table with a condition of its own. */
export function wall(table: string, condition: string): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
    CREATE POLICY owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);
    CREATE POLICY wall ON ${table} USING (${condition}) WITH CHECK (${condition});`;
}

/** Marks a table whose rows the app may add and read, never change or remove. */
export function appendOnly(table: string): string {
  return `COMMENT ON TABLE ${table} IS 'append-only';`;
}
