import * as maplibre from "maplibre-gl";
import workerAt from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

// The content policy allows scripts that are files of this origin, and none made at run time.
maplibre.setWorkerUrl(workerAt);

export { maplibre };
