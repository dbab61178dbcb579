import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { TYPES } from "../partners/search";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import type { Column } from "../ui/columns";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { titleOf, type Template } from "./templateForm";

type Plan = Template["steps"][number];

const MOST_STEPS = 30;

/** What lies before new partners of each type, and of the countries that go another way. */
export default function TemplatesPage() {
  const { t } = useTranslation();
  const templates = useQuery(asked("/api/journey-templates"));
  return (
    <Page title={t("journeys.templates")} lead={t("journeys.templatesLead")} crumbs={[{ title: t("journeys.title"), to: "/journeys" }]}>
      <Answer of={templates}>
        {({ items }) =>
          TYPES.flatMap((type) => {
            const all = items.find((it) => it.partnerType === type && it.country === undefined);
            const countries = items.filter((it) => it.partnerType === type && it.country !== undefined);
            return [all ?? { partnerType: type, steps: [] }, ...countries].map((it) => <One key={`${type} ${it.country ?? ""}`} template={it} />);
          })
        }
      </Answer>
    </Page>
  );
}

function One({ template: { partnerType: type, country: code, steps } }: { template: Template }) {
  const { t } = useTranslation();
  const wording = useWording();
  const mayWrite = useMay("vendor:write");
  const name = titleOf(coded("partnerType", type), code, wording);
  const actions = (
    <>
      <Link to="/journeys/templates/edit" search={{ type, country: code }} className={buttonClass()} aria-label={t("journeys.editOf", { type: name })}>
        {t("form.edit")}
      </Link>
      {code === undefined && (
        <Link to="/journeys/templates/edit" search={{ type, own: "yes" }} className={buttonClass()} aria-label={t("journeys.ownOf", { type: name })}>
          {t("journeys.own")}
        </Link>
      )}
    </>
  );
  return (
    <Section title={name} actions={mayWrite && actions}>
      <Table caption={t("journeys.stepsOf", { type: name })} columns={usePlanColumns()} list={useSteps(steps, MOST_STEPS)} empty={t("journeys.noTemplate")} />
    </Section>
  );
}

function usePlanColumns(): Column<Plan>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      { id: "title", title: t("journeys.step"), roomy: true, cell: (it) => <Named>{it.title}</Named> },
      { id: "turn", title: t("journeys.turn"), cell: (it) => t(`journeys.owner.${it.owner}`) },
      { id: "days", title: t("journeys.days"), figure: true, cell: (it) => count(it.dueDays, wording) },
      { id: "doneBy", title: t("journeys.doneBy"), roomy: true, wide: true, cell: (it) => t(`journeys.by.${it.doneBy ?? "hand"}`) },
    ],
    [t, wording],
  );
}
