import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import type { ItemOf } from "../api/queries";
import { useMay } from "../app/session";
import { count, day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Confirm } from "../ui/Confirm";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { useList } from "../ui/useList";

type Enrolment = ItemOf<"/api/enrolments">;

const PAGE_ROWS = 50;
const TONES = { enrolled: "warn", completed: "good", withdrawn: "calm" } as const;

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
                <Link to="/partners/$partnerId/enrolments" params={{ partnerId: it.partnerId }}>
                  {it.partnerCode}
                </Link>
              ),
            },
            { id: "status", title: t("enrolments.status"), cell: (it) => <Status tone={TONES[it.status]}>{coded("enrolmentStatus", it.status)}</Status> },
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
function NextStep({ of: { id, status, steps, stepsDone, partnerCode } }: { of: Enrolment }) {
  const { t } = useTranslation();
  const done = new Set(stepsDone.map((it) => it.code));
  const next = steps.find((it) => !done.has(it.code));
  const record = useChange(
    () => answered(client.POST("/api/enrolments/{id}/steps/{step}", { params: { path: { id, step: next?.code ?? "" } } })),
    ["/api/enrolments", "/api/partners"],
  );
  if (status !== "enrolled" || next === undefined) return "–";
  return (
    <Confirm action={t("programs.record", { step: next.title })} title={t("programs.recordOf", { step: next.title, partner: partnerCode })} change={record}>
      <p>{t("programs.recordConsequence")}</p>
    </Confirm>
  );
}
