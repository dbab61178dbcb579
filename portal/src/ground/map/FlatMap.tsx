import { useId } from "react";
import { useTranslation } from "react-i18next";
import { count } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Empty } from "../../ui/States";
import { pathOf, project } from "../drawing";
import type { DrawnTerritory, OutletsOnMap } from "./features";
import styles from "./Map.module.css";

const WIDTH = 960;
const DOT = 2;

/** Where the browser cannot draw the map: the same ground and outlets, as a drawing that does not move. */
export function FlatMap({ ground, outlets }: { ground: DrawnTerritory[]; outlets: OutletsOnMap | undefined }) {
  const { t } = useTranslation();
  const wording = useWording();
  const title = useId();
  const places = [...(outlets?.outlets ?? []), ...(outlets?.cells ?? [])];
  const corners = ground.flatMap(({ polygons }) => polygons.flat(2)).map(([longitude, latitude]) => ({ longitude, latitude }));
  if (corners.length + places.length === 0) return <Empty>{t("map.nothing")}</Empty>;
  const projection = project(boundsOf([...corners, ...places]), WIDTH);
  return (
    <div data-map="flat" data-territories={ground.length} data-outlets={outlets?.total ?? ""}>
      <p>{t("map.noWebGl")}</p>
      <svg className={styles.flat} viewBox={`0 0 ${WIDTH} ${projection.height.toFixed(0)}`} role="img" aria-labelledby={title}>
        <title id={title}>{t("ground.drawingOf", { areas: count(ground.length, wording), outlets: count(outlets?.total ?? 0, wording) })}</title>
        {ground.map(({ of: { id, held }, polygons }) => (
          <path key={id} className={styles[held]} d={pathOf(polygons.flat(), projection)} />
        ))}
        {places.map(({ longitude, latitude }, index) => (
          <circle key={index} className={styles.dot} cx={projection.x(longitude)} cy={projection.y(latitude)} r={DOT} />
        ))}
      </svg>
    </div>
  );
}

/** The two corners around all places: there may be more of them than a call takes arguments. */
function boundsOf(places: { longitude: number; latitude: number }[]) {
  return places.reduce(
    ([least, most], { longitude, latitude }) => [
      { longitude: Math.min(least!.longitude, longitude), latitude: Math.min(least!.latitude, latitude) },
      { longitude: Math.max(most!.longitude, longitude), latitude: Math.max(most!.latitude, latitude) },
    ],
    [places[0]!, places[0]!],
  );
}
