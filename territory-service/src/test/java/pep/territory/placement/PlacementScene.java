package pep.territory.placement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pep.platform.test.Api;

/** Territories and grants as the staff of a test's vendor would ask for them. */
record PlacementScene(Api staff) {

  String territory(String code, Map<String, Object> area) {
    return staff
        .post("/api/territories", Map.of("code", code, "name", "Land of " + code, "area", area))
        .expect(201)
        .text("id");
  }

  static Map<String, Object> region(String code) {
    return Map.of("subdivisions", List.of(code));
  }

  static Map<String, Object> codes(String... codes) {
    return Map.of("postalCodes", List.of(Map.of("within", "US", "codes", List.of(codes))));
  }

  static Map<String, Object> grant(String territory, String partner, String kind) {
    return new HashMap<>(
        Map.of(
            "territory",
            territory,
            "partner",
            partner,
            "productLine",
            "pumps",
            "kind",
            kind,
            "from",
            "2026-01-01",
            "until",
            "2027-01-01"));
  }
}
