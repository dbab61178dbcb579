import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import type { AnswerOf } from "../api/types";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Empty } from "../ui/States";
import styles from "./AreaDrawing.module.css";
import { pathOf, project, ringsOf } from "./drawing";

type Outlet = ItemOf<"/api/outlets">;

interface Props {
  area: AnswerOf<"/api/territories/{id}">["area"];
  outlets: Outlet[];
}

const WIDTH = 640;
const DOT = 3;

/** What is drawn of a territory, with the outlets on it and the radius that protects each. */
export function AreaDrawing({ area, outlets }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const title = useId();
  const rings = area.polygons.flatMap(({ geometry }) => ringsOf(geometry));
  const corners = rings.flat().map(([longitude, latitude]) => ({ latitude, longitude }));
  if (corners.length === 0 && outlets.length === 0) return <Empty>{t("ground.nothingToDraw")}</Empty>;
  const projection = project([...corners, ...outlets], WIDTH);
  const { x, y, length, height } = projection;
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${WIDTH} ${height.toFixed(0)}`} role="img" aria-labelledby={title}>
      <title id={title}>
        {t("ground.drawingOf", { areas: count(area.polygons.length, wording), outlets: count(outlets.length, wording) })}
      </title>
      <path className={styles.ground} d={pathOf(rings, projection)} />
      {outlets.map((it) => (
        <circle key={it.id} className={styles.radius} cx={x(it.longitude)} cy={y(it.latitude)} r={length(it.protectedRadius.metres)} />
      ))}
      {outlets.map((it) => (
        <circle key={it.id} className={styles.outlet} cx={x(it.longitude)} cy={y(it.latitude)} r={DOT} />
      ))}
    </svg>
  );
}
