import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { Certificates } from "./Certificates";
import { stepsOf, type MyProgram } from "./programs";
import { StandingOf } from "./StandingOf";

/** The programs and trainings, how the partner stands in each, and what it is certified for. */
export default function LearningPage() {
  const { t } = useTranslation();
  const maySeeProfile = useMay("profile:read");
  const programs = useQuery(asked("/api/my/programs"));
  return (
    <Page title={t("learning.title")} lead={t("learning.lead")}>
      <Section title={t("learning.programs")}>
        <Answer of={programs}>{({ items }) => <Programs items={items} />}</Answer>
      </Section>
      {maySeeProfile && <Certificates />}
    </Page>
  );
}

function Programs({ items }: { items: MyProgram[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("learning.programsCaption")}
      list={{ ...useSteps(items), address: "/api/my/programs" }}
      empty={t("learning.none")}
      columns={[
        {
          id: "program",
          title: t("enrolments.program"),
          cell: ({ program }) => (
            <Link to="/learning/$programId" params={{ programId: program.id }}>
              <Named>{program.name}</Named>
            </Link>
          ),
        },
        { id: "kind", title: t("enrolments.kind"), wide: true, cell: ({ program }) => coded("programKind", program.kind) },
        { id: "state", title: t("enrolments.status"), cell: (it) => <StandingOf program={it} /> },
        {
          id: "steps",
          title: t("enrolments.steps"),
          figure: true,
          cell: (it) =>
            t("enrolments.of", { done: count(it.enrolment?.stepsDone.length ?? 0, wording), all: count(stepsOf(it).length, wording) }),
        },
        { id: "certification", title: t("learning.certifies"), wide: true, cell: ({ program }) => program.certification ?? "–" },
      ]}
    />
  );
}
