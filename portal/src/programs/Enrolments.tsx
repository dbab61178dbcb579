import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "../app/session";
import { count, day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Table } from "../ui/Table";
import { useList } from "../ui/useList";
import type { Enrolment } from "./enrolment";
import { EnrolmentStatus } from "./EnrolmentStatus";
import { RecordStep } from "./RecordStep";

const PAGE_ROWS = 50;

/** Who takes part, how far each is, and the next step to be recorded. */
export function Enrolments({ programId }: { programId: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const mayWrite = useMay("programs:write");
  const list = useList("/api/enrolments", { programId: [programId], sort: "-changedAt", limit: PAGE_ROWS });
  return (
    <Answer of={list.query}>
      {() => (
        <Table
          caption={t("programs.enrolmentsCaption")}
          list={list}
          empty={t("programs.nobody")}
          columns={[
            {
              id: "partner",
              title: t("partners.one"),
              cell: (it) => (
                <Link to="/programs/enrolments/$enrolmentId" params={{ enrolmentId: it.id }}>
                  {it.partnerCode}
                </Link>
              ),
            },
            { id: "status", title: t("enrolments.status"), cell: (it) => <EnrolmentStatus of={it} /> },
            {
              id: "steps",
              title: t("enrolments.steps"),
              figure: true,
              cell: (it) => t("enrolments.of", { done: count(it.stepsDone.length, wording), all: count(it.steps.length, wording) }),
            },
            { id: "since", title: t("enrolments.since"), wide: true, cell: (it) => day(it.enrolledAt, wording) },
            ...(mayWrite ? [{ id: "next", title: t("programs.next"), cell: (it: Enrolment) => <NextStep of={it} /> }] : []),
          ]}
        />
      )}
    </Answer>
  );
}

/** The first step that is not done yet. */
function NextStep({ of }: { of: Enrolment }) {
  const done = new Set(of.stepsDone.map((it) => it.code));
  const next = of.steps.find((it) => !done.has(it.code));
  return of.status !== "enrolled" || next === undefined ? "–" : <RecordStep of={of} step={next} />;
}
