import { useQuery } from "@tanstack/react-query";
import { zodResolver } from "@hookform/resolvers/zod";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useForm, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { useVisit } from "../app/session";
import { dayIn } from "../i18n/zone";
import { Answer } from "../ui/Answer";
import { Button, buttonClass } from "../ui/Button";
import { Confirm } from "../ui/Confirm";
import form from "../ui/Form.module.css";
import { FormText } from "../ui/FormText";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { AreaDrawing } from "./AreaDrawing";
import { AreaTerms } from "./AreaTerms";
import type { TermsForm } from "./termsForm";
import { GroundMoves } from "./GroundMoves";
import { partsOf, polygonsOf, redrawnParts } from "./map/parts";
import { cornersOf } from "./map/sketch";
import { redrawFormOf, redrawnFrom, redrawnOf, type RedrawForm, type Territory } from "./redrawing";

const route = getRouteApi("/territories/$territoryId/redraw");

/** Of a territory of more parts the first can be drawn anew by hand; a file has the rest. */
const MOST_PARTS = 5;

/** Gives a territory other ground, now or from a day on, once it is seen who and what moves. */
export default function RedrawPage() {
  const { t } = useTranslation();
  const { territoryId: id } = route.useParams();
  const territory = useQuery(asked("/api/territories/{id}", { path: { id } }));
  const crumbs = [
    { title: t("ground.territories"), to: "/territories" },
    { title: territory.data?.name ?? t("grants.territory"), to: `/territories/${id}` },
  ];
  return (
    <Page title={t("ground.redraw")} lead={t("ground.redrawLead")} crumbs={crumbs}>
      <Answer of={territory}>{(it) => <Redraw key={it.version} territory={it} />}</Answer>
    </Page>
  );
}

function Redraw({ territory }: { territory: Territory }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const zone = useVisit().vendor?.timeZone;
  const { id, version } = territory;
  const { drawn, part = "0" } = route.useSearch();
  const corners = cornersOf(drawn);
  const before = partsOf(territory.area.polygons);
  const parts = corners.length === 0 ? before : redrawnParts(before, Number(part), corners);
  const polygons = polygonsOf(parts);
  const path = { id };
  const { control, handleSubmit, setValue, watch } = useForm<RedrawForm>({
    resolver: zodResolver(redrawFormOf(parts)),
    defaultValues: redrawnFrom(territory, dayIn(zone, new Date())),
  });
  const preview = useChange(async (typed: RedrawForm) => {
    const body = redrawnOf(typed, parts);
    return { body, moves: await answered(client.POST("/api/territories/{id}/preview", { params: { path }, body })) };
  }, []);
  const redraw = useChange(
    async (reason: string) => {
      const body = { ...redrawnOf(preview.variables!, parts), reason };
      await answered(client.POST("/api/territories/{id}/amend", { params: { path, header: ifMatch(version) }, body }));
      void navigate({ to: "/territories/$territoryId", params: { territoryId: id } });
    },
    ["/api/territories", "/api/territories/{id}", "/api/territories/{id}/history", "/api/territories/{id}/overlaps"],
  );
  const isAsSeen = JSON.stringify(preview.variables) === JSON.stringify(redrawFormOf(parts).safeParse(watch()).data);
  const moves = isAsSeen ? preview.data?.moves : undefined;
  return (
    <>
      <Section title={t("ground.parts")}>
        <form className={form.form} onSubmit={(event) => void handleSubmit((it) => preview.mutateAsync(it).then(() => undefined, () => undefined))(event)} noValidate>
          <div className={form.pair}>
            <FormText control={control} name="countries" label={t("ground.countries")} hint={t("ground.countriesHint")} />
            <FormText control={control} name="subdivisions" label={t("ground.subdivisions")} hint={t("ground.subdivisionsHint")} />
            <FormText control={control} name="from" label={t("ground.redrawFrom")} hint={t("ground.redrawFromHint")} type="date" isRequired />
          </div>
          <FormText control={control} name="postalCodes" label={t("ground.postalCodes")} hint={t("ground.postalHint")} long />
          {before.length > 0 && corners.length === 0 && <p>{t("ground.drawnStays")}</p>}
          <AreaTerms control={control as unknown as Control<TermsForm>} cut={(term) => setValue("not", term)} />
          {corners.length > 0 && <p>{t("map.drawnAnew", { count: corners.length })}</p>}
          {parts.length > 0 && <AreaDrawing area={{ ...territory.area, polygons: polygons.map((it) => ({ ...it, bbox: [] })) }} outlets={[]} />}
          {preview.error !== null && <Failed error={preview.error} />}
          <div className={form.buttons}>
            <Button type="submit" look={moves === undefined ? "primary" : "quiet"} isPending={preview.isPending}>
              {t("ground.seeMoves")}
            </Button>
            {(before.length === 0 ? [undefined] : before).slice(0, MOST_PARTS).map((old, index) => (
              <Link key={index} to="/ground/map" search={{ draw: id, part: String(index), ...(part === String(index) && drawn !== undefined && { drawn }) }} className={buttonClass()}>
                {old === undefined || before.length === 1 ? t("map.onTheMap") : t("map.partOnTheMap", { part: index + 1 })}
              </Link>
            ))}
          </div>
        </form>
      </Section>
      {moves !== undefined && (
        <Section title={t("ground.moves")}>
          <GroundMoves of={moves} />
          {moves.conflicts.length === 0 && (
            <div className={form.buttons}>
              <Confirm action={t("ground.redraw")} look="primary" title={t("ground.redrawOf", { name: territory.name })} reason={t("partners.reason")} change={redraw}>
                <p>{t("ground.redrawConsequence")}</p>
              </Confirm>
            </div>
          )}
        </Section>
      )}
    </>
  );
}
