package pep.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import pep.gateway.RawRequest;
import pep.gateway.ReportingServer;
import pep.gateway.RunningGateway;

/** Rows go in while their report comes out. */
@TestPropertySource(
    properties = {
      "pep.gateway.rooms.reporting.service=reporting-service",
      "pep.gateway.rooms.reporting.paths=/api/rows"
    })
class StreamingIT extends RunningGateway {

  private static final ReportingServer REPORTING = new ReportingServer();
  private static final int PART = 100_000;

  @DynamicPropertySource
  static void reportingService(DynamicPropertyRegistry registry) {
    registry.add("pep.gateway.rooms.reporting.url", REPORTING::url);
  }

  @Test
  void passesOnAReportThatBeginsBeforeTheLastRowHasCome() throws Exception {
    try (var request = new RawRequest(port())) {
      request.head(
          "POST /api/rows/import",
          "Authorization: Bearer " + ISSUER.staff(),
          "Content-Type: text/csv",
          "Accept-Encoding: gzip",
          "Connection: close",
          "Content-Length: " + 20 * PART);
      request.send("x".repeat(PART));
      assertThat(request.statusLine()).isEqualTo("HTTP/1.1 200 OK");
      for (int part = 1; part < 20; part++) {
        request.send("x".repeat(PART));
      }
      assertThat(request.answer()).contains("begun\n", "bytes " + 20 * PART + "\n");
    }
  }
}
