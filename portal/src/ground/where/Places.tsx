import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../../api/changes";
import { answered, client } from "../../api/client";
import { count } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Button } from "../../ui/Button";
import { TextInput } from "../../ui/Fields";
import form from "../../ui/Form.module.css";
import { Named } from "../../ui/Named";
import { Section } from "../../ui/Section";
import { Failed } from "../../ui/States";
import { Table } from "../../ui/Table";
import { useSteps } from "../../ui/useList";
import { MOST_PLACES, placesIn } from "./places";

/** Many places at once, each with the territories that it lies in. */
export function Places() {
  const { t } = useTranslation();
  const wording = useWording();
  const [text, setText] = useState("");
  const [error, setError] = useState<string>();
  const locate = useChange((places: ReturnType<typeof placesIn>["places"]) => answered(client.POST("/api/territories/locate", { body: { places } })), []);
  const list = useSteps(locate.data?.items ?? [], 50);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { places, wrong } = placesIn(text);
    const most = count(MOST_PLACES, wording);
    if (wrong.length > 0) setError(t("whereIs.several.wrong", { lines: wrong.slice(0, 10).join(", ") }));
    else if (places.length === 0 || places.length > MOST_PLACES) setError(t("whereIs.several.howMany", { most }));
    else {
      setError(undefined);
      locate.mutate(places);
    }
  };
  return (
    <Section title={t("whereIs.several.title")}>
      <form className={form.form} onSubmit={submit} noValidate>
        <TextInput label={t("whereIs.several.lines")} hint={t("whereIs.several.hint")} value={text} onChange={setText} error={error} long />
        {locate.error !== null && <Failed error={locate.error} />}
        <div className={form.buttons}>
          <Button type="submit" isPending={locate.isPending}>
            {t("whereIs.several.find")}
          </Button>
        </div>
      </form>
      {locate.data !== undefined && (
        <Table
          caption={t("whereIs.several.found")}
          list={list}
          empty=""
          columns={[
            { id: "place", title: t("whereIs.place"), cell: (it) => <Named>{it.id ?? "–"}</Named> },
            { id: "territories", title: t("ground.territories"), cell: (it) => it.territories.join(", ") || t("whereIs.several.none") },
            { id: "region", title: t("whereIs.region"), wide: true, cell: (it) => it.region ?? "–" },
          ]}
        />
      )}
    </Section>
  );
}
