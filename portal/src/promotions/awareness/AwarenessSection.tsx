import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import { count, share } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Answer } from "../../ui/Answer";
import { Bar } from "../../ui/Bar";
import { Note } from "../../ui/Named";
import { Section } from "../../ui/Section";
import { Table } from "../../ui/Table";
import { useSteps } from "../../ui/useList";
import type { ReachSearch } from "../search";
import { AwarePartners } from "./AwarePartners";
import { stepsOf, type Counts } from "./steps";

interface Props {
  promotionId: string;
  search: ReachSearch;
  go: (values: object) => void;
}

/** How far a promotion got among the partners that it is meant for, and with whom it got no further. */
export function AwarenessSection({ promotionId: id, search, go }: Props) {
  const { t } = useTranslation();
  const counts = useQuery(asked("/api/promotions/{id}/awareness", { path: { id } }));
  return (
    <Section title={t("awareness.title")}>
      <p>{t("awareness.lead")}</p>
      <Answer of={counts}>{(found) => <Funnel counts={found} />}</Answer>
      <AwarePartners promotionId={id} search={search} go={go} knowsUse={counts.data?.used !== undefined} />
    </Section>
  );
}

function Funnel({ counts }: { counts: Counts }) {
  const { t } = useTranslation();
  const wording = useWording();
  const steps = useSteps(stepsOf(counts));
  return (
    <>
      <Table
        caption={t("awareness.countsCaption")}
        list={steps}
        empty={t("awareness.nobody")}
        columns={[
          { id: "step", title: t("awareness.step"), cell: (it) => t(`awareness.${it.name}`) },
          { id: "partners", title: t("awareness.partners"), figure: true, cell: (it) => count(it.partners, wording) },
          {
            id: "share",
            title: t("awareness.share"),
            cell: (it) => (
              <>
                <Bar of={it.share ?? 0} /> {share(it.share, wording)}
              </>
            ),
          },
        ]}
      />
      <Note>{t("awareness.toldHint")}</Note>
      {counts.used === undefined && <Note>{t("awareness.usedUnknown")}</Note>}
    </>
  );
}
