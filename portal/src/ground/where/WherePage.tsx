import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { asked, type QueryOf } from "../../api/queries";
import { curesIn } from "../../api/refused";
import { Answer } from "../../ui/Answer";
import { Button, buttonClass } from "../../ui/Button";
import form from "../../ui/Form.module.css";
import { FormText } from "../../ui/FormText";
import { Page } from "../../ui/Page";
import { Section } from "../../ui/Section";
import { boxNear, placeForm, placeOf, typedPlaceOf, whereSearch, type PlaceForm } from "./place";
import { Places } from "./Places";
import { GrantsThere, OutletsNear, TerritoriesThere } from "./There";

const route = getRouteApi("/ground/where");

/** Which ground a place is: the territories that it lies in, who was granted them, and the outlets near. */
export default function WherePage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const place = placeOf(search);
  const onMap = (
    <Link to="/ground/map" search={place?.lat === undefined ? {} : { bbox: boxNear({ latitude: place.lat, longitude: place.lon! }) }} className={buttonClass()}>
      {t("whereIs.map")}
    </Link>
  );
  return (
    <Page title={t("whereIs.title")} lead={t("whereIs.lead")} crumbs={[{ title: t("ground.territories"), to: "/territories" }]} actions={onMap}>
      <Ask key={JSON.stringify(search)} typed={typedPlaceOf(search)} find={(typed) => void navigate({ search: whereSearch({ ...typed }) })} place={place} />
      {place !== undefined && <Found place={place} />}
      <Places />
    </Page>
  );
}

type Place = QueryOf<"/api/territories/locate">;

function useLocated(place: Place | undefined) {
  return useQuery({ ...asked("/api/territories/locate", { query: place ?? {} }), enabled: place !== undefined, retry: false });
}

function Ask({ typed, find, place }: { typed: PlaceForm; find: (typed: PlaceForm) => void; place: Place | undefined }) {
  const { t } = useTranslation();
  const { control, handleSubmit } = useForm<PlaceForm>({ resolver: zodResolver(placeForm), defaultValues: typed });
  const said = curesIn(useLocated(place).error);
  return (
    <Section title={t("whereIs.place")}>
      <form className={form.form} onSubmit={(event) => void handleSubmit(find)(event)} noValidate>
        <div className={form.pair}>
          <FormText control={control} name="lat" label={t("waivers.latitude")} said={said.lat} inputMode="decimal" />
          <FormText control={control} name="lon" label={t("waivers.longitude")} said={said.lon} inputMode="decimal" />
          <FormText control={control} name="region" label={t("whereIs.region")} hint={t("whereIs.regionHint")} said={said.region} maxLength={6} />
          <FormText control={control} name="postalCode" label={t("deals.postalCode")} said={said.postalCode} />
        </div>
        <div className={form.buttons}>
          <Button type="submit" look="primary">
            {t("whereIs.find")}
          </Button>
        </div>
      </form>
    </Section>
  );
}

function Found({ place }: { place: Place }) {
  const located = useLocated(place);
  return (
    <Answer of={located}>
      {(found) => (
        <>
          <TerritoriesThere of={found} />
          {found.items.length > 0 && <GrantsThere territories={found.items.map(({ id }) => id)} />}
          <OutletsNear point={place.lat === undefined ? undefined : { latitude: place.lat, longitude: place.lon! }} />
        </>
      )}
    </Answer>
  );
}
