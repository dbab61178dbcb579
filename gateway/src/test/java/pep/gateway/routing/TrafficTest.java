package pep.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrafficTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "POST, /api/sales/intakes, text/csv, -, BULK",
        "POST, /api/sales/intakes, Text/CSV; charset=utf-8, -, BULK",
        "PUT, /api/sales/intakes/1/rows, application/x-ndjson, -, BULK",
        "POST, /api/products/import, application/x-ndjson, -, BULK",
        "POST, /api/territories/import, application/geo+json, -, BULK",
        "POST, /api/products/importers, text/csv, -, ORDINARY",
        "POST, /api/products/import, application/json, -, ORDINARY",
        "POST, /api/products/import, -, -, ORDINARY",
        "POST, /api/products, text/csv, -, ORDINARY",
        "POST, /api/products, application/json, text/csv, ORDINARY",
        "GET, /api/sales, -, text/csv, BULK",
        "GET, /api/sales, -, application/x-ndjson, BULK",
        "GET, /api/scorecards, -, application/vnd.apache.parquet, BULK",
        "HEAD, /api/sales, -, text/csv, BULK",
        "GET, /api/sales, -, application/json, ORDINARY",
        "GET, /api/sales/intakes, text/csv, -, ORDINARY"
      })
  void isBulkForRowsOnly(
      String method, String path, String contentType, String accept, Traffic expected) {
    assertThat(Traffic.of(method, path, contentType, accept, List.of("import", "intakes")))
        .isEqualTo(expected);
  }
}
