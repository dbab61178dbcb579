import { zodResolver } from "@hookform/resolvers/zod";
import { useMemo, useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { curesIn } from "../../api/refused";
import { Button } from "../../ui/Button";
import { DropFile } from "../../ui/DropFile";
import { TextInput } from "../../ui/Fields";
import form from "../../ui/Form.module.css";
import { FormText } from "../../ui/FormText";
import { SideBySide } from "../../ui/SideBySide";
import { Section } from "../../ui/Section";
import { Failed } from "../../ui/States";
import { ColumnFields } from "./ColumnFields";
import { useDifferences } from "./differences";
import { guessed } from "./guess";
import { layoutForm, placesIn, typedOf, type Layout, type LayoutForm } from "./layoutForm";
import { LayoutPreview } from "./LayoutPreview";
import { headOf, rowsOf } from "./sample";
import { WrittenFields } from "./WrittenFields";

interface Props {
  stored: LayoutForm;
  /** Whether the source has a layout already, so that it stays. */
  isKnown?: boolean;
  save: { submit: (typed: LayoutForm) => Promise<unknown>; isPending: boolean; error: unknown };
  /** What somebody else has stored meanwhile. */
  overtaken?: { theirs: Layout | undefined; keepMine: (typed: LayoutForm, now: Layout) => Promise<unknown>; takeTheirs: (now: Layout) => void };
  back: () => void;
}

const NOT_SENT = { isPending: false, isError: false, error: null };

/** Matches the columns of a file to what a sale is made of, and shows what comes of its first lines. */
export function LayoutEditor({ stored, isKnown = false, save, overtaken, back }: Props) {
  const { t } = useTranslation();
  const { control, handleSubmit, watch, reset, getValues } = useForm<LayoutForm>({ resolver: zodResolver(layoutForm), defaultValues: stored });
  const [sample, setSample] = useState("");
  const differences = useDifferences();
  const typed = watch();
  const said = curesIn(save.error);
  const take = (text: string) => {
    setSample(text);
    if (text.trim() !== "") reset(guessed(text, getValues()), { keepDefaultValues: true });
  };
  const { separator, header } = typed;
  const places = useMemo(() => placesIn(rowsOf(sample, separator), header), [sample, separator, header]);
  const theirs = overtaken?.theirs;
  return (
    <form className={form.form} onSubmit={(event) => void handleSubmit((it) => save.submit(it))(event)} noValidate>
      {overtaken !== undefined && theirs !== undefined && (
        <SideBySide
          level={2}
          rows={differences(typed, typedOf(theirs))}
          keepMine={() => void handleSubmit((it) => overtaken.keepMine(it, theirs))()}
          takeTheirs={() => {
            reset(typedOf(theirs));
            overtaken.takeTheirs(theirs);
          }}
        />
      )}
      <DropFile title={t("layouts.sample")} sent={0} sending={NOT_SENT} take={(file) => void file.text().then((text) => take(headOf(text)))}>
        {!isKnown && <FormText control={control} name="source" label={t("layouts.source")} hint={t("layouts.sourceHint")} said={said.source} isRequired />}
        <TextInput label={t("layouts.lines")} hint={t("layouts.linesHint")} value={sample} onChange={take} maxLength={60_000} long />
      </DropFile>
      <Section title={t("layouts.written")}>
        <WrittenFields control={control} said={said} />
      </Section>
      <Section title={t("layouts.columns")}>
        <ColumnFields control={control} places={places} />
      </Section>
      <LayoutPreview typed={typed} sample={sample} />
      {save.error !== null && <Failed error={save.error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={save.isPending} isDisabled={theirs !== undefined}>
          {t("form.save")}
        </Button>
        <Button onPress={back}>{t("form.cancel")}</Button>
      </div>
    </form>
  );
}
