import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { decimal } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Table } from "../ui/Table";
import { useList } from "../ui/useList";

const PAGE_ROWS = 20;
const METRES = 1000;

/** Pairs of outlets that stand closer than the larger of their radii asks. */
export function TooClose({ brand }: { brand: string | undefined }) {
  const { t } = useTranslation();
  const wording = useWording();
  const list = useList("/api/outlets/violations", { limit: PAGE_ROWS, ...(brand !== undefined && { brand }) });
  const kilometres = (metres: number | undefined) => (metres === undefined ? "–" : `${decimal(Math.round((metres / METRES) * 100) / 100, wording)} km`);
  const outlet = ({ outletId, code }: { outletId: string; code: string }) => (
    <Link to="/outlets/$outletId" params={{ outletId }}>
      {code}
    </Link>
  );
  return (
    <Answer of={list.query}>
      {() => (
        <Table
          caption={t("insights.tooCloseCaption")}
          list={list}
          empty={t("insights.noneTooClose")}
          columns={[
            { id: "one", title: t("insights.outlet"), cell: (it) => outlet(it.one) },
            { id: "other", title: t("insights.neighbour"), cell: (it) => (it.other === undefined ? "–" : outlet(it.other)) },
            { id: "distance", title: t("insights.distance"), figure: true, cell: (it) => kilometres(it.distanceMetres) },
            { id: "required", title: t("insights.required"), figure: true, cell: (it) => kilometres(it.requiredMetres) },
          ]}
        />
      )}
    </Answer>
  );
}
