package pep.partner.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.tenancy.Tenant;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;

/** Work over all partners of a vendor takes them some at a time: each once, and nobody else's. */
@ServiceTest
class PartnersInOrderIT {

  @Autowired Api api;
  @Autowired Partners partners;

  @Test
  void comeSomeAtATimeEachOnceAndNoOtherVendors() {
    Tenant tenant = vendor();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ids.add(partner(tenant));
    }
    partner(vendor());
    ids.sort(Comparator.naturalOrder());

    List<String> taken = new ArrayList<>();
    List<String> next = after(tenant, null, null);
    while (!next.isEmpty() && taken.size() < 2 * ids.size()) {
      assertThat(next).hasSizeLessThanOrEqualTo(2);
      taken.addAll(next);
      next = after(tenant, next.getLast(), null);
    }
    assertThat(taken).containsExactlyElementsOf(ids);
    assertThat(after(tenant, ids.get(1), ids.get(2))).containsExactly(ids.get(2));
    assertThat(partners.count(tenant)).isEqualTo(5);
  }

  private List<String> after(Tenant tenant, @Nullable String after, @Nullable String until) {
    return partners.after(tenant, after, until, 2).stream().map(Partner::id).toList();
  }

  private Tenant vendor() {
    Map<String, Object> admin = Map.of("email", "ada@example.org", "name", "Ada");
    return new Tenant(
        api.operator()
            .post(
                "/api/vendors",
                Map.of(
                    "name", "Northwind",
                    "currency", "GBP",
                    "timeZone", "Europe/London",
                    "admin", admin))
            .expect(201)
            .text("id"));
  }

  private String partner(Tenant tenant) {
    Map<String, Object> profile = Map.of("name", "P", "type", "reseller", "country", "DE");
    return api.vendor(tenant.vendorId(), "partners:write")
        .post("/api/partners", Map.of("code", "P-" + System.nanoTime(), "profile", profile))
        .expect(201)
        .text("id");
  }
}
