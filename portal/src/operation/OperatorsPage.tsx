import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { useMay, useVisit } from "../app/session";
import { day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { Named, Note } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Status } from "../ui/Status";
import { Table } from "../ui/Table";
import { useList } from "../ui/useList";
import { TONES } from "../people/person";

type Operator = ItemOf<"/api/operators">;

/** The people who run the installation. */
export default function OperatorsPage() {
  const { t } = useTranslation();
  const wording = useWording();
  const { subject } = useVisit();
  const mayWrite = useMay("operator");
  const list = useList("/api/operators");
  return (
    <Page
      title={t("operation.operators")}
      lead={t("operation.operatorsLead")}
      actions={
        mayWrite && (
          <Link to="/operators/invite" className={buttonClass("primary")}>
            {t("people.invite")}
          </Link>
        )
      }
    >
      <Section title={t("operation.operators")}>
        <Answer of={list.query}>
          {() => (
            <Table<Operator>
              caption={t("operation.operators")}
              list={list}
              empty={t("people.none")}
              columns={[
                {
                  id: "name",
                  title: t("people.name"),
                  cell: (it) => (
                    <>
                      <Link to="/operators/$operatorId" params={{ operatorId: it.id }}>
                        <Named>{it.name}</Named>
                      </Link>
                      <Note>{it.email}</Note>
                    </>
                  ),
                },
                { id: "role", title: t("people.role"), cell: (it) => coded("role", it.role) },
                { id: "status", title: t("people.status"), cell: (it) => <Status tone={TONES[it.status]}>{coded("userStatus", it.status)}</Status> },
                { id: "since", title: t("people.since"), wide: true, cell: (it) => day(it.acceptedAt, wording) },
                { id: "you", title: t("people.access"), wide: true, cell: (it) => (it.id === subject ? t("people.you") : "") },
              ]}
            />
          )}
        </Answer>
      </Section>
    </Page>
  );
}
