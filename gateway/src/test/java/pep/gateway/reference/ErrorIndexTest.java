package pep.gateway.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pep.gateway.problems.ErrorCode;
import pep.gateway.settings.Room;
import tools.jackson.databind.json.JsonMapper;

class ErrorIndexTest {

  @Test
  void holdsEveryCodeOfTheGateway() {
    var index = ErrorIndex.of(List.of());
    assertThat(index.items()).hasSize(ErrorCode.values().length);
    assertThat(index.of("too-large"))
        .singleElement()
        .satisfies(item -> assertThat(item.services()).containsExactly("gateway"));
  }

  @Test
  void namesAllServicesThatShareACodeAndItsDescription() {
    String overlaps = "{\"code\":\"overlap\",\"status\":409,\"title\":\"T\",\"cure\":\"C\"}";
    var index = ErrorIndex.of(List.of(read("a", overlaps), read("b", overlaps)));
    assertThat(index.of("overlap"))
        .singleElement()
        .satisfies(item -> assertThat(item.services()).containsExactly("a-service", "b-service"));
  }

  @Test
  void keepsDifferentDescriptionsOfOneCodeApart() {
    var index =
        ErrorIndex.of(
            List.of(
                read("a", "{\"code\":\"gone\",\"status\":409,\"title\":\"T\",\"cure\":\"C\"}"),
                read("b", "{\"code\":\"gone\",\"status\":410,\"title\":\"T\",\"cure\":\"C\"}")));
    assertThat(index.of("gone")).extracting(ErrorIndex.Item::status).containsExactly(409, 410);
    assertThat(ErrorIndexPage.of(index)).containsOnlyOnce("id=\"gone\"");
  }

  @Test
  void listsCodesInOrderAndServicesThatAreAway() {
    var index =
        ErrorIndex.of(
            List.of(
                read("a", "{\"code\":\"zebra\"},{\"code\":\"ant\"},{\"status\":400}"),
                RoomDocument.missing(room("b"))));
    assertThat(index.items()).extracting(ErrorIndex.Item::code).isSorted().contains("ant", "zebra");
    assertThat(index.items()).noneMatch(item -> item.code().isEmpty());
    assertThat(index.missing()).containsExactly("b-service");
    assertThat(ErrorIndexPage.of(index)).contains("not shown, since they are away: b-service.");
  }

  @Test
  void writesNothingOfAServiceAsMarkup() {
    String evil = "{\"code\":\"x\\\"><b>\",\"status\":1,\"title\":\"<b>\",\"cure\":\"<b>&\"}";
    assertThat(ErrorIndexPage.of(ErrorIndex.of(List.of(read("a", evil)))))
        .doesNotContain("<b>")
        .contains("&lt;b&gt;&amp;");
  }

  private static RoomDocument read(String code, String items) {
    var content = JsonMapper.shared().readTree("{\"items\":[" + items + "]}");
    return new RoomDocument(room(code), content, Instant.EPOCH, true);
  }

  private static Room room(String code) {
    return new Room(code, code + "-service", URI.create("http://" + code));
  }
}
