import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";
import form from "./Form.module.css";
import styles from "./Overtaken.module.css";

interface Props {
  /** Each field that is not the same, as it was typed and as it is stored. */
  differences: { field: string; mine: string; theirs: string }[];
  keepMine: () => void;
  takeTheirs: () => void;
  /** Of its heading, by what stands above it. */
  level?: 2 | 3;
}

/** Somebody else changed it meanwhile: both versions side by side, and the choice. */
export function Overtaken({ differences, keepMine, takeTheirs, level = 3 }: Props) {
  const { t } = useTranslation();
  const Title = `h${level}` as const;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={form.note} role="alert">
      <Title ref={heading} tabIndex={-1}>
        {t("form.conflictTitle")}
      </Title>
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
          {differences.map((it) => (
            <tr key={it.field}>
              <th scope="row">{it.field}</th>
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
