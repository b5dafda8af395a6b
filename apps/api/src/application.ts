import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import { constants } from 'node:zlib';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type ApiSettings, StartProblem } from '@kurak/shared-api';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { guardTheEdge, letRostersBeLong, passUploads, refuseUnreadable } from './edge';
import { logRequests } from './logging';
import { serveReference } from './openapi';
import { appForPages, serveWebApp } from './web-app';

/** Larger than any lesson, smaller than anything that hurts. */
const MOST_BYTES = 1_048_576;

/** The application, assembled and not yet listening. */
export async function createApplication(settings: ApiSettings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: MOST_BYTES,
    trustProxy: settings.mode === 'production' ? 'loopback' : false,
    forceCloseConnections: 'idle',
    rewriteUrl: appForPages,
    frameworkErrors: refuseUnreadable,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings), adapter, { logger: false, abortOnError: false });
  app.setGlobalPrefix('api');
  await app.register(cookie);
  // Of brotli's eleven steps the fourth is quick; files of the app have been compressed when it was built.
  await app.register(compress, { encodings: ['br', 'gzip'], threshold: 1024, brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } });
  logRequests(app.getHttpAdapter().getInstance());
  guardTheEdge(app.getHttpAdapter().getInstance(), settings);
  passUploads(app.getHttpAdapter().getInstance());
  letRostersBeLong(app.getHttpAdapter().getInstance());
  serveReference(app);
  await serveWebApp(app, settings);
  await app.init();
  // From now on, so that the log does not begin with a line for each of Nest's routes.
  app.useLogger(app.get(Logger));
  return app;
}

export async function listen(settings: ApiSettings): Promise<NestFastifyApplication> {
  const app = await createApplication(settings);
  await app.listen(settings.port, settings.host).catch(async (error: NodeJS.ErrnoException) => {
    await app.close();
    throw error.code === 'EADDRINUSE' ? new StartProblem(`Port ${settings.port} is in use. Set PORT to another one.`) : error;
  });
  return app;
}
