// The contracts of all services as one document, by the rule that the gateway merges them by for
// GET /openapi.json: what a service names on its own gets the service's code before it.

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/**
 * @param own the gateway's document, which the others are added to
 * @param rooms the services' documents as pairs of code and document
 */
export function merge(own, rooms) {
  const merged = structuredClone(own);
  merged.components ??= {};
  for (const [code, document] of rooms) {
    for (const [path, item] of Object.entries(document.paths)) {
      if (path in merged.paths) throw new Error(`${path} is documented twice, by ${code} too`);
      merged.paths[path] = pathItem(code, document, item);
    }
    for (const [kind, components] of Object.entries(document.components ?? {})) {
      const target = (merged.components[kind] ??= {});
      for (const [name, component] of Object.entries(components)) {
        target[`${code}.${name}`] = renamed(code, component);
      }
    }
    for (const tag of document.tags ?? []) {
      (merged.tags ??= []).push({ ...tag, name: `${code}.${tag.name}` });
    }
  }
  return merged;
}

function pathItem(code, document, item) {
  return Object.fromEntries(
    Object.entries(renamed(code, item)).map(([name, value]) => [
      name,
      METHODS.has(name) ? operation(code, document, value) : value,
    ]),
  );
}

/** What the service's document says for all its operations is said by each of them instead. */
function operation(code, document, given) {
  const own = { ...given, tags: (given.tags ?? []).map((tag) => `${code}.${tag}`) };
  if (own.tags.length === 0) own.tags.push(code);
  if (own.operationId !== undefined) own.operationId = `${code}.${own.operationId}`;
  const security = own.security ?? document.security;
  if (security !== undefined) {
    own.security = security.map((alternative) =>
      Object.fromEntries(Object.entries(alternative).map(([scheme, scopes]) => [`${code}.${scheme}`, scopes])),
    );
  }
  return own;
}

/** A copy in which every reference into the service's components has its new name. */
function renamed(code, node) {
  if (Array.isArray(node)) return node.map((element) => renamed(code, element));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => {
      if (name === "$ref" && typeof value === "string") return [name, reference(code, value)];
      if (name === "mapping" && typeof value === "object") return [name, mapping(code, value)];
      return [name, renamed(code, value)];
    }),
  );
}

function mapping(code, choices) {
  return Object.fromEntries(
    Object.entries(choices).map(([choice, target]) => [
      choice,
      typeof target === "string" ? reference(code, target) : renamed(code, target),
    ]),
  );
}

function reference(code, target) {
  return target.replace(/^#\/components\/([^/]+)\/([^/]+)/, `#/components/$1/${code}.$2`);
}
