import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";
import form from "./Form.module.css";
import styles from "./SideBySide.module.css";

interface Props {
  /** Where what was typed and what is stored differ. */
  rows: { name: string; mine: string; theirs: string }[];
  keepMine: () => void;
  takeTheirs: () => void;
  /** Of its heading, by what stands above it. */
  level?: 2 | 3;
}

/** Somebody else changed the same meanwhile: both versions side by side, and the choice. */
export function SideBySide({ rows, keepMine, takeTheirs, level = 3 }: Props) {
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
          {rows.map(({ name, mine, theirs }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
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
