import 'reflect-metadata';
import { Library } from '@kurak/curriculum-api';
import { loadDemoData } from '@kurak/demo';
import { type ApiSettings, prepareDatabase, type Settings, StartProblem, withApplicationRole } from '@kurak/shared-api';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { listen } from './application';
import { inviteFirstAdministrator } from './first-administrator';
import { MIGRATIONS } from './migrations';

export { HOME, homeReply, LESSON } from '@kurak/learning-api';
export { contract } from './contract';
export { StartProblem };

/** Brings the database to this version and loads what an installation begins with. Does nothing when all is there. */
export async function prepare(settings: Settings, report: (step: string) => void): Promise<void> {
  const api = withApplicationRole(settings);
  report('Preparing the database');
  await prepareDatabase(api, MIGRATIONS);
  await withServices(api, async (context) => {
    report('Loading the starter library');
    await context.get(Library, { strict: false }).load();
    if (settings.mode === 'demo') await loadDemoData(context, report);
  });
}

/** Serves the API and the web app on one origin. */
export async function serve(settings: Settings): Promise<{ close(): Promise<void> }> {
  const app = await listen({ ...withApplicationRole(settings), printWorker: new URL('print-worker.js', import.meta.url) });
  return { close: () => app.close() };
}

/** Makes the way in for the first administrator of a prepared installation. */
export async function createFirstAdministrator(settings: Settings): Promise<{ link: string }> {
  const api = withApplicationRole(settings);
  const organisation = process.env['ORGANISATION']?.trim() || 'Kurak';
  const path = await withServices(api, (context) => inviteFirstAdministrator(context, api, organisation));
  return { link: `http://${settings.host}:${settings.port}${path}` };
}

async function withServices<Result>(settings: ApiSettings, work: (context: INestApplicationContext) => Promise<Result>): Promise<Result> {
  const context = await NestFactory.createApplicationContext(AppModule.with(settings), { logger: false, abortOnError: false });
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}
