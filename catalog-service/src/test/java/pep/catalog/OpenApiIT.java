package pep.catalog;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import pep.platform.test.OpenApiContract;

class OpenApiIT extends CatalogScene {

  @Test
  void servesTheCommittedContract() throws IOException {
    OpenApiContract.assertMatches(api, "catalog-service");
  }
}
