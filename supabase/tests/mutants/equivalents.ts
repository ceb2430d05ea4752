/** Mutants that change nothing that anybody could see, each with its reason. */
export const equivalents: ReadonlyMap<string, string> = new Map(
  ['anon', 'authenticated', 'service_role'].map((role) => [
    `revoke usage on schema public from ${role}`,
    'Postgres lets everybody use the schema public (not create in it); the grant says it once more.',
  ]),
);
