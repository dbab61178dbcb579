import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Statement } from "../api/types";
import { day, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Note } from "../ui/Named";
import { Table } from "../ui/Table";
import { useSteps, type Growing } from "../ui/useList";
import { DisputeLine } from "./DisputeLine";

type Line = Statement["items"][number];

interface Props {
  totals: Statement["totals"];
  lines: Growing<Line>;
  /** Whether it is of some days or one promotion only. */
  isNarrowed?: boolean;
  /** Whether the reader may say that a line is wrong. */
  mayDispute?: boolean;
  /** The partner whose statement it is, where that is not the reader. */
  partnerId?: string;
}

/** What each promotion came to, and the lines that it came of. */
export function StatementView({ totals, lines, isNarrowed = false, mayDispute = false, partnerId }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <>
      <Table
        caption={t(isNarrowed ? "statement.totalsOfPeriod" : "statement.totals")}
        list={useSteps(totals)}
        empty={t("statement.none")}
        columns={[
          { id: "promotion", title: t("statement.promotion"), cell: (it) => it.promotionCode },
          { id: "owed", title: t("statement.owed"), figure: true, cell: (it) => money(it.owed, wording) },
          { id: "earned", title: t("statement.earned"), figure: true, cell: (it) => money(it.accrued, wording) },
          { id: "back", title: t("statement.takenBack"), figure: true, cell: (it) => money(it.clawedBack, wording) },
          { id: "why", title: t("books.why"), cell: (it) => <WhyLink promotion={it.promotionCode} partnerId={partnerId} /> },
        ]}
      />
      {lines.rows.length > 0 && (
        <details>
          <summary>{t("statement.lineByLine")}</summary>
          <Lines lines={lines} mayDispute={mayDispute} />
        </details>
      )}
    </>
  );
}

/** The way to why sales count for a promotion; its name says for which. */
function WhyLink({ promotion, partnerId }: { promotion: string; partnerId: string | undefined }) {
  const { t } = useTranslation();
  const named = { "aria-label": t("books.whyOf", { promotion }), search: { promotion } };
  if (partnerId === undefined) {
    return (
      <Link to="/statement/why" {...named}>
        {t("books.whyLink")}
      </Link>
    );
  }
  return (
    <Link to="/partners/$partnerId/statement/why" params={{ partnerId }} {...named}>
      {t("books.whyLink")}
    </Link>
  );
}

function Lines({ lines, mayDispute }: { lines: Growing<Line>; mayDispute: boolean }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("statement.lines")}
      list={lines}
      empty={t("statement.noLines")}
      columns={[
        { id: "sold", title: t("statement.sold"), cell: (it) => day(it.soldAt ?? it.postedAt, wording) },
        { id: "entry", title: t("statement.entry"), cell: (it) => coded("statementEntry", it.kind ?? "posting") },
        { id: "product", title: t("statement.product"), cell: (it) => <Sold line={it} /> },
        { id: "promotion", title: t("statement.promotion"), cell: (it) => it.promotionCode },
        { id: "incentive", title: t("statement.incentive"), figure: true, cell: (it) => money(it.incentive, wording) },
        {
          id: "unfunded",
          title: t("statement.unfunded"),
          figure: true,
          cell: (it) => (it.unfunded ? money(it.unfunded, wording) : ""),
        },
        {
          id: "beyond",
          title: t("statement.beyondCap"),
          figure: true,
          cell: (it) => (it.beyondCap ? money(it.beyondCap, wording) : ""),
        },
        { id: "net", title: t("statement.net"), figure: true, cell: (it) => (it.net ? money(it.net, wording) : "") },
        { id: "total", title: t("statement.running"), figure: true, cell: (it) => money(it.runningIncentive, wording) },
        ...(mayDispute ? [{ id: "dispute", title: t("list.actions"), cell: (it: Line) => <DisputeLine line={it} /> }] : []),
      ]}
    />
  );
}

/** What was sold; of a deal the person who sold it as well. */
function Sold({ line: { productCode, seller } }: { line: Line }) {
  return (
    <>
      {productCode ?? ""}
      {seller !== undefined && <Note>{seller}</Note>}
    </>
  );
}
