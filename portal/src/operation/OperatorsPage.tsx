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
import { OperatorAccess } from "./OperatorAccess";

type Operator = ItemOf<"/api/operators">;

const TONES = { invited: "warn", active: "good", disabled: "calm" } as const;

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
                      <Named>{it.name}</Named>
                      <Note>{it.email}</Note>
                    </>
                  ),
                },
                { id: "role", title: t("people.role"), cell: (it) => coded("role", it.role) },
                { id: "status", title: t("people.status"), cell: (it) => <Status tone={TONES[it.status]}>{coded("userStatus", it.status)}</Status> },
                { id: "since", title: t("people.since"), wide: true, cell: (it) => day(it.acceptedAt, wording) },
                ...(mayWrite
                  ? [{ id: "access", title: t("people.access"), cell: (it: Operator) => (it.id === subject ? t("people.you") : <OperatorAccess operator={it} />) }]
                  : []),
              ]}
            />
          )}
        </Answer>
      </Section>
    </Page>
  );
}
