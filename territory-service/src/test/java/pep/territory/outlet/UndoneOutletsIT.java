package pep.territory.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.territory.TestVendor;
import pep.territory.roster.Roster;
import tools.jackson.databind.JsonNode;

/** Outlets that were recorded by mistake give their space free, and may be recorded again. */
@ServiceTest
class UndoneOutletsIT {

  private static final String DOOR = "/api/outlets/import";
  private static final String FILE =
      """
      code,name,partner,country,latitude,longitude,radius,radiusUnit
      ONE,One,A,US,29.98,-95.8,6,km
      TWO,Two,A,US,30.00,-95.8,5,km
      """;

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;

  @Test
  void theSameFileIsTakenAgainAfterItWasUndone() {
    TestVendor vendor = new TestVendor(api, events, roster);
    vendor.activePartner("A");
    Answer report = vendor.staff().post(DOOR + "?mode=as_found", "text/csv", FILE).expect(200);
    String address = DOOR + "/" + report.lines().getLast().at("/summary/importId").asString();

    vendor.staff().post(address + "/undo").expect(202);
    Awaitility.await().until(() -> vendor.staff().get(address).json().has("undoneAt"));
    assertThat(outcomes(vendor.staff().get(address).json())).containsExactly("undone");

    Answer again = vendor.staff().post(DOOR + "?mode=as_found", "text/csv", FILE).expect(200);
    assertThat(List.of(again.lines().get(0), again.lines().get(1)))
        .extracting(row -> row.path("outcome").asString())
        .containsExactlyInAnyOrder("created", "as_found");
    assertThat(again.lines().getFirst().path("id").asString())
        .isNotEqualTo(report.lines().getFirst().path("id").asString());
  }

  private static List<String> outcomes(JsonNode kept) {
    return List.copyOf(kept.path("outcomes").propertyNames());
  }
}
