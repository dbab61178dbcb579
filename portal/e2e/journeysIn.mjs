import { readdir } from "node:fs/promises";

/**
 * The journeys of a folder: whatever object one of its modules exports is journeys by their names. Two of
 * one name are a mistake, since one of them would never be played.
 */
export async function journeysIn(folder) {
  const names = (await readdir(new URL(`./${folder}/`, import.meta.url))).filter((name) => name.endsWith(".mjs")).sort();
  const modules = await Promise.all(names.map((name) => import(`./${folder}/${name}`)));
  const journeys = modules.flatMap((module) => Object.values(module)).filter(isJourneys).flatMap(Object.entries);
  const all = Object.fromEntries(journeys);
  if (Object.keys(all).length < journeys.length) {
    const seen = new Set();
    throw new Error(`Two journeys have one name: ${journeys.map(([name]) => name).find((name) => seen.has(name) || !seen.add(name))}`);
  }
  return all;
}

/** A journey's name is a sentence. */
function isJourneys(exported) {
  return typeof exported === "object" && Object.entries(exported).every(([name, it]) => name.includes(" ") && typeof it === "function");
}
