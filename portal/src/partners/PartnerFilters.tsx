import { useEffect, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { coded } from "../i18n/words";
import { Button } from "../ui/Button";
import { Choice } from "../ui/Choice";
import { TextInput } from "../ui/Fields";
import styles from "./PartnerFilters.module.css";
import { STATUSES, TYPES, type PartnerSearch } from "./search";

interface Props {
  search: PartnerSearch;
  change: (change: Partial<PartnerSearch>) => void;
  clear: (() => void) | undefined;
}

const ANY = "any";

/** What the list is narrowed to; texts are taken with Enter, choices at once. */
export function PartnerFilters({ search, change, clear }: Props) {
  const { t } = useTranslation();
  const [texts, setTexts] = useState(textsOf(search));
  const { name, code, country } = search;
  useEffect(() => setTexts(textsOf({ name, code, country })), [name, code, country]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change({
      name: given(texts.name),
      code: given(texts.code),
      country: given(texts.country)?.toUpperCase(),
    });
  };
  const any = [ANY, t("list.any")] as const;
  return (
    <form className={styles.filters} onSubmit={submit} aria-label={t("list.filters")}>
      <TextInput label={t("partners.nameFilter")} value={texts.name} onChange={(it) => setTexts({ ...texts, name: it })} />
      <TextInput label={t("partners.code")} value={texts.code} onChange={(it) => setTexts({ ...texts, code: it })} />
      <TextInput
        label={t("partners.countryFilter")}
        value={texts.country}
        onChange={(it) => setTexts({ ...texts, country: it })}
        maxLength={2}
      />
      <Choice
        label={t("partners.status")}
        value={search.status ?? ANY}
        onChange={(it) => change({ status: it === ANY ? undefined : it })}
        options={[any, ...STATUSES.map((it) => [it, coded("partnerStatus", it)] as const)]}
      />
      <Choice
        label={t("partners.type")}
        value={search.type ?? ANY}
        onChange={(it) => change({ type: it === ANY ? undefined : it })}
        options={[any, ...TYPES.map((it) => [it, coded("partnerType", it)] as const)]}
      />
      <div className={styles.buttons}>
        <Button type="submit">{t("list.apply")}</Button>
        {clear !== undefined && (
          <Button look="plain" onPress={clear}>
            {t("list.clear")}
          </Button>
        )}
      </div>
    </form>
  );
}

function textsOf({ name = "", code = "", country = "" }: PartnerSearch) {
  return { name, code, country };
}

function given(text: string): string | undefined {
  return text.trim() === "" ? undefined : text.trim();
}
