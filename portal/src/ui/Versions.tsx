import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";
import form from "./Form.module.css";
import styles from "./Versions.module.css";

interface Props {
  /** What differs: the name of each field, as it is typed and as it is stored now. */
  of: { title: string; mine: string; theirs: string }[];
  keepMine: () => void;
  takeTheirs: () => void;
}

/** Somebody else changed it meanwhile: both versions side by side, and the choice. */
export function Versions({ of, keepMine, takeTheirs }: Props) {
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
          {of.map(({ title, mine, theirs }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>{mine || t("list.none")}</td>
              <td>{theirs || t("list.none")}</td>
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
