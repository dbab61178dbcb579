import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answered, client } from "../api/client";
import { useMay } from "../app/session";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import type { Column } from "../ui/columns";
import { Confirm } from "../ui/Confirm";
import { Tick } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { paymentColumns } from "./paymentColumns";
import { RejectionReasons } from "./RejectionReasons";
import { answerOf, type Payment, type Rejections, type Settlement } from "./settlement";
import { usePayments } from "./usePayments";
import { useStep } from "./useStep";

/** What the bank did with an approved settlement: what it rejected is ticked, each with what it says. */
export function BankAnswer({ of: { id, period, payments } }: { of: Settlement }) {
  const { t } = useTranslation();
  const wording = useWording();
  const mayPay = useMay("ledger:write");
  const list = usePayments(id);
  const [rejections, setRejections] = useState<Rejections>(new Map());
  const answer = answerOf(rejections);
  const pay = useStep(() => answered(client.POST("/api/settlements/{id}/pay", { params: { path: { id } }, body: answer ?? {} })));
  const tick: Column<Payment> = {
    id: "rejected",
    title: t("settlements.rejectedTick"),
    cell: ({ partnerId, partnerCode }) => (
      <Tick
        label={t("settlements.rejectedOf", { partner: partnerCode })}
        isOn={rejections.has(partnerId)}
        toggle={() => setRejections(rejections.has(partnerId) ? without(rejections, partnerId) : new Map([...rejections, [partnerId, ""]]))}
      />
    ),
  };
  const paid = payments - rejections.size;
  const values = { paid: count(paid, wording), rejected: count(rejections.size, wording) };
  return (
    <Section title={t("settlements.bankAnswer")}>
      {mayPay && <p>{t("settlements.bankAnswerLead")}</p>}
      <Answer of={list.query}>
        {() => (
          <Table
            caption={t("settlements.paymentsCaption")}
            list={list}
            empty={t("settlements.nobody")}
            columns={[...paymentColumns(t, wording), ...(mayPay ? [tick] : [])]}
          />
        )}
      </Answer>
      {mayPay && (
        <>
          <RejectionReasons payments={list.rows} rejections={rejections} change={setRejections} />
          {answer === undefined ? (
            <p>{t("settlements.reasonsMissing")}</p>
          ) : (
            <div className={form.buttons}>
              <Confirm action={t("settlements.notePaid")} look="primary" title={t("settlements.notePaidOf", { period })} change={pay}>
                <p>{t("settlements.notePaidConsequence", values)}</p>
              </Confirm>
            </div>
          )}
        </>
      )}
    </Section>
  );
}

function without(rejections: Rejections, partnerId: string): Rejections {
  return new Map([...rejections].filter(([it]) => it !== partnerId));
}
