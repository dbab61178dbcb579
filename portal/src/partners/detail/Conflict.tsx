import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button";
import styles from "./Conflict.module.css";
import form from "../../ui/Form.module.css";
import { differences, type ProfileForm } from "./profileForm";

interface Props {
  mine: ProfileForm;
  theirs: ProfileForm;
  keepMine: () => void;
  takeTheirs: () => void;
}

const NAMES = {
  name: "partners.name",
  type: "partners.type",
  country: "partners.countryCode",
  verticals: "partners.verticals",
  capabilities: "partners.capabilities",
  contacts: "partners.contacts",
} as const;

/** Somebody else changed the profile meanwhile: both versions side by side, and the choice. */
export function Conflict({ mine, theirs, keepMine, takeTheirs }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={form.note} role="alert">
      <h3 ref={heading} tabIndex={-1}>
        {t("form.conflictTitle")}
      </h3>
      <p>{t("form.conflict")}</p>
      <table className={styles.versions}>
        <thead>
          <tr>
            <th scope="col">{t("form.field")}</th>
            <th scope="col">{t("form.mine")}</th>
            <th scope="col">{t("form.theirs")}</th>
          </tr>
        </thead>
        <tbody>
          {differences(mine, theirs).map((it) => (
            <tr key={it.field}>
              <th scope="row">{t(NAMES[it.field])}</th>
              <td>{it.mine || t("list.none")}</td>
              <td>{it.theirs || t("list.none")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={form.buttons}>
        <Button onPress={keepMine}>{t("form.keepMine")}</Button>
        <Button onPress={takeTheirs}>{t("form.takeTheirs")}</Button>
      </div>
    </div>
  );
}
