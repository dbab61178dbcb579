import { useQuery } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import type { Partner } from "../api/types";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import { Confirm } from "../ui/Confirm";
import { TextInput } from "../ui/Fields";
import { Figures } from "../ui/Figures";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";

/** Merges a partner that was entered twice into the one that goes on, once it is seen what follows. */
export function MergeSection({ partner }: { partner: Pick<Partner, "id" | "version"> }) {
  const { t } = useTranslation();
  const [code, setCode] = useState("");
  const [into, setInto] = useState("");
  const look = (event: FormEvent) => {
    event.preventDefault();
    setInto(code.trim());
  };
  return (
    <Section title={t("offboarding.duplicate")}>
      <p>{t("offboarding.duplicateLead")}</p>
      <form className={form.form} onSubmit={look}>
        <TextInput label={t("offboarding.goesOn")} value={code} onChange={setCode} maxLength={100} isRequired />
        <div className={form.buttons}>
          <Button type="submit" isDisabled={code.trim() === ""}>
            {t("offboarding.showMerge")}
          </Button>
        </div>
      </form>
      {into !== "" && <Preview partner={partner} into={into} />}
    </Section>
  );
}

function Preview({ partner: { id, version }, into }: { partner: Pick<Partner, "id" | "version">; into: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const preview = useQuery(asked("/api/partners/{id}/merge", { path: { id }, query: { into } }));
  const merge = useChange(
    (reason: string) =>
      answered(client.POST("/api/partners/{id}/merge", { params: { path: { id }, header: ifMatch(version) }, body: { into, reason } })),
    ["/api/partners", "/api/partners/{id}", "/api/partners/{id}/history", "/api/offboarding/{id}"],
  );
  const kinds = (of: string[]) => of.map((kind) => coded("dependent", kind)).join(", ");
  return (
    <Answer of={preview}>
      {({ intoName, intoCode, moves, handedOver, stays, differs }) => (
        <>
          <Figures
            of={[
              { name: t("offboarding.moves.users"), value: count(moves.users, wording) },
              { name: t("offboarding.moves.contacts"), value: count(moves.contacts, wording) },
              { name: t("offboarding.moves.childPartners"), value: count(moves.childPartners, wording) },
              { name: t("offboarding.moves.certifications"), value: count(moves.certifications.length, wording) },
              { name: t("offboarding.moves.apiClients"), value: count(moves.apiClients, wording) },
              { name: t("offboarding.moves.webhooks"), value: count(moves.webhooks, wording) },
            ]}
          />
          {handedOver.length > 0 && <p>{t("offboarding.handedOver", { kinds: kinds(handedOver) })}</p>}
          <p>{t("offboarding.stays", { kinds: kinds(["ledger", ...stays]) })}</p>
          {differs.length > 0 && <p>{t("offboarding.differs", { fields: differs.join(", "), name: intoName })}</p>}
          <Confirm
            action={t("offboarding.merge")}
            look="danger"
            title={t("offboarding.mergeInto", { name: intoName, code: intoCode })}
            reason={t("partners.reason")}
            change={merge}
          >
            <p>{t("offboarding.mergeConsequence", { name: intoName })}</p>
          </Confirm>
        </>
      )}
    </Answer>
  );
}
