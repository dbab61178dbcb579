import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import { useMay } from "../../app/session";
import { money } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { coded } from "../../i18n/words";
import { Answer } from "../../ui/Answer";
import { buttonClass } from "../../ui/Button";
import { History } from "../../ui/History";
import { Named } from "../../ui/Named";
import { Page } from "../../ui/Page";
import { Section } from "../../ui/Section";
import { Table } from "../../ui/Table";
import { useSteps } from "../../ui/useList";
import type { Catalogue } from "./catalogue";

/** What the vendor offers its people to do with partners. */
export default function CataloguePage() {
  const { t } = useTranslation();
  const mayWrite = useMay("performance:write");
  const catalogue = useQuery(asked("/api/action-catalogue"));
  return (
    <Page
      title={t("actions.catalogue.title")}
      lead={t("actions.catalogue.lead")}
      crumbs={[{ title: t("actions.title"), to: "/actions" }]}
      actions={
        mayWrite && (
          <Link to="/actions/catalogue/edit" className={buttonClass()}>
            {t("form.edit")}
          </Link>
        )
      }
    >
      <Section title={t("actions.catalogue.entries")}>
        <Answer of={catalogue}>{(it) => <Entries of={it} />}</Answer>
      </Section>
      <Section title={t("partners.tabs.history")}>
        <History path="/api/action-catalogue/history" />
      </Section>
    </Page>
  );
}

function Entries({ of: { entries, version } }: { of: Catalogue }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <>
      {version === 0 && <p>{t("actions.catalogue.standard")}</p>}
      <Table
        caption={t("actions.catalogue.caption")}
        list={useSteps(entries, entries.length)}
        empty=""
        columns={[
          { id: "name", title: t("actions.one"), cell: (it) => <Named>{it.name}</Named> },
          { id: "code", title: t("actions.code"), wide: true, cell: (it) => it.code },
          { id: "form", title: t("actions.form"), cell: (it) => coded("actionForm", it.form) },
          { id: "causes", title: t("actions.against"), cell: (it) => it.causes.map((cause) => coded("cause", cause)).join(", ") || "–" },
          { id: "whom", title: t("actions.whom"), wide: true, cell: (it) => <Named>{it.whom}</Named> },
          { id: "cost", title: t("actions.cost"), figure: true, cell: (it) => money(it.cost, wording) },
        ]}
      />
    </>
  );
}
