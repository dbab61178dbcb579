import type { GeoJSON } from "geojson";
import type { GeoJSONSource, Map as LibreMap, MapLayerMouseEvent } from "maplibre-gl";
import { boxText, WORLD, type Box } from "./box";
import { cornerAt, middles, ringOf, type Corner } from "./sketch";
import { coloursAt, layersIn, styleIn, type Source } from "./style";

/** What a map is asked and tells. */
export interface Listener {
  moved: (box: Box) => void;
  opened: (kind: "territory" | "outlet", id: string) => void;
  pointed: (at: { name?: string; outlets?: number } | undefined) => void;
  drawn: (corners: Corner[]) => void;
}

const OPENED = { outlets: "outlet", ground: "territory" } as const;
const MOST_ZOOM = 15;

/** The drawing surface of a map: MapLibre with the layers of this portal, and what is drawn by hand. */
export class MapCanvas {
  private corners: Corner[] = [];
  private drawing = false;
  private grabbed: number | undefined;
  private readonly scheme = window.matchMedia("(prefers-color-scheme: dark)");

  private constructor(
    private readonly map: LibreMap,
    private readonly container: HTMLElement,
    private readonly listener: Listener,
    left: AbortSignal,
  ) {
    this.container.dataset["box"] = boxText(this.box());
    map.on("moveend", () => this.tellBox());
    map.on("click", (event) => this.clicked(event as MapLayerMouseEvent));
    map.on("mousemove", (event) => this.pointedAt(event as MapLayerMouseEvent));
    map.on("mouseout", () => this.listener.pointed(undefined));
    for (const start of ["mousedown", "touchstart"] as const) map.on(start, (event) => this.grab(event as MapLayerMouseEvent));
    for (const move of ["mousemove", "touchmove"] as const) map.on(move, (event) => this.drag(event as MapLayerMouseEvent));
    for (const end of ["mouseup", "touchend"] as const) map.on(end, () => this.letGo());
    this.scheme.addEventListener("change", () => this.paint(), { signal: left });
  }

  /**
   * A map in this element, until it is left, once its library has come and it has drawn; none where it was
   * left before. Fails where there is no WebGL.
   */
  static async in(container: HTMLElement, title: string, box: Box | undefined, listener: Listener, left: AbortSignal): Promise<MapCanvas | undefined> {
    const { maplibre } = await import("./maplibre");
    // An element that is no part of the page any more has neither size nor colours.
    if (left.aborted) return undefined;
    const map = new maplibre.Map({
      container,
      style: styleIn(coloursAt(container)),
      bounds: [...(box ?? WORLD)] as [number, number, number, number],
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      renderWorldCopies: false,
      maxZoom: MOST_ZOOM,
      fadeDuration: 0,
      locale: { "Map.Title": title },
    });
    left.addEventListener("abort", () => map.remove());
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    await map.once("load");
    return new MapCanvas(map, container, listener, left);
  }

  show(source: Source, data: GeoJSON): void {
    void this.map.getSource<GeoJSONSource>(source)?.setData(data);
  }

  /** What is drawn by hand, and whether clicks go on with it. */
  sketch(corners: Corner[], drawing: boolean): void {
    [this.corners, this.drawing] = [corners, drawing];
    this.map.getCanvas().style.cursor = drawing ? "crosshair" : "";
    if (drawing) this.map.doubleClickZoom.disable();
    else this.map.doubleClickZoom.enable();
    this.drawSketch();
  }

  fit(box: Box): void {
    this.map.fitBounds([...box] as [number, number, number, number], { padding: 24, maxZoom: 12, animate: false });
  }

  zoom(by: number): void {
    this.map.zoomTo(this.map.getZoom() + by, { animate: false });
  }

  box(): Box {
    const bounds = this.map.getBounds();
    const on = (value: number, most: number) => Math.max(-most, Math.min(most, value));
    return [on(bounds.getWest(), 180), on(bounds.getSouth(), 90), on(bounds.getEast(), 180), on(bounds.getNorth(), 90)];
  }

  /** Until all that was shown is drawn. */
  async rest(): Promise<void> {
    await this.map.once("idle");
  }

  private tellBox(): void {
    this.container.dataset["box"] = boxText(this.box());
    this.listener.moved(this.box());
  }

  private paint(): void {
    for (const { id, ...layer } of layersIn(coloursAt(this.container))) {
      const paint = "paint" in layer ? layer.paint : {};
      for (const [name, value] of Object.entries(paint ?? {})) {
        this.map.setPaintProperty(id, name as Parameters<LibreMap["setPaintProperty"]>[1], value);
      }
    }
  }

  private clicked({ point, lngLat }: MapLayerMouseEvent): void {
    if (this.drawing) {
      if (this.handleAt(point) === undefined) this.change([...this.corners, cornerAt(lngLat.lng, lngLat.lat)]);
      return;
    }
    const [found] = this.map.queryRenderedFeatures(point, { layers: ["cells", "outlets", "ground"] });
    if (found === undefined) return;
    if (found.layer.id === "cells") this.map.easeTo({ center: lngLat, zoom: this.map.getZoom() + 2, animate: false });
    else this.listener.opened(OPENED[found.layer.id as keyof typeof OPENED], String(found.properties["id"]));
  }

  private pointedAt({ point, originalEvent }: MapLayerMouseEvent): void {
    // While the map is moved, to look for what lies there would cost the next picture.
    if (this.drawing || originalEvent.buttons !== 0) return;
    const [found] = this.map.queryRenderedFeatures(point, { layers: ["cells", "outlets", "ground"] });
    this.map.getCanvas().style.cursor = found === undefined ? "" : "pointer";
    this.listener.pointed(found?.properties as { name?: string; outlets?: number } | undefined);
  }

  private handleAt(point: MapLayerMouseEvent["point"]) {
    return this.map.queryRenderedFeatures(point, { layers: ["sketch-corners", "sketch-middles"] })[0];
  }

  /** A corner is taken to be moved; the middle of an edge becomes one. */
  private grab(event: MapLayerMouseEvent): void {
    const handle = this.drawing ? this.handleAt(event.point) : undefined;
    if (handle === undefined) return;
    event.preventDefault();
    this.grabbed = Number(handle.properties["index"]);
    if (handle.layer.id === "sketch-middles") {
      this.grabbed += 1;
      this.corners = this.corners.toSpliced(this.grabbed, 0, cornerAt(event.lngLat.lng, event.lngLat.lat));
    }
  }

  private drag({ lngLat }: MapLayerMouseEvent): void {
    if (this.grabbed === undefined) return;
    this.corners = this.corners.with(this.grabbed, cornerAt(lngLat.lng, lngLat.lat));
    this.drawSketch();
  }

  private letGo(): void {
    if (this.grabbed === undefined) return;
    this.grabbed = undefined;
    this.change(this.corners);
  }

  private change(corners: Corner[]): void {
    this.corners = corners;
    this.drawSketch();
    this.listener.drawn(corners);
  }

  private drawSketch(): void {
    const points = (as: string, places: Corner[]) =>
      places.map((coordinates, index) => ({ type: "Feature" as const, properties: { as, index }, geometry: { type: "Point" as const, coordinates } }));
    const line = this.corners.length > 2 ? ringOf(this.corners) : this.corners;
    this.show("sketch", {
      type: "FeatureCollection",
      features: [
        { type: "Feature", properties: { as: "area" }, geometry: { type: "Polygon", coordinates: [line] } },
        { type: "Feature", properties: { as: "edge" }, geometry: { type: "LineString", coordinates: line } },
        ...(this.drawing ? [...points("middle", middles(this.corners)), ...points("corner", this.corners)] : []),
      ],
    });
  }
}

