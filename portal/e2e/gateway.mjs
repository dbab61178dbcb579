import { createServer } from "node:http";
import { readFile } from "node:fs/promises";

const DIST = new URL("../dist/", import.meta.url);
const ANSWERS = new URL("./answers/", import.meta.url);
const PAGES = ["/", "/home", "/overview"];
const TYPES = { js: "text/javascript", css: "text/css" };
const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';" +
  " img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self';" +
  " frame-ancestors 'none'";

/**
 * Stands where the gateway does: the built pages under its content policy, and recorded answers.
 * `session` says who is signed in; `asked` remembers each request.
 */
export async function startGateway() {
  const state = { session: { authenticated: false }, home: "", asked: [] };
  const server = createServer((request, response) => {
    handle(request, response, state).catch(() => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { state, origin, close: () => new Promise((resolve) => server.close(resolve)) };
}

async function handle(request, response, state) {
  const url = new URL(request.url, "http://gateway");
  state.asked.push({ method: request.method, path: request.url, headers: request.headers });
  if (PAGES.includes(url.pathname)) {
    response.setHeader("Content-Security-Policy", CONTENT_POLICY);
    return send(response, "text/html;charset=UTF-8", await readFile(new URL("index.html", DIST)));
  }
  if (/^\/assets\/[\w.-]+$/.test(url.pathname)) {
    const type = TYPES[url.pathname.split(".").at(-1)] ?? "application/octet-stream";
    return send(response, type, await readFile(new URL(`.${url.pathname}`, DIST)));
  }
  if (url.pathname === "/login/portal") return send(response, "text/html", '<link rel="icon" href="data:,"><h1>The issuer</h1>');
  if (url.pathname === "/api/me/session") return sendJson(response, state.session);
  if (url.pathname === "/logout/portal" && request.method === "POST") {
    state.session = { authenticated: false };
    return sendJson(response, { continueAt: "/" });
  }
  return send(response, "application/json", await readFile(answer(url, state)));
}

function answer(url, state) {
  const by = url.searchParams.get("by");
  const files = {
    "/api/me/home": state.home,
    "/api/vendors/current": "vendor.json",
    "/api/distribution": `distribution-${by}.json`,
  };
  return new URL(files[url.pathname], ANSWERS);
}

function sendJson(response, body) {
  send(response, "application/json", JSON.stringify(body));
}

function send(response, type, body) {
  response.setHeader("Content-Type", type);
  response.end(body);
}
