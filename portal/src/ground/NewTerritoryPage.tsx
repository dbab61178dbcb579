import { zodResolver } from "@hookform/resolvers/zod";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useForm, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { once, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Button, buttonClass } from "../ui/Button";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { AreaDrawing } from "./AreaDrawing";
import { AreaTerms } from "./AreaTerms";
import type { TermsForm } from "./termsForm";
import { polygonsOf, redrawnParts } from "./map/parts";
import { cornersOf } from "./map/sketch";
import { EMPTY_TERRITORY, territoryForm, territoryOf, type TerritoryForm } from "./territoryForm";

const route = getRouteApi("/territories/new");
const NO_AREA = { countries: [], subdivisions: [], postalCodes: [], polygons: [] };

/** Makes a territory of what was drawn on the map, of countries, parts of them and postal codes. */
export default function NewTerritoryPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [key] = useState(once);
  const { drawn } = route.useSearch();
  const corners = cornersOf(drawn);
  const polygons = corners.length === 0 ? [] : polygonsOf(redrawnParts([], 0, corners)).map((it) => ({ ...it, bbox: [] }));
  const { control, handleSubmit, setValue } = useForm<TerritoryForm>({ resolver: zodResolver(territoryForm(corners)), defaultValues: EMPTY_TERRITORY });
  const save = useChange(
    async (typed: TerritoryForm) => {
      const { id } = await answered(client.POST("/api/territories", { params: { header: key }, body: territoryOf(typed, corners) }));
      void navigate({ to: "/territories/$territoryId", params: { territoryId: id } });
    },
    ["/api/territories"],
  );
  return (
    <Page title={t("ground.newTerritory")} lead={t("ground.newTerritoryLead")} crumbs={[{ title: t("ground.territories"), to: "/territories" }]}>
      <Section title={t("ground.parts")}>
        <form className={form.form} onSubmit={(event) => void handleSubmit((it) => save.mutateAsync(it).then(() => undefined, () => undefined))(event)} noValidate>
          <div className={form.pair}>
            <FormText control={control} name="name" label={t("ground.name")} isRequired />
            <FormText control={control} name="code" label={t("ground.code")} isRequired />
            <FormText control={control} name="countries" label={t("ground.countries")} hint={t("ground.countriesHint")} />
            <FormText control={control} name="subdivisions" label={t("ground.subdivisions")} hint={t("ground.subdivisionsHint")} />
            <FormText control={control} name="parent" label={t("ground.parent")} hint={t("ground.parentHint")} />
          </div>
          <FormText control={control} name="postalCodes" label={t("ground.postalCodes")} hint={t("ground.postalHint")} long />
          <AreaTerms control={control as unknown as Control<TermsForm>} cut={(term) => setValue("not", term)} />
          {polygons.length > 0 && (
            <>
              <p>{t("map.drawnHere")}</p>
              <AreaDrawing area={{ ...NO_AREA, polygons }} outlets={[]} />
            </>
          )}
          {save.error !== null && <Failed error={save.error} />}
          <div className={form.buttons}>
            <Button type="submit" look="primary" isPending={save.isPending}>
              {t("form.save")}
            </Button>
            <Link to="/ground/map" search={{ draw: "new", ...(drawn !== undefined && { drawn }) }} className={buttonClass()}>
              {t("map.onTheMap")}
            </Link>
            <Link to="/territories" className={buttonClass()}>
              {t("form.cancel")}
            </Link>
          </div>
        </form>
      </Section>
    </Page>
  );
}
