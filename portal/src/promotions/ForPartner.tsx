import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { Predicates } from "../offers/Predicates";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import { TextInput } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { Named } from "../ui/Named";
import { Section } from "../ui/Section";
import { Empty } from "../ui/States";
import { Status } from "../ui/Status";

interface Props {
  promotionId: string;
  /** The code of the partner that is asked about, as the address has it. */
  partner: string | undefined;
  ask: (partner: string | undefined) => void;
}

/** Whether a promotion reaches one partner now, condition by condition. */
export function ForPartner({ promotionId, partner, ask }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(partner ?? "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask(typed.trim() === "" ? undefined : typed.trim());
  };
  return (
    <Section title={t("reach.partner.title")}>
      <form className={form.form} onSubmit={submit}>
        <TextInput label={t("deals.inbox.partnerCode")} value={typed} onChange={setTyped} maxLength={64} />
        <div className={form.buttons}>
          <Button type="submit">{t("reach.partner.ask")}</Button>
        </div>
      </form>
      {partner !== undefined && <Found promotionId={promotionId} code={partner} />}
    </Section>
  );
}

function Found({ promotionId, code }: { promotionId: string; code: string }) {
  const { t } = useTranslation();
  const partners = useQuery(asked("/api/partners", { query: { code: [code], limit: 1 } }));
  return (
    <Answer of={partners}>
      {({ items: [partner] }) => (partner === undefined ? <Empty>{t("reach.noPartner", { code })}</Empty> : <Explained promotionId={promotionId} partner={partner} />)}
    </Answer>
  );
}

function Explained({ promotionId: id, partner }: { promotionId: string; partner: { id: string; profile: { name: string } } }) {
  const { t } = useTranslation();
  const explained = useQuery(asked("/api/promotions/{id}/explain", { path: { id }, query: { partnerId: partner.id } }));
  return (
    <Answer of={explained}>
      {({ predicates, qualifies }) => (
        <>
          <p role="status">
            <Link to="/partners/$partnerId/offers" params={{ partnerId: partner.id }}>
              <Named>{partner.profile.name}</Named>
            </Link>{" "}
            <Status tone={qualifies ? "good" : "warn"}>{t(qualifies ? "reach.partner.yes" : "reach.partner.no")}</Status>
          </p>
          <Predicates of={predicates} caption={t("reach.partner.caption")} empty={t("reach.partner.everybody")} />
        </>
      )}
    </Answer>
  );
}
