import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { useMay } from "../app/session";
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
import { Access } from "./Access";

const TONES = { invited: "warn", active: "good", disabled: "calm" } as const;

/** The people who may sign in. */
export default function UsersPage() {
  const { t } = useTranslation();
  const wording = useWording();
  const mayWrite = useMay("users:write");
  const list = useList("/api/users");
  return (
    <Page
      title={t("people.title")}
      lead={t("people.lead")}
      actions={
        mayWrite && (
          <Link to="/users/invite" className={buttonClass("primary")}>
            {t("people.invite")}
          </Link>
        )
      }
    >
      <Section title={t("people.all")}>
        <Answer of={list.query}>
          {() => (
            <Table<ItemOf<"/api/users">>
              caption={t("people.caption")}
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
                ...(mayWrite ? [{ id: "access", title: t("people.access"), cell: (it: ItemOf<"/api/users">) => <Access user={it} /> }] : []),
              ]}
            />
          )}
        </Answer>
      </Section>
    </Page>
  );
}
