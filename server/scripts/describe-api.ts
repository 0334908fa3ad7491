import { buildHttpServer } from '../src/platform/http/server.ts';
import { wireForReading } from './wire-for-reading.ts';

type Operations = Record<string, unknown>;
export type ApiDescription = { paths: Record<string, Operations> } & Record<string, unknown>;

const methods = ['get', 'post', 'put', 'patch', 'delete'];

const sortMethods = (operations: Operations): Operations =>
  Object.fromEntries(methods.filter((method) => method in operations).map((method) => [method, operations[method]]));

const sortPaths = (paths: Record<string, Operations>): Record<string, Operations> =>
  Object.fromEntries(
    Object.keys(paths)
      .toSorted()
      .map((path) => [path, sortMethods(paths[path] ?? {})]),
  );

/** What the application says about its own routes, as OpenAPI 3.1. Nothing listens and no route is called. */
export const describeApi = async (): Promise<ApiDescription> => {
  const { parts, modules } = await wireForReading();
  const app = await buildHttpServer({
    ...parts,
    publicUrl: parts.settings.publicUrl,
    uploadLimitBytes: parts.settings.uploadLimitBytes,
    authenticate: async () => undefined,
    routes: modules.flatMap(({ routes }) => routes),
  });
  await app.ready();
  const description = app.swagger() as unknown as ApiDescription;
  await app.close();
  await parts.database.close();
  return { ...description, paths: sortPaths(description.paths) };
};
