package pep.performance;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Api;
import pep.platform.test.OpenApiContract;
import pep.platform.test.ServiceTest;

@ServiceTest
class OpenApiIT {

  @Autowired Api api;

  @Test
  void servesTheCommittedContract() throws IOException {
    OpenApiContract.assertMatches(api, "performance-service");
  }
}
