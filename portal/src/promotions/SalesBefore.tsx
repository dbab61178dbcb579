import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import type { AnswerOf } from "../api/types";
import { count, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { unclearIn } from "../profit/Publish";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import { Confirm } from "../ui/Confirm";
import { TextInput } from "../ui/Fields";
import { Figures } from "../ui/Figures";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import type { Promotion } from "./terms";

type Reach = AnswerOf<"/api/promotions/{id}/reach">;

/** What a draft would change if it counted what was sold before it is published; then it can be published so. */
export function SalesBefore({ promotion }: { promotion: Promotion }) {
  const { t } = useTranslation();
  const [isAsked, ask] = useState(false);
  const reach = useQuery({ ...asked("/api/promotions/{id}/reach", { path: { id: promotion.id } }), enabled: isAsked, staleTime: 0 });
  return (
    <Section title={t("reach.before.title")}>
      <p>{t("reach.before.lead")}</p>
      {isAsked ? (
        <Answer of={reach}>{(it) => <Seen promotion={promotion} reach={it} again={() => void reach.refetch()} />}</Answer>
      ) : (
        <div className={form.buttons}>
          <Button onPress={() => ask(true)}>{t("reach.before.ask")}</Button>
        </div>
      )}
    </Section>
  );
}

function Seen({ promotion, reach: { changes, lines, partners, seen }, again }: { promotion: Promotion; reach: Reach; again: () => void }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <>
      <Figures
        of={[
          { name: t("reach.before.lines"), value: count(lines, wording) },
          { name: t("reach.before.partners"), value: count(partners, wording) },
        ]}
      />
      <Table
        caption={t("reach.before.changes")}
        list={useSteps(changes)}
        empty={t("reach.before.noChange")}
        columns={[
          { id: "promotion", title: t("promotions.one"), cell: (it) => it.promotionCode },
          { id: "amount", title: t("reach.before.amount"), figure: true, cell: (it) => money(it.amount, wording) },
        ]}
      />
      <div className={form.buttons}>
        <Publish promotion={promotion} seen={seen} />
        <Button look="plain" onPress={again}>
          {t("states.again")}
        </Button>
      </div>
    </>
  );
}

/** Publishes it with what was seen; where partners are not known to earn enough on it, a reason for that is asked for, too. */
function Publish({ promotion: { id, name, version }, seen }: { promotion: Promotion; seen: string }) {
  const { t } = useTranslation();
  const [despite, setDespite] = useState("");
  const publish = useChange(
    (reason: string) => {
      const body = { reachBack: { reason, seen }, ...(despite.trim() !== "" && { profitabilityReason: despite.trim() }) };
      return answered(client.POST("/api/promotions/{id}/publish", { params: { path: { id }, header: ifMatch(version) }, body }));
    },
    ["/api/promotions", "/api/promotions/{id}", "/api/promotions/{id}/history", "/api/promotions/{id}/reach", "/api/budgets", "/api/budgets/{promotionId}"],
  );
  const isUnclear = unclearIn(publish.error).length > 0 || despite !== "";
  return (
    <Confirm action={t("reach.before.publish")} look="primary" title={t("promotions.publishOf", { name })} reason={t("reach.before.reason")} change={publish}>
      <p>{t("reach.before.consequence")}</p>
      {isUnclear && <TextInput label={t("profit.publishReason")} value={despite} onChange={setDespite} maxLength={200} isRequired />}
    </Confirm>
  );
}
