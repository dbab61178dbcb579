import { readFile } from "node:fs/promises";
import { createServer } from "node:http";

const DIST = new URL("../dist/", import.meta.url);
const ANSWERS = new URL("./answers/", import.meta.url);
const TYPES = { js: "text/javascript", css: "text/css", svg: "image/svg+xml" };
const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';" +
  " font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/**
 * Stands where the gateway does, for states that a running platform is seldom in: the built pages
 * under its content policy, and recorded answers.
 *
 * `state.session` says who is signed in; `state.answers` holds what is answered, by path or, for a
 * change, by method and path, as an object, as lines in an array, as a status with body and headers, or
 * as a function of query, body and headers that may wait; `state.asked` remembers each request. `state.tell` tells open pages that something of a kind has
 * changed, and `state.streams` are those pages' streams.
 */
export async function startGateway() {
  const state = {};
  const streams = new Set();
  const reset = () => {
    streams.forEach((stream) => stream.end());
    Object.assign(state, { session: { authenticated: false }, answers: {}, asked: [], streams, tell: (kind, id) => tell(streams, kind, id) });
  };
  reset();
  const server = createServer((request, response) => {
    handle(request, response, state).catch(() => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const close = () => {
    streams.forEach((stream) => stream.end());
    return new Promise((resolve) => server.close(resolve));
  };
  return { state, origin, reset, close };
}

/** An answer as it was recorded; a fresh copy, so that a journey may change it. */
export async function recorded(name) {
  return JSON.parse(await readFile(new URL(`${name}.json`, ANSWERS), "utf8"));
}

/** An answer that is a problem, as the gateway words it. */
export function problem(status, detail) {
  return { status, body: { title: "Problem", detail, status, requestId: "req_7" } };
}

async function handle(request, response, state) {
  const url = new URL(request.url, "http://gateway");
  const body = await text(request);
  state.asked.push({ method: request.method, path: request.url, body });
  if (isPage(request, url)) {
    response.setHeader("Content-Security-Policy", CONTENT_POLICY);
    response.setHeader("Cache-Control", "no-store");
    return send(response, "text/html;charset=UTF-8", await readFile(new URL("index.html", DIST)));
  }
  if (/^\/assets\/[\w.-]+$/.test(url.pathname)) {
    const type = TYPES[url.pathname.split(".").at(-1)] ?? "application/octet-stream";
    const asset = await readFile(new URL(`.${url.pathname}`, DIST));
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    return send(response, type, asset);
  }
  if (url.pathname === "/login/portal") {
    return send(response, "text/html", '<link rel="icon" href="/assets/none"><h1>The issuer</h1>');
  }
  if (url.pathname === "/logout/portal" && request.method === "POST") {
    state.session = { authenticated: false };
    return response.writeHead(303, { Location: "/" }).end();
  }
  if (url.pathname === "/api/me/events" && state.answers[url.pathname] === undefined) return stream(response, state.streams);
  const name = request.method === "GET" ? url.pathname : `${request.method} ${url.pathname}`;
  const known = { "/api/me/session": state.session, "/api/memberships": { items: [] }, "/api/unread-notices": { unread: 0 }, "/api/views": { items: [] }, ...state.answers }[name];
  const answer =
    typeof known === "function"
      ? await known(url.searchParams, isDocument(request) ? JSON.parse(body) : body, request.headers)
      : known;
  if (answer === undefined) {
    response.statusCode = 404;
    return send(response, "application/problem+json", JSON.stringify({ title: `Nothing is recorded for ${name}` }));
  }
  const { status = 200, body: content = answer, headers = {} } = Number.isInteger(answer.status) ? answer : {};
  response.statusCode = status;
  Object.entries(headers).forEach(([header, value]) => response.setHeader(header, value));
  if (Array.isArray(content)) return send(response, "application/x-ndjson", content.map((line) => JSON.stringify(line)).join("\n"));
  send(response, "application/json", JSON.stringify(content));
}

/** Changes are told as the gateway does: a kind, and an id where there is one. */
function stream(response, streams) {
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  response.write("retry:200\nid:run.0\nevent:ready\ndata:{}\n\n");
  streams.add(response);
  response.on("close", () => streams.delete(response));
}

function tell(streams, kind, id) {
  streams.forEach((it) => it.write(`event:changed\ndata:${JSON.stringify({ kind, ...(id !== undefined && { id }) })}\n\n`));
}

/** Whether what was sent is one document, and no file of rows. */
function isDocument({ headers }) {
  return headers["content-type"]?.startsWith("application/json") ?? false;
}

/** Any address that a person asks for and that is nobody else's. */
function isPage(request, { pathname }) {
  const own = /^\/(api|assets|docs|login|logout)(\/|$)/;
  return request.method === "GET" && /text\/html/.test(request.headers.accept ?? "") && !own.test(pathname);
}

async function text(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

function send(response, type, body) {
  response.setHeader("Content-Type", type);
  response.end(body);
}
