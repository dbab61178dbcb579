import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked, type ItemOf } from "../api/queries";
import { money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Named } from "../ui/Named";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";

const MOST = 5;

type Listed = ItemOf<"/api/diagnoses">;

/** The partners whose likeliest cause costs most in sales: what may help each stands on its page. */
export function WhereToBegin() {
  const { t } = useTranslation();
  const diagnoses = useQuery(asked("/api/diagnoses", { query: { sort: "-lossPerYear", limit: MOST } }));
  return (
    <Section title={t("actions.begin")}>
      <Answer of={diagnoses}>{({ items }) => <Costliest of={items} />}</Answer>
    </Section>
  );
}

function Costliest({ of }: { of: Listed[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("actions.beginCaption")}
      list={useSteps(of.filter(({ diagnosis }) => diagnosis.causes.length > 0))}
      empty={t("actions.nowhere")}
      columns={[
        {
          id: "partner",
          title: t("partners.one"),
          cell: (it) => (
            <Link to="/partners/$partnerId/actions" params={{ partnerId: it.diagnosis.partnerId }}>
              <Named>{it.name ?? it.partnerCode ?? it.diagnosis.partnerId}</Named>
            </Link>
          ),
        },
        { id: "cause", title: t("insights.cause"), cell: (it) => coded("cause", it.diagnosis.causes[0]?.cause) },
        { id: "loss", title: t("insights.loss"), figure: true, cell: (it) => money(it.diagnosis.causes[0]?.lossPerYear, wording) },
      ]}
    />
  );
}
