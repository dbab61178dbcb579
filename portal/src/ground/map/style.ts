import type { LayerSpecification, StyleSpecification } from "maplibre-gl";

/** The colours of the design that the map is drawn in. */
const TOKENS = ["panel", "card", "line", "edge", "quiet", "accent", "good", "warn", "bad", "ink"] as const;
export type Colours = Record<(typeof TOKENS)[number], string>;

/** What they are in the scheme that the reader sees. */
export function coloursAt(element: HTMLElement): Colours {
  const probe = element.ownerDocument.createElement("span");
  element.append(probe);
  const colours = Object.fromEntries(
    TOKENS.map((token) => {
      probe.style.color = `var(--${token})`;
      return [token, getComputedStyle(probe).color];
    }),
  ) as Colours;
  probe.remove();
  return colours;
}

/** The things that are drawn, each from data of its own, in the order in which they lie on each other. */
export const SOURCES = ["base", "ground", "radii", "cells", "outlets", "sketch"] as const;
export type Source = (typeof SOURCES)[number];

/** From here on each outlet shows the ground that protects it. */
const RADII_FROM = 4.5;

/** Nothing from elsewhere: no tiles, no signs, no letters, all data is set by the page. */
export function styleIn(colours: Colours): StyleSpecification {
  const data = { type: "FeatureCollection" as const, features: [] };
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: Object.fromEntries(SOURCES.map((name) => [name, { type: "geojson" as const, data, tolerance: 0.3 }])),
    layers: layersIn(colours),
  };
}

export function layersIn({ panel, card, line, edge, quiet, accent, good, warn, bad, ink }: Colours): LayerSpecification[] {
  const byHeld = ["match", ["get", "held"], "exclusive", accent, "limited", warn, "open", good, quiet] as unknown as string;
  return [
    { id: "sea", type: "background", paint: { "background-color": panel } },
    { id: "land", type: "fill", source: "base", filter: ["!", ["get", "part"]], paint: { "fill-color": card, "fill-antialias": false } },
    { id: "parts", type: "line", source: "base", filter: ["get", "part"], minzoom: 2.5, paint: { "line-color": line, "line-width": 0.7 } },
    { id: "borders", type: "line", source: "base", filter: ["!", ["get", "part"]], paint: { "line-color": edge, "line-width": 0.6 } },
    { id: "ground", type: "fill", source: "ground", paint: { "fill-color": byHeld, "fill-opacity": ["match", ["get", "held"], "free", 0.12, 0.28], "fill-antialias": false } },
    { id: "ground-edge", type: "line", source: "ground", paint: { "line-color": byHeld, "line-width": 1.2 } },
    { id: "crowded", type: "line", source: "ground", filter: ["get", "crowded"], paint: { "line-color": bad, "line-width": 2.5, "line-dasharray": [2, 1.5] } },
    { id: "radii", type: "fill", source: "radii", minzoom: RADII_FROM, paint: { "fill-color": ink, "fill-opacity": 0.08, "fill-antialias": false } },
    { id: "radii-edge", type: "line", source: "radii", minzoom: RADII_FROM, paint: { "line-color": ink, "line-opacity": 0.45, "line-width": 0.8 } },
    {
      id: "cells",
      type: "circle",
      source: "cells",
      paint: {
        "circle-color": ink,
        "circle-opacity": 0.7,
        "circle-radius": ["interpolate", ["linear"], ["get", "share"], 0, 1.5, 1, 11],
        "circle-stroke-color": card,
        "circle-stroke-width": 0.5,
      },
    },
    {
      id: "outlets",
      type: "circle",
      source: "outlets",
      paint: {
        "circle-color": ink,
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 3, 2, 10, 5],
        "circle-stroke-color": card,
        "circle-stroke-width": 1,
      },
    },
    { id: "sketch", type: "fill", source: "sketch", filter: ["==", ["get", "as"], "area"], paint: { "fill-color": accent, "fill-opacity": 0.2 } },
    { id: "sketch-edge", type: "line", source: "sketch", filter: ["==", ["get", "as"], "edge"], paint: { "line-color": accent, "line-width": 2 } },
    corner("sketch-middles", "middle", 4, card, accent),
    corner("sketch-corners", "corner", 6, accent, card),
  ];
}

function corner(id: string, as: string, size: number, colour: string, edge: string): LayerSpecification {
  return {
    id,
    type: "circle",
    source: "sketch",
    filter: ["==", ["get", "as"], as],
    paint: { "circle-color": colour, "circle-radius": size, "circle-stroke-color": edge, "circle-stroke-width": 1.5 },
  };
}
