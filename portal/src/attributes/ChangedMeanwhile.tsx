import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button";
import { Facts } from "../ui/Facts";
import form from "../ui/Form.module.css";
import { Named } from "../ui/Named";
import type { Attribute } from "./attributeForm";

interface Props {
  now: Attribute;
  keepMine: () => void;
  takeTheirs: () => void;
}

/** Somebody else changed the attribute meanwhile: what it is now, and the choice. */
export function ChangedMeanwhile({ now, keepMine, takeTheirs }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={form.note} role="alert">
      <h3 ref={heading} tabIndex={-1}>
        {t("form.conflictTitle")}
      </h3>
      <Facts
        of={[
          [t("attributes.name"), <Named key="name">{now.name}</Named>],
          [t("attributes.codes"), now.codes.join(", ") || t("list.none")],
          [t("attributes.required"), t(now.required === true ? "attributes.requiredYes" : "attributes.requiredNo")],
          [t("attributes.readableBy"), t(now.readableBy === "vendor" ? "attributes.readableByVendor" : "attributes.readableByPartner")],
        ]}
      />
      <div className={form.buttons}>
        <Button onPress={keepMine}>{t("form.keepMine")}</Button>
        <Button onPress={takeTheirs}>{t("form.takeTheirs")}</Button>
      </div>
    </div>
  );
}
