import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Partner } from "../api/types";
import { ChangedParts } from "../partners/changes/ChangedParts";
import { Effects } from "../partners/changes/Effects";
import { useProfileParts } from "../partners/profileParts";
import { Button } from "../ui/Button";
import { Facts } from "../ui/Facts";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { partsOf, type OwnEdit } from "./ownProfile";

interface Props {
  edit: OwnEdit;
  before: Partner["profile"];
  wanted: Partner["profile"];
  sending: { isPending: boolean; isError: boolean; error: unknown };
  send: () => void;
  goOn: () => void;
}

/** What an edit would change at once, what it would ask the vendor for, and what follows from all of it. */
export function EditTrial({ edit, before, wanted, sending, send, goOn }: Props) {
  const { t } = useTranslation();
  const { titlesOf } = useProfileParts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const parts = partsOf(edit);
  const none = t("list.none");
  return (
    <>
      <Section title={t("profile.trial")} headingRef={heading}>
        <ChangedParts caption={t("profile.sides")} before={before} wanted={wanted} parts={parts} />
        {parts.length > 0 && (
          <Facts
            of={[
              [t("profile.atOnce"), titlesOf(edit.atOnce) || none],
              [t("profile.afterApproval"), titlesOf(edit.afterApproval) || none],
            ]}
          />
        )}
        {edit.change !== undefined && <p>{t("profile.alreadyAsked", { parts: titlesOf(edit.change.fields) })}</p>}
      </Section>
      {parts.length > 0 && (
        <Section title={t("profile.effects")}>
          <Effects of={edit.effects} />
        </Section>
      )}
      {sending.isError && <Failed error={sending.error} />}
      <div className={form.buttons}>
        {parts.length > 0 && (
          <Button look="primary" onPress={send} isPending={sending.isPending}>
            {t(edit.afterApproval.length > 0 ? "profile.send" : "form.save")}
          </Button>
        )}
        <Button onPress={goOn}>{t("profile.goOn")}</Button>
      </div>
    </>
  );
}
