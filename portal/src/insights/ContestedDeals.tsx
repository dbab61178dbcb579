import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { AnswerOf } from "../api/types";
import styles from "../home/vendor/Distribution.module.css";
import { count, decimal } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Choice } from "../ui/Choice";
import { Note } from "../ui/Named";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";

type Contested = AnswerOf<"/api/distribution/deals">;

const GROUPINGS = ["territory", "product_line", "country", "city"] as const;

/** Where several partners are after the same customers. */
export function ContestedDeals() {
  const { t } = useTranslation();
  const [by, setBy] = useState<Contested["by"]>("territory");
  const deals = useQuery(asked("/api/distribution/deals", { query: { by } }));
  return (
    <Section title={t("insights.contested")}>
      <div className={styles.choice}>
        <Choice label={t("home.crowding.by")} value={by} onChange={setBy} options={GROUPINGS.map((it) => [it, coded("grouping", it)] as const)} />
      </div>
      <Answer key={by} of={deals}>
        {(it) => <Groups of={it} />}
      </Answer>
    </Section>
  );
}

function Groups({ of: { by, days, total, groups, formula } }: { of: Contested }) {
  const { t } = useTranslation();
  const wording = useWording();
  const figures = { contested: count(total.contested, wording), customers: count(total.customers, wording), days: count(days, wording) };
  return (
    <>
      <p role="status">{t("insights.contestedTotal", figures)}</p>
      <Table
        caption={t("insights.contestedCaption")}
        list={useSteps(groups)}
        empty={t("insights.noneContested")}
        columns={[
          { id: "code", title: coded("grouping", by), cell: (it) => it.code },
          { id: "customers", title: t("insights.customers"), figure: true, cell: (it) => count(it.measure.customers, wording) },
          { id: "contested", title: t("insights.contestedOf"), figure: true, cell: (it) => count(it.measure.contested, wording) },
          { id: "crowding", title: t("insights.tooMany"), figure: true, cell: (it) => decimal(it.measure.crowding, wording) },
        ]}
      />
      <Note lang="en">{formula}</Note>
    </>
  );
}
