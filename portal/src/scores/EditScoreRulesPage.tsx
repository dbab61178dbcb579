import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useFieldArray, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answered, client } from "../api/client";
import { curesIn } from "../api/refused";
import { useGuarded } from "../api/useGuarded";
import { versioned, type Versioned } from "../api/versioned";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Button, buttonClass } from "../ui/Button";
import form from "../ui/Form.module.css";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { SideBySide } from "../ui/SideBySide";
import { Failed } from "../ui/States";
import { MEASURES } from "./measures";
import { Propose } from "./Propose";
import { formOf, requestOf, rulesForm, type Rules, type RulesForm } from "./rulesForm";
import { TargetFields } from "./TargetFields";

const STORED = versioned("/api/score-rules", {});

/** Says what is wanted of partners: a goal for each measure, and how much it weighs. */
export default function EditScoreRulesPage() {
  const { t } = useTranslation();
  const rules = useQuery({ ...STORED, refetchOnWindowFocus: false });
  return (
    <Page title={t("scores.edit")} lead={t("scores.editLead")} crumbs={[{ title: t("scores.rules"), to: "/insights/score-rules" }]}>
      <Answer of={rules}>{(it) => <Editor stored={it} />}</Answer>
    </Page>
  );
}

function Editor({ stored }: { stored: Versioned<Rules> }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const fields = useForm<RulesForm>({ resolver: zodResolver(rulesForm), defaultValues: formOf(stored.found.targets) });
  const { control } = fields;
  const targets = useFieldArray({ control, name: "targets" });
  const guarded = useGuarded({
    first: stored,
    again: () => queries.fetchQuery({ ...STORED, staleTime: 0 }),
    write: (typed: RulesForm, header) => answered(client.PUT("/api/score-rules", { params: { header }, body: requestOf(typed) })),
    touched: ["/api/score-rules", "/api/score-rules/history", "/api/scores/{partnerId}"],
  });
  const { theirs, error } = guarded;
  const leave = (isStored: boolean) => isStored && void navigate({ to: "/insights/score-rules" });
  const free = MEASURES.find((measure) => !fields.watch("targets").some((it) => it.measure === measure));
  return (
    <form className={form.form} onSubmit={(event) => void fields.handleSubmit((typed) => guarded.submit(typed).then(leave))(event)} noValidate>
      <Propose take={(proposed) => fields.setValue("targets", formOf(proposed).targets, { shouldDirty: true })} />
      <Section title={t("scores.targets")}>
        {theirs !== undefined && (
          <SideBySide
            rows={MEASURES.map((measure) => ({
              name: coded("scoreMeasure", measure),
              mine: written(fields.getValues(), measure),
              theirs: written(formOf(theirs.targets), measure),
            })).filter(({ mine, theirs: other }) => mine !== other)}
            keepMine={() => void fields.handleSubmit((typed) => guarded.keepMine(typed).then(leave))()}
            takeTheirs={() => {
              fields.reset(formOf(theirs.targets));
              guarded.takeTheirs();
            }}
          />
        )}
        {targets.fields.length === 0 && <p>{t("scores.noTargetsTyped")}</p>}
        {targets.fields.map((target, index) => (
          <TargetFields key={target.id} control={control} index={index} remove={() => targets.remove(index)} said={curesIn(error)} />
        ))}
        {free !== undefined && (
          <div className={form.buttons}>
            <Button onPress={() => targets.append({ measure: free, goal: "", weight: "1" })}>{t("scores.addTarget")}</Button>
          </div>
        )}
        <p>{t("scores.consequence")}</p>
      </Section>
      {error !== null && <Failed error={error} />}
      <div className={form.buttons}>
        <Button type="submit" look="primary" isPending={guarded.isPending} isDisabled={theirs !== undefined}>
          {t("form.save")}
        </Button>
        <Link to="/insights/score-rules" className={buttonClass()}>
          {t("form.cancel")}
        </Link>
      </div>
    </form>
  );
}

/** A target as one line, to be compared; nothing where there is none. */
function written({ targets }: RulesForm, measure: string): string {
  const found = targets.find((it) => it.measure === measure);
  return found === undefined ? "" : `${found.goal} × ${found.weight}`;
}
