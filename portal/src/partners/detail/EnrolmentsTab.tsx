import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { count, day } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { coded } from "../../i18n/words";
import { EnrolmentStatus } from "../../programs/EnrolmentStatus";
import { Answer } from "../../ui/Answer";
import { Section } from "../../ui/Section";
import { Table } from "../../ui/Table";
import { useList } from "../../ui/useList";
import { usePartner } from "./partner";

/** The programs that the partner takes part in, and how far it is. */
export default function EnrolmentsTab() {
  const { t } = useTranslation();
  const wording = useWording();
  const { id } = usePartner();
  const list = useList("/api/enrolments", { partnerId: [id] });
  return (
    <Section title={t("partners.tabs.enrolments")}>
      <Answer of={list.query}>
        {() => (
          <Table
            caption={t("enrolments.ofPartner")}
            list={list}
            empty={t("enrolments.none")}
            columns={[
              { id: "program", title: t("enrolments.program"), cell: (it) => <Link to="/programs/enrolments/$enrolmentId" params={{ enrolmentId: it.id }}>{it.programCode}</Link> },
              { id: "kind", title: t("enrolments.kind"), cell: (it) => coded("programKind", it.programKind) },
              { id: "status", title: t("enrolments.status"), cell: (it) => <EnrolmentStatus of={it} /> },
              {
                id: "steps",
                title: t("enrolments.steps"),
                figure: true,
                cell: (it) => t("enrolments.of", { done: count(it.stepsDone.length, wording), all: count(it.steps.length, wording) }),
              },
              { id: "since", title: t("enrolments.since"), wide: true, cell: (it) => day(it.enrolledAt, wording) },
            ]}
          />
        )}
      </Answer>
    </Section>
  );
}
