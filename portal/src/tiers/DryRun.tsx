import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { components } from "../api/contract";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { Because } from "../ui/Why";
import { useSteps } from "../ui/useList";

type Run = components["schemas"]["performance.TierDryRun"];

/** Who would move where, were the ladder as it is typed. */
export function DryRun({ of: { partners, moves, sample } }: { of: Run }) {
  const { t } = useTranslation();
  const wording = useWording();
  const tier = (code: string | undefined) => code ?? t("figures.noTier");
  const list = useSteps(moves);
  const some = useSteps(sample);
  const moving = moves.reduce((sum, it) => sum + it.partners, 0);
  return (
    <Section title={t("ladder.wouldMove")}>
      <p role="status">{t("ladder.measured", { moving: count(moving, wording), partners: count(partners, wording) })}</p>
      <Table
        caption={t("ladder.movesCaption")}
        list={list}
        empty={t("ladder.nobodyMoves")}
        columns={[
          { id: "from", title: t("ladder.from"), cell: (it) => tier(it.from) },
          { id: "to", title: t("ladder.to"), cell: (it) => tier(it.to) },
          { id: "partners", title: t("partners.title"), figure: true, cell: (it) => count(it.partners, wording) },
        ]}
      />
      {sample.length > 0 && (
        <Table
          caption={t("ladder.sampleCaption")}
          list={some}
          empty=""
          columns={[
            {
              id: "partner",
              title: t("partners.one"),
              cell: (it) => (
                <Link to="/partners/$partnerId/tier" params={{ partnerId: it.partnerId }}>
                  {it.partnerCode}
                </Link>
              ),
            },
            { id: "from", title: t("ladder.from"), cell: (it) => tier(it.from) },
            { id: "to", title: t("ladder.to"), cell: (it) => tier(it.to) },
            { id: "why", title: t("segments.why"), roomy: true, cell: (it) => <Because of={it} /> },
          ]}
        />
      )}
    </Section>
  );
}
