import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { History } from "../ui/History";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { Enrol } from "./Enrol";
import { Enrolments } from "./Enrolments";
import { ProgramCourse } from "./ProgramCourse";
import type { Program } from "./programForm";
import { ProgramStatus } from "./ProgramStatus";

const route = getRouteApi("/programs/$programId");

/** One program: its steps, who may enrol, and who has. */
export default function ProgramPage() {
  const { t } = useTranslation();
  const { programId: id } = route.useParams();
  const mayWrite = useMay("programs:write");
  const program = useQuery(asked("/api/programs/{id}", { path: { id } }));
  const title = program.data?.name ?? t("programs.one");
  return (
    <Page
      title={title}
      heading={<Named>{title}</Named>}
      crumbs={[{ title: t("programs.title"), to: "/programs" }]}
      actions={mayWrite && program.data !== undefined && <ProgramCourse program={program.data} />}
    >
      <Answer of={program}>
        {(it) => (
          <>
            <About program={it} />
            <Section title={t("programs.enrolments")}>
              {mayWrite && it.status === "published" && <Enrol programId={it.id} />}
              <Enrolments programId={it.id} />
            </Section>
          </>
        )}
      </Answer>
      <Section title={t("partners.tabs.history")}>
        <History path="/api/programs/{id}/history" named={{ id }} />
      </Section>
    </Page>
  );
}

function About({ program: { code, kind, status, description, certification, ordered, entry, steps, productLines, profitabilityReason } }: { program: Program }) {
  const { t } = useTranslation();
  const list = useSteps(steps);
  return (
    <>
      <Section title={t("programs.about")}>
        <Facts
          of={[
            [t("programs.code"), code],
            [t("programs.kind"), coded("programKind", kind)],
            [t("programs.state"), <ProgramStatus key="state" of={status} />],
            [t("programs.certification"), certification ?? "–"],
            [t("programs.segments"), entry.segments.join(", ") || t("programs.anybody")],
            [t("programs.tiers"), entry.tiers.join(", ") || t("programs.anybody")],
            [t("programs.territories"), entry.territories.join(", ") || t("programs.anybody")],
            [t("programs.productLines"), productLines.join(", ") || "–"],
            ...(profitabilityReason === undefined ? [] : ([[t("profit.publishedDespite"), profitabilityReason]] as [string, string][])),
            ...(description === undefined ? [] : ([[t("programs.description"), description]] as [string, string][])),
          ]}
        />
      </Section>
      <Section title={t("programs.steps")}>
        <p>{t(ordered ? "programs.inOrder" : "programs.anyOrder")}</p>
        <Table
          caption={t("programs.stepsCaption")}
          list={list}
          empty={t("programs.noSteps")}
          columns={[
            { id: "title", title: t("programs.step"), cell: (it) => it.title },
            { id: "code", title: t("programs.code"), cell: (it) => it.code },
            { id: "needed", title: t("programs.needed"), cell: (it) => t(it.required ? "programs.required" : "programs.optional") },
          ]}
        />
      </Section>
    </>
  );
}
