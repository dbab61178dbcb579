"use strict";

const METHODS = ["get", "post", "put", "patch", "delete"];
const state = document.getElementById("state");
const token = document.getElementById("token");
const filter = document.getElementById("filter");
const caller = document.getElementById("caller");
let api = {};

// Everything is built from nodes and text: what a service writes into its document stays text.
function node(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function resolve(value) {
  let found = value;
  for (let hops = 0; found && found.$ref && hops < 20; hops++) {
    found = found.$ref.slice(2).split("/").reduce(
      (at, step) => at?.[decodeURIComponent(step).replace(/~1/g, "/").replace(/~0/g, "~")], api);
  }
  return found ?? {};
}

/** An example of a schema: its own where it has one, else one made of its types. */
function sample(schema, depth = 0) {
  const it = resolve(schema);
  if (it.example !== undefined) return it.example;
  if (it.examples?.length) return it.examples[0];
  if (it.default !== undefined) return it.default;
  if (it.enum) return it.enum[0];
  if (it.allOf) return Object.assign({}, ...it.allOf.map((part) => sample(part, depth)));
  const choice = it.oneOf?.[0] ?? it.anyOf?.[0];
  if (choice) return sample(choice, depth);
  const type = [it.type].flat().find((name) => name !== "null");
  if (type === "array") return depth > 4 ? [] : [sample(it.items ?? {}, depth + 1)];
  if (type === "object" || it.properties) {
    if (depth > 4) return {};
    return Object.fromEntries(
      Object.entries(it.properties ?? {}).map(([key, value]) => [key, sample(value, depth + 1)]));
  }
  if (type === "integer" || type === "number") return it.minimum ?? 0;
  if (type === "boolean") return false;
  if (it.format === "date-time") return new Date().toISOString();
  if (it.format === "date") return new Date().toISOString().slice(0, 10);
  return "";
}

function parameterField(parameter, id) {
  const hint = [parameter.in, parameter.required ? "required" : "", parameter.description ?? ""];
  const input = node("input", { id, "data-in": parameter.in, "data-name": parameter.name });
  if (parameter.required) input.required = true;
  const standard = resolve(parameter.schema).default;
  if (standard !== undefined) input.value = standard;
  return [
    node("label", { for: id }, parameter.name, " ",
      node("small", {}, hint.filter(Boolean).join(", "))),
    input,
  ];
}

function bodyFields(operation, id) {
  const content = resolve(operation.requestBody).content ?? {};
  const types = Object.keys(content);
  if (types.length === 0) return [];
  const type = node("select", { id: `${id}-type` }, ...types.map((name) => node("option", {}, name)));
  const text = node("textarea", { id: `${id}-body`, spellcheck: "false" });
  const fill = () => {
    const example = content[type.value].example ?? sample(content[type.value].schema);
    text.value = typeof example === "string" ? example : JSON.stringify(example, null, 2);
  };
  type.addEventListener("change", fill);
  fill();
  return [
    node("label", { for: type.id }, "Media type of the body"), type,
    node("label", { for: text.id }, "Body"), text,
  ];
}

/** What shows that a page of this origin acts in the session, not another site's. */
function proof() {
  const kept = document.cookie.match(/(?:^|; )(?:__Host-)?PORTAL-XSRF-TOKEN=([^;]*)/);
  return kept ? decodeURIComponent(kept[1]) : undefined;
}

/** A token that was given speaks for itself; without one the session of this browser does. */
function identified(method, headers) {
  if (token.value) {
    headers.Authorization = `Bearer ${token.value.trim()}`;
    return { method, headers, credentials: "omit" };
  }
  const shown = method === "GET" ? undefined : proof();
  if (shown) headers["X-XSRF-TOKEN"] = shown;
  return { method, headers, credentials: "same-origin" };
}

async function send(method, path, form, answer) {
  const query = new URLSearchParams();
  const headers = { Accept: "application/json, application/problem+json, */*;q=0.5" };
  let target = path;
  for (const input of form.querySelectorAll("[data-in]")) {
    const { name, in: place } = input.dataset;
    if (place === "path") target = target.replace(`{${name}}`, encodeURIComponent(input.value));
    else if (input.value === "") continue;
    else if (place === "query") query.append(name, input.value);
    else if (place === "header") headers[name] = input.value;
  }
  const options = identified(method.toUpperCase(), headers);
  const body = form.querySelector("textarea");
  if (body) {
    options.body = body.value;
    headers["Content-Type"] = form.querySelector("select").value;
  }
  const asked = query.size ? `${target}?${query}` : target;
  const began = performance.now();
  try {
    const response = await fetch(asked, options);
    const text = await response.text();
    const shown = [...response.headers].map(([key, value]) => `${key}: ${value}`).join("\n");
    answer.replaceChildren(
      node("p", {}, `${response.status} ${response.statusText} after `
        + `${Math.round(performance.now() - began)} ms`),
      node("details", {}, node("summary", {}, "Headers"), node("pre", {}, shown)),
      node("pre", { tabindex: "0" }, pretty(text)));
  } catch (failure) {
    answer.replaceChildren(node("p", {}, `The request got no answer: ${failure.message}`));
  }
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

function operationForm(method, path, operation, shared, id) {
  const parameters = [...shared, ...(operation.parameters ?? [])].map(resolve);
  const answer = node("div", { "aria-live": "polite" });
  const form = node("form", {},
    ...parameters.flatMap((parameter, index) => parameterField(parameter, `${id}-${index}`)),
    ...bodyFields(operation, id),
    node("button", { type: "submit" }, `Send ${method.toUpperCase()}`));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(method, path, form, answer);
  });
  return [node("p", {}, operation.description ?? ""), form, answer];
}

function operationEntry(method, path, item, id) {
  const operation = item[method];
  const entry = node("details", { "data-text": [method, path, operation.summary ?? "",
    ...(operation.tags ?? [])].join(" ").toLowerCase() },
  node("summary", {}, node("span", { class: "method" }, method.toUpperCase()),
    node("code", {}, path), ` ${operation.summary ?? ""}`));
  entry.addEventListener("toggle", () => {
    if (entry.open && entry.children.length === 1) {
      entry.append(...operationForm(method, path, operation, item.parameters ?? [], id));
    }
  });
  return { tag: operation.tags?.[0] ?? "other", entry };
}

function show() {
  const groups = new Map();
  let count = 0;
  for (const [path, item] of Object.entries(api.paths ?? {})) {
    for (const method of METHODS.filter((name) => item[name])) {
      const { tag, entry } = operationEntry(method, path, item, `op-${count++}`);
      groups.set(tag, [...(groups.get(tag) ?? []), entry]);
    }
  }
  document.getElementById("operations").replaceChildren(
    ...[...groups].sort(([a], [b]) => a.localeCompare(b)).map(
      ([tag, entries]) => node("section", {}, node("h2", {}, tag), ...entries)));
  const away = (api["x-services"] ?? []).filter((it) => it.status !== "included");
  state.textContent = `${count} operations.`
    + away.map((it) => ` ${it.service}: ${it.status}.`).join("");
}

function narrow() {
  const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const section of document.querySelectorAll("#operations section")) {
    const entries = [...section.querySelectorAll("details[data-text]")];
    for (const entry of entries) {
      entry.hidden = !words.every((word) => entry.dataset.text.includes(word));
    }
    section.hidden = entries.every((entry) => entry.hidden);
  }
}

function introduce(session) {
  caller.replaceChildren(...(session.authenticated
    ? [`Signed in as ${session.name ?? session.subject}: what you send is done in that name.`]
    : [node("a", { href: "/login/portal?continue=/docs" }, "Sign in"),
      " to send requests as yourself, or give an access token."]));
}

document.getElementById("controls").addEventListener("submit", (event) => event.preventDefault());
filter.addEventListener("input", narrow);
fetch("/api/me/session", { credentials: "same-origin" })
  .then((response) => (response.ok ? response.json() : { authenticated: false }))
  .catch(() => ({ authenticated: false }))
  .then(introduce);
fetch("/openapi.json", { credentials: "omit" })
  .then((response) => (response.ok ? response.json() : Promise.reject(response.status)))
  .then((read) => {
    api = read;
    show();
  })
  .catch((failure) => {
    state.textContent = `The document could not be read (${failure}). Load the page again.`;
  });
