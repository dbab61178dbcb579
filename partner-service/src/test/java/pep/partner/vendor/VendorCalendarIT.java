package pep.partner.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;

@ServiceTest
class VendorCalendarIT {

  @Autowired Api api;
  @Autowired Events events;

  @Test
  void keepsTheCalendarThatSalesWereCountedBy() {
    String vendorId =
        api.operator()
            .post(
                "/api/vendors",
                Map.of(
                    "name", "Northwind",
                    "currency", "GBP",
                    "timeZone", "Europe/London",
                    "admin", Map.of("email", UUID.randomUUID() + "@example.org", "name", "Ada")))
            .expect(201)
            .text("id");
    Api staff = api.vendor(vendorId, "vendor:read", "vendor:write");
    change(staff, "Northwind", "Europe/Paris", 1).expect(200);
    String partnerId = "par_" + UUID.randomUUID();
    events.publish(
        "partner.figures.changed.v1",
        vendorId,
        partnerId,
        1,
        Map.of(
            "partnerId",
            partnerId,
            "revenue12m",
            Map.of("amount", "1.00", "currency", "GBP"),
            "revenue3m",
            Map.of("amount", "1.00", "currency", "GBP"),
            "firstSaleAt",
            "2026-03-01T12:00:00Z",
            "lastSaleAt",
            "2026-03-01T12:00:00Z",
            "lines",
            1,
            "asOf",
            "2026-03-02"));
    AtomicInteger tries = new AtomicInteger();
    Awaitility.await()
        .until(
            () -> {
              int another = 2 + tries.getAndIncrement() % 11;
              return change(staff, "Northwind", "Europe/Paris", another).status() == 409;
            });
    change(staff, "Northwind", "Europe/London", 1).expectProblem(409, "calendar-in-use");
    Answer current = staff.get("/api/vendors/current").expect(200);
    change(staff, "Southwind", current.text("timeZone"), fiscalYearStart(current)).expect(200);
    assertThat(staff.get("/api/vendors/current").text("name")).isEqualTo("Southwind");
  }

  private static int fiscalYearStart(Answer current) {
    return current.json().at("/settings/fiscalYearStartMonth").asInt();
  }

  private static Answer change(Api staff, String name, String zone, int fiscalYearStartMonth) {
    return staff.put(
        "/api/vendors/current",
        Map.of(
            "name", name,
            "timeZone", zone,
            "settings",
                Map.of(
                    "fiscalYearStartMonth",
                    fiscalYearStartMonth,
                    "onboardingChecklist",
                    List.of(),
                    "dealProtectionDays",
                    90)));
  }
}
