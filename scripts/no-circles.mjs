import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** The app's own files that a file imports: types and what is loaded later too, since they tie files together as well. */
function importsOf(file) {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => resolve(dirname(file), `${fileName}.ts`))
    .filter((path) => existsSync(path));
}

/** The way from one file to another along the imports, both included; undefined where there is none. */
function wayTo(graph, from, to, seen = new Set()) {
  if (from === to) return [to];
  seen.add(from);
  for (const next of graph.get(from) ?? []) {
    const way = seen.has(next) ? undefined : wayTo(graph, next, to, seen);
    if (way) return [from, ...way];
  }
  return undefined;
}

/** Read once a run. */
let graph;
const graphOf = (root) =>
  (graph ??= new Map(
    readdirSync(resolve(root, 'src/app'), { recursive: true })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => resolve(root, 'src/app', file))
      .map((file) => [file, importsOf(file)]),
  ));

/** Refuses an import that leads back to its file: neither could be read, moved or tested without the other. */
export const noCircles = {
  meta: { type: 'problem', schema: [] },
  create({ cwd, filename, report }) {
    const all = graphOf(cwd);
    const check = (node) => {
      const said = node.source?.value;
      if (typeof said !== 'string' || !said.startsWith('.')) return;
      const way = wayTo(all, resolve(dirname(filename), `${said}.ts`), filename);
      if (!way) return;
      const files = way.map((file) => file.slice(resolve(cwd, 'src/app').length + 1));
      report({ node, message: `This import closes a circle: ${files.join(' → ')}.` });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
