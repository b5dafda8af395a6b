import { CONTRACT, OPERATIONS } from './walls/operations';

const OPEN = ['health', 'visit', 'signIn', 'signOut', 'signInToDemo', 'lookUpInvitation', 'acceptInvitation', 'readCalendar', 'readAgenda', 'readAgendaCalendar', 'lookUpAvailability', 'answerAvailability'];

const DESCRIBED = Object.entries(CONTRACT.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })));

describe('The OpenAPI document', () => {
  it('gives each operation a name of its own', () => {
    const names = DESCRIBED.map(({ operationId }) => operationId);
    expect(names).toHaveLength(OPERATIONS.length);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z]+$/);
  });

  it.each(DESCRIBED.map((operation) => [operation.operationId, operation] as const))('says all of %s', (operationId, { path, parameters = [], summary, requestBody, responses }) => {
    expect(summary).toMatch(/^[A-Z].{8,}[^.]$/);
    const told = Object.keys(responses);
    expect(told.filter((status) => status.startsWith('2'))).toHaveLength(1);
    const errors = [
      ...(OPEN.includes(operationId) ? [] : ['401', '403']),
      ...(path.includes('{') ? ['404'] : []),
      ...(requestBody ? ['400', '413', '422'] : []),
      ...(parameters.some((parameter) => parameter.in === 'query') ? ['422'] : []),
    ];
    expect(told).toEqual(expect.arrayContaining(errors));
    for (const parameter of parameters) expect([parameter.name, parameter.example]).toEqual([parameter.name, expect.anything()]);
    for (const media of [requestBody, ...Object.values(responses)].flatMap((body) => Object.values(body?.content ?? {}))) expect(media.example).toEqual(expect.anything());
    for (const status of told.filter((one) => one >= '400')) expect(Object.keys(responses[status]?.content ?? {})).toEqual(['application/problem+json']);
  });

  it('describes every body that is answered', () => {
    const silent = DESCRIBED.filter(({ responses }) => Object.entries(responses).some(([status, { content }]) => status !== '204' && content === undefined)).map(({ operationId }) => operationId);
    expect(silent).toEqual([]);
  });
});
