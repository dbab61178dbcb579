import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { AnswerOf } from "../api/types";
import { decimal } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { Because } from "../ui/Why";
import { useSteps } from "../ui/useList";

/** The territories beside this one, below the same one, that share ground with it. */
export function Overlaps({ territoryId }: { territoryId: string }) {
  const { t } = useTranslation();
  const overlaps = useQuery(asked("/api/territories/{id}/overlaps", { path: { id: territoryId } }));
  return (
    <Section title={t("ground.overlaps")}>
      <Answer of={overlaps}>{({ items }) => <Siblings of={items} />}</Answer>
    </Section>
  );
}

function Siblings({ of: items }: { of: AnswerOf<"/api/territories/{id}/overlaps">["items"] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("ground.overlapsCaption")}
      list={useSteps(items)}
      empty={t("ground.noOverlaps")}
      columns={[
        {
          id: "territory",
          title: t("grants.territory"),
          cell: (it) => (
            <Link to="/territories/$territoryId" params={{ territoryId: it.territoryId }}>
              {it.code}
            </Link>
          ),
        },
        { id: "because", title: t("ground.shared"), roomy: true, cell: (it) => <Because of={{ reason: it.because, why: it.why }} /> },
        { id: "size", title: t("ground.squareKilometres"), figure: true, cell: (it) => (it.squareKilometres === undefined ? "–" : decimal(it.squareKilometres, wording)) },
      ]}
    />
  );
}
