package pep.partner.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tokens;
import tools.jackson.databind.JsonNode;

/** What is sent in earnest and is no file of partners has a clear answer, and stores nothing. */
@ServiceTest
class BadFilesIT {

  enum NoFile {
    A_THOUSAND_COLUMNS(
        IntStream.range(0, 1000).mapToObj(i -> "c" + i).collect(Collectors.joining(",")) + "\n",
        "too-many-columns"),
    A_HEADER_IN_ANOTHER_LANGUAGE(
        "Kürzel;Bezeichnung;Art;Land\nA;Ada;Händler;DE\n", "unknown-column"),
    A_HEADER_THAT_NAMES_A_COLUMN_TWICE(
        "code,name,type,country,Name\nA,Ada,reseller,NZ,Bo\n", "repeated-column"),
    ROWS_WITHOUT_A_HEADER("A,Ada,reseller,NZ\nB,Bo,reseller,NZ\n", "unknown-column"),
    AN_ARCHIVE_CALLED_CSV("PK\u0003\u0004 and what else is in it", "damaged-workbook");

    private final String content;
    private final String code;

    NoFile(String content, String code) {
      this.content = content;
      this.code = code;
    }
  }

  private static final String IMPORT = "/api/partners/import";

  @Autowired Api api;
  @Autowired Tokens tokens;

  private String vendorId;
  private Api staff;

  @BeforeEach
  void aVendor() {
    vendorId =
        api.operator()
            .post(
                "/api/vendors",
                Map.of(
                    "name", "Southwind",
                    "currency", "NZD",
                    "timeZone", "Pacific/Auckland",
                    "admin", Map.of("email", "ada@example.org", "name", "Ada")))
            .expect(201)
            .text("id");
    staff = api.vendor(vendorId, "partners:read", "partners:write");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNoFileIsRefusedWhetherItIsWaitedForOrNot(NoFile sent) {
    for (Api sender : new Api[] {staff, staff.with("Prefer", "respond-async")}) {
      Answer refused = sender.post(IMPORT, "text/csv", sent.content);
      refused.expectProblem(400, "invalid-input");
      assertThat(refused.body()).contains(sent.code);
    }
    assertThat(staff.get(IMPORT).json().path("items")).isEmpty();
  }

  @Test
  void aFileThatSaysThatItIsTooLargeIsAnsweredBeforeItIsSent() throws Exception {
    URI base = URI.create(api.base());
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      String head =
          "POST %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nContent-Type: text/csv\r\n"
              .formatted(IMPORT, base.getAuthority(), tokens.vendor(vendorId, "partners:write"));
      socket
          .getOutputStream()
          .write(
              (head + "Content-Length: 2147483648\r\n\r\ncode,name\n")
                  .getBytes(StandardCharsets.UTF_8));
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      assertThat(answer.readLine()).contains(" 413 ");
    }
  }

  @Test
  void aFileThatIsAllHeaderHasNoRows() {
    assertThat(summary("code,name,type,country\n").path("rows").asInt()).isZero();
  }

  @Test
  void linesThatEndInDifferentWaysAndFormulasAreRowsAndTexts() {
    JsonNode summary =
        summary(
            "code,name,type,country\r\n"
                + "A,=1+1,reseller,NZ\n"
                + "B,@SUM(A1),reseller,NZ\r"
                + "C,Cy,reseller,NZ");
    assertThat(summary.at("/outcomes/created").asInt()).isEqualTo(3);
    assertThat(staff.get("/api/partners?code=A").text("items/0/profile/name")).isEqualTo("=1+1");
  }

  @Test
  void whatNoTextHoldsRefusesItsRowAlone() {
    String file = "code,name,type,country\nA,Ad\0a,reseller,NZ\nB,Bo,reseller,NZ\n";
    List<JsonNode> rows = staff.post(IMPORT, "text/csv", file).expect(200).lines();
    assertThat(rows.getFirst().path("code").asString()).isEqualTo("malformed-row");
    assertThat(rows.get(1).path("outcome").asString()).isEqualTo("created");
    assertThat(staff.get("/api/partners?code=A").json().path("items")).isEmpty();
  }

  private JsonNode summary(String file) {
    return staff.post(IMPORT, "text/csv", file).expect(200).lines().getLast().path("summary");
  }
}
