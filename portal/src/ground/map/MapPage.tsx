import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import { useMay, useVisit } from "../../app/session";
import { Answer } from "../../ui/Answer";
import { Button, buttonClass } from "../../ui/Button";
import { Filters } from "../../ui/Filters";
import { Page } from "../../ui/Page";
import { boxOf, boxText, type Box } from "./box";
import { GroundMap } from "./GroundMap";
import { Legend } from "./Legend";
import styles from "./Map.module.css";
import { MapLists } from "./MapLists";
import { cornersOfPart, partsOf } from "./parts";
import { mapSearch, type MapSearch } from "./search";

import { SketchPanel } from "./SketchPanel";
import { cornersOf, cornersText, type Corner } from "./sketch";
import { useGround } from "./useGround";

const PATH = "/ground/map";
const route = getRouteApi(PATH);
const NEW = "new";

/** The ground: territories by how they are held, outlets with what protects them; and where one draws. */
export default function MapPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { forPartner } = useVisit();
  const mayDraw = useMay("territories:write") && !forPartner;
  const { territories, outlets, outlines, ground, crowded } = useGround(search);
  const [shown, setShown] = useState<Box | undefined>(() => boxOf(search.bbox));
  const go = (values: Partial<MapSearch>) => void navigate({ search: (now) => mapSearch({ ...now, ...values }), replace: true, resetScroll: false });
  const clear = search.productLine ?? search.brand ?? search.partnerCode;
  const drawing = mayDraw ? search.draw : undefined;
  const sketch = useSketch(search);
  const moved = (box: Box) => {
    setShown(box);
    // It may come to rest while one is on the way to another page.
    if (window.location.pathname !== PATH) return;
    go({ bbox: boxText(box) });
  };
  const open = (kind: "territory" | "outlet", id: string) => {
    if (forPartner) return;
    if (kind === "territory") void navigate({ to: "/territories/$territoryId", params: { territoryId: id } });
    else void navigate({ to: "/outlets/$outletId", params: { outletId: id } });
  };
  const draw = (corners: Corner[]) => go({ drawn: cornersText(corners) });
  const end = () => go({ draw: undefined, drawn: undefined, part: undefined });
  const done = () => {
    const drawn = { drawn: cornersText(sketch), part: search.part };
    if (drawing === NEW) void navigate({ to: "/territories/new", search: { drawn: drawn.drawn } });
    else void navigate({ to: "/territories/$territoryId/redraw", params: { territoryId: drawing! }, search: drawn });
  };
  const actions = drawing === undefined && !forPartner && (
    <>
      <Link to="/ground/where" className={buttonClass()}>
        {t("whereIs.title")}
      </Link>
      {mayDraw && (
        <Button look="primary" onPress={() => go({ draw: NEW, drawn: undefined })}>
          {t("map.draw")}
        </Button>
      )}
    </>
  );
  return (
    <Page title={t(forPartner ? "map.yourTitle" : "map.title")} lead={t(forPartner ? "map.yourLead" : "map.lead")} actions={actions}>
      <Filters
        values={search}
        change={go}
        clear={clear === undefined ? undefined : () => go({ productLine: undefined, brand: undefined, partnerCode: undefined })}
        filters={[
          { name: "productLine", label: t("grants.productLine") },
          { name: "brand", label: t("ground.brand"), maxLength: 60 },
          ...(forPartner ? [] : [{ name: "partnerCode", label: t("deals.inbox.partnerCode") }]),
        ]}
      />
      <Answer of={territories}>
        {({ more }) => (
          <Answer of={outlets}>
            {(stand) => (
              <div className={styles.parts}>
                <div className={styles.drawing}>
                  <Legend forPartner={forPartner} />
                  <GroundMap
                    ground={ground}
                    outlets={stand}
                    outlines={outlines.data}
                    crowded={crowded}
                    box={boxOf(search.bbox)}
                    moved={moved}
                    opened={open}
                    sketch={drawing === undefined ? undefined : sketch}
                    drawn={draw}
                  />
                </div>
                <div>
                  {drawing !== undefined && (
                    <SketchPanel
                      title={t(drawing === NEW ? "map.drawNew" : "map.redraw")}
                      action={t(drawing === NEW ? "map.newHere" : "map.redrawThis")}
                      corners={sketch}
                      change={draw}
                      done={done}
                      end={end}
                    />
                  )}
                  <MapLists ground={ground} more={more} outlets={stand} crowded={crowded} box={shown} />
                </div>
              </div>
            )}
          </Answer>
        )}
      </Answer>
    </Page>
  );
}

/** What the address says was drawn; before the first change of a territory that is redrawn, its own corners. */
function useSketch({ draw, drawn, part }: MapSearch): Corner[] {
  const isOld = draw !== undefined && draw !== NEW && drawn === undefined;
  const territory = useQuery({ ...asked("/api/territories/{id}", { path: { id: draw ?? "" } }), enabled: isOld });
  if (drawn !== undefined) return cornersOf(drawn);
  return isOld && territory.data !== undefined ? cornersOfPart(partsOf(territory.data.area.polygons), Number(part ?? 0)) : [];
}
