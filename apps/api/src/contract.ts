import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ApiSettings } from '@kurak/shared-api';
import { AppModule } from './app.module';
import { openApiDocument } from './openapi';

const NOWHERE: ApiSettings = {
  host: '127.0.0.1',
  port: 0,
  dataDir: '/nonexistent',
  databaseUrl: 'postgresql://localhost/none',
  applicationUrl: 'postgresql://localhost/none',
  mode: 'production',
  secretKey: 'x'.repeat(32),
  webRoot: '/nonexistent',
  libraryRoot: '/nonexistent',
};

/** The OpenAPI document, made from the classes alone: nothing is connected to, nothing is started. */
export async function contract(): Promise<object> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(NOWHERE), new FastifyAdapter(), { preview: true, logger: false, abortOnError: false });
  app.setGlobalPrefix('api');
  return openApiDocument(app);
}
