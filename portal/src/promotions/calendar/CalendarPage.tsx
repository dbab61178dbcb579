import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useVisit } from "../../app/session";
import { day, month } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { coded } from "../../i18n/words";
import { dayIn } from "../../i18n/zone";
import { Answer } from "../../ui/Answer";
import { Button } from "../../ui/Button";
import { Filters } from "../../ui/Filters";
import form from "../../ui/Form.module.css";
import { More } from "../../ui/More";
import { Named } from "../../ui/Named";
import { Page } from "../../ui/Page";
import { Section } from "../../ui/Section";
import { Empty } from "../../ui/States";
import { Table } from "../../ui/Table";
import { useList, useSteps } from "../../ui/useList";
import { PromotionStatus } from "../PromotionStatus";
import { STATUSES } from "../search";
import { worth, type Promotion } from "../terms";
import { Drawing } from "./Drawing";
import { barOf, calendarSearch, monthAfter, MONTHS } from "./months";

const route = getRouteApi("/promotions/calendar");

/** Which promotions run when: a year from a month on, drawn and as a table. */
export default function CalendarPage() {
  const { t } = useTranslation();
  const wording = useWording();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const today = dayIn(useVisit().vendor?.timeZone, new Date());
  const first = search.from ?? monthAfter(today.slice(0, 7), -2);
  const list = useList("/api/promotions", { sort: "createdAt", limit: 500, ...(search.status !== undefined && { status: [search.status] }) });
  const go = (values: object) => void navigate({ search: calendarSearch({ ...search, ...values }) });
  const running = list.rows
    .filter(({ status }) => search.status !== undefined || status !== "withdrawn")
    .filter(({ window }) => barOf(window, first) !== undefined)
    .toSorted((one, other) => one.window.from.localeCompare(other.window.from) || one.window.until.localeCompare(other.window.until));
  return (
    <Page title={t("reach.calendar.title")} lead={t("reach.calendar.lead")} crumbs={[{ title: t("promotions.title"), to: "/promotions" }]}>
      <Filters
        values={search}
        change={go}
        clear={search.status === undefined && search.from === undefined ? undefined : () => void navigate({ search: {} })}
        filters={[{ name: "status", label: t("promotions.state"), options: STATUSES.map((it) => [it, coded("promotionStatus", it)] as const) }]}
      />
      <Section title={t("reach.calendar.months", { from: month(first, wording), until: month(monthAfter(first, MONTHS - 1), wording) })}>
        <div className={form.buttons}>
          <Button onPress={() => go({ from: monthAfter(first, -MONTHS) })}>{t("reach.calendar.before")}</Button>
          <Button onPress={() => go({ from: monthAfter(first, MONTHS) })}>{t("reach.calendar.after")}</Button>
        </div>
        <Answer of={list.query}>{() => (running.length === 0 ? <Empty>{t("reach.calendar.none")}</Empty> : <Shown of={running} first={first} today={today} />)}</Answer>
        <More list={list} />
      </Section>
    </Page>
  );
}

function Shown({ of, first, today }: { of: Promotion[]; first: string; today: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const list = useSteps(of, 50);
  return (
    <>
      <Drawing promotions={list.rows} first={first} today={today} />
      <Table
        caption={t("reach.calendar.caption")}
        list={list}
        empty=""
        columns={[
          {
            id: "name",
            title: t("promotions.name"),
            cell: (it) => (
              <Link to="/promotions/$promotionId" params={{ promotionId: it.id }}>
                <Named>{it.name}</Named>
              </Link>
            ),
          },
          { id: "state", title: t("promotions.state"), cell: (it) => <PromotionStatus of={it} /> },
          { id: "from", title: t("offers.from"), cell: (it) => day(it.window.from, wording) },
          { id: "until", title: t("offers.until"), cell: (it) => day(it.window.until, wording) },
          { id: "worth", title: t("offers.worth"), wide: true, cell: (it) => worth(it, t, wording) },
        ]}
      />
    </>
  );
}
