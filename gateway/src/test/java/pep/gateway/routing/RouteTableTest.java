package pep.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.gateway.TestSettings;
import pep.gateway.settings.RoomSettings;

class RouteTableTest {

  @Test
  void findsTheLongestPrefix() {
    var table = table(Map.of("a", List.of("/api/my"), "b", List.of("/api/my/deals")), List.of());
    assertThat(room(table, "/api/my")).isEqualTo("a");
    assertThat(room(table, "/api/my/offers")).isEqualTo("a");
    assertThat(room(table, "/api/my/deals")).isEqualTo("b");
    assertThat(room(table, "/api/my/deals/")).isEqualTo("b");
    assertThat(room(table, "/api/my/deals/1/close")).isEqualTo("b");
  }

  @Test
  void endsAPrefixOnlyWhereASegmentEnds() {
    var table = table(Map.of("a", List.of("/api/deals")), List.of());
    assertThat(table.find("/api/dealsX")).isNull();
    assertThat(table.find("/api/deal")).isNull();
    assertThat(table.find("/")).isNull();
    assertThat(table.find("")).isNull();
  }

  @Test
  void findsNothingForAPrefixThatIsEscaped() {
    var table = table(Map.of("a", List.of("/api/deals")), List.of());
    assertThat(table.find("/api/%64eals")).isNull();
    assertThat(room(table, "/api/deals/%64")).isEqualTo("a");
  }

  @Test
  void opensOnlyTheTwoDocumentsAndWhatTheSettingsOpen() {
    var table = table(Map.of("a", List.of()), List.of("/login"));
    assertThat(open(table, "/api/a")).isFalse();
    assertThat(open(table, "/api/a/parked")).isFalse();
    assertThat(open(table, "/api/a/openapi.json")).isTrue();
    assertThat(open(table, "/api/a/problems")).isTrue();
    assertThat(open(table, "/login/x")).isTrue();
  }

  @Test
  void refusesAPathThatTwoServicesClaim() {
    assertThatThrownBy(
            () -> table(Map.of("a", List.of("/api/x"), "b", List.of("/api/x")), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/api/x is claimed by");
  }

  @Test
  void refusesAPrefixThatIsNoPlainPath() {
    for (String prefix : List.of("api", "/api/", "/api/**", "/", "", "/a b")) {
      assertThatThrownBy(() -> table(Map.of("a", List.of(prefix)), List.of()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void agreesWithComparingEveryPrefix() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      Map<String, String> owners = new LinkedHashMap<>();
      for (int i = 0; i < 12; i++) {
        owners.putIfAbsent(path(random), "r" + random.nextInt(3));
      }
      var table =
          table(
              owners.entrySet().stream()
                  .collect(
                      Collectors.groupingBy(
                          Map.Entry::getValue,
                          Collectors.mapping(Map.Entry::getKey, Collectors.toList()))),
              List.of());
      for (int i = 0; i < 50; i++) {
        String path = path(random) + (random.nextInt(4) == 0 ? "/" : "");
        assertThat(room(table, path))
            .as("seed %d, round %d, %s in %s", seed, round, path, owners)
            .isEqualTo(slowly(owners, path));
      }
    }
  }

  private static @Nullable String slowly(Map<String, String> owners, String path) {
    return owners.entrySet().stream()
        .filter(it -> path.equals(it.getKey()) || path.startsWith(it.getKey() + "/"))
        .max(Comparator.comparingInt(it -> it.getKey().length()))
        .map(Map.Entry::getValue)
        .orElse(null);
  }

  private static String path(Random random) {
    var path = new StringBuilder();
    for (int segments = random.nextInt(1, 5); segments > 0; segments--) {
      path.append('/').append((char) ('a' + random.nextInt(3)));
    }
    return path.toString();
  }

  private static @Nullable String room(RouteTable table, String path) {
    var target = table.find(path);
    return target == null ? null : target.room().code();
  }

  private static boolean open(RouteTable table, String path) {
    var target = table.find(path);
    assertThat(target).isNotNull();
    return target != null && target.open();
  }

  private static RouteTable table(Map<String, List<String>> paths, List<String> open) {
    Map<String, RoomSettings> rooms = new LinkedHashMap<>();
    List<String> first = new ArrayList<>(open);
    paths.forEach(
        (code, own) -> {
          rooms.put(
              code,
              new RoomSettings(
                  code + "-service", URI.create("http://" + code), own, List.copyOf(first)));
          first.clear();
        });
    return RouteTable.of(TestSettings.of(rooms));
  }
}
