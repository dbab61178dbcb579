import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { decimal } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { Why } from "../ui/Why";

/** What was found when an outlet was placed: reasons, and whoever stood within the radius. */
export function Spacing({ of: { decision, asFound } }: { of: ItemOf<"/api/outlets"> }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Section title={t("ground.spacing")}>
      {asFound && <p>{t("ground.asFound")}</p>}
      <Why of={decision.reasons} />
      <Table
        caption={t("ground.neighbours")}
        list={useSteps(decision.neighbours)}
        empty={t("ground.noNeighbours")}
        columns={[
          {
            id: "outlet",
            title: t("insights.outlet"),
            cell: (it) => (
              <Link to="/outlets/$outletId" params={{ outletId: it.outletId }}>
                {it.code}
              </Link>
            ),
          },
          { id: "distance", title: t("insights.distance"), figure: true, cell: (it) => `${decimal(it.distance, wording)} ${it.unit}` },
          { id: "required", title: t("insights.required"), figure: true, cell: (it) => `${decimal(it.required, wording)} ${it.unit}` },
        ]}
      />
    </Section>
  );
}
