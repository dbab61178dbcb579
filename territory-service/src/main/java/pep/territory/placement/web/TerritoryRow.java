package pep.territory.placement.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import pep.platform.bulk.AfterRow;
import pep.platform.bulk.RowKey;
import pep.platform.validation.Code;
import pep.platform.validation.Name;
import pep.platform.validation.Subdivision;
import pep.platform.validation.Text;
import pep.territory.placement.Territory;

/**
 * One row of a file of territories; its ground is everything that one of the columns holds.
 *
 * @param parent code or id of the territory that it lies in, which the file may draw anywhere
 * @param countries ISO 3166-1 alpha-2, separated by {@code |}
 * @param subdivisions ISO 3166-2, separated by {@code |}
 * @param postalCodes codes, ranges and beginnings, separated by {@code |}, each with its country or
 *     subdivision unless that is the one before's: {@code US:90210|902*|DE:10115-10999}
 * @param within the country or subdivision that all of the geometry lies in
 * @param geometry a GeoJSON Polygon or MultiPolygon as text; in GeoJSON the feature's own
 */
record TerritoryRow(
    @RowKey @NotNull @Code String code,
    @NotNull @Name String name,
    @AfterRow(anywhere = true) @Nullable @Code String parent,
    @Nullable @Name(max = REGIONS_LENGTH) String countries,
    @Nullable @Name(max = REGIONS_LENGTH) String subdivisions,
    @Nullable @Name(max = LONG) String postalCodes,
    @Nullable @Subdivision(orCountry = true) String within,
    @Nullable @Text(max = LONG) String geometry) {

  private static final int REGIONS_LENGTH = 40_000;
  private static final int LONG = 1 << 20;

  static TerritoryRow of(Territory territory) {
    RowGround ground = RowGround.of(territory.area());
    return new TerritoryRow(
        territory.code(),
        territory.name(),
        territory.above().stream().findFirst().orElse(null),
        ground.countries(),
        ground.subdivisions(),
        ground.postalCodes(),
        ground.within(),
        ground.geometry());
  }

  RowGround ground() {
    return new RowGround(countries, subdivisions, postalCodes, within, geometry);
  }
}
