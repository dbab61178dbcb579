import { zodResolver } from "@hookform/resolvers/zod";
import { Link } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Button, buttonClass } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Said } from "../ui/Named";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { DryRun } from "./DryRun";
import { ladderForm, requestOf, type Ladder, type LadderForm } from "./ladderForm";
import { RungFields } from "./RungFields";

interface Props {
  typed: LadderForm;
  variables: Ladder["variables"];
  save: { mutateAsync: (typed: LadderForm) => Promise<unknown>; isPending: boolean; error: unknown };
}

/** The rungs from the base up; who would move is worked out before anything is saved. */
export function LadderEditor({ typed, variables, save }: Props) {
  const { t } = useTranslation();
  const { control, handleSubmit, watch } = useForm<LadderForm>({ resolver: zodResolver(ladderForm), defaultValues: typed });
  const dry = useChange(
    async (it: LadderForm) => ({ of: JSON.stringify(requestOf(it)), run: await answered(client.POST("/api/tier-rules/dry-run", { body: requestOf(it) })) }),
    [],
  );
  const tried = dry.data?.of === JSON.stringify(requestOf(watch())) ? dry.data.run : undefined;
  const error = dry.error ?? save.error;
  const run = (step: (it: LadderForm) => Promise<unknown>) => handleSubmit((it) => step(it).then(() => undefined, () => undefined));
  return (
    <form className={form.form} onSubmit={(event) => void run(dry.mutateAsync)(event)} noValidate>
      <RungFields control={control} />
      <Section title={t("ladder.grace")}>
        <FormText control={control} name="graceDays" label={t("ladder.graceDays")} hint={t("ladder.graceHint")} inputMode="numeric" isRequired />
        <FormText control={control} name="reviewDays" label={t("ladder.reviewDays")} hint={t("ladder.reviewHint")} />
        <details>
          <summary>{t("segments.variables")}</summary>
          <dl>
            {variables.map((it) => (
              <div key={it.name}>
                <dt>
                  <code>{it.name}</code>
                </dt>
                <dd>
                  <Said>{it.description}</Said>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      </Section>
      {error !== null && <Failed error={error} />}
      <div className={form.buttons}>
        <Button type="submit" look={tried === undefined ? "primary" : "quiet"} isPending={dry.isPending}>
          {t("ladder.try")}
        </Button>
        <Button look={tried === undefined ? "quiet" : "primary"} isDisabled={tried === undefined} isPending={save.isPending} onPress={() => void run(save.mutateAsync)()}>
          {t("form.save")}
        </Button>
        <Link to="/tiers" className={buttonClass()}>
          {t("form.cancel")}
        </Link>
      </div>
      {tried !== undefined && <DryRun of={tried} />}
    </form>
  );
}
