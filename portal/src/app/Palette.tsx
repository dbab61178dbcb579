import { useState } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { SearchField } from "react-aria-components/SearchField";
import { useTranslation } from "react-i18next";
import fields from "../ui/Fields.module.css";
import { Named, Note } from "../ui/Named";
import { Window } from "../ui/Window";
import styles from "./Palette.module.css";
import { useFound } from "./found";

/** Pages and records by a piece of their name, gone to by Enter. */
export default function Palette({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const { found, isLooking } = useFound(text);
  const go = (key: string) => {
    close();
    found.find((it) => it.key === key)?.open();
  };
  return (
    <Window title={t("shell.palette")} isOpen close={close}>
      <Autocomplete inputValue={text} onInputChange={setText}>
        <SearchField aria-label={t("shell.paletteFor")} autoFocus className={`${fields.field}`}>
          <Input className={`${fields.input}`} placeholder={t("shell.paletteHint")} />
        </SearchField>
        <ListBox
          aria-label={t("shell.paletteFound")}
          className={`${styles.found}`}
          onAction={(key) => go(String(key))}
          renderEmptyState={() => <p className={styles.none}>{t(isLooking ? "states.loading" : "shell.paletteNone")}</p>}
        >
          {found.map((it) => (
            <ListBoxItem key={it.key} id={it.key} textValue={it.name} className={`${fields.option} ${styles.entry}`}>
              <Named>{it.name}</Named>
              <Note>{it.kind}</Note>
            </ListBoxItem>
          ))}
        </ListBox>
      </Autocomplete>
    </Window>
  );
}
