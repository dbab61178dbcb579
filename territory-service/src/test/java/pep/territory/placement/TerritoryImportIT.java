package pep.territory.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.bulk.Stored;
import pep.platform.inbox.Transactions;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.territory.TestVendor;
import pep.territory.area.Area;
import pep.territory.area.RegionCode;
import pep.territory.roster.Roster;
import tools.jackson.databind.JsonNode;

/** Territories come in files, each by the rules of one that is drawn alone. */
@ServiceTest
class TerritoryImportIT {

  private static final String IMPORT = "/api/territories/import";
  private static final String CSV = "text/csv";
  private static final String GEOJSON = "application/geo+json";

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;
  @Autowired TerritoryTakeover takeover;
  @Autowired Transactions transactions;

  private TestVendor vendor;
  private Api staff;

  @BeforeEach
  void aVendor() {
    vendor = new TestVendor(api, events, roster);
    staff = vendor.staff();
  }

  @Test
  void takesFeaturesWithParentsInAnyOrderAndRefusesTheWrongOneWithItsNumber() {
    String file =
        collection(
            feature("'code':'KATY','name':'Katy','parent':'HOU'", square(-95.9, 29.7, 0.1)),
            feature("'code':'BOW','name':'Bow','parent':'HOU'", bowTie()),
            feature("'code':'HOU','name':'Houston','parent':'TX'", square(-96, 29, 1)),
            feature("'code':'TX','name':'Texas','subdivisions':['US-TX'],'FIPS':48", "null"),
            feature("'code':'LOST','name':'Lost','parent':'NONE'", square(-97, 30, 1)));

    List<JsonNode> dry = imports("?dryRun=true", GEOJSON, file);
    assertThat(outcomes(dry)).isEqualTo("{\"created\":3,\"refused\":2}");
    assertThat(staff.get("/api/territories").json().path("items")).isEmpty();

    List<JsonNode> lines = imports("", GEOJSON, file);
    assertThat(outcomes(lines)).isEqualTo("{\"created\":3,\"refused\":2}");
    assertThat(lines.getLast().at("/summary/ignored").toString()).isEqualTo("[\"FIPS\"]");
    JsonNode bow = row(lines, 2);
    assertThat(bow.at("/errors/0/field").asString()).isEqualTo("geometry");
    assertThat(bow.path("detail").asString()).contains("crosses or touches itself");
    assertThat(row(lines, 5).at("/errors/0/code").asString()).isEqualTo("unknown-territory");

    Answer katy = staff.get("/api/territories/KATY").expect(200);
    assertThat(katy.json().path("above").toString()).isEqualTo("[\"HOU\",\"TX\"]");
    assertThat(
            staff
                .get("/api/territories/locate?lat=29.75&lon=-95.85")
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("code").asString()))
        .containsExactly("HOU", "KATY", "TX");

    List<JsonNode> again = imports("", GEOJSON, file);
    assertThat(outcomes(again)).isEqualTo("{\"refused\":2,\"unchanged\":3}");
    String report =
        staff
            .with("Accept", CSV)
            .get(
                IMPORT
                    + "/"
                    + lines.getLast().at("/summary/importId").asString()
                    + "/report?outcome=refused")
            .expect(200)
            .body();
    String repaired = report.replace("NONE", "TX");
    assertThat(outcomes(imports("", CSV, repaired))).isEqualTo("{\"created\":1,\"refused\":1}");
  }

  @Test
  void aRowLeavesWhatIsCutOutOfGroundAndRefusesToLoseIt() {
    Map<String, Object> area =
        Map.of("countries", List.of("DE"), "not", Map.of("subdivisions", List.of("DE-BY")));
    staff
        .post("/api/territories", Map.of("code", "REST", "name", "Rest", "area", area))
        .expect(201);
    List<JsonNode> renamed = imports("", CSV, "code,name,countries\nREST,The rest,DE\n");
    assertThat(outcomes(renamed)).isEqualTo("{\"updated\":1}");
    Answer rest = staff.get("/api/territories/REST").expect(200);
    assertThat(rest.text("name")).isEqualTo("The rest");
    assertThat(rest.text("area/not/subdivisions/0")).isEqualTo("DE-BY");
    List<JsonNode> other = imports("", CSV, "code,name,countries\nREST,The rest,AT\n");
    assertThat(row(other, 1).at("/errors/0/code").asString()).isEqualTo("joined-with-others");
  }

  @Test
  void takesAreasOfCountriesSubdivisionsAndPostalCodesFromACsv() {
    List<JsonNode> lines =
        imports(
            "",
            CSV,
            """
            code;name;parent;countries;subdivisions;postalCodes
            BAY;Bavaria;DACH;;DE-BY;
            DACH;German speaking;;DE | AT|CH;;
            TWIN;Bavaria again;DACH;;DE-BY;
            BER;Berlin;DACH;;;DE:10115-10999|12*|AT:1010
            UK;England;;UK;GB-XXX;
            CODE;Nowhere;;;;90210
            EMPTY;Empty;;;;
            US;Outside;DACH;US;;
            """);
    assertThat(outcomes(lines)).isEqualTo("{\"created\":3,\"refused\":5}");
    assertThat(row(lines, 3).at("/errors/0/code").asString()).isEqualTo("same-ground");
    assertThat(row(lines, 5).at("/errors/0/field").asString()).isEqualTo("countries");
    assertThat(row(lines, 5).at("/errors/1/field").asString()).isEqualTo("subdivisions");
    assertThat(row(lines, 6).path("detail").asString()).contains("such as US:90210");
    assertThat(row(lines, 7).path("code").asString()).isEqualTo("invalid-input");
    assertThat(row(lines, 8).at("/errors/0/code").asString()).isEqualTo("outside-parent");
    JsonNode berlin = staff.get("/api/territories/BER").json().at("/area/postalCodes");
    assertThat(berlin.at("/0/codes").toString()).isEqualTo("[\"10115-10999\",\"12*\"]");
    assertThat(berlin.at("/1/within").asString()).isEqualTo("AT");

    List<JsonNode> changes =
        imports(
            "",
            CSV,
            """
            code,name,parent,countries
            DE,Germany,DACH,DE
            BAY,Bayern,DE,
            DACH,Round,BAY,
            BER,Capital,NONE,
            """);
    assertThat(outcomes(changes)).isEqualTo("{\"created\":1,\"refused\":2,\"updated\":1}");
    assertThat(row(changes, 3).at("/errors/0/code").asString()).isEqualTo("circular-parent");
    assertThat(row(changes, 4).at("/errors/0/code").asString()).isEqualTo("unknown-territory");
    Answer bavaria = staff.get("/api/territories/BAY");
    assertThat(bavaria.text("name")).isEqualTo("Bayern");
    assertThat(bavaria.json().path("above").toString()).isEqualTo("[\"DE\",\"DACH\"]");
    imports("", CSV, "code,parent\nBER,\\N\n");
    assertThat(staff.get("/api/territories/BER").json().path("above")).isEmpty();
  }

  @Test
  void groundUnderALiveGrantAndWhatIsRetiredAreLeftAsTheyAre() {
    imports("", CSV, "code,name,countries\nDE,Germany,DE\nFR,France,FR\n");
    vendor.activePartner("P1");
    vendor.productLines("drives");
    staff
        .post(
            "/api/grants",
            Map.of(
                "partner", "P1",
                "territory", "DE",
                "productLine", "drives",
                "kind", "exclusive",
                "from", "2026-01-01"))
        .expect(201);
    String fr = staff.get("/api/territories/FR").text("id");
    staff.post("/api/territories/" + fr + "/retire").expect(200);
    for (String dry : List.of("?dryRun=true", "")) {
      List<JsonNode> lines =
          imports(dry, CSV, "code,name,countries\nDE,Deutschland,AT\nFR,France,FR\nDE,D,DE\n");
      assertThat(row(lines, 1).path("code").asString()).isEqualTo("territory-in-use");
      assertThat(row(lines, 2).path("code").asString()).isEqualTo("territory-retired");
      assertThat(row(lines, 3).path("outcome").asString()).isEqualTo("updated");
    }
    Api other = new TestVendor(api, events, roster).staff();
    assertThat(
            outcomes(
                other
                    .post(IMPORT, CSV, "code,name,parent,countries\nX,X,DE,DE\n")
                    .expect(200)
                    .lines()))
        .isEqualTo("{\"refused\":1}");
    vendor.partner("par_x").get(IMPORT).expectProblem(403, "forbidden");
  }

  @Test
  void anImportIsUndoneWhileNothingStandsOnWhatItDrew() {
    imports("", CSV, "code,name,countries\nFR,France,FR\n");
    String file =
        "code,name,parent,countries,subdivisions\n"
            + "BY,Bavaria,DE,,DE-BY\nDE,Germany,,DE,\nFR,Gaul,,\\N,FR-BRE\n";
    String door =
        IMPORT + "/" + imports("", CSV, file).getLast().at("/summary/importId").asString();
    vendor.activePartner("P1");
    vendor.productLines("drives");
    String grant =
        staff
            .post(
                "/api/grants",
                Map.of(
                    "partner", "P1",
                    "territory", "BY",
                    "productLine", "drives",
                    "kind", "exclusive",
                    "from", "2026-01-01"))
            .expect(201)
            .text("id");
    Answer held = staff.post(door + "/undo").expectProblem(409, "import-in-use");
    assertThat(held.body()).contains("\"BY\"", "grants").doesNotContain("\"DE\"");
    assertThat(staff.get("/api/territories/FR").text("name")).isEqualTo("Gaul");
    staff.post("/api/grants/" + grant + "/end", Map.of("reason", "Moved")).expect(200);
    staff
        .post("/api/territories", drawn("NUE", "BY", Map.of("postalCodes", nuremberg())))
        .expect(201);
    held = staff.post(door + "/undo").expectProblem(409, "import-in-use");
    assertThat(held.body()).contains("territories");
    String inside = staff.get("/api/territories/NUE").text("id");
    staff.post("/api/territories/" + inside + "/retire").expect(200);

    Answer dry = staff.post(door + "/undo?dryRun=true").expect(200);
    assertThat(dry.body()).contains("taken_back");
    assertThat(staff.get("/api/territories/DE").json().path("retired").asBoolean()).isFalse();
    vendor.partner("par_x").post(door + "/undo").expectProblem(403, "forbidden");
    new TestVendor(api, events, roster).staff().post(door + "/undo").expect(404);
    staff.post(door + "/undo").expect(202);
    Awaitility.await().until(() -> staff.get(door).json().hasNonNull("undoneAt"));

    assertThat(staff.get("/api/territories/DE").json().path("retired").asBoolean()).isTrue();
    Answer france = staff.get("/api/territories/FR").expect(200);
    assertThat(france.text("name")).isEqualTo("France");
    assertThat(france.text("area/countries/0")).isEqualTo("FR");
    assertThat(outcomes(imports("", CSV, file))).isEqualTo("{\"created\":2,\"updated\":1}");
    Answer bavaria = staff.get("/api/territories/BY").expect(200);
    assertThat(bavaria.json().path("above").toString()).isEqualTo("[\"DE\"]");
    assertThat(bavaria.json().path("retired").asBoolean()).isFalse();
    staff.post(door + "/undo").expect(202);
    assertThat(staff.get("/api/territories/DE").json().path("retired").asBoolean()).isFalse();
  }

  private static Map<String, Object> drawn(String code, String parent, Map<String, Object> area) {
    return Map.of("code", code, "name", code, "parent", parent, "area", area);
  }

  private static List<Map<String, Object>> nuremberg() {
    return List.of(Map.of("within", "DE", "codes", List.of("90402")));
  }

  @Test
  void aFileThatIsNoneIsRefusedAndALongOneGoesOnByItself() {
    staff.post(IMPORT, GEOJSON, "code,name\n").expectFieldError("body", "no-feature-collection");
    staff
        .post("/api/outlets/import", GEOJSON, collection())
        .expectProblem(415, "unsupported-media-type");
    String features =
        IntStream.range(0, 1_200)
            .mapToObj(
                i ->
                    feature(
                        "'code':'C-%d','name':'C','parent':'%s'"
                            .formatted(i, i % 600 == 599 ? "ROOT" : "C-" + (i / 600 * 600 + 599)),
                        i % 600 == 599
                            ? square(-101 - i * 0.0001, 29, 3)
                            : square(-100 + i * 0.001, 30, 0.0005)))
            .collect(Collectors.joining(","));
    String file =
        collection(features, feature("'code':'ROOT','name':'Root','subdivisions':'US-TX'", "null"));
    Answer accepted = staff.with("Prefer", "respond-async").post(IMPORT, GEOJSON, file).expect(202);
    String address = accepted.header("Location");
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> staff.get(address).json().hasNonNull("finishedAt"));
    assertThat(staff.get(address).json().path("outcomes").toString())
        .isEqualTo("{\"created\":1201}");
  }

  @Test
  void whatARivalsCommitSentBackIsStoredBySendingItAgain() {
    Tenant tenant = vendor.tenant();
    Cause cause = Cause.ofClock("test");
    TakenTerritories taken = takeover.open(tenant, List.of(), new ForeseenTerritories());
    Area germany = Area.ofRegions(new RegionCode("DE"));
    List<Territory> drafts = List.of(taken.draft("DE", "Germany", null, germany));
    AtomicInteger tries = new AtomicInteger();
    transactions.run(
        () -> {
          assertThat(takeover.store(tenant, taken, drafts, cause))
              .allMatch(Stored.Done.class::isInstance);
          if (tries.incrementAndGet() == 1) {
            MongoException conflict = new MongoException("a rival was first");
            conflict.addLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
            throw conflict;
          }
        });
    assertThat(tries).hasValue(2);
    assertThat(staff.get("/api/territories/DE").expect(200).json().path("version").asInt())
        .isEqualTo(1);
  }

  private List<JsonNode> imports(String options, String type, String file) {
    return staff.post(IMPORT + options, type, file).expect(200).lines();
  }

  private static String outcomes(List<JsonNode> lines) {
    return lines.getLast().at("/summary/outcomes").toString();
  }

  private static JsonNode row(List<JsonNode> lines, int number) {
    return lines.stream()
        .filter(line -> line.path("row").asInt() == number)
        .findFirst()
        .orElseThrow();
  }

  private static String collection(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }

  private static String feature(String properties, String geometry) {
    return "{\"type\":\"Feature\",\"properties\":{%s},\"geometry\":%s}"
        .formatted(properties.replace('\'', '"'), geometry);
  }

  private static String square(double west, double south, double side) {
    double east = west + side;
    double north = south + side;
    return polygon(
        List.of(west, south), List.of(east, south), List.of(east, north), List.of(west, north));
  }

  private static String bowTie() {
    return polygon(List.of(-96, 29), List.of(-95, 30), List.of(-95, 29), List.of(-96, 30));
  }

  @SafeVarargs
  private static String polygon(List<? extends Number>... corners) {
    String ring = List.of(corners).stream().map(String::valueOf).collect(Collectors.joining(","));
    return "{\"type\":\"Polygon\",\"coordinates\":[[%s,%s]]}".formatted(ring, corners[0]);
  }
}
