package pep.platform.test.openapi;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;

/** The coordinates of GeoJSON geometries that bound an area, as RFC 7946 nests them. */
@SuppressWarnings("rawtypes")
final class GeometryForms {

  private static final int LEAST_POSITIONS_OF_A_RING = 4;

  private GeometryForms() {}

  /** Makes of a list of anything the coordinates of a polygon or of several. */
  static void describe(Schema schema) {
    Schema<?> either = new Schema<>();
    either.addAnyOfItem(ring());
    either.addAnyOfItem(listOf(ring(), 1));
    schema.setItems(either);
  }

  private static Schema ring() {
    NumberSchema degrees = new NumberSchema();
    degrees.format("double").minimum(BigDecimal.valueOf(-180)).maximum(BigDecimal.valueOf(180));
    return listOf(listOf(degrees, 2), LEAST_POSITIONS_OF_A_RING);
  }

  private static Schema listOf(Schema items, int least) {
    return new ArraySchema().items(items).minItems(least);
  }
}
