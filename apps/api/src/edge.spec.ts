import type { ApiSettings } from '@kurak/shared-api';
import { fastify } from 'fastify';
import { guardTheEdge } from './edge';

/** The headers of a reply to a browser that asks for this address. */
async function headersOf(url: string): Promise<Record<string, unknown>> {
  const server = fastify();
  guardTheEdge(server, { mode: 'demo' } as ApiSettings);
  server.get('/*', () => '');
  const { headers } = await server.inject({ url });
  await server.close();
  return headers;
}

async function rulesOf(url: string): Promise<Map<string, string[]>> {
  const directives = String((await headersOf(url))['content-security-policy']).split('; ').map((directive) => directive.split(' '));
  return new Map(directives.map(([name = '', ...values]) => [name, values]));
}

describe('The headers of pages', () => {
  it('let scripts and styles come from nowhere but here', async () => {
    const rules = await rulesOf('/');
    expect(rules.get('default-src')).toEqual([`'none'`]);
    expect(rules.get('script-src')).toEqual([`'self'`]);
    expect(rules.get('style-src')).toEqual([`'self'`]);
  });

  it('let HTML be made of text by the policies that we know, and by no other', async () => {
    const rules = await rulesOf('/modules');
    expect(rules.get('require-trusted-types-for')).toEqual([`'script'`]);
    expect(rules.get('trusted-types')).toEqual(['angular', 'angular#bundler', 'default', 'kurak#paste']);
  });

  it('let a reply of the API be no page at all', async () => {
    const rules = await rulesOf('/api/units/1');
    expect([...rules.keys()]).toEqual(['default-src', 'frame-ancestors']);
  });
});
