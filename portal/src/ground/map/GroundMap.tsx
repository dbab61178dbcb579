import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { count } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Button } from "../../ui/Button";
import { Loading } from "../../ui/States";
import { boxAround, type Box } from "./box";
import { MapCanvas } from "./canvas";
import { FlatMap } from "./FlatMap";
import { baseFeatures, cellFeatures, groundFeatures, outletFeatures, radiusFeatures, type DrawnTerritory, type OutletsOnMap } from "./features";
import styles from "./Map.module.css";
import type { Outlines } from "./outlines";
import type { Corner } from "./sketch";

interface Props {
  ground: DrawnTerritory[];
  outlets: OutletsOnMap | undefined;
  outlines: Outlines | undefined;
  crowded: ReadonlySet<string>;
  /** Which part is shown at first; where none is given, all that there is. */
  box: Box | undefined;
  moved: (box: Box) => void;
  opened: (kind: "territory" | "outlet", id: string) => void;
  /** What is drawn by hand; nothing where nobody draws. */
  sketch: Corner[] | undefined;
  drawn: (corners: Corner[]) => void;
}

type Pointed = { name?: string; outlets?: number };

/** The map: drawn by the browser from our own figures; where it cannot, a plain drawing of the same. */
export function GroundMap(props: Props) {
  const { ground, outlets, outlines, crowded, sketch } = props;
  const { t } = useTranslation();
  const wording = useWording();
  const container = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<MapCanvas>();
  const [isAway, setAway] = useState(false);
  const [isDrawn, setDrawn] = useState(false);
  const [pointed, setPointed] = useState<Pointed>();
  const told = useRef(props);
  told.current = props;
  const title = t("map.title");
  useEffect(() => {
    const leaving = new AbortController();
    const { box } = told.current;
    const listener = {
      moved: (at: Box) => told.current.moved(at),
      opened: (kind: "territory" | "outlet", id: string) => told.current.opened(kind, id),
      pointed: setPointed,
      drawn: (corners: Corner[]) => told.current.drawn(corners),
    };
    void MapCanvas.in(container.current!, title, box, listener, leaving.signal).then(setCanvas, () => setAway(true));
    return () => {
      leaving.abort();
      setCanvas(undefined);
    };
  }, [title]);
  useEffect(() => canvas?.show("base", baseFeatures(outlines ?? new Map())), [canvas, outlines]);
  useEffect(() => canvas?.show("ground", groundFeatures(ground, crowded)), [canvas, ground, crowded]);
  useEffect(() => {
    canvas?.show("outlets", outletFeatures(outlets?.outlets ?? []));
    canvas?.show("radii", radiusFeatures(outlets?.outlets ?? []));
    canvas?.show("cells", cellFeatures(outlets?.cells ?? []));
  }, [canvas, outlets]);
  useEffect(() => canvas?.sketch(sketch ?? [], sketch !== undefined), [canvas, sketch]);
  const all = useMemo(() => whole(ground, outlets), [ground, outlets]);
  const fitted = useRef(false);
  useEffect(() => {
    if (canvas === undefined || outlines === undefined || outlets === undefined || fitted.current) return;
    fitted.current = true;
    if (told.current.box === undefined && all !== undefined) canvas.fit(all);
    void canvas.rest().then(() => setDrawn(true));
  }, [canvas, outlines, outlets, all]);
  if (isAway) return <FlatMap ground={ground} outlets={outlets} />;
  return (
    <div className={styles.map} data-map={isDrawn ? "shown" : "coming"} data-territories={ground.length} data-outlets={outlets?.total ?? ""}>
      <div ref={container} className={styles.canvas} />
      {canvas === undefined ? (
        <div className={styles.coming}>
          <Loading />
        </div>
      ) : (
        <>
          <div className={styles.controls} role="group" aria-label={t("map.part")}>
            <Button aria-label={t("map.closer")} onPress={() => canvas.zoom(1)}>
              +
            </Button>
            <Button aria-label={t("map.further")} onPress={() => canvas.zoom(-1)}>
              −
            </Button>
            <Button onPress={() => all !== undefined && canvas.fit(all)}>{t("map.all")}</Button>
          </div>
          <p className={styles.pointed} aria-hidden="true">
            {pointed?.name ?? (pointed?.outlets === undefined ? "" : t("map.outletsHere", { count: pointed.outlets, outlets: count(pointed.outlets, wording) }))}
          </p>
        </>
      )}
    </div>
  );
}

function whole(ground: DrawnTerritory[], outlets: OutletsOnMap | undefined): Box | undefined {
  const corners = ground.flatMap(({ box }) => (box === undefined ? [] : [[box[0], box[1]] as const, [box[2], box[3]] as const]));
  const places = [...(outlets?.outlets ?? []), ...(outlets?.cells ?? [])].map(({ longitude, latitude }) => [longitude, latitude] as const);
  return boxAround([...corners, ...places]);
}
