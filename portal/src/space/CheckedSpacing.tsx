import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { components } from "../api/contract";
import { decimal } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Figures } from "../ui/Figures";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";

type Spacing = components["schemas"]["territory.ExplainedSpacing"];

/** How far the others of the brand stand: the nearest, and each that stands closer than asked. */
export function CheckedSpacing({ of: { granted, neighbours, protection } }: { of: Spacing }) {
  const { t } = useTranslation();
  const wording = useWording();
  const near = useSteps(neighbours);
  const long = (length: number | undefined, unit: string) => (length === undefined ? undefined : `${decimal(length, wording)} ${unit}`);
  return (
    <>
      <Figures
        of={[
          { name: t("steps.spacingNow"), value: t(granted ? "steps.granted" : "steps.tooClose") },
          ...(protection === undefined
            ? []
            : [{ name: t("steps.nearest"), value: long(protection.distance, protection.unit) ?? "–", of: t("steps.nearestOf", { required: long(protection.required, protection.unit) }) }]),
        ]}
      />
      {neighbours.length > 0 && (
        <Table
          caption={t("ground.neighbours")}
          list={near}
          empty=""
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
            { id: "distance", title: t("insights.distance"), figure: true, cell: (it) => long(it.distance, it.unit) },
            { id: "required", title: t("insights.required"), figure: true, cell: (it) => long(it.required, it.unit) },
          ]}
        />
      )}
    </>
  );
}
