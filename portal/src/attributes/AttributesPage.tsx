import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { History } from "../ui/History";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import type { Attribute } from "./attributeForm";

/** What the vendor wants to know of its partners beside what every vendor does. */
export default function AttributesPage() {
  const { t } = useTranslation();
  const mayWrite = useMay("vendor:write");
  const attributes = useQuery(asked("/api/attributes"));
  const define = mayWrite && (
    <Link to="/attributes/new" className={buttonClass("primary")}>
      {t("attributes.new")}
    </Link>
  );
  return (
    <Page title={t("attributes.title")} lead={t("attributes.lead")} actions={define}>
      <Section title={t("attributes.all")}>
        <Answer of={attributes}>{({ items }) => <Attributes all={items} />}</Answer>
      </Section>
      <Section title={t("partners.tabs.history")}>
        <History path="/api/attributes/history" />
      </Section>
    </Page>
  );
}

function Attributes({ all }: { all: Attribute[] }) {
  const { t } = useTranslation();
  return (
    <Table
      caption={t("attributes.all")}
      list={useSteps(all, 100)}
      empty={t("attributes.none")}
      columns={[
        {
          id: "name",
          title: t("attributes.name"),
          cell: (it) => (
            <Link to="/attributes/$code" params={{ code: it.code }}>
              <Named>{it.name}</Named>
            </Link>
          ),
        },
        { id: "code", title: t("attributes.code"), cell: (it) => <code>{it.code}</code> },
        { id: "type", title: t("attributes.type"), cell: (it) => coded("attributeType", it.type) },
        { id: "codes", title: t("attributes.codes"), wide: true, cell: (it) => <Named>{it.codes.join(", ")}</Named> },
        { id: "required", title: t("attributes.required"), wide: true, cell: (it) => t(it.required === true ? "attributes.requiredYes" : "attributes.requiredNo") },
        { id: "readableBy", title: t("attributes.readableBy"), wide: true, cell: (it) => t(it.readableBy === "vendor" ? "attributes.readableByVendor" : "attributes.readableByPartner") },
      ]}
    />
  );
}
