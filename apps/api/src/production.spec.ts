import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { makePerson, makeTeam } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import { AppModule } from './app.module';

process.env['LOG_LEVEL'] = 'silent';

@Controller('silent')
class SilentController {
  @Get()
  answer(): string {
    return 'to whom?';
  }
}

@Module({ controllers: [SilentController] })
class SilentModule {}

describe('In production', () => {
  const api = startApi({ mode: 'production' });

  it.each(['participant', 'facilitator', 'staff', 'administrator', 'outsider'])('nobody takes the role of a demo %s', async (role) => {
    const reply = await api.send('POST', '/demo/sign-in', { body: { as: role } });
    expect(reply).toMatchObject({ status: 404, body: { type: '/problems/not-found' } });
    expect(reply.headers['set-cookie']).toBeUndefined();
  });

  it('a sign-in has a cookie that is bound to this host and to TLS', async () => {
    const team = await makeTeam(api);
    const { id } = await makePerson(api, 'participant', team.organisationId);
    const cookie = `__Host-${team.administrator.cookie}`;
    const { body } = await api.send<{ code: string }>('POST', `/people/${id}/invitation`, { cookie, body: {} });
    const reply = await api.send('POST', '/invitations/accept', { body: { code: body.code, name: 'ayjan', password: 'tort tynch soz' } });
    expect(String(reply.headers['set-cookie'])).toMatch(/^__Host-kurak=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('the cookie of the demonstration opens nothing', async () => {
    const { administrator } = await makeTeam(api);
    expect((await administrator.get('/people')).status).toBe(401);
  });

  it('browsers are told to come by TLS only', async () => {
    const { headers } = await api.send('GET', '/health');
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  });

  it('an application with a handler that does not say who may call it does not start', async () => {
    const module = { module: SilentModule, imports: [AppModule.with(api.settings)] };
    const app = await NestFactory.create(module, new FastifyAdapter(), { logger: false, abortOnError: false });
    await expect(app.init()).rejects.toThrow('Without @Allow, nobody may call: SilentController.answer');
    await app.close().catch(() => undefined);
  });
});
