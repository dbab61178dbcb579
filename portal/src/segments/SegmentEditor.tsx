import { zodResolver } from "@hookform/resolvers/zod";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Button, buttonClass } from "../ui/Button";
import { TextInput } from "../ui/Fields";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { PreviewSection, usePreview } from "./Preview";
import styles from "./SegmentEditor.module.css";
import { segmentForm, type SegmentForm } from "./segmentForm";
import { Variables } from "./Variables";

interface Props {
  /** The segment that is changed; none where one is made. */
  segmentId?: string;
  typed: SegmentForm;
  save: { mutateAsync: (typed: SegmentForm) => Promise<unknown>; isPending: boolean; error: unknown };
}

/** A segment's names and rule, with who it takes in as one types. */
export function SegmentEditor({ segmentId, typed, save }: Props) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const { control, handleSubmit, watch, setValue, formState } = useForm<SegmentForm>({ resolver: zodResolver(segmentForm), defaultValues: typed });
  const rule = watch("rule");
  const { preview, mistakes } = usePreview(rule, segmentId);
  const write = (text: string) => setValue("rule", text, { shouldDirty: true, shouldValidate: formState.isSubmitted });
  const take = (name: string) => {
    const { selectionStart: from = rule.length, selectionEnd: until = rule.length } = field.current ?? {};
    write(rule.slice(0, from ?? rule.length) + name + rule.slice(until ?? rule.length));
    field.current?.focus();
  };
  const missing = formState.errors.rule === undefined ? undefined : t("form.required");
  const error = mistakes.length > 0 ? mistakes.join(" ") : missing;
  return (
    <div className={styles.editor}>
      <div>
        <Section title={t("segments.one")}>
          <form className={form.form} onSubmit={(event) => void handleSubmit((it) => save.mutateAsync(it).catch(() => undefined))(event)} noValidate>
            <div className={form.pair}>
              <FormText control={control} name="name" label={t("segments.name")} isRequired />
              <FormText control={control} name="code" label={t("segments.code")} isRequired isReadOnly={segmentId !== undefined} />
            </div>
            <FormText control={control} name="description" label={t("segments.description")} />
            <div className={styles.rule}>
              <TextInput
                label={t("segments.rule")}
                hint={t("segments.ruleHint")}
                value={rule}
                onChange={write}
                inputRef={field}
                error={error}
                spellCheck="false"
                isRequired
                long
              />
            </div>
            {save.error !== null && mistakes.length === 0 && <Failed error={save.error} />}
            <div className={form.buttons}>
              <Button type="submit" look="primary" isPending={save.isPending}>
                {t("form.save")}
              </Button>
              <Link to="/segments" className={buttonClass()}>
                {t("form.cancel")}
              </Link>
            </div>
          </form>
        </Section>
        <PreviewSection of={preview} />
      </div>
      <Variables take={take} />
    </div>
  );
}
