import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { given } from "../app/listSearch";
import type { AnswerOf } from "../api/types";
import type { QueryOf } from "../api/queries";
import { Answer } from "../ui/Answer";
import { Named } from "../ui/Named";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useList } from "../ui/useList";
import { AreaDrawing } from "./AreaDrawing";

type Area = AnswerOf<"/api/territories/{id}">["area"];

const MOST_OUTLETS = 500;

/** The drawing of a territory, and its open outlets as a table; what is drawn alone has its outline only. */
export function TerritoryMap({ area }: { area: Area }) {
  const { t } = useTranslation();
  const isByCode = area.countries.length > 0 || area.subdivisions.length > 0;
  return (
    <Section title={t("ground.drawing")}>{isByCode ? <WithOutlets area={area} /> : <AreaDrawing area={area} outlets={[]} />}</Section>
  );
}

function WithOutlets({ area }: { area: Area }) {
  const { t } = useTranslation();
  const { countries, subdivisions } = area;
  const within = subdivisions.length > 0 ? { subdivision: subdivisions } : { country: countries };
  const list = useList("/api/outlets", given({ ...within, status: ["open"], sort: "code", limit: MOST_OUTLETS }) as QueryOf<"/api/outlets">);
  return (
    <Answer of={list.query}>
      {() => (
        <>
          <AreaDrawing area={area} outlets={list.rows} />
          {list.rows.length > 0 && (
            <details>
              <summary>{t("ground.asTable")}</summary>
              <Table
                caption={t("ground.outlets")}
                list={list}
                empty={t("ground.noOutlets")}
                columns={[
                  {
                    id: "code",
                    title: t("ground.code"),
                    cell: (it) => (
                      <Link to="/outlets/$outletId" params={{ outletId: it.id }}>
                        {it.code}
                      </Link>
                    ),
                  },
                  { id: "name", title: t("ground.name"), cell: (it) => <Named>{it.name}</Named> },
                  { id: "partner", title: t("partners.one"), cell: (it) => it.partnerCode },
                  { id: "city", title: t("ground.place"), wide: true, cell: (it) => it.address.city ?? "–" },
                ]}
              />
            </details>
          )}
        </>
      )}
    </Answer>
  );
}
