import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import { History } from "../ui/History";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { EMPTY_FORMULA, type Formula, type Formulas } from "./formula";
import { FormulaEditor } from "./FormulaEditor";
import { FormulaValues } from "./FormulaValues";
import { RemoveFormula } from "./RemoveFormula";

/** The vendor's own figures: how each is made, what it comes to for every partner, and how it came to be so. */
export default function FormulasPage() {
  const { t } = useTranslation();
  const formulas = useQuery(asked("/api/formulas"));
  return (
    <Page title={t("formulas.title")} lead={t("formulas.lead")}>
      <Answer of={formulas}>{(it) => <Shown of={it} />}</Answer>
      <Section title={t("formulas.values")}>
        <FormulaValues />
      </Section>
      <Section title={t("partners.tabs.history")}>
        <History path="/api/formulas/history" />
      </Section>
    </Page>
  );
}

function Shown({ of }: { of: Formulas }) {
  const { t } = useTranslation();
  const mayWrite = useMay("performance:write");
  const [edited, setEdited] = useState<Formula>();
  const actions = (it: Formula) => (
    <>
      <Button onPress={() => setEdited(it)}>{t("formulas.changeOf", { name: it.name })}</Button>
      <RemoveFormula of={of} code={it.code} name={it.name} />
    </>
  );
  return (
    <>
      <Section title={t("formulas.all")}>
        <Table
          caption={t("formulas.all")}
          list={useSteps(of.formulas, 50)}
          empty={t("formulas.none")}
          columns={[
            { id: "name", title: t("formulas.name"), cell: (it) => <Named>{it.name}</Named> },
            { id: "code", title: t("formulas.code"), wide: true, cell: (it) => it.code },
            { id: "expression", title: t("formulas.expression"), roomy: true, cell: (it) => <code>{it.expression}</code> },
            { id: "unit", title: t("formulas.unit"), cell: (it) => (it.unit === "1" ? t("formulas.plain") : it.unit) },
            ...(mayWrite ? [{ id: "actions", title: t("list.actions"), cell: actions }] : []),
          ]}
        />
      </Section>
      {mayWrite && (
        <Section title={edited === undefined ? t("formulas.new") : t("formulas.changeOf", { name: edited.name })}>
          <FormulaEditor key={`${edited?.code} ${of.version}`} of={of} stored={edited ?? EMPTY_FORMULA} isKnown={edited !== undefined} done={() => setEdited(undefined)} />
        </Section>
      )}
    </>
  );
}
