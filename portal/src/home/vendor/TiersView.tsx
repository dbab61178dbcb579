import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import type { SalesOverview } from "../../api/types";
import { count, share } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Bar } from "../../ui/Bar";
import { Table } from "../../ui/Table";
import { useSteps } from "../../ui/useList";
import { byLadder } from "./ladder";

/** How many partners stand on each rung of the ladder, the highest first. */
export function TiersView({ overview }: { overview: SalesOverview }) {
  const { t } = useTranslation();
  const wording = useWording();
  const rules = useQuery(asked("/api/tier-rules"));
  const tiers = byLadder(overview.tiers, rules.data?.tiers ?? []);
  const all = tiers.reduce((sum, { partners }) => sum + partners, 0);
  return (
    <Table
      caption={t("home.tiersCaption")}
      list={useSteps(tiers)}
      empty={t("home.noTiers")}
      columns={[
        { id: "tier", title: t("figures.tier"), cell: (it) => it.name },
        { id: "partners", title: t("partners.title"), figure: true, cell: (it) => count(it.partners, wording) },
        {
          id: "share",
          title: t("home.share"),
          cell: ({ partners }) => (
            <>
              <Bar of={partners / all} /> {share(partners / all, wording)}
            </>
          ),
        },
      ]}
    />
  );
}
