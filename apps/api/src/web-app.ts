import { existsSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ApiSettings } from '@kurak/shared-api';

/** True for a part of the app whose name holds a hash: another content has another name. */
export function isNamedByBuild(path: string): boolean {
  return /-[\w-]{8}\.(?:js|css)$/.test(path);
}

/** Serves the built web app, with the compressed copies that the build made. */
export async function serveWebApp(app: NestFastifyApplication, settings: ApiSettings): Promise<void> {
  if (!existsSync(join(settings.webRoot, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: settings.webRoot,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const name = path.replace(/\.(?:br|gz)$/, '');
      reply.header('cache-control', isNamedByBuild(name) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** Every path that is neither the API's nor a file opens the app, which shows the page. */
export function appForPages({ method, url = '/' }: Pick<IncomingMessage, 'method' | 'url'>): string {
  const path = url.split('?')[0] ?? '/';
  const isPage = method === 'GET' && path !== '/api' && !path.startsWith('/api/') && !/\.\w+$/.test(path);
  return isPage ? '/index.html' : url;
}
