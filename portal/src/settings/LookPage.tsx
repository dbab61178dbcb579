import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as z from "zod";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { curesIn } from "../api/refused";
import type { Vendor } from "../api/types";
import { Answer } from "../ui/Answer";
import { isColour } from "../ui/brand";
import { Button } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { LogoSection } from "./LogoSection";
import { Swatches } from "./Swatches";

const colourForm = z.object({ colour: z.string().trim().refine(isColour, "settings.colourWrong") });
type ColourForm = z.infer<typeof colourForm>;

/** Gives the vendor's pages and letters a colour and a logo. */
export default function LookPage() {
  const { t } = useTranslation();
  const vendor = useQuery(asked("/api/vendors/current"));
  return (
    <Page title={t("settings.lookEdit")} lead={t("settings.lookLead")} crumbs={[{ title: t("settings.title"), to: "/settings" }]}>
      <Answer of={vendor}>
        {(it) => (
          <>
            <ColourSection vendor={it} />
            <LogoSection vendor={it} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function ColourSection({ vendor }: { vendor: Vendor }) {
  const { t } = useTranslation();
  const { control, handleSubmit, reset } = useForm<ColourForm>({ resolver: zodResolver(colourForm), defaultValues: { colour: vendor.colour ?? "" } });
  const typed = useWatch({ control, name: "colour" });
  const save = useChange(
    (body: ColourForm | undefined) =>
      answered(body === undefined ? client.DELETE("/api/vendors/current/colour") : client.PUT("/api/vendors/current/colour", { body })),
    ["/api/vendors/current", "/api/vendors/current/history"],
  );
  const drop = () => save.mutate(undefined, { onSuccess: () => reset({ colour: "" }) });
  return (
    <Section title={t("settings.colour")}>
      <form className={form.form} onSubmit={(event) => void handleSubmit((it) => save.mutateAsync(it).catch(() => undefined))(event)} noValidate>
        <FormText control={control} name="colour" label={t("settings.colour")} hint={t("settings.colourHint")} said={curesIn(save.error).colour} isRequired />
        {isColour(typed.trim()) && <Swatches colour={typed.trim()} />}
        {save.error !== null && <Failed error={save.error} />}
        {save.isSuccess && <p role="status">{t("settings.lookSaved")}</p>}
        <div className={form.buttons}>
          <Button type="submit" look="primary" isPending={save.isPending}>
            {t("settings.colourSave")}
          </Button>
          {vendor.colour !== undefined && (
            <Button onPress={drop} isDisabled={save.isPending}>
              {t("settings.colourDrop")}
            </Button>
          )}
        </div>
      </form>
    </Section>
  );
}
