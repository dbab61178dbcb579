import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { country, day, instant } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { coded } from "../../i18n/words";
import { Answer } from "../../ui/Answer";
import { buttonClass } from "../../ui/Button";
import { Filters } from "../../ui/Filters";
import { Named } from "../../ui/Named";
import { Section } from "../../ui/Section";
import { Table } from "../../ui/Table";
import { useList } from "../../ui/useList";
import { DECIDED } from "./received";
import { ApplicationStatusOf } from "./ApplicationStatusOf";

interface Props {
  /** Those that are to be decided, unless it says otherwise. */
  status: (typeof DECIDED)[number] | undefined;
  change: (values: object) => void;
}

/** What came in by forms, what waits longest first. */
export function ReceivedApplications({ status, change }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const shown = status ?? "received";
  const list = useList("/api/applications", { status: [shown], sort: "createdAt", limit: 50 });
  return (
    <Section
      title={t("applications.received")}
      actions={
        <Link to="/application-forms" className={buttonClass()}>
          {t("applications.forms")}
        </Link>
      }
    >
      <Filters
        values={{ status }}
        change={change}
        clear={undefined}
        filters={[
          { name: "status", label: t("applications.status"), unchosen: coded("applicationStatus", "received"), options: DECIDED.map((it) => [it, coded("applicationStatus", it)] as const) },
        ]}
      />
      <Answer of={list.query}>
        {() => (
          <Table
            caption={t("applications.receivedCaption")}
            list={list}
            empty={t(`applications.none.${shown}`)}
            columns={[
              {
                id: "company",
                title: t("apply.company"),
                cell: (it) => (
                  <Link to="/applications/$applicationId" params={{ applicationId: it.id }}>
                    <Named>{it.profile.name}</Named>
                  </Link>
                ),
              },
              { id: "status", title: t("applications.status"), cell: (it) => <ApplicationStatusOf status={it.status} /> },
              { id: "country", title: t("partners.country"), wide: true, cell: (it) => country(it.profile.country, wording) },
              { id: "form", title: t("applications.form"), wide: true, cell: (it) => it.formCode },
              { id: "at", title: t("applications.arrived"), wide: true, cell: (it) => day(it.createdAt, wording) },
              { id: "until", title: t("applications.decideUntil"), cell: (it) => (it.status === "received" ? instant(it.decideUntil, wording) : "–") },
            ]}
          />
        )}
      </Answer>
    </Section>
  );
}
